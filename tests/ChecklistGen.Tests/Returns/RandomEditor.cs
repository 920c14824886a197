using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ChecklistGen.Tests.Word.Support;

namespace ChecklistGen.Tests.Returns;

/// <summary>Edits a Word file at random, as people and their programs do; each string that it types is in the world once.</summary>
internal sealed partial class RandomEditor
{
    private static readonly XNamespace W = WordFile.W;

    private readonly Random _random;
    private readonly FilledIn _file;
    private readonly XElement _donor;
    private int _typed;

    /// <param name="seed">Decides all.</param>
    /// <param name="file">The file.</param>
    /// <param name="donor">Another file, from which rows are pasted.</param>
    public RandomEditor(int seed, byte[] file, byte[] donor)
    {
        _random = new Random(seed);
        _file = new FilledIn(new WordFile(file));
        _donor = new WordFile(donor).Document;
    }

    private XElement Body => _file.Document.Element(W + "body")!;

    /// <summary>Edits the file, and gives it back as saved.</summary>
    public byte[] Edit()
    {
        // What is typed into the whole file tells more where most of it is left.
        var edits = _random.Next(1, 12);
        for (var i = 0; i < edits; i++)
            EditOnce();
        return _file.Save();
    }

    /// <summary>The typed strings that can be seen in a file: those of deletions that nobody has agreed to yet can't.</summary>
    public static IReadOnlyList<string> TypedIn(byte[] file)
    {
        var word = new WordFile(file);
        return
        [
            .. word.Names().Where(n => n.StartsWith("word/", StringComparison.Ordinal) && n.EndsWith(".xml", StringComparison.Ordinal))
                .SelectMany(n => Typed().Matches(TextOf(word.Part(n))).Select(m => m.Value)).Distinct(StringComparer.Ordinal),
        ];
    }

    private static string TextOf(XElement part) => string.Concat(part.Descendants(W + "t")
        .Where(t => !t.Ancestors().Any(a => a.Name == W + "del" || a.Name == W + "moveFrom")).Select(t => t.Value));

    private void EditOnce()
    {
        switch (_random.Next(17))
        {
            case 0 or 1:
                TypeInParagraph(Any(Body.Descendants(W + "p")));
                break;
            case 2 or 3:
                TypeInParagraph(Any(Body.Descendants(W + "tc").Elements(W + "p")));
                break;
            case 4:
                Any(Body.Descendants(W + "p"))?.AddAfterSelf(new XElement(W + "p", Run()));
                break;
            case 5 or 6:
                TypeInControl(Any(Body.Descendants(W + "sdtContent")));
                break;
            case 7:
                Any(Body.Descendants(W + "tr").Where(r => r.Parent!.Elements(W + "tr").Count() > 1))?.Remove();
                break;
            case 8:
                RemoveColumn(Any(Body.Descendants(W + "tbl")));
                break;
            case 9:
                Unwrap(Body.Descendants(W + "sdt").Where(_ => _random.Next(3) == 0).ToList());
                break;
            case 10:
                Unwrap(Body.Descendants(W + "sdt").ToList());
                Body.Descendants().Where(e => e.Name.LocalName is "bookmarkStart" or "bookmarkEnd").Remove();
                break;
            case 11:
                PasteRow();
                break;
            case 12:
                MergeCells(Any(Body.Descendants(W + "tc").Where(c => c.ElementsAfterSelf(W + "tc").Any())));
                break;
            case 13:
                Track(Any(Body.Descendants(W + "p")));
                break;
            case 14:
                Settle(accept: _random.Next(2) == 0);
                break;
            case 15:
                TypeElsewhere();
                break;
            default:
                if (_random.Next(4) == 0)
                    _file.Parts["customXml/item1.xml"] = null;
                Body.Descendants(W + "tag").Where(_ => _random.Next(2) == 0).Remove();
                break;
        }
    }

    private XElement? Any(IEnumerable<XElement> elements) => elements.ToList() is { Count: > 0 } all ? all[_random.Next(all.Count)] : null;

    private string NextText() => string.Create(CultureInfo.InvariantCulture, $"typed{_typed++}q");

