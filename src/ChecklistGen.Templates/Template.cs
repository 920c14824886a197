using System.Runtime.ExceptionServices;
using System.Text;
using ChecklistGen.Templates.Diagnostics;
using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Lexing;
using ChecklistGen.Templates.Parsing;
using ChecklistGen.Templates.Syntax.Statements;

namespace ChecklistGen.Templates;

/// <summary>A template of the Scriban language, parsed once, to be rendered as often as needed and on any number of threads.</summary>
/// <example>
/// <code>
/// var template = Template.Parse("Hello {{ name }}!", "hello");
/// var result = template.Render(new TemplateContext { Data = new TemplateObject { ["name"] = "world" } });
/// // result.Text is "Hello world!"
/// </code>
/// </example>
public sealed class Template
{
    private Template(string name, Block? body, TemplateDiagnostic? error)
    {
        Name = name;
        Body = body;
        Error = error;
    }

    /// <summary>The name that messages give the template.</summary>
    public string Name { get; }

    /// <summary>Why the template cannot be rendered; null where it can.</summary>
    public TemplateDiagnostic? Error { get; }

    internal Block? Body { get; }

    /// <summary>Parses a template; one that is wrong comes back with its <see cref="Error"/>.</summary>
    /// <param name="text">The text of the template.</param>
    /// <param name="name">Its name or path for messages.</param>
    public static Template Parse(string text, string name)
    {
        var source = new SourceText(name, text);
        return Build(source, Lexer.Template(source));
    }

    /// <summary>Renders into a text.</summary>
    public RenderResult Render(TemplateContext context)
    {
        var text = new StringBuilder();
        var output = new Output(context, writer: null, text);
        var error = Run(context, output);
        return new RenderResult(error is null ? text.ToString() : null, error, output.Lines);
    }

    /// <summary>Renders to a writer as the text comes: after an error, part of it is already written.</summary>
    /// <remarks>An exception of the writer reaches the caller as it is; templates cause none.</remarks>
    public RenderResult Render(TemplateContext context, TextWriter writer)
    {
        var output = new Output(context, writer, buffer: null);
        return new RenderResult(text: null, Run(context, output), output.Lines);
    }

    internal static Template ParseCode(string code, string name)
    {
        var source = new SourceText(name, code);
        return Build(source, Lexer.Code(source));
    }

    /// <summary>Writes the template within a rendering; a value that it returns is printed.</summary>
    internal void Execute(RenderState state)
    {
        if (Body!.Execute(state) == Flow.Return && state.TakeReturned() is { } value)
            state.Output.WriteValue(state.Print(value), Body.Span);
    }

    private static Template Build(SourceText source, List<Token> tokens)
    {
        try
        {
            return new Template(source.Name, new Parser(source, tokens).ParseTemplate(), error: null);
        }
        catch (TemplateException e)
        {
            return new Template(source.Name, body: null, e.Diagnostic);
        }
    }

    private TemplateDiagnostic? Run(TemplateContext context, Output output)
    {
        if (Error is not null)
            return Error;
        var state = new RenderState(context, output);
        try
        {
            Execute(state);
            return null;
        }
        catch (TemplateException e)
        {
            return e.Diagnostic;
        }
        catch (WriterException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerException!);
            throw;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // A value of the host may throw when it is read.
            return Failure.Of(e, (state.CurrentBlock ?? Body!).Span, "rendering").Diagnostic;
        }
    }
}
