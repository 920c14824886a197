using System.Buffers;
using ChecklistGen.Text;

namespace ChecklistGen.Raci.Comparison;

/// <summary>A section of one version of a page, by its headings as they are compared.</summary>
/// <param name="Phase">The phase's heading.</param>
/// <param name="Section">The section's heading.</param>
internal sealed record SectionPlace(string Phase, string Section)
{
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.");

    /// <summary>The number that is printed, or the whole heading where none is.</summary>
    public string NumberOrHeading => NumberLength > 0 ? Section[..NumberLength].TrimEnd('.') : Section;

    /// <summary>The heading without its number.</summary>
    public string Title => Section[NumberLength..].TrimStart();

    private int NumberLength
    {
        get
        {
            var length = Section.AsSpan().IndexOfAnyExcept(NumberCharacters);
            return length < 0 ? Section.Length : length;
        }
    }

    public static SectionPlace Of(RowIdentity row) => new(PlainText.Normalise(row.Phase), PlainText.Normalise(row.Section));
}
