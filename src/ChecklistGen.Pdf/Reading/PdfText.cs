using System.Text;
using UglyToad.PdfPig.Tokens;

namespace ChecklistGen.Pdf.Reading;

/// <summary>Text strings (ISO 32000-2, 7.9.2.2): UTF-16 or UTF-8 by their first bytes, else PDFDocEncoding.</summary>
internal static class PdfText
{
    // What PDFDocEncoding (annex D.3) has from 0x18 and from 0x80, where Latin-1 has control characters.
    private const string From18 = "˘ˇˆ˙˝˛˚˜";
    private const string From80 = "•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\uFFFD€";

    /// <summary>A token's text; null for a token that is none.</summary>
    public static string? Of(IToken? token) => token switch
    {
        StringToken text => text.Data.Length > 0 && text.EncodedWith is StringToken.Encoding.Utf16 or StringToken.Encoding.Utf16BE ? text.Data.TrimStart('\uFEFF') : Of(text.GetBytes()),
        HexToken hex => Of(hex.Bytes),
        NameToken name => name.Data,
        _ => null,
    };

    /// <summary>The text of bytes.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        _ => FromPdfDocEncoding(bytes),
    };

    private static string FromPdfDocEncoding(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        foreach (var code in bytes)
        {
            text.Append(code switch
            {
                >= 0x18 and < 0x20 => From18[code - 0x18],
                >= 0x80 and <= 0xA0 => From80[code - 0x80],
                _ => (char)code,
            });
        }

        return text.ToString();
    }
}
