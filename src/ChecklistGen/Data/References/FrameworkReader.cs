using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Settings;
using ChecklistGen.Templates.Values;
using ChecklistGen.Templating;
using ChecklistGen.Text;
using YamlDotNet.Core;

namespace ChecklistGen.Data.References;

/// <summary>
/// Reads frameworks from YAML: files of our own shape (<c>templates/frameworks/secnumcloud-3.2.yaml</c> says how they are
/// written) and libraries of CISO Assistant.
/// </summary>
public static class FrameworkReader
{
    /// <summary>Reads a framework; what is wrong with the file is a finding with its place.</summary>
    public static Outcome<Framework> Read(SourceText source) => Read(source, root => CisoAssistantLibrary.Is(root) ? CisoAssistantLibrary.Read(root) : OwnFormat(root));

    /// <summary>Gives a framework the topics that a file beside it names; what is wrong with the file is a finding with its place.</summary>
    public static Outcome<Framework> ReadTopics(SourceText source, Framework framework) => Read(source, root => framework.With(Topics(root, framework.Clauses)));

    /// <summary>Reads a YAML file of references; what is wrong with it is a finding with its place.</summary>
    /// <param name="source">The file.</param>
    /// <param name="what">What it holds, for the finding.</param>
    /// <param name="help">How to write it.</param>
    /// <param name="read">Reads its root; throws a <see cref="FormatException"/> for what has another shape.</param>
    internal static Outcome<T> Read<T>(SourceText source, string what, string help, Func<TemplateMap, T> read)
        where T : class
    {
        try
        {
            return new Outcome<T>(read(YamlData.ReadMap(source.Text)), []);
        }
        catch (Exception e) when (e is YamlException or FormatException)
        {
            var at = (e as YamlException)?.Start;
            var location = new Location(source.Path, (int)(at?.Line ?? 0), (int)(at?.Column ?? 0));
            return new Outcome<T>(null, [new Diagnostic(TemplateFileDiagnostics.UnreadableFramework, location, $"{what} can't be read: {e.Message}") { Help = help }]);
        }
    }

    private static Outcome<Framework> Read(SourceText source, Func<TemplateMap, Framework> read) => Read(
        source,
        "the framework",
        "write it in the shape of the shipped `frameworks/secnumcloud-3.2.yaml`, or take a library of CISO Assistant",
        read);

    private static Framework OwnFormat(TemplateMap root)
    {
        var clauses = new ClauseList();
        foreach (var (number, value) in root.GetValueOrDefault("clauses") as TemplateMap ?? throw new FormatException("it has no `clauses`"))
        {
            var clause = value as TemplateMap;
            var named = clause?.GetValueOrDefault("customer");
            var titles = clause?.Where(t => t.Value is string && t.Key is not ("customer" or "points")).ToDictionary(t => t.Key, t => (string)t.Value!, StringComparer.Ordinal) ?? [];
            clauses.Add(number, titles, named is "true");
            if (clause?.GetValueOrDefault("points") is not string points || points is not [>= 'a' and <= 'z' and var last])
                continue;
            for (var letter = 'a'; letter <= last; letter++)
                clauses.Add($"{number}.{letter}", titles, named is List<object?> some && some.Contains(letter.ToString()));
        }

        var name = root.GetValueOrDefault("framework") as string ?? throw new FormatException("it has no name under `framework`");
        var title = root.GetValueOrDefault("version") is string version ? $"{name} {version}" : name;
        var all = clauses.ToImmutable();
        return new Framework(root.GetValueOrDefault("id") as string ?? title, title, root.GetValueOrDefault("title_language") as string ?? "en", all, Topics(root, all), Requirements(root));
    }

    private static ImmutableArray<string> Requirements(TemplateMap root) =>
        root.GetValueOrDefault("requirements") is { } list ? [.. (list as List<object?> ?? throw new FormatException("`requirements` takes a list of chapters")).OfType<string>()] : default;

    // A number that the framework does not have is a slip that would go unseen: no document could show the clause.
    private static Dictionary<string, TopicClauses> Topics(TemplateMap root, ImmutableArray<Clause> clauses)
    {
        var numbers = clauses.Select(c => c.Number).ToHashSet(StringComparer.Ordinal);
        return root.GetValueOrDefault("topics") is TemplateMap topics
            ? topics.ToDictionary(t => t.Key, t => t.Value is TemplateMap sides ? new TopicClauses(List(sides, "customer"), List(sides, "provider")) : Both(t.Value), StringComparer.Ordinal)
            : [];

        TopicClauses Both(object? list)
        {
            var known = Known(list);
            return new TopicClauses(known, known);
        }

        ImmutableArray<string> List(TemplateMap sides, string side) => sides.TryGetValue(side, out var list) ? Known(list) : [];

        ImmutableArray<string> Known(object? list) =>
            [.. (list as List<object?> ?? throw new FormatException("a topic takes a list of clauses")).Select(c => c is string number && numbers.Contains(number) ? number : throw new FormatException($"there is no clause `{c}` among its clauses"))];
    }
}

/// <summary>Collects clauses: the one that holds a clause is the longest number before it that its own begins with.</summary>
internal sealed class ClauseList
{
    private readonly Dictionary<string, Clause> _clauses = new(StringComparer.Ordinal);

    public void Add(string number, IReadOnlyDictionary<string, string> titles, bool namesCustomer)
    {
        var parent = ParentOf(number);
        _clauses[number] = new Clause(number, parent is null ? 1 : _clauses[parent].Level + 1, parent, titles.Count > 0 || parent is null ? titles : _clauses[parent].Titles, namesCustomer);
    }

    public ImmutableArray<Clause> ToImmutable() => [.. _clauses.Values];

    private string? ParentOf(string number)
    {
        for (var end = number.LastIndexOfAny(['.', ' ']); end > 0; end = number.LastIndexOfAny(['.', ' '], end - 1))
        {
            if (_clauses.ContainsKey(number[..end]))
                return number[..end];
        }

        return null;
    }
}
