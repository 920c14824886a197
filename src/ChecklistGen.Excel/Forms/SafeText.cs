using System.Globalization;
using System.Text;
using ChecklistGen.Office.Writing;
using ChecklistGen.Text;

namespace ChecklistGen.Excel.Forms;

/// <summary>
/// Texts of other people in cells: no program takes one for a formula, not even after it was exported as CSV; and what comes back
/// is what was written.
/// </summary>
internal static class SafeText
{
    /// <summary>The longest text that a cell holds.</summary>
    public const int Longest = 32_767;

    private const char Apostrophe = '\'';

    // As in CSV: what formulas begin with, and the blanks that programs skip in front of one.
    private const string Beginnings = "=+-@\t\r";

    /// <summary>The text for a cell: with an apostrophe before what might begin a formula, and cut where it is longer than a cell holds.</summary>
    public static string Of(string text)
    {
        var safe = NeedsMark(text) ? Apostrophe + text : text;
        return safe.Length <= Longest ? safe : PlainText.Shorten(safe, Longest - 1);
    }

    /// <summary>What was written as <paramref name="cell"/>.</summary>
    public static string Read(string cell) => cell is [Apostrophe, ..] && NeedsMark(cell[1..]) ? cell[1..] : cell;

    /// <summary>The text in XML: what looks like one of the format's own escapes is escaped (ISO 29500-1, 22.9.2.19).</summary>
    public static string Escape(string text)
    {
        text = XmlCharacters.Clean(text.ReplaceLineEndings("\n"));
        var at = text.IndexOf("_x", StringComparison.Ordinal);
        if (at < 0)
            return text;
        var xml = new StringBuilder(text.Length + 16);
        var from = 0;
        for (; at >= 0; at = text.IndexOf("_x", at + 2, StringComparison.Ordinal))
        {
            if (!IsEscape(text, at, out _))
                continue;
            xml.Append(text, from, at - from).Append("_x005F");
            from = at;
        }

        return xml.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>The text that XML holds.</summary>
    public static string Unescape(string xml)
    {
        var at = xml.IndexOf("_x", StringComparison.Ordinal);
        if (at < 0)
            return xml;
        var text = new StringBuilder(xml.Length);
        var from = 0;
        for (; at >= 0; at = xml.IndexOf("_x", at, StringComparison.Ordinal))
        {
            if (!IsEscape(xml, at, out var code))
            {
                at += 2;
                continue;
            }

            text.Append(xml, from, at - from).Append(code);
            from = at += 7;
        }

        return text.Append(xml, from, xml.Length - from).Replace("\r\n", "\n").Replace('\r', '\n').ToString();
    }

    private static bool NeedsMark(string text) => text.TrimStart(Apostrophe) is [var first, ..] && Beginnings.Contains(first, StringComparison.Ordinal);

    private static bool IsEscape(string text, int at, out char code)
    {
        code = default;
        if (at + 7 > text.Length || text[at + 6] != '_' || !ushort.TryParse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number))
            return false;
        code = (char)number;
        return true;
    }
}
