using System.Text;
using System.Text.Json;
using ChecklistGen.Diagnostics;
using ChecklistGen.Files;
using ChecklistGen.Generation;
using ChecklistGen.Templates;
using ChecklistGen.Templates.Values;
using ChecklistGen.Templating;
using ChecklistGen.Text;

namespace ChecklistGen.Commands.Rendering;

/// <summary><c>render</c>: any template on any data, as Scriban has it: a name that stands for nothing is null.</summary>
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
                Includes = new IncludeFolder(workspace, options.Include ?? FolderOf(options.Template), Path.GetExtension(options.Template)),
                Functions = DocumentFunctions.All,
                Limits = RenderLimits.For(data),
                Settings = options.Settings,
                Now = new DateTimeOffset(RunDate.Of(workspace).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero),
            });
            return new Outcome<string>(rendered.Value?.Text, rendered.Diagnostics);
        }
        catch (JsonException e)
        {
            return Failed(TemplateFileDiagnostics.UnreadableData, options.Data!, $"the data can't be read: {e.Message.TrimEnd('.')}", "name a file that holds a JSON object");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Outcome<string>(null, [FileDiagnostics.UnreadableFile((e as FileNotFoundException)?.FileName ?? options.Template, e)]);
        }
        catch (DecoderFallbackException)
        {
            return Failed(TemplateFileDiagnostics.UnreadableTemplate, options.Template, "the template is no UTF-8 text", "save it as UTF-8");
        }
    }

    private TemplateObject ReadData(string path)
    {
        try
        {
            return JsonData.Read(ReadText(path, FileKind.Data).Text);
        }
        catch (DecoderFallbackException e)
        {
            throw new JsonException("it is no UTF-8 text", e);
        }
    }

    private SourceText ReadText(string path, FileKind kind)
    {
        if (workspace.Probe(path) != PathKind.File)
            throw new FileNotFoundException(null, path);
        return SourceText.FromBytes(path, workspace.ReadAll(path, kind));
    }

    private static string FolderOf(string path) => path.Contains('/') ? path[..path.LastIndexOf('/')] : ".";

    private static Outcome<string> Failed(DiagnosticRule rule, string file, string message, string help) =>
        new(null, [new Diagnostic(rule, new Location(file), message) { Help = help }]);
}
