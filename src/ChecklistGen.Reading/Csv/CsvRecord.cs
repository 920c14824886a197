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
