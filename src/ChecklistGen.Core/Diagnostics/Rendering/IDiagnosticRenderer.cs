namespace ChecklistGen.Diagnostics.Rendering;

/// <summary>Writes findings in one format. A new format is one class and one line in <see cref="DiagnosticRenderers"/>.</summary>
public interface IDiagnosticRenderer
{
    /// <summary>The format's name on the command line.</summary>
    string Format { get; }

    /// <summary>Writes all findings of a run, which are sorted already; lines end with <c>\n</c>.</summary>
    void Render(IReadOnlyList<Diagnostic> diagnostics, TextWriter output, DiagnosticRenderOptions options);
}
