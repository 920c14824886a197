namespace ChecklistGen.Commands.Verification;

/// <summary>How a file stands to what the manifest says of it.</summary>
public enum FileState
{
    /// <summary>Its bytes are those that were recorded.</summary>
    Unchanged,

    /// <summary>Its bytes are others.</summary>
    Changed,

    /// <summary>It is recorded and not there.</summary>
    Missing,

    /// <summary>It is there and not recorded.</summary>
    Unknown,
}
