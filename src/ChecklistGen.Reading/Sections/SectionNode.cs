using ChecklistGen.Raci;
using ChecklistGen.Text;

namespace ChecklistGen.Reading.Sections;

/// <summary>A heading on its way to be a section.</summary>
internal sealed class SectionNode
{
    /// <summary>The level in the page's markup; 0 for the section of tables that are before any heading.</summary>
    public required int Level { get; init; }

    public required string? Number { get; init; }

    public required string Title { get; init; }

    public required Location Location { get; init; }

    /// <summary>Whether it is the page's title: everything is below it, which means nothing.</summary>
    public bool IsTitle { get; init; }

    /// <summary>The heading around it.</summary>
    public SectionNode? Parent { get; set; }

    /// <summary>Whether a RACI table is right under it.</summary>
    public bool HasOwnTable { get; set; }

    /// <summary>Whether a RACI table is under it or a heading below it.</summary>
    public bool HasTable { get; set; }

    /// <summary>Whether a table is right under it that was not read.</summary>
    public bool HasUnread { get; set; }

    /// <summary>The footnotes below its tables.</summary>
    public List<Note> Notes { get; } = [];

    /// <summary>Set by <see cref="SectionTree.Build"/> where there is a table.</summary>
    public Section? Section { get; set; }

    // A heading such as "RACI" around all others is not a phase of the service.
    public bool IsTransparent => !HasOwnTable && (IsTitle || (Number is null && ServiceName.IsBoilerplate(Title)));
}
