using ChecklistGen.Documents;

namespace ChecklistGen.Word.Writing.Nodes.Inlines;

internal sealed class StrongWriter : InlineWriter<Strong>
{
    protected override void Write(WordContext word, Strong node) => word.Runs.With(word.Runs.State with { IsStrong = true }, node);
}
