using System.Text.Json;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Excel.Support;

/// <summary>openpyxl, a library of others that reads and writes Excel files.</summary>
internal static class Openpyxl
{
    // As a person fills in, with the names that a person sees.
    private const string FillIn = """
        import datetime, json, sys, warnings, openpyxl
        warnings.simplefilter('ignore')
        book = openpyxl.load_workbook(sys.argv[1])
        sheet = book.worksheets[0]
        header = next(row for row in sheet.iter_rows() if any(cell.value == 'Id' for cell in row))
        column = {cell.value: cell.column for cell in header}
        lines = {sheet.cell(row, column['Id']).value: row for row in range(header[0].row + 1, sheet.max_row + 1)}
        for name, value in json.load(open(sys.argv[3], encoding='utf-8')).items():
            item, field = name.rsplit('/', 1)
            value = datetime.date.fromisoformat(value) if field == 'due' else value
            sheet.cell(lines[item], column[field.capitalize()]).value = value
        book.save(sys.argv[2])
        """;

    /// <summary>Fills in fields of items by their names, in a file in English.</summary>
    public static byte[] Fill(byte[] file, IReadOnlyDictionary<string, string> answers)
    {
        using var folder = new TemporaryFolder();
        Run(FillIn, folder.Write("made.xlsx", file), folder.PathTo("filled.xlsx"), folder.Write("answers.json", JsonSerializer.SerializeToUtf8Bytes(answers)));
        return File.ReadAllBytes(folder.PathTo("filled.xlsx"));
    }

    /// <summary>Runs a script that uses it.</summary>
    public static string Run(string script, params string[] arguments) => ExternalTool.Run(Python(), ["-c", script, .. arguments]);

    // The one on the path may be another than the system's, for which Debian packages openpyxl.
    private static string Python()
    {
        ExternalTool.Require("python3");
        return Array.Find(["python3", "/usr/bin/python3"], p => (p == "python3" || File.Exists(p)) && ExternalTool.TryRun(p, "-c", "import openpyxl").ExitCode == 0)
            ?? ExternalTool.RequireFile("openpyxl", "openpyxl is not installed");
    }
}
