using System.Text.Json.Serialization;
using ChecklistGen.Text;

namespace ChecklistGen.Diagnostics;

/// <summary>A kind of finding: its code never changes its meaning and is never used again for another.</summary>
/// <param name="Code">
/// <c>CG</c> and four digits: <c>CG00xx</c> matrices, <c>CG01xx</c> templates, <c>CG02xx</c> documents,
/// <c>CG03xx</c> files and writers, <c>CG09xx</c> our own bugs.
/// </param>
/// <param name="Severity">The severity unless the settings say otherwise.</param>
/// <param name="Name">A short name in kebab case, such as <c>several-accountable</c>.</param>
public sealed record DiagnosticRule(string Code, Severity Severity, string Name);

/// <summary>How serious a finding is; the values are in ascending order.</summary>
[JsonConverter(typeof(SnakeCase<Severity>))]
public enum Severity
{
    /// <summary>Worth a look; never changes the exit code.</summary>
    Note,

    /// <summary>Probably wrong; changes the exit code only under <c>--strict</c>.</summary>
    Warning,

    /// <summary>Could not be read or written as asked; the command exits with 1 or 2.</summary>
    Error,
}
