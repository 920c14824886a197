using ChecklistGen.Documents;

namespace ChecklistGen.Word.Writing.Nodes.Inlines;

internal sealed class EmphasisWriter : InlineWriter<Emphasis>
{
    protected override void Write(WordContext word, Emphasis node) => word.Runs.With(word.Runs.State with { IsEmphasised = true }, node);
}
