using System.Collections.Frozen;
using System.Globalization;
using ChecklistGen.Diagnostics;
using ChecklistGen.Files;
using ChecklistGen.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ChecklistGen.Settings;

/// <summary>A configuration file that is being read.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Diagnostics">Takes what is wrong with it.</param>
/// <param name="Rules">The kinds of findings that it may name.</param>
internal sealed record ConfigurationFile(string Path, DiagnosticBag Diagnostics, Func<IReadOnlyCollection<DiagnosticRule>> Rules);

/// <summary>The keys that a configuration file, or a part of one, takes; a new key is one line in a table.</summary>
/// <typeparam name="T">What the keys set.</typeparam>
internal sealed class ConfigurationTable<T>(IReadOnlyDictionary<string, Func<T, ConfigurationNode, T>> keys)
{
    private const string Help = "write lines of `key: value`";

    private readonly FrozenDictionary<string, Func<T, ConfigurationNode, T>> _keys = keys.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Reads a whole file.</summary>
    public T Read(SourceText source, T defaults, ConfigurationFile file)
    {
        try
        {
            var root = YamlText.Parse(source.Text);
            if (root is null)
                return defaults;
            if (root is YamlMappingNode map)
                return Read(new ConfigurationNode(source.Path, map, file), defaults);
            file.Diagnostics.Add(ConfigurationDiagnostics.Unreadable, new Location(source.Path, 1, 1), "there are no keys here", Help);
            return defaults;
        }
        catch (YamlException e)
        {
            file.Diagnostics.Add(ConfigurationDiagnostics.Unreadable, PlaceOf(e, source), $"this is not YAML: {Plain(e)}", Help);
            return defaults;
        }
    }

    /// <summary>Reads a part of a file.</summary>
    public T Read(ConfigurationNode node, T defaults)
    {
        var result = defaults;
        foreach (var (key, value) in node.Members())
        {
            if (_keys.TryGetValue(key, out var set))
                result = set(result, value);
            else
                value.ReportUnknown(_keys.Keys);
        }

        return result;
    }

    // What is missing at the end of the file is shown after the last line with text.
    private static Location PlaceOf(YamlException e, SourceText source)
    {
        var (line, column) = ((int)e.Start.Line, (int)e.Start.Column);
        if (line >= source.LineCount && source.LineAt(line).Length == 0)
        {
            while (line > 1 && source.LineAt(line).Trim().Length == 0)
                line--;
            column = source.LineAt(line).TrimEnd().Length + 1;
        }

        return new Location(source.Path, line, column, 1);
    }

    // The library puts the place before the message, which the finding has already.
    private static string Plain(YamlException e)
    {
        var message = (e.InnerException ?? e).Message;
        var place = message.LastIndexOf("): ", StringComparison.Ordinal);
        return (place < 0 ? message : message[(place + 3)..]).TrimEnd('.');
    }
}

/// <summary>A value in a configuration file, with its place; reading it as the wrong kind of value is a finding.</summary>
internal sealed class ConfigurationNode(string key, YamlNode node, ConfigurationFile file)
{
    /// <summary>Its key.</summary>
    public string Key { get; } = key;

    /// <summary>The file that contains it.</summary>
    public ConfigurationFile File { get; } = file;

    /// <summary>Where it is.</summary>
    public Location Location => new(File.Path, (int)node.Start.Line, (int)node.Start.Column, Length);

    private int Length => node is YamlScalarNode { Value: { } value } && node.Start.Line == node.End.Line ? Math.Max(1, value.Length) : 1;

    private string Scalar => (node as YamlScalarNode)?.Value ?? "";

    /// <summary>Its text; null, with a finding, if it is not text.</summary>
    public string? Text()
    {
        if (node is YamlScalarNode { Value: { } value })
            return value;
        Report("text is expected here", $"write `{Key}: …`");
        return null;
    }

    /// <summary>Its names: a list, or one name, which may have commas in it.</summary>
    public List<string> Names() => node is YamlSequenceNode list
        ? [.. list.Select(item => new ConfigurationNode(Key, item, File).Text()).OfType<string>()]
        : Text() is { } only ? [only] : [];

