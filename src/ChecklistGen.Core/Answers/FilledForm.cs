using System.Collections.Immutable;
using ChecklistGen.Documents;

namespace ChecklistGen.Answers;

/// <summary>A returned file, which somebody has filled in.</summary>
public sealed record FilledForm
{
    /// <summary>The document's title; empty where the file has lost it.</summary>
    public required string Title { get; init; }

    /// <summary>What the document asks about; null where the file has lost it, and fields are known by their names alone.</summary>
    public Form? Form { get; init; }

    /// <summary>
    /// The items whose texts are known only from their rows, where people can type: they may contain more than was
    /// written.
    /// </summary>
    public ImmutableArray<FormItem> AsPrinted { get; init; } = [];

    /// <summary>The fields that were found, answered or not, in the document's order.</summary>
    public required ImmutableArray<FilledField> Fields { get; init; }

    /// <summary>Answers that belong to no field, or not to a certain one.</summary>
    public ImmutableArray<UnmatchedAnswer> Unmatched { get; init; } = [];

    /// <summary>
    /// What is in the file and can't be carried out of it, such as pictures, each in words: as long as there is any, the file
    /// must be kept.
    /// </summary>
    public ImmutableArray<string> LeftBehind { get; init; } = [];

    /// <summary>The names of fields that the document had when it was made, but that are no longer in the file.</summary>
    public ImmutableArray<string> Missing { get; init; } = [];
}

/// <summary>A returned field.</summary>
/// <param name="Name">
/// The field's name, <c>PCI-3.1.1-04/owner</c>. Where a file has lost all but an item's key, the key is in the id's place.
/// </param>
/// <param name="Kind">What it takes.</param>
public sealed record FilledField(string Name, FieldKind Kind)
{
    /// <summary>The key of the item that it belongs to; null where it belongs to none, or the file doesn't say.</summary>
    public string? ItemKey { get; init; }

    /// <summary>What it asks for, in words; empty where the file doesn't say.</summary>
    public string Label { get; init; } = "";

    /// <summary>Whether it is ticked; for <see cref="FieldKind.CheckBox"/>.</summary>
    public bool IsChecked { get; init; }

    /// <summary>
    /// What was filled in, lines ending in <c>\n</c>; empty when nothing was. A date is <c>yyyy-MM-dd</c>, or the text as
    /// typed where it can't be read as a date.
    /// </summary>
    public string Value { get; init; } = "";

    /// <summary>Whether a picture was put in, as for a signature.</summary>
    public bool HasPicture { get; init; }

    /// <summary>Whether anything was filled in.</summary>
    public bool IsAnswered => IsChecked || HasPicture || Value.Length > 0;
}

/// <summary>Something that was filled in and could not be matched with a field.</summary>
/// <param name="Value">What was filled in.</param>
/// <param name="Place">Where it is, in words: the row and the column, or the name that the field claims.</param>
/// <param name="Reason">Why it could not be matched: a phrase.</param>
public sealed record UnmatchedAnswer(string Value, string Place, string Reason)
{
    /// <summary>Where it is in words of the document itself: the row's first words and the column's header; empty outside tables.</summary>
    public string Beside { get; init; } = "";

    /// <summary>The item in whose row it is; null where it is in none.</summary>
    public FormItem? Item { get; init; }
}
