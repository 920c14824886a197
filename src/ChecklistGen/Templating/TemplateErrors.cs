using ChecklistGen.Diagnostics;
using ChecklistGen.Templates.Diagnostics;
using ChecklistGen.Text;

namespace ChecklistGen.Templating;

/// <summary>Turns the template engine's errors into findings.</summary>
internal static class TemplateErrors
{
    /// <summary>The finding for an error: at its place, with where the failing template was included from.</summary>
    public static Diagnostic Translate(TemplateDiagnostic error)
    {
        var rule = error.Kind == TemplateDiagnosticKind.Parse ? TemplateDiagnostics.Syntax : TemplateDiagnostics.Rendering;
        var related = error.IncludedFrom.Take(1).Select(l => new RelatedLocation(LocationOf(l), "included here"));
        if (error.Cause is { } cause)
            related = related.Append(new RelatedLocation(LocationOf(cause.Location), cause.Message));
        return new Diagnostic(rule, LocationOf(error.Location), error.Message)
        {
            Help = error.Limit is { } limit ? $"raise the limit with `--set {TemplateSetting.ForLimit(limit)}=…`, 0 for none" : error.Cause?.Help ?? error.Help,
            Related = [.. related],
        };
    }

    private static Location LocationOf(TemplateLocation location) => new(location.File, location.Line, location.Column, location.Length);
}