    /// <summary>Its texts: a list, or one text with commas in it.</summary>
    public List<string> Texts() => node is YamlSequenceNode
        ? Names()
        : [.. (Text() ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    /// <summary>The texts in a list, and in a map its keys and, as flags give them, <c>KEY=VALUE</c>, with their places; none of a single text.</summary>
    public IEnumerable<(string Text, Location Place)> Parts() => node switch
    {
        YamlSequenceNode list => list.OfType<YamlScalarNode>().Select(item => (item.Value ?? "", new ConfigurationNode(Key, item, File).Location)),
        YamlMappingNode => Members().SelectMany<(string Key, ConfigurationNode Value), (string, Location)>(m => [(m.Key, m.Value.KeyLocation), ($"{m.Key}={m.Value.Scalar}", m.Value.Location)]),
        _ => [],
    };

    /// <summary>Its items, if it is a list.</summary>
    public List<ConfigurationNode> Items()
    {
        if (node is YamlSequenceNode list)
            return [.. list.Select(item => new ConfigurationNode(Key, item, File))];
        Report($"`{Key}` takes a list", "write each part below it, behind a `-`");
        return [];
    }

    /// <summary>Its truth value.</summary>
    public bool? Flag() => Parse<bool>(text => bool.TryParse(text, out var flag) ? flag : null, "`true` or `false`");

    /// <summary>A whole number of 0 or more.</summary>
    public int? Number() => Parse<int>(
        text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null, "a whole number");

    /// <summary>A date.</summary>
    public DateOnly? Date() => Parse<DateOnly>(IsoDate.Parse, "a date such as 2026-11-20");

    /// <summary>A value of any other kind.</summary>
    /// <param name="parse">Parses it; returns null for an invalid text.</param>
    /// <param name="expected">What it should be, in words.</param>
    public T? Parse<T>(Func<string, T?> parse, string expected)
        where T : struct
    {
        if (Text() is not { } text)
            return null;
        if (parse(text) is { } value)
            return value;
        Report($"`{Key}` does not take `{text}`", $"give it {expected}");
        return null;
    }

    /// <summary>Its members, by key.</summary>
    public IEnumerable<(string Key, ConfigurationNode Value)> Members()
    {
        if (node is not YamlMappingNode map)
        {
            Report($"`{Key}` takes keys of its own", "write them below it, indented");
            yield break;
        }

        foreach (var (name, value) in map.Children)
        {
            if (name is YamlScalarNode { Value: { } text })
                yield return (text, new ConfigurationNode(text, value, File) { KeyLocation = new Location(File.Path, (int)name.Start.Line, (int)name.Start.Column, text.Length) });
        }
    }

    /// <summary>Its members that are texts, by key.</summary>
    public IEnumerable<KeyValuePair<string, string>> Pairs() =>
        Members().Where(m => m.Value.Text() is not null).Select(m => KeyValuePair.Create(m.Key, m.Value.Text()!));

    /// <summary>Where its key is.</summary>
    public Location KeyLocation { get; private init; }

    /// <summary>Reports that the value is not what the key takes.</summary>
    public void Report(string message, string help) => File.Diagnostics.Add(ConfigurationDiagnostics.BadValue, Location, message, help);

    /// <summary>Reports that the key does not exist.</summary>
    /// <param name="known">The keys that exist.</param>
    /// <param name="list">The help if none is similar; null lists them all.</param>
    public void ReportUnknown(IReadOnlyCollection<string> known, string? list = null) => File.Diagnostics.Add(
        ConfigurationDiagnostics.UnknownKey,
        KeyLocation,
        $"there is no key `{Key}`",
        list is not null && Suggestion.For(Key, known) is null ? list : Suggestion.HelpFor(Key, known));
}

/// <summary>Paths in configuration files, and where those files are found.</summary>
internal static class ConfigurationPaths
{
    /// <summary>Resolves a path that a file names, relative to the file.</summary>
    public static string Resolve(string file, string path) =>
        Path.IsPathRooted(path) || FilePath.FolderOf(file) == "." ? path : $"{FilePath.FolderOf(file)}/{path}";

    /// <summary>The path under a key, relative to the file; null, with a finding, where there is none.</summary>
    public static string? Beside(ConfigurationNode value) => value.Text() is { } path ? Resolve(value, path) : null;

    /// <summary>The paths under a key, like that of <see cref="Beside"/>.</summary>
    public static IEnumerable<string> AllBeside(ConfigurationNode value) => value.Names().Select(path => Resolve(value, path)).OfType<string>();

    /// <summary>A name, or a path like that of <see cref="Beside"/>.</summary>
    public static string? NameOrPath(ConfigurationNode value) =>
        value.Text() is { } text && FilePath.Of(text).AsSpan().ContainsAny('/', '.') ? Beside(value) : value.Text();

    /// <summary>Names that may have dots in them, and paths of YAML files, like those of <see cref="Beside"/>.</summary>
    public static IEnumerable<string> NamesOrPaths(ConfigurationNode value) =>
        value.Names().Select(n => FilePath.Of(n).Contains('/') || n.EndsWith(".yaml", StringComparison.Ordinal) ? Resolve(value.File.Path, n) : n);

    private static string? Resolve(ConfigurationNode value, string path)
    {
        if (path.Length > 0)
            return Resolve(value.File.Path, path);
        value.Report($"`{value.Key}` has no value", $"write `{value.Key}: …`, or leave the line out");
        return null;
    }

    /// <summary>The configuration beside the input: in a folder or beside it, else beside a file; null where there is none.</summary>
    public static string? FindBeside(IWorkspace workspace, IEnumerable<string> paths) => paths
        .Select(FilePath.Of)
        .SelectMany(p => new[] { $"{p}/{RunOptionsReader.FileName}", Resolve(p, RunOptionsReader.FileName) })
        .FirstOrDefault(p => workspace.Probe(p) == PathKind.File);
}
