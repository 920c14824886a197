using ChecklistGen.Documents;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChecklistGen.Word.Writing.Nodes.Inlines;

// Word works these out when it lays out the page; until then they show 1.
internal sealed class PageNumberWriter : InlineWriter<PageNumber>
{
    protected override void Write(Line line, PageNumber node) => line.Append(new W.SimpleField(line.Run("1")) { Instruction = "PAGE" });
}

internal sealed class PageCountWriter : InlineWriter<PageCount>
{
    protected override void Write(Line line, PageCount node) => line.Append(new W.SimpleField(line.Run("1")) { Instruction = "NUMPAGES" });
}
