using ChecklistGen.Documents;
using ChecklistGen.Word.Forms;

namespace ChecklistGen.Word.Writing.Nodes.Inlines;

internal sealed class StrongWriter : InlineWriter<Strong>
{
    protected override void Write(Line line, Strong node) => (line with { IsStrong = true }).Append(node.Content);
}

internal sealed class EmphasisWriter : InlineWriter<Emphasis>
{
    protected override void Write(Line line, Emphasis node) => (line with { IsEmphasised = true }).Append(node.Content);
}

internal sealed class MutedWriter : InlineWriter<Muted>
{
    protected override void Write(Line line, Muted node) => (line with { IsMuted = true }).Append(node.Content);
}

internal sealed class LanguageSpanWriter : InlineWriter<LanguageSpan>
{
    protected override void Write(Line line, LanguageSpan node) => (line with { Language = WordLanguage.Tag(node.Language) }).Append(node.Content);
}
