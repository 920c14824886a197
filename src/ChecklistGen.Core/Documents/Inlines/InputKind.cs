namespace ChecklistGen.Documents;

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
