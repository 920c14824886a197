using ChecklistGen.Diagnostics;

namespace ChecklistGen.Templates;

/// <summary>What can be wrong with a template's text (among the <c>CG01xx</c>).</summary>
public static class TemplateDiagnostics
{
    /// <summary>A template that is not Scriban's language.</summary>
    public static DiagnosticRule Syntax { get; } = new("CG0103", Severity.Error, "template-syntax");

    /// <summary>A template that fails while it renders.</summary>
    public static DiagnosticRule Rendering { get; } = new("CG0104", Severity.Error, "template-rendering");

    /// <summary>A setting of Scriban that does not exist, or a value that it does not take.</summary>
    public static DiagnosticRule UnknownSetting { get; } = new("CG0106", Severity.Error, "unknown-setting");

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } = [Syntax, Rendering, UnknownSetting];
}
