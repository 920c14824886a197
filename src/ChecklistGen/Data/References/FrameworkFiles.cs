using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Text;

namespace ChecklistGen.Data.References;

/// <summary>Frameworks and topics in files: <c>iso.yaml</c> is a framework, <c>iso.topics.yaml</c> beside it says which topics its clauses cover.</summary>
public static class FrameworkFiles
{
    /// <summary>The name of the file of topics.</summary>
    public const string Topics = "topics.yaml";

    private const string Yaml = ".yaml";

    private const string TopicsEnding = "." + Topics;

    /// <summary>The file beside a framework's that says which topics its clauses cover.</summary>
    public static string TopicsFor(string framework) => Path.ChangeExtension(framework, null) + TopicsEnding;

    /// <summary>Reads the frameworks among files, in the order of their names.</summary>
    /// <param name="files">All files of one folder, by name.</param>
    /// <param name="diagnostics">Takes what is wrong with them.</param>
    public static ImmutableArray<Framework> Read(IReadOnlyDictionary<string, SourceText> files, DiagnosticBag diagnostics)
    {
        var frameworks = ImmutableArray.CreateBuilder<Framework>();
        foreach (var (name, source) in files.Where(f => IsFramework(f.Key)).OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            if (Read(source, files.GetValueOrDefault(TopicsFor(name)), diagnostics) is { } framework)
                frameworks.Add(framework);
        }

        return frameworks.ToImmutable();
    }

    /// <summary>Reads a framework and the file beside it; null, with the reason reported, where one of them can't be read.</summary>
    public static Framework? Read(SourceText source, SourceText? topics, DiagnosticBag diagnostics)
    {
        var read = FrameworkReader.Read(source);
        diagnostics.AddRange(read.Diagnostics);
        if (read.Value is null || topics is null)
            return read.Value;
        var mapped = FrameworkReader.ReadTopics(topics, read.Value);
        diagnostics.AddRange(mapped.Diagnostics);
        return mapped.Value;
    }

    private static bool IsFramework(string name) =>
        name.EndsWith(Yaml, StringComparison.Ordinal) && !name.EndsWith(TopicsEnding, StringComparison.Ordinal) && !name.EndsWith("/" + Topics, StringComparison.Ordinal);
}
