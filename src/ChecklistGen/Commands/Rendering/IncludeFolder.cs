using System.Collections.Concurrent;
using System.Text;
using ChecklistGen.Files;
using ChecklistGen.Templates;
using ChecklistGen.Text;

namespace ChecklistGen.Commands.Rendering;

/// <summary>Finds included templates in a folder, and never outside of it.</summary>
/// <param name="workspace">Reads files.</param>
/// <param name="folder">The folder.</param>
/// <param name="extension">The ending that may be left out of names, with its dot; empty for none.</param>
internal sealed class IncludeFolder(IWorkspace workspace, string folder, string extension) : IIncludes
{
    private readonly ConcurrentDictionary<string, SourceText?> _found = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Names => workspace.Probe(folder) == PathKind.Folder
        ? [.. workspace.FilesBelow(folder).Select(f => f[(folder.Length + 1)..]).Order(StringComparer.Ordinal)]
        : [];

    public SourceText? Find(string name) => _found.GetOrAdd(name, FindFile);

    private SourceText? FindFile(string name)
    {
        if (!IsInside(name))
            throw new InvalidOperationException($"`{name}` leads out of the folder of templates");
        foreach (var path in new[] { $"{folder}/{name}", $"{folder}/{name}{extension}" })
        {
            if (workspace.Probe(path) != PathKind.File)
                continue;
            if (!workspace.IsBelow(path, folder))
                throw new InvalidOperationException($"`{name}` is a link that leads out of the folder of templates");
            return Read(path);
        }

        return null;
    }

    private SourceText Read(string path)
    {
        try
        {
            return SourceText.FromBytes(path, workspace.ReadAll(path, FileKind.Template));
        }
        catch (DecoderFallbackException e)
        {
            throw new InvalidOperationException($"`{path}` is no UTF-8 text", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InvalidOperationException($"`{path}` can't be read: {e.Message.TrimEnd('.')}", e);
        }
    }

    private static bool IsInside(string name) =>
        name.Length > 0 && !Path.IsPathRooted(name) && !name.AsSpan().ContainsAny('\\', ':', '\0') && !name.Split('/').Contains("..", StringComparer.Ordinal);
}
