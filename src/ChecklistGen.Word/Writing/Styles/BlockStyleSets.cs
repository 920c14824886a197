using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChecklistGen.Word.Writing.Styles;

/// <summary>The styles of what stands out from running text: quotes, code, call-outs, rules.</summary>
internal static class BlockStyleSet
{
    private const double QuoteIndent = 14;
    private const int BoxPadding = 8;
    private const int BoxPaddingY = 4;
    private const int MaxBorderSpace = 31;
    private const double EdgeWidth = 2.25;
    private const double Hairline = 0.5;

    public static IEnumerable<WordStyle> For(Theme theme)
    {
        var styles = theme.Styles;
        var palette = theme.Palette;
        yield return TextStyleSet.Paragraph(StyleNames.Quote, styles.Body, p => p with
        {
            IndentLeft = QuoteIndent,
            Borders = [new Border(Side.Left, EdgeWidth, palette.Rule, BoxPadding)],
        }) with { Priority = 29, IsInGallery = true };
        yield return TextStyleSet.Paragraph(StyleNames.CodeBlock, styles.Code, p => Boxed(p, palette.SoftFill, palette.SoftFill)) with
        {
            Text = TextFormat.Of(styles.Code) with { IsUnchecked = true },
        };
        foreach (var kind in Enum.GetValues<CalloutKind>())
        {
            yield return TextStyleSet.Paragraph(StyleNames.Callout(kind), styles.Body, p => Boxed(p, kind, palette)) with { IsCustom = true };
            yield return CalloutTitle(kind, theme);
        }

        yield return new WordStyle(W.StyleValues.Paragraph, StyleNames.HorizontalRule)
        {
            BasedOn = StyleNames.Normal,
            IsCustom = true,
            Paragraph = new ParagraphFormat
            {
                Borders = [new Border(Side.Bottom, Hairline, palette.Rule)],
                SpaceBefore = 6,
                SpaceAfter = 12,
                LineHeight = 6,
                IsLineExact = true,
            },
        };

        // Where Word asks for a paragraph and the document has none: between two tables, at the end of a section.
        yield return new WordStyle(W.StyleValues.Paragraph, StyleNames.Separator)
        {
            BasedOn = StyleNames.Normal,
            IsCustom = true,
            Paragraph = new ParagraphFormat { SpaceBefore = 0, SpaceAfter = 0, LineHeight = 1, IsLineExact = true },
            Text = new TextFormat { Size = 1 },
        };
    }

    /// <summary>A paragraph format moved into a call-out's box, so that lists and code fit into it.</summary>
    public static ParagraphFormat Boxed(ParagraphFormat format, CalloutKind kind, Palette palette) => kind == CalloutKind.Warning
        ? Boxed(format, palette.Warning, palette.WarningFill)
        : Boxed(format, palette.Accent, palette.SoftFill);

    // Lines in the fill's own colour give the box its padding; neighbours with equal lines and indents share one box.
    private static ParagraphFormat Boxed(ParagraphFormat format, Colour edge, Colour fill)
    {
        // The left line stands off from where the first line of text begins, so that all are one below the other.
        var indent = (format.IndentLeft ?? 0) - (format.Hanging ?? 0);
        return format with
        {
            IndentLeft = (format.IndentLeft ?? 0) + BoxPadding + EdgeWidth,
            IndentRight = BoxPadding,
            Fill = fill,
            Borders =
            [
                new Border(Side.Top, Hairline, fill, BoxPaddingY),
                new Border(Side.Left, EdgeWidth, edge, Math.Min(MaxBorderSpace, BoxPadding + (int)indent)),
                new Border(Side.Bottom, Hairline, fill, BoxPaddingY),
                new Border(Side.Right, Hairline, fill, BoxPadding),
            ],
        };
    }

    private static WordStyle CalloutTitle(CalloutKind kind, Theme theme)
    {
        var body = theme.Styles.Body;
        return new WordStyle(W.StyleValues.Paragraph, StyleNames.CalloutTitle(kind))
        {
            BasedOn = StyleNames.Callout(kind),
            Next = StyleNames.Callout(kind),
            IsCustom = true,
            Paragraph = new ParagraphFormat { KeepNext = true, SpaceAfter = body.SpaceAfter / 3 },
            Text = new TextFormat { Bold = true, Colour = kind == CalloutKind.Warning ? theme.Palette.Warning : theme.Palette.Accent },
        };
    }
}

/// <summary>The styles of lists, five levels of each, as Word has them.</summary>
internal static class ListStyleSet
{
    /// <summary>How much further each level begins, which is also the room for bullet or number, in points.</summary>
    public const double Indent = 16;

    private const double SpaceAfter = 3;

    public static IEnumerable<WordStyle> For(Theme theme, int bulletNumbering, int orderedNumbering)
    {
        for (var level = 1; level <= StyleNames.DeepestList; level++)
        {
            yield return List(StyleNames.ListBullet(level), theme, level, bulletNumbering);
            yield return List(StyleNames.ListNumber(level), theme, level, orderedNumbering);
            yield return List(StyleNames.ListTask(level), theme, level, numbering: null) with { IsCustom = true };
            yield return List(StyleNames.ListContinue(level), theme, level, numbering: null, hanging: 0);
        }
    }

    private static WordStyle List(string name, Theme theme, int level, int? numbering, double hanging = Indent) =>
        new(W.StyleValues.Paragraph, name)
        {
            BasedOn = StyleNames.Normal,
            Priority = 36,
            IsInGallery = level == 1,
            Paragraph = ParagraphFormat.Of(theme.Styles.Body) with
            {
                Numbering = numbering is { } id ? new NumberingReference(id, level - 1) : null,
                SpaceAfter = SpaceAfter,
                IndentLeft = level * Indent,
                Hanging = hanging,
            },
        };
}
