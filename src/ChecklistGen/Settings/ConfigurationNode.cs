using System.Globalization;
using ChecklistGen.Diagnostics;
using ChecklistGen.Text;
using YamlDotNet.RepresentationModel;

namespace ChecklistGen.Settings;

/// <summary>A value in a configuration file, with its place; reading it as something it is not is a finding.</summary>
internal sealed class ConfigurationNode(string key, YamlNode node, string file, DiagnosticBag diagnostics)
{
    /// <summary>The key that it stands under.</summary>
    public string Key { get; } = key;

    /// <summary>Where it stands.</summary>
    public Location Location => new(file, (int)node.Start.Line, (int)node.Start.Column, Length);

    private int Length => node is YamlScalarNode { Value: { } value } && node.Start.Line == node.End.Line ? Math.Max(1, value.Length) : 1;

    /// <summary>Its text; null, with a finding, where it is no text.</summary>
    public string? Text()
    {
        if (node is YamlScalarNode { Value: { } value })
            return value;
        Report("a text is expected", $"write `{Key}: …`");
        return null;
    }

    /// <summary>Its names: a list, or one name, which may have commas in it.</summary>
    public List<string> Names() => node is YamlSequenceNode list
        ? [.. list.Select(item => new ConfigurationNode(Key, item, file, diagnostics).Text()).OfType<string>()]
        : Text() is { } only ? [only] : [];

    /// <summary>Its texts: a list, or one text with commas in it.</summary>
    public List<string> Texts() => node is YamlSequenceNode
        ? Names()
        : [.. (Text() ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    /// <summary>Its parts, as it is a list.</summary>
    public List<ConfigurationNode> Items()
    {
        if (node is YamlSequenceNode list)
            return [.. list.Select(item => new ConfigurationNode(Key, item, file, diagnostics))];
        Report($"`{Key}` takes a list", "write each part below it, behind a `-`");
        return [];
    }

    /// <summary>Whether it says yes.</summary>
    public bool? Flag() => Parse<bool>(text => bool.TryParse(text, out var flag) ? flag : null, "`true` or `false`");

    /// <summary>A whole number of 0 or more.</summary>
    public int? Number() => Parse<int>(
        text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null, "a whole number");

    /// <summary>A date.</summary>
    public DateOnly? Date() => Parse<DateOnly>(
        text => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null, "a date such as 2026-11-20");

    /// <summary>A value of any other kind.</summary>
    /// <param name="parse">Reads it; null where the text is none.</param>
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
                yield return (text, new ConfigurationNode(text, value, file, diagnostics) { KeyLocation = new Location(file, (int)name.Start.Line, (int)name.Start.Column, text.Length) });
        }
    }

    /// <summary>Where its key stands.</summary>
    public Location KeyLocation { get; private init; }

    /// <summary>Reports that the value is not what the key takes.</summary>
    public void Report(string message, string help) => diagnostics.Add(ConfigurationDiagnostics.BadValue, Location, message, help);

    /// <summary>Reports that the key does not exist.</summary>
    public void ReportUnknown(IReadOnlyCollection<string> known) =>
        diagnostics.Add(ConfigurationDiagnostics.UnknownKey, KeyLocation, $"there is no key `{Key}`", Suggestion.HelpFor(Key, known));
}
