using System.Globalization;
using ChecklistGen.Data;
using ChecklistGen.Sources;
using ChecklistGen.Templating;
using CsvHelper;

namespace ChecklistGen.Generation.Formats;

/// <summary>
/// Writes a row for each obligation, for spreadsheets and trackers, and one for each row of the page that could not be read:
/// an obligation may hide in it.
/// </summary>
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

    private static readonly string[] Columns = [.. OwnFiles.CsvHeader, "place", "links"];

    // Nobody knows yet whose a row is that could not be read; what the page says there is under "raw".
    private static readonly Dictionary<string, string> NotUnderstood = new(StringComparer.Ordinal) { ["role"] = "?", ["kind"] = "not_understood" };

    /// <inheritdoc/>
    public string Format => "csv";

    /// <inheritdoc/>
    public void Write(DataObject data, Stream output)
    {
        using var csv = CsvWriter.Create(output, Options, leaveOpen: true);
        csv.WriteHeader(Columns);
        var service = Text(((DataObject)data["service"]!)["name"]);
        var order = Rows(data, "activities").Select((row, i) => KeyValuePair.Create((string)row["id"]!, i)).ToDictionary(StringComparer.Ordinal);
        foreach (var row in Rows(data, "items").Concat(Rows(data, "not_understood")).OrderBy(r => order[(string)r["id"]!]))
            csv.WriteRecord([.. Columns.Select(c => c == "service" ? service : Text(Value(row, c)))]);

        // Answers whose place is gone have rows of their own, so that none is missing.
        foreach (var entry in data["answers"] is DataObject answers ? (List<DataObject>)answers["annex"]! : [])
            csv.WriteRecord([.. Columns.Select(c => c == "service" ? service : Text(AnnexValue(entry, c)))]);
    }

    private static IEnumerable<DataObject> Rows(DataObject data, string list) => ((List<object?>)data[list]!).Cast<DataObject>();

    private static object? Value(DataObject row, string column)
    {
        var answer = row.GetValueOrDefault("answer") as DataObject;
        if (answer is null && NotUnderstood.TryGetValue(column, out var word))
            return word;
        return (answer?.GetValueOrDefault(column) ?? row.GetValueOrDefault(column)) switch
        {
            DataObject change when column == "change" => change["state"],
            List<DataObject> links when column == "links" => string.Join(' ', links.Select(l => Text(l["url"]))),
            DataObject part => string.Join(' ', new[] { Text(part["number"]), Text(part["title"]) }.Where(t => t.Length > 0)),
            var value => value,
        };
    }

    private static object? AnnexValue(DataObject entry, string column) => column switch
    {
        "id" => entry["item"],
        "change" => "annex",
        _ when ItemFields.All.Contains(column, StringComparer.Ordinal) => AnnexAnswer((List<DataObject>)entry["fields"]!, column),
        _ => entry.TryGetValue(column, out var value) ? value : null,
    };

    // An answer to something other than an item's field stands where comments do.
    private static object AnnexAnswer(List<DataObject> fields, string column) => column == ItemFields.Done
        ? fields.Exists(f => (bool)f["done"]!)
        : string.Join('\n', fields
            .Where(f => f.Text("name") == column || (column == ItemFields.Comment && !ItemFields.All.Contains(f.Text("name"), StringComparer.Ordinal)))
            .Select(f => Text(f["value"])));

    private static string Text(object? value) => value switch
    {
        null => "",
        MarkdownText text => text.Plain,
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
