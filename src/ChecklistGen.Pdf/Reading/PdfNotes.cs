using ChecklistGen.Answers;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace ChecklistGen.Pdf.Reading;

/// <summary>Finds what people have put on pages beside the fields: notes are answers without a field, drawings can't be carried over.</summary>
internal sealed class PdfNotes(PdfObjects objects, AnswerCollector answers)
{
    private const int MaxPages = 100_000;
    private const int MaxDepth = 64;

    private static readonly HashSet<string> Drawings = new(["Ink", "Stamp", "Line", "Square", "Circle", "Polygon", "PolyLine", "FileAttachment"], StringComparer.Ordinal);

    // Their words, where they have any, are a remark on the text that they mark.
    private static readonly HashSet<string> Remarks = new(["Text", "FreeText", "Highlight", "Underline", "StrikeOut", "Squiggly", "Caret"], StringComparer.Ordinal);

    private int _page;

    /// <summary>Adds everything that is found.</summary>
    public void Collect() => Collect(objects.Dictionary(objects.Root, "Pages"), 0);

    private void Collect(DictionaryToken? node, int depth)
    {
        if (node is null)
            return;
        if (depth > MaxDepth || _page > MaxPages)
            throw new PdfDocumentFormatException("it has too many pages, or they are nested too deeply");
        if (!node.Data.ContainsKey("Kids"))
        {
            _page++;
            foreach (var annotation in objects.Dictionaries(node, "Annots"))
                Collect(annotation);
            return;
        }

        foreach (var kid in objects.Dictionaries(node, "Kids"))
            Collect(kid, depth + 1);
    }

    private void Collect(DictionaryToken annotation)
    {
        var kind = objects.Name(annotation, "Subtype") ?? "";
        var text = (objects.Text(annotation, "Contents") ?? "").ReplaceLineEndings("\n").Trim();
        if (Remarks.Contains(kind) && text.Length > 0)
            answers.AddUnmatched(text, FormattableString.Invariant($"in a note on page {_page}"), "it is beside the fields");
        else if (Drawings.Contains(kind))
            answers.AddLeftBehind(FormattableString.Invariant($"a drawing, a stamp or a file on page {_page}"));
    }
}
