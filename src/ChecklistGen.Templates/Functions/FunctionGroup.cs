using System.Collections;
using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Functions;

/// <summary>Functions under one name, as the language's own <c>string</c> or <c>date</c>: called as <c>{{ text | group.name }}</c>.</summary>
/// <example>
/// <code>
/// var shout = new FunctionGroup("shout")
/// {
///     { "loud", "text, marks?", (in call) => call.TextOrEmpty(0).ToUpperInvariant() + new string('!', call.Integer(1, 1)) },
/// };
/// </code>
/// </example>
public sealed class FunctionGroup : ITemplateObject, IEnumerable<string>
{
    private readonly Dictionary<string, Function> _functions = new(StringComparer.Ordinal);
    private Dictionary<string, Action<RenderState, object?>>? _settings;

    /// <summary>Makes a group without functions.</summary>
    public FunctionGroup(string name)
    {
        Name = name;
    }

    /// <summary>The name that templates use.</summary>
    public string Name { get; }

    /// <summary>The names of the functions.</summary>
    public IEnumerable<string> MemberNames => _functions.Keys;

    /// <summary>What calling the group itself calls, as <c>date "2031-07-09"</c> does.</summary>
    internal Function? Default { get; private set; }

    /// <summary>Adds a function.</summary>
    /// <param name="name">Its name in the group.</param>
    /// <param name="parameters">The names of its parameters, with commas between: <c>text, length?, rest...</c>. A name with <c>?</c>
    /// may be left out; one with <c>...</c>, the last, takes all further arguments.</param>
    /// <param name="body">What it does.</param>
    public void Add(string name, string parameters, FunctionBody body) =>
        _functions.Add(name, new BuiltInFunction($"{Name}.{name}", Signature.Parse(parameters), body));

    /// <inheritdoc/>
    public bool TryGetMember(string name, out object? value)
    {
        var found = _functions.TryGetValue(name, out var function);
        value = function;
        return found;
    }

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => _functions.Keys.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal FunctionGroup WithDefault(string name)
    {
        Default = _functions[name];
        return this;
    }

    /// <summary>Adds a member that templates may also write to.</summary>
    internal FunctionGroup WithSetting(string name, Action<RenderState, object?> set)
    {
        (_settings ??= new(StringComparer.Ordinal)).Add(name, set);
        return this;
    }

    internal bool TrySet(RenderState state, string name, object? value)
    {
        if (_settings is null || !_settings.TryGetValue(name, out var set))
            return false;
        set(state, value);
        return true;
    }
}
