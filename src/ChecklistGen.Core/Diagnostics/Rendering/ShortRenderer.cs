namespace ChecklistGen.Diagnostics.Rendering;

/// <summary>One line each, as editors and <c>grep</c> like it: <c>file:line:column: error[CG0012]: …</c></summary>
internal sealed class ShortRenderer : IDiagnosticRenderer
{
    public string Format => "short";

    public void Render(IReadOnlyList<Diagnostic> diagnostics, TextWriter output, DiagnosticRenderOptions options)
    {
        foreach (var diagnostic in diagnostics)
        {
            var place = diagnostic.Location.IsNowhere ? "" : Printable.Of(diagnostic.Location.ToString()) + ": ";
            output.Write($"{place}{SeverityNames.Of(diagnostic.Severity)}[{diagnostic.Rule.Code}]: {Printable.Of(diagnostic.Message)}\n");
        }
    }
}
