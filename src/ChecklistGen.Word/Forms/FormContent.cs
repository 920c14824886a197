using System.Collections.Immutable;
using ChecklistGen.Documents;
using ChecklistGen.Text;

namespace ChecklistGen.Word.Forms;

/// <summary>What a file stores about itself: what it asks, by which fields, and what else was written.</summary>
/// <param name="Form">What it asks; null for a document made without a form.</param>
/// <param name="Fields">Its fields in document order.</param>
/// <param name="Language">The language in which it shows dates.</param>
internal sealed record FormContent(Form? Form, ImmutableArray<FormField> Fields, string Language)
{
    /// <summary>The digests of what was written outside its fields (<see cref="WrittenTexts"/>); null where an older version of ours or another program made it.</summary>
    public ImmutableArray<int>? Written { get; init; }

    /// <summary>The items about which it stores nothing: their texts are whatever their rows say.</summary>
    public ImmutableArray<FormItem> AsPrinted { get; init; } = [];
}

/// <summary>A field as the file stores it, so that it is recognised after programs have lost its marks.</summary>
/// <param name="Name">The field's full name.</param>
/// <param name="Kind">What it takes.</param>
internal sealed record FormField(string Name, FieldKind Kind)
{
    // Word Online can't fill in a control that is empty: a field without a placeholder shows room to click.
    private const string Room = "\u2002\u2002\u2002\u2002\u2002\u2002";

    /// <summary>What is asked for, in words.</summary>
    public string Label { get; init; } = "";

    /// <summary>The words it shows while it is empty; never an answer.</summary>
    public string Placeholder { get; init; } = "";

    /// <summary>The header of its table column, which may be empty; null outside tables.</summary>
    public string? Column { get; init; }

    /// <summary>What its control shows while it is empty.</summary>
    public string ShownWhenEmpty => Placeholder.Length > 0 ? Placeholder : Room;

    public static FormField Of(CheckBox box) => new(box.Name, FieldKind.CheckBox) { Label = box.Label };

    public static FormField Of(InputField field) => new(field.Name, FieldKinds.Of(field.Kind))
    {
        Label = field.Label,
        Placeholder = field.Placeholder,
    };

    /// <summary>Whether a text in its place means that nothing was filled in.</summary>
    // Only the words tell. Where the control's own mark says "placeholder" and the words differ, someone has typed them with
    // a program that doesn't know the mark.
    public bool IsEmpty(string text) => string.IsNullOrWhiteSpace(text) || IsPlaceholder(text);

    /// <summary>Whether a text is its placeholder.</summary>
    public bool IsPlaceholder(string text) => PlainText.Normalise(text) == PlainText.Normalise(Placeholder);
}
