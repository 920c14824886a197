using System.Text;
using ChecklistGen.Diagnostics;
using ChecklistGen.Files;
using ChecklistGen.Text;

namespace ChecklistGen.Templating;

/// <summary>Finds templates: those that are shipped, by name, and the user's own, by path.</summary>
public sealed class TemplateStore(IWorkspace workspace)
{
    private const string PartialsFolder = "partials/";

    /// <summary>
    /// Opens a template. A file's partials are those in the folder <c>partials</c> beside it; for what that lacks, the
    /// shipped ones serve.
    /// </summary>
    /// <param name="nameOrPath">A shipped template's name, or a path.</param>
    public Outcome<TemplateSet> Open(string nameOrPath)
    {
        if (ShippedTemplates.Names.Contains(nameOrPath, StringComparer.Ordinal))
            return new Outcome<TemplateSet>(new TemplateSet(nameOrPath, Shipped(nameOrPath + TemplateSet.Extension), ShippedPartials()), []);
        return workspace.Probe(nameOrPath) == PathKind.File
            ? OpenFile(nameOrPath)
            : Failed(TemplateDiagnostics.UnknownTemplate, nameOrPath, $"there is no template `{nameOrPath}`",
                Suggestion.HelpFor(nameOrPath, ShippedTemplates.Names) + "; a path names a template of your own");
    }

    private Outcome<TemplateSet> OpenFile(string path)
    {
        try
        {
            var folder = path.Contains('/') ? path[..path.LastIndexOf('/')] : ".";
            var partials = ShippedPartials();
            if (workspace.Probe($"{folder}/{PartialsFolder}") == PathKind.Folder)
            {
                foreach (var file in workspace.FilesIn($"{folder}/{PartialsFolder}").Where(f => f.EndsWith(TemplateSet.Extension, StringComparison.Ordinal)))
                    partials[PartialsFolder + NameOf(file)] = Read(file);
            }

            return new Outcome<TemplateSet>(new TemplateSet(NameOf(path), Read(path), partials), []);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            return Failed(TemplateDiagnostics.UnreadableTemplate, path, $"the template can't be read: {e.Message}", "templates are UTF-8 text");
        }
    }

    private SourceText Read(string path)
    {
        using var stream = workspace.OpenRead(path);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return SourceText.FromBytes(path, bytes.ToArray());
    }

    private static Dictionary<string, SourceText> ShippedPartials() => ShippedTemplates.Files
        .Where(f => f.StartsWith(PartialsFolder, StringComparison.Ordinal) && f.EndsWith(TemplateSet.Extension, StringComparison.Ordinal))
        .ToDictionary(f => f[..^TemplateSet.Extension.Length], Shipped, StringComparer.Ordinal);

    private static SourceText Shipped(string file) => SourceText.FromBytes("templates/" + file, ShippedTemplates.Read(file));

    private static string NameOf(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 ? name[..dot] : name;
    }

    private static Outcome<TemplateSet> Failed(DiagnosticRule rule, string path, string message, string help) =>
        new(null, [new Diagnostic(rule, new Location(path), message) { Help = help }]);
}
