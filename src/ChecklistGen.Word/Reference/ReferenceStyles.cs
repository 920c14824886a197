using System.Xml.Linq;

namespace ChecklistGen.Word.Reference;

/// <summary>The styles of a reference document. Programs know styles by name; ids differ with the language of who made the file.</summary>
internal sealed class ReferenceStyles
{
    private static readonly XNamespace W = ReferenceXml.Word;

    private static readonly string[] NameElements = ["name", "aliases"];

    private readonly Dictionary<(string Type, string Name), XElement> _byName = [];
    private readonly Dictionary<string, XElement> _byId = new(StringComparer.Ordinal);

    /// <param name="root">The root of the styles part.</param>
    public ReferenceStyles(XElement root)
    {
        Root = root;
        foreach (var style in root.Elements(W + "style"))
        {
            var type = (string?)style.Attribute(W + "type") ?? "paragraph";
            _byId.TryAdd(IdOf(style), style);
            foreach (var name in NamesOf(style))
                _byName.TryAdd((type, name), style);
        }
    }

    /// <summary>The root of the styles part.</summary>
    public XElement Root { get; }

    /// <summary>The id of a style by its name; null where there is none.</summary>
    public string? Find(string type, string name) => _byName.TryGetValue((type, name.ToLowerInvariant()), out var style) ? IdOf(style) : null;

    /// <summary>Whether an id is taken, by whatever style.</summary>
    public bool HasId(string id) => _byId.ContainsKey(id);

    /// <summary>Whether paragraphs of a style have bullets or numbers by themselves.</summary>
    public bool IsNumbered(string id) => WithBases(id).Any(s => s.Element(W + "pPr")?.Element(W + "numPr") is not null);

    /// <summary>The distance that a paragraph of a style keeps above itself, in points.</summary>
    public double SpaceBefore(string id) => WithBases(id)
        .Select(s => ReferenceXml.Points(s.Element(W + "pPr")?.Element(W + "spacing"), "before"))
        .FirstOrDefault(before => before is not null) ?? 0;

    /// <summary>The tab stops of a style, in points from the left margin.</summary>
    public IEnumerable<double> Tabs(string id) => WithBases(id)
        .SelectMany(s => s.Element(W + "pPr")?.Element(W + "tabs")?.Elements(W + "tab") ?? [])
        .Select(t => ReferenceXml.Points(t, "pos"))
        .OfType<double>()
        .Distinct()
        .Order();

    // The style and those that it is based on, one after the other; a circle of styles is not followed for ever.
    private IEnumerable<XElement> WithBases(string id)
    {
        for (var left = _byId.Count; left > 0 && _byId.TryGetValue(id, out var style); left--)
        {
            yield return style;
            id = (string?)style.Element(W + "basedOn")?.Attribute(W + "val") ?? "";
        }
    }

    private static string IdOf(XElement style) => (string?)style.Attribute(W + "styleId") ?? "";

    private static IEnumerable<string> NamesOf(XElement style) =>
        NameElements
            .SelectMany(e => ((string?)style.Element(W + e)?.Attribute(W + "val") ?? "").Split(','))
            .Select(n => n.Trim().ToLowerInvariant())
            .Where(n => n.Length > 0);
}
