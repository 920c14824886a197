using System.Text.RegularExpressions;

namespace ChecklistGen.Templates.Errors;

/// <summary>Turns the messages of Scriban and .NET into the phrases that findings use.</summary>
internal static partial class Phrases
{
    /// <summary>A row of a table: a pattern of messages, the message to use instead (null for the original), and the help.</summary>
    public sealed record Row(Regex Pattern, Func<Match, string>? Message, Func<Match, string?> Help)
    {
        public static Row Of(string pattern, string? message, string? help) =>
            Of(pattern, message is null ? null : m => m.Result(message), help is null ? _ => null : m => m.Result(help));

        public static Row Of(string pattern, Func<Match, string>? message, Func<Match, string?> help) =>
            new(new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.Singleline, TimeSpan.FromSeconds(1)), message, help);
    }

    /// <summary>The message and help of the first row that matches.</summary>
    public static (string Message, string? Help) Say(string message, IEnumerable<Row> rows)
    {
        foreach (var row in rows)
        {
            if (row.Pattern.Match(message) is { Success: true } match)
                return (row.Message?.Invoke(match) ?? Clean(message), row.Help(match));
        }

        return (Clean(message), null);
    }

    /// <summary>A C# type in words.</summary>
    public static string TypeInWords(string type) => type.ToLowerInvariant() switch
    {
        "int" or "long" or "system.int32" or "system.int64" => "a whole number",
        "double" or "float" or "decimal" or "system.double" or "bigint" => "a number",
        "string" or "char" => "a text",
        "bool" or "system.boolean" => "true or false",
        "datetime" or "system.datetime" => "a date",
        "timespan" => "a span of time",
        "array" or "ilist" or "ienumerable" or "range" => "a list",
        var other => other.Contains("object", StringComparison.Ordinal) || other.Contains("dictionary", StringComparison.Ordinal) ? "an object"
            : other.Contains("list", StringComparison.Ordinal) || other.Contains("array", StringComparison.Ordinal) ? "a list" : "something else",
    };

    /// <summary>A message on one line; it may quote code of several.</summary>
    public static string OnOneLine(string message) => Blanks().Replace(message, " ").Trim();

    // Removes the name of a C# parameter and the position of a nested parser.
    private static string Clean(string message)
    {
        message = OnOneLine(Noise().Replace(message, "")).TrimEnd('.');
        return message.Length > 1 && char.IsLower(message[1]) ? char.ToLowerInvariant(message[0]) + message[1..] : message;
    }

    [GeneratedRegex(@"\s*\(Parameter '[^']*'\)|^[^\n]*?\(\d+,\d+\) : error : ", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Noise();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blanks();
}
