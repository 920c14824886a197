using ChecklistGen.Documents;

namespace ChecklistGen.Answers;

/// <summary>A field that came back.</summary>
/// <param name="Name">
/// The field's name, <c>PCI-3.1.1-04/owner</c>. Where a file has lost all but an item's key, the key stands in the id's place.
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
