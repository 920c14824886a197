using System.Collections.Immutable;
using ChecklistGen.Documents;
using ChecklistGen.Html.Nodes;

namespace ChecklistGen.Html.Page;

/// <summary>
/// Headers and footers on screen: once each, without the sides that hold page numbers. On paper
/// <see cref="Styles.PageRules"/> repeats them in full.
/// </summary>
internal static class RunningLines
{
    /// <summary>Whether any side of a line is shown on screen.</summary>
    public static bool IsShown(RunningLine line) => IsShown(line.Left) || IsShown(line.Right);

    /// <summary>Writes the sides of a line that are shown.</summary>
    public static void Write(HtmlContext page, RunningLine line)
    {
        if (!IsShown(line))
            return;
        page.Html.Start("p", ("class", "running"));
        foreach (var side in (ReadOnlySpan<ImmutableArray<Inline>>)[line.Left, line.Right])
        {
            if (IsShown(side))
                page.Element("span", side);
        }

        page.Html.EndLine();
    }

    private static bool IsShown(ImmutableArray<Inline> side) => !side.IsEmpty && !side.HasAny(i => i is PageNumber or PageCount);
}
