namespace ChecklistGen.Templates.Functions.Strings;

/// <summary>Functions that replace one text by another inside a third.</summary>
internal static class Replacing
{
    public static string? Remove(string? text, string remove) =>
        string.IsNullOrEmpty(text) || remove.Length == 0 ? text : text.Replace(remove, "", StringComparison.Ordinal);

    public static object? All(in FunctionCall call)
    {
        var text = call.TextOrEmpty(0);
        var match = call.TextOrEmpty(1);
        var replacement = call.TextOrEmpty(2);
        if (text.Length == 0)
            return "";
        if (match.Length == 0)
            throw call.ErrorAt(1, "the text to replace is empty");
        if (replacement.Length > match.Length)
        {
            var growth = (long)Count(text, match) * (replacement.Length - match.Length);
            call.State.Budget.CheckText(text.Length + growth, call.Site);
        }

        return text.Replace(match, replacement, StringComparison.Ordinal);
    }

    /// <summary>The first or the last occurrence, whatever its case.</summary>
    public static string One(string text, string match, string replacement, bool fromEnd)
    {
        if (match.Length == 0)
            return text;
        var index = fromEnd
            ? text.LastIndexOf(match, StringComparison.OrdinalIgnoreCase)
            : text.IndexOf(match, StringComparison.OrdinalIgnoreCase);
        return index < 0 ? text : string.Concat(text.AsSpan(0, index), replacement, text.AsSpan(index + match.Length));
    }

    private static int Count(string text, string match)
    {
        var count = 0;
        for (var i = text.IndexOf(match, StringComparison.Ordinal); i >= 0; i = text.IndexOf(match, i + match.Length, StringComparison.Ordinal))
            count++;
        return count;
    }
}
