namespace ChecklistGen.Templates.Diagnostics;

/// <summary>When an error was found.</summary>
public enum TemplateDiagnosticKind
{
    /// <summary>While the template was read: it cannot be rendered with any data.</summary>
    Parse,

    /// <summary>While the template was rendered.</summary>
    Runtime,
}
