using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Files;
using ChecklistGen.Generation;
using ChecklistGen.Raci;
using ChecklistGen.Text;

namespace ChecklistGen.Sources;

/// <summary>The pages of a run under the names they go by, which only all of them together decide.</summary>
/// <param name="Entries">The pages with a matrix, in order.</param>
/// <param name="Diagnostics">What the names gave cause to report, and the findings of pages without a matrix.</param>
public sealed record PageIndex(ImmutableArray<PageEntry> Entries, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>
    /// Reads each page for its names. Of what was read nothing else is kept, so that memory stays flat however many
    /// pages there are; findings of pages with a matrix are left to whoever reads them again.
    /// </summary>
    /// <param name="paths">The pages.</param>
    /// <param name="reader">Reads them.</param>
    /// <param name="givenCodes">Initials of items by a service's name or slug, before any other.</param>
    public static PageIndex Build(IEnumerable<string> paths, PageReader reader, IReadOnlyDictionary<string, string> givenCodes)
    {
        var entries = ImmutableArray.CreateBuilder<PageEntry>();
        var diagnostics = new List<Diagnostic>();
        var slugs = new Dictionary<string, string>(StringComparer.Ordinal);
        var codes = new Dictionary<string, PageEntry>(StringComparer.Ordinal);
        foreach (var (path, service, found) in OrderedParallel.Map(paths, p => Summarise(reader.Read(p))))
        {
            if (service is null)
            {
                diagnostics.AddRange(found);
                continue;
            }

            var slug = UniqueSlug(Slug.From(service.Name), path, slugs, diagnostics);
            var code = givenCodes.GetValueOrDefault(service.Name) ?? givenCodes.GetValueOrDefault(slug) ?? service.Code ?? ServiceCode.From(service.Name);
            // Thousands of pages may wait for their turn: what only their own documents show is read again with them, and
            // their few providers are named once.
            var kept = service with
            {
                Provider = service.Provider is { } provider ? string.Intern(provider) : null,
                Description = null,
                Url = null,
                UpdatedLocation = null,
                LanguageLocation = null,
            };
            var entry = new PageEntry(path, kept, slug, code);
            if (!codes.TryAdd(code, entry) && codes[code].Service.Name != service.Name)
                diagnostics.Add(CodeTaken(entry, codes[code]));
            entries.Add(entry);
        }

        return new PageIndex(entries.ToImmutable(), [.. diagnostics]);
    }

    private static (string Path, ServiceInfo? Service, ImmutableArray<Diagnostic> Found) Summarise(PageReading reading) =>
        (reading.Path, reading.Matrix?.Service, reading.Matrix is null ? reading.Diagnostics : []);

    private static string UniqueSlug(string slug, string path, Dictionary<string, string> slugs, List<Diagnostic> diagnostics)
    {
        var unique = slug;
        for (var n = 2; !slugs.TryAdd(unique, path); n++)
            unique = FormattableString.Invariant($"{slug}-{n}");
        if (unique != slug)
        {
            diagnostics.Add(new Diagnostic(FileDiagnostics.SlugTaken, new Location(path), $"its files are named `{unique}`, because `{slugs[slug]}` is about a service of the same name")
            {
                Help = "give the service another name in the page's title, if it is another",
            });
        }

        return unique;
    }

    private static Diagnostic CodeTaken(PageEntry entry, PageEntry first) =>
        new(FileDiagnostics.CodeTaken, new Location(entry.Path), $"the items of `{entry.Service.Name}` begin with `{entry.Code}`, as those of `{first.Service.Name}` do")
        {
            Help = "set other initials: `code: XYZ` in the page's front matter, or under `codes` in checklistgen.yaml",
            Related = [new RelatedLocation(new Location(first.Path), $"`{entry.Code}` is taken here")],
        };
}
