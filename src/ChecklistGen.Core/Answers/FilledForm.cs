using System.Collections.Immutable;
using ChecklistGen.Documents;

namespace ChecklistGen.Answers;

/// <summary>What came back: a file that somebody has filled in.</summary>
public sealed record FilledForm
{
    /// <summary>The document's title; empty where the file has lost it.</summary>
    public required string Title { get; init; }

    /// <summary>What the document asks about; null where the file has lost it, and fields are known by their names alone.</summary>
    public Form? Form { get; init; }

    /// <summary>
    /// The items whose texts are known from their rows alone, and from nothing that a person can't type into: they may hold more
    /// than was written.
    /// </summary>
    public ImmutableArray<FormItem> AsPrinted { get; init; } = [];

    /// <summary>The fields that were found, answered or not, in the document's order.</summary>
    public required ImmutableArray<FilledField> Fields { get; init; }

    /// <summary>Answers that belong to no field, or to no one field for certain.</summary>
    public ImmutableArray<UnmatchedAnswer> Unmatched { get; init; } = [];

    /// <summary>
    /// What is in the file and can't be carried out of it, such as pictures, each in words: as long as there is any, the file
    /// must be kept.
    /// </summary>
    public ImmutableArray<string> LeftBehind { get; init; } = [];

    /// <summary>The names of fields that the document had when it was made, and that are in the file no more.</summary>
    public ImmutableArray<string> Missing { get; init; } = [];
}
