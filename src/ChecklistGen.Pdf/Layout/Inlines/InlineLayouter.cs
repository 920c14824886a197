using ChecklistGen.Documents;
using ChecklistGen.Pdf.Layout.Text;

namespace ChecklistGen.Pdf.Layout.Inlines;

/// <summary>The base of inline layouters.</summary>
internal abstract class InlineLayouter<T> : IInlineLayouter
    where T : Inline
{
    public Type Handles => typeof(T);

    public void Add(Inline node, InlineStyle style, ParagraphBuilder paragraph) => Add((T)node, style, paragraph);

    protected abstract void Add(T node, InlineStyle style, ParagraphBuilder paragraph);
}
