using System.Collections.Immutable;

namespace ChecklistGen.Documents;

/// <summary>A place to fill in.</summary>
/// <param name="Kind">What is filled in.</param>
/// <param name="Name">The field's name, <c>PCI-3.1.1-04/owner</c>; unique in the document, and how answers are found again.</param>
/// <param name="Label">What is asked for, in words, for screen readers and tool tips.</param>
public sealed record InputField(InputKind Kind, string Name, string Label) : Inline
{
    /// <summary>What is filled in already; empty when nothing is. A date is <c>yyyy-MM-dd</c>.</summary>
    public string Value { get; init; } = "";

    /// <summary>What to show while nothing is filled in, where the format can show it.</summary>
    public string Placeholder { get; init; } = "";

    /// <summary>The values to choose from, for <see cref="InputKind.Choice"/>.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];
}
