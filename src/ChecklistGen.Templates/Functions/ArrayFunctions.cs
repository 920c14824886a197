using System.Text;
using ChecklistGen.Templates.Functions.Arrays;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Functions;

/// <summary>The group <c>array</c>.</summary>
internal static class ArrayFunctions
{
    public static FunctionGroup Create() => new("array")
    {
        { "add", "list, value", Add },
        { "add_range", "list1, list2", Concat },
        { "any", "list, function, args...", Any },
        { "compact", "list", static (in c) => Lazy(c, Transforms.Compact) },
        { "concat", "list1, list2", Concat },
        { "contains", "list, item", Contains },
        { "cycle", "list, group?", Cycle },
        { "each", "list, function", Each },
        { "filter", "list, function", Filter },
        { "first", "list", First },
        { "insert_at", "list, index, value", InsertAt },
        { "join", "list, delimiter, function?", Join },
        { "last", "list", Last },
        { "limit", "list, count", static (in c) => Limit(c) },
        { "map", "list, member", Map },
        { "offset", "list, index", static (in c) => Offset(c) },
        { "remove_at", "list, index", RemoveAt },
        { "reverse", "list", static (in c) => Lazy(c, Transforms.Reverse) ?? (object)new TemplateArray() },
        { "size", "list", Size },
        { "sort", "list, member?", Sorting.Sort },
        { "uniq", "list", static (in c) => Lazy(c, Transforms.Uniq) },
    };

    private static LazySequence? Lazy(in FunctionCall call, Func<IEnumerable<object?>, IEnumerable<object?>> work) =>
        call.List(0) is { } list ? new Walker(call).Lazy(list, work) : null;

    private static object? Add(in FunctionCall call) => call.Value(0) switch
    {
        null => new TemplateArray { call.Value(1) },
        TemplateArray array => array.Appended(call.Value(1)),
        Sequence sequence => new ConcatenatedSequence(sequence, [call.Value(1)]),
        _ => new TemplateArray(call.List(0)!) { call.Value(1) },
    };

    private static object? Concat(in FunctionCall call)
    {
        var first = call.List(0);
        var second = call.List(1);
        if (first is null || second is null)
            return first is null ? call.Value(1) : call.Value(0);
        var walker = new Walker(call);
        return new ConcatenatedSequence(
            first is Sequence ? first : walker.Over(first),
            second is Sequence ? second : walker.Over(second));
    }

    private static object? Any(in FunctionCall call)
    {
        if (call.List(0) is not { } list || call.Value(1) is not Function function)
            return Box.False;
        object?[] arguments = [null, .. (TemplateArray)call.Value(2)!];
        foreach (var item in new Walker(call).Over(list))
        {
            arguments[0] = item;
            if (call.Invoke(function, arguments) is true)
                return Box.True;
        }

        return Box.False;
    }

    private static object? Contains(in FunctionCall call)
    {
        if (call.List(0) is not { } list)
            return Box.False;
        foreach (var item in new Walker(call).Over(list))
        {
            if (Sameness.AreSame(item, call.Value(1)))
                return Box.True;
        }

        return Box.False;
    }

    private static object? Cycle(in FunctionCall call)
    {
        if (call.List(0) is not { } list)
            return null;
        var items = new Walker(call).Over(list).ToArray();
        if (items.Length == 0)
            return null;
        var group = call.Text(1);
        if (group is null)
        {
            var state = call.State;
            group = string.Join(',', items.Select(i => state.Print(i)));
        }

        var turn = call.State.Memory.Cycles.GetValueOrDefault(group) % items.Length;
        call.State.Memory.Cycles[group] = turn + 1;
        return items[turn];
    }

    private static object? Each(in FunctionCall call)
    {
        if (call.List(0) is not { } list)
            return null;
        var walker = new Walker(call);
        var function = call.Function(1);
        return walker.Lazy(list, items => Transforms.Each(items, walker, function));
    }

    private static object? Filter(in FunctionCall call)
    {
        if (call.List(0) is not { } list)
            return null;
        var walker = new Walker(call);
        var function = call.Function(1);
        return walker.Lazy(list, items => Transforms.Filter(items, walker, function));
    }

    private static object? First(in FunctionCall call)
    {
        if (Lists.TryGetIndexed(call.Value(0), out _))
            return Lists.At(call.Value(0)!, 0);
        return call.List(0)?.FirstOrDefault();
    }

    private static object? Last(in FunctionCall call)
    {
        if (Lists.TryGetIndexed(call.Value(0), out var indexed))
            return Lists.At(indexed, indexed.Count - 1);
        object? last = null;
        if (call.List(0) is { } list)
        {
            foreach (var item in new Walker(call).Over(list))
                last = item;
        }

        return last;
    }

    private static TemplateArray InsertAt(in FunctionCall call)
    {
        var index = Math.Max(0, call.Integer(1));
        call.State.Budget.CheckSize(index, call.Node(1));
        var items = new List<object?>(call.List(0) ?? []);
        while (items.Count < index)
            items.Add(null);
        items.Insert(index, call.Value(2));
        return new TemplateArray(items);
    }

    private static object? Join(in FunctionCall call)
    {
        var function = call.Value(2) is null ? null : call.Function(2);
        if (call.List(0) is not { } list)
            return "";
        var text = new StringBuilder();
        var delimiter = call.Text(1);
        var isFirst = true;
        foreach (var item in new Walker(call).Over(list))
        {
            if (!isFirst)
                text.Append(delimiter);
            isFirst = false;
            var piece = call.Print(item);
            text.Append(function is null ? piece : call.Print(call.Invoke(function, piece)));
            call.State.Budget.CheckText(text.Length, call.Site);
        }

        return text.ToString();
    }

    private static LazySequence? Limit(in FunctionCall call)
    {
        var count = call.Integer(1);
        return Lazy(call, items => Transforms.Limit(items, count));
    }

    private static LazySequence? Offset(in FunctionCall call)
    {
        var count = call.Integer(1);
        return Lazy(call, items => Transforms.Offset(items, count));
    }

    private static object? Map(in FunctionCall call)
    {
        var list = call.Value(0);
        if (list is null || call.Text(1) is not { } member)
            return new FixedSequence([]);
        return new Walker(call).Lazy(Lists.Elements(list) ?? [list], items => Transforms.Map(items, member));
    }

    private static TemplateArray RemoveAt(in FunctionCall call)
    {
        var items = new List<object?>(call.List(0) ?? []);
        var index = call.Integer(1);
        if (index < 0)
            index += items.Count;
        if (index >= 0 && index < items.Count)
            items.RemoveAt(index);
        return new TemplateArray(items);
    }

    private static object? Size(in FunctionCall call)
    {
        var value = call.Value(0);
        if (value is null)
            return Box.Of(0);
        if (Lists.TryGetIndexed(value, out var indexed))
            return Box.Of(indexed.Count);
        if (value is RangeSequence or FixedSequence)
            return Box.Of(Lists.Count(value));
        return Box.Of(new Walker(call).Over(call.List(0)!).Count());
    }
}
