using System.ComponentModel.DataAnnotations;
using ChecklistGen.Diagnostics;
using ChecklistGen.Raci;
using ChecklistGen.Text;

namespace ChecklistGen.Data;

/// <summary>A finding.</summary>
public sealed record FindingData
{
    /// <summary>Its rule's code, which <c>explain</c> takes.</summary>
    public required string Code { get; init; }

    /// <summary>How grave it is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What was found.</summary>
    public required MarkdownText Message { get; init; }

    /// <inheritdoc cref="ItemData.Line"/>
    [Range(0, int.MaxValue)]
    public required int? Line { get; init; }

    /// <inheritdoc cref="ItemData.Place"/>
    public required MarkdownText? Place { get; init; }

    /// <summary>What to do about it; null where there is nothing to add.</summary>
    public required MarkdownText? Help { get; init; }

    /// <summary>The id of the row that it is about; null where it is about no row.</summary>
    public required string? Id { get; init; }

    /// <summary>The activity or the heading that it is about; null where it is about neither.</summary>
    public required MarkdownText? About { get; init; }

    /// <summary>Figures and names that the message speaks of, without words: <c>3 ≠ 4</c>; null where there are none.</summary>
    public required MarkdownText? Particulars { get; init; }
}

/// <summary>Finds the row or heading that each finding is about.</summary>
internal sealed class FindingDataMaker
{
    private readonly string _file;

    // By line; tables beside each other on a sheet have rows of the same one, those left of what a finding is about first.
    private readonly Dictionary<int, List<(int Column, string? Id, MarkdownText About)>> _lines = [];

    public FindingDataMaker(Checklist checklist)
    {
        _file = checklist.Matrix.Source.Path;
        foreach (var item in checklist.AllRows)
            Add(item.Activity.Location, item.Id, item.Activity.Text);
        foreach (var heading in checklist.Matrix.Outline)
            Add(heading.Location, null, PlainText.OnOneLine($"{heading.Number} {heading.Title}"));
    }

    public FindingData Of(Diagnostic finding)
    {
        var (id, about) = finding.Location.File == _file && _lines.TryGetValue(finding.Location.Line, out var rows) ? RowAt(rows, finding.Location) : default;
        return new FindingData
        {
            Code = finding.Rule.Code,
            Severity = finding.Severity,
            Message = MarkdownText.From(finding.Message),
            Line = finding.Location.LineNumber,
            Place = MarkdownText.From(finding.Location.Place),
            Help = MarkdownText.From(finding.Help),
            Id = id,
            About = about,
            Particulars = MarkdownText.From(finding.Particulars),
        };
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
}
