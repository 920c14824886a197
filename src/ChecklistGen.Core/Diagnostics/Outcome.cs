using System.Collections.Immutable;

namespace ChecklistGen.Diagnostics;

/// <summary>A result with the findings made on the way to it, so that callers cannot forget warnings.</summary>
/// <param name="Value">The result; null when there could be none.</param>
/// <param name="Diagnostics">The findings, sorted.</param>
public sealed record Outcome<T>(T? Value, ImmutableArray<Diagnostic> Diagnostics)
    where T : class
{
    /// <summary>Whether there is a result and no error.</summary>
    public bool Succeeded => Value is not null && !Diagnostics.Any(d => d.IsError);
}
