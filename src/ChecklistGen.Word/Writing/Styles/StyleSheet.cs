using System.Collections.Immutable;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Word.Reference;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChecklistGen.Word.Writing.Styles;

/// <summary>All styles of a document, by name: those of a reference document where it has them, ours where not.</summary>
internal sealed class StyleSheet
{
    private readonly Theme _theme;
    private readonly ReferenceStyles? _reference;
    private readonly List<WordStyle> _own;
    private readonly Dictionary<string, WordStyle> _byName;
    private readonly Dictionary<string, string> _ids;

    /// <param name="theme">The looks of our own styles.</param>
    /// <param name="reference">The styles that go before ours; null for none.</param>
    /// <param name="bulletNumbering">The numbering of bulleted lists.</param>
    /// <param name="orderedNumbering">The numbering of numbered lists.</param>
    public StyleSheet(Theme theme, ReferenceStyles? reference, int bulletNumbering, int orderedNumbering)
    {
        _theme = theme;
        _reference = reference;
        _own = [];
        _byName = new(StringComparer.OrdinalIgnoreCase);
        _ids = new(StringComparer.OrdinalIgnoreCase);
        AddRange(TextStyleSet.For(theme));
        AddRange(BlockStyleSet.For(theme));
        AddRange(ListStyleSet.For(theme, bulletNumbering, orderedNumbering));
        AddRange(CharacterStyleSet.For(theme.Palette));
        AddRange(TableStyleSet.For(theme));
    }

    /// <summary>A sheet of its own for a document, which may add styles to it.</summary>
    public StyleSheet(StyleSheet other)
    {
        _theme = other._theme;
        _reference = other._reference;
        _own = [.. other._own];
        _byName = new(other._byName, StringComparer.OrdinalIgnoreCase);
        _ids = new(other._ids, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Our own styles, as far as the reference document has none of the name, in the order in which they are written.</summary>
    public IReadOnlyList<WordStyle> Own => _own;

    /// <summary>A style as we have it, whether or not a reference document has one of the name.</summary>
    public WordStyle this[string name] => _byName[name];

    /// <summary>The id by which text refers to a style.</summary>
    public string IdOf(string name) => _ids[name];

    /// <summary>Whether a style is ours.</summary>
    public bool IsOwn(string name) => _reference?.Find(_byName[name].Type, name) is null;

    /// <summary>Whether paragraphs of a style have bullets or numbers by themselves.</summary>
    public bool IsNumbered(string name) => IsOwn(name)
        ? _byName[name].Paragraph?.Numbering is not null
        : _reference!.IsNumbered(IdOf(name));

    /// <summary>How the characters of a style look, as far as we know.</summary>
    public TextFormat TextOf(string name) => _byName[name].Text ?? TextFormat.Inherited;

    /// <summary>The distance that a paragraph of a style keeps above itself, in points.</summary>
    public double SpaceBefore(string name) => IsOwn(name)
        ? _byName[name].Paragraph?.SpaceBefore ?? 0
        : _reference!.SpaceBefore(IdOf(name));

    /// <summary>The tab stops that a reference document's style has, in points; none for a style of ours.</summary>
    public ImmutableArray<double> ForeignTabs(string name) => IsOwn(name) ? [] : [.. _reference!.Tabs(IdOf(name))];

    /// <summary>The name of a style moved into a call-out's box; the style is made when first asked for.</summary>
    public string InCallout(string name, CalloutKind kind)
    {
        if (name == StyleNames.Normal)
            return StyleNames.Callout(kind);
        var boxed = $"{StyleNames.Callout(kind)} {name}";
        if (!_byName.ContainsKey(boxed))
        {
            var style = _byName[name];
            Add(new WordStyle(W.StyleValues.Paragraph, boxed)
            {
                BasedOn = name,
                IsCustom = true,
                Paragraph = BlockStyleSet.Boxed(
                    new ParagraphFormat
                    {
                        IndentLeft = style.Paragraph?.IndentLeft,
                        Hanging = style.Paragraph?.Hanging,
                        SpaceBefore = 0,
                        SpaceAfter = 0,
                    },
                    kind,
                    _theme.Palette),
            });
        }

        return boxed;
    }

    private void AddRange(IEnumerable<WordStyle> styles)
    {
        foreach (var style in styles)
            Add(style);
    }

    private void Add(WordStyle style)
    {
        _byName.Add(style.Name, style);
        if (_reference?.Find(style.Type, style.Name) is { } id)
        {
            _ids.Add(style.Name, id);
            return;
        }

        // Theirs may use the id for a style of another name.
        id = StyleNames.DefaultId(style.Name);
        while (_reference?.HasId(id) == true)
            id += "0";
        _ids.Add(style.Name, id);
        _own.Add(style);
    }
}
