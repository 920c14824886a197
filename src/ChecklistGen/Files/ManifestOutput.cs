using System.Collections.Immutable;

namespace ChecklistGen.Files;

/// <summary>One file of a folder of outputs.</summary>
public sealed record ManifestOutput
{
    /// <summary>The file's path, relative to the manifest.</summary>
    public required string Path { get; init; }

    /// <summary>SHA-256 of the file's bytes.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The pages it was made from, in the order in which they stand in it.</summary>
    public required ImmutableArray<ManifestSource> Sources { get; init; }

    /// <summary>The template's name; null for what is made without one, such as data formats.</summary>
    public string? Template { get; init; }

    /// <summary>SHA-256 over the template and its partials; null for what is made without one.</summary>
    public string? TemplateSha256 { get; init; }

    /// <summary>Rows of the matrix, or of all that it was made from.</summary>
    public required int Activities { get; init; }

    /// <summary>Obligations of the customer among them.</summary>
    public required int Obligations { get; init; }

    /// <summary>Rows that could not be read.</summary>
    public required int NotUnderstood { get; init; }
}
