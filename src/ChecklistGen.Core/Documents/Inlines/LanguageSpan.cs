using System.Collections.Immutable;

namespace ChecklistGen.Documents;

/// <summary>Text in another language than the document's, so that it is read aloud and spell-checked rightly.</summary>
/// <param name="Language">A BCP 47 tag, such as <c>fr</c>.</param>
/// <param name="Content">What it holds.</param>
public sealed record LanguageSpan(string Language, ImmutableArray<Inline> Content) : InlineContainer(Content);
