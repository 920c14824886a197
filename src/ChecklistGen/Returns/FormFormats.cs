using System.Collections.Immutable;
using ChecklistGen.Answers;
using ChecklistGen.Excel;
using ChecklistGen.Html;
using ChecklistGen.Pdf;
using ChecklistGen.Templating;
using ChecklistGen.Word;

namespace ChecklistGen.Returns;

/// <summary>The formats of returned files. A new format is one line here.</summary>
internal static class FormFormats
{
    private static readonly WordFormReader Word = new(ShippedWords.Form);

    /// <summary>The readers of forms, one a format.</summary>
    public static ImmutableArray<IFormReader> All { get; } = [Word, new ExcelFormReader(ShippedWords.Form), new PdfFormReader(), new AnswerFileReader(), new SavedPageReader()];

    /// <summary>The reader of a file by its name; null for one that holds no answers: a folder is searched for the others.</summary>
    public static IFormReader? Find(string path)
    {
        var name = WithoutCopyMark(path);
        return All.FirstOrDefault(r => r.Extensions.Any(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>The reader of a file that is named alone: as Word where its name says nothing.</summary>
    public static IFormReader For(string path) => Find(path) ?? Word;

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
