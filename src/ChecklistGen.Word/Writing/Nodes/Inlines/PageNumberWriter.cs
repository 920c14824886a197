using ChecklistGen.Documents;

namespace ChecklistGen.Word.Writing.Nodes.Inlines;

internal sealed class PageNumberWriter : InlineWriter<PageNumber>
{
    protected override void Write(WordContext word, PageNumber node) => word.Runs.WriteField("PAGE");
}
