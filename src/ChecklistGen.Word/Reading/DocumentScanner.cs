using System.Globalization;
using System.Text;
using ChecklistGen.Office.Forms;
using ChecklistGen.Office.Reading;

namespace ChecklistGen.Word.Reading;

/// <summary>Reads the XML of a text once, from beginning to end, and reports what it finds to a collector.</summary>
internal sealed class DocumentScanner(PartXmlReader xml, FieldCollector fields)
{
    // As for pages: nobody's fields are in so many others, or say so much.
    private const int MostFields = 64;
    private const int LongestInstruction = 4096;

    private readonly char[] _buffer = new char[4096];
    private readonly StringBuilder _text = new();
    private bool _isInRowProperties;

    // The description of the picture that the reader is in; null outside pictures.
    private string? _picture;

    // The fields of Word's own in which the reader is, such as the number of a page.
    private readonly Stack<FieldCode> _codes = new();

    /// <summary>Reads to the end.</summary>
    public void Scan()
    {
        while (xml.Read())
        {
            if (xml.IsElement)
            {
                var name = xml.Name;
                var isEmpty = xml.IsEmpty;
                Begin(name);
                if (isEmpty)
                    End(name);
            }
            else if (xml.IsEnd)
            {
                End(xml.Name);
            }
        }

        fields.End();
    }

    private void Begin(string name)
    {
        switch (name)
        {
            case "Fallback":
                // The same as the choice beside it, for programs that don't know the choice.
                xml.Skip();
                break;
            case "drawing" or "pict" or "object":
                _picture = "";
                break;
            case "altChunk" or "subDoc":
                // Another document, which only Word includes.
                fields.AddPicture("");
                break;
            case "docPr" or "shape" when _picture?.Length == 0:
                _picture = xml.Attribute("descr") ?? xml.Attribute("alt") ?? "";
                break;
            case "txbxContent":
                // A text box is not a picture: its content is read like any other text.
                _picture = null;
                break;
            case var _ when !xml.IsWord():
                break;
            case "del" or "moveFrom":
                // A tracked deletion: the file keeps the text until the change is accepted.
                fields.MarkRow(isDeleted: _isInRowProperties);
                xml.Skip();
                break;
            case "tbl" or "tr" or "trPr" or "tblHeader" or "gridBefore" or "tc" or "gridSpan":
                BeginTablePart(name);
                break;
            case "p":
                fields.BeginParagraph();
                break;
            case "fldSimple" or "fldChar" or "instrText":
                BeginFieldPart(name);
                break;
            case "sdt":
                fields.BeginControl();
                break;
            case "sdtPr":
                fields.Describe(ControlProperties.Read(xml));
                break;
            case "bookmarkStart":
                fields.BeginBookmark(xml.WordAttribute("id"), xml.WordAttribute("name"));
                break;
            case "bookmarkEnd":
                fields.EndBookmark(xml.WordAttribute("id"));
                break;
            default:
                AddCharacters(name);
                break;
        }
    }

    private void BeginFieldPart(string name)
    {
        switch (name == "fldChar" ? xml.WordAttribute("fldCharType") : name)
        {
            case "fldSimple":
                _codes.Push(new FieldCode { ShowsResult = true }.With(xml.WordAttribute("instr")));
                break;
            case "begin" when _codes.Count < MostFields:
                _codes.Push(new FieldCode());
                break;
            case "instrText" when _codes.TryPeek(out var code):
                code.With(ReadCharacters());
                break;
            case "separate" when _codes.TryPeek(out var code):
                code.ShowsResult = true;
                break;
            case "end":
                _codes.TryPop(out _);
                break;
        }

        fields.IsInContents = _codes.Any(c => c.IsContents);
    }

    private void BeginTablePart(string name)
    {
        switch (name)
        {
            case "tbl":
                fields.BeginTable();
                break;
            case "tr":
                fields.BeginRow();
                break;
            case "trPr":
                _isInRowProperties = true;
                break;
            case "tblHeader":
                fields.MarkRow(isHeader: xml.IsOn());
                break;
            case "gridBefore":
                fields.SkipColumns(xml.WordCount());
                break;
            case "tc":
                fields.BeginCell();
                break;
            case "gridSpan":
                fields.WidenCell(xml.WordCount());
                break;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "drawing" or "pict" or "object":
                if (_picture is not null)
                    fields.AddPicture(_picture);
                _picture = null;
                break;
            case "fldSimple":
                _codes.TryPop(out _);
                break;
            case "tbl":
                fields.EndTable();
                break;
            case "tr":
                fields.EndRow();
                break;
            case "trPr":
                _isInRowProperties = false;
                break;
            case "tc":
                fields.EndCell();
                break;
            case "p":
                fields.EndParagraph();
                break;
            case "sdt":
                fields.EndControl();
                break;
        }
    }

    private void AddCharacters(string name)
    {
        switch (name)
        {
            case "t":
                AddText();
                break;
            case "tab":
                fields.AddText("\t");
                break;
            case "br" or "cr":
                fields.AddText("\n");
                break;
            case "noBreakHyphen":
                fields.AddText("\u2011");
                break;
            case "softHyphen":
                fields.AddText("\u00AD");
                break;
            case "sym":
                AddSymbol();
                break;
        }
    }

    private void AddText()
    {
        if (xml.IsEmpty)
            return;
        var keepsBlanks = xml.KeepsBlanks;
        var text = ReadCharacters();
        // The number of a page is whatever the program last counted.
        if (!_codes.Any(c => c.IsPageNumber) || text.AsSpan().ContainsAnyExceptInRange('0', '9'))
            fields.AddText(keepsBlanks ? text : text.Trim(' ', '\t', '\r', '\n'));
    }

    private string ReadCharacters()
    {
        if (xml.IsEmpty)
            return "";
        var depth = xml.Depth;
        _text.Clear();
        while (xml.Read() && xml.Depth > depth)
        {
            if (!xml.IsText)
                continue;
            for (var count = xml.ReadCharacters(_buffer); count > 0; count = xml.ReadCharacters(_buffer))
                _text.Append(_buffer, 0, count);
        }

        return _text.ToString();
    }

    // A sign by its number in a font of signs, as Word writes those of Wingdings (ISO 29500-1, 17.3.3.30).
    private void AddSymbol()
    {
        if (int.TryParse(xml.WordAttribute("char"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            fields.AddText([TickMarks.FromSymbol(xml.WordAttribute("font"), (char)(code & 0xFF))]);
    }

    // A field of Word's own: what it works out, and whether the reader has come to what it shows (ISO 29500-1, 17.16).
    private sealed class FieldCode
    {
        private string _instruction = "";

        public bool ShowsResult { get; set; }

        public bool IsContents => ShowsResult && _instruction.TrimStart().StartsWith("TOC", StringComparison.Ordinal);

        public bool IsPageNumber => ShowsResult && _instruction.TrimStart().Split(' ')[0] is "PAGE" or "NUMPAGES" or "PAGEREF";

        public FieldCode With(string instruction)
        {
            if (_instruction.Length < LongestInstruction)
                _instruction += instruction;
            return this;
        }
    }
}
