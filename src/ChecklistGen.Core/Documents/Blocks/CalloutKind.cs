namespace ChecklistGen.Documents;

/// <summary>How much a <see cref="Callout"/> presses.</summary>
public enum CalloutKind
{
    /// <summary>Good to know.</summary>
    Note,

    /// <summary>Has to be dealt with.</summary>
    Warning,
}
