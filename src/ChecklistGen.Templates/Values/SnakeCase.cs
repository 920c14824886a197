namespace ChecklistGen.Templates.Values;

/// <summary>The names under which templates see C# properties: <c>DueDate</c> is <c>due_date</c>.</summary>
public static class SnakeCase
{
    /// <summary>Lowers a name, with <c>_</c> before each capital that is neither the first letter nor behind another capital.</summary>
    public static string Of(string name) => string.Create(name.Length + Breaks(name), name, static (target, source) =>
    {
        var position = 0;
        for (var i = 0; i < source.Length; i++)
        {
            if (IsBreak(source, i))
                target[position++] = '_';
            target[position++] = char.ToLowerInvariant(source[i]);
        }
    });

    private static int Breaks(string name)
    {
        var count = 0;
        for (var i = 0; i < name.Length; i++)
            count += IsBreak(name, i) ? 1 : 0;
        return count;
    }

    private static bool IsBreak(string name, int index) => index > 0 && char.IsUpper(name[index]) && !char.IsUpper(name[index - 1]);
}
