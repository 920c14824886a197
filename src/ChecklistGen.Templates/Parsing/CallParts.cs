using ChecklistGen.Templates.Syntax.Expressions;

namespace ChecklistGen.Templates.Parsing;

/// <summary>A call without parentheses while its arguments are read.</summary>
internal sealed class CallParts(Expression callee)
{
    private readonly List<Argument> _arguments = [];

    public void Add(string? name, Expression value) => _arguments.Add(new Argument(name, value));

    public Call ToCall()
    {
        var last = _arguments.Count > 0 ? _arguments[^1].Value : callee;
        return new Call(callee.Span.To(last.Span), callee, [.. _arguments], isExplicit: false);
    }
}
