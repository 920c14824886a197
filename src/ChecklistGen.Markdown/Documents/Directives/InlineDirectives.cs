using System.Collections.Frozen;
using ChecklistGen.Documents;

namespace ChecklistGen.Markdown.Documents.Directives;

/// <summary>The directives within a line, by name.</summary>
internal static class InlineDirectives
{
    public static FrozenDictionary<string, InlineDirective> All { get; } = new InlineDirective[]
    {
        new BarDirective(),
        new CheckDirective(),
        new FieldDirective("text", InputKind.Text),
        new FieldDirective("longtext", InputKind.MultilineText),
        new FieldDirective("date", InputKind.Date),
        new FieldDirective("choice", InputKind.Choice),
        new FieldDirective("signature", InputKind.Signature),
        new GroupDirective(),
        new LanguageDirective(),
        new MutedDirective(),
        new PageNumberDirective(),
        new PageCountDirective(),
    }.ToFrozenDictionary(d => d.Name, StringComparer.Ordinal);

    /// <summary>Whether a bare name is a directive.</summary>
    public static bool TakesNothing(string name) => All.TryGetValue(name, out var directive) && directive.TakesNothing;
}
