using ChecklistGen.Templates.Diagnostics;
using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Lexing;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Syntax.Expressions;

/// <summary><c>a[0]</c> and <c>a["b"]</c></summary>
internal sealed class Element(SourceSpan span, Expression target, Expression index) : PathExpression(span)
{
    public Expression Target { get; } = target;

    public override object? EvaluateUncalled(RenderState state)
    {
        var owner = state.Target(Target);
        if (owner is null)
        {
            if (IsOptional(Target) || !state.Strictness.NullTargets)
                return null;
            throw Misses.ElementOfNull(state, Target);
        }

        var key = Key(state);
        if (Texts.TryGet(owner, out var text) && key is not string)
            return Character(state, text, key);
        return Lists.IsList(owner) && key is not string ? Item(state, owner, key) : Entry(state, owner, key);
    }

    public override void Assign(RenderState state, object? value)
    {
        var owner = state.Target(Target) ?? throw Misses.ElementOfNull(state, Target);
        var key = Key(state);
        if (owner is TemplateArray array && key is not string)
            SetItem(state, array, key, value);
        else if (owner is not IMutableObject item || !item.TrySetMember(state.Print(key), value))
            throw Failure.At(index, TemplateProblem.Other, $"an element of {Describe.Kind(owner)} cannot be set", Misses.ReadOnlyHelp(owner));
    }

    private static bool IsOptional(Expression expression) => expression switch
    {
        Member member => member.IsOptional || IsOptional(member.Target),
        Element element => IsOptional(element.Target),
        Parenthesized parenthesized => IsOptional(parenthesized.Inner),
        _ => false,
    };

    private object Key(RenderState state) =>
        index.Evaluate(state)
        ?? throw Failure.At(index, TemplateProblem.NullAccess, $"the index {index.Span.Quoted} is null", "give the index a value, or test it first");

    private object? Entry(RenderState state, object owner, object key)
    {
        var name = state.Print(key);
        if (Objects.TryGetMember(owner, name, out var value) || !state.Strictness.AbsentMembers)
            return value;
        throw Misses.Member(Target, owner, name, index.Span);
    }

    private object? Item(RenderState state, object list, object key)
    {
        var position = Conversions.ToInteger(state, key, index);
        if (position < 0)
            position += Lists.Count(list);
        if (state.Strictness.OutOfRangeIndexes && (position < 0 || position >= Lists.Count(list)))
        {
            throw Failure.At(
                index,
                TemplateProblem.UnknownMember,
                $"the index {state.Print(key)} is outside of a list of {Lists.Count(list)}");
        }

        return Lists.At(list, position);
    }

    private string Character(RenderState state, string text, object key)
    {
        var position = Conversions.ToInteger(state, key, index);
        if (position < 0)
            position += text.Length;
        if (position < 0 || position >= text.Length)
            throw Failure.At(this, TemplateProblem.UnknownMember, $"the index {state.Print(key)} is outside of a text of {text.Length} characters");
        return text[position].ToString();
    }

    private void SetItem(RenderState state, TemplateArray array, object key, object? value)
    {
        var position = Conversions.ToInteger(state, key, index);
        if (position < 0)
            position += array.Count;
        if (position < 0)
            return;
        state.Budget.CheckSize(position, index);
        while (array.Count <= position)
            array.Add(null);
        array[position] = value;
    }
}
