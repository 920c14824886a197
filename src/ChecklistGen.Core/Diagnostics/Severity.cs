namespace ChecklistGen.Diagnostics;

/// <summary>How much a finding weighs; the values order from light to heavy.</summary>
public enum Severity
{
    /// <summary>Worth a conversation; never changes the exit code.</summary>
    Note,

    /// <summary>Probably wrong; changes the exit code only under <c>--strict</c>.</summary>
    Warning,

    /// <summary>Could not be read or written as asked; the command exits with 1 or 2.</summary>
    Error,
}
