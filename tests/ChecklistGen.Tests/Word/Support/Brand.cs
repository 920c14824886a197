using ChecklistGen.Documents.Theming;
using ChecklistGen.Word.Writing.Pictures;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using DW = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;
using PIC = DocumentFormat.OpenXml.Drawing.Pictures;

namespace ChecklistGen.Tests.Word.Support;

/// <summary>A customer's Word file, made in a German Word: ids of built-in styles are German, their names are not.</summary>
internal static class Brand
{
    public static byte[] Document(bool withStyles = true, bool withChart = false, int margin = 1134)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            if (withStyles)
                main.AddNewPart<StyleDefinitionsPart>("rIdStyles").Styles = Styles();
            main.AddNewPart<NumberingDefinitionsPart>("rIdNumbering").Numbering = Numbering();
            main.AddNewPart<DocumentSettingsPart>("rIdSettings").Settings = new W.Settings(new EvenAndOddHeaders());
            AddHeader(main, withChart);
            main.AddNewPart<FooterPart>("rIdFooter").Footer = new Footer(new Paragraph(new Run(new W.Text("Nordwind AG"))));
            main.Document = new Document(new Body(
                new Paragraph(new Run(new W.Text("This text is not used."))),
                new SectionProperties(
                    new HeaderReference { Type = HeaderFooterValues.Default, Id = "rIdHeader" },
                    new HeaderReference { Type = HeaderFooterValues.First, Id = "rIdFirst" },
                    new FooterReference { Type = HeaderFooterValues.Default, Id = "rIdFooter" },
                    new PageSize { Width = 12240, Height = 15840 },
                    new PageMargin { Top = 1800, Bottom = 1440, Left = (uint)margin, Right = (uint)margin, Header = 720, Footer = 720, Gutter = 0 },
                    new Columns { ColumnCount = 2 },
                    new TitlePage())));
        }

        return stream.ToArray();
    }

    private static void AddHeader(MainDocumentPart main, bool withChart)
    {
        var header = main.AddNewPart<HeaderPart>("rIdHeader");
        var logo = header.AddImagePart(ImagePartType.Png, "rIdLogo");
        using (var png = new MemoryStream(PngWriter.Write(new byte[40], 20, [new Colour(0xC0, 0x20, 0x20)])))
            logo.FeedData(png);
        header.AddHyperlinkRelationship(new Uri("https://nordwind.example"), isExternal: true, "rIdHome");
        header.Header = new Header(new Paragraph(
            new Run(Picture("rIdLogo")),
            new Hyperlink(new Run(new W.Text("nordwind.example"))) { Id = "rIdHome" }));
        if (withChart)
            header.Header.AppendChild(new Paragraph(new Run(Picture("rIdChart")), new Run(new W.Text("after the chart"))));
        main.AddNewPart<HeaderPart>("rIdFirst").Header = new Header(new Paragraph(new Run(new W.Text("first page"))));
    }

    private static Drawing Picture(string relationship) => new(new DW.Inline(
        new DW.Extent { Cx = 508000, Cy = 254000 },
        new DW.DocProperties { Id = 1, Name = "Logo", Description = "Nordwind" },
        new A.Graphic(new A.GraphicData(new PIC.Picture(
            new PIC.NonVisualPictureProperties(new PIC.NonVisualDrawingProperties { Id = 1, Name = "Logo" }, new PIC.NonVisualPictureDrawingProperties()),
            new PIC.BlipFill(new A.Blip { Embed = relationship }, new A.Stretch(new A.FillRectangle())),
            new PIC.ShapeProperties(
                new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = 508000, Cy = 254000 }),
                new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle })))
        {
            Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture",
        })));

    private static Styles Styles() => new(
        new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts { Ascii = "Georgia", HighAnsi = "Georgia" },
            new FontSize { Val = "22" },
            new Languages { Val = "de-DE" }))),
        new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Standard", Default = true },
        Heading(1, "36"),
        Heading(2, "28"),
        // A list style without bullets, as pandoc's own reference document has none.
        new Style(new StyleName { Val = "List Bullet" }, new BasedOn { Val = "Standard" }) { Type = StyleValues.Paragraph, StyleId = "Aufzhlungszeichen" },
        // Takes an id that one of our styles would have.
        new Style(new StyleName { Val = "Something else" }) { Type = StyleValues.Paragraph, StyleId = "TableText" },
        new Style(new StyleName { Val = "Normal Table" }, new StyleTableProperties(new TableIndentation { Width = 0, Type = TableWidthUnitValues.Dxa }))
        {
            Type = StyleValues.Table,
            StyleId = "NormaleTabelle",
            Default = true,
        });

    private static Style Heading(int level, string size) => new(
        new StyleName { Val = $"heading {level}" },
        new BasedOn { Val = "Standard" },
        new NextParagraphStyle { Val = "Standard" },
        new StyleParagraphProperties(new KeepNext(), new OutlineLevel { Val = level - 1 }),
        new StyleRunProperties(new Color { Val = "C02020" }, new FontSize { Val = size }))
    {
        Type = StyleValues.Paragraph,
        StyleId = $"berschrift{level}",
    };

    private static Numbering Numbering() => new(
        new AbstractNum(new Level(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = NumberFormatValues.Decimal }, new LevelText { Val = "%1)" }) { LevelIndex = 0 }) { AbstractNumberId = 4 },
        new NumberingInstance(new AbstractNumId { Val = 4 }) { NumberID = 7 });
}
