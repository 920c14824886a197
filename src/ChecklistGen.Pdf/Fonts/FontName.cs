using System.Text;

namespace ChecklistGen.Pdf.Fonts;

/// <summary>Reads a font's PostScript name (<c>name</c> table, id 6).</summary>
internal static class FontName
{
    private const int PostScriptName = 6;
    private const int LongestName = 63;

    public static string Read(FontTable name)
    {
        var strings = name.U16(4);
        for (var i = 0; i < name.U16(2); i++)
        {
            var record = 6 + (12 * i);
            if (name.U16(record + 6) != PostScriptName)
                continue;
            var bytes = name.Slice(strings + name.U16(record + 10), name.U16(record + 8)).Span;
            var text = name.U16(record) == 1 ? Encoding.ASCII.GetString(bytes) : Encoding.BigEndianUnicode.GetString(bytes);
            var clean = string.Concat(text.Where(c => char.IsAsciiLetterOrDigit(c) || c is '-').Take(LongestName));
            if (clean.Length > 0)
                return clean;
        }

        return "Font";
    }
}
