using ChecklistGen.Templates.Functions;
using ChecklistGen.Templates.Syntax.Expressions;
using ChecklistGen.Templates.Syntax.Statements;

namespace ChecklistGen.Templates.Syntax;

/// <summary>What <c>func</c>, <c>do</c> and <c>f(x) = v</c> say.</summary>
/// <param name="Name">The name; <c>do</c> for an anonymous function.</param>
/// <param name="Signature">The parameters; one that takes any arguments where there is no list.</param>
/// <param name="HasParameters">Whether there is a list of parameters: then new names stay inside.</param>
/// <param name="Body">The statements; null for an inline function.</param>
/// <param name="Value">The value of an inline function.</param>
/// <param name="SeesEnclosing">Whether it sees the variables of the function that it is written in, as <c>do</c> does.</param>
internal sealed record FunctionDefinition(
    string Name,
    Signature Signature,
    bool HasParameters,
    Block? Body,
    Expression? Value,
    bool SeesEnclosing)
{
    public string[] ParameterNames { get; } = [.. Signature.Parameters.Select(p => p.Name)];
}
