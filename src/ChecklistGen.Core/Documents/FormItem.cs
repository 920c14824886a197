namespace ChecklistGen.Documents;

/// <summary>An item that a document asks about; its fields are named <c>id/field</c>.</summary>
/// <param name="Id">The id as printed; unique in the document.</param>
/// <param name="Key">The key for machines, which survives rows that move.</param>
/// <param name="Text">What is to be done, as plain text.</param>
public sealed record FormItem(string Id, string Key, string Text)
{
    /// <summary>The section it stands in, as its heading shows it.</summary>
    public string Section { get; init; } = "";

    /// <summary>The phase it belongs to, as its heading shows it.</summary>
    public string Phase { get; init; } = "";

    /// <summary>The customer's letters: <c>RA</c>; empty where they are not known.</summary>
    public string Role { get; init; } = "";
}
