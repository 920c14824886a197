using System.Collections.Immutable;

namespace ChecklistGen.Documents;

/// <summary>A link out of the document, or to a heading in it.</summary>
/// <param name="Target">An http, https or mailto address, or <c>#</c> and the anchor of a heading.</param>
/// <param name="Content">The text that is clicked.</param>
public sealed record Link(string Target, ImmutableArray<Inline> Content) : InlineContainer(Content)
{
    private static readonly string[] Schemes = ["http", "https", "mailto"];

    /// <summary>What the link leads to, in words; null where the text says it.</summary>
    public string? Description { get; init; }

    /// <summary>Whether the target lies in this document.</summary>
    public bool IsInternal => Target.StartsWith('#');

    /// <summary>Whether a target is an address of the Web or of mail: nothing else may be opened by a click, for texts come from strangers.</summary>
    public static bool IsAddress(string target) =>
        Uri.TryCreate(target, UriKind.Absolute, out var uri) && Schemes.Contains(uri.Scheme, StringComparer.Ordinal);
}
