namespace ChecklistGen.Returns;

/// <summary>The fields that an item has in documents and in data: <c>PCI-3.1.1-04/owner</c> is the item's <c>owner</c>.</summary>
public static class ItemFields
{
    /// <summary>The box that says that it is settled.</summary>
    public const string Done = "done";

    /// <summary>How far it is.</summary>
    public const string Status = "status";

    /// <summary>Who takes care of it.</summary>
    public const string Owner = "owner";

    /// <summary>By when.</summary>
    public const string Due = "due";

    /// <summary>What proves it.</summary>
    public const string Evidence = "evidence";

    /// <summary>Anything else.</summary>
    public const string Comment = "comment";

    /// <summary>All of them, in the order in which data has them.</summary>
    public static IReadOnlyList<string> All { get; } = [Done, Status, Owner, Due, Evidence, Comment];
}
