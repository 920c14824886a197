using System.Globalization;
using ChecklistGen.Office.Pages;
using ChecklistGen.Office.Reading;

namespace ChecklistGen.Excel.Pages;

/// <summary>How a number is shown.</summary>
internal enum NumberKind
{
    /// <summary>As a number.</summary>
    Number,

    /// <summary>As hundredths.</summary>
    Percent,

    /// <summary>As a date, a time or both.</summary>
    Date,
}

/// <summary>How a cell looks, as far as it matters.</summary>
/// <param name="Kind">How its number is shown.</param>
/// <param name="IsBold">Whether it is bold.</param>
/// <param name="Font">The typeface whose letters are pictures; null for any other.</param>
internal readonly record struct CellFormat(NumberKind Kind, bool IsBold, string? Font);

/// <summary>The formats of a workbook's cells (ISO 29500-1, 18.8).</summary>
internal sealed class CellFormats
{
    private readonly Dictionary<int, NumberKind> _kinds = [];
    private readonly List<(bool IsBold, string? Font)> _fonts = [];
    private readonly List<CellFormat> _formats = [];

    /// <summary>The format under a number; that of unformatted cells where there is none.</summary>
    public CellFormat Find(int index) => index >= 0 && index < _formats.Count ? _formats[index] : default;

    /// <summary>Reads them.</summary>
    public void Read(PartXmlReader xml)
    {
        while (xml.Read())
        {
            if (!xml.IsElement)
                continue;
            xml.Bound(_kinds.Count + _fonts.Count + _formats.Count, "formats");
            switch (xml.Name)
            {
                case "numFmt":
                    _kinds.TryAdd(Number(xml, "numFmtId"), KindOf(xml.Attribute("formatCode") ?? ""));
                    break;
                case "fonts":
                    ReadFonts(xml);
                    break;
                case "cellXfs":
                    ReadFormats(xml);
                    break;
                case "dxfs" or "cellStyleXfs":
                    xml.Skip();
                    break;
            }
        }
    }

    /// <summary>What a format's code shows: letters of dates outside of quotes and brackets, or a percent sign.</summary>
    public static NumberKind KindOf(ReadOnlySpan<char> code)
    {
        var kind = NumberKind.Number;
        for (var i = 0; i < code.Length; i++)
        {
            switch (code[i])
            {
                case '"':
                    i = code[(i + 1)..].IndexOf('"') is var quote and >= 0 ? i + 1 + quote : code.Length;
                    break;
                case '[' when code[i..].IndexOf(']') is var bracket and > 0:
                    // [h]:mm counts hours beyond a day; [Red] and [$-409] say nothing of what is shown.
                    if (bracket <= 3 && char.ToLowerInvariant(code[i + 1]) is 'h' or 'm' or 's')
                        return NumberKind.Date;
                    i += bracket;
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case ';': // what follows is for negative numbers
                    return kind;
                case 'y' or 'Y' or 'd' or 'D' or 'm' or 'M' or 'h' or 'H' or 's' or 'S':
                    return NumberKind.Date;
                case 'G' when code[i..].StartsWith("General"):
                    i += "General".Length - 1;
                    break;
                case '%':
                    kind = NumberKind.Percent;
                    break;
            }
        }

        return kind;
    }

    private void ReadFonts(PartXmlReader xml) => xml.Each(() =>
    {
        var value = xml.Attribute("val") ?? "";
        if (xml.Name == "font")
            _fonts.Add(default);
        else if (_fonts.Count > 0 && xml.Name == "b")
            _fonts[^1] = _fonts[^1] with { IsBold = value is not ("0" or "false") };
        else if (_fonts.Count > 0 && xml.Name == "name" && SymbolFonts.IsSymbol(value))
            _fonts[^1] = _fonts[^1] with { Font = value };
        xml.Bound(_fonts.Count, "fonts");
    });

    private void ReadFormats(PartXmlReader xml) => xml.Each(() =>
    {
        if (xml.Name != "xf")
            return;
        xml.Bound(_formats.Count, "formats");
        var font = Number(xml, "fontId");
        var (isBold, name) = font >= 0 && font < _fonts.Count ? _fonts[font] : default;
        var number = Number(xml, "numFmtId");
        _formats.Add(new CellFormat(_kinds.TryGetValue(number, out var kind) ? kind : BuiltIn(number), isBold, name));
    });

    // ISO 29500-1, 18.8.30; those from 27 on are dates in East Asia.
    private static NumberKind BuiltIn(int number) => number switch
    {
        9 or 10 => NumberKind.Percent,
        >= 14 and <= 22 or >= 27 and <= 36 or >= 45 and <= 47 or >= 50 and <= 58 => NumberKind.Date,
        _ => NumberKind.Number,
    };

    private static int Number(PartXmlReader xml, string name) => int.TryParse(xml.Attribute(name), CultureInfo.InvariantCulture, out var number) ? number : 0;
}
