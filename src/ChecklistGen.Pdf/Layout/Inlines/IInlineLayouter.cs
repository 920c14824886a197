using ChecklistGen.Documents;
using ChecklistGen.Pdf.Layout.Text;

namespace ChecklistGen.Pdf.Layout.Inlines;

/// <summary>Adds one kind of inline to a paragraph.</summary>
internal interface IInlineLayouter
{
    /// <summary>The kind.</summary>
    Type Handles { get; }

    void Add(Inline node, InlineStyle style, ParagraphBuilder paragraph);
}
