using System.Collections.Immutable;
using ChecklistGen.Text;

namespace ChecklistGen.Markdown.Matrices.Pages;

/// <summary>A page cut into its blocks; see <see cref="PageScanner"/>.</summary>
internal sealed record Page(SourceText Source, FrontMatter FrontMatter, ImmutableArray<PageBlock> Blocks)
{
    /// <summary>Code blocks and comments that nothing closes and that hold pipes: rows may have disappeared in them.</summary>
    public ImmutableArray<TextSpan> Unclosed { get; init; } = [];

    public Location LocationOf(TextSpan span) => Source.LocationAt(span.Start, span.Length);
}
