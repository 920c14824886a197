using ChecklistGen.Diagnostics;
using ChecklistGen.Raci;
using ChecklistGen.Text;

namespace ChecklistGen.Data;

/// <summary>Findings as templates see them, each with the row or heading that it is about.</summary>
internal sealed class FindingData
{
    private static readonly DataShape Finding = new("code", "severity", "message", "line", "place", "help", "id", "about");

    private readonly string _file;
    private readonly Dictionary<int, (string? Id, MarkdownText About)> _lines = [];

    public FindingData(Checklist checklist)
    {
        _file = checklist.Matrix.Source.Path;
        foreach (var item in checklist.Items.Concat(checklist.Excluded.Select(e => e.Item)).Concat(checklist.NotUnderstood))
            _lines.TryAdd(item.Activity.Location.Line, (item.Id, new MarkdownText(item.Activity.Text)));
        foreach (var heading in checklist.Matrix.Outline)
            _lines.TryAdd(heading.Location.Line, (null, new MarkdownText(PlainText.OnOneLine($"{heading.Number} {heading.Title}"))));
    }

    /// <summary>The data of a finding.</summary>
    public DataObject Of(Diagnostic finding)
    {
        var (id, about) = finding.Location.File == _file ? _lines.GetValueOrDefault(finding.Location.Line) : default;
        return Finding.Create(
            finding.Rule.Code,
            SeverityName(finding.Severity),
            MarkdownText.From(finding.Message),
            finding.Location.LineNumber,
            MarkdownText.From(finding.Location.Place),
            MarkdownText.From(finding.Help),
            id,
            about);
    }

    public static string SeverityName(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
