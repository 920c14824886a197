using ChecklistGen.Office.Pages;
using ChecklistGen.Office.Reading;
using ChecklistGen.Pages;
using ChecklistGen.Text;
using ChecklistGen.Word.Reading;

namespace ChecklistGen.Word.Pages;

/// <summary>Goes through a document's text from its start to its end and makes blocks of it.</summary>
internal sealed class BodyScanner
{
    private readonly PartXmlReader _xml;
    private readonly WordParts _parts;
    private readonly NoteTexts _notes;
    private readonly PageDraft _draft;
    private readonly WordFindings _findings;
    private readonly ParagraphReader _paragraphs;
    private readonly RunText _text = new();

    // What is inside a table or beside a text comes after it, since nothing nests in a page.
    private readonly List<Action> _after = [];
    private readonly SpanBudget _spans = new();
    private PlaceNames _places = new ParagraphPlaces(0);
    private int _line;
    private int _rows;
    private int _rowsBefore;
    private int _tables;
    private int _depth;

    public BodyScanner(PartXmlReader xml, WordParts parts, NoteTexts notes, PageDraft draft)
    {
        (_xml, _parts, _notes, _draft) = (xml, parts, notes, draft);
        _findings = new WordFindings(draft);
        _paragraphs = new ParagraphReader(xml, parts, ReadBox);
    }

    /// <summary>The paragraph that is the document's title by its style; null without one.</summary>
    public PageText? Title { get; private set; }

    /// <summary>Reads all of it.</summary>
    public void Read()
    {
        while (_xml.Read())
        {
            if (_xml.IsElement && _xml.IsWord() && _xml.Name == "body")
                _xml.Each(Visit);
        }
    }

    /// <summary>Reports what is reported once a page.</summary>
    public void Report() => _findings.Report(_paragraphs.Changes > 0, _spans.IsSpent);

    private void Visit()
    {
        if (!_xml.IsWord())
        {
            if (_xml.Name == "AlternateContent")
                _xml.Alternatives(Visit);
            else
                _xml.Skip();
            return;
        }

        switch (_xml.Name)
        {
            case "p":
                Paragraph();
                break;
            case "tbl":
                Table();
                break;
            case "sdt":
                Control(Visit);
                break;
            case "altChunk":
                _findings.AddEmbedded(NextLine());
                break;
            case "del" or "moveFrom":
                _paragraphs.Changes++;
                _xml.Skip();
                break;
            case "sectPr" or "sdtPr" or "sdtEndPr":
                _xml.Skip();
                break;
        }
    }

    private void Control(Action visit)
    {
        var isPlaceholder = false;
        _xml.Each(() =>
        {
            if (_xml.Name == "sdtPr")
                isPlaceholder = ParagraphReader.IsPlaceholder(_xml);
            else if (_xml.Name == "sdtContent" && isPlaceholder)
                _xml.Skip();
            else if (_xml.Name == "sdtContent")
                _xml.Each(visit);
        });
    }

    private Location NextLine()
    {
        if (_rowsBefore != _rows)
        {
            _rowsBefore = _rows;
            _places = new ParagraphPlaces(_rows);
        }

        return _draft.Reached = new Location(_draft.Source.Path, ++_line) { Names = _places };
    }

    private void Paragraph()
    {
        var location = NextLine();
        var facts = _paragraphs.Read(_text, isInCell: false);
        Say(location);
        Add(facts, _draft.Texts.Text(_text, location));
        AddNotes();
        AddAfter();
    }

    private void Add(ParagraphFacts facts, PageText text)
    {
        if (_parts.Styles.IsContents(facts.Style))
            return;
        var numbered = _paragraphs.NumberOf(facts);
        var level = facts.Outline ?? _parts.Styles.HeadingLevel(facts.Style);
        var isTitle = _parts.Styles.IsTitle(facts.Style);
        if (level > 0 || isTitle)
        {
            AddHeading(isTitle ? 1 : level, isTitle || numbered.Id == 0 ? "" : _parts.Numbering.Next(numbered), text);
            if (isTitle && text.Text.Length > 0)
                Title ??= text;
        }
        else if (text.Text.Length > 0 && numbered.Id > 0)
        {
            _draft.Blocks.AddItem(new PageListItem(TextLines.Of(text), Math.Clamp(numbered.Level, 0, 8) + 1));
        }
        else if (text.Text.Length > 0)
        {
            _draft.Blocks.Add(new PageParagraph(TextLines.Of(text)));
        }
    }

    private void AddHeading(int level, string number, PageText text)
    {
        if (text.Text.Length == 0)
            return;
        var whole = number.Length == 0 ? text : new PageText($"{number} {text.Text}", text.Raw, text.Location);
        _draft.Blocks.Add(new PageHeading(level, whole));
    }

    // A note comes below what refers to it: right below, where that is a table.
    private void AddNotes()
    {
        if (_paragraphs.Notes.Count == 0)
            return;
        foreach (var reference in _paragraphs.Notes)
        {
            if (_notes.Find(reference, NextLine()) is { } note)
                _draft.Blocks.Add(new PageParagraph([note]));
        }

        _paragraphs.Notes.Clear();
    }

    private void AddAfter()
    {
        if (_depth > 0)
            return;
        var after = _after.ToList();
        _after.Clear();
        foreach (var add in after)
            add();
    }

