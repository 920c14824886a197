using System.Text;

namespace ChecklistGen.Templates.Functions.Strings;

/// <summary>Functions about capital letters.</summary>
internal static class Casing
{
    public static string Capitalize(string text) =>
        text.Length == 0 || char.IsUpper(text[0]) ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>The first letter after each blank, digits before it notwithstanding.</summary>
    public static string CapitalizeWords(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        var isStart = true;
        for (var i = 0; i < source.Length; i++)
        {
            var c = source[i];
            target[i] = isStart ? char.ToUpperInvariant(c) : c;
            isStart = char.IsWhiteSpace(c) || (isStart && !char.IsLetter(c));
        }
    });

    /// <summary>Lower case, with a hyphen for each run of anything but letters and digits; none at the end.</summary>
    public static string Handleize(string text)
    {
        var handle = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                handle.Append(char.ToLowerInvariant(c));
            else if (handle.Length == 0 || handle[^1] != '-')
                handle.Append('-');
        }

        if (handle.Length > 0 && handle[^1] == '-')
            handle.Length--;
        return handle.ToString();
    }
}
