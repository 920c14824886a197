using ChecklistGen.Word.Reference;
using ChecklistGen.Word.Writing.Markup;
using ChecklistGen.Word.Writing.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChecklistGen.Word.Writing.Parts;

/// <summary>The part that holds the styles (ISO 29500-1, 17.7).</summary>
internal sealed class StylesPart(StyleSheet sheet, ThemeColours? colours, string language)
{
    private readonly FormatElements _formats = new(colours);

    /// <summary>Our own styles.</summary>
    public W.Styles Root() => new([Defaults(), LatentStyles(), .. sheet.Own.Select(Style)]);

    /// <summary>A reference document's styles, in this document's language, and behind them ours.</summary>
    public W.Styles Root(ReferenceStyles reference)
    {
        var root = reference.NewRoot();
        foreach (var tag in root.DocDefaults?.Descendants<W.Languages>().Where(l => l.Val is not null) ?? [])
            tag.Val = language;
        // Only one style of a type applies by default; theirs does where they have one.
        var taken = root.Elements<W.Style>().Where(s => s.Default is { HasValue: true, Value: true }).Select(s => s.Type?.Value).ToHashSet();
        root.Append(sheet.Own.Select(s => Style(s with { IsDefault = s.IsDefault && !taken.Contains(s.Type) })));
        return root;
    }

    /// <summary>The styles of the document that holds the placeholders, which needs no more than theirs.</summary>
    public W.Styles RootForPlaceholders() =>
        new([Defaults(), Style(sheet[StyleNames.Normal]), Style(sheet[StyleNames.DefaultParagraphFont]), Style(sheet[StyleNames.Placeholder])]);

    private W.DocDefaults Defaults() => new(
        new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle(
            new W.RunFonts
            {
                AsciiTheme = W.ThemeFontValues.MinorHighAnsi,
                HighAnsiTheme = W.ThemeFontValues.MinorHighAnsi,
                EastAsiaTheme = W.ThemeFontValues.MinorHighAnsi,
                ComplexScriptTheme = W.ThemeFontValues.MinorBidi,
            },
            // Pairs of letters as close as they were measured, in type of any size.
            new W.Kern { Val = 2 },
            new W.Languages { Val = language, EastAsia = language, Bidi = "ar-SA" })),
        new W.ParagraphPropertiesDefault());

    // What Word has built in and this document does not use stays out of the user's sight until used.
    private static W.LatentStyles LatentStyles() => new()
    {
        DefaultLockedState = false,
        DefaultUiPriority = 99,
        DefaultSemiHidden = true,
        DefaultUnhideWhenUsed = true,
        DefaultPrimaryStyle = false,
        Count = 376,
    };

    private W.Style Style(WordStyle style)
    {
        var element = new W.Style { Type = style.Type, StyleId = sheet.IdOf(style.Name), StyleName = new() { Val = style.Name } };
        if (style.IsDefault)
            element.Default = true;
        if (style.IsCustom)
            element.CustomStyle = true;
        if (style.BasedOn is { } basedOn)
            element.BasedOn = new() { Val = sheet.IdOf(basedOn) };
        if (style.Next is { } next)
            element.NextParagraphStyle = new() { Val = sheet.IdOf(next) };
        element.UIPriority = new() { Val = style.Priority };
        if (style.IsInGallery)
            element.PrimaryStyle = new();
        if (style.Paragraph is { } paragraph)
            element.StyleParagraphProperties = new(_formats.Paragraph(paragraph));
        if (style.Text is { } text)
            element.StyleRunProperties = new(_formats.Text(text));
        if (style.Table is { } table)
            AddTable(element, table);
        return element;
    }

    private void AddTable(W.Style element, TableFormat table)
    {
        element.StyleTableProperties = new()
        {
            TableIndentation = new() { Width = 0, Type = W.TableWidthUnitValues.Dxa },
            TableCellMarginDefault = new(
                new W.TopMargin { Width = Units.TwipsText(table.PaddingY), Type = W.TableWidthUnitValues.Dxa },
                new W.TableCellLeftMargin { Width = (short)Units.Twips(table.PaddingLeft), Type = W.TableWidthValues.Dxa },
                new W.BottomMargin { Width = Units.TwipsText(table.PaddingY), Type = W.TableWidthUnitValues.Dxa },
                new W.TableCellRightMargin { Width = (short)Units.Twips(table.PaddingRight), Type = W.TableWidthValues.Dxa }),
        };
        if (!table.Borders.IsEmpty)
            element.StyleTableProperties.TableBorders = new(table.Borders.Select(_formats.Line));
        if (table.RowRule is not null)
            element.StyleTableProperties.TableStyleRowBandSize = new() { Val = 1 };
        if (table.HeaderRow is { } header)
        {
            var row = new W.TableStyleProperties(new W.RunPropertiesBaseStyle(_formats.Text(header))) { Type = W.TableStyleOverrideValues.FirstRow };
            if (table.HeaderFill is { } fill)
                row.AppendChild(new W.TableStyleConditionalFormattingTableCellProperties(_formats.Fill(fill)));
            element.AppendChild(row);
        }

        if (table.RowHeader is { } rowHeader)
            element.AppendChild(new W.TableStyleProperties(new W.RunPropertiesBaseStyle(_formats.Text(rowHeader))) { Type = W.TableStyleOverrideValues.FirstColumn });
        if (table.RowRule is { } rule)
        {
            foreach (var band in new[] { W.TableStyleOverrideValues.Band1Horizontal, W.TableStyleOverrideValues.Band2Horizontal })
                element.AppendChild(new W.TableStyleProperties(new W.TableStyleConditionalFormattingTableCellProperties(new W.TableCellBorders(_formats.Line(rule)))) { Type = band });
        }
    }
}
