using ChecklistGen.Documents;

namespace ChecklistGen.Word.Forms;

/// <summary>A field as the file remembers it, so that it is recognised when programs have lost its marks.</summary>
/// <param name="Name">The field's full name.</param>
/// <param name="Kind">What it takes.</param>
internal sealed record FormField(string Name, FieldKind Kind)
{
    /// <summary>What is asked for, in words.</summary>
    public string Label { get; init; } = "";

    /// <summary>What it shows while it is empty: not an answer when it comes back.</summary>
    public string Placeholder { get; init; } = "";

    /// <summary>The header of the table column that it stands in, which may be empty; null outside tables.</summary>
    public string? Column { get; init; }

    public static FormField Of(CheckBox box) => new(box.Name, FieldKind.CheckBox) { Label = box.Label };

    public static FormField Of(InputField field) => new(field.Name, KindOf(field.Kind))
    {
        Label = field.Label,
        Placeholder = field.Placeholder,
    };

    private static FieldKind KindOf(InputKind kind) => kind switch
    {
        InputKind.MultilineText => FieldKind.MultilineText,
        InputKind.Date => FieldKind.Date,
        InputKind.Choice => FieldKind.Choice,
        InputKind.Signature => FieldKind.Signature,
        _ => FieldKind.Text,
    };
}
