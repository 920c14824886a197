using System.Globalization;
using System.Text;
using ChecklistGen.Office.Pages;
using ChecklistGen.Office.Reading;
using ChecklistGen.Pages;
using ChecklistGen.Word.Reading;

namespace ChecklistGen.Word.Pages;

/// <summary>What a paragraph is, beside its text.</summary>
internal struct ParagraphFacts
{
    public string Style { get; set; }

    /// <summary>The level that the paragraph itself says it has as a heading; null where it leaves that to its style.</summary>
    public int? Outline { get; set; }

    public int? NumberId { get; set; }

    public int? NumberLevel { get; set; }

    /// <summary>Whether it holds a picture, a chart or the like.</summary>
    public bool HasPicture { get; set; }
}

/// <summary>
/// Reads the text of paragraphs: what a person would see, were all changes accepted. Footnotes are collected, and text in
/// boxes beside the text is left to the reader of blocks.
/// </summary>
internal sealed class ParagraphReader(PartXmlReader xml, WordParts parts, Action readBox)
{
    private const int MostFields = 64;
    private const int LongestInstruction = 4096;

    private readonly Stack<Field> _fields = new();
    private RunText _text = new();
    private RunLook _styleLook;
    private ParagraphFacts _facts;
    private string? _address;
    private bool _isPlaceholder;

    /// <summary>The ids of notes that texts refer to, since they were taken last.</summary>
    public List<(string Kind, string Id)> Notes { get; } = [];

    /// <summary>How many changes are neither accepted nor rejected.</summary>
    public int Changes { get; set; }

    /// <summary>Whether a text read so far is hidden; reset by the caller that reports it.</summary>
    public bool HasHidden { get; set; }

    /// <summary>Whether a file is embedded in what was read so far; reset by the caller that reports it.</summary>
    public bool HasEmbedded { get; set; }

    /// <summary>Reads the paragraph at whose start the reader is.</summary>
    /// <param name="text">Takes its text.</param>
    /// <param name="isInCell">Whether it is one of several in a cell: an item of a list begins one of the text.</param>
    public ParagraphFacts Read(RunText text, bool isInCell)
    {
        var outer = (_text, _styleLook, _facts, _address);
        (_text, _facts, _address) = (text, new ParagraphFacts { Style = "" }, null);
        _styleLook = parts.Styles.Look("");
        if (isInCell)
            text.Break(TextMarkKind.Break);
        xml.Each(() =>
        {
            if (xml.IsWord() && xml.Name == "pPr")
            {
                Properties();
                if (isInCell && NumberOf(_facts).Id > 0)
                    text.Break(TextMarkKind.Item);
            }
            else
            {
                Visit();
            }
        });
        // The instruction of a field ends in the paragraph in which it begins: one that doesn't must not swallow what follows.
        while (_fields.TryPeek(out var field) && !field.IsResult)
            _fields.Pop();
        var facts = _facts;
        (_text, _styleLook, _facts, _address) = outer;
        return facts;
    }

    /// <summary>The number or bullet of a paragraph, its own or its style's.</summary>
    public NumberedAs NumberOf(ParagraphFacts facts)
    {
        var ofStyle = parts.Styles.Numbered(facts.Style);
        return new NumberedAs(facts.NumberId ?? ofStyle.Id, facts.NumberLevel ?? ofStyle.Level);
    }

    /// <summary>Reads the properties of a content control; whether it shows nothing but an invitation to fill it in, or repeats the headings.</summary>
    public static bool IsPlaceholder(PartXmlReader xml)
    {
        var isPlaceholder = false;
        xml.Each(() => isPlaceholder |= (xml.Name == "showingPlcHdr" && xml.IsOn()) || (xml.Name == "docPartGallery" && xml.WordValue() == "Table of Contents"));
        return isPlaceholder;
    }