    private void ReadBox()
    {
        _depth++;
        _xml.Each(() =>
        {
            if (_xml.IsWord() && _xml.Name == "tbl")
            {
                Table();
            }
            else if (_xml.IsWord() && _xml.Name == "p")
            {
                var text = new RunText();
                var facts = _paragraphs.Read(text, isInCell: false);
                _after.Add(() => Add(facts, _draft.Texts.Text(text, NextLine())));
            }
        });
        _depth--;
    }

    private void Table()
    {
        var table = new TableInWork(++_tables);
        _depth++;
        _xml.Each(() => VisitRow(table));
        _depth--;
        if (_depth > 0)
        {
            _after.Add(() => Add(table));
            return;
        }

        Add(table);
        AddNotes();
        AddAfter();
    }

    private void Add(TableInWork table)
    {
        var grid = table.ToGrid(_spans);
        if (grid.ToTable() is { } made && grid.HoldsData)
        {
            _draft.Blocks.AddTable(made, _line);
            return;
        }

        foreach (var text in table.Cells.Where(c => c.Text.Length > 0))
            AddLines(text);
    }

    // A table for the layout, or around a text: what its cells hold stands on its own.
    private void AddLines(PageText text)
    {
        foreach (var (lines, isItem) in TextLines.Parts(text))
        {
            if (isItem)
                _draft.Blocks.AddItem(new PageListItem(lines, 1));
            else
                _draft.Blocks.Add(new PageParagraph(lines));
        }
    }

    private void VisitRow(TableInWork table)
    {
        if (!_xml.IsWord())
        {
            _xml.Skip();
            return;
        }

        switch (_xml.Name)
        {
            case "tr":
                Row(table);
                break;
            case "sdt":
                Control(() => VisitRow(table));
                break;
            case "tblPr" or "tblGrid" or "sdtPr":
                _xml.Skip();
                break;
        }
    }

    private void Row(TableInWork table)
    {
        _rows++;
        table.BeginRow(new Location(_draft.Source.Path, ++_line));
        _draft.Reached = table.RowLocation;
        _xml.Each(() => VisitCell(table));
        table.EndRow();
    }

    private void VisitCell(TableInWork table)
    {
        if (!_xml.IsWord())
        {
            _xml.Skip();
            return;
        }

        switch (_xml.Name)
        {
            case "trPr":
                RowProperties(table);
                break;
            case "tc":
                Cell(table);
                break;
            case "sdt":
                Control(() => VisitCell(table));
                break;
            case "tblPrEx" or "sdtPr":
                _xml.Skip();
                break;
        }
    }

    private void RowProperties(TableInWork table)
    {
        _xml.Each(() =>
        {
            switch (_xml.Name)
            {
                case "tblHeader":
                    table.IsHead = _xml.IsOn();
                    break;
                case "gridBefore":
                    table.Shift(_xml.WordCount());
                    break;
                case "del":
                    _paragraphs.Changes++;
                    table.IsDeleted = true;
                    break;
                case "ins":
                    _paragraphs.Changes++;
                    break;
                case "hidden" when _xml.IsOn():
                    _findings.AddHidden(table.RowLocation, "this row is hidden: it is read like the rest");
                    break;
                case "trPrChange":
                    _xml.Skip();
                    break;
            }
        });
    }

    private void Cell(TableInWork table)
    {
        var text = new RunText();
        var (span, merge, hasPicture) = (1, CellMerge.None, false);
        var location = table.CellLocation;
        _xml.Each(VisitContent);
        Say(location);
        var cell = _draft.Texts.Cell(text, location, span);
        _draft.Count(cell);
        var isPicture = hasPicture && cell.Text.Length == 0;
        if (isPicture)
            _findings.AddPicture(location);
        table.Add(cell with { IsUnread = isPicture }, merge);

        void VisitContent()
        {
            switch (_xml.Name)
            {
                case "p" when _xml.IsWord():
                    hasPicture |= _paragraphs.Read(text, isInCell: true).HasPicture;
                    break;
                case "tbl" when _xml.IsWord():
                    Table();
                    break;
                case "sdt" when _xml.IsWord():
                    Control(VisitContent);
                    break;
                case "tcPr" when _xml.IsWord():
                    (span, merge) = CellProperties();
                    break;
                case "AlternateContent":
                    _xml.Alternatives(VisitContent);
                    break;
                case "altChunk":
                    _findings.AddEmbedded(location);
                    break;
                case "del" or "moveFrom":
                    _paragraphs.Changes++;
                    _xml.Skip();
                    break;
            }
        }
    }

    private (int Span, CellMerge Merge) CellProperties()
    {
        var (span, merge) = (1, CellMerge.None);
        _xml.Each(() =>
        {
            switch (_xml.Name)
            {
                case "gridSpan":
                    span = _xml.WordCount();
                    break;
                case "vMerge":
                    merge = _xml.WordValue() == "restart" ? CellMerge.None : CellMerge.Above;
                    break;
                case "hMerge" when _xml.WordValue() != "restart": // written by old programs
                    merge = CellMerge.Left;
                    break;
                case "tcPrChange":
                    _xml.Skip();
                    break;
            }
        });
        return (span, merge);
    }

    private void Say(Location location)
    {
        if (_paragraphs.HasHidden)
            _findings.AddHidden(location, "there is hidden text here: it is read like the rest");
        if (_paragraphs.HasEmbedded)
            _findings.AddEmbedded(location);
        (_paragraphs.HasHidden, _paragraphs.HasEmbedded) = (false, false);
    }
}
