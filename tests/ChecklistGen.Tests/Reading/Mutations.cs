using System.Text.RegularExpressions;

namespace ChecklistGen.Tests.Reading;

/// <summary>The slips of authors and of programs that rewrite pages: a blank line, a tag, a quote or a rule too many or too few.</summary>
internal static partial class Mutations
{
    /// <summary>A page with one slip in it.</summary>
    public static string Of(string page, Random random) => random.Next(8) switch
    {
        0 => WithoutOne(page, BlankLine(), "\n", random),
        1 => WithAt(page, LineEnd(), "\n\n", random),
        2 or 3 => WithoutOne(page, Tag(), "", random),
        4 => WithAt(page, Tag(), Tags[random.Next(Tags.Length)], random),
        5 => WithoutOne(page, Quote(), "", random),
        6 => WithAt(page, Quote(), "\"", random),
        _ => WithAt(page, LineEnd(), "\n---\n", random),
    };

    /// <summary>A page in AsciiDoc with one slip in it.</summary>
    public static string OfAsciiDoc(string page, Random random) => random.Next(8) switch
    {
        0 => WithoutOne(page, BlankLine(), "\n", random),
        1 => WithAt(page, LineEnd(), "\n\n", random),
        2 => WithoutOne(page, Border(), "", random),
        3 => WithAt(page, LineEnd(), "\n|===", random),
        4 => WithoutOne(page, Pipe(), "", random),
        5 => WithAt(page, Pipe(), "|", random),
        6 => WithAt(page, LineEnd(), "\n----", random),
        _ => WithoutOne(page, Attributes(), "", random),
    };

    private static readonly string[] Tags = ["<tr>", "</tr>", "<td>", "</td>", "<table>", "</table>", "<div>", "</div>", "<p>", "<b>", "<br>", "<tbody>", "</thead>"];

    private static string WithoutOne(string page, Regex what, string instead, Random random)
    {
        var found = what.Matches(page);
        if (found.Count == 0)
            return page;
        var one = found[random.Next(found.Count)];
        return page[..one.Index] + instead + page[(one.Index + one.Length)..];
    }

    private static string WithAt(string page, Regex where, string what, Random random)
    {
        var found = where.Matches(page);
        if (found.Count == 0)
            return page;
        var one = found[random.Next(found.Count)];
        return page[..one.Index] + what + page[one.Index..];
    }

    [GeneratedRegex("\n\n", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BlankLine();

    [GeneratedRegex("\n", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LineEnd();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?<=\n)\|===\n", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Border();

    [GeneratedRegex(@"\|(?!=)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pipe();

    [GeneratedRegex(@"(?<=\n)\[.*\]\n", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Attributes();

    [GeneratedRegex("[\"'`]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quote();
}
