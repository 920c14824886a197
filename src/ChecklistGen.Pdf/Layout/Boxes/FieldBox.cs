using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Pdf.Tagging;

namespace ChecklistGen.Pdf.Layout.Boxes;

/// <summary>A field to fill in on the screen.</summary>
/// <param name="area">Where it is clicked.</param>
/// <param name="node">A <see cref="CheckBox"/> or an <see cref="InputField"/>.</param>
/// <param name="tag">Its form tag.</param>
/// <param name="style">How what is filled in looks.</param>
internal sealed class FieldBox(Rectangle area, Inline node, Tag tag, TextStyle style) : Box(area, node, tag)
{
    public TextStyle Style => style;

    /// <summary>Whether what is filled in may take several lines.</summary>
    public bool IsMultiline { get; init; }

    /// <summary>Whether it draws a line of its own around itself; in a cell the table does.</summary>
    public bool IsOutlined { get; init; }
}
