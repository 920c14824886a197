using System.Collections.Immutable;
using ChecklistGen.Documents;

namespace ChecklistGen.Word.Forms;

/// <summary>What a file remembers of itself: what it asks about, by which fields, and what else was written.</summary>
/// <param name="Form">What it asks about; null where it was made without.</param>
/// <param name="Fields">Its fields in the document's order.</param>
/// <param name="Language">The language in which it shows dates.</param>
internal sealed record FormContent(Form? Form, ImmutableArray<FormField> Fields, string Language)
{
    /// <summary>The digests of what was written outside its fields (<see cref="WrittenTexts"/>); null where an older version, or no program of ours, made it.</summary>
    public ImmutableArray<int>? Written { get; init; }

    /// <summary>Those of its items of which it remembers nothing: their texts are what stands in their rows.</summary>
    public ImmutableArray<FormItem> AsPrinted { get; init; } = [];
}
