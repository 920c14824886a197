using System.Collections.Frozen;
using System.Text;
using ChecklistGen.Answers;
using ChecklistGen.Excel;
using ChecklistGen.Files;
using ChecklistGen.Office;
using ChecklistGen.Pages;
using ChecklistGen.Templating;
using ChecklistGen.Word;

namespace ChecklistGen.Sources;

/// <summary>
/// Recognises files that this program made by what its writers put into them, since files are renamed and moved.
/// </summary>
internal static class OwnFiles
{
    // Titles and descriptions may come first; longer ones have not been seen.
    private const int Head = 1 << 16;

    private const int LongestHeader = 1000;

    // A larger checklist is more than a person could tick.
    private const int MaxPdf = 1 << 26;

    /// <summary>The columns with which the header of our CSV files has always begun; newer ones follow.</summary>
    internal static readonly string[] CsvHeader =
    [
        "id", "key", "service", "phase", "section", "text", "role", "provider_role", "shared", "kind", "line", "raw",
        "done", "status", "owner", "due", "evidence", "comment", "change", "notation", "remark",
    ];

    private static readonly string Generator = ProgramInfo.Name + " ";

    private static readonly FrozenDictionary<string, Func<IWorkspace, string, bool>> Marks = new Dictionary<string, Func<IWorkspace, string, bool>>(StringComparer.OrdinalIgnoreCase)
    {
        [".docx"] = (w, p) => IsOwnOffice(w, p) || IsForm(new WordFormReader(ShippedWords.Form), w, p),
        [".xlsx"] = (w, p) => IsOwnOffice(w, p) || IsForm(new ExcelFormReader(ShippedWords.Form), w, p),
        [".pdf"] = (w, p) => IsOwnPdf(Read(w, p, MaxPdf)),
        [".html"] = (w, p) => IsOwnWebPage(Text(w, p)),
        [".htm"] = (w, p) => IsOwnWebPage(Text(w, p)),
        [".json"] = (w, p) => IsOwnJson(Text(w, p)),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a file that is not a page is ours. A file that can't be opened is not.</summary>
    public static bool IsOwn(IWorkspace workspace, string path)
    {
        if (OutputFolder.IsOwn(Path.GetFileName(path)) && Path.GetFileName(path) != OutputFolder.ManifestName)
            return true;
        if (!Marks.TryGetValue(Path.GetExtension(path), out var hasMark))
            return false;
        try
        {
            return hasMark(workspace, path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Whether a page is a document of ours, perhaps renamed or saved by another program: recognised by our CSV header, a table row or a comment.</summary>
    public static bool IsOwn(Page page) => PageFormats.For(page.Source.Path).HasLines
        ? IsOwn(page.Source.Text)
        : page.Blocks.OfType<PageTable>().SelectMany(t => t.AllRows).SelectMany(r => r.Cells).Any(c => IsGenerator(c.Text));

    private static bool IsGenerator(string text) =>
        text.StartsWith(Generator, StringComparison.Ordinal) && text.AsSpan(Generator.Length) is [>= '0' and <= '9', ..] and var version && !version.Contains(' ');

    private static bool IsOwn(string text)
    {
        if (IsOwnCsv(text))
            return true;
        for (var at = text.IndexOf(Generator, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Generator, at + 1, StringComparison.Ordinal))
        {
            var version = text.AsSpan(at + Generator.Length);
            version = version[..Math.Max(0, version.IndexOfAny(" |\n\r"))];
            // Editors align tables.
            var before = text.AsSpan(0, at).TrimEnd(' ');
            var after = text.AsSpan(at + Generator.Length + version.Length).TrimStart(' ');
            if (version is [>= '0' and <= '9', ..] && ((before.EndsWith('|') && after.StartsWith('|')) || (before.EndsWith("<!--") && after.StartsWith("-->"))))
                return true;
        }

        return false;
    }

    /// <summary>The files that manifests of ours list, among the files below a folder.</summary>
    public static HashSet<string> Listed(IWorkspace workspace, IEnumerable<string> files) => files
        .Where(f => Path.GetFileName(f) == OutputFolder.ManifestName)
        .SelectMany(f => Manifest.TryRead(workspace, f) is { } manifest && manifest.Generator.StartsWith(Generator, StringComparison.Ordinal)
            ? manifest.Outputs.Select(o => ManifestPaths.From(FilePath.FolderOf(f), o.Path)).Append(f)
            : [])
        .ToHashSet(StringComparer.Ordinal);

    private static bool IsOwnOffice(IWorkspace workspace, string path)
    {
        using var stream = workspace.OpenRead(path, FileKind.Output);
        return OfficePrograms.Of(stream).Any(p => p.StartsWith(Generator, StringComparison.Ordinal));
    }

    // Every program that saves such a file keeps what it asks about, or the names of its fields.
    private static bool IsForm(IFormReader reader, IWorkspace workspace, string path) =>
        reader.Read(path, new MemoryStream(workspace.ReadAll(path, FileKind.Form))).Value is { } form
        && (form.Form is not null || form.Fields.Any(f => ItemFields.All.Any(i => f.Name.EndsWith("/" + i, StringComparison.Ordinal))));

    // The properties are stored as plain text, in the packet that every program copies.
    private static bool IsOwnPdf(ReadOnlySpan<byte> file) =>
        file.StartsWith("%PDF-"u8) && (file.IndexOf(Encoding.ASCII.GetBytes($"CreatorTool>{Generator}")) >= 0 || file.IndexOf(Encoding.ASCII.GetBytes($"/Creator ({Generator}")) >= 0);

    private static bool IsOwnWebPage(string head) => head.Contains($"<meta name=\"generator\" content=\"{Generator}", StringComparison.Ordinal);

    private static bool IsOwnJson(string head) => head.Contains("\"generator\"", StringComparison.Ordinal) && head.Contains($"\"{Generator}", StringComparison.Ordinal);

    // A spreadsheet may have saved it again, with another separator, which it may name on a line of its own.
    private static bool IsOwnCsv(string text)
    {
        var start = text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) ? text.IndexOf('\n', StringComparison.Ordinal) + 1 : 0;
        var line = text.AsSpan(start)[..Math.Min(LongestHeader, text.Length - start)];
        var header = line[..(line.IndexOfAny('\r', '\n') is var end and >= 0 ? end : line.Length)].ToString().Split(',', ';', '\t', '|');
        var isForPrograms = header.Length >= CsvHeader.Length && CsvHeader.Index().All(n => header[n.Index].Trim('"', ' ') == n.Item);
        return isForPrograms || IsInWords([.. header.Select(h => h.Trim('"', ' '))]);
    }

    // With `--csv-separator` all headers but that of keys are words, in whatever language.
    private static bool IsInWords(string[] header)
    {
        if (header is not [_, "key", ..])
            return false;
        var columns = header.Select(h => ShippedWords.Form.ColumnOf(h)?.Name).ToList();
        return columns[0] == "id" && ItemFields.All.All(f => columns.Contains(f, StringComparer.Ordinal));
    }

    private static string Text(IWorkspace workspace, string path) => Encoding.UTF8.GetString(Read(workspace, path, Head)).TrimStart('\uFEFF');

    private static byte[] Read(IWorkspace workspace, string path, int most)
    {
        using var stream = workspace.OpenRead(path, FileKind.Output);
        var bytes = new byte[stream.CanSeek ? Math.Min(most, stream.Length) : most];
        return bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }
}
