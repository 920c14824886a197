namespace ChecklistGen.Templates.Functions.Strings;

/// <summary>Functions that make texts longer, within the limit.</summary>
internal static class Building
{
    public static string Join(in FunctionCall call, string first, string second)
    {
        call.State.Budget.CheckText((long)first.Length + second.Length, call.Site);
        return first + second;
    }

    public static string Pad(in FunctionCall call, bool left)
    {
        var text = call.TextOrEmpty(0);
        var width = call.Integer(1);
        if (width < 0)
            throw call.ErrorAt(1, "a width cannot be negative");
        call.State.Budget.CheckText(width, call.Site);
        return left ? text.PadLeft(width) : text.PadRight(width);
    }
}
