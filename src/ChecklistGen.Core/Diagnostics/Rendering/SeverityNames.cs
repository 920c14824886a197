namespace ChecklistGen.Diagnostics.Rendering;

/// <summary>The words by which all formats call severities (they are SARIF's levels too).</summary>
internal static class SeverityNames
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
