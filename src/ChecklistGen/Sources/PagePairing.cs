using System.Collections.Immutable;
using ChecklistGen.Raci.Comparison;
using ChecklistGen.Raci.Rules;
using ChecklistGen.Text;

namespace ChecklistGen.Sources;

/// <summary>Finds the pages of one folder in another: by the service they are about, and where that has another name, by their paths.</summary>
internal static class PagePairing
{
    /// <summary>Pairs of pages in the order of the new ones. New pages have no partner, nor have pages that are gone, which come last.</summary>
    /// <param name="olds">The pages as they were.</param>
    /// <param name="news">The pages as they are.</param>
    public static IEnumerable<(PageEntry? Old, PageEntry? New)> Pair(ImmutableArray<PageEntry> olds, ImmutableArray<PageEntry> news)
    {
        var pages = new OneToOne(olds.Length, news.Length);
        // A service may have a page in each of several languages.
        pages.PairBy(o => (SlugOf(olds[o]), olds[o].Name), n => (SlugOf(news[n]), news[n].Name));
        pages.PairBy(o => (SlugOf(olds[o]), olds[o].Service.Language), n => (SlugOf(news[n]), news[n].Service.Language));
        pages.PairBy(o => SlugOf(olds[o]), n => SlugOf(news[n]));
        pages.PairBy(o => olds[o].Name, n => news[n].Name);
        pages.PairBy(o => PageIdentity.Of(olds[o].Name), n => PageIdentity.Of(news[n].Name));

        var found = pages.Pairs.ToDictionary(p => p.New, p => p.Old);
        return news.Select((page, n) => (found.TryGetValue(n, out var old) ? olds[old] : null, (PageEntry?)page))
            .Concat(pages.LooseOld.Select(o => ((PageEntry?)olds[o], (PageEntry?)null)));
    }

    // Not the slug of the entry, which depends on the other pages of the run.
    private static string SlugOf(PageEntry page) => Slug.From(page.Service.Name);
}
