using System.Collections;
using System.Globalization;
using System.Text;
using ChecklistGen.Documents;

namespace ChecklistGen.Tests.Support;

/// <summary>A document as indented text: a line per node with its non-default properties.</summary>
internal static class NodeDump
{
    private static readonly HashSet<string> Hidden = ["Source", "EqualityContract", "HeaderRows", "IsOrdered", "IsInternal", "IsEmpty", "Mark"];

    public static string Of(object node)
    {
        var text = new StringBuilder();
        Append(node, 0, text);
        return text.ToString();
    }

    private static void Append(object node, int depth, StringBuilder text)
    {
        var children = new List<(string Name, IEnumerable Items)>();
        text.Append(' ', depth * 2).Append(node.GetType().Name);
        foreach (var property in node.GetType().GetProperties().Where(p => !Hidden.Contains(p.Name) && p.GetIndexParameters().Length == 0 && !p.GetMethod!.IsStatic))
        {
            var value = property.GetValue(node);
            if (value is IEnumerable items and not string)
                children.Add((property.Name, items));
            else if (value is not null && !IsDefault(value) && !IsPart(value) && !(property.Name == "ColumnSpan" && value is 1))
                text.Append(CultureInfo.InvariantCulture, $" {property.Name}={Text(value)}");
            else if (value is not null && IsPart(value))
                children.Add((property.Name, new[] { value }));
        }

        text.Append('\n');
        foreach (var (name, items) in children)
            AppendChildren(name, items, depth + 1, text);
    }

    private static void AppendChildren(string name, IEnumerable items, int depth, StringBuilder text)
    {
        var list = items.Cast<object>().ToList();
        if (list.Count == 0)
            return;
        if (name is not ("Blocks" or "Content" or "Items" or "Rows" or "Cells"))
        {
            text.Append(' ', depth * 2).Append(name).Append(':');
            if (list.TrueForAll(i => !IsPart(i)))
            {
                text.Append(CultureInfo.InvariantCulture, $" {string.Join(", ", list.Select(Text))}\n");
                return;
            }

            text.Append('\n');
            depth++;
        }

        foreach (var item in list)
            Append(item, depth, text);
    }

    private static bool IsPart(object value) =>
        value is Node or TableColumn or RunningLine or DocumentProperties or TocEntry;

    private static bool IsDefault(object value) => value switch
    {
        string text => text.Length == 0,
        bool flag => !flag,
        Enum e => Convert.ToInt32(e, CultureInfo.InvariantCulture) == 0,
        double number => number == 0,
        ColumnWidth width => width == ColumnWidth.Auto,
        _ => false,
    };

    private static string Text(object value) => value switch
    {
        string text => $"\"{text}\"",
        double number => number.ToString("0.##", CultureInfo.InvariantCulture),
        ColumnWidth width => $"{width.Value.ToString(CultureInfo.InvariantCulture)}{width.Unit}",
        Share share => $"{share.Kind} {share.Value}",
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
