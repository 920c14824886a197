using System.Text.Json.Serialization;
using ChecklistGen.Raci;
using ChecklistGen.Text;

namespace ChecklistGen.Data;

/// <summary>What the parties have to settle about a row, because the page leaves it open.</summary>
[JsonConverter(typeof(SnakeCase<RowQuestion>))]
public enum RowQuestion
{
    /// <summary>Both sides carry it out: who does what?</summary>
    Both,

    /// <summary>Nobody carries it out: who does?</summary>
    Nobody,

    /// <summary>Several parties answer for it: who does in the end?</summary>
    Accountable,
}

/// <summary>Finds what the parties have to settle about a row.</summary>
internal static class RowQuestions
{
    /// <summary>The questions; none of a row that could not be read.</summary>
    /// <param name="cells">What each party holds.</param>
    /// <param name="notation">How the row states duties.</param>
    /// <param name="outcome">What became of it.</param>
    public static List<RowQuestion> Of(IReadOnlyList<CellData> cells, Notation notation, RowOutcome outcome)
    {
        var questions = new List<RowQuestion>();
        if (outcome == RowOutcome.NotUnderstood)
            return questions;
        var mine = cells.Any(c => c.IsCustomer && Does(c));
        if (mine == cells.Any(c => c.Side != PartySide.Customer && Does(c)))
            questions.Add(mine ? RowQuestion.Both : RowQuestion.Nobody);
        if (notation == Notation.Letters && cells.Count(c => c.Role?.Contains('A', StringComparison.Ordinal) == true) > 1)
            questions.Add(RowQuestion.Accountable);
        return questions;

        // Where the page has no letters, who is obliged carries it out.
        bool Does(CellData cell) => cell.Role is { Length: > 0 } role && notation != Notation.Words ? role.Contains('R', StringComparison.Ordinal) : cell.Obliged;
    }
}
