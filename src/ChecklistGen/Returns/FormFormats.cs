using System.Collections.Immutable;
using ChecklistGen.Answers;
using ChecklistGen.Excel;
using ChecklistGen.Files;
using ChecklistGen.Html;
using ChecklistGen.Pdf;
using ChecklistGen.Templating;
using ChecklistGen.Word;

namespace ChecklistGen.Returns;

/// <summary>The formats of returned files. A new format is one line here.</summary>
internal static class FormFormats
{
    // Answer files say what they are in their first bytes.
    private const int LongestHead = 256;

    private static readonly IFormReader Word = new WordFormReader(ShippedWords.Form);
    private static readonly IFormReader AnswerFiles = new AnswerFileReader();

    /// <summary>The readers of forms, one a format.</summary>
    public static ImmutableArray<IFormReader> All { get; } = [Word, new ExcelFormReader(ShippedWords.Form), new PdfFormReader(), AnswerFiles, new SavedPageReader()];

    /// <summary>The reader of a file by its name; null for one that holds no answers: a folder is searched for the others.</summary>
    public static IFormReader? Find(string path)
    {
        var name = WithoutCopyMark(path);
        return All.FirstOrDefault(r => r.Extensions.Any(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>The reader of a file by its name or, for JSON that was renamed, by what is in it; null for one that holds no answers.</summary>
    public static IFormReader? Find(IWorkspace workspace, string path)
    {
        if (Find(path) is { } reader)
            return reader;
        if (!path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            return null;
        try
        {
            using var stream = workspace.OpenRead(path, FileKind.Form);
            var head = new byte[LongestHead];
            return OfContent(head.AsSpan(0, stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The reader of a file that is named alone: as Word where neither its name nor what is in it says anything.</summary>
    public static IFormReader For(string path, ReadOnlySpan<byte> content) => Find(path) ?? OfContent(content[..Math.Min(LongestHead, content.Length)]) ?? Word;

    private static IFormReader? OfContent(ReadOnlySpan<byte> head) => head.IndexOf("\"checklistgen-answers\""u8) >= 0 ? AnswerFiles : null;

    // Browsers number a file that is there already: `hosting.answers (1).json`.
    private static string WithoutCopyMark(string path)
    {
        var end = path.LastIndexOf('.');
        var open = end > 0 && path[end - 1] == ')' ? path.LastIndexOf('(', end) : -1;
        return open > 0 && path.AsSpan((open + 1)..(end - 1)) is { IsEmpty: false } number && !number.ContainsAnyExceptInRange('0', '9')
            ? path[..open].TrimEnd(' ') + path[end..]
            : path;
    }
}