    private XElement Run() => new(W + "r", new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), _random.Next(2) == 0 ? NextText() : $" see {NextText()}, please "));

    // At its beginning, at its end, beside whatever is in it, or in a run that is there.
    private void TypeInParagraph(XElement? paragraph)
    {
        if (paragraph is null)
            return;
        var children = paragraph.Elements().Where(e => e.Name != W + "pPr").ToList();
        if (children.Count == 0)
            paragraph.Add(Run());
        else if (Any(paragraph.Descendants(W + "t")) is { } text && _random.Next(3) == 0)
            text.Value = text.Value.Insert(_random.Next(text.Value.Length + 1), $" {NextText()} ");
        else if (_random.Next(2) == 0)
            children[0].AddBeforeSelf(Run());
        else
            children[^1].AddAfterSelf(Run());
    }

    private void TypeInControl(XElement? content)
    {
        if (content is null)
            return;
        if (_random.Next(2) == 0)
            content.Parent!.Element(W + "sdtPr")?.Element(W + "showingPlcHdr")?.Remove();
        if (content.Descendants(W + "t").FirstOrDefault() is { } text)
            text.Value = _random.Next(3) == 0 ? NextText() : $"{text.Value} {NextText()}";
    }

    private void RemoveColumn(XElement? table)
    {
        var widths = table?.Elements(W + "tr").Select(r => r.Elements(W + "tc").Count()).ToList() ?? [];
        if (widths.Count == 0 || widths.Max() < 2)
            return;
        var column = _random.Next(widths.Max());
        foreach (var row in table!.Elements(W + "tr").Where(r => r.Elements(W + "tc").Count() == widths.Max()))
            row.Elements(W + "tc").ElementAt(column).Remove();
    }

    private static void Unwrap(List<XElement> controls)
    {
        foreach (var control in controls.Where(c => c.Parent is not null))
            control.ReplaceWith(control.Element(W + "sdtContent")!.Nodes());
    }

    // From the same file or another, with something typed into it.
    private void PasteRow()
    {
        var source = _random.Next(2) == 0 ? Body : _donor;
        if (Any(source.Descendants(W + "tr")) is not { } row || Any(Body.Descendants(W + "tr")) is not { } place)
            return;
        var copy = new XElement(row);
        if (Any(copy.Descendants(W + "t")) is { } text)
            text.Value += $" {NextText()}";
        place.AddAfterSelf(copy);
    }

    private static void MergeCells(XElement? cell)
    {
        if (cell?.ElementsAfterSelf(W + "tc").FirstOrDefault() is not { } next)
            return;
        cell.Add(next.Elements().Where(e => e.Name != W + "tcPr"));
        next.Remove();
        var properties = cell.Element(W + "tcPr")!;
        properties.Element(W + "gridSpan")?.Remove();
        properties.Add(new XElement(W + "gridSpan", new XAttribute(W + "val", 2)));
    }

    private void Track(XElement? paragraph)
    {
        paragraph?.Add(new XElement(W + "ins", new XAttribute(W + "id", 9000 + _typed), new XAttribute(W + "author", "Ann"), Run()));
        if (Any(Body.Descendants(W + "r").Where(r => r.Parent!.Name == W + "p")) is { } run)
            run.ReplaceWith(new XElement(W + "del", new XAttribute(W + "id", 9500 + _typed), new XAttribute(W + "author", "Ann"), run));
    }

    private void Settle(bool accept)
    {
        foreach (var change in Body.Descendants().Where(e => e.Name == W + "ins" || e.Name == W + "del").Where(e => e.Parent!.Name == W + "p").ToList())
        {
            if (change.Name == W + "ins" == accept)
                change.ReplaceWith(change.Nodes());
            else
                change.Remove();
        }
    }

    // At the head of pages, or in a box of text.
    private void TypeElsewhere()
    {
        if (_random.Next(2) == 0)
        {
            var header = _file.Parts.GetValueOrDefault("word/header1.xml") is { } bytes ? XElement.Parse(Encoding.UTF8.GetString(bytes)) : _file.Part("word/header1.xml");
            header.Add(new XElement(W + "p", Run()));
            _file.Parts["word/header1.xml"] = Encoding.UTF8.GetBytes(header.ToString(SaveOptions.DisableFormatting));
            return;
        }

        XNamespace vml = "urn:schemas-microsoft-com:vml";
        Any(Body.Descendants(W + "p"))?.Add(new XElement(W + "r", new XElement(
            W + "pict", new XElement(vml + "shape", new XAttribute("style", "width:90pt;height:30pt"), new XElement(vml + "textbox", new XElement(W + "txbxContent", new XElement(W + "p", Run())))))));
    }

    [GeneratedRegex("typed[0-9]+q")]
    private static partial Regex Typed();
}
