using System.Collections.Immutable;
using ChecklistGen.Templates.Functions;
using ChecklistGen.Text;

namespace ChecklistGen.Templating;

/// <summary>
/// The functions that documents need and the template language lacks, in a group of their own: they are not part of
/// Scriban. <c>templates/README.md</c> documents them.
/// </summary>
public static class DocumentFunctions
{
    /// <summary>All groups.</summary>
    public static ImmutableArray<FunctionGroup> All { get; } =
    [
        new FunctionGroup("md")
        {
            { "escape", "text", (in call) => MarkdownEscaper.EscapeForTemplate(call.TextOrEmpty(0)) },
            { "table_cell", "text", (in call) => MarkdownEscaper.EscapeForTemplate(PlainText.OnOneLine(call.TextOrEmpty(0))) },
            { "value", "text", (in call) => string.Join("&#10;", call.TextOrEmpty(0).Split('\n').Select(MarkdownEscaper.EscapeForTemplate)) },
        },
    ];
}
