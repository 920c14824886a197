using System.Collections.Immutable;
using System.Globalization;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Markdown.Syntax;
using ChecklistGen.Text;

namespace ChecklistGen.Markdown.Reading;

/// <summary>The arguments of a directive. Reading one reports what is wrong with it.</summary>
internal sealed class DirectiveArguments(DirectiveCall call, Location location, DocumentReadContext context)
{
    /// <summary>The directive's name, without colons.</summary>
    public string Name => call.Name;

    /// <summary>The content in brackets; empty if there is none.</summary>
    public ImmutableArray<Inline> Content => call.Content is null ? [] : context.ReadInlines(call.Content, location);

    /// <summary>Whether a flag is set.</summary>
    public bool Has(string key) => call.Attributes.Has(key);

    /// <summary>An attribute's value; empty if it is missing.</summary>
    public string Text(string key) => call.Attributes[key] ?? "";

    /// <summary>The id, <c>{#id}</c>; reports if it is missing.</summary>
    public string RequiredId(string example)
    {
        if (!string.IsNullOrEmpty(call.Attributes.Id))
            return call.Attributes.Id;
        Report(DocumentReaderDiagnostics.MissingAttribute, $"`:{call.Name}` has no id", $"name the field, as in `:{call.Name}{{#{example}}}`");
        return call.Name;
    }

    /// <summary>A required attribute; reports if it is missing.</summary>
    public string RequiredText(string key)
    {
        if (Text(key) is { Length: > 0 } value)
            return value;
        Report(DocumentReaderDiagnostics.MissingAttribute, $"`:{call.Name}` has no `{key}`", $"add `{key}=\"…\"`");
        return "";
    }

    /// <summary>A whole number of 0 or more; <paramref name="otherwise"/> if the attribute is missing.</summary>
    public int Number(string key, int otherwise = 0)
    {
        var text = Text(key);
        if (text.Length == 0)
            return otherwise;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            return value;
        Report(DocumentReaderDiagnostics.BadValue, $"`{key}` of `:{call.Name}` is `{text}`, which is not a whole number", "write digits only");
        return otherwise;
    }

    /// <summary>An attribute's parts, separated by <paramref name="separator"/>.</summary>
    public ImmutableArray<string> List(string key, char separator) =>
        [.. Text(key).Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    /// <summary>Reports a value that the attribute does not take.</summary>
    public void ReportBadValue(string key, string value, string help) =>
        Report(DocumentReaderDiagnostics.BadValue, $"`{key}` of `:{call.Name}` does not take `{value}`", help);

    /// <summary>Reports a directive in the wrong place.</summary>
    public void ReportMisplaced(string message, string help) =>
        Report(DocumentReaderDiagnostics.MisplacedDirective, message, help);

    /// <summary>Reports that there is no such directive.</summary>
    /// <param name="colons">The colons before the name.</param>
    /// <param name="known">The directives that exist.</param>
    public void ReportUnknown(string colons, IReadOnlyCollection<string> known) => Report(
        DocumentReaderDiagnostics.UnknownDirective, $"there is no directive `{colons}{call.Name}`", Suggestion.HelpFor(call.Name, known));

    /// <summary>Reports what follows the directive and can't be read.</summary>
    /// <param name="colons">The colons before the name.</param>
    public void CheckIsRead(string colons)
    {
        if (call.Unread is { } unread)
        {
            var isOpen = unread[0] is '{' or '[';
            Report(
                DocumentReaderDiagnostics.MisplacedDirective,
                isOpen ? $"what follows `{colons}{call.Name}` can't be read" : $"`{colons}{call.Name}` is followed by `{unread}`",
                isOpen ? $"close each `[`, `{{` and quotation mark, and leave no blank before them: `{colons}{call.Name}[…]{{key=\"…\"}}`" : $"put a title in brackets, `{colons}{call.Name}[…]`, and anything else on the next line");
        }
    }

    /// <summary>Reports attributes that the directive does not have.</summary>
    public void CheckKeys(ImmutableArray<string> allowed)
    {
        foreach (var key in call.Attributes.Keys.Where(k => !allowed.Contains(k, StringComparer.Ordinal)))
        {
            Report(
                DocumentReaderDiagnostics.UnknownAttribute,
                $"`:{call.Name}` has no attribute `{key}`",
                allowed.IsEmpty ? "leave it out" : Suggestion.HelpFor(key, allowed));
        }
    }

    private void Report(DiagnosticRule rule, string message, string help) => context.Report(rule, location, message, help);
}
