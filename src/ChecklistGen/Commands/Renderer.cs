using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using ChecklistGen.Diagnostics;
using ChecklistGen.Files;
using ChecklistGen.Generation;
using ChecklistGen.Settings;
using ChecklistGen.Templates;
using ChecklistGen.Templates.Values;
using ChecklistGen.Templating;
using ChecklistGen.Text;

namespace ChecklistGen.Commands;

/// <summary><c>render</c>: any template on any data, with Scriban's own rules: unknown names are null.</summary>
public sealed class Renderer(IWorkspace workspace)
{
    /// <summary>Renders; null, with the reason among the findings, where that fails.</summary>
    public Outcome<string> Run(RenderOptions options)
    {
        if ((ScribanSetting.Check(options.Settings) ?? RunDate.ProblemIn(workspace)) is { } wrong)
            return new Outcome<string>(null, [wrong]);
        try
        {
            var data = options.Data is null ? JsonData.None : ReadData(options.Data);
            var rendered = new TemplateEngine().Render(ReadText(options.Template, FileKind.Template), new TemplateOptions
            {
                Data = data,
                Includes = new IncludeFolder(workspace, options.Include ?? FilePath.FolderOf(options.Template), Path.GetExtension(options.Template)),
                Functions = DocumentFunctions.All,
                Limits = RenderLimits.For(data),
                Settings = options.Settings,
                Now = new DateTimeOffset(RunDate.Of(workspace).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero),
            });
            return new Outcome<string>(rendered.Value?.Text, rendered.Diagnostics);
        }
        catch (UnreadableDataException e)
        {
            return Failed(TemplateFileDiagnostics.UnreadableData, e.Place, $"the data can't be read: {e.Message}", "name a file that holds a JSON object");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Outcome<string>(null, [FileDiagnostics.UnreadableFile((e as FileNotFoundException)?.FileName ?? options.Template, e)]);
        }
        catch (DecoderFallbackException)
        {
            return Failed(TemplateFileDiagnostics.UnreadableTemplate, new Location(options.Template), "the template is not UTF-8 text", "save it as UTF-8");
        }
    }

    private TemplateObject ReadData(string path)
    {
        try
        {
            var source = ReadText(path, FileKind.Data);
            try
            {
                return JsonData.Read(source.Text);
            }
            catch (JsonException e)
            {
                throw new UnreadableDataException(PlaceOf(e, source), e.Message.Split(" LineNumber:")[0].TrimEnd('.'));
            }
        }
        catch (DecoderFallbackException)
        {
            throw new UnreadableDataException(new Location(path), "it is not UTF-8 text");
        }
    }

    // The library counts lines from 0, and bytes in them.
    private static Location PlaceOf(JsonException e, SourceText source)
    {
        if (e.LineNumber is not { } number)
            return new Location(source.Path);
        var line = Encoding.UTF8.GetBytes(source.LineAt((int)number + 1));
        var before = Encoding.UTF8.GetCharCount(line, 0, (int)Math.Min(e.BytePositionInLine ?? 0, line.Length));
        return new Location(source.Path, (int)number + 1, before + 1, 1);
    }

    private SourceText ReadText(string path, FileKind kind)
    {
        if (workspace.Probe(path) == PathKind.Missing)
            throw new FileNotFoundException(null, path);
        return SourceText.FromBytes(path, workspace.ReadAll(path, kind));
    }

    private static Outcome<string> Failed(DiagnosticRule rule, Location place, string message, string help) =>
        new(null, [new Diagnostic(rule, place, message) { Help = help }]);

    private sealed class UnreadableDataException(Location place, string message) : Exception(message)
    {
        public Location Place { get; } = place;
    }
}

/// <summary>The options of <c>render</c>.</summary>
public sealed record RenderOptions
{
    /// <summary>The template's path.</summary>
    public required string Template { get; init; }

    /// <summary>The path of a JSON file whose members are the template's variables; null gives it none.</summary>
    public string? Data { get; init; }

    /// <summary>The folder in which included templates are found; null takes the template's own.</summary>
    public string? Include { get; init; }

    /// <summary>Settings of the language by name; the others keep their defaults.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Settings { get; init; } = [];
}

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
            throw new InvalidOperationException($"`{path}` is not UTF-8 text", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InvalidOperationException($"`{path}` can't be read: {e.Message.TrimEnd('.')}", e);
        }
    }

    private static bool IsInside(string name) =>
        name.Length > 0 && !Path.IsPathRooted(name) && !name.AsSpan().ContainsAny('\\', ':', '\0') && !name.Split('/').Contains("..", StringComparer.Ordinal);
}
