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
        Keys = [.. rows.Select(r => r.Key.Split('#')[0])];
        Places = [.. rows.Select(SectionPlace.Of)];
    }

    public ImmutableArray<RowIdentity> Rows { get; }

    /// <summary>The texts as they are compared.</summary>
    public ImmutableArray<string> Texts { get; }

    /// <summary>The keys without the count that tells rows of one key apart: what is counted depends on the other rows.</summary>
    public ImmutableArray<string> Keys { get; }

    /// <summary>The sections the rows stand in.</summary>
    public ImmutableArray<SectionPlace> Places { get; }

    public Shingles ShinglesOf(int row) => _shingles[row] ??= Shingles.Of(Rows[row].Text);
}
