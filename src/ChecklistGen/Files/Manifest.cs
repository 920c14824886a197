using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChecklistGen.Files;

/// <summary>What a folder of outputs contains and what it was made from; <c>verify</c> checks the folder against it.</summary>
/// <param name="Generator">The program and its version.</param>
/// <param name="Options">The options of the last run, as on the command line.</param>
/// <param name="Outputs">Every file, sorted by path.</param>
public sealed record Manifest(string Generator, ImmutableSortedDictionary<string, string> Options, ImmutableArray<ManifestOutput> Outputs)
{
    /// <summary>The ids that the documents of each service have handed out, sorted by slug; null in a manifest of an older version.</summary>
    public IEnumerable<ManifestService>? Services { get; init; }

    /// <summary>A manifest that lists nothing.</summary>
    public static Manifest Empty { get; } = new("", ImmutableSortedDictionary<string, string>.Empty, []);

    /// <summary>Reads a manifest; one that is missing or not ours counts as empty, so that nothing is taken for ours.</summary>
    public static Manifest Read(IWorkspace workspace, string path) => TryRead(workspace, path) ?? Empty;

    /// <summary>Reads a manifest; null where it is missing or not ours.</summary>
    public static Manifest? TryRead(IWorkspace workspace, string path)
    {
        if (workspace.Probe(path) != PathKind.File || workspace.IsLink(path))
            return null;
        try
        {
            using var stream = workspace.OpenRead(path, FileKind.Bookkeeping);
            return JsonSerializer.Deserialize(stream, ManifestJson.Default.Manifest) is { } read && read.IsSound ? read : null;
        }
        catch (Exception e) when (e is JsonException or FileTooLargeException or NotAFileException)
        {
            return null;
        }
    }

    // It may have been written by hand: each file must be listed once and be below the folder.
    private bool IsSound => !Outputs.IsDefault
        && Options is not null
        && Outputs.All(o => o is { Path: { Length: > 0 } path, Sources.IsDefault: false, Answers: null or { IsDefault: false } } && !Path.IsPathRooted(path) && !path.Split('/', '\\').Contains("..", StringComparer.Ordinal))
        && Outputs.DistinctBy(o => o.Path, StringComparer.Ordinal).Count() == Outputs.Length
        && (Services is null || AreSound([.. Services]));

    private static bool AreSound(IReadOnlyCollection<ManifestService> services) =>
        services.All(s => s is { Slug: not null, Rows.IsDefault: false, Retired.IsDefault: false })
        && services.DistinctBy(s => s.Slug, StringComparer.Ordinal).Count() == services.Count;

    /// <summary>The manifest with this run's outputs in place of those of the same paths.</summary>
    public Manifest With(IEnumerable<ManifestOutput> outputs)
    {
        var all = Outputs.ToDictionary(o => o.Path, StringComparer.Ordinal);
        foreach (var output in outputs)
            all[output.Path] = output;
        return this with { Outputs = [.. all.Values.OrderBy(o => o.Path, StringComparer.Ordinal)] };
    }

    /// <summary>The manifest with the ids of this run's services. What was handed out before and is no longer in use stays retired.</summary>
    internal Manifest With(IEnumerable<PackedService> services)
    {
        var before = (Services ?? []).ToDictionary(s => s.Slug, StringComparer.Ordinal);
        var now = new Dictionary<string, PackedService>(StringComparer.Ordinal);
        foreach (var service in services)
            now[service.Slug] = service;
        // Unpacked one by one while the manifest is written.
        return this with { Services = before.Keys.Union(now.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(Merged) };

        ManifestService Merged(string slug) => (now.GetValueOrDefault(slug)?.Unpack(), before.GetValueOrDefault(slug)) switch
        {
            ({ } service, { } earlier) => service.After(earlier),
            var (service, earlier) => service ?? earlier!,
        };
    }

    /// <summary>Writes the manifest as UTF-8 JSON, as a stream: for thousands of pages it is large.</summary>
    public void WriteTo(Stream output)
    {
        JsonSerializer.Serialize(output, this, ManifestJson.Default.Manifest);
        output.WriteByte((byte)'\n');
    }
}

/// <summary>One file of a folder of outputs.</summary>
public sealed record ManifestOutput
{
    /// <summary>The file's path, relative to the manifest.</summary>
    public required string Path { get; init; }

