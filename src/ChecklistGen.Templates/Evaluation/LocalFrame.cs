using ChecklistGen.Templates.Syntax.Statements;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Evaluation;

/// <summary>The <c>$</c> variables of one template, function or <c>with</c>.</summary>
internal sealed class LocalFrame
{
    private Dictionary<string, object?>? _values;
    private List<LoopFrame>? _loops;

    /// <summary><c>$</c>: the arguments of the call or include; null at the top.</summary>
    public TemplateArray? Arguments { get; init; }

    /// <summary>What <c>$$</c> writes.</summary>
    public Block? Wrapped { get; init; }

    public IEnumerable<string> Names =>
        (_values?.Keys ?? Enumerable.Empty<string>()).Concat(_loops?.Select(l => l.Variable!) ?? []);

    public bool TryGet(string name, out object? value)
    {
        for (var i = (_loops?.Count ?? 0) - 1; i >= 0; i--)
        {
            if (_loops![i].TryGet(name, out value))
                return true;
        }

        value = null;
        return _values is not null && _values.TryGetValue(name, out value);
    }

    public void Set(string name, object? value) => (_values ??= new(StringComparer.Ordinal))[name] = value;

    public void EnterLoop(LoopFrame loop) => (_loops ??= []).Add(loop);

    public void LeaveLoop() => _loops!.RemoveAt(_loops.Count - 1);
}
