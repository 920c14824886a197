using System.Text;
using System.Text.Json;
using ChecklistGen.Diagnostics;
using ChecklistGen.Files;
using ChecklistGen.Templates;
using ChecklistGen.Templating;
using ChecklistGen.Text;

namespace ChecklistGen.Rendering;

/// <summary><c>render</c>: any template on any data, as the language prescribes.</summary>
public sealed class Renderer(IWorkspace workspace)
{
    /// <summary>Renders; null, with the reason among the findings, where that fails.</summary>
    public Outcome<string> Run(RenderOptions options)
    {
        try
        {
            var context = new TemplateContext
            {
                Data = options.Data is null ? new TemplateContext().Data : TemplateData.FromJson(ReadText(options.Data)),
                Loader = new IncludeFolder(workspace, options.Include ?? FolderOf(options.Template), Path.GetExtension(options.Template)),
                Functions = DocumentFunctions.All,
            };
            if (TemplateSetting.Check(options.Settings) is { } wrong)
                return new Outcome<string>(null, [wrong]);
            var result = Template.Parse(ReadText(options.Template), options.Template).Render(TemplateSetting.ApplyAll(context, options.Settings));
            return new Outcome<string>(result.Text, result.Error is null ? [] : [TemplateErrors.Translate(result.Error)]);
        }
        catch (JsonException e)
        {
            return Failed(TemplateDiagnostics.UnreadableData, options.Data!, $"the data can't be read: {e.Message.TrimEnd('.')}", "name a file that holds a JSON object");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Outcome<string>(null, [FileDiagnostics.UnreadableFile((e as FileNotFoundException)?.FileName ?? options.Template, e)]);
        }
        catch (DecoderFallbackException)
        {
            return Failed(TemplateDiagnostics.UnreadableTemplate, options.Template, "the template is no UTF-8 text", "save it as UTF-8");
        }
    }

    private string ReadText(string path)
    {
        if (workspace.Probe(path) != PathKind.File)
            throw new FileNotFoundException(null, path);
        using var stream = workspace.OpenRead(path);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return SourceText.FromBytes(path, bytes.ToArray()).Text;
    }

    private static string FolderOf(string path) => path.Contains('/') ? path[..path.LastIndexOf('/')] : ".";

    private static Outcome<string> Failed(DiagnosticRule rule, string file, string message, string help) =>
        new(null, [new Diagnostic(rule, new Location(file), message) { Help = help }]);
}
