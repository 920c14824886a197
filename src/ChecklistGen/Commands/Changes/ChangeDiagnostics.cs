using ChecklistGen.Diagnostics;
using ChecklistGen.Templating;
using ChecklistGen.Text;

namespace ChecklistGen.Commands.Changes;

/// <summary>What can be wrong when versions are compared (<c>CG036x</c>).</summary>
public static class ChangeDiagnostics
{
    /// <summary>A page can't be compared with a folder.</summary>
    public static DiagnosticRule FileAgainstFolder { get; } = new("CG0361", Severity.Error, "file-against-folder");

    /// <summary>A shipped template that is about obligations was asked to tell changes, or the other way round.</summary>
    public static DiagnosticRule WrongTemplate { get; } = new("CG0362", Severity.Error, "wrong-template");

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } = [FileAgainstFolder, WrongTemplate];

    /// <summary>The finding for a template of checklists that <c>diff</c> was given; null for any other.</summary>
    internal static Diagnostic? NoReport(string template) =>
        template == ReportMaker.Template || !ShippedTemplates.Names.Contains(template, StringComparer.Ordinal)
            ? null
            : Wrong($"`{template}` makes checklists: it can't tell what changed", $"leave `--template` out, or begin with `checklistgen templates eject {ReportMaker.Template} DIR`");

    /// <summary>The finding for the template of reports that <c>generate</c> was given; null for any other.</summary>
    internal static Diagnostic? NoChecklist(string template) => template != ReportMaker.Template
        ? null
        : Wrong($"`{template}` tells what changed between two versions: it makes no checklists", "compare the versions with `checklistgen diff OLD NEW -f pdf`");

    private static Diagnostic Wrong(string message, string help) => new(WrongTemplate, new Location("--template"), message) { Help = help };
}
