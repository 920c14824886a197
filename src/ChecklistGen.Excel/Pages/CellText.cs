using System.Collections.Immutable;
using ChecklistGen.Office.Pages;
using ChecklistGen.Office.Reading;
using ChecklistGen.Pages;

namespace ChecklistGen.Excel.Pages;

/// <summary>What a cell shows.</summary>
/// <param name="Text">Its text on one line.</param>
/// <param name="Marks">What stands out in it, and where its lines break.</param>
/// <param name="IsStyled">Whether parts of it have looks of their own: the cell's don't matter then.</param>
/// <param name="Unprintable">How many of its characters can't be shown.</param>
internal sealed record CellText(string Text, ImmutableArray<TextMark> Marks, bool IsStyled, int Unprintable)
{
    public static CellText Empty { get; } = new("", [], false, 0);

    /// <summary>A text that Excel makes of a number, a date or the like.</summary>
    public static CellText Of(string text) => text.Length == 0 ? Empty : new CellText(text, [], false, 0);

    /// <summary>Reads the string in the element at whose start the reader is, perhaps of several runs.</summary>
    public static CellText Read(PartXmlReader xml)
    {
        var text = new RunText();
        var style = default(RunStyle);
        var isStyled = false;
        xml.Each(() =>
        {
            switch (xml.Name)
            {
                case "r":
                    style = default;
                    break;
                case "rPr":
                    style = Style(xml);
                    isStyled = true;
                    break;
                case "t":
                    xml.Text(t => Append(text, t, style));
                    break;
                case "rPh" or "phoneticPr": // how the text is pronounced
                    xml.Skip();
                    break;
            }
        });
        return Take(text, isStyled);
    }

    /// <summary>A text as it is, with the lines that it has.</summary>
    public static CellText OfLines(ReadOnlySpan<char> lines, string? font = null)
    {
        var text = new RunText();
        Append(text, lines, new RunStyle(false, false, false, null, font));
        return Take(text, isStyled: false);
    }

    private static CellText Take(RunText run, bool isStyled)
    {
        var unprintable = run.Unprintable;
        var (text, marks) = run.Take();
        return text.Length == 0 ? Empty : new CellText(text, marks, isStyled, unprintable);
    }

    private static void Append(RunText text, ReadOnlySpan<char> run, RunStyle style)
    {
        for (var end = run.IndexOf('\n'); end >= 0; end = run.IndexOf('\n'))
        {
            text.Append(run[..end], style);
            text.Break(TextMarkKind.Break);
            run = run[(end + 1)..];
        }

        text.Append(run, style);
    }

    private static RunStyle Style(PartXmlReader xml)
    {
        var style = default(RunStyle);
        xml.Each(() =>
        {
            var value = xml.Attribute("val") ?? "";
            style = xml.Name switch
            {
                "b" => style with { IsBold = value is not ("0" or "false") },
                "i" => style with { IsItalic = value is not ("0" or "false") },
                "vertAlign" => style with { IsSuperscript = value == "superscript" },
                "rFont" => style with { Font = SymbolFonts.IsSymbol(value) ? value : null },
                _ => style,
            };
        });
        return style;
    }
}
