using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Files;
using ChecklistGen.Raci;
using ChecklistGen.Runs;
using ChecklistGen.Text;

namespace ChecklistGen.Sources;

/// <summary>The pages of a run with their slugs and codes, which depend on all of them.</summary>
internal sealed record PageIndex
{
    /// <summary>The pages with a matrix, in order.</summary>
    public required ImmutableArray<PageEntry> Entries { get; init; }

    /// <summary>Findings about names, and about pages without a matrix.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>The notes of pages on which no table is a matrix.</summary>
    public required ImmutableArray<Diagnostic> WithoutMatrix { get; init; }

    /// <summary>The paths of pages that this program made.</summary>
    public required ImmutableArray<string> Own { get; init; }

    /// <summary>
    /// Reads each page for its names. Nothing else is kept of what was read, but for the first few pages, so that memory stays
    /// flat however many there are; findings of pages with a matrix are reported when their turn comes.
    /// </summary>
    /// <param name="pages">The pages.</param>
    /// <param name="reader">Reads them.</param>
    /// <param name="givenCodes">Initials of items by a service's name or slug, before any other.</param>
    /// <param name="use">Tracks what options may name.</param>
    public static PageIndex Build(IEnumerable<SourceFile> pages, PageReader reader, IReadOnlyDictionary<string, string> givenCodes, OptionUse use)
    {
        var entries = ImmutableArray.CreateBuilder<PageEntry>();
        var withoutMatrix = ImmutableArray.CreateBuilder<Diagnostic>();
        var own = ImmutableArray.CreateBuilder<string>();
        var diagnostics = new List<Diagnostic>();
        var slugs = new UniqueNames("-");
        var pathsBySlug = new Dictionary<string, string>(StringComparer.Ordinal);
        var codes = new Dictionary<string, PageEntry>(StringComparer.Ordinal);
        foreach (var (page, (service, names, found, isOwn)) in OrderedParallel.Map(pages, p => (p, Summarise(reader.ReadAhead(p.Path, p.Name), use))))
        {
            if (service is null)
            {
                withoutMatrix.AddRange(found.Where(d => d.Rule == MatrixDiagnostics.NoMatrix));
                diagnostics.AddRange(found.Where(d => d.Rule != MatrixDiagnostics.NoMatrix));
                if (isOwn)
                    own.Add(page.Path);
                if (found.Any(d => d.Rule == MatrixDiagnostics.UnknownCustomer))
                    use.Add(page: null);
                continue;
            }

            use.Add(names);
            var usual = Slug.From(service.Name);
            var slug = slugs.Take(usual);
            pathsBySlug.Add(slug, page.Path);
            if (slug != usual)
                diagnostics.Add(SlugTaken(page.Path, slug, pathsBySlug[usual]));
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
            var entry = new PageEntry(page.Path, page.Name, kept, slug, code);
            if (!codes.TryAdd(code, entry) && codes[code].Service.Name != service.Name)
                diagnostics.Add(CodeTaken(entry, codes[code]));
            entries.Add(entry);
        }

        return new PageIndex
        {
            Entries = entries.ToImmutable(),
            Diagnostics = [.. diagnostics],
            WithoutMatrix = withoutMatrix.ToImmutable(),
            Own = own.ToImmutable(),
        };
    }

    private static (ServiceInfo? Service, NamesOnPage? Names, ImmutableArray<Diagnostic> Found, bool IsOwn) Summarise(PageReading reading, OptionUse use) =>
        reading.Matrix is { } matrix
            ? (matrix.Service, use.NamesOn(matrix), [], false)
            : (null, null, reading.Diagnostics, reading.IsOwn);

    private static Diagnostic SlugTaken(string path, string slug, string first) =>
        new(FileDiagnostics.SlugTaken, new Location(path), $"its files are named `{slug}`, because `{first}` is about a service of the same name")
        {
            Help = "give the service another name in the page's title, if it is another",
        };

    private static Diagnostic CodeTaken(PageEntry entry, PageEntry first) =>
        new(FileDiagnostics.CodeTaken, new Location(entry.Path), $"the items of `{entry.Service.Name}` begin with `{entry.Code}`, as those of `{first.Service.Name}` do")
        {
            Help = "set other initials: `code: XYZ` in the page's front matter, or under `codes` in checklistgen.yaml",
            Related = [new RelatedLocation(new Location(first.Path), $"`{entry.Code}` is taken here")],
        };
}

/// <summary>A page that has a matrix, with its slug and code in a run.</summary>
/// <param name="Path">The page's path, as the user gave it.</param>
/// <param name="Name">What documents call the page: its path below the folder that was given; of a file that was given itself, its name.</param>
/// <param name="Service">The service that it is about, without its description, its address, and where the page says what.</param>
/// <param name="Slug">The name of its files, unique in the run.</param>
/// <param name="Code">The initials of its items.</param>
public sealed record PageEntry(string Path, string Name, ServiceInfo Service, string Slug, string Code);
