using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Raci;
using ChecklistGen.Tests.Reading;

namespace ChecklistGen.Tests.Core.Raci;

/// <summary>The check that guards the promise must itself see what it is there for.</summary>
public sealed class ChecklistCheckTests
{
    private static readonly Checklist Whole = ChecklistSelector.Select(TestPages.ReadText("""
        # RACI for Checks

        | Activity | Customer | Acme |
        |---|---|---|
        | mine | RA | I |
        | theirs | I | RA |
        | unread | x | I |
        """));

    [Fact]
    public void Finds_nothing_where_nothing_is_lost() => Assert.Empty(Verify(Whole));

    [Fact]
    public void Sees_a_lost_obligation() =>
        Assert.Equal("rows were lost or duplicated: 3 rows read, 0 obligations + 1 excluded + 1 not understood", Assert.Single(Verify(Whole with { Items = [] })).Message);

    [Fact]
    public void Sees_a_row_in_two_places() =>
        Assert.Contains(Verify(Whole with { Excluded = [], NotUnderstood = [.. Whole.NotUnderstood, Whole.NotUnderstood[0]] }), d => d.Message.StartsWith("rows were lost or duplicated", StringComparison.Ordinal));

    [Fact]
    public void Sees_an_obligation_in_the_wrong_place()
    {
        var misplaced = Whole with { Items = [], Excluded = [.. Whole.Excluded, new ExcludedItem(Whole.Items[0], ExclusionReason.OthersOnly)] };

        Assert.Contains("is the customer's", Assert.Single(Verify(misplaced)).Message, StringComparison.Ordinal);
    }

    private static ImmutableArray<Diagnostic> Verify(Checklist checklist)
    {
        var diagnostics = new DiagnosticBag();
        ChecklistCheck.Verify(checklist, diagnostics);
        Assert.All(diagnostics.ToSorted(), d => Assert.Equal(MatrixDiagnostics.RowsLost, d.Rule));
        return diagnostics.ToSorted();
    }
}
