using System.Reflection;
using ChecklistGen.Diagnostics;

namespace ChecklistGen;

/// <summary>What the program says of itself.</summary>
public static class ProgramInfo
{
    /// <summary>The version, without the commit it was built from.</summary>
    public static string Version { get; } = InformationalVersion.Split('+')[0];

    /// <summary>The version and, where the build knew it, the commit.</summary>
    public static string VersionAndCommit { get; } = InformationalVersion.Replace("+", ", commit ", StringComparison.Ordinal);

    /// <summary>The name as documents print it.</summary>
    public const string Name = "ChecklistGen";

    /// <summary>Name and version as documents print them; without the commit, so that the same version makes the same bytes.</summary>
    public static string Generator { get; } = $"{Name} {Version}";

    private static string InformationalVersion =>
        typeof(ProgramInfo).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";
}

/// <summary>What can be wrong with the program itself (<c>CG090x</c>, beside those that the parts find).</summary>
public static class ProgramDiagnostics
{
    /// <summary>The program stopped over something that it should have handled.</summary>
    public static DiagnosticRule Bug { get; } = new("CG0900", Severity.Error, "bug");

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } = [Bug];
}