    private void Properties() => xml.Each(() =>
    {
        switch (xml.Name)
        {
            case "pStyle":
                _facts.Style = xml.WordValue();
                _styleLook = parts.Styles.Look(_facts.Style);
                break;
            case "outlineLvl":
                _facts.Outline = ParagraphStyles.OutlineLevel(xml);
                break;
            case "numId":
                _facts.NumberId = ParagraphStyles.Number(xml);
                break;
            case "ilvl":
                _facts.NumberLevel = ParagraphStyles.Number(xml);
                break;
            case "rPr" or "pPrChange" or "sectPr": // of the paragraph's mark, of earlier versions
                xml.Skip();
                break;
        }
    });

    private void Visit()
    {
        if (!xml.IsWord())
        {
            Foreign();
            return;
        }

        switch (xml.Name)
        {
            case "r":
                Run();
                break;
            case "hyperlink":
                Link(xml.RelationshipId());
                break;
            case "del" or "moveFrom":
                Changes++;
                xml.Skip();
                break;
            case "ins" or "moveTo":
                Changes++;
                break;
            case "sdt":
                Control();
                break;
            case "pPr" or "rPr" or "sdtPr" or "sdtEndPr" or "smartTagPr" or "customXmlPr":
                xml.Skip();
                break;
        }
    }

    private void Link(string id)
    {
        var outer = _address;
        _address = parts.AddressOf(id) ?? outer;
        xml.Each(Visit);
        _address = outer;
    }

    private void Control()
    {
        var outer = _isPlaceholder;
        xml.Each(() =>
        {
            if (xml.Name == "sdtPr")
                _isPlaceholder = IsPlaceholder(xml);
            else if (xml.Name == "sdtContent" && _isPlaceholder)
                xml.Skip();
            else if (xml.Name == "sdtContent")
                xml.Each(Visit);
        });
        _isPlaceholder = outer;
    }

    // Pictures, boxes and the like; of alternatives the first is what Word shows.
    private void Foreign()
    {
        if (xml.Name == "AlternateContent")
            xml.Alternatives(Visit);
        else if (xml.Name is "oMath" or "oMathPara")
            xml.Skip();
    }

    private void Run()
    {
        var look = _styleLook;
        string? font = null;
        var isSuperscript = false;
        xml.Each(() =>
        {
            if (!xml.IsWord())
            {
                if (xml.Name == "AlternateContent")
                    xml.Alternatives(Drawing);
                return;
            }

            switch (xml.Name)
            {
                case "rPr":
                    (look, font, isSuperscript) = RunProperties();
                    break;
                case "t":
                    var style = new RunStyle(look.IsBold == true, look.IsItalic == true, isSuperscript, AddressHere(), font);
                    if (IsInInstruction)
                        xml.Skip();
                    else
                        xml.Text(t => Append(t, style, look.IsHidden == true));
                    break;
                case "br" or "cr":
                    _text.Break(TextMarkKind.Break);
                    break;
                case "tab" or "ptab":
                    _text.Append(" ", default);
                    break;
                case "noBreakHyphen":
                    _text.Append("-", new RunStyle(look.IsBold == true, look.IsItalic == true, false, AddressHere(), null));
                    break;
                case "sym":
                    Symbol(new RunStyle(look.IsBold == true, look.IsItalic == true, false, AddressHere(), xml.WordAttribute("font")));
                    break;
                case "fldChar":
                    FieldCharacter(xml.WordAttribute("fldCharType"));
                    xml.Each(FormField);
                    break;
                case "instrText":
                    Instruction();
                    break;
                case "footnoteReference" or "endnoteReference":
                    Notes.Add((xml.Name, xml.WordAttribute("id")));
                    break;
                case "delText" or "delInstrText":
                    xml.Skip();
                    break;
                case "drawing" or "pict" or "object":
                    HasEmbedded |= xml.Name == "object";
                    xml.Each(Drawing);
                    break;
            }
        });
    }

    private void Append(ReadOnlySpan<char> text, RunStyle style, bool isHidden)
    {
        HasHidden |= isHidden && !text.IsWhiteSpace();
        _text.Append(text, style);
    }

