using System.Collections.Immutable;

namespace ChecklistGen.Reading.Words;

/// <summary>
/// The words by which a page in one language is understood. A new language is one more file like its neighbours and one
/// more line in <see cref="Languages"/>.
/// </summary>
/// <remarks>
/// Words are written in lower case and without accents (<see cref="Words.Tokens"/> makes texts so). Where a pattern is
/// asked for, it is words in their order: <c>a|b</c> is either, <c>a?</c> may be missing.
/// </remarks>
internal sealed record LanguageWords
{
    /// <summary>The two-letter code.</summary>
    public required string Code { get; init; }

    /// <summary>Header words of the column that says what is to be done.</summary>
    public required ImmutableArray<string> Activity { get; init; }

    /// <summary>Header words that may head such a column, when nothing better does.</summary>
    public ImmutableArray<string> ActivityLike { get; init; } = [];

    /// <summary>Header words of the customer's column.</summary>
    public required ImmutableArray<string> Customer { get; init; }

    /// <summary>Words that address the customer: only alone do they head the customer's column.</summary>
    public required ImmutableArray<string> You { get; init; }

    /// <summary>Words beside "customer" that make a team of the provider of it: "customer support".</summary>
    public required ImmutableArray<string> CustomerFacing { get; init; }

    /// <summary>Words that join two parties in one cell.</summary>
    public required ImmutableArray<string> Conjunctions { get; init; }

    /// <summary>Header words of the provider's column, where it isn't headed by the provider's name.</summary>
    public required ImmutableArray<string> Provider { get; init; }

    /// <summary>Words that surround a party's name in a header: "role of the …".</summary>
    public required ImmutableArray<string> Role { get; init; }

    /// <summary>Compounds of a party and "role", with the party's name.</summary>
    public ImmutableArray<(string Compound, string Party)> RoleCompounds { get; init; } = [];

    /// <summary>Header words of the columns of a transposed matrix.</summary>
    public required ImmutableArray<string> Responsible { get; init; }

    /// <inheritdoc cref="Responsible"/>
    public required ImmutableArray<string> Accountable { get; init; }

    /// <inheritdoc cref="Responsible"/>
    public required ImmutableArray<string> Consulted { get; init; }

    /// <inheritdoc cref="Responsible"/>
    public required ImmutableArray<string> Informed { get; init; }

    /// <summary>Words in a transposed matrix's cells that name nobody and may mean the customer: "both", "all".</summary>
    public required ImmutableArray<string> Everyone { get; init; }

    /// <summary>Patterns of what a title says about the page and not about the service.</summary>
    public required ImmutableArray<string> Boilerplate { get; init; }

    /// <summary>Patterns of what leads from there to the service's name: "for the".</summary>
    public required ImmutableArray<string> Connectors { get; init; }

    /// <summary>Small words that are frequent in the language, to tell it by.</summary>
    public required ImmutableArray<string> StopWords { get; init; }
}
