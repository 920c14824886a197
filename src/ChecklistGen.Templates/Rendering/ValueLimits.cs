using System.Numerics;
using ChecklistGen.Templates.Errors;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ChecklistGen.Templates.Rendering;

/// <summary>Limits on the values of a template that Scriban does not have, or enforces by truncating silently.</summary>
internal static class ValueLimits
{
    // Scriban compares lists and objects, and prints them in its messages, by recursion: one that contains itself would end
    // the process.
    private const int MostNesting = 100;

    // Scriban multiplies and prints numbers in quadratic time.
    private const int MostBytesOfNumber = 1 << 14;

    /// <summary>Checks a list, an object or a large number that a node returned. A lazy list that could grow is evaluated.</summary>
    public static object? Check(TemplateContext context, object result, ScriptNode node)
    {
        if (node is ScriptArrayInitializerExpression or ScriptObjectInitializerExpression or ScriptFunctionCall or ScriptPipeCall)
            CheckNesting(result, node.Span);
        return result switch
        {
            ScriptArray list when context.LoopLimit > 0 && list.Count > context.LoopLimit => throw LongList(context, node.Span),
            ScriptRange range when node is ScriptPipeCall or ScriptFunctionCall or ScriptBinaryExpression { Operator: not (ScriptBinaryOperator.RangeInclude or ScriptBinaryOperator.RangeExclude) } =>
                Evaluate(context, range, node.Span),
            BigInteger number when number.GetByteCount() > MostBytesOfNumber => throw Limit.Failure(node.Span, "a number of more than 39,000 digits", setting: null),
            _ => result,
        };
    }

    /// <summary>Checks the length of a string that a node returned.</summary>
    public static void CheckLength(TemplateContext context, string text, ScriptNode? node)
    {
        if (context.LimitToString > 0 && text.Length > context.LimitToString)
            throw TooLong(node?.Span ?? context.CurrentSpan, context.LimitToString);
    }

    /// <summary>Checks that a list or an object does not contain itself.</summary>
    public static void CheckNesting(object? value, SourceSpan span)
    {
        if (value is ScriptArray or ScriptObject && new NestingSearch().IsDeeper(value, MostNesting))
            throw Limit.Failure(span, $"a value that contains itself, or is nested more than {MostNesting} deep", setting: null);
    }

    /// <summary>
    /// Evaluates the lazy list that functions and operators return. Scriban evaluates it on enumeration: thousands of
    /// additions to a list would overflow the stack there, which ends the process.
    /// </summary>
    public static ScriptArray Evaluate(TemplateContext context, ScriptRange range, SourceSpan span)
    {
        var list = new ScriptArray();
        foreach (var element in range)
        {
            context.CheckAbort();
            list.Add(element);
            if (context.LoopLimit > 0 && list.Count > context.LoopLimit)
                throw LongList(context, span);
        }

        return list;
    }

    /// <summary>The error for a string, or output, longer than the limit.</summary>
    public static ScriptRuntimeException TooLong(SourceSpan span, int limit) => Limit.Failure(
        span, $"more than {Limit.Number(limit)} characters of output, captured and included text counted again", ScribanSetting.LimitToString);

    private static TemplateFailure LongList(TemplateContext context, SourceSpan span) =>
        Limit.Failure(span, $"a list of more than {Limit.Number(context.LoopLimit)} elements", ScribanSetting.LoopLimit);

    private sealed class NestingSearch
    {
        private readonly Dictionary<object, bool> _isOpen = new(ReferenceEqualityComparer.Instance);

        /// <summary>Whether a value contains itself or is nested deeper. The host's data is neither.</summary>
        public bool IsDeeper(object? value, int depth)
        {
            if (value is not (ScriptArray or ScriptObject))
                return false;
            if (depth == 0)
                return true;
            if (_isOpen.TryGetValue(value, out var isOpen))
                return isOpen;
            _isOpen[value] = true;
            var (members, isDeeper) = ((IScriptObject)value, false);
            foreach (var name in members.GetMembers())
                isDeeper = isDeeper || (members.TryGetValue(null, default, name, out var member) && IsDeeper(member, depth - 1));
            if (value is ScriptArray list)
            {
                foreach (var element in list)
                    isDeeper = isDeeper || IsDeeper(element, depth - 1);
            }

            _isOpen[value] = false;
            return isDeeper;
        }
    }
}
