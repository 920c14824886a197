using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Text;
using Markdig.Syntax;
using MarkdigBlock = Markdig.Syntax.Block;

namespace ChecklistGen.Markdown.Reading;

/// <summary>State shared by the readers of one document.</summary>
/// <param name="locate">Where a 1-based line of the Markdown comes from.</param>
/// <param name="files">Files that links may point to.</param>
internal sealed class DocumentReadContext(Func<int, Location> locate, IReadOnlySet<string> files)
{
    private const char Guard = '\u00A0';

    private int _tasks;

    public DiagnosticBag Diagnostics { get; } = new();

    /// <summary>Files that links may point to, as addresses.</summary>
    public IReadOnlySet<string> Files => files;

    /// <summary>The number of front matter lines before the text.</summary>
    public int LinesBefore { get; set; }

    /// <summary>Where one of Markdig's blocks comes from.</summary>
    public Location LocationOf(MarkdigBlock block) => LocationOfLine(block.Line + 1);

    /// <summary>Where a line (1-based) of the text comes from.</summary>
    public Location LocationOfLine(int line) => locate(line + LinesBefore);

    /// <summary>Names the next task of a task list.</summary>
    public string NextTaskName() => FormattableString.Invariant($"task-{++_tasks}");

    /// <summary>Reads Markdown within a line.</summary>
    public ImmutableArray<Inline> ReadInlines(string markdown, Location location)
    {
        // A leading no-break space disables block syntax; it is removed afterwards.
        var parsed = Markdig.Markdown.Parse(Guard + PlainText.OnOneLine(markdown), MarkdownPipelines.Document);
        if (parsed.FirstOrDefault() is not ParagraphBlock { Inline: { } container })
            return [];
        var inlines = new InlineReader(this, location).Read(container);
        if (inlines is not [TextRun { Text: [Guard, ..] } first, ..])
            return inlines;
        return first.Text.Length > 1 ? inlines.SetItem(0, first with { Text = first.Text[1..] }) : inlines.RemoveAt(0);
    }

    public void Report(DiagnosticRule rule, Location location, string message, string? help = null) =>
        Diagnostics.Add(rule, location, message, help);
}
