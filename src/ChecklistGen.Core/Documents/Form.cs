using System.Collections.Immutable;

namespace ChecklistGen.Documents;

/// <summary>What a document asks about: it is kept inside the file, so that answers are found again when the file is returned.</summary>
public sealed record Form
{
    /// <summary>The name of the template that the document was made with.</summary>
    public required string Template { get; init; }

    /// <summary>The services that the document covers, in its order.</summary>
    public required ImmutableArray<FormService> Services { get; init; }

    /// <summary>The items of all services, in the document's order.</summary>
    public IEnumerable<FormItem> Items => Services.SelectMany(s => s.Items);
}

/// <summary>A service that a document asks about.</summary>
/// <param name="Name">The service's name.</param>
/// <param name="Slug">The name as it is in the names of files.</param>
/// <param name="SourceSha256">The SHA-256 of the page that the items come from, in lower-case hexadecimal.</param>
/// <param name="Items">What is asked about, in the document's order.</param>
public sealed record FormService(string Name, string Slug, string SourceSha256, ImmutableArray<FormItem> Items)
{
    /// <summary>What earlier documents asked about and this one no longer does: it only keeps the answers. Not among the items.</summary>
    public ImmutableArray<FormItem> Earlier { get; init; } = [];

    /// <summary>A name that belongs to this service and to none of its items, as it is in a document of several services: <c>slug/sign-off/customer-name</c>.</summary>
    /// <param name="name">The name in a document of this service alone.</param>
    public string NameAmongServices(string name) => $"{Slug}/{name}";
}

/// <summary>An item that a document asks about; its fields are named <c>id/field</c>.</summary>
/// <param name="Id">The id as printed; unique in the document.</param>
/// <param name="Key">The key for machines, which survives rows that move.</param>
/// <param name="Text">What is to be done, as plain text.</param>
public sealed record FormItem(string Id, string Key, string Text)
{
    /// <summary>The section it is in, as its heading shows it.</summary>
    public string Section { get; init; } = "";

    /// <summary>The phase it belongs to, as its heading shows it.</summary>
    public string Phase { get; init; } = "";

    /// <summary>The customer's letters: <c>RA</c>; empty where they are not known.</summary>
    public string Role { get; init; } = "";
}

/// <summary>What a field of a form takes.</summary>
public enum FieldKind
{
    /// <summary>A tick: a <see cref="Documents.CheckBox"/>.</summary>
    CheckBox,

    /// <summary>One line of text.</summary>
    Text,

    /// <summary>Text of several lines.</summary>
    MultilineText,

    /// <summary>A date.</summary>
    Date,

    /// <summary>One of several values.</summary>
    Choice,

    /// <summary>A signature, by hand or digital.</summary>
    Signature,
}

/// <summary>The kinds of fields that inputs of documents are.</summary>
public static class FieldKinds
{
    /// <summary>What the field of an input takes.</summary>
    public static FieldKind Of(InputKind kind) => kind switch
    {
        InputKind.MultilineText => FieldKind.MultilineText,
        InputKind.Date => FieldKind.Date,
        InputKind.Choice => FieldKind.Choice,
        InputKind.Signature => FieldKind.Signature,
        _ => FieldKind.Text,
    };
}
