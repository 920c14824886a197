using ChecklistGen.Templates.Lexing;
using ChecklistGen.Templates.Syntax;

namespace ChecklistGen.Templates.Diagnostics;

/// <summary>Makes the errors of a rendering, to be thrown.</summary>
internal static class Failure
{
    public static TemplateException At(Node node, TemplateProblem problem, string message, string? help = null) =>
        At(node.Span, problem, message, help);

    public static TemplateException At(SourceSpan span, TemplateProblem problem, string message, string? help = null) =>
        TemplateException.At(span, TemplateDiagnosticKind.Runtime, problem, message, help);

    /// <summary>A limit was reached; <paramref name="limit"/> is the property that raises it, null where nothing does.</summary>
    public static TemplateException Limit(SourceSpan span, string message, string? limit) => TemplateException.At(
        span,
        TemplateDiagnosticKind.Runtime,
        TemplateProblem.Limit,
        message,
        limit is null ? null : $"make the template do less, or raise the limit `{limit}`",
        limit);

    /// <summary>An exception of .NET's, or of the host's, where a template is to blame or nobody is.</summary>
    public static TemplateException Of(Exception exception, SourceSpan span, string what)
    {
        var isBug = exception is NullReferenceException or InvalidCastException or IndexOutOfRangeException or KeyNotFoundException;
        return At(span, isBug ? TemplateProblem.Unexpected : TemplateProblem.WrongArgument, $"{what} failed: {Phrase(exception)}");
    }

    // .NET's messages are sentences; ours are phrases. What follows the first of them are names and values of C#.
    private static string Phrase(Exception exception)
    {
        var message = exception.Message.ReplaceLineEndings("\n").Split([". ", ".\n", " (Parameter", "\n"], 2, StringSplitOptions.None)[0].TrimEnd('.', ' ');
        return message.Length > 1 && char.IsLower(message[1]) ? char.ToLowerInvariant(message[0]) + message[1..] : message;
    }
}
