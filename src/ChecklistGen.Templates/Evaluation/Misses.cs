using ChecklistGen.Templates.Diagnostics;
using ChecklistGen.Templates.Functions;
using ChecklistGen.Templates.Lexing;
using ChecklistGen.Templates.Syntax;
using ChecklistGen.Templates.Syntax.Expressions;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Evaluation;

/// <summary>The errors about names that stand for nothing, each with the names that would have stood for something.</summary>
internal static class Misses
{
    public static TemplateException Variable(RenderState state, Node node, string name) =>
        Failure.At(node, TemplateProblem.UnknownVariable, $"unknown variable `{name}`", OtherLanguages.Help(name) ?? VariableHelp(state, name));

    public static TemplateException Member(Expression target, object owner, string name, SourceSpan span) => Failure.At(
        span,
        TemplateProblem.UnknownMember,
        $"{target.Span.Quoted} has no member `{name}`",
        Suggestions.For(name, Objects.Names(owner)));

    public static TemplateException MemberOfNull(RenderState state, Member member) => Failure.At(
        member.NameSpan,
        TemplateProblem.NullAccess,
        $"member `{member.Name}` of {member.Target.Span.Quoted}, which is null",
        WhyNull(state, member.Target) ?? $"test {member.Target.Span.Quoted} first, or write `?.{member.Name}`");

    public static TemplateException ElementOfNull(RenderState state, Expression target) => Failure.At(
        target,
        TemplateProblem.NullAccess,
        $"element of {target.Span.Quoted}, which is null",
        WhyNull(state, target) ?? $"test {target.Span.Quoted} first");

    public static TemplateException Function(RenderState state, Expression callee) => Failure.At(
        callee,
        TemplateProblem.UnknownFunction,
        $"unknown function {callee.Span.Quoted}",
        callee switch
        {
            Member { Target: GlobalVariable group } member when Owner(state, group) is { } owner =>
                Suggestions.For(member.Name, Objects.Names(owner)),
            GlobalVariable variable => OtherLanguages.Help(variable.Name) ?? Suggestions.For(
                variable.Name, FunctionNames(state), shown: FunctionNames(state).Where(n => !n.Contains('.', StringComparison.Ordinal))),
            _ => null,
        });

    public static TemplateException ReadOnly(RenderState state, Node node, string name) => Failure.At(
        node,
        TemplateProblem.Other,
        $"`{name}` is read-only",
        "assign to another name");

    public static string? ReadOnlyHelp(object owner) => owner is FunctionGroup || Lists.IsList(owner) || Texts.TryGet(owner, out _)
        ? null
        : "data that the host passes is read-only: build an object of your own, such as `{a: 1}`";

    /// <summary>A name that was never set, or a member that does not exist, explains a null better than the advice to test it.</summary>
    private static string? WhyNull(RenderState state, Expression target)
    {
        switch (target)
        {
            case LoopInfo:
                return $"only a loop has a {target.Span.Quoted}";
            case GlobalVariable variable when !state.Scopes.TryGet(variable.Name, out _):
                return $"nothing is named `{variable.Name}`: {VariableHelp(state, variable.Name) ?? "set it first"}";
            case Member { Target: GlobalVariable parent } member when Owner(state, parent) is { } owner
                && !Objects.TryGetMember(owner, member.Name, out _)
                && Suggestions.For(member.Name, Objects.Names(owner)) is { } help:
                return $"`{parent.Name}` has no member `{member.Name}`: {help}";
            default:
                return null;
        }
    }

    private static string? VariableHelp(RenderState state, string name) =>
        Suggestions.For(name, state.Scopes.Names(), shown: state.Scopes.Current.Names());

    private static object? Owner(RenderState state, GlobalVariable variable)
    {
        state.Scopes.TryGet(variable.Name, out var owner);
        return owner;
    }

    private static IEnumerable<string> FunctionNames(RenderState state)
    {
        foreach (var name in state.Scopes.Names())
        {
            if (!state.Scopes.TryGet(name, out var value))
                continue;
            if (value is Function)
                yield return name;
            if (value is FunctionGroup group)
            {
                foreach (var function in group.MemberNames)
                    yield return $"{name}.{function}";
            }
        }
    }
}
