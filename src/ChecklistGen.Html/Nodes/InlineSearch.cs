using System.Collections.Immutable;
using ChecklistGen.Documents;

namespace ChecklistGen.Html.Nodes;

/// <summary>Looks for kinds of inlines, however deep they stand in others.</summary>
internal static class InlineSearch
{
    /// <summary>Whether one of the inlines, or of those within them, is of a kind.</summary>
    public static bool HasAny(this IEnumerable<Inline> inlines, Func<Inline, bool> isKind) =>
        inlines.Any(i => isKind(i) || (i is InlineContainer container && container.Content.HasAny(isKind)));

    /// <summary>Whether there is nothing to see.</summary>
    public static bool IsBlank(this ImmutableArray<Inline> inlines) => inlines.All(i => i is TextRun run && string.IsNullOrWhiteSpace(run.Text));
}
