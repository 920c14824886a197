namespace ChecklistGen.Raci.Rules;

/// <summary>Tells which pages are language versions of one.</summary>
public static class PageIdentity
{
    // Those that pages are read in.
    private static readonly HashSet<string> Languages = new(StringComparer.OrdinalIgnoreCase) { "en", "fr", "de", "es", "it", "nl", "pl", "pt" };

    /// <summary>
    /// The path with its language taken out: <c>guide.fr-fr.md</c> and <c>guide.en-gb.md</c>, <c>fr/page.md</c> and
    /// <c>en/page.md</c>, <c>page_de.md</c> and <c>page.md</c> are the same.
    /// </summary>
    public static string Of(string path)
    {
        var parts = path.Split('/');
        var folders = parts[..^1].Where(p => !IsLanguage(p));
        var name = parts[^1].Split('.').Where((p, i) => i == 0 || !IsLanguage(p)).ToList();
        var mark = name[0].LastIndexOfAny(['_', '-']);
        if (mark > 0 && IsLanguage(name[0][(mark + 1)..]))
            name[0] = name[0][..mark];
        return string.Join('/', folders.Append(string.Join('.', name))).ToLowerInvariant();
    }

    // fr, fr-fr, en_GB, es-es
    private static bool IsLanguage(string part)
    {
        var ends = part.IndexOfAny(['-', '_']);
        var language = ends < 0 ? part : part[..ends];
        return Languages.Contains(language) && (ends < 0 || part.Length - ends - 1 is >= 2 and <= 4);
    }
}
