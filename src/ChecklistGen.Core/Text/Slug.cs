using System.Collections.Frozen;
using System.Text;

namespace ChecklistGen.Text;

/// <summary>Names of files made from names of services.</summary>
public static class Slug
{
    private const int MaxLength = 80;

    // Windows keeps these names for devices, whatever the ending (Microsoft, "Naming Files, Paths, and Namespaces").
    private static readonly FrozenSet<string> Devices =
        FrozenSet.Create(StringComparer.Ordinal, ["con", "prn", "aux", "nul", .. "0123456789".SelectMany(n => new[] { $"com{n}", $"lpt{n}" })]);

    /// <summary>
    /// Lower-case ASCII letters and digits joined by single hyphens, at most 80 characters, cut between words:
    /// "DevOps using Platform.sh" gives <c>devops-using-platform-sh</c>. A name with no such character gives <c>service</c>,
    /// one that Windows keeps for a device has <c>-service</c> behind it: <c>con-service</c>.
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

        return result.Length == 0 ? "service" : Devices.Contains(result) ? $"{result}-service" : result;
    }
}
