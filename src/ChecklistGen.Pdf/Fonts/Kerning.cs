namespace ChecklistGen.Pdf.Fonts;

/// <summary>Finds where a font keeps its kerning: in <c>GPOS</c>, or else in the older <c>kern</c>.</summary>
internal static class Kerning
{
    public static IKerning Read(FontTable gpos, FontTable kern, int glyphCount) =>
        PairPositioning.Read(gpos, glyphCount) ?? KernTable.Read(kern) ?? (IKerning)new NoKerning();

    private sealed class NoKerning : IKerning
    {
        public int Between(ushort left, ushort right) => 0;
    }
}
