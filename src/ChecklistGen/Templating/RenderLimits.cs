using ChecklistGen.Data;
using ChecklistGen.Templates;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templating;

/// <summary>How much a template may use up, of a document as of any other: it grows with the data.</summary>
internal static class RenderLimits
{
    // An audit takes some 660 characters a row, a row has some 50 values, and what is captured or included counts twice.
    private const long CharactersOfTemplate = 4 * 1024 * 1024;
    private const long CharactersOfValue = 64;
    private const long TimesOfText = 16;

    // On a busy machine, too, an audit takes less.
    private static readonly TimeSpan TimeOfTemplate = TimeSpan.FromSeconds(4.5);
    private static readonly TimeSpan TimeOfValue = TimeSpan.FromMicroseconds(20);

    /// <summary>The limits for a template on data.</summary>
    public static TemplateLimits For(TemplateObject data)
    {
        var size = DataSize.Of(data);
        return new TemplateLimits
        {
            OutputLength = (int)Math.Min(int.MaxValue, CharactersOfTemplate + (size.Values * CharactersOfValue) + (size.Characters * TimesOfText)),
            Duration = TimeOfTemplate + (size.Values * TimeOfValue),
        };
    }
}
