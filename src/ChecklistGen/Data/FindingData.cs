using ChecklistGen.Diagnostics;
using ChecklistGen.Raci;
using ChecklistGen.Text;

namespace ChecklistGen.Data;

/// <summary>Findings as templates see them, each with the row or heading that it is about.</summary>
internal sealed class FindingData
{
    private static readonly DataShape Finding = new("code", "severity", "message", "line", "place", "help", "id", "about");

    private readonly string _file;
    // By line; tables beside each other on a sheet have rows of the same one, those left of what a finding is about first.
    private readonly Dictionary<int, List<(int Column, string? Id, MarkdownText About)>> _lines = [];

    public FindingData(Checklist checklist)
    {
        _file = checklist.Matrix.Source.Path;
        foreach (var item in checklist.Items.Concat(checklist.Excluded.Select(e => e.Item)).Concat(checklist.NotUnderstood))
            Add(item.Activity.Location, item.Id, item.Activity.Text);
        foreach (var heading in checklist.Matrix.Outline)
            Add(heading.Location, null, PlainText.OnOneLine($"{heading.Number} {heading.Title}"));
    }

    /// <summary>The data of a finding.</summary>
    public DataObject Of(Diagnostic finding)
    {
        var (id, about) = finding.Location.File == _file && _lines.TryGetValue(finding.Location.Line, out var rows) ? RowAt(rows, finding.Location) : default;
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

    private void Add(Location location, string? id, string about)
    {
        if (!_lines.TryGetValue(location.Line, out var rows))
            _lines[location.Line] = rows = [];
        if (rows.Count == 0 || (location.Names is not null && !rows.Exists(r => r.Column == location.Column)))
            rows.Add((location.Column, id, new MarkdownText(about)));
    }

    private static (string? Id, MarkdownText About) RowAt(List<(int Column, string? Id, MarkdownText About)> rows, Location location)
    {
        var (_, id, about) = rows.Where(r => r.Column <= location.Column).DefaultIfEmpty(rows[0]).MaxBy(r => r.Column);
        return (id, about);
    }

    public static string SeverityName(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
