namespace ChecklistGen.Templates.Values;

/// <summary>What counts as an object, and how its members are reached.</summary>
internal static class Objects
{
    public static bool IsObject([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] object? value) =>
        value is TemplateObject or IReadOnlyDictionary<string, object?> || (value is ITemplateObject && value is not ITemplateText);

    /// <summary>Reads a member of any value; <c>.size</c> of texts and lists and the parts of dates are members too.</summary>
    public static bool TryGetMember(object target, string name, out object? value)
    {
        bool found;
        switch (target)
        {
            case TemplateObject item:
                return item.TryGetMember(name, out value);

            // What hosts pass most: spares the detour over the interface.
            case Dictionary<string, object?> dictionary:
                found = dictionary.TryGetValue(name, out value);
                value = HostValues.Normalize(value);
                return found;
            case TemplateArray { Members: not null } array when array.Members.TryGetValue(name, out value):
                return true;
            case IReadOnlyDictionary<string, object?> dictionary:
                found = dictionary.TryGetValue(name, out value);
                value = HostValues.Normalize(value);
                return found;
            case ITemplateObject item when item.TryGetMember(name, out value):
                value = HostValues.Normalize(value);
                return true;
            case DateTime date:
                return DateMembers.TryGet(date, name, out value);
            case TimeSpan span:
                return DateMembers.TryGet(span, name, out value);
        }

        value = name == "size" ? Size(target) : null;
        return value is not null;
    }

    public static IEnumerable<string> Names(object? target) => target switch
    {
        ITemplateObject item => item.MemberNames,
        IReadOnlyDictionary<string, object?> dictionary => dictionary.Keys,
        DateTime => DateMembers.OfDates,
        TimeSpan => DateMembers.OfTimeSpans,
        string => ["size"],
        _ => Lists.IsList(target) ? ["size"] : [],
    };

    public static IEnumerable<KeyValuePair<string, object?>> Members(object target)
    {
        if (target is IReadOnlyDictionary<string, object?> dictionary)
        {
            foreach (var (key, member) in dictionary)
                yield return new(key, HostValues.Normalize(member));
        }
        else if (target is ITemplateObject item)
        {
            foreach (var name in item.MemberNames)
            {
                if (item.TryGetMember(name, out var member))
                    yield return new(name, HostValues.Normalize(member));
            }
        }
    }

    public static int Count(object target) => target switch
    {
        IReadOnlyDictionary<string, object?> dictionary => dictionary.Count,
        ITemplateObject item => item.MemberNames.Count(),
        _ => 0,
    };

    private static object? Size(object target)
    {
        if (Texts.TryGet(target, out var text))
            return Box.Of(text.Length);
        return Lists.IsList(target) ? Box.Of(Lists.Count(target)) : null;
    }
}
