using ChecklistGen.Documents.Theming;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChecklistGen.Word.Writing.Styles;

/// <summary>The styles of running text, headings, and the lines around them.</summary>
internal static class TextStyleSet
{
    private const double ContentsIndent = 16;
    private const int HeaderRuleDistance = 4;

    public static IEnumerable<WordStyle> For(Theme theme)
    {
        var styles = theme.Styles;
        yield return new WordStyle(W.StyleValues.Paragraph, StyleNames.Normal)
        {
            IsDefault = true,
            IsInGallery = true,
            Priority = 0,
            Paragraph = ParagraphFormat.Of(styles.Body) with { WidowControl = true },
            Text = TextFormat.Of(styles.Body),
        };
        for (var level = 1; level <= styles.Headings.Length; level++)
            yield return Heading(level, styles.Heading(level));
        yield return Paragraph(StyleNames.Subtitle, styles.Lead) with { Priority = 11, IsInGallery = true };
        yield return Paragraph(StyleNames.SmallPrint, styles.Small) with { Priority = 12, IsInGallery = true, IsCustom = true };
        yield return Paragraph(StyleNames.Caption, styles.Caption, p => p with { KeepNext = true }) with { Priority = 35 };
        yield return Paragraph(StyleNames.Header, styles.Running, p => p with
        {
            RightTab = theme.Page.TextWidth,
            Borders = [new Border(Side.Bottom, theme.Table.RuleWidth, theme.Palette.Rule, HeaderRuleDistance)],
        });
        yield return Paragraph(StyleNames.Footer, styles.Running, p => p with { RightTab = theme.Page.TextWidth });
        yield return Landscape(StyleNames.LandscapeHeader, StyleNames.Header, theme.Page);
        yield return Landscape(StyleNames.LandscapeFooter, StyleNames.Footer, theme.Page);
        for (var level = 1; level <= styles.Headings.Length; level++)
            yield return Contents(level, styles.Body, theme.Page);
    }

    /// <summary>A paragraph style in the looks of a theme's role.</summary>
    public static WordStyle Paragraph(string name, TextStyle look, Func<ParagraphFormat, ParagraphFormat>? change = null) =>
        new(W.StyleValues.Paragraph, name)
        {
            BasedOn = StyleNames.Normal,
            Paragraph = change is null ? ParagraphFormat.Of(look) : change(ParagraphFormat.Of(look)),
            Text = TextFormat.Of(look),
        };

    private static WordStyle Heading(int level, TextStyle look) =>
        Paragraph(StyleNames.Heading(level), look, p => p with { KeepNext = true, KeepLines = true, OutlineLevel = level }) with
        {
            Next = StyleNames.Normal,
            Priority = 9,
            IsInGallery = true,
        };

    private static WordStyle Landscape(string name, string basedOn, PageSetup page) => new(W.StyleValues.Paragraph, name)
    {
        BasedOn = basedOn,
        IsCustom = true,
        Paragraph = new ParagraphFormat { NoTabs = [page.TextWidth], RightTab = page.Turned.TextWidth },
    };

    // Level 1 is the document's title, which no table of contents lists: level 2 begins at the margin.
    private static WordStyle Contents(int level, TextStyle body, PageSetup page) => new(W.StyleValues.Paragraph, StyleNames.Contents(level))
    {
        BasedOn = StyleNames.Normal,
        Next = StyleNames.Normal,
        Priority = 39,
        Paragraph = ParagraphFormat.Of(body) with
        {
            SpaceAfter = 2,
            IndentLeft = Math.Max(0, level - 2) * ContentsIndent,
            RightTab = page.TextWidth,
            HasTabLeader = true,
        },
    };
}

/// <summary>The styles of words within a line.</summary>
internal static class CharacterStyleSet
{
    /// <summary>The typeface whose boxes Word shows on Windows and in the browser; other programs have their own for these signs.</summary>
    public const string CheckBoxFont = "Segoe UI Symbol";

    public static IEnumerable<WordStyle> For(Palette palette)
    {
        yield return new WordStyle(W.StyleValues.Character, StyleNames.DefaultParagraphFont) { IsDefault = true, Priority = 1 };
        yield return Style(StyleNames.Strong, new TextFormat { Bold = true }) with { Priority = 22, IsInGallery = true };
        yield return Style(StyleNames.Emphasis, new TextFormat { Italic = true }) with { Priority = 20, IsInGallery = true };
        yield return Style(StyleNames.Muted, new TextFormat { Colour = palette.Muted }) with { Priority = 19, IsInGallery = true };
        yield return Style(StyleNames.Code, new TextFormat { IsUnchecked = true, Fill = palette.SoftFill });
        yield return Style(StyleNames.Hyperlink, new TextFormat { Colour = palette.Link, IsUnderlined = true });
        yield return Style(StyleNames.Placeholder, new TextFormat { Colour = palette.Muted });
        yield return Style(StyleNames.CheckBox, new TextFormat { Font = CheckBoxFont, IsUnchecked = true }) with { IsCustom = true };
    }

    private static WordStyle Style(string name, TextFormat text) =>
        new(W.StyleValues.Character, name) { BasedOn = StyleNames.DefaultParagraphFont, Text = text };
}
