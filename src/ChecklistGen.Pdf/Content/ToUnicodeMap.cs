using System.Text;
using ChecklistGen.Pdf.File;
using ChecklistGen.Pdf.Fonts;

namespace ChecklistGen.Pdf.Content;

/// <summary>What the codes of a font mean, so that text can be copied, searched and read aloud (ISO 32000-1, 9.10.3).</summary>
internal static class ToUnicodeMap
{
    private const int RowsInBlock = 100;

    /// <summary>Builds the map.</summary>
    /// <param name="characters">The character of each code; that of code 0 is not written.</param>
    public static ReadOnlySpan<byte> Build(IReadOnlyList<int> characters)
    {
        var map = new ByteBuffer();
        map.Append(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """u8);
        for (var first = 1; first < characters.Count; first += RowsInBlock)
        {
            var count = Math.Min(RowsInBlock, characters.Count - first);
            map.Integer(count).Append(" beginbfchar\n"u8);
            for (var code = first; code < first + count; code++)
            {
                var text = new Rune(Characters.ForExtraction(characters[code])).ToString();
                map.Append((byte)'<').Hex16(code).Append("> <"u8).Hex(Encoding.BigEndianUnicode.GetBytes(text)).Append(">\n"u8);
            }

            map.Append("endbfchar\n"u8);
        }

        map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"u8);
        return map.Written;
    }
}
