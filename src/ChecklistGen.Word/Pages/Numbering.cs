using System.Globalization;
using System.Text;
using ChecklistGen.Office.Reading;
using ChecklistGen.Word.Reading;

namespace ChecklistGen.Word.Pages;

/// <summary>Counts numbered headings, whose numbers are not in the text.</summary>
internal sealed class Numbering
{
    private const int Levels = 9;

    private readonly Dictionary<int, string> _lists = [];
    private readonly Dictionary<string, Level[]> _levels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> _counts = new(StringComparer.Ordinal);

    /// <summary>Reads the numberings of a document; none where it has none.</summary>
    public static Numbering Of(PackageReader package, string? part)
    {
        var numbering = new Numbering();
        if (part is not null && package.Contains(part))
            package.ReadXml(part, numbering.Read);
        return numbering;
    }

    /// <summary>Counts a paragraph, and gives its number as the document shows it; empty for a bullet or none.</summary>
    public string Next(NumberedAs numbered)
    {
        if (!_lists.TryGetValue(numbered.Id, out var list) || !_levels.TryGetValue(list, out var levels) || numbered.Level is < 0 or >= Levels)
            return "";
        if (!_counts.TryGetValue(list, out var counts))
            _counts[list] = counts = [.. levels.Select(l => l.Start - 1)];
        counts[numbered.Level]++;
        for (var deeper = numbered.Level + 1; deeper < Levels; deeper++)
            counts[deeper] = levels[deeper].Start - 1;

        var text = new StringBuilder(levels[numbered.Level].Text);
        for (var i = 0; i <= numbered.Level; i++)
            text.Replace(FormattableString.Invariant($"%{i + 1}"), levels[i].Format(Math.Max(counts[i], levels[i].Start)));
        return levels[numbered.Level].IsShown ? text.ToString() : "";
    }

    private void Read(PartXmlReader xml)
    {
        while (xml.Read())
        {
            if (!xml.IsElement || !xml.IsWord())
                continue;
            xml.Bound(_lists.Count + _levels.Count, "numberings");
            if (xml.Name == "abstractNum")
                ReadLevels(xml);
            else if (xml.Name == "num")
                ReadList(xml);
        }
    }

    private void ReadLevels(PartXmlReader xml)
    {
        var levels = Enumerable.Range(0, Levels).Select(_ => new Level()).ToArray();
        _levels.TryAdd(xml.WordAttribute("abstractNumId"), levels);
        Level? level = null;
        xml.Each(() =>
        {
            switch (xml.Name)
            {
                case "lvl":
                    level = int.TryParse(xml.WordAttribute("ilvl"), CultureInfo.InvariantCulture, out var index) && index is >= 0 and < Levels ? levels[index] : null;
                    break;
                case "start":
                    level?.Start = ParagraphStyles.Number(xml);
                    break;
                case "numFmt":
                    level?.Kind = xml.WordValue();
                    break;
                case "lvlText":
                    level?.Text = xml.WordValue();
                    break;
            }
        });
    }

    private void ReadList(PartXmlReader xml)
    {
        if (!int.TryParse(xml.WordAttribute("numId"), CultureInfo.InvariantCulture, out var id))
            return;
        xml.Each(() =>
        {
            if (xml.Name == "abstractNumId")
                _lists.TryAdd(id, xml.WordValue());
        });
    }

    private sealed class Level
    {
        public int Start { get; set; } = 1;

        public string Kind { get; set; } = "decimal";

        public string Text { get; set; } = "";

        public bool IsShown => Kind is not ("bullet" or "none") && Text.Length > 0;

        public string Format(int number) => Kind switch
        {
            "upperLetter" when number is >= 1 and <= 26 => ((char)('A' + number - 1)).ToString(),
            "lowerLetter" when number is >= 1 and <= 26 => ((char)('a' + number - 1)).ToString(),
            _ => number.ToString(CultureInfo.InvariantCulture),
        };
    }
}
