using System.Collections.Immutable;

namespace ChecklistGen.Reading.Words;

/// <summary>The languages that pages are read in. Where a page leaves the choice open, the first wins.</summary>
internal static class Languages
{
    public static readonly ImmutableArray<LanguageWords> All =
        [English.Words, French.Words, German.Words, Spanish.Words, Italian.Words, Polish.Words, Portuguese.Words, Dutch.Words];
}
