namespace ChecklistGen.Text;

/// <summary>Tells addresses that a click may follow from those that run or open something.</summary>
public static class LinkAddress
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    /// <summary>Whether an address names a scheme other than the Web's, mail's or the telephone's; one relative to its page doesn't.</summary>
    public static bool IsHarmful(string address)
    {
        // Programs skip white space and controls in a scheme: java\nscript: is javascript:.
        var seen = string.Concat(address.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c)));
        if (seen.StartsWith("//", StringComparison.Ordinal) || seen.StartsWith('\\'))
            return seen[0] == '\\';
        var colon = seen.AsSpan().IndexOfAny(":/?#");
        return colon > 0 && seen[colon] == ':' && !Schemes.Contains(seen[..colon], StringComparer.OrdinalIgnoreCase);
    }
}
