namespace ChecklistGen.Generation;

/// <summary>How a command ended, as the shell sees it.</summary>
public enum ExitCode
{
    /// <summary>Done; there may be warnings.</summary>
    Done = 0,

    /// <summary>The input has errors, and everything that could be made was made.</summary>
    InputHasErrors = 1,

    /// <summary>It could not run: bad arguments, unreadable paths, unwritable outputs.</summary>
    CouldNotRun = 2,
}
