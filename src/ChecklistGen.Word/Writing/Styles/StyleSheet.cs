using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Word.Writing.Parts;

namespace ChecklistGen.Word.Writing.Styles;

/// <summary>All styles of a document, by name.</summary>
internal sealed class StyleSheet
{
    private readonly Theme _theme;
    private readonly List<WordStyle> _styles = [];
    private readonly Dictionary<string, WordStyle> _byName = new(StringComparer.OrdinalIgnoreCase);

    public StyleSheet(Theme theme)
    {
        _theme = theme;
        AddRange(TextStyleSet.For(theme));
        AddRange(BlockStyleSet.For(theme));
        AddRange(ListStyleSet.For(theme, NumberingPart.BulletId, NumberingPart.OrderedId));
        AddRange(CharacterStyleSet.For(theme.Palette));
        AddRange(TableStyleSet.For(theme));
    }

    /// <summary>The styles in the order in which they are written.</summary>
    public IReadOnlyList<WordStyle> All => _styles;

    /// <summary>The id by which text refers to a style.</summary>
    public string IdOf(string name) => _byName[name].Id;

    /// <summary>How the characters of a style look.</summary>
    public TextFormat TextOf(string name) => _byName[name].Text ?? TextFormat.Inherited;

    /// <summary>The distance that a paragraph of a style keeps above itself, in points.</summary>
    public double SpaceBefore(string name) => _byName[name].Paragraph?.SpaceBefore ?? 0;

    /// <summary>The id of a style moved into a call-out's box; the style is made when first asked for.</summary>
    public string IdInCallout(string name, CalloutKind kind)
    {
        if (name == StyleNames.Normal)
            return IdOf(StyleNames.Callout(kind));
        var boxed = $"{StyleNames.Callout(kind)} {name}";
        if (!_byName.ContainsKey(boxed))
        {
            var style = _byName[name];
            Add(new WordStyle(StyleType.Paragraph, boxed)
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

        return IdOf(boxed);
    }

    private void AddRange(IEnumerable<WordStyle> styles)
    {
        foreach (var style in styles)
            Add(style);
    }

    private void Add(WordStyle style)
    {
        _styles.Add(style);
        _byName.Add(style.Name, style);
    }
}
