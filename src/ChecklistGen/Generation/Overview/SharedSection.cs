using System.Collections.Immutable;
using ChecklistGen.Documents;

namespace ChecklistGen.Generation.Overview;

/// <summary>
/// A section that the chapters of a document have in common: its heading and what follows up to the next one. It is taken from
/// the first chapter and from each other in which it says the same; where it says something else, it stays.
/// </summary>
internal static class SharedSection
{
    /// <summary>Takes the section under a heading out of all chapters; out of none if it was filled in differently.</summary>
    /// <param name="chapters">The blocks of each, of which the section is removed.</param>
    /// <param name="heading">The text of the heading.</param>
    /// <returns>The section as one of the whole document; empty where there is none.</returns>
    public static ImmutableArray<Block> TakeHeaded(ImmutableArray<Block>[] chapters, string heading)
    {
        var sections = SectionsOf(chapters, b => IndexOf(b, x => x is Heading h && InlineText.Of(h.Content).Trim() == heading));
        return sections.Any(s => s.HasSameWords && s.HasOtherAnswers) ? [] : Take(chapters, sections);
    }

    /// <summary>Takes the section in which chapters are signed out of all of them; a chapter that was signed by itself keeps it.</summary>
    /// <param name="chapters">The blocks of each, of which the section is removed.</param>
    /// <returns>The section as one of the whole document; empty where there is none.</returns>
    public static ImmutableArray<Block> TakeSignOff(ImmutableArray<Block>[] chapters) => Take(chapters, SectionsOf(chapters, blocks =>
    {
        var start = IndexOf(blocks, b => b is Table { Style: TableStyle.SignOff });
        while (start >= 0 && blocks[start] is not Heading)
            start--;
        return start;
    }));

    private static ImmutableArray<Block> Take(ImmutableArray<Block>[] chapters, List<Section> sections)
    {
        foreach (var section in sections.Where(s => s.HasSameWords && !s.HasOtherAnswers))
            chapters[section.Chapter] = Without(section, chapters[section.Chapter]);
        return sections is [var first, ..] ? first.Blocks.SetItem(0, (Heading)first.Blocks[0] with { Level = 2 }) : [];
    }

    private static ImmutableArray<Block> Without(Section section, ImmutableArray<Block> chapter)
    {
        if (section.Landscape is not { } index)
            return chapter.RemoveRange(section.Start, section.Blocks.Length);
        var landscape = (Landscape)chapter[index];
        return chapter.SetItem(index, landscape with { Blocks = landscape.Blocks.RemoveRange(section.Start, section.Blocks.Length) });
    }

    private static List<Section> SectionsOf(ImmutableArray<Block>[] chapters, Func<ImmutableArray<Block>, int> startIn)
    {
        var sections = new List<Section>();
        IReadOnlyList<TextPart> first = [];
        for (var i = 0; i < chapters.Length; i++)
        {
            var (landscape, around) = AroundOf(chapters[i], startIn);
            var start = startIn(around);
            if (start < 0)
                continue;
            var blocks = around.Slice(start, EndOf(around, start) - start);
            var said = DocumentText.Of(blocks);
            if (sections.Count == 0)
                first = said;
            sections.Add(new Section(i, landscape, start, blocks)
            {
                HasSameWords = said.Select(p => p.BesideFields).SequenceEqual(first.Select(p => p.BesideFields), StringComparer.Ordinal),
                HasOtherAnswers = said.Zip(first).Any(p => p.First.All != p.First.BesideFields && p.First.All != p.Second.All),
            });
        }

        return sections;
    }

    // The blocks that have the section among them: the chapter's own, or those of its landscape pages.
    private static (int? Landscape, ImmutableArray<Block> Blocks) AroundOf(ImmutableArray<Block> chapter, Func<ImmutableArray<Block>, int> startIn)
    {
        if (startIn(chapter) >= 0)
            return (null, chapter);
        var index = IndexOf(chapter, b => b is Landscape landscape && startIn(landscape.Blocks) >= 0);
        return index < 0 ? (null, chapter) : (index, ((Landscape)chapter[index]).Blocks);
    }

    private static int EndOf(ImmutableArray<Block> blocks, int start)
    {
        var end = start + 1;
        while (end < blocks.Length && blocks[end] is not (Heading or Landscape or PageBreak))
            end++;
        return end;
    }

    private static int IndexOf(ImmutableArray<Block> blocks, Func<Block, bool> isIt)
    {
        var index = 0;
        while (index < blocks.Length && !isIt(blocks[index]))
            index++;
        return index < blocks.Length ? index : -1;
    }

    /// <summary>The section in one chapter.</summary>
    /// <param name="Chapter">The chapter's index.</param>
    /// <param name="Landscape">The index of the landscape pages that have it; null where the chapter itself does.</param>
    /// <param name="Start">The index of its heading, there.</param>
    /// <param name="Blocks">Its heading and what follows.</param>
    private sealed record Section(int Chapter, int? Landscape, int Start, ImmutableArray<Block> Blocks)
    {
        /// <summary>Whether it says what the first one says, whatever was filled in.</summary>
        public required bool HasSameWords { get; init; }

        /// <summary>Whether something was filled in that was not in the first one.</summary>
        public required bool HasOtherAnswers { get; init; }
    }
}
