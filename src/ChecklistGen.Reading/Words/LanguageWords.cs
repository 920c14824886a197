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

    /// <summary>Words after "customer" that make it a team of the provider: "customer support".</summary>
    public required ImmutableArray<string> CustomerFacing { get; init; }

    /// <summary>Words that join two parties, or two letters, in one cell.</summary>
    public required ImmutableArray<string> Conjunctions { get; init; }

    /// <summary>Words between two parties in one cell, of whom either may be meant.</summary>
    public ImmutableArray<string> Alternatives { get; init; } = [];

    /// <summary>Header words of the provider's column, where it isn't headed by the provider's name.</summary>
    public required ImmutableArray<string> Provider { get; init; }

    /// <summary>Words that surround a party's name in a header: "role of the …".</summary>
    public required ImmutableArray<string> Role { get; init; }

    /// <summary>Patterns that make something the duty of whoever stands beside them: "… are responsible for", "on the part of …".</summary>
    public required ImmutableArray<string> Burden { get; init; }

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

    /// <summary>Words that begin a cell which leaves open whose something is: "depends on the plan".</summary>
    public required ImmutableArray<string> Unsettled { get; init; }

    /// <summary>Words that mean the customer and others together.</summary>
    public required ImmutableArray<string> Shared { get; init; }

    /// <summary>Words between one of <see cref="Shared"/> and the names of those who share something: "shared by".</summary>
    public required ImmutableArray<string> Between { get; init; }

    /// <summary>Nouns that after "your" name a part of the customer: "your team".</summary>
    public ImmutableArray<string> Team { get; init; } = [];

    /// <summary>Beginnings of words that say that a table or heading is about responsibilities.</summary>
    public required ImmutableArray<string> Responsibility { get; init; }

    /// <summary>Beginnings of words that say that a table or heading is about permissions.</summary>
    public required ImmutableArray<string> Permission { get; init; }

    /// <summary>Words for doing: in a cell or a legend they mean that a party carries something out.</summary>
    public required ImmutableArray<string> Does { get; init; }

    /// <summary>Words that leave it to somebody whether to do something.</summary>
    public required ImmutableArray<string> May { get; init; }

    /// <summary>Words for helping: in a cell or a legend they mean that a party takes part but does not hold the duty.</summary>
    public required ImmutableArray<string> Helps { get; init; }

    /// <summary>Header words of a column that names whose each activity is.</summary>
    public required ImmutableArray<string> Owner { get; init; }

    /// <summary>Header words that make an area of "responsibility": "responsibility area".</summary>
    public required ImmutableArray<string> Area { get; init; }

    /// <summary>Header words of a column of remarks.</summary>
    public required ImmutableArray<string> Remark { get; init; }

    /// <summary>Header words of a column that explains words.</summary>
    public required ImmutableArray<string> Definition { get; init; }

    /// <summary>Words that tick a cell.</summary>
    public required ImmutableArray<string> Yes { get; init; }

    /// <summary>Words that leave a cell without a tick.</summary>
    public required ImmutableArray<string> No { get; init; }

    /// <summary>Patterns of a whole cell that says that nothing is to be done.</summary>
    public required ImmutableArray<string> Nothing { get; init; }

    /// <summary>Patterns that begin a cell which only refers elsewhere.</summary>
    public required ImmutableArray<string> See { get; init; }

    /// <summary>Patterns that begin a cell which says that whoever follows does it.</summary>
    public required ImmutableArray<string> DoneBy { get; init; }

    /// <summary>Patterns of what a title says about the page and not about the service.</summary>
    public required ImmutableArray<string> Boilerplate { get; init; }

    /// <summary>Patterns of what leads from there to the service's name: "for the".</summary>
    public required ImmutableArray<string> Connectors { get; init; }

    /// <summary>Frequent small words by which the language is detected.</summary>
    public required ImmutableArray<string> StopWords { get; init; }
}
