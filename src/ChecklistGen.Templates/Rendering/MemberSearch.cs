using Scriban.Syntax;

namespace ChecklistGen.Templates.Rendering;

/// <summary>
/// Looks through parsed templates for what may read a member of a variable: <c>document.format</c>, the variable as a whole, or
/// what gives all variables at once. In doubt the answer is yes.
/// </summary>
internal sealed class MemberSearch(string variable, string member) : ScriptVisitor
{
    // `object.eval` and `object.eval_template` run texts that nobody knows before.
    private const string Objects = "object";
    private const string Evaluation = "eval";

    private const string Include = "include";

    /// <summary>Whether something was found.</summary>
    public bool Found { get; private set; }

    /// <summary>The names that <c>include</c> takes as they are in the templates.</summary>
    public HashSet<string> Includes { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a template computes what it includes.</summary>
    public bool IncludesAny { get; private set; }

    public override void Visit(ScriptThisExpression node) => Found = true;

    public override void Visit(ScriptVariableGlobal node)
    {
        var access = node.Parent as ScriptMemberExpression;
        if (ReferenceEquals(access?.Member, node))
            return;
        var read = access?.Member?.Name;
        if (node.Name == variable)
            Found |= read is null || read == member;
        else if (node.Name == Objects)
            Found |= read is null || read.StartsWith(Evaluation, StringComparison.Ordinal);
        else if (node.Name == Include && NameIn(node) is { } name)
            Includes.Add(name);
        else
            IncludesAny |= node.Name.StartsWith(Include, StringComparison.Ordinal);
    }

    private static string? NameIn(ScriptVariableGlobal include) =>
        include.Parent is ScriptFunctionCall { Arguments: [ScriptLiteral { Value: string name }, ..] } call && ReferenceEquals(call.Target, include) ? name : null;
}
