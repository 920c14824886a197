using ChecklistGen.Diagnostics;

namespace ChecklistGen.Templates;

/// <summary>What can be wrong with a template (part of <c>CG01xx</c>).</summary>
public static class TemplateDiagnostics
{
    /// <summary>A syntax error.</summary>
    public static DiagnosticRule Syntax { get; } = new("CG0103", Severity.Error, "template-syntax");

    /// <summary>An error while rendering.</summary>
    public static DiagnosticRule Rendering { get; } = new("CG0104", Severity.Error, "template-rendering");

    /// <summary>An unknown Scriban setting, or a value that it does not take.</summary>
    public static DiagnosticRule UnknownSetting { get; } = new("CG0106", Severity.Error, "unknown-setting");

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } = [Syntax, Rendering, UnknownSetting];
}
