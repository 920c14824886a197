using System.Collections.Immutable;
using ChecklistGen.Pages;
using ChecklistGen.Reading.Cells;
using ChecklistGen.Reading.Tables;
using ChecklistGen.Reading.Words;

namespace ChecklistGen.Reading.Shapes;

/// <summary>What a page says that helps to recognise its tables.</summary>
/// <param name="isRaciPage">Whether it speaks of RACI or of responsibilities outside its tables.</param>
/// <param name="isAboutResponsibility">Whether its title or description says that it is about responsibilities as a whole.</param>
/// <param name="letters">Reads cells of letters, with those that the page's legend adds.</param>
/// <param name="parties">The customer's columns or names as the user gave them.</param>
internal sealed class PageFacts(bool isRaciPage, bool isAboutResponsibility, LetterCells letters, ImmutableArray<string> parties)
{
    private readonly HashSet<string> _named = parties.Select(Vocabulary.PartyKey).ToHashSet(StringComparer.Ordinal);
    private readonly Dictionary<string, ColumnHeader> _headers = new(StringComparer.Ordinal);

    /// <summary>Whether the page speaks of RACI or of responsibilities outside its tables.</summary>
    public bool IsRaciPage => isRaciPage;

    /// <summary>Whether its title or description says that it is about responsibilities as a whole.</summary>
    public bool IsAboutResponsibility => isAboutResponsibility;

    /// <summary>Reads cells of letters, with those that the page's legend adds.</summary>
    public LetterCells Letters => letters;

    /// <summary>The parties of the tables that are known already, as keys.</summary>
    public HashSet<string> PartiesFound { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the user named the customer.</summary>
    public bool HasNames => _named.Count > 0;

    /// <summary>Whether the user named this one.</summary>
    public bool IsNamed(string partyKey) => _named.Contains(partyKey);

    /// <summary>A table with the facts by which shapes are recognised.</summary>
    public TableFacts Facts(PageTable table, TablePlace place) => new(table, ColumnProfile.Of(table, HeaderOf, letters), this, place);

    private ColumnHeader HeaderOf(string text)
    {
        if (!_headers.TryGetValue(text, out var header))
            _headers[text] = header = new ColumnHeader(text);
        return header;
    }
}
