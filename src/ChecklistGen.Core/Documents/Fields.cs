using System.Collections.Immutable;

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

/// <summary>A place to fill in.</summary>
/// <param name="Kind">What is filled in.</param>
/// <param name="Name">The field's name, <c>PCI-3.1.1-04/owner</c>; unique in the document, and how answers are found again.</param>
/// <param name="Label">What is asked for, in words, for screen readers and tool tips.</param>
public sealed record InputField(InputKind Kind, string Name, string Label) : Inline
{
    /// <summary>What is filled in already; empty when nothing is. A date is <c>yyyy-MM-dd</c>.</summary>
    public string Value { get; init; } = "";

    /// <summary>What to show while nothing is filled in, where the format can show it.</summary>
    public string Placeholder { get; init; } = "";

    /// <summary>The values to choose from, for <see cref="InputKind.Choice"/>.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];
}

/// <summary>What an <see cref="InputField"/> takes.</summary>
public enum InputKind
{
    /// <summary>One line of text.</summary>
    Text,

    /// <summary>Text of several lines.</summary>
    MultilineText,

    /// <summary>A date.</summary>
    Date,

    /// <summary>One of several values.</summary>
    Choice,

    /// <summary>A signature, by hand or digital.</summary>
    Signature,
}
