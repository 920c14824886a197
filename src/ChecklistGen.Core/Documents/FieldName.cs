namespace ChecklistGen.Documents;

/// <summary>How fields are named: <c>PCI-1.1-01/owner</c> for a field of an item, <c>questions/PCI-1.1-01</c> for a question about one.</summary>
public static class FieldName
{
    /// <summary>What stands in an item's place in the names of questions.</summary>
    public const string Questions = "questions";

    private const string QuestionPrefix = Questions + "/";

    /// <summary>The name of a field of an item.</summary>
    public static string OfItem(string itemId, string field) => $"{itemId}/{field}";

    /// <summary>The name of the answer to a question about an item.</summary>
    public static string OfQuestion(string itemId) => QuestionPrefix + itemId;

    /// <summary>A name taken apart at its last slash; the item is empty where there is none.</summary>
    public static (string Item, string Field) Split(string name)
    {
        var slash = name.LastIndexOf('/');
        return slash < 0 ? ("", name) : (name[..slash], name[(slash + 1)..]);
    }

    /// <summary>The id of the item that a field belongs to; empty for none.</summary>
    public static string ItemOf(string name) => Split(name).Item;

    /// <summary>What a field is asked about its item: <c>owner</c>; the whole name where it belongs to none.</summary>
    public static string FieldOf(string name) => Split(name).Field;

    /// <summary>The id of the item in whose row a field is, which includes questions about it; empty for none.</summary>
    public static string RowOf(string name) => IsQuestion(name) ? name[QuestionPrefix.Length..] : ItemOf(name);

    /// <summary>Whether it names the answer to a question about an item.</summary>
    public static bool IsQuestion(string name) => name.StartsWith(QuestionPrefix, StringComparison.Ordinal);
}
