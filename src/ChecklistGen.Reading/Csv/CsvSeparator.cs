using ChecklistGen.Reading.Inlines;

namespace ChecklistGen.Reading.Csv;

/// <summary>Detects the separator of a file's fields.</summary>
internal static class CsvSeparator
{
    // The usual ones first: among separators that fit as well, the first is taken.
    private static readonly char[] Candidates = [',', ';', '\t', '|'];

    private const int SampledRecords = 200;

    /// <summary>The separator, and where the records begin: spreadsheets name it on a first line <c>sep=;</c>.</summary>
    public static (char Separator, int Start) Find(string text)
    {
        if (text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 4 && text.AsSpan(5).TrimStart(' ') is [] or ['\r' or '\n', ..])
            return (text[4], text.IndexOf('\n', StringComparison.Ordinal) is var end and >= 0 ? end + 1 : text.Length);
        return (Candidates.MaxBy(c => Fit(text, c)), 0);
    }

    // The number of records that have the same number of fields, and, of candidates that agree in this, the one with more fields.
    private static (int Records, int Fields) Fit(string text, char separator)
    {
        var counts = new CsvScanner(text, new TextSpan(0, text.Length), separator).Records()
            .Take(SampledRecords)
            .Select(r => r.Fields.Length)
            .Where(c => c > 1)
            .CountBy(c => c)
            .ToList();
        return counts.Count == 0 ? default : counts.Max(c => (c.Value, c.Key));
    }
}
