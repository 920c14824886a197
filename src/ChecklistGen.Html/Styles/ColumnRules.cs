using System.Globalization;
using System.Text;

namespace ChecklistGen.Html.Styles;

/// <summary>
/// One rule per distinct column width of a page. They go into the style sheet because the page's policy forbids inline
/// styles.
/// </summary>
internal sealed class ColumnRules
{
    private readonly List<string> _widths = [];
    private readonly Dictionary<string, string> _classes = new(StringComparer.Ordinal);

    /// <summary>The class for columns of this width.</summary>
    /// <param name="width">A length in CSS syntax.</param>
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
