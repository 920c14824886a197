namespace ChecklistGen.Documents;

/// <summary>What a field of a form takes.</summary>
public enum FieldKind
{
    /// <summary>A tick: a <see cref="Documents.CheckBox"/>.</summary>
    CheckBox,

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
