using System.Collections.Immutable;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Transforms;

namespace ChecklistGen.Generation.Overview;

/// <summary>
/// Makes a chapter of a document: its title becomes the service's name one level down and all headings follow, its table
/// of contents is removed, and fields that belong to no item get names that are unique across services.
/// </summary>
internal sealed class ChapterRewriter : DocumentRewriter
{
    private readonly FormService _service;
    private readonly HashSet<string> _items;

    private ChapterRewriter(FormService service)
    {
        _service = service;
        _items = service.Items.Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The blocks of the chapter.</summary>
    public static ImmutableArray<Block> Rewrite(Document document, FormService service)
    {
        var chapter = new ChapterRewriter(service);
        return [new PageBreak(), .. WithoutContents(document.Blocks).Where(b => !chapter.RepeatsTitle(b)).Select(chapter.Rewrite)];
    }

    /// <summary>The service as the combined document asks about it.</summary>
    public static FormService Rewrite(FormService service) =>
        service with { Earlier = [.. service.Earlier.Select(e => e with { Id = service.NameAmongServices(e.Id) })] };

    protected override Block Rewrite(Block block) => block switch
    {
        Heading { Level: 1 } title => title with { Level = 2, Content = [new TextRun(_service.Name)] },
        Heading heading => heading with { Level = Math.Min(heading.Level + 1, 6) },
        Landscape landscape => base.Rewrite(landscape with { Blocks = [.. WithoutContents(landscape.Blocks)] }),
        _ => base.Rewrite(block),
    };

    protected override Inline Rewrite(Inline inline) => inline switch
    {
        CheckBox box => box with { Name = Unique(box.Name) },
        InputField field => field with { Name = Unique(field.Name) },
        _ => base.Rewrite(inline),
    };

    private string Unique(string name) =>
        _items.Contains(name.Split('/')[0]) ? name : _service.NameAmongServices(name);

    // The chapter's heading says it already.
    private bool RepeatsTitle(Block block) =>
        block is Paragraph { Style: ParagraphStyle.Lead } lead && InlineText.Of(lead.Content) == _service.Name;

    private static IEnumerable<Block> WithoutContents(ImmutableArray<Block> blocks)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            var isHeadingOfContents = blocks[i] is Heading { Level: > 1 } && i + 1 < blocks.Length && blocks[i + 1] is TableOfContents;
            if (!isHeadingOfContents && blocks[i] is not TableOfContents)
                yield return blocks[i];
        }
    }
}
