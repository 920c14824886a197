using System.Collections.Immutable;
using ChecklistGen.Reading.Inlines;

namespace ChecklistGen.Reading.Csv;

/// <summary>A field between two separators.</summary>
/// <param name="Span">Its characters, without the quotes around them.</param>
/// <param name="HasDoubledQuotes">Whether quotes within it are written twice.</param>
internal readonly record struct CsvField(TextSpan Span, bool HasDoubledQuotes)
{
    public bool IsBlank(string text) => Span.In(text).IsWhiteSpace();
}

/// <summary>A line of fields, or several where quotes hold line breaks.</summary>
internal sealed record CsvRecord(TextSpan Span, ImmutableArray<CsvField> Fields)
{
    /// <summary>How many of its fields hold something.</summary>
    public int CountFilled(string text) => Fields.Count(f => !f.IsBlank(text));

    /// <summary>The index of the last field that holds something; -1 where none does.</summary>
    public int LastFilled(string text)
    {
        for (var i = Fields.Length - 1; i >= 0; i--)
        {
            if (!Fields[i].IsBlank(text))
                return i;
        }

        return -1;
    }
}

/// <summary>Consecutive records without a blank one.</summary>
internal sealed class CsvGroup(ImmutableArray<CsvRecord> preface, ImmutableArray<CsvRecord> rows)
{
    /// <summary>What precedes the table's header: titles, dates, versions. Everything, if there is no table.</summary>
    public ImmutableArray<CsvRecord> Preface => preface;

    /// <summary>The table, its header first; nothing where there is none.</summary>
    public ImmutableArray<CsvRecord> Rows => rows;

    /// <summary>Whether it holds a table.</summary>
    public bool HasTable => !Rows.IsEmpty;

    /// <summary>The field that gives a title to what follows; null without one.</summary>
    public CsvField? Title { get; private init; }

    /// <summary>Separates the preface from the table: its records fill one field, or few compared with the table.</summary>
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

    // A legend may be in the same place, but is not a title.
    private static bool IsTitle(ReadOnlySpan<char> record) => !record.Contains('=');
}
