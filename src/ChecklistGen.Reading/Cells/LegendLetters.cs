using System.Collections.Immutable;
using ChecklistGen.Raci;
using ChecklistGen.Reading.Words;

namespace ChecklistGen.Reading.Cells;

/// <summary>A letter that a legend adds to RACI or gives another meaning.</summary>
/// <param name="Duties">What holding it means; <see cref="Duties.None"/> for a part that is no duty, null where the legend's words are not known.</param>
internal sealed record LegendLetter(Duties? Duties);

/// <summary>Which letters of a legend are not what RACI makes of them.</summary>
internal static class LegendLetters
{
    public static ImmutableDictionary<char, LegendLetter> Of(ImmutableArray<LegendEntry> legend)
    {
        var letters = ImmutableDictionary.CreateBuilder<char, LegendLetter>();
        // A translated legend has letters of its own while the cells keep those of RACI: none of them is in doubt.
        foreach (var entry in legend)
        {
            var first = Tokens.WordsOf(entry.Meaning).FirstOrDefault() ?? "";
            var meaning = Meanings.OfWord(first);
            if (DutiesExtensions.FromLetter(entry.Letter) is not { } usual)
                letters.TryAdd(entry.Letter, new LegendLetter(meaning?.Duties));
            else if (meaning is not null && char.ToLowerInvariant(entry.Letter) == first[0] && usual.IsObligation() != meaning.Duties.IsObligation())
                letters.TryAdd(entry.Letter, new LegendLetter(meaning.Duties));
        }

        return letters.ToImmutable();
    }
}
