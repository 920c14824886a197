using ChecklistGen.Templates.Errors;
using ChecklistGen.Templates.Functions;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ChecklistGen.Templates.Rendering;

/// <summary>Scriban's <c>include</c>, which also tracks where the lines of the included text come from.</summary>
internal sealed class IncludeFunction() : Function("template_name", Include)
{
    public override ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    private static string? Include(FunctionCall call)
    {
        var context = (RenderContext)call.Context;
        var path = context.GetTemplatePathFromName(call.Text(0), call.Caller)!;
        var template = context.GetOrCreateTemplate(path, call.Caller);
        try
        {
            return context.Detour(() => context.RenderTemplate(template, call.Arguments, call.Caller));
        }
        catch (ScriptRuntimeException)
        {
            context.FailedIncludes.Add(call.Span);
            throw;
        }
    }
}

/// <summary>Only tells Scriban whether a name exists: <see cref="RenderContext"/> finds and parses.</summary>
internal sealed class IncludeLoader(RenderContext context) : ITemplateLoader
{
    public string GetPath(TemplateContext templateContext, SourceSpan callerSpan, string templateName)
    {
        try
        {
            return context.Includes?.Find(templateName) is not null ? templateName : throw UnknownNames.Include(context, callerSpan, templateName);
        }
        catch (InvalidOperationException e)
        {
            throw new TemplateFailure(callerSpan, e.Message, help: null);
        }
    }

    public string Load(TemplateContext templateContext, SourceSpan callerSpan, string templatePath) => throw new NotSupportedException("templates are parsed once, by the engine");

    public ValueTask<string?> LoadAsync(TemplateContext templateContext, SourceSpan callerSpan, string templatePath) => throw new NotSupportedException("rendering is synchronous");
}
