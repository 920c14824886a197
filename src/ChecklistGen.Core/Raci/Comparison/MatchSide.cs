using System.Buffers;
using System.Collections.Immutable;
using ChecklistGen.Text;

namespace ChecklistGen.Raci.Comparison;

/// <summary>One of the two versions, with what its rows are compared by worked out once.</summary>
internal sealed class MatchSide
{
    private readonly Shingles?[] _shingles;

    public MatchSide(ImmutableArray<RowIdentity> rows)
    {
        Rows = rows;
        _shingles = new Shingles?[rows.Length];
        Texts = [.. rows.Select(r => PlainText.Normalise(r.Text))];
        Keys = [.. rows.Select(r => ItemKey.WithoutCount(r.Key))];
        Places = [.. rows.Select(SectionPlace.Of)];
    }

    public ImmutableArray<RowIdentity> Rows { get; }

    /// <summary>The texts as they are compared.</summary>
    public ImmutableArray<string> Texts { get; }

    /// <summary>The keys without the count that distinguishes rows with the same key, since the count depends on the other rows.</summary>
    public ImmutableArray<string> Keys { get; }

    /// <summary>The sections the rows are in.</summary>
    public ImmutableArray<SectionPlace> Places { get; }

    public Shingles ShinglesOf(int row) => _shingles[row] ??= Shingles.Of(Rows[row].Text);
}

/// <summary>A section of one version of a page, by its headings as they are compared.</summary>
/// <param name="Phase">The phase's heading.</param>
/// <param name="Section">The section's heading.</param>
internal sealed record SectionPlace(string Phase, string Section)
{
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.");

    /// <summary>The number that is printed, or the whole heading where none is.</summary>
    public string NumberOrHeading => NumberLength > 0 ? Section[..NumberLength].TrimEnd('.') : Section;

    /// <summary>The heading without its number.</summary>
    public string Title => Section[NumberLength..].TrimStart();

    private int NumberLength
    {
        get
        {
            var length = Section.AsSpan().IndexOfAnyExcept(NumberCharacters);
            return length < 0 ? Section.Length : length;
        }
    }

    public static SectionPlace Of(RowIdentity row) => new(PlainText.Normalise(row.Phase), PlainText.Normalise(row.Section));
}
