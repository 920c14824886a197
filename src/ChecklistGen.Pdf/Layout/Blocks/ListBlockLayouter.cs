using System.Globalization;
using ChecklistGen.Documents;
using ChecklistGen.Pdf.Layout.Text;
using ChecklistGen.Pdf.Pages;

namespace ChecklistGen.Pdf.Layout.Blocks;

/// <summary>The layouter of lists.</summary>
internal static class ListBlockLayouter
{
    private const double LeastIndent = 18;
    private const double Gap = 6; // between marker and text
    private static readonly string[] Bullets = ["•", "–"]; // by depth, then from the start again

    public static BlockLayout Prepare(BlockPlace place, ListBlock node)
    {
        if (node.Items.IsEmpty)
            return new NothingLayout();

        var (column, parent, context) = place;
        var numbering = node.IsOrdered ? "Decimal" : node.Items.All(i => TaskOf(node, i) is not null) ? "None" : "Disc";
        var tag = new Tag("L", parent, node) { Attributes = new TagAttributes { ListNumbering = numbering } };
        var markers = node.Items.Select((item, i) => MarkerOf(node, item, i, tag)).ToList();
        var style = context.Styles.Body;
        var widest = Enumerable.Max([0, .. markers.Where((_, i) => i == 0 || i == markers.Count - 1).Select(m => Measure(m, tag, context))]);
        var indent = Math.Max(LeastIndent, widest + Gap);
        var isTight = node.Items.All(i => i.Blocks.Count(b => b is not ListBlock) <= 1);
        var distance = style.SpaceAfter / 3;
        return new ListLayout(
            node.Items.Length,
            index => ItemOf(node.Items[index], markers[index], column, indent, isTight ? distance : null, new Tag("LI", tag, node.Items[index]), context))
        {
            SpaceBetween = isTight ? distance : style.SpaceAfter,
            SpaceAfter = style.SpaceAfter,
        };
    }

    private static ItemLayout ItemOf(ListItem item, Inline marker, Column column, double indent, double? distance, Tag tag, LayoutContext context)
    {
        var markerColumn = new Column(column.Left, indent - Gap);
        var label = new ParagraphBuilder(context, context.Styles.Body, markerColumn).Add([marker], new Tag("Lbl", tag, item))
            .Build(TextAlignment.Right);
        var body = new Tag("LBody", tag, item);
        var content = new BlockSequence(marker is CheckBox ? WithoutTask(item) : item.Blocks, new BlockPlace(column.Indent(indent), body, context))
        {
            IsNested = true,
            Distance = distance,
        };
        return new ItemLayout(label, body, content);
    }

    private static double Measure(Inline marker, Tag tag, LayoutContext context) =>
        new ParagraphBuilder(context, context.Styles.Body, new Column(0, 200)).Add([marker], tag).Build().Width;

    private static Inline MarkerOf(ListBlock list, ListItem item, int index, Tag tag)
    {
        if (!list.IsOrdered)
            return TaskOf(list, item) ?? (Inline)new TextRun(Bullets[Nesting(tag) % Bullets.Length]) { Source = item.Source };
        var number = list.Start!.Value + index;
        return new TextRun(number.ToString(CultureInfo.InvariantCulture) + ".") { Source = item.Source };
    }

    // In how many other lists a list is.
    private static int Nesting(Tag list)
    {
        var count = 0;
        for (var tag = list.Parent; tag is not null; tag = tag.Parent)
            count += tag.Type == "L" ? 1 : 0;
        return count;
    }

    // A task's box takes the place of the bullet, but not of a number.
    private static CheckBox? TaskOf(ListBlock list, ListItem item) =>
        !list.IsOrdered && item.Blocks is [Paragraph { Content: [CheckBox box, ..] }, ..] ? box : null;

    private static System.Collections.Immutable.ImmutableArray<Block> WithoutTask(ListItem item)
    {
        var paragraph = (Paragraph)item.Blocks[0];
        var content = paragraph.Content.RemoveAt(0);
        if (content is [TextRun first, ..])
            content = content.SetItem(0, first with { Text = first.Text.TrimStart() });
        return item.Blocks.SetItem(0, paragraph with { Content = content });
    }
}

/// <summary>The items of a list, each prepared when its turn comes, or when the one before it must stay with it.</summary>
internal sealed class ListLayout(int count, Func<int, ItemLayout> prepare) : BlockLayout
{
    private readonly Dictionary<int, ItemLayout> _ahead = [];

    /// <summary>Free between two items.</summary>
    public required double SpaceBetween { get; init; }

    public override double Lead(Flow flow) => LeadFrom(0, flow);

    public override void Place(Flow flow)
    {
        for (var i = 0; i < count; i++)
        {
            if (i > 0)
            {
                flow.Skip(SpaceBetween);
                flow.Need(LeadFrom(i, flow));
            }

            Prepared(i).Place(flow);
            _ahead.Remove(i);
        }
    }

    // The first item is not left alone on a page, nor the last.
    private double LeadFrom(int index, Flow flow)
    {
        var lead = Prepared(index).Lead(flow);
        if ((index > 0 && index != count - 2) || index == count - 1)
            return lead;
        var together = lead + SpaceBetween + LeadFrom(index + 1, flow);
        return flow.FitsPage(together) ? together : lead;
    }

    private ItemLayout Prepared(int index)
    {
        if (!_ahead.TryGetValue(index, out var item))
            _ahead.Add(index, item = prepare(index));
        return item;
    }
}

/// <summary>An item of a list: its marker beside the first line of its blocks.</summary>
internal sealed class ItemLayout(TextLines marker, Tag body, BlockSequence content) : BlockLayout
{
    public override double Lead(Flow flow) => Math.Max(marker.Height, content.Lead(flow));

    public override void Place(Flow flow)
    {
        var (page, top) = (flow.Page, flow.Settle());
        marker.Place(page, top);
        page.Boxes.Add(new EmptyBox(new Rectangle(marker.Column.Right, top, 0, marker.Height), body.Node, body));
        content.Place(flow);

        // An item is as high as its marker, even where it is empty or holds only a rule.
        var missing = top + marker.Height - flow.Top;
        if (flow.Page == page && missing > 0)
            flow.Take(missing);
    }
}
