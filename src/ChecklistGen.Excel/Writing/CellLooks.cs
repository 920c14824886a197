using ChecklistGen.Answers;
using ChecklistGen.Documents.Theming;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ChecklistGen.Excel.Writing;

/// <summary>How a cell looks; the number by which cells refer to it is its position.</summary>
internal enum Look
{
    Plain,
    Title,
    Intro,
    Header,
    Text,
    Muted,
    Centred,
    Label,
    Field,
    DateField,
    TickField,
    Number,
    Share,
    TotalLabel,
    TotalNumber,
    TotalShare,
    Day,
    ReadDay,
    NumberHeader,
}

/// <summary>A look that depends on what a cell, or its row, says; the number by which rules refer to it is its position.</summary>
internal enum RuleLook
{
    Settled,
    Overdue,
    NewPhase,
}

/// <summary>The looks of cells in a theme (ISO 29500-1, 18.8).</summary>
internal sealed class CellLooks(Theme theme, string language)
{
    private const double TextSize = 11;
    private const double TitleSize = 16;
    private const double TickSize = 14;

    // So that what is typed stays a text, whatever it looks like.
    private const uint TextFormat = 49;
    private const uint WholeNumber = 1;
    private const uint Percent = 9;
    private const uint OwnFormats = 164;

    // Two fills that every file has in these places.
    private const uint NoFill = 0;
    private const uint HeaderFill = 2;
    private const uint SoftFill = 3;

    private const uint NoBorder = 0;
    private const uint Box = 1;

    private enum Face : uint
    {
        Text,
        Title,
        Muted,
        Bold,
        Tick,
    }

    /// <summary>The part.</summary>
    public Stylesheet Part()
    {
        var palette = theme.Palette;
        return new Stylesheet(
            new NumberingFormats(new NumberingFormat { NumberFormatId = OwnFormats, FormatCode = WrittenDay.PatternOf(language).ToLowerInvariant() }) { Count = 1 },
            new Fonts(
                FontOf(TextSize, palette.Text),
                FontOf(TitleSize, palette.Accent, isBold: true),
                FontOf(TextSize, palette.Muted),
                FontOf(TextSize, palette.Text, isBold: true),
                FontOf(TickSize, palette.Text)) { Count = 5 },
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                Solid(palette.HeaderFill),
                Solid(palette.SoftFill)) { Count = 4 },
            new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()), BoxOf(palette.Rule, palette.Rule, new DiagonalBorder())) { Count = 2 },
            new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
            new CellFormats(Enum.GetValues<Look>().Select(FormatOf)) { Count = (uint)Enum.GetValues<Look>().Length },
            new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 },
            new DifferentialFormats(
                new DifferentialFormat(new Font(new Color { Rgb = Argb(palette.Muted) })),
                new DifferentialFormat(new Font(new Bold(), new Color { Rgb = Argb(palette.Warning) }), new Fill(new PatternFill(new BackgroundColor { Rgb = Argb(palette.WarningFill) }))),
                // All four sides: LibreOffice takes those that are missing for none.
                new DifferentialFormat(BoxOf(palette.Rule, palette.Accent))) { Count = 3 });
    }

    /// <summary>The colour of bars that show shares.</summary>
    public HexBinaryValue Bar => Argb(theme.Palette.ShareShared);

    private static CellFormat FormatOf(Look look) => look switch
    {
        Look.Title => Format(Face.Title),
        Look.Intro => Format(Face.Muted),
        Look.Header => Format(Face.Bold, TextFormat, HeaderFill, Box),
        // Only where no button to filter by lies over the end of the cell.
        Look.NumberHeader => Format(Face.Bold, TextFormat, HeaderFill, Box, HorizontalAlignmentValues.Right),
        Look.Text => Format(Face.Text, TextFormat, SoftFill, Box),
        Look.Muted => Format(Face.Muted, TextFormat, SoftFill, Box),
        Look.Centred => Format(Face.Text, TextFormat, SoftFill, Box, horizontal: HorizontalAlignmentValues.Center),
        Look.Label => Format(Face.Bold, TextFormat, SoftFill, Box),
        Look.Field => Unlocked(Format(Face.Text, TextFormat, border: Box)),
        Look.DateField => Unlocked(Format(Face.Text, OwnFormats, border: Box, horizontal: HorizontalAlignmentValues.Center)),
        Look.TickField => Unlocked(Format(Face.Tick, TextFormat, border: Box, horizontal: HorizontalAlignmentValues.Center)),
        Look.Number => Format(Face.Text, WholeNumber, border: Box),
        Look.Share => Format(Face.Text, Percent, border: Box),
        Look.TotalLabel => Format(Face.Bold, TextFormat, SoftFill, Box),
        Look.TotalNumber => Format(Face.Bold, WholeNumber, SoftFill, Box),
        Look.TotalShare => Format(Face.Bold, Percent, SoftFill, Box),
        Look.Day => Format(Face.Text, OwnFormats, horizontal: HorizontalAlignmentValues.Left),
        Look.ReadDay => Format(Face.Text, OwnFormats, SoftFill, Box, horizontal: HorizontalAlignmentValues.Center),
        _ => new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0, FormatId = 0 },
    };

    // What has a border is in a table, where long texts break, and texts of one line stand beside the middle of longer ones.
    private static CellFormat Format(
        Face face, uint number = 0, uint fill = NoFill, uint border = NoBorder, HorizontalAlignmentValues? horizontal = null)
    {
        var alignment = new Alignment { Vertical = border == NoBorder ? VerticalAlignmentValues.Top : VerticalAlignmentValues.Center };
        if (border != NoBorder)
            alignment.WrapText = true;
        if (horizontal is { } value)
            alignment.Horizontal = value;
        return new CellFormat(alignment)
        {
            NumberFormatId = number,
            FontId = (uint)face,
            FillId = fill,
            BorderId = border,
            FormatId = 0,
            ApplyNumberFormat = number != 0,
            ApplyFont = true,
            ApplyFill = fill != NoFill,
            ApplyBorder = border != NoBorder,
            ApplyAlignment = true,
        };
    }

    // Cells are locked unless they say otherwise, as soon as their sheet is protected.
    private static CellFormat Unlocked(CellFormat format)
    {
        format.AppendChild(new Protection { Locked = false });
        format.ApplyProtection = true;
        return format;
    }

    private Font FontOf(double size, Colour colour, bool isBold = false)
    {
        var font = new Font(new FontSize { Val = size }, new Color { Rgb = Argb(colour) }, new FontName { Val = theme.Font.Name });
        if (isBold)
            font.PrependChild(new Bold());
        return font;
    }

    private static Fill Solid(Colour colour) => new(new PatternFill(new ForegroundColor { Rgb = Argb(colour) }) { PatternType = PatternValues.Solid });

    private static Border BoxOf(Colour rule, Colour top, params IEnumerable<OpenXmlElement> others)
    {
        return new Border([Side(new LeftBorder(), rule), Side(new RightBorder(), rule), Side(new TopBorder(), top), Side(new BottomBorder(), rule), .. others]);

        static BorderPropertiesType Side(BorderPropertiesType side, Colour colour)
        {
            side.Style = BorderStyleValues.Thin;
            side.AppendChild(new Color { Rgb = Argb(colour) });
            return side;
        }
    }

    private static HexBinaryValue Argb(Colour colour) => "FF" + colour.Hex;
}
