using ChecklistGen.Templates.Lexing;

namespace ChecklistGen.Templates.Diagnostics;

/// <summary>Unwinds to <see cref="Template"/>, which turns it into a result: it never leaves the library.</summary>
internal sealed class TemplateException(TemplateDiagnostic diagnostic) : Exception(diagnostic.Message)
{
    public TemplateDiagnostic Diagnostic { get; private set; } = diagnostic;

    public static TemplateException At(
        SourceSpan span,
        TemplateDiagnosticKind kind,
        TemplateProblem problem,
        string message,
        string? help = null,
        string? limit = null,
        TemplateDiagnostic? cause = null)
    {
        var (line, column) = span.Source.Position(Math.Min(span.Start, span.Source.Text.Length));
        var text = span.Source.Line(line);
        var length = Math.Max(1, Math.Min(span.Length, text.Length - column + 1));
        return new TemplateException(
            new TemplateDiagnostic(kind, problem, new TemplateLocation(span.Source.Name, line, column, length), OneLine(message))
            {
                Help = help is null ? null : OneLine(help),
                SourceLine = text,
                Limit = limit,
                Cause = cause,
            });
    }

    // A message may quote code that goes over several lines.
    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    /// <summary>Notes on the way out that the failing template was included here.</summary>
    public void AddInclude(SourceSpan include)
    {
        var (line, column) = include.Source.Position(include.Start);
        var location = new TemplateLocation(include.Source.Name, line, column, include.Length);
        if (!Diagnostic.IncludedFrom.Contains(location))
            Diagnostic = Diagnostic with { IncludedFrom = Diagnostic.IncludedFrom.Add(location) };
    }
}
