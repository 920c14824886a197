using System.Collections.Immutable;
using ChecklistGen.Reading.Words;
using ChecklistGen.Text;

namespace ChecklistGen.Reading.Sections;

/// <summary>Finds the service's name in a page's title by leaving out what the title says about the page.</summary>
internal static class ServiceName
{
    private const string Separators = "-–—‐‑:|·/,;";
    private const int MaxTitle = 500;

    /// <summary>Names of files that say nothing about their content.</summary>
    private static readonly string[] GenericFiles = ["guide", "index", "readme", "raci", "page", "responsibility", "responsibilities"];

    /// <summary>
    /// "Dedicated Servers" of "Shared responsibility for Dedicated Servers", "IaaS" of "IaaS-Verantwortlichkeitsmatrix";
    /// empty where the title has nothing else to say.
    /// </summary>
    public static string FromTitle(string title)
    {
        var name = WithoutLanguageMark(PlainText.Cut(title, MaxTitle));
        while (Cut(name) is { } shorter)
            name = shorter;
        return name.Any(char.IsLetterOrDigit) ? Capitalised(TrimSeparators(name)) : "";
    }

    /// <summary>Whether a title or heading is about the page's kind alone: "RACI definition", "Shared responsibility model".</summary>
    public static bool IsBoilerplate(string title) => FromTitle(title).Length == 0;

    /// <summary>Whether a title says that the page is about responsibilities.</summary>
    public static bool HasBoilerplate(string title) => Cut(title) is not null;

    /// <summary>A name made of the path, for a page without any title: the file's, or its folder's if the file's says nothing.</summary>
    public static string FromPath(string path)
    {
        foreach (var part in path.Split('/').Reverse())
        {
            var stem = part.Split('.')[0];
            var words = Tokens.Of(stem);
            if (words.IsEmpty || GenericFiles.Contains(words[0].Word, StringComparer.Ordinal))
                continue;
            return Capitalised(string.Join(' ', words.Select(w => stem.Substring(w.Start, w.Length))));
        }

        return "Service";
    }

    // The title without one phrase of boilerplate; null where there is none.
    private static string? Cut(string title)
    {
        var tokens = Tokens.Of(title);
        for (var i = 0; i < tokens.Length; i++)
        {
            var length = WordPattern.Longest(Vocabulary.Boilerplate, tokens, i);
            if (length > 0)
                return Join(title[..tokens[i].Start], title[tokens[i + length - 1].End..]);
        }

        return null;
    }

    private static string Join(string before, string after)
    {
        before = before.TrimEnd();
        after = after.TrimStart();
        var (left, right) = (TrimSeparators(before), TrimSeparators(after));
        if (left.Length == 0)
            return WithoutConnector(right);
        if (right.Length == 0)
            return left;
        var isSeparated = before.Length > left.Length || after.Length > right.Length;
        // "Cold Storage - Shared Responsibility for archives" is about "Cold Storage for archives".
        return isSeparated && WithoutConnector(right) == right ? $"{left} - {right}" : $"{left} {right}";
    }

    private static string WithoutConnector(string name)
    {
        var tokens = Tokens.Of(name);
        var length = tokens.IsEmpty ? 0 : WordPattern.Longest(Vocabulary.Connectors, tokens, 0);
        if (length == 0 || length == tokens.Length)
            return name;
        // "for the Web Hosting service": the article and the noun belong to each other.
        var isService = tokens[length - 1].Word == "the" && tokens[^1].Word == "service" && tokens.Length > length + 1;
        return name[tokens[length - 1].End..(isService ? tokens[^2].End : name.Length)].TrimStart();
    }

    // "(EN)" after the title of a page that isn't in its site's language.
    private static string WithoutLanguageMark(string title)
    {
        title = title.Trim();
        return title.Length > 4 && title[^4] is '(' or '[' && title[^1] is ')' or ']' && char.IsAsciiLetterUpper(title[^3]) && char.IsAsciiLetterUpper(title[^2])
            && Languages.All.Any(l => l.Code.Equals(title[^3..^1], StringComparison.OrdinalIgnoreCase))
            ? title[..^4].TrimEnd()
            : title;
    }

    // Also brackets that boilerplate has left empty: "(RACI)".
    private static string TrimSeparators(string text)
    {
        string before;
        do
        {
            before = text;
            text = text.Replace("()", "", StringComparison.Ordinal).Trim().Trim(Separators.ToCharArray()).Trim();
            if (text.StartsWith(") ", StringComparison.Ordinal) || text is ")")
                text = text[1..];
            if (text.EndsWith(" (", StringComparison.Ordinal) || text is "(")
                text = text[..^1];
        }
        while (text != before);

        return text;
    }

    // A name that began within a title begins with a capital; "iSCSI" keeps its own way.
    private static string Capitalised(string name)
    {
        var word = Tokens.Of(name) is [var first, ..] ? name.AsSpan(first.Start, first.Length) : default;
        return word.IsEmpty || word.ContainsAnyInRange('A', 'Z') || name.Length == 0
            ? name
            : char.ToUpperInvariant(name[0]) + name[1..];
    }
}
