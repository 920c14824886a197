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

    // What each name sets, and to what; null where the text is nothing that it takes.
    private static ImmutableArray<(string Name, Func<DocumentControl, string, DocumentControl?> With)> Entries { get; } =
    [
        ("reference", (control, text) => control with { Reference = text }),
        ("version", (control, text) => control with { Version = text }),
        ("classification", (control, text) => control with { Classification = text }),
        ("approver", (control, text) => control with { Approver = text }),
        ("distribution", (control, text) => control with { Distribution = text }),
        ("valid-until", (control, text) => IsoDate.Parse(text) is { } day ? control with { ValidUntil = day } : null),
    ];

    /// <summary>The names under which options and settings say it.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Entries.Select(e => e.Name)];

    /// <summary>What is wrong with a pair; null for nothing.</summary>
    public static string? ProblemWith(string name, string value) =>
        !Names.Contains(name, StringComparer.Ordinal) ? $"documents have no `{name}`; {Suggestion.HelpFor(name, Names)}"
        : None.TryWith(name, value) is null ? $"`{value}` is not a date; write it as in 2026-11-20"
        : null;

    /// <summary>The same with one more line; what is wrong changes nothing.</summary>
    public DocumentControl With(string name, string value) => TryWith(name, value) ?? this;

    private DocumentControl? TryWith(string name, string value) => Entries.FirstOrDefault(e => e.Name == name).With?.Invoke(this, value);
}
