namespace ChecklistGen.Templates.Evaluation;

/// <summary>What functions remember while one template is rendered: the date format, turns of cycles, random numbers.</summary>
internal sealed class RenderMemory(TemplateContext context)
{
    public const string DefaultDateFormat = "%d %b %Y";

    private ulong _random = context.Seed;

    /// <summary>How dates are printed; templates set it as <c>date.format</c>.</summary>
    public string DateFormat { get; set; } = DefaultDateFormat;

    /// <summary>How often each group of <c>array.cycle</c> was called.</summary>
    public Dictionary<string, int> Cycles { get; } = new(StringComparer.Ordinal);

    /// <summary>The next of a row of numbers that looks random and is the same in every rendering with the same seed.</summary>
    public ulong NextRandom()
    {
        // SplitMix64 (Steele, Lea, Flood: "Fast splittable pseudorandom number generators", 2014).
        _random += 0x9E3779B97F4A7C15;
        var mixed = _random;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
