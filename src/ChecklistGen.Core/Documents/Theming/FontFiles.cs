using System.Collections.Immutable;

namespace ChecklistGen.Documents.Theming;

/// <summary>The TrueType files of a typeface; a missing style falls back to the regular one.</summary>
/// <param name="Regular">The upright, normal weight.</param>
/// <param name="Bold">The bold weight.</param>
/// <param name="Italic">The italic.</param>
/// <param name="BoldItalic">The bold italic.</param>
public sealed record FontFiles(
    ImmutableArray<byte> Regular,
    ImmutableArray<byte>? Bold = null,
    ImmutableArray<byte>? Italic = null,
    ImmutableArray<byte>? BoldItalic = null);
