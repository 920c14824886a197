using System.Collections.Immutable;
using ChecklistGen.Documents;

namespace ChecklistGen.Generation.Overview;

/// <summary>
/// The section of a chapter in which it is signed: its heading and what follows up to the next one. A combined document is
/// signed once, in the section of its first chapter, which moves to the end; what somebody filled in elsewhere stays there.
/// </summary>
internal static class SignOffSection
{
    /// <summary>Joins chapters, each with its blocks, into one document that is signed at the end.</summary>
    /// <param name="chapters">The blocks of each.</param>
    /// <param name="services">The services' names, which the last page lists.</param>
    public static IEnumerable<Block> AtTheEnd(IReadOnlyList<ImmutableArray<Block>> chapters, IEnumerable<string> services)
    {
        ImmutableArray<Block> signed = [];
        foreach (var chapter in chapters)
        {
            var (start, length) = Find(chapter);
            var moves = length > 0 && (signed.IsEmpty || IsEmpty(chapter.AsSpan(start, length)));
            foreach (var block in moves ? chapter.RemoveRange(start, length) : chapter)
                yield return block;
            if (moves && signed.IsEmpty)
                signed = chapter.Slice(start, length);
        }

        if (signed.IsEmpty)
            yield break;
        yield return new PageBreak();
        yield return (Heading)signed[0] with { Level = 2 };
        yield return new ListBlock([.. services.Select(s => new ListItem([new Paragraph([new TextRun(s)])]))]);
        foreach (var block in signed.Skip(1))
            yield return block;
    }

    private static (int Start, int Length) Find(ImmutableArray<Block> chapter)
    {
        var table = -1;
        for (var i = 0; i < chapter.Length && table < 0; i++)
            table = chapter[i] is Table { Style: TableStyle.SignOff } ? i : -1;
        var start = table;
        while (start >= 0 && chapter[start] is not Heading)
            start--;
        if (start < 0)
            return default;
        var end = table + 1;
        while (end < chapter.Length && chapter[end] is not (Heading or Landscape or PageBreak))
            end++;
        return (start, end - start);
    }

    private static bool IsEmpty(ReadOnlySpan<Block> section)
    {
        foreach (var block in section)
        {
            if (block is Table table && table.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Content).Any(i => i is InputField { Value.Length: > 0 }))
                return false;
        }

        return true;
    }
}
