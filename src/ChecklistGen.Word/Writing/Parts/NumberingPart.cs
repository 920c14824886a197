using System.Xml.Linq;
using ChecklistGen.Word.Reference;
using ChecklistGen.Word.Writing.Markup;
using ChecklistGen.Word.Writing.Styles;

namespace ChecklistGen.Word.Writing.Parts;

/// <summary>The part that says how lists are numbered (ISO 29500-1, 17.9): one numbering for bullets, one for each numbered list.</summary>
internal sealed class NumberingPart
{
    private static readonly XNamespace W = XmlNamespace.Word.Uri;

    private static readonly string[] Bullets = ["•", "–", "•", "–", "•"];
    private static readonly string[] NumberFormats = ["decimal", "lowerLetter", "lowerRoman", "decimal", "lowerLetter"];

    private readonly XElement? _reference;
    private readonly int _firstAbstract;
    private readonly List<(int Level, int Start)> _lists = [];

    /// <param name="reference">The numbering of a reference document, to which ours is added; null for none.</param>
    public NumberingPart(ReferencePart? reference)
    {
        _reference = reference is null ? null : ReferenceXml.Parse(reference.Content);
        _firstAbstract = NextFree("abstractNum", "abstractNumId", 0);
        BulletId = NextFree("num", "numId", 1);
    }

    /// <summary>The numbering of all bulleted lists.</summary>
    public int BulletId { get; }

    /// <summary>The numbering of numbered lists that users begin themselves.</summary>
    public int OrderedId => BulletId + 1;

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
        if (_reference is null)
        {
            xml.Root("numbering");
            WriteAbstracts(xml, styles);
            WriteNumberings(xml);
            xml.End();
            return;
        }

        // The schema wants pictures, then abstract numberings, then numberings.
        xml.Copy(_reference, () =>
        {
            Copy(xml, "numPicBullet", "abstractNum");
            WriteAbstracts(xml, styles);
            Copy(xml, "num");
            WriteNumberings(xml);
        });
    }

    private void Copy(WordXml xml, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            foreach (var element in _reference!.Elements(W + name))
                xml.Copy(element);
        }
    }

    private int NextFree(string element, string attribute, int first) =>
        (_reference?.Elements(W + element) ?? []).Select(e => (int?)e.Attribute(W + attribute) ?? 0).Append(first - 1).Max() + 1;

    private void WriteAbstracts(WordXml xml, StyleSheet styles)
    {
        WriteAbstract(xml, _firstAbstract, level => new Level("bullet", Bullets[level], StyleOf(styles, StyleNames.ListBullet(level + 1))));
        WriteAbstract(xml, _firstAbstract + 1, level =>
            new Level(NumberFormats[level], FormattableString.Invariant($"%{level + 1}."), StyleOf(styles, StyleNames.ListNumber(level + 1))));
    }

    // A style of theirs may have a numbering of its own, and can't belong to two.
    private static string? StyleOf(StyleSheet styles, string name) => styles.IsOwn(name) ? styles.IdOf(name) : null;

    private void WriteNumberings(WordXml xml)
    {
        WriteNumbering(xml, BulletId, _firstAbstract, null);
        WriteNumbering(xml, OrderedId, _firstAbstract + 1, null);
        for (var i = 0; i < _lists.Count; i++)
            WriteNumbering(xml, OrderedId + 1 + i, _firstAbstract + 1, _lists[i]);
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
            if (level.StyleId is { } style)
                xml.Value("pStyle", style);
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

    private sealed record Level(string Format, string Text, string? StyleId);
}
