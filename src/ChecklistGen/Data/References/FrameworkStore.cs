using System.Collections.Immutable;
using System.Text;
using ChecklistGen.Diagnostics;
using ChecklistGen.Files;
using ChecklistGen.Runs;
using ChecklistGen.Settings;
using ChecklistGen.Templating;
using ChecklistGen.Text;

namespace ChecklistGen.Data.References;

/// <summary>Finds the frameworks of a run: those that come with its template, by id, and the user's own, by path.</summary>
internal sealed class FrameworkStore(IWorkspace workspace, TemplateSet template)
{
    private readonly Dictionary<string, SourceText> _files = template.Files
        .Where(f => f.Key.StartsWith(TemplateSet.FrameworksFolder, StringComparison.Ordinal))
        .ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal);

    /// <summary>
    /// Opens the frameworks of a run. Shipped files are read when the first page asks for them, the user's own at once: what is
    /// wrong with them is reported before anything is made with them.
    /// </summary>
    /// <param name="idsOrPaths">The frameworks that the run names, in the order in which documents show them; empty takes the template's.</param>
    public Outcome<Lazy<FrameworkSet>> Open(ImmutableArray<string> idsOrPaths)
    {
        var diagnostics = new DiagnosticBag();
        if (idsOrPaths.IsEmpty && _files.Values.All(ShippedTemplates.Has))
            return new Outcome<Lazy<FrameworkSet>>(new Lazy<FrameworkSet>(() => new FrameworkSet(OfTemplate(new DiagnosticBag()), Topics(new DiagnosticBag()))), []);
        var ofTemplate = OfTemplate(diagnostics);
        var frameworks = idsOrPaths.IsEmpty
            ? ofTemplate
            :
            [
                .. idsOrPaths
                    .Select(n => ofTemplate.FirstOrDefault(f => f.Id.Equals(n, StringComparison.OrdinalIgnoreCase)) ?? OpenFile(n, ofTemplate, diagnostics))
                    .OfType<Framework>()
                    .DistinctBy(f => f.Id, StringComparer.OrdinalIgnoreCase),
            ];
        var set = new FrameworkSet(frameworks, Topics(diagnostics));
        return new Outcome<Lazy<FrameworkSet>>(new Lazy<FrameworkSet>(set), diagnostics.ToSorted());
    }

    private ImmutableArray<Framework> OfTemplate(DiagnosticBag diagnostics) => FrameworkFiles.Read(_files, diagnostics);

    private TopicCatalogue? Topics(DiagnosticBag diagnostics)
    {
        if (!_files.TryGetValue(TemplateSet.FrameworksFolder + FrameworkFiles.Topics, out var source))
            return null;
        var topics = TopicReader.Read(source);
        diagnostics.AddRange(topics.Diagnostics);
        return topics.Value;
    }

    private Framework? OpenFile(string path, ImmutableArray<Framework> ofTemplate, DiagnosticBag diagnostics)
    {
        if (workspace.Probe(path) != PathKind.File)
        {
            diagnostics.Add(ConfigurationDiagnostics.UnknownFramework, OptionPlace.Of("--framework", path), $"there is no framework `{path}`",
                Suggestion.HelpFor(path, [.. ofTemplate.Select(f => f.Id)], "a path names a framework of your own"));
            return null;
        }

        try
        {
            var beside = FrameworkFiles.TopicsFor(path);
            var framework = FrameworkFiles.Read(Read(path), workspace.Probe(beside) == PathKind.File ? Read(beside) : null, diagnostics);
            if (framework is { HasTopics: false })
            {
                diagnostics.Add(ConfigurationDiagnostics.FrameworkWithoutTopics, new Location(path), $"no topic leads to clauses of `{framework.Title}`: none is shown but those that reviews name",
                    $"say which topics its clauses speak of, under `topics` in `{beside}`");
            }

            return framework;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            diagnostics.Add(FileDiagnostics.UnreadableFile(path, e));
            return null;
        }
    }

    private SourceText Read(string path) => SourceText.FromBytes(path, workspace.ReadAll(path, FileKind.Template));
}
