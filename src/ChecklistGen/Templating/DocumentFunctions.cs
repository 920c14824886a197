using System.Collections.Immutable;
using ChecklistGen.Text;

namespace ChecklistGen.Templating;

/// <summary>
/// The functions that documents need and Scriban lacks, in a group of their own: <c>templates/README.md</c> documents them.
/// </summary>
public static class DocumentFunctions
{
    /// <summary>All groups.</summary>
    public static ImmutableDictionary<string, ImmutableDictionary<string, Func<string, string>>> All { get; } =
        ImmutableDictionary.Create<string, ImmutableDictionary<string, Func<string, string>>>(StringComparer.Ordinal).Add(
            "md",
            ImmutableDictionary.Create<string, Func<string, string>>(StringComparer.Ordinal)
                .Add("escape", MarkdownEscaper.EscapeForTemplate)
                .Add("table_cell", text => MarkdownEscaper.EscapeForTemplate(PlainText.OnOneLine(text)))
                .Add("value", text => string.Join("&#10;", text.Split('\n').Select(MarkdownEscaper.EscapeForTemplate))));
}
