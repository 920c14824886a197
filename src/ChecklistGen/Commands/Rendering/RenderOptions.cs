using System.Collections.Immutable;

namespace ChecklistGen.Commands.Rendering;

/// <summary>What <c>render</c> is asked to do.</summary>
public sealed record RenderOptions
{
    /// <summary>The template's path.</summary>
    public required string Template { get; init; }

    /// <summary>The path of a JSON file whose members are the template's variables; null gives it none.</summary>
    public string? Data { get; init; }

    /// <summary>The folder in which included templates are found; null takes the template's own.</summary>
    public string? Include { get; init; }

    /// <summary>Settings of the language by name; the rest is as the language prescribes.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Settings { get; init; } = [];
}
