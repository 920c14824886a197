using System.Collections.Immutable;
using ChecklistGen.Documents;

namespace ChecklistGen.Html.Nodes;

/// <summary>Searches inlines at any depth.</summary>
internal static class InlineSearch
{
    /// <summary>Whether an inline, at any depth, is of a kind.</summary>
    public static bool HasAny(this IEnumerable<Inline> inlines, Func<Inline, bool> isKind) =>
        inlines.Any(i => isKind(i) || (i is InlineContainer container && container.Content.HasAny(isKind)));

    /// <summary>Whether nothing is visible.</summary>
    public static bool IsBlank(this ImmutableArray<Inline> inlines) => inlines.All(i => i is TextRun run && string.IsNullOrWhiteSpace(run.Text));
}
