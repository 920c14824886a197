using System.Collections.Immutable;
using ChecklistGen.Text;

namespace ChecklistGen.Settings;

/// <summary>An entry of the evidence register as the settings name it.</summary>
/// <param name="What">What it is.</param>
/// <param name="Location">Where it was named.</param>
public sealed record NamedEvidence(string What, Location Location)
{
    private static readonly ConfigurationTable<Draft> Keys = new(new Dictionary<string, Func<Draft, ConfigurationNode, Draft>>(StringComparer.Ordinal)
    {
        ["what"] = (d, v) => d with { What = v.Text() },
        ["link"] = (d, v) => d with { Rest = d.Rest with { Link = AddressIn(v) } },
        ["file"] = (d, v) => d with { Rest = d.Rest with { File = FileIn(v) } },
        ["reviewer"] = (d, v) => d with { Rest = d.Rest with { Reviewer = v.Text() } },
        ["valid-until"] = (d, v) => d with { Rest = d.Rest with { ValidUntil = v.Date() is { } day ? new Placed<DateOnly>(day, v.Location) : null } },
        ["rows"] = (d, v) => d with { Rest = d.Rest with { Rows = [.. RowsIn(v)] } },
    });

    /// <summary>Its address; null for none.</summary>
    public string? Link { get; init; }

    /// <summary>Its file; null for none.</summary>
    public EvidenceFile? File { get; init; }

    /// <summary>Who looked at it; null where nobody is named.</summary>
    public string? Reviewer { get; init; }

    /// <summary>The last day on which it holds; null where it does not end.</summary>
    public Placed<DateOnly>? ValidUntil { get; init; }

    /// <summary>The ids of the obligations that it proves.</summary>
    public ImmutableArray<Placed<string>> Rows { get; init; } = [];

    /// <summary>Reads the entries in their order; what is wrong with them is reported.</summary>
    internal static ImmutableArray<NamedEvidence> Read(ConfigurationNode list)
    {
        var entries = ImmutableArray.CreateBuilder<NamedEvidence>();
        foreach (var node in list.Items())
        {
            var draft = Keys.Read(node, new Draft(What: null, new NamedEvidence("", node.Location)));
            if (string.IsNullOrWhiteSpace(draft.What))
                node.Report("evidence has no `what`", "say what it is, as in `what: Report of the restore test`");
            else
                entries.Add(draft.Rest with { What = draft.What });
        }

        return entries.ToImmutable();
    }

    private static string? AddressIn(ConfigurationNode value)
    {
        if (value.Text() is not { } text)
            return null;
        if (Documents.Link.IsAddress(text))
            return text;
        value.Report($"`{text}` is no address", "begin it with `https://`; a file beside the settings goes under `file`");
        return null;
    }

    // Documents print the path, which must say nothing of the machine.
    private static EvidenceFile? FileIn(ConfigurationNode value)
    {
        if (value.Text() is not { } text)
            return null;
        var parts = text.Split('/').Where(p => p is not ("" or ".")).ToList();
        if (!Path.IsPathRooted(text) && parts.Count > 0 && !parts.Contains("..") && !text.Contains('\\', StringComparison.Ordinal))
            return new EvidenceFile(string.Join('/', parts), ConfigurationPaths.Resolve(value.File.Path, string.Join('/', parts)), value.Location);
        value.Report($"`{text}` does not lead to a file below the settings' folder", "give the path from there, with `/`, as documents are to print it");
        return null;
    }

    private static IEnumerable<Placed<string>> RowsIn(ConfigurationNode value) =>
        value.Items().Where(row => row.Text() is not null).Select(row => new Placed<string>(row.Text()!, row.Location));

    private sealed record Draft(string? What, NamedEvidence Rest);
}

/// <summary>The file of an entry.</summary>
/// <param name="Name">Its path from the settings' folder, as documents print it.</param>
/// <param name="Path">Its path as it is opened.</param>
/// <param name="Location">Where it was named.</param>
public sealed record EvidenceFile(string Name, string Path, Location Location);

/// <summary>A value of a settings file.</summary>
/// <param name="Value">The value.</param>
/// <param name="Location">Where it was given.</param>
public sealed record Placed<T>(T Value, Location Location);
