using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ChecklistGen.Text;

namespace ChecklistGen.Raci;

/// <summary>
/// What a customer has to do for one service. Each row of the matrix is in exactly one of <see cref="Items"/>,
/// <see cref="Excluded"/> and <see cref="NotUnderstood"/>.
/// </summary>
public sealed record Checklist
{
    /// <summary>The matrix it was selected from.</summary>
    public required Matrix Matrix { get; init; }

    /// <summary>The initials that begin each item's id.</summary>
    public required string Code { get; init; }

    /// <summary>The rows that are the customer's, in the page's order.</summary>
    public required ImmutableArray<ChecklistItem> Items { get; init; }

    /// <summary>The rows that are not the customer's, with the reason.</summary>
    public required ImmutableArray<ExcludedItem> Excluded { get; init; }

    /// <summary>The rows that could not be read, and in which an obligation of the customer may hide.</summary>
    public required ImmutableArray<ChecklistItem> NotUnderstood { get; init; }

    /// <summary>The rows of all three, one group after the other.</summary>
    public IEnumerable<ChecklistItem> AllRows => Items.Concat(Excluded.Select(e => e.Item)).Concat(NotUnderstood);

    /// <summary>The ids of rows that are gone, which are never given again; empty where no earlier version is known.</summary>
    public ImmutableArray<string> RetiredIds { get; init; } = [];
}

/// <summary>A row of a matrix with its id and key; most often an obligation of the customer.</summary>
/// <param name="Id">Printed everywhere and unique in its page: <c>PCI-3.1.1-04</c>.</param>
/// <param name="Key">For machines: survives rows that move (see <see cref="ItemKey"/>).</param>
/// <param name="Activity">The row it comes from.</param>
public sealed record ChecklistItem(string Id, string Key, Activity Activity)
{
    /// <summary>Whether the row is somebody else's as well.</summary>
    public bool IsShared => Activity.IsOthersObligation;

    /// <summary>What part the customer has in it.</summary>
    public ObligationKind Kind => (Activity.Customer & Duties.ResponsibleOrAccountable) switch
    {
        Duties.Accountable when Activity.StatesAllDuties => ObligationKind.AccountableOnly,
        Duties.Responsible when Activity.StatesAllDuties => ObligationKind.ResponsibleOnly,
        _ => IsShared ? ObligationKind.Shared : ObligationKind.Own,
    };
}

/// <summary>What part the customer has in an obligation.</summary>
[JsonConverter(typeof(SnakeCase<ObligationKind>))]
public enum ObligationKind
{
    /// <summary>The customer does it and answers for it, and nobody else holds R or A; where the page has no letters, it is the customer's alone.</summary>
    Own,

    /// <summary>The customer does it and answers for it, and somebody else holds R or A as well; where the page has no letters, it is somebody else's as well.</summary>
    Shared,

    /// <summary>The customer answers for it and does not do it.</summary>
    AccountableOnly,

    /// <summary>The customer does it and does not answer for it.</summary>
    ResponsibleOnly,
}

/// <summary>A row that is not among the customer's obligations, and why.</summary>
public sealed record ExcludedItem(ChecklistItem Item, ExclusionReason Reason);

/// <summary>Why a row is not among the customer's obligations.</summary>
public enum ExclusionReason
{
    /// <summary>Somebody else holds R or A, the customer does not.</summary>
    OthersOnly,

    /// <summary>Nobody holds R or A.</summary>
    Nobody,

    /// <summary>The customer's cell says that there is nothing to do.</summary>
    NothingToDo,

    /// <summary>The row belongs to a product variant that <c>--where</c> leaves out.</summary>
    OtherVariant,
}
