using ChecklistGen.Diagnostics;

namespace ChecklistGen;

/// <summary>What can be wrong with the program itself (<c>CG090x</c>, beside those that the parts find).</summary>
public static class ProgramDiagnostics
{
    /// <summary>The program stopped over something that it should have handled.</summary>
    public static DiagnosticRule Bug { get; } = new("CG0900", Severity.Error, "bug");

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } = [Bug];
}
