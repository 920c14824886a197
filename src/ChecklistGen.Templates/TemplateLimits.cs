namespace ChecklistGen.Templates;

/// <summary>How much a template may use up before its rendering fails. 0 switches a limit off.</summary>
/// <remarks>An error that a limit causes carries the name of the property that raises it: <see cref="Diagnostics.TemplateDiagnostic.Limit"/>.</remarks>
public sealed record TemplateLimits
{
    /// <summary>The limits that the language prescribes: made for snippets, too tight for documents.</summary>
    public static TemplateLimits Language { get; } = new();

    /// <summary>Limits for documents: 100,000 rows render, an endless loop ends within five seconds, and output is never cut.</summary>
    public static TemplateLimits Documents { get; } = new()
    {
        LoopSteps = 20_000_000,
        CallDepth = 200,
        OutputLength = 128 * 1024 * 1024,
        OutputOverflow = OutputOverflow.Fail,
        RegexTime = TimeSpan.FromSeconds(1),
        Duration = TimeSpan.FromSeconds(4.5),
    };

    /// <summary>
    /// How often loops may go round: nested loops and the elements that functions of <c>array</c> walk over count together,
    /// until the outermost loop ends. Also the greatest size of a range.
    /// </summary>
    public int LoopSteps { get; init; } = 1000;

    /// <summary>How deep calls may be nested; an include counts as two.</summary>
    public int CallDepth { get; init; } = 100;

    /// <summary>How many characters may be written, captured and included text counting again where it is printed; and the length of any text.</summary>
    public int OutputLength { get; init; } = 1_048_576;

    /// <summary>What happens at <see cref="OutputLength"/>.</summary>
    public OutputOverflow OutputOverflow { get; init; } = OutputOverflow.Truncate;

    /// <summary>How deep a value may be nested and still be printed.</summary>
    public int ObjectDepth { get; init; } = 20;

    /// <summary>How long one regular expression may search.</summary>
    public TimeSpan RegexTime { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a rendering may take by <see cref="TemplateContext.Clock"/>; null for no limit.</summary>
    public TimeSpan? Duration { get; init; }
}
