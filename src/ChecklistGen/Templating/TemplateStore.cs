using System.Text;
using ChecklistGen.Diagnostics;
using ChecklistGen.Files;
using ChecklistGen.Text;
using YamlDotNet.Core;

namespace ChecklistGen.Templating;

/// <summary>Finds templates: those that are shipped, by name, and the user's own, by path.</summary>
public sealed class TemplateStore(IWorkspace workspace)
{
    private static readonly string[] Folders = [TemplateSet.PartialsFolder, TemplateSet.StringsFolder, TemplateSet.FrameworksFolder];

    /// <summary>
    /// Opens a template. Partials, words and frameworks beside the user's template override the shipped ones; the shipped ones
    /// are used for the rest.
    /// </summary>
    /// <param name="nameOrPath">A shipped template's name, or a path.</param>
    public Outcome<TemplateSet> Open(string nameOrPath)
    {
        if (ShippedTemplates.Names.Contains(nameOrPath, StringComparer.Ordinal))
            return new Outcome<TemplateSet>(new TemplateSet(nameOrPath, ShippedTemplates.Source(nameOrPath + TemplateSet.Extension), Shipped()), []);
        return workspace.Probe(nameOrPath) == PathKind.File
            ? OpenFile(nameOrPath)
            : Failed(TemplateFileDiagnostics.UnknownTemplate, nameOrPath, $"there is no template `{nameOrPath}`",
                Suggestion.HelpFor(nameOrPath, ShippedTemplates.Names, "a path names a template of your own"));
    }

    private Outcome<TemplateSet> OpenFile(string path)
    {
        try
        {
            var folder = FilePath.FolderOf(path);
            var files = Shipped();
            var diagnostics = new DiagnosticBag();
            foreach (var part in Folders.Where(f => workspace.Probe($"{folder}/{f}") == PathKind.Folder))
            {
                foreach (var file in workspace.FilesIn($"{folder}/{part}").Where(IsPartOfTemplate).Order(StringComparer.Ordinal))
                {
                    if (workspace.IsLink(file) && !workspace.IsBelow(file, folder))
                        return Failed(TemplateFileDiagnostics.UnreadableTemplate, file, "it is a link that leads out of the folder of templates", "put the file itself there");
                    files[part + FilePath.NameOf(file)] = Checked(part, Read(file), diagnostics);
                }
            }

            return new Outcome<TemplateSet>(new TemplateSet(NameOf(path), Read(path), files), diagnostics.ToSorted());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            return Failed(TemplateFileDiagnostics.UnreadableTemplate, path, $"the template can't be read: {e.Message}", "templates are UTF-8 text");
        }
    }

    private static bool IsPartOfTemplate(string file) =>
        file.EndsWith(TemplateSet.Extension, StringComparison.Ordinal) || file.EndsWith(".yaml", StringComparison.Ordinal);

    // Mistakes in the user's words are reported before anything is made with them.
    private static SourceText Checked(string part, SourceText source, DiagnosticBag diagnostics)
    {
        try
        {
            if (part == TemplateSet.StringsFolder)
                WordTables.Check(source, diagnostics);
        }
        catch (YamlException e)
        {
            var location = new Location(source.Path, (int)e.Start.Line, (int)e.Start.Column, 1);
            diagnostics.Add(TemplateFileDiagnostics.UnreadableTemplate, location, $"the words can't be read: {e.Message.TrimEnd('.')}", "write lines of `key: value`");
        }

        return source;
    }

    private SourceText Read(string path) => SourceText.FromBytes(path, workspace.ReadAll(path, FileKind.Template));

    private static Dictionary<string, SourceText> Shipped() => ShippedTemplates.Files
        .Where(f => Array.Exists(Folders, p => f.StartsWith(p, StringComparison.Ordinal)))
        .ToDictionary(f => f, ShippedTemplates.Source, StringComparer.Ordinal);

    private static string NameOf(string path)
    {
        var name = FilePath.NameOf(path);
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 ? name[..dot] : name;
    }

    private static Outcome<TemplateSet> Failed(DiagnosticRule rule, string path, string message, string help) =>
        new(null, [new Diagnostic(rule, new Location(path), message) { Help = help }]);
}
