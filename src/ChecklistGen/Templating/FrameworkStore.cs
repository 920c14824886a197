using System.Collections.Immutable;
using System.Text;
using ChecklistGen.Data.References;
using ChecklistGen.Diagnostics;
using ChecklistGen.Files;
using ChecklistGen.Settings;
using ChecklistGen.Text;

namespace ChecklistGen.Templating;

/// <summary>Finds frameworks: those that come with a template, by id, and the user's own, by path.</summary>
internal sealed class FrameworkStore(IWorkspace workspace)
{
    /// <summary>Opens the frameworks that a run names, in that order; with errors among the findings, they must not be used.</summary>
    public ImmutableArray<Framework> Open(IEnumerable<string> idsOrPaths, TemplateSet template, DiagnosticBag diagnostics)
    {
        var frameworks = ImmutableArray.CreateBuilder<Framework>();
        foreach (var name in idsOrPaths)
        {
            if ((template.Frameworks.FirstOrDefault(f => f.Id.Equals(name, StringComparison.OrdinalIgnoreCase)) ?? OpenFile(name, template, diagnostics)) is { } framework)
                frameworks.Add(framework);
        }

        return [.. frameworks.DistinctBy(f => f.Id, StringComparer.OrdinalIgnoreCase)];
    }

    private Framework? OpenFile(string path, TemplateSet template, DiagnosticBag diagnostics)
    {
        if (workspace.Probe(path) != PathKind.File)
        {
            diagnostics.Add(ConfigurationDiagnostics.UnknownFramework, new Location("--framework"), $"there is no framework `{path}`",
                Suggestion.HelpFor(path, [.. template.Frameworks.Select(f => f.Id)]) + "; a path names a framework of your own");
            return null;
        }

        try
        {
            var topics = FrameworkFiles.TopicsFor(path);
            return FrameworkFiles.Read(Read(path), workspace.Probe(topics) == PathKind.File ? Read(topics) : null, diagnostics);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            diagnostics.Add(FileDiagnostics.UnreadableFile(path, e));
            return null;
        }
    }

    private SourceText Read(string path) => SourceText.FromBytes(path, workspace.ReadAll(path, FileKind.Template));
}
