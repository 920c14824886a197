using System.Globalization;
using System.Text;
using ChecklistGen.Diagnostics;
using ChecklistGen.Raci;
using ChecklistGen.Text;

namespace ChecklistGen.Tests.Reading;

/// <summary>A matrix as text, everything in it and where it was found: what golden cases expect.</summary>
internal static class MatrixDump
{
    public static string Of(Outcome<Matrix> outcome)
    {
        var text = new StringBuilder();
        if (outcome.Value is { } matrix)
            Append(text, matrix);
        else
            Line(text, $"no matrix");
        foreach (var diagnostic in outcome.Diagnostics)
        {
            Line(text, $"{At(diagnostic.Location)} {diagnostic.Severity.ToString().ToLowerInvariant()}[{diagnostic.Rule.Code}] {diagnostic.Message}");
            if (diagnostic.Help is not null)
                Line(text, $"    help: {diagnostic.Help}");
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Matrix matrix)
    {
        var service = matrix.Service;
        var checklist = ChecklistSelector.Select(matrix);
        Line(text, $"service: {service.Name}");
        Line(text, $"code: {checklist.Code}");
        Line(text, $"title: {service.Title}");
        Line(text, $"language: {service.Language}{(service.DeclaredLanguage is { } declared ? $" (declared {declared})" : "")}");
        if (service.Updated is { } updated)
            Line(text, $"updated: {updated:yyyy-MM-dd}");
        Line(text, $"parties: {string.Join(", ", matrix.Parties.Select(p => $"{p.Name} ({p.Kind.ToString().ToLowerInvariant()})"))}");
        Line(text, $"rows: {matrix.RowsRead} = {checklist.Items.Length} obligations + {checklist.Excluded.Length} excluded + {checklist.NotUnderstood.Length} not understood");
        foreach (var entry in matrix.Legend)
            Line(text, $"legend {At(entry.Location)} {entry.Letter}: {entry.Meaning}");

        var items = checklist.Items.Concat(checklist.NotUnderstood).Concat(checklist.Excluded.Select(e => e.Item)).ToList();
        foreach (var section in matrix.Sections)
        {
            Line(text, $"section {At(section.Location)} {new string('#', section.Level)} {section.Number}{(section.IsNumbered ? "" : " (ordinal)")} {section.Title}");
            foreach (var activity in matrix.Activities.Where(a => a.Section == section))
            {
                Line(text, $"  {At(activity.Location)} {items.Single(i => ReferenceEquals(i.Activity, activity)).Id} {activity.Text}");
                if (activity.Group is not null)
                    Line(text, $"    group: {activity.Group}");
                foreach (var (header, value) in activity.Attributes)
                    Line(text, $"    {header}: {value}");
                foreach (var cell in activity.Cells)
                    Line(text, $"    {cell.Party.Name} = {(cell.IsUnderstood ? cell.Duties.ToLetters() : "?")} <{cell.Raw}> {At(cell.Location)}");
                if (!activity.IsAligned)
                    Line(text, $"    not aligned: {activity.CellCount} cells for {activity.ColumnCount} columns");
            }

            foreach (var note in section.Notes)
                Line(text, $"  note {At(note.Location)} {note.Text}");
        }
    }

    private static string At(Location location) => string.Create(CultureInfo.InvariantCulture, $"{location.Line}:{location.Column}");

    private static void Line(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture).TrimEnd()).Append('\n');
}
