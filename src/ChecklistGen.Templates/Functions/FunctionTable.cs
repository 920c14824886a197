using System.Collections.Immutable;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Functions;

/// <summary>The names that stand behind all variables: groups of functions, <c>include</c>, <c>empty</c>.</summary>
internal sealed class FunctionTable
{
    private static readonly FunctionTable Language = new(parent: null, LanguageNames());

    private readonly FunctionTable? _parent;
    private readonly Dictionary<string, Lazy<object>> _names;

    private FunctionTable(FunctionTable? parent, Dictionary<string, Lazy<object>> names)
    {
        _parent = parent;
        _names = names;
    }

    public IEnumerable<string> Names => _parent is null ? _names.Keys : _names.Keys.Concat(_parent.Names);

    /// <summary>The language's functions, and before them those of the host.</summary>
    public static FunctionTable For(ImmutableArray<FunctionGroup> groups) => groups.IsDefaultOrEmpty
        ? Language
        : new FunctionTable(Language, groups.ToDictionary(g => g.Name, g => new Lazy<object>(g), StringComparer.Ordinal));

    public bool TryGet(string name, out object? value)
    {
        if (_names.TryGetValue(name, out var lazy))
        {
            value = lazy.Value;
            return true;
        }

        value = null;
        return _parent is not null && _parent.TryGet(name, out value);
    }

    // A group is made when a template first names it: most templates name few.
    private static Dictionary<string, Lazy<object>> LanguageNames() => new(StringComparer.Ordinal)
    {
        ["array"] = new(ArrayFunctions.Create),
        ["date"] = new(DateFunctions.Create),
        ["html"] = new(HtmlFunctions.Create),
        ["math"] = new(MathFunctions.Create),
        ["object"] = new(ObjectFunctions.Create),
        ["regex"] = new(RegexFunctions.Create),
        ["string"] = new(StringFunctions.Create),
        ["timespan"] = new(TimeSpanFunctions.Create),
        ["include"] = new(IncludeFunctions.CreateInclude),
        ["include_join"] = new(IncludeFunctions.CreateJoin),
        ["empty"] = new(EmptyValue.Instance),
        ["blank"] = new(EmptyValue.Instance),
    };
}
