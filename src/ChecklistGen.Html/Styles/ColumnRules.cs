using System.Globalization;
using System.Text;

namespace ChecklistGen.Html.Styles;

/// <summary>
/// The widths of a page's columns, each once. They are rules of the style sheet, since the page's policy lets no element
/// carry styles of its own.
/// </summary>
internal sealed class ColumnRules
{
    private readonly List<string> _widths = [];
    private readonly Dictionary<string, string> _classes = new(StringComparer.Ordinal);

    /// <summary>The class of columns that are so wide.</summary>
    /// <param name="width">A length as style sheets spell it.</param>
    public string ClassOf(string width)
    {
        if (!_classes.TryGetValue(width, out var name))
        {
            _widths.Add(width);
            _classes.Add(width, name = string.Create(CultureInfo.InvariantCulture, $"w{_widths.Count}"));
        }

        return name;
    }

    /// <summary>Adds the rules to a style sheet.</summary>
    public void Append(StringBuilder css)
    {
        foreach (var width in _widths)
            css.Append(CultureInfo.InvariantCulture, $".{_classes[width]} {{ width: {width}; }}\n");
    }
}
