namespace ChecklistGen.Commands.Status;

/// <summary>How far an item is, whatever language the document says it in.</summary>
public enum ItemState
{
    /// <summary>Nothing was chosen, or something that shipped documents do not offer.</summary>
    Unknown,

    /// <summary>Not started.</summary>
    NotStarted,

    /// <summary>In progress.</summary>
    InProgress,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Not applicable.</summary>
    NotApplicable,
}
