using System.Globalization;
using ChecklistGen.Data;
using CsvHelper;

namespace ChecklistGen.Formats;

/// <summary>Writes a row for each obligation, for spreadsheets and trackers.</summary>
public sealed class CsvDataWriter : IDataWriter
{
    // The mark tells spreadsheets that it is UTF-8; a text that begins like a formula stays a text.
    private static readonly CsvWriterOptions Options = new()
    {
        NewLine = "\r\n",
        WriteByteOrderMark = true,
        Injection = CsvInjection.Escape,
        FormatProvider = CultureInfo.InvariantCulture,
    };

    private static readonly string[] Columns =
        ["id", "key", "service", "phase", "section", "text", "role", "provider_role", "shared", "kind", "line", "done", "status", "owner", "due", "evidence", "comment"];

    /// <inheritdoc/>
    public string Format => "csv";

    /// <inheritdoc/>
    public void Write(DataObject data, Stream output)
    {
        using var csv = CsvWriter.Create(output, Options, leaveOpen: true);
        csv.WriteHeader(Columns);
        var service = Text(((DataObject)data["service"]!)["name"]);
        foreach (var item in ((List<object?>)data["items"]!).Cast<DataObject>())
        {
            var answer = (DataObject)item["answer"]!;
            csv.WriteRecord([.. Columns.Select(c => c == "service" ? service : Text(answer.TryGetValue(c, out var given) ? given : Value(item, c)))]);
        }
    }

    private static object? Value(DataObject item, string column) => item[column] is DataObject part
        ? string.Join(' ', new[] { Text(part["number"]), Text(part["title"]) }.Where(t => t.Length > 0))
        : item[column];

    private static string Text(object? value) => value switch
    {
        null => "",
        MarkdownText text => text.Plain,
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
