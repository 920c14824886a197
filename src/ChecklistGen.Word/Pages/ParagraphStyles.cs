using System.Globalization;
using ChecklistGen.Office.Reading;
using ChecklistGen.Word.Reading;

namespace ChecklistGen.Word.Pages;

/// <summary>How a run looks, as far as it matters; null what it leaves to the style below.</summary>
internal record struct RunLook(bool? IsBold, bool? IsItalic, bool? IsHidden)
{
    /// <summary>This look where it says something, else another.</summary>
    public readonly RunLook Over(RunLook below) => new(IsBold ?? below.IsBold, IsItalic ?? below.IsItalic, IsHidden ?? below.IsHidden);

    /// <summary>Takes a property of a run.</summary>
    public void Take(PartXmlReader xml)
    {
        switch (xml.Name)
        {
            case "b":
                IsBold = xml.IsOn();
                break;
            case "i":
                IsItalic = xml.IsOn();
                break;
            case "vanish":
                IsHidden = xml.IsOn();
                break;
        }
    }
}

/// <summary>A paragraph's number or bullet.</summary>
/// <param name="Id">The numbering; 0 for none.</param>
/// <param name="Level">How deep, from 0.</param>
internal readonly record struct NumberedAs(int Id, int Level);

/// <summary>What the styles of a document say of the paragraphs and runs that have them.</summary>
internal sealed class ParagraphStyles
{
    // A style that is based on itself, by however many others, is based on nothing.
    private const int MostBases = 32;
    private const int LastHeading = 6;

    // Word keeps the English names of built-in styles in files of every language; other programs write what they show.
    private static readonly string[] HeadingNames = ["heading", "überschrift", "titre", "título", "titulo", "titolo", "nagłówek", "kop", "cabeçalho", "encabezado"];
    private static readonly string[] TitleNames = ["title", "titre", "titel", "título", "titulo", "titolo", "tytuł"];

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);
    private string _default = "";

    /// <summary>Reads them; none where the document has none.</summary>
    public static ParagraphStyles Of(PackageReader package, string? part)
    {
        var styles = new ParagraphStyles();
        if (part is not null && package.Contains(part))
            package.ReadXml(part, styles.Read);
        return styles;
    }

    /// <summary>The level of a heading that is one by its style alone, 1 to 6; 0 for other styles.</summary>
    public int HeadingLevel(string id) => Find(id, s => s.Heading) ?? 0;

    /// <summary>Whether the style is that of the document's title.</summary>
    public bool IsTitle(string id) => _styles.TryGetValue(id, out var style) && TitleNames.Contains(style.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether it is that of a table of contents, which repeats the headings.</summary>
    public bool IsContents(string id) => _styles.TryGetValue(id, out var style) && style.Name.StartsWith("toc ", StringComparison.OrdinalIgnoreCase);

    /// <summary>The number or bullet of the paragraphs that have it.</summary>
    public NumberedAs Numbered(string id) => new(Find(id, s => s.NumberId) ?? 0, Find(id, s => s.NumberLevel) ?? 0);

    /// <summary>How runs look that have it.</summary>
    public RunLook Look(string id)
    {
        var look = default(RunLook);
        foreach (var style in Chain(id))
            look = look.Over(style.Look);
        return look;
    }

    private T? Find<T>(string id, Func<Style, T?> value)
        where T : struct => Chain(id).Select(value).FirstOrDefault(v => v is not null);

    private IEnumerable<Style> Chain(string id)
    {
        if (id.Length == 0)
            id = _default;
        for (var i = 0; i < MostBases && _styles.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = style.BasedOn;
        }
    }

    private void Read(PartXmlReader xml)
    {
        while (xml.Read())
        {
            if (!xml.IsElement || xml.Name != "style" || !xml.IsWord())
                continue;
            xml.Bound(_styles.Count, "styles");
            var id = xml.WordAttribute("styleId");
            if (xml.WordAttribute("type") == "paragraph" && xml.WordAttribute("default") is "1" or "true" or "on")
                _default = id;
            _styles.TryAdd(id, ReadStyle(xml));
        }
    }

    private static Style ReadStyle(PartXmlReader xml)
    {
        var style = new Style();
        xml.Each(() =>
        {
            switch (xml.Name)
            {
                case "name":
                    style.Name = xml.WordValue();
                    style.Heading ??= LevelOf(style.Name);
                    break;
                case "basedOn":
                    style.BasedOn = xml.WordValue();
                    break;
                case "outlineLvl":
                    style.Heading = OutlineLevel(xml);
                    break;
                case "numId":
                    style.NumberId = Number(xml);
                    break;
                case "ilvl":
                    style.NumberLevel = Number(xml);
                    break;
                case "tblStylePr":
                    xml.Skip();
                    break;
                default:
                    style.Look.Take(xml);
                    break;
            }
        });
        return style;
    }

    /// <summary>A heading's level, 1 to 6, by an outline level from 0; 0 for the level of text.</summary>
    public static int OutlineLevel(PartXmlReader xml) => Number(xml) is var level and >= 0 and < 9 ? Math.Min(level + 1, LastHeading) : 0;

    /// <summary>The <c>val</c> attribute as a number; 0 where it is none.</summary>
    public static int Number(PartXmlReader xml) => int.TryParse(xml.WordValue(), CultureInfo.InvariantCulture, out var number) ? number : 0;

    // "heading 2", "Titre 2"
    private static int? LevelOf(string name)
    {
        var blank = name.LastIndexOf(' ');
        return blank > 0 && HeadingNames.Contains(name[..blank], StringComparer.OrdinalIgnoreCase)
            && int.TryParse(name.AsSpan(blank + 1), CultureInfo.InvariantCulture, out var level) && level is >= 1 and <= 9
            ? Math.Min(level, LastHeading)
            : null;
    }

    private sealed class Style
    {
        public RunLook Look;

        public string Name { get; set; } = "";

        public string BasedOn { get; set; } = "";

        public int? Heading { get; set; }

        public int? NumberId { get; set; }

        public int? NumberLevel { get; set; }
    }
}
