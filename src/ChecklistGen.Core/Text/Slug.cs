using System.Text;

namespace ChecklistGen.Text;

/// <summary>Names of files made from names of services.</summary>
public static class Slug
{
    private const int MaxLength = 80;

    /// <summary>
    /// Lower-case ASCII letters and digits joined by single hyphens, at most 80 characters, cut between words:
    /// "DevOps using Platform.sh" gives <c>devops-using-platform-sh</c>. A name with no such character gives <c>service</c>.
    /// </summary>
    public static string From(string name)
    {
        var slug = new StringBuilder();
        foreach (var c in PlainText.WithoutAccents(name).ToLowerInvariant().Replace("ß", "ss", StringComparison.Ordinal))
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        var result = slug.ToString().Trim('-');
        if (result.Length > MaxLength)
        {
            var cut = result.LastIndexOf('-', MaxLength);
            result = result[..(cut > 0 ? cut : MaxLength)];
        }

        return result.Length > 0 ? result : "service";
    }
}
