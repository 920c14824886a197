using System.Collections.Immutable;
using System.Globalization;
using ChecklistGen.Office;
using ChecklistGen.Office.Pages;
using ChecklistGen.Office.Reading;
using ChecklistGen.Pages;
using ChecklistGen.Text;
using ChecklistGen.Word.Reading;

namespace ChecklistGen.Word.Pages;

/// <summary>The footnotes and endnotes of a document, and how many comments it has.</summary>
internal sealed class NoteTexts
{
    private readonly Dictionary<(string Kind, string Id), (string Text, ImmutableArray<TextMark> Marks)> _notes = [];
    private readonly PageDraft _draft;
    private int _comments;

    public NoteTexts(PackageReader package, WordParts parts, PageDraft draft)
    {
        _draft = draft;
        foreach (var (type, element, reference) in new[] { (PartType.Footnotes, "footnote", "footnoteReference"), (PartType.Endnotes, "endnote", "endnoteReference") })
        {
            if (parts.PartOf(type) is { } part && package.Contains(part))
                package.ReadXml(part, xml => Read(xml, new WordParts(package, part, parts), element, reference));
        }

        if (parts.PartOf(PartType.Comments) is { } comments && package.Contains(comments))
            package.ReadXml(comments, CountComments);
    }

    /// <summary>The text of a note at the place where it is read; null where there is no such note, or it is blank.</summary>
    public PageText? Find((string Kind, string Id) reference, Location location) =>
        _notes.TryGetValue(reference, out var note) && note.Text.Length > 0 ? new PageText(note.Text, note.Text, location) { Marks = note.Marks } : null;

    /// <summary>Says how many comments were not read.</summary>
    public void ReportComments()
    {
        if (_comments > 0)
        {
            _draft.Diagnostics.Add(new Diagnostics.Diagnostic(
                PageDiagnostics.UnreadContent,
                new Location(_draft.Source.Path),
                _comments == 1 ? "a comment of the file is not read" : string.Create(CultureInfo.InvariantCulture, $"{_comments} comments of the file are not read"))
            {
                Severity = Diagnostics.Severity.Note,
            });
        }
    }

    private void Read(PartXmlReader xml, WordParts parts, string element, string reference)
    {
        var paragraphs = new ParagraphReader(xml, parts, xml.Skip);
        var text = new RunText();
        while (xml.Read())
        {
            if (!xml.IsElement || !xml.IsWord() || xml.Name != element)
                continue;
            xml.Bound(_notes.Count, "notes");
            var id = xml.WordAttribute("id");
            // Lines between the text and the notes are notes too.
            var isNote = xml.WordAttribute("type") is "" or "normal";
            xml.Each(() =>
            {
                if (xml.IsWord() && xml.Name == "p")
                    paragraphs.Read(text, isInCell: true);
            });
            var cell = _draft.Texts.Text(text, new Location(_draft.Source.Path));
            if (isNote)
                _notes.TryAdd((reference, id), (cell.Text, cell.Marks));
        }
    }

    private void CountComments(PartXmlReader xml)
    {
        while (xml.Read())
        {
            if (xml.IsElement && xml.Name == "comment" && xml.IsWord())
                _comments++;
        }
    }
}
