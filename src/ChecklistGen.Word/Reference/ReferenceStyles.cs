using System.Globalization;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChecklistGen.Word.Reference;

/// <summary>The styles of a reference document. Programs know styles by name; ids differ with the language of who made the file.</summary>
internal sealed class ReferenceStyles
{
    private const double LargestPage = 1584;

    private readonly ReferencePart _part;
    private readonly Dictionary<(W.StyleValues Type, string Name), string> _idByName = [];
    private readonly Dictionary<string, Known> _byId = new(StringComparer.Ordinal);

    /// <param name="part">The styles part.</param>
    public ReferenceStyles(ReferencePart part)
    {
        _part = part;
        foreach (var style in NewRoot().Elements<W.Style>())
        {
            var id = style.StyleId?.Value ?? "";
            _byId.TryAdd(id, Known.Of(style));
            foreach (var name in NamesOf(style))
                _idByName.TryAdd((style.Type?.Value ?? W.StyleValues.Paragraph, name), id);
        }
    }

    /// <summary>The root of the styles part, to be changed at will.</summary>
    public W.Styles NewRoot() => _part.NewRoot(xml => new W.Styles(xml));

    /// <summary>The id of a style by its name; null where there is none.</summary>
    public string? Find(W.StyleValues type, string name) => _idByName.GetValueOrDefault((type, name.ToLowerInvariant()));

    /// <summary>Whether an id is taken, by whatever style.</summary>
    public bool HasId(string id) => _byId.ContainsKey(id);

    /// <summary>Whether paragraphs of a style have bullets or numbers by themselves.</summary>
    public bool IsNumbered(string id) => WithBases(id).Any(s => s.IsNumbered);

    /// <summary>The distance that a paragraph of a style keeps above itself, in points.</summary>
    public double SpaceBefore(string id) => WithBases(id).Select(s => s.SpaceBefore).FirstOrDefault(before => before is not null) ?? 0;

    /// <summary>The tab stops of a style, in points from the left margin.</summary>
    public IEnumerable<double> Tabs(string id) => WithBases(id).SelectMany(s => s.Tabs).Distinct().Order();

    /// <summary>A length in twentieths of a point as points; null where it is none, or no length of a page.</summary>
    public static double? Points(OpenXmlSimpleType? twips) =>
        double.TryParse(twips?.InnerText, CultureInfo.InvariantCulture, out var value) && Math.Abs(value / 20) <= LargestPage ? value / 20 : null;

    // The style and those that it is based on, one after the other; a circle of styles is not followed for ever.
    private IEnumerable<Known> WithBases(string id)
    {
        for (var left = _byId.Count; left > 0 && _byId.TryGetValue(id, out var style); left--)
        {
            yield return style;
            id = style.BasedOn;
        }
    }

    private static IEnumerable<string> NamesOf(W.Style style) =>
        $"{style.StyleName?.Val?.Value},{style.Aliases?.Val?.Value}".Split(',')
            .Select(n => n.Trim().ToLowerInvariant())
            .Where(n => n.Length > 0);

    // What is asked of a style.
    private sealed record Known(string BasedOn, bool IsNumbered, double? SpaceBefore, double[] Tabs)
    {
        public static Known Of(W.Style style) => new(
            style.BasedOn?.Val?.Value ?? "",
            style.StyleParagraphProperties?.NumberingProperties is not null,
            Points(style.StyleParagraphProperties?.SpacingBetweenLines?.Before),
            [.. (style.StyleParagraphProperties?.Tabs?.Elements<W.TabStop>() ?? []).Select(t => Points(t.Position)).OfType<double>()]);
    }
}
