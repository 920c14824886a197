namespace ChecklistGen.Word.Reading;

/// <summary>What a content control is.</summary>
internal enum ControlKind
{
    /// <summary>It takes anything: the kind of a control that names none.</summary>
    Rich,

    /// <summary>It takes one text.</summary>
    Text,

    /// <summary>A box to tick.</summary>
    CheckBox,

    /// <summary>A date picker.</summary>
    Date,

    /// <summary>A list to choose from.</summary>
    Choice,

    /// <summary>A picture.</summary>
    Picture,

    /// <summary>Nothing to fill in: a group, a table of contents, a repeated section.</summary>
    Other,
}
