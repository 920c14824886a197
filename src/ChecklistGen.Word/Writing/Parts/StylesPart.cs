using System.Xml.Linq;
using ChecklistGen.Word.Reference;
using ChecklistGen.Word.Writing.Markup;
using ChecklistGen.Word.Writing.Styles;

namespace ChecklistGen.Word.Writing.Parts;

/// <summary>The part that holds the styles (ISO 29500-1, 17.7).</summary>
internal sealed class StylesPart(WordXml xml, ThemeColours? colours)
{
    private static readonly XNamespace W = XmlNamespace.Word.Uri;

    private readonly FormatWriter _formats = new(xml, colours);

    /// <summary>Writes the whole part.</summary>
    public void Write(StyleSheet sheet, string language)
    {
        xml.Root("styles");
        WriteDefaults(language);
        WriteLatentStyles();
        WriteOwn(sheet, isWhole: true);
        xml.End();
    }

    /// <summary>Writes a reference document's part, in this document's language, and behind its styles ours.</summary>
    public void Write(StyleSheet sheet, string language, ReferenceStyles reference)
    {
        xml.Copy(reference.Root, () =>
        {
            foreach (var child in reference.Root.Elements())
                xml.Copy(InLanguage(child, language));
            WriteOwn(sheet, isWhole: reference.Root.Elements(W + "style").All(s => (string?)s.Attribute(W + "default") != "1"));
        });
    }

    /// <summary>Writes the part of the document that holds the placeholders, which needs no more than their style.</summary>
    public void WriteForPlaceholders(StyleSheet sheet, string language)
    {
        xml.Root("styles");
        WriteDefaults(language);
        foreach (var name in (ReadOnlySpan<string>)[StyleNames.Normal, StyleNames.DefaultParagraphFont, StyleNames.Placeholder])
            WriteStyle(sheet[name], sheet);
        xml.End();
    }

    // Only one style of a type applies by default; theirs does where they have one.
    private void WriteOwn(StyleSheet sheet, bool isWhole)
    {
        foreach (var style in sheet.Own)
            WriteStyle(isWhole ? style : style with { IsDefault = false }, sheet);
    }

    private static XElement InLanguage(XElement child, string language)
    {
        if (child.Name != W + "docDefaults")
            return child;
        var defaults = new XElement(child);
        foreach (var tag in defaults.Descendants(W + "lang").Attributes(W + "val"))
            tag.Value = language;
        return defaults;
    }

    private void WriteDefaults(string language)
    {
        xml.Start("docDefaults");
        xml.Start("rPrDefault");
        xml.Start("rPr");
        xml.Start("rFonts");
        xml.Attribute("asciiTheme", "minorHAnsi");
        xml.Attribute("eastAsiaTheme", "minorHAnsi");
        xml.Attribute("hAnsiTheme", "minorHAnsi");
        xml.Attribute("cstheme", "minorBidi");
        xml.End();
        // Pairs of letters as close as they were measured, in type of any size.
        xml.Value("kern", 2);
        xml.Start("lang");
        xml.Attribute("val", language);
        xml.Attribute("eastAsia", language);
        xml.Attribute("bidi", "ar-SA");
        xml.End();
        xml.End();
        xml.End();
        xml.Empty("pPrDefault");
        xml.End();
    }

    // What Word has built in and this document does not use stays out of the user's sight until used.
    private void WriteLatentStyles()
    {
        xml.Start("latentStyles");
        xml.Attribute("defLockedState", "0");
        xml.Attribute("defUIPriority", "99");
        xml.Attribute("defSemiHidden", "1");
        xml.Attribute("defUnhideWhenUsed", "1");
        xml.Attribute("defQFormat", "0");
        xml.Attribute("count", "376");
        xml.End();
    }

    private void WriteStyle(WordStyle style, StyleSheet sheet)
    {
        xml.Start("style");
        xml.Attribute("type", style.Type.ToString().ToLowerInvariant());
        if (style.IsDefault)
            xml.Attribute("default", "1");
        if (style.IsCustom)
            xml.Attribute("customStyle", "1");
        xml.Attribute("styleId", sheet.IdOf(style.Name));
        xml.Value("name", style.Name);
        if (style.BasedOn is { } basedOn)
            xml.Value("basedOn", sheet.IdOf(basedOn));
        if (style.Next is { } next)
            xml.Value("next", sheet.IdOf(next));
        xml.Value("uiPriority", style.Priority);
        if (style.IsInGallery)
            xml.Empty("qFormat");
        if (style.Paragraph is { } paragraph)
        {
            xml.Start("pPr");
            _formats.Paragraph(paragraph);
            xml.End();
        }

        if (style.Text is { } text)
            WriteText(text);
        if (style.Table is { } table)
            WriteTable(table);
        xml.End();
    }

    private void WriteText(TextFormat text)
    {
        xml.Start("rPr");
        _formats.Text(text);
        xml.End();
    }

    private void WriteTable(TableFormat table)
    {
        xml.Start("tblPr");
        Width("tblInd", 0);
        if (!table.Borders.IsEmpty)
        {
            xml.Start("tblBorders");
            foreach (var border in table.Borders)
                _formats.Line(border);
            xml.End();
        }

        xml.Start("tblCellMar");
        Width("top", table.PaddingY);
        Width("left", table.PaddingLeft);
        Width("bottom", table.PaddingY);
        Width("right", table.PaddingRight);
        xml.End();
        xml.End();
        if (table.HeaderRow is { } header)
            WriteHeaderRow(header, table);
        if (table.RowHeader is { } rowHeader)
        {
            xml.Start("tblStylePr");
            xml.Attribute("type", "firstCol");
            WriteText(rowHeader);
            xml.End();
        }
    }

    private void WriteHeaderRow(TextFormat text, TableFormat table)
    {
        xml.Start("tblStylePr");
        xml.Attribute("type", "firstRow");
        WriteText(text);
        xml.Start("tcPr");
        _formats.Fill(table.HeaderFill);
        xml.End();
        xml.End();
    }

    private void Width(string name, double points)
    {
        xml.Start(name);
        xml.Attribute("w", Units.Twips(points));
        xml.Attribute("type", "dxa");
        xml.End();
    }
}