    /// <summary>SHA-256 of the file's bytes.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The pages it was made from, in the order of the file.</summary>
    public required ImmutableArray<ManifestSource> Sources { get; init; }

    /// <summary>The template's name; null for what is made without one, such as data formats.</summary>
    public string? Template { get; init; }

    /// <summary>SHA-256 over the template and its partials; null for what is made without one.</summary>
    public string? TemplateSha256 { get; init; }

    /// <summary>The filled-in files whose answers it holds, without their paths where a killed run wrote it; null where it holds none.</summary>
    public ImmutableArray<ManifestSource>? Answers { get; init; }

    /// <summary>Rows of the matrix, or of all that it was made from.</summary>
    public required int Activities { get; init; }

    /// <summary>Obligations of the customer among them.</summary>
    public required int Obligations { get; init; }

    /// <summary>Rows that could not be read.</summary>
    public required int NotUnderstood { get; init; }
}

/// <summary>A page, or a filled-in file, that an output was made from.</summary>
/// <param name="Path">Its path, relative to the manifest; <see cref="ManifestPaths.Input"/> for standard input.</param>
/// <param name="Sha256">SHA-256 of its bytes.</param>
public sealed record ManifestSource(string Path, string Sha256);

/// <summary>The ids of a service's rows: each names its row for good.</summary>
/// <param name="Slug">The service's name as used in file names.</param>
/// <param name="Rows">The rows that have an id, in the page's order.</param>
/// <param name="Retired">The ids whose rows are gone, which are never given again; sorted.</param>
public sealed record ManifestService(string Slug, ImmutableArray<ManifestRow> Rows, ImmutableArray<string> Retired)
{
    internal ManifestService After(ManifestService before)
    {
        var current = Rows.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        var handedOut = Retired.Concat(before.Retired).Concat(before.Rows.Select(r => r.Id));
        return this with { Retired = [.. handedOut.Where(i => !current.Contains(i)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)] };
    }
}

/// <summary>A row with its id, and what is needed to find the row again.</summary>
/// <param name="Id">The id as printed.</param>
/// <param name="Key">The key for machines.</param>
/// <param name="Text">What is to be done.</param>
/// <param name="Section">The heading of its section.</param>
/// <param name="Phase">The heading of its phase.</param>
/// <param name="Role">The customer's letters; empty where there are none.</param>
public sealed record ManifestRow(string Id, string Key, string Text, string Section, string Phase, string Role);

/// <summary>Serialises manifests with generated code, without reflection.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    NewLine = "\n",
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Manifest))]
internal sealed partial class ManifestJson : JsonSerializerContext;

/// <summary>Paths as manifests have them: from the folder of the manifest, with <c>/</c> between their parts.</summary>
internal static class ManifestPaths
{
    /// <summary>Stands for a page from standard input, which can't be checked later.</summary>
    public const string Input = "-";

    /// <summary>A path relative to the manifest's folder.</summary>
    public static string Relative(string folder, string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');

    /// <summary>
    /// A manifest's path from where its folder is seen. What leads up from the folder is shortened, so that a person
    /// recognises the path: <c>out/../seeds/a.md</c> is <c>seeds/a.md</c>.
    /// </summary>
    public static string From(string folder, string path)
    {
        if (path == Input)
            return path;
        var parts = new List<string>();
        foreach (var part in $"{(Path.IsPathRooted(path) ? "" : folder + "/")}{path}".Split('/'))
        {
            if (part == ".." && parts is [.., not ("" or "..")])
                parts.RemoveAt(parts.Count - 1);
            else if (part != "." && (part.Length > 0 || parts.Count == 0))
                parts.Add(part);
        }

        return string.Join('/', parts);
    }
}