    private (RunLook Look, string? Font, bool IsSuperscript) RunProperties()
    {
        var (look, font, isSuperscript) = (default(RunLook), (string?)null, false);
        var below = _styleLook;
        xml.Each(() =>
        {
            switch (xml.Name)
            {
                case "rStyle":
                    below = parts.Styles.Look(xml.WordValue()).Over(below);
                    break;
                case "rFonts":
                    font = SymbolFonts.IsSymbol(xml.WordAttribute("ascii")) ? xml.WordAttribute("ascii") : null;
                    break;
                case "vertAlign":
                    isSuperscript = xml.WordValue() == "superscript";
                    break;
                case "rPrChange":
                    xml.Skip();
                    break;
                default:
                    look.Take(xml);
                    break;
            }
        });
        return (look.Over(below), font, isSuperscript);
    }

    private void Symbol(RunStyle style)
    {
        if (int.TryParse(xml.WordAttribute("char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) && code is > 0 and <= char.MaxValue)
            _text.Append([(char)code], style);
    }

    // Boxes hold text of their own; a short description of a picture is what it says, a tick for example.
    private void Drawing()
    {
        const int longest = 60;
        switch (xml.Name)
        {
            case "txbxContent":
                readBox();
                break;
            case "docPr":
                _facts.HasPicture = true;
                if (xml.Attribute("descr") is { Length: > 0 and <= longest } description)
                    _text.Append($" {description} ", default);
                break;
            case "imagedata" or "OLEObject":
                _facts.HasPicture = true;
                break;
            case "AlternateContent":
                xml.Alternatives(Drawing);
                break;
        }
    }

    private bool IsInInstruction => _fields.TryPeek(out var open) && !open.IsResult;

    private string? AddressHere() => _address ?? (_fields.TryPeek(out var field) ? field.Address : null);

    private void FieldCharacter(string type)
    {
        switch (type)
        {
            case "begin" when _fields.Count < MostFields:
                _fields.Push(new Field());
                break;
            case "separate" when _fields.TryPeek(out var field):
                field.IsResult = true;
                field.Address = field.LinkAddress() ?? _fields.Skip(1).FirstOrDefault()?.Address;
                break;
            case "end":
                _fields.TryPop(out _);
                break;
        }
    }

    // What a form of before 2007 has chosen or ticked is not among its texts.
    private void FormField()
    {
        switch (xml.Name)
        {
            case "ffData":
                xml.Each(FormField);
                break;
            case "checkBox":
                var isTicked = false;
                xml.Each(() => isTicked = xml.Name is "checked" or "default" ? xml.IsOn() : isTicked);
                _text.Append(isTicked ? "☑" : "☐", default);
                break;
            case "ddList":
                var (chosen, entries) = (0, new List<string>());
                xml.Each(() =>
                {
                    if (xml.Name == "listEntry")
                        entries.Add(xml.WordValue());
                    else if (xml.Name is "result" or "default" && int.TryParse(xml.WordValue(), NumberStyles.None, CultureInfo.InvariantCulture, out var index))
                        chosen = xml.Name == "result" || chosen == 0 ? index : chosen;
                });
                if (chosen < entries.Count)
                    _text.Append(entries[chosen], default);
                break;
        }
    }

    private void Instruction()
    {
        _fields.TryPeek(out var field);
        xml.Text(t =>
        {
            if (field is not null && field.Instruction.Length < LongestInstruction)
                field.Instruction.Append(t);
        });
    }

    /// <summary>A field that Word computes, of which the result is text.</summary>
    private sealed class Field
    {
        public StringBuilder Instruction { get; } = new();

        public bool IsResult { get; set; }

        public string? Address { get; set; }

        // HYPERLINK "address" …
        public string? LinkAddress()
        {
            var instruction = Instruction.ToString().AsSpan().Trim();
            if (!instruction.StartsWith("HYPERLINK ", StringComparison.OrdinalIgnoreCase))
                return null;
            instruction = instruction["HYPERLINK ".Length..].TrimStart();
            return instruction.Length > 1 && instruction[0] == '"' && instruction[1..].IndexOf('"') is var end and > 0 ? instruction[1..][..end].ToString() : null;
        }
    }
}
