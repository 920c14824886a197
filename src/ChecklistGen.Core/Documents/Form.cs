using System.Collections.Immutable;

namespace ChecklistGen.Documents;

/// <summary>What a document asks about: it travels inside the file, so that answers are found again when the file comes back.</summary>
public sealed record Form
{
    /// <summary>The name of the template that the document was made with.</summary>
    public required string Template { get; init; }

    /// <summary>The services that the document covers, in its order.</summary>
    public required ImmutableArray<FormService> Services { get; init; }

    /// <summary>The items of all services, in the document's order.</summary>
    public IEnumerable<FormItem> Items => Services.SelectMany(s => s.Items);
}
