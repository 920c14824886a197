using System.Collections.Immutable;
using ChecklistGen.Text;

namespace ChecklistGen.Raci;

/// <summary>A heading of the page under which RACI tables are, at any level; a phase is one of level 1.</summary>
/// <param name="Number">The number as printed (<c>3.1.1</c>), or the ordinal path among such sections where none is printed.</param>
/// <param name="Title">The heading's plain text without its number.</param>
/// <param name="Parent">The section around it; null for a phase.</param>
/// <param name="Location">The heading's place.</param>
public sealed record Section(string Number, string Title, Section? Parent, Location Location)
{
    /// <summary>Whether the page itself prints <see cref="Number"/>.</summary>
    public bool IsNumbered { get; init; } = true;

    /// <summary>The footnotes below its tables, in the page's order.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];

    /// <summary>The level-1 section it lies in; a phase is its own.</summary>
    public Section Phase => Parent?.Phase ?? this;

    /// <summary>1 for a phase, 2 for a section right below it, and so on.</summary>
    public int Level => (Parent?.Level ?? 0) + 1;

    /// <summary>The number, when printed, and the title, as the page shows them.</summary>
    public string Heading => IsNumbered ? $"{Number} {Title}" : Title;

    /// <summary>The sections from the phase down to this one.</summary>
    public ImmutableArray<Section> Path => Parent is null ? [this] : Parent.Path.Add(this);
}

/// <summary>A footnote below a table: it may carry a duty that the letters don't show.</summary>
/// <param name="Text">The note as plain text on one line, with its mark: <c>(1) Cloud Temple provides …</c></param>
/// <param name="Location">Where the note begins.</param>
public sealed record Note(string Text, Location Location);
