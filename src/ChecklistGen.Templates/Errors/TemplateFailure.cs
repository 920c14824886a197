using System.Globalization;
using ChecklistGen.Diagnostics;
using Scriban.Parsing;
using Scriban.Syntax;

namespace ChecklistGen.Templates.Errors;

/// <summary>An error of ours while rendering, which Scriban handles like its own.</summary>
internal class TemplateFailure(SourceSpan span, string message, string? help) : ScriptRuntimeException(span, message)
{
    /// <summary>What to do about it, as an instruction; null when there is nothing to add.</summary>
    public string? Help { get; } = help;
}

/// <summary>An included template with a syntax error, <paramref name="cause"/>.</summary>
internal sealed class IncludeFailure(SourceSpan span, string name, Diagnostic cause)
    : TemplateFailure(span, $"`{name}` can't be included: {cause.Message}", cause.Help)
{
    public Diagnostic Cause { get; } = cause;
}

/// <summary>Creates the errors for reached limits.</summary>
internal static class Limit
{
    /// <param name="span">Where the limit was reached.</param>
    /// <param name="message">What was too much.</param>
    /// <param name="setting">The setting that raises the limit; null if there is none.</param>
    public static TemplateFailure Failure(SourceSpan span, string message, string? setting) => new(span, message, HelpFor(setting));

    public static string HelpFor(string? setting) =>
        setting is null ? "simplify the template" : $"simplify the template, or raise the limit with `--set {setting}=…` (0 for none)";

    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
