using System.Collections.Frozen;
using ChecklistGen.Documents;

namespace ChecklistGen.Markdown.Documents.Directives;

/// <summary>The directives around blocks, by name.</summary>
internal static class ContainerDirectives
{
    public static FrozenDictionary<string, ContainerDirective> All { get; } = new ContainerDirective[]
    {
        new CalloutDirective("note", CalloutKind.Note),
        new CalloutDirective("warning", CalloutKind.Warning),
        new LandscapeDirective(),
        new ParagraphStyleDirective("lead", ParagraphStyle.Lead),
        new ParagraphStyleDirective("small", ParagraphStyle.Small),
        new TableDirective("facts", TableStyle.Facts),
        new TableDirective("signoff", TableStyle.SignOff),
        new TableDirective("table", TableStyle.Grid),
    }.ToFrozenDictionary(d => d.Name, StringComparer.Ordinal);
}
