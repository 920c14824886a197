using System.Text.RegularExpressions;

namespace ChecklistGen.Tests.Office.Support;

/// <summary>What happens to files: they are cut off, and programs drop what they don't know. No damage takes a letter away.</summary>
internal static partial class FileDamage
{
    public static (byte[] File, string Damage) Do(MutatedMatrix matrix, MatrixLayout layout, string name, Random random)
    {
        var what = "";
        var file = matrix.Write(name, layout, random.Next(6) switch
        {
            0 => xml => Without(xml, EndTag()),
            1 => xml => Without(xml, StartTag()),
            2 => xml => Without(xml, Merge()),
            3 => xml => Without(xml, Reference()),
            4 => xml => Told($"cut off at {Cut(xml)}", xml[..Cut(xml)]),
            _ => null,
        });
        if (what.Length > 0)
            return (file, what);
        var length = random.Next(file.Length);
        return (file[..length], $"file cut off at {length}");

        int Cut(string xml) => xml.Length * 2 / 3;

        string Without(string xml, Regex regex)
        {
            var found = regex.Matches(xml);
            if (found.Count == 0)
                return Told("none", xml);
            var one = found[random.Next(found.Count)];
            return Told($"without {one.Value} at {one.Index}", xml.Remove(one.Index, one.Length));
        }

        string Told(string damage, string xml)
        {
            what = damage;
            return xml;
        }
    }

    [GeneratedRegex("</[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EndTag();

    [GeneratedRegex("<(?:w:)?(?:tr|tc|p|r|t|row|c|is|tbl|sheetData)[ >][^/>]*>?", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StartTag();

    [GeneratedRegex("<w:gridSpan[^>]*>|<w:tblGrid/>|<w:tblHeader/>|<mergeCell ref=[^>]*>| s=\"1\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Merge();

    [GeneratedRegex(" r=\"[A-Z]*[0-9]+\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reference();
}
