using ChecklistGen.Templates.Diagnostics;
using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Functions;
using ChecklistGen.Templates.Lexing;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Syntax.Expressions;

/// <summary><c>a.b</c> and <c>a?.b</c></summary>
/// <param name="span">From the start of the target to the end of the name.</param>
/// <param name="target">What the member belongs to.</param>
/// <param name="name">The name of the member.</param>
/// <param name="nameSpan">Where the name stands: errors point at it.</param>
/// <param name="isOptional">Whether the member of null is null; so it is behind <c>?.</c> and in the rest of its chain.</param>
internal sealed class Member(SourceSpan span, Expression target, string name, SourceSpan nameSpan, bool isOptional) : PathExpression(span)
{
    private readonly PathExpression? _path = target as PathExpression;

    public Expression Target { get; } = target;

    public string Name { get; } = name;

    public SourceSpan NameSpan { get; } = nameSpan;

    public bool IsOptional { get; } = isOptional;

    public override object? EvaluateUncalled(RenderState state)
    {
        var owner = _path is null ? Target.Evaluate(state) : _path.EvaluateTarget(state);
        if (owner is null)
        {
            if (IsOptional || !state.Strictness.NullTargets)
                return null;
            throw Misses.MemberOfNull(state, this);
        }

        if (Objects.TryGetMember(owner, Name, out var value) || !state.Strictness.AbsentMembers)
            return value;
        throw Misses.Member(Target, owner, Name, NameSpan);
    }

    public override void Assign(RenderState state, object? value)
    {
        var owner = state.Target(Target) ?? throw Misses.MemberOfNull(state, this);
        var isSet = owner switch
        {
            IMutableObject item => item.TrySetMember(Name, value),
            TemplateArray array => array.TrySetMember(Name, value),
            FunctionGroup group => group.TrySet(state, Name, value),
            _ => false,
        };
        if (!isSet)
            throw Failure.At(NameSpan, TemplateProblem.Other, $"`{Name}` of {Describe.Kind(owner)} cannot be set", Misses.ReadOnlyHelp(owner));
    }
}
