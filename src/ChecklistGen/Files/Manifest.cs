using System.Collections.Immutable;
using System.Text.Json;

namespace ChecklistGen.Files;

/// <summary>What a folder of outputs was made from and what is in it: the ground that <c>verify</c> stands on.</summary>
/// <param name="Generator">The program and its version.</param>
/// <param name="Options">The options of the last run, as on the command line.</param>
/// <param name="Outputs">Every file, sorted by path.</param>
public sealed record Manifest(string Generator, ImmutableSortedDictionary<string, string> Options, ImmutableArray<ManifestOutput> Outputs)
{
    /// <summary>The version of the manifest's own format.</summary>
    public const int FormatVersion = 1;

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
        catch (Exception e) when (e is JsonException or FileTooLargeException)
        {
            return null;
        }
    }

    // Somebody may have written it by hand: each file is there once, and below the folder.
    private bool IsSound => !Outputs.IsDefault
        && Options is not null
        && Outputs.All(o => o is { Path: { Length: > 0 } path, Sources.IsDefault: false } && !Path.IsPathRooted(path) && !path.Split('/', '\\').Contains("..", StringComparer.Ordinal))
        && Outputs.DistinctBy(o => o.Path, StringComparer.Ordinal).Count() == Outputs.Length;

    /// <summary>The manifest with this run's outputs in place of those of the same paths.</summary>
    public Manifest With(IEnumerable<ManifestOutput> outputs)
    {
        var all = Outputs.ToDictionary(o => o.Path, StringComparer.Ordinal);
        foreach (var output in outputs)
            all[output.Path] = output;
        return this with { Outputs = [.. all.Values.OrderBy(o => o.Path, StringComparer.Ordinal)] };
    }

    /// <summary>Writes the manifest as UTF-8 JSON, piece by piece: over thousands of pages it is the biggest thing there is.</summary>
    public void WriteTo(Stream output)
    {
        JsonSerializer.Serialize(output, this, ManifestJson.Default.Manifest);
        output.WriteByte((byte)'\n');
    }
}
