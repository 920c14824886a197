using System.Text;
using ChecklistGen.Templates.Diagnostics;
using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Functions;

/// <summary><c>include</c> and <c>include_join</c>.</summary>
internal static class IncludeFunctions
{
    public static object CreateInclude() =>
        new BuiltInFunction("include", new Signature([new("template_name")], RestKind.All), Include);

    public static object CreateJoin() => new BuiltInFunction(
        "include_join",
        new Signature([new("template_names"), new("separator"), new("prefix", IsOptional: true), new("suffix", IsOptional: true)], RestKind.All),
        Join);

    private static string Include(in FunctionCall call) => Render(call, call.TextOrEmpty(0));

    private static string Join(in FunctionCall call)
    {
        var names = call.List(0);
        if (names is null)
            return "";
        var separator = Part(call, 1);
        var text = new StringBuilder(Part(call, 2));
        var end = Part(call, 3);
        var isFirst = true;
        foreach (var name in names)
        {
            if (!isFirst)
                text.Append(separator);
            isFirst = false;
            text.Append(Render(call, call.Print(name)));
            call.State.Budget.CheckText(text.Length, call.Site);
        }

        return text.Append(end).ToString();
    }

    /// <summary>A piece between templates: a text, or <c>tpl:name</c> for a template.</summary>
    private static string Part(in FunctionCall call, int index)
    {
        const string Prefix = "tpl:";
        var text = call.TextOrEmpty(index);
        return text.StartsWith(Prefix, StringComparison.Ordinal) ? Render(call, text[Prefix.Length..]) : text;
    }

    private static string Render(in FunctionCall call, string name)
    {
        var state = call.State;
        var template = Find(call, name);
        state.Budget.EnterCall(call.Site);
        var before = state.Output.BeginInclude();
        var locals = state.Locals;
        var pipes = state.HidePipes();
        state.Locals = Locals(call);
        try
        {
            template.Execute(state);
        }
        catch (TemplateException e)
        {
            e.AddInclude(call.Site.Span);
            throw;
        }

        state.Locals = locals;
        state.ShowPipes(pipes);
        state.Budget.LeaveCall();
        return state.Output.EndInclude(before);
    }

    private static LocalFrame Locals(in FunctionCall call)
    {
        var frame = new LocalFrame
        {
            Arguments = new TemplateArray((ReadOnlySpan<object?>)call.ToArray()) { Members = call.Named },
        };
        if (call.Named is not null)
        {
            foreach (var (name, value) in call.Named)
                frame.Set("$" + name, value);
        }

        return frame;
    }

    private static Template Find(in FunctionCall call, string name)
    {
        var includes = call.State.Includes;
        if (name.Length == 0)
            throw Fail(call, "the name of the template to include is empty");
        if (!includes.HasLoader)
            throw Fail(call, $"`{name}` cannot be included here", "render with a loader");
        Template? template;
        try
        {
            template = includes.Find(name);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw Fail(call, $"`{name}` cannot be included: {e.Message}");
        }

        if (template is null)
            throw Fail(call, $"no template is named `{name}`", Suggestions.For(name, includes.Names));
        return template.Error is null
            ? template
            : throw TemplateException.At(
                call.Site.Span,
                TemplateDiagnosticKind.Runtime,
                TemplateProblem.Include,
                $"`{name}` cannot be included: {template.Error.Message}",
                $"mend {template.Error.Location}",
                cause: template.Error);
    }

    private static TemplateException Fail(in FunctionCall call, string message, string? help = null) =>
        Failure.At(call.Site, TemplateProblem.Include, message, help);
}
