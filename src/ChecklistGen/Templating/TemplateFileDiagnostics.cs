using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Raci;
using ChecklistGen.Text;

namespace ChecklistGen.Templating;

/// <summary>What can be wrong with the files that templates consist of, and with their data (among the <c>CG01xx</c>, and <c>CG0362</c>).</summary>
public static class TemplateFileDiagnostics
{
    /// <summary>A name that is neither a shipped template nor a file.</summary>
    public static DiagnosticRule UnknownTemplate { get; } = new("CG0101", Severity.Error, "unknown-template");

    /// <summary>A template's file that can't be read.</summary>
    public static DiagnosticRule UnreadableTemplate { get; } = new("CG0102", Severity.Error, "unreadable-template");

    /// <summary>A framework of clauses that can't be read.</summary>
    public static DiagnosticRule UnreadableFramework { get; } = new("CG0105", Severity.Error, "unreadable-framework");

    /// <summary>Data for a template that can't be read.</summary>
    public static DiagnosticRule UnreadableData { get; } = new("CG0107", Severity.Error, "unreadable-data");

    /// <summary>A template that does not print every obligation, and does not say that it is an extract.</summary>
    public static DiagnosticRule DutiesLeftOut { get; } = new("CG0108", Severity.Warning, "duties-left-out");

    /// <summary>A shipped template was given to a command that makes something else.</summary>
    public static DiagnosticRule WrongTemplate { get; } = new("CG0362", Severity.Error, "wrong-template");

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } = [UnknownTemplate, UnreadableTemplate, UnreadableFramework, UnreadableData, DutiesLeftOut, WrongTemplate];

    /// <summary>The finding for a shipped template that makes something else than a report; null for any other.</summary>
    /// <param name="template">The template that was given.</param>
    /// <param name="reports">The report's shipped templates, the default one first.</param>
    internal static Diagnostic? NoReport(string template, params ImmutableArray<string> reports) =>
        reports.Contains(template, StringComparer.Ordinal) || !ShippedTemplates.Names.Contains(template, StringComparer.Ordinal)
            ? null
            : Wrong($"`{template}` makes something else than {Named(reports)}", $"use {Named(reports)}, or begin with `checklistgen templates eject {reports[0]} DIR`");

    /// <summary>The finding for a template of reports that <c>generate</c> was given; null for any other.</summary>
    internal static Diagnostic? NoChecklist(string template)
    {
        if (template == ShippedTemplates.Team)
            return Wrong($"`{template}` tells the progress over filled-in files: it makes no checklists", "take the progress with `checklistgen status DIR -f html`");
        return ShippedTemplates.Reports.Contains(template, StringComparer.Ordinal)
            ? Wrong($"`{template}` tells what changed between two versions: it makes no checklists", $"compare the versions with `checklistgen diff OLD NEW -t {template} -f pdf`")
            : null;
    }

    private static string Named(ImmutableArray<string> templates) => string.Join(" or ", templates.Select(t => $"`{t}`"));

    private static Diagnostic Wrong(string message, string help) => new(WrongTemplate, new Location("--template"), message) { Help = help };

    internal static Diagnostic LeavesOut(string template, Checklist checklist, IReadOnlyList<ChecklistItem> missing)
    {
        const int Named = 3;
        var names = string.Join(", ", missing.Take(Named).Select(i => $"`{i.Id}`"));
        return new(
            DutiesLeftOut,
            new Location(template),
            FormattableString.Invariant($"the template leaves out {missing.Count} of the {checklist.Items.Length} obligations of `{checklist.Matrix.Service.Name}`: {names}{(missing.Count > Named ? " …" : "")}"))
        {
            Help = "print the id, the key or the text of each of `items`, or write `extract: true` among the options at the template's top",
        };
    }
}
