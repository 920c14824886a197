using ChecklistGen.Diagnostics;
using ChecklistGen.Files;
using ChecklistGen.Templating;
using ChecklistGen.Text;

namespace ChecklistGen.Commands;

/// <summary><c>templates eject</c>: copies a shipped template with all its files, to be customised.</summary>
public sealed class TemplateEjector(IWorkspace workspace)
{
    /// <summary>Copies a template into a folder; nothing that is there is overwritten.</summary>
    /// <returns>The paths written, and what was in the way.</returns>
    public (IReadOnlyList<string> Written, IReadOnlyList<Diagnostic> Diagnostics) Eject(string name, string folder)
    {
        var template = new TemplateStore(workspace).Open(name);
        if (template.Value is null || !ShippedTemplates.Has(name + TemplateSet.Extension))
            return ([], template.Value is null ? template.Diagnostics : [NotShipped(name)]);

        if (workspace.Probe(folder) == PathKind.File)
            return ([], [new Diagnostic(FileDiagnostics.Unwritable, new Location(folder), $"`{folder}` is a file, not a folder") { Help = "name another folder" }]);

        var files = template.Value.Files.Keys.Append(name + TemplateSet.Extension).Order(StringComparer.Ordinal).ToList();
        var inTheWay = files.Select(f => $"{folder}/{f}").Where(p => workspace.Probe(p) != PathKind.Missing).ToList();
        if (inTheWay.Count > 0)
            return ([], [InTheWay(inTheWay)]);

        try
        {
            var written = new List<string>();
            foreach (var file in files)
            {
                var path = $"{folder}/{file}";
                workspace.CreateFolder(FilePath.FolderOf(path));
                workspace.WriteWhole(path, path + ".tmp", stream => stream.Write(ShippedTemplates.Read(file)));
                written.Add(path);
            }

            return (written, []);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ([], [FileDiagnostics.UnwritableFile(folder, e)]);
        }
    }

    private static Diagnostic NotShipped(string name) =>
        new(TemplateFileDiagnostics.UnknownTemplate, new Location(name), $"`{name}` is not a shipped template") { Help = Suggestion.HelpFor(name, ShippedTemplates.Names) };

    private static Diagnostic InTheWay(List<string> paths)
    {
        var others = paths.Count > 1 ? FormattableString.Invariant($", and so do {paths.Count - 1} other files of the template") : "";
        return new Diagnostic(FileDiagnostics.Unwritable, new Location(paths[0]), $"it already exists{others}: nothing is overwritten") { Help = "name another folder" };
    }
}
