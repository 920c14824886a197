using ChecklistGen.Documents;
using ChecklistGen.Word.Writing.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChecklistGen.Word.Writing.Nodes.Inlines;

internal sealed class TextRunWriter : InlineWriter<TextRun>
{
    // A line end in running text is a blank, as in Markdown: lines are broken by a LineBreak.
    protected override void Write(Line line, TextRun node) => line.Append(node.Text.Replace('\n', ' '));
}

internal sealed class LineBreakWriter : InlineWriter<LineBreak>
{
    protected override void Write(Line line, LineBreak node) => line.Append(line.Run(new W.Break()));
}

internal sealed class CodeSpanWriter : InlineWriter<CodeSpan>
{
    protected override void Write(Line line, CodeSpan node) => line.Append(line.Run(node.Text, StyleNames.Code));
}
