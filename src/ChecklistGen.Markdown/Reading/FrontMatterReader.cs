using System.Collections.Immutable;
using ChecklistGen.Documents;
using ChecklistGen.Text;

namespace ChecklistGen.Markdown.Reading;

/// <summary>
/// The options at the head of a rendered template: lines of <c>key: value</c> between two lines of <c>---</c>, each
/// value inline Markdown. Deliberately not YAML: escaped data can't break out of a line.
/// </summary>
internal sealed class FrontMatterReader(DocumentReadContext context)
{
    private const string Fence = "---";
    private const string Extract = "extract";

    private static readonly string[] Keys =
        ["title", "subject", "author", "language", "keywords", "header-left", "header-right", "footer-left", "footer-right", "continued", "once", Extract];

    private readonly Dictionary<string, ImmutableArray<Inline>> _values = new(StringComparer.Ordinal);

    /// <summary>Reads the options, if there are any.</summary>
    /// <returns>The offset at which the text begins, and the number of lines before it.</returns>
    public (int Offset, int Lines) Read(SourceText markdown)
    {
        if (markdown.LineAt(1).TrimEnd() != Fence)
            return (0, 0);
        for (var line = 2; line <= markdown.LineCount; line++)
        {
            var text = markdown.LineAt(line).Trim();
            if (text == Fence)
                return (line < markdown.LineCount ? markdown.OffsetOfLine(line + 1) : markdown.Text.Length, line);
            if (text.Length > 0)
                ReadOption(text, context.LocationOfLine(line));
        }

        // Without a closing line, it was a thematic break, followed by text.
        _values.Clear();
        return (0, 0);
    }

    /// <summary>Overrides options of the Markdown.</summary>
    public void Override(IReadOnlyDictionary<string, string> options)
    {
        foreach (var (key, value) in options)
            _values[key] = context.ReadInlines(value, context.LocationOfLine(1));
    }

    /// <summary>The document's properties: the front matter's, completed from the options.</summary>
    public DocumentProperties Properties(DocumentReaderOptions options) => new()
    {
        Title = TextOf("title") is { Length: > 0 } title ? title : options.Title,
        Subject = TextOf("subject"),
        Author = TextOf("author"),
        Language = TextOf("language") is { Length: > 0 } language ? language : options.Language,
        Keywords = [.. TextOf("keywords").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
        Generator = options.Generator,
        Date = options.Date,
    };

    /// <summary>The line at the head or foot of each page.</summary>
    /// <param name="place"><c>header</c> or <c>footer</c>.</param>
    public RunningLine RunningLine(string place) =>
        new(_values.GetValueOrDefault(place + "-left", []), _values.GetValueOrDefault(place + "-right", []));

    /// <summary>What a group of rows is marked with on its second page.</summary>
    public string Continued => TextOf("continued");

    /// <summary>The headings of sections that chapters have in common.</summary>
    public ImmutableArray<string> Once => [.. TextOf("once").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    /// <summary>Whether the document declares that it shows only some of the obligations.</summary>
    public bool IsExtract => TextOf(Extract) == "true";

    private void ReadOption(string line, Location location)
    {
        var colon = line.IndexOf(':');
        var key = colon < 0 ? line : line[..colon].TrimEnd();
        if (colon < 0 || !Keys.Contains(key, StringComparer.Ordinal))
        {
            context.Report(DocumentReaderDiagnostics.UnknownOption, location, $"documents have no option `{key}`", Suggestion.HelpFor(key, Keys));
            return;
        }

        var value = line[(colon + 1)..].Trim();
        if (key == Extract && value is not ("true" or "false"))
            context.Report(DocumentReaderDiagnostics.BadValue, location, $"`{key}` is `true` or `false`, not `{value}`", "write `extract: true`");
        _values[key] = context.ReadInlines(value, location);
    }

    private string TextOf(string key) => InlineText.Of(_values.GetValueOrDefault(key, [])).Trim();
}
