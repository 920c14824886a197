using ChecklistGen.Word.Writing.Markup;
using ChecklistGen.Word.Writing.Styles;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChecklistGen.Word.Writing.Parts;

/// <summary>The part that says how lists are numbered (ISO 29500-1, 17.9): one numbering for bullets, one for each numbered list.</summary>
internal sealed class NumberingPart
{
    private static readonly string[] Bullets = ["•", "–", "•", "–", "•"];

    private static readonly W.NumberFormatValues[] NumberFormats =
    [
        W.NumberFormatValues.Decimal, W.NumberFormatValues.LowerLetter, W.NumberFormatValues.LowerRoman,
        W.NumberFormatValues.Decimal, W.NumberFormatValues.LowerLetter,
    ];

    private readonly W.Numbering? _reference;
    private readonly int _firstAbstract;
    private readonly List<(int Level, int Start)> _lists = [];

    /// <param name="reference">The numbering of a reference document, to which ours is added; null for none.</param>
    public NumberingPart(W.Numbering? reference)
    {
        _reference = reference;
        _firstAbstract = NextFree<W.AbstractNum>(a => a.AbstractNumberId, 0);
        BulletId = NextFree<W.NumberingInstance>(n => n.NumberID, 1);
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

    /// <summary>The lists that have a numbering of their own: what differs between the parts of documents of one theme.</summary>
    public override string ToString() => string.Join(' ', _lists.Select(l => FormattableString.Invariant($"{l.Level}:{l.Start}")));

    /// <summary>Writes the part: ours alone, or among what the reference document has.</summary>
    public void Write(Stream stream, StyleSheet styles)
    {
        var root = _reference ?? new W.Numbering();
        // The schema wants pictures, then abstract numberings, then numberings.
        root.RemoveAllChildren<W.NumberingIdMacAtCleanup>();
        var first = root.GetFirstChild<W.NumberingInstance>();
        root.InsertBefore(Abstract(_firstAbstract, level => (W.NumberFormatValues.Bullet, Bullets[level], StyleNames.ListBullet(level + 1)), styles), first);
        root.InsertBefore(Abstract(_firstAbstract + 1, level => (NumberFormats[level], FormattableString.Invariant($"%{level + 1}."), StyleNames.ListNumber(level + 1)), styles), first);
        root.Append(Instance(BulletId, _firstAbstract), Instance(OrderedId, _firstAbstract + 1));
        for (var i = 0; i < _lists.Count; i++)
        {
            var (level, start) = _lists[i];
            var list = Instance(OrderedId + 1 + i, _firstAbstract + 1);
            list.AppendChild(new W.LevelOverride(new W.StartOverrideNumberingValue { Val = start }) { LevelIndex = level });
            root.AppendChild(list);
        }

        if (_reference is null)
            PartWriter.Write(stream, root);
        else
            PartWriter.WriteAsIs(stream, root);
    }

    private int NextFree<T>(Func<T, Int32Value?> id, int first)
        where T : OpenXmlElement =>
        (_reference?.Elements<T>() ?? []).Select(e => id(e) is { HasValue: true } known ? known.Value : 0).Append(first - 1).Max() + 1;

    private static W.AbstractNum Abstract(int id, Func<int, (W.NumberFormatValues Format, string Text, string Style)> levels, StyleSheet styles)
    {
        var element = new W.AbstractNum(new W.MultiLevelType { Val = W.MultiLevelValues.Multilevel }) { AbstractNumberId = id };
        for (var i = 0; i < StyleNames.DeepestList; i++)
        {
            var (format, text, style) = levels(i);
            var level = new W.Level(new W.StartNumberingValue { Val = 1 }, new W.NumberingFormat { Val = format }) { LevelIndex = i };
            // A style of theirs may have a numbering of its own, and can't belong to two.
            if (styles.IsOwn(style))
                level.AppendChild(new W.ParagraphStyleIdInLevel { Val = styles.IdOf(style) });
            level.Append(
                new W.LevelText { Val = text },
                new W.LevelJustification { Val = W.LevelJustificationValues.Left },
                new W.PreviousParagraphProperties(new W.Indentation { Left = Units.TwipsText((i + 1) * ListStyleSet.Indent), Hanging = Units.TwipsText(ListStyleSet.Indent) }));
            element.AppendChild(level);
        }

        return element;
    }

    private static W.NumberingInstance Instance(int id, int abstractId) => new(new W.AbstractNumId { Val = abstractId }) { NumberID = id };
}
