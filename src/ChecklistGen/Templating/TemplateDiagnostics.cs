using ChecklistGen.Diagnostics;

namespace ChecklistGen.Templating;

/// <summary>What can be wrong with templates (<c>CG010x</c>).</summary>
public static class TemplateDiagnostics
{
    /// <summary>A name that is neither a shipped template nor a file.</summary>
    public static DiagnosticRule UnknownTemplate { get; } = new("CG0101", Severity.Error, "unknown-template");

    /// <summary>A template's file that can't be read.</summary>
    public static DiagnosticRule UnreadableTemplate { get; } = new("CG0102", Severity.Error, "unreadable-template");

    /// <summary>A template that is not the template language.</summary>
    public static DiagnosticRule Syntax { get; } = new("CG0103", Severity.Error, "template-syntax");

    /// <summary>A template that fails while it renders.</summary>
    public static DiagnosticRule Rendering { get; } = new("CG0104", Severity.Error, "template-rendering");

    /// <summary>A framework of clauses that can't be read.</summary>
    public static DiagnosticRule UnreadableFramework { get; } = new("CG0105", Severity.Error, "unreadable-framework");

    /// <summary>A setting of the template language that does not exist, or a value that it does not take.</summary>
    public static DiagnosticRule UnknownSetting { get; } = new("CG0106", Severity.Error, "unknown-setting");

    /// <summary>Data for a template that can't be read.</summary>
    public static DiagnosticRule UnreadableData { get; } = new("CG0107", Severity.Error, "unreadable-data");
}
