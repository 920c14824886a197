using System.Collections.Immutable;
using ChecklistGen.Documents;
using ChecklistGen.Html.Nodes;

namespace ChecklistGen.Html.Page;

/// <summary>
/// The lines at the head and foot of pages, on the screen: once each, without what tells the number of a page. On paper
/// <see cref="Styles.PageRules"/> repeats them.
/// </summary>
internal static class RunningLines
{
    /// <summary>Whether anything of a line is shown on the screen.</summary>
    public static bool IsShown(RunningLine line) => IsShown(line.Left) || IsShown(line.Right);

    /// <summary>Writes what of a line is shown.</summary>
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
