using ChecklistGen.Documents;

namespace ChecklistGen.Answers;

/// <summary>
/// The words of shipped documents, in all their languages. They identify columns and texts in a file that has lost, or never had,
/// the description of its form.
/// </summary>
public sealed class FormWords
{
    /// <summary>No words: a file without the description of its form is read by its field names alone.</summary>
    public static FormWords None { get; } = new() { ColumnOf = _ => null, IsShipped = _ => false, IsPlaceholder = _ => false, IsReport = _ => false, TimesOfFact = (_, _) => 0 };

    /// <summary>What is in a table's column, by the column's header; null for one that shipped tables don't have.</summary>
    public required Func<string, FormColumn?> ColumnOf { get; init; }

    /// <summary>
    /// How often shipped documents print a fact of the kind that follows a label, such as a day or a hash: label, then text.
    /// 0 where the text is no such fact.
    /// </summary>
    public required Func<string, string, int> TimesOfFact { get; init; }

    /// <summary>Whether a text is what reports say of their template: whatever has it was never a form.</summary>
    public required Func<string, bool> IsReport { get; init; }

    /// <summary>Whether shipped templates print a text, whatever figures and names they insert.</summary>
    public required Func<string, bool> IsShipped { get; init; }

    /// <summary>Whether a text is what fields that belong to no item show while they are empty.</summary>
    public required Func<string, bool> IsPlaceholder { get; init; }
}

/// <summary>What is in a column of a shipped table of items.</summary>
/// <param name="Name">The name of the fields in it, or <c>id</c>, <c>activity</c>, <c>part</c>, <c>bar</c>.</param>
/// <param name="Kind">What its fields take; null for a column without fields.</param>
/// <param name="Language">The language of the header.</param>
public sealed record FormColumn(string Name, FieldKind? Kind, string Language);
