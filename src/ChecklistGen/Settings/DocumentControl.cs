using System.Collections.Immutable;
using ChecklistGen.Text;

namespace ChecklistGen.Settings;

/// <summary>What a document under control says of itself; what is null is left to be filled in.</summary>
public sealed record DocumentControl
{
    /// <summary>Says nothing.</summary>
    public static DocumentControl None { get; } = new();

    /// <summary>Its number in the customer's register.</summary>
    public string? Reference { get; init; }

    /// <summary>Its version.</summary>
    public string? Version { get; init; }

    /// <summary>Who may read it, as the head and the foot of each page say.</summary>
    public string? Classification { get; init; }

    /// <summary>Who approved it.</summary>
    public string? Approver { get; init; }

    /// <summary>Who receives it.</summary>
    public string? Distribution { get; init; }

    /// <summary>Until when it holds.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>The names under which options and settings say it.</summary>
    public static ImmutableArray<string> Names { get; } = ["reference", "version", "classification", "approver", "distribution", "valid-until"];

    /// <summary>What is wrong with a pair; null for nothing.</summary>
    public static string? ProblemWith(string name, string value) => name switch
    {
        _ when !Names.Contains(name, StringComparer.Ordinal) => $"documents have no `{name}`; {Suggestion.HelpFor(name, Names)}",
        "valid-until" when DateOf(value) is null => $"`{value}` is not a date; write it as in 2026-11-20",
        _ => null,
    };

    /// <summary>The same with one more line; what is wrong changes nothing.</summary>
    public DocumentControl With(string name, string value) => name switch
    {
        "reference" => this with { Reference = value },
        "version" => this with { Version = value },
        "classification" => this with { Classification = value },
        "approver" => this with { Approver = value },
        "distribution" => this with { Distribution = value },
        "valid-until" => this with { ValidUntil = DateOf(value) },
        _ => this,
    };

    private static DateOnly? DateOf(string text) =>
        IsoDate.Parse(text);
}
