using ChecklistGen.Documents;
using ChecklistGen.Word.Forms;

namespace ChecklistGen.Word.Writing.Nodes.Inlines;

internal sealed class LanguageSpanWriter : InlineWriter<LanguageSpan>
{
    protected override void Write(WordContext word, LanguageSpan node) =>
        word.Runs.With(word.Runs.State with { Language = WordLanguage.Tag(node.Language) }, node);
}
