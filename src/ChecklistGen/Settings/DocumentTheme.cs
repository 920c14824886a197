using System.Collections.Immutable;
using ChecklistGen.Documents.Theming;

namespace ChecklistGen.Settings;

/// <summary>What a theme file says: the looks, and the texts at the head and the foot of pages.</summary>
/// <param name="Theme">The looks.</param>
/// <param name="RunningTexts">Markdown by place: <c>header-left</c>, <c>footer-right</c>; what a theme does not say is the template's.</param>
/// <param name="FallbackFont">A TrueType file for characters that the typeface lacks; null for none.</param>
public sealed record DocumentTheme(Theme Theme, ImmutableDictionary<string, string> RunningTexts, ReadOnlyMemory<byte>? FallbackFont)
{
    /// <summary>The theme used unless another is named.</summary>
    public static DocumentTheme Default { get; } = new(Theme.Default, ImmutableDictionary<string, string>.Empty, FallbackFont: null);
}
