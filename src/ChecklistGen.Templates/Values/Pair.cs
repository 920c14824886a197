namespace ChecklistGen.Templates.Values;

/// <summary>A member of an object as a loop over the object meets it.</summary>
internal sealed class Pair(string key, object? value) : ITemplateObject
{
    private static readonly string[] Names = ["key", "value"];

    public IEnumerable<string> MemberNames => Names;

    public bool TryGetMember(string name, out object? value)
    {
        (var known, value) = name switch
        {
            "key" => (true, key),
            "value" => (true, Value),
            _ => (false, null),
        };
        return known;
    }

    private object? Value => value;
}
