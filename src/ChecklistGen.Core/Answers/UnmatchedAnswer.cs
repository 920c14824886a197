using ChecklistGen.Documents;

namespace ChecklistGen.Answers;

/// <summary>Something that was filled in and could not be matched with a field.</summary>
/// <param name="Value">What was filled in.</param>
/// <param name="Place">Where it stands, in words: the row and the column, or the name that the field claims.</param>
/// <param name="Reason">Why it could not be matched: a phrase.</param>
public sealed record UnmatchedAnswer(string Value, string Place, string Reason)
{
    /// <summary>Where it stands in words of the document itself: the row's first words and the column's header; empty outside tables.</summary>
    public string Beside { get; init; } = "";

    /// <summary>The item in whose row it stands; null where it stands in none.</summary>
    public FormItem? Item { get; init; }
}
