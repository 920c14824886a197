namespace ChecklistGen.Text;

/// <summary>Distinguishes addresses that are safe to follow from those that run or open something.</summary>
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

/// <summary>A part of a text that is a link.</summary>
/// <param name="Start">The offset of its first character in the text.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="Address">The target as written, possibly relative to the page; never one that runs or opens something.</param>
public readonly record struct TextLink(int Start, int Length, string Address);
