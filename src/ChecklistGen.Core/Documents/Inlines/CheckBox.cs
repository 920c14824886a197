namespace ChecklistGen.Documents;

/// <summary>A box to tick.</summary>
/// <param name="Name">The field's name, <c>PCI-3.1.1-04/done</c>; unique in the document, and how answers are found again.</param>
/// <param name="Label">What is ticked, in words, for screen readers and tool tips.</param>
public sealed record CheckBox(string Name, string Label) : Inline
{
    /// <summary>The mark that says "done".</summary>
    public const char CheckedMark = '☑';

    /// <summary>The mark that says "not done".</summary>
    public const char UncheckedMark = '☐';

    /// <summary>Whether it is ticked.</summary>
    public bool IsChecked { get; init; }

    /// <summary>The mark to show where a box can't be ticked.</summary>
    public char Mark => IsChecked ? CheckedMark : UncheckedMark;
}
