using ChecklistGen.Word.Writing.Markup;
using ChecklistGen.Word.Writing.Styles;

namespace ChecklistGen.Word.Writing.Parts;

/// <summary>The part that says how lists are numbered (ISO 29500-1, 17.9): one numbering for bullets, one for each numbered list.</summary>
internal sealed class NumberingPart
{
    /// <summary>The numbering of all bulleted lists.</summary>
    public const int BulletId = 1;

    /// <summary>The numbering of numbered lists that users begin themselves.</summary>
    public const int OrderedId = 2;

    private const int AbstractBullets = 0;
    private const int AbstractOrdered = 1;

    private static readonly string[] Bullets = ["•", "–", "•", "–", "•"];
    private static readonly string[] NumberFormats = ["decimal", "lowerLetter", "lowerRoman", "decimal", "lowerLetter"];

    private readonly List<(int Level, int Start)> _lists = [];

    /// <summary>Makes a numbering of its own for a numbered list, so that it begins where the list says.</summary>
    /// <param name="level">0 for a list that isn't in another.</param>
    /// <param name="start">The first item's number.</param>
    /// <returns>The numbering's id.</returns>
    public int Add(int level, int start)
    {
        _lists.Add((level, start));
        return OrderedId + _lists.Count;
    }

    public void Write(WordXml xml, StyleSheet styles)
    {
        xml.Root("numbering");
        WriteAbstract(xml, AbstractBullets, level => new Level("bullet", Bullets[level], styles.IdOf(StyleNames.ListBullet(level + 1))));
        WriteAbstract(xml, AbstractOrdered, level =>
            new Level(NumberFormats[level], FormattableString.Invariant($"%{level + 1}."), styles.IdOf(StyleNames.ListNumber(level + 1))));
        WriteNumbering(xml, BulletId, AbstractBullets, null);
        WriteNumbering(xml, OrderedId, AbstractOrdered, null);
        for (var i = 0; i < _lists.Count; i++)
            WriteNumbering(xml, OrderedId + 1 + i, AbstractOrdered, _lists[i]);
        xml.End();
    }

    private static void WriteAbstract(WordXml xml, int id, Func<int, Level> levels)
    {
        xml.Start("abstractNum");
        xml.Attribute("abstractNumId", id);
        xml.Value("multiLevelType", "multilevel");
        for (var i = 0; i < StyleNames.DeepestList; i++)
        {
            var level = levels(i);
            xml.Start("lvl");
            xml.Attribute("ilvl", i);
            xml.Value("start", 1);
            xml.Value("numFmt", level.Format);
            xml.Value("pStyle", level.StyleId);
            xml.Value("lvlText", level.Text);
            xml.Value("lvlJc", "left");
            xml.Start("pPr");
            xml.Start("ind");
            xml.Attribute("left", Units.Twips((i + 1) * ListStyleSet.Indent));
            xml.Attribute("hanging", Units.Twips(ListStyleSet.Indent));
            xml.End();
            xml.End();
            xml.End();
        }

        xml.End();
    }

    private static void WriteNumbering(WordXml xml, int id, int abstractId, (int Level, int Start)? start)
    {
        xml.Start("num");
        xml.Attribute("numId", id);
        xml.Value("abstractNumId", abstractId);
        if (start is var (level, first))
        {
            xml.Start("lvlOverride");
            xml.Attribute("ilvl", level);
            xml.Value("startOverride", first);
            xml.End();
        }

        xml.End();
    }

    private readonly record struct Level(string Format, string Text, string StyleId);
}
