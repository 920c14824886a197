using System.Collections.Immutable;

namespace ChecklistGen.Documents;

/// <summary>A node that is within a line of text.</summary>
public abstract record Inline : Node;

/// <summary>Characters, to be shown as they are.</summary>
public sealed record TextRun(string Text) : Inline;

/// <summary>Text shown verbatim, such as a raw cell or a hash.</summary>
public sealed record CodeSpan(string Text) : Inline;

/// <summary>The text goes on in a new line of the same paragraph.</summary>
public sealed record LineBreak : Inline;

/// <summary>An inline that gives other inlines a property they share.</summary>
/// <param name="Content">What it holds.</param>
public abstract record InlineContainer(ImmutableArray<Inline> Content) : Inline;

/// <summary>Text in bold.</summary>
public sealed record Strong(ImmutableArray<Inline> Content) : InlineContainer(Content);

/// <summary>Text in italics.</summary>
public sealed record Emphasis(ImmutableArray<Inline> Content) : InlineContainer(Content);

/// <summary>Less prominent text: provenance, hints, units.</summary>
public sealed record Muted(ImmutableArray<Inline> Content) : InlineContainer(Content);

/// <summary>Text in another language than the document's, so that it is read aloud and spell-checked correctly.</summary>
/// <param name="Language">A BCP 47 tag, such as <c>fr</c>.</param>
/// <param name="Content">What it holds.</param>
public sealed record LanguageSpan(string Language, ImmutableArray<Inline> Content) : InlineContainer(Content);

/// <summary>A link out of the document, or to a heading in it.</summary>
/// <param name="Target">An http, https or mailto address, or <c>#</c> and the anchor of a heading.</param>
/// <param name="Content">The text that is clicked.</param>
public sealed record Link(string Target, ImmutableArray<Inline> Content) : InlineContainer(Content)
{
    private static readonly string[] Schemes = ["http", "https", "mailto"];

    /// <summary>Where the link leads, in words; null if its text already says so.</summary>
    public string? Description { get; init; }

    /// <summary>Whether the target is in this document.</summary>
    public bool IsInternal => Target.StartsWith('#');

    /// <summary>Whether a target is an address of the Web or of mail: nothing else may be opened by a click, for texts come from strangers.</summary>
    public static bool IsAddress(string target) =>
        Uri.TryCreate(target, UriKind.Absolute, out var uri) && Schemes.Contains(uri.Scheme, StringComparer.Ordinal);
}

/// <summary>A picture, such as a logo; it is on the baseline.</summary>
/// <param name="Content">The bytes of a PNG or JPEG file.</param>
/// <param name="MediaType"><c>image/png</c> or <c>image/jpeg</c>.</param>
/// <param name="Description">What it shows, in words; never empty.</param>
/// <param name="Width">The width at which it is shown, in points.</param>
/// <param name="Height">The height at which it is shown, in points.</param>
public sealed record Image(ImmutableArray<byte> Content, string MediaType, string Description, double Width, double Height) : Inline;

/// <summary>A small bar that shows how a whole divides into shares.</summary>
/// <param name="Shares">The shares in order; those of 0 are not drawn.</param>
/// <param name="Label">The same in words: what a screen reader says, and what formats without pictures print.</param>
public sealed record ShareBar(ImmutableArray<Share> Shares, string Label) : Inline;

/// <summary>One share of a <see cref="ShareBar"/>.</summary>
/// <param name="Kind">Whose share it is, which decides its colour.</param>
/// <param name="Value">Its size, in any unit, 0 or more.</param>
public sealed record Share(ShareKind Kind, int Value);

/// <summary>Whose share of a <see cref="ShareBar"/> it is.</summary>
public enum ShareKind
{
    /// <summary>The reader's own.</summary>
    Mine,

    /// <summary>The reader's and somebody else's together.</summary>
    Shared,

    /// <summary>Somebody else's alone.</summary>
    Others,
}

/// <summary>The number of the page it is on; for headers and footers.</summary>
public sealed record PageNumber : Inline;

/// <summary>How many pages the document has; for headers and footers.</summary>
public sealed record PageCount : Inline;
