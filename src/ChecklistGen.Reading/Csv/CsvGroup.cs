using System.Collections.Immutable;

namespace ChecklistGen.Reading.Csv;

/// <summary>Records without a blank one among them.</summary>
internal sealed class CsvGroup(ImmutableArray<CsvRecord> preface, ImmutableArray<CsvRecord> rows)
{
    /// <summary>What stands above the table's header: titles, dates, versions. All of it where there is no table.</summary>
    public ImmutableArray<CsvRecord> Preface => preface;

    /// <summary>The table, its header first; nothing where there is none.</summary>
    public ImmutableArray<CsvRecord> Rows => rows;

    /// <summary>Whether it holds a table.</summary>
    public bool HasTable => !Rows.IsEmpty;

    /// <summary>The field that gives a title to what follows; null without one.</summary>
    public CsvField? Title { get; private init; }

    /// <summary>Tells the preface from the table: its records fill one field, or few where the table fills many.</summary>
    public static CsvGroup Of(string text, IReadOnlyList<CsvRecord> records)
    {
        var filled = records.Select(r => r.CountFilled(text)).ToList();
        var width = filled.Max();
        var header = width == 1 ? records.Count : filled.FindIndex(f => f > 1 && f * 2 > width);
        var preface = records.Take(header).ToImmutableArray();
        return new CsvGroup(preface, [.. records.Skip(header)])
        {
            Title = preface.Length > 0 && filled[0] == 1 && (width > 1 || records.Count == 1) && IsTitle(preface[0].Span.In(text)) ? preface[0].Fields.First(f => !f.IsBlank(text)) : null,
        };
    }

    // A legend stands in the same place; what it says is no title.
    private static bool IsTitle(ReadOnlySpan<char> record) => !record.Contains('=');
}
