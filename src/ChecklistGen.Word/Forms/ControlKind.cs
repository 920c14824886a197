using ChecklistGen.Documents;

namespace ChecklistGen.Word.Forms;

/// <summary>What a content control takes (ISO 29500-1, 17.5.2; check boxes: [MS-DOCX], 2.6.1.10).</summary>
internal enum ControlKind
{
    /// <summary>Anything: the kind of a control that names none.</summary>
    Rich,

    /// <summary>Plain text.</summary>
    Text,

    /// <summary>A tick.</summary>
    CheckBox,

    /// <summary>A date.</summary>
    Date,

    /// <summary>An item of a list.</summary>
    Choice,

    /// <summary>A picture.</summary>
    Picture,

    /// <summary>Nothing to fill in: a group, a table of contents, a repeated section.</summary>
    Other,
}

/// <summary>The kinds of controls, by the elements that name them and by the fields that they hold.</summary>
internal static class ControlKinds
{
    private static readonly Dictionary<string, ControlKind> Elements = new(StringComparer.Ordinal)
    {
        ["checkbox"] = ControlKind.CheckBox,
        ["date"] = ControlKind.Date,
        ["dropDownList"] = ControlKind.Choice,
        ["comboBox"] = ControlKind.Choice,
        ["text"] = ControlKind.Text,
        ["picture"] = ControlKind.Picture,
        ["group"] = ControlKind.Other,
        ["docPartObj"] = ControlKind.Other,
        ["docPartList"] = ControlKind.Other,
        ["repeatingSection"] = ControlKind.Other,
        ["repeatingSectionItem"] = ControlKind.Other,
        ["equation"] = ControlKind.Other,
        ["citation"] = ControlKind.Other,
        ["bibliography"] = ControlKind.Other,
    };

    /// <summary>The control that a field is written as.</summary>
    // Of plain text controls LibreOffice shows placeholders as if they were filled in, saves them so, and moves line breaks
    // out of them; a signature may be a picture or words.
    public static ControlKind For(FieldKind field) => field switch
    {
        FieldKind.CheckBox => ControlKind.CheckBox,
        FieldKind.Date => ControlKind.Date,
        FieldKind.Choice => ControlKind.Choice,
        _ => ControlKind.Rich,
    };

    /// <summary>The field that a control stands for, where nothing but its kind is known.</summary>
    public static FieldKind FieldOf(ControlKind? kind) => kind switch
    {
        ControlKind.CheckBox => FieldKind.CheckBox,
        ControlKind.Date => FieldKind.Date,
        ControlKind.Choice => FieldKind.Choice,
        ControlKind.Text => FieldKind.Text,
        ControlKind.Picture => FieldKind.Signature,
        _ => FieldKind.MultilineText,
    };

    /// <summary>The kind that an element among a control's properties names; null for an element that names none.</summary>
    public static ControlKind? Named(string element) => Elements.TryGetValue(element, out var kind) ? kind : null;
}
