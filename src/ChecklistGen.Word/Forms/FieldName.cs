namespace ChecklistGen.Word.Forms;

/// <summary>How fields are named: <c>PCI-1.1-01/owner</c> for a field of an item, <c>questions/PCI-1.1-01</c> for a question about one.</summary>
internal static class FieldName
{
    private const char Slash = '/';
    private const string Questions = "questions/";

    /// <summary>The name of a field of an item.</summary>
    public static string OfItem(string itemId, string field) => $"{itemId}{Slash}{field}";

    /// <summary>The name of the answer to a question about an item.</summary>
    public static string OfQuestion(string itemId) => Questions + itemId;

    /// <summary>Splits a name at its last slash; null where there is none.</summary>
    public static (string Item, string Field)? Split(string name) =>
        name.LastIndexOf(Slash) is var slash and >= 0 ? (name[..slash], name[(slash + 1)..]) : null;

    /// <summary>The id of the item that a field belongs to; empty for none.</summary>
    public static string ItemOf(string name) => Split(name)?.Item ?? "";

    /// <summary>The id of the item in whose row a field is, which includes questions about it; empty for none.</summary>
    public static string RowOf(string name) =>
        name.StartsWith(Questions, StringComparison.Ordinal) ? name[Questions.Length..] : ItemOf(name);
}
