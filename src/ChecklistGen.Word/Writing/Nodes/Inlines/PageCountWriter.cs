using ChecklistGen.Documents;

namespace ChecklistGen.Word.Writing.Nodes.Inlines;

internal sealed class PageCountWriter : InlineWriter<PageCount>
{
    protected override void Write(WordContext word, PageCount node) => word.Runs.WriteField("NUMPAGES");
}
