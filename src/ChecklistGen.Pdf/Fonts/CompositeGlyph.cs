namespace ChecklistGen.Pdf.Fonts;

/// <summary>A glyph that is put together from others, such as an accented letter (OpenType 1.9, <c>glyf</c>).</summary>
internal static class CompositeGlyph
{
    private const int WordArguments = 0x0001;
    private const int HasScale = 0x0008;
    private const int MoreParts = 0x0020;
    private const int HasTwoScales = 0x0040;
    private const int HasMatrix = 0x0080;

    /// <summary>Where in an outline the indices of its parts stand; nothing for a simple glyph.</summary>
    public static List<int> Parts(byte[] outline)
    {
        var parts = new List<int>();
        var table = new FontTable(outline);
        if (table.I16(0) >= 0)
            return parts;

        var flags = MoreParts;
        for (var at = 10; (flags & MoreParts) != 0 && at + 4 <= outline.Length;)
        {
            flags = table.U16(at);
            parts.Add(at + 2);
            at += 4 + ((flags & WordArguments) != 0 ? 4 : 2) + (flags & (HasScale | HasTwoScales | HasMatrix)) switch
            {
                0 => 0,
                HasScale => 2,
                HasTwoScales => 4,
                _ => 8,
            };
        }

        return parts;
    }
}
