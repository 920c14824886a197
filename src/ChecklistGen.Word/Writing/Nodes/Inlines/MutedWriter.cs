using ChecklistGen.Documents;

namespace ChecklistGen.Word.Writing.Nodes.Inlines;

internal sealed class MutedWriter : InlineWriter<Muted>
{
    protected override void Write(WordContext word, Muted node) => word.Runs.With(word.Runs.State with { IsMuted = true }, node);
}
