using System.Buffers;
using System.Collections.Immutable;
using ChecklistGen.Pages;
using ChecklistGen.Raci;
using ChecklistGen.Reading.Cells;
using ChecklistGen.Reading.Words;

namespace ChecklistGen.Reading.Tables;

/// <summary>What a column's header and cells look like, before it is decided what they are.</summary>
internal sealed record ColumnProfile
{
    private static readonly SearchValues<char> OtherRights = SearchValues.Create("WUDX");
    private static readonly SearchValues<char> Rights = SearchValues.Create("CRUDWXLO/ ");

    public required int Index { get; init; }

    public required ColumnHeader Header { get; init; }

    /// <summary>How many cells hold anything, a dash included.</summary>
    public required int Filled { get; init; }

    /// <summary>How many cells hold RACI letters.</summary>
    public required int Lettered { get; init; }

    /// <summary>How many cells hold a dash, or a word for none, and nothing else.</summary>
    public required int Dashed { get; init; }

    /// <summary>How many cells hold permissions, such as RW or CRUD.</summary>
    public required int Permissions { get; init; }

    /// <summary>Whether its permissions are those of a party rather than a column of days and weeks, which D and W stand for as well.</summary>
    public bool HoldsPermissions => Permissions > 0 && (IsCustomer || IsProvider || Lettered > 0 || HasLongPermissions);

    /// <summary>Whether some of its permissions have several letters, as CRUD has.</summary>
    public required bool HasLongPermissions { get; init; }

    /// <summary>How many characters the cells hold in all.</summary>
    public required int Characters { get; init; }

    /// <summary>How many parts the cells have in all, split at commas and the like.</summary>
    public required int Pieces { get; init; }

    /// <summary>All the letters found.</summary>
    public required Duties Letters { get; init; }

    public bool IsActivity => Header.IsActivity;

    public bool IsCustomer => Header.IsCustomer;

    public bool IsProvider => Header.IsProvider;

    /// <summary>Whether a cell has several letters together, such as RA: few other columns have that.</summary>
    public required bool HasPairs { get; init; }

    /// <summary>Whether most of its cells are RACI notation, or a good part if they can hardly be anything else.</summary>
    public bool HoldsLetters => Lettered > 0 && (Lettered + Dashed) * (HasPairs ? 4 : 2) > Filled;

    /// <summary>What the columns of a table look like.</summary>
    /// <param name="table">The table.</param>
    /// <param name="understand">What a header says.</param>
    /// <param name="letterCells">Reads letters.</param>
    public static ImmutableArray<ColumnProfile> Of(PageTable table, Func<string, ColumnHeader> understand, LetterCells letterCells)
    {
        var rows = table.Rows.Where(r => !r.IsTitle).ToList();
        return [.. table.Header.Cells.Select((header, i) => Of(i, understand(header.Text), rows, letterCells))];
    }

    private static ColumnProfile Of(int index, ColumnHeader header, List<PageRow> rows, LetterCells letterCells)
    {
        var (filled, lettered, dashed, permissions, characters, pieces) = (0, 0, 0, 0, 0, 0);
        var letters = Duties.None;
        var (hasPairs, hasLongPermissions) = (false, false);
        foreach (var row in rows)
        {
            if (index >= row.Cells.Length || row.Cells[index].Raw.Length == 0)
                continue;
            var text = row.Cells[index].Text;
            var duties = letterCells.DutiesOf(row.Cells[index]);
            filled++;
            characters += text.Length;
            pieces += 1 + text.AsSpan().Count(',') + text.AsSpan().Count(';') + text.AsSpan().Count('/');
            if (IsPermission(text))
            {
                permissions++;
                hasLongPermissions |= text.Length > 1;
            }

            if (duties is null || row.Cells[index].IsUnread)
                continue;
            if (duties == Duties.None && MarkCells.IsBlank(row.Cells[index]))
            {
                dashed++;
                continue;
            }

            hasPairs = hasPairs || duties.Value.ToLetters().Length > 1;
            lettered++;
            letters |= duties.Value;
        }

        return new ColumnProfile
        {
            Index = index,
            Header = header,
            Filled = filled,
            Lettered = lettered,
            Dashed = dashed,
            Permissions = permissions,
            HasLongPermissions = hasLongPermissions,
            Characters = characters,
            Pieces = pieces,
            Letters = letters,
            HasPairs = hasPairs,
        };
    }

    // Letters of access rights, including one that RACI lacks: W(rite), U(pdate), D(elete), X (execute).
    private static bool IsPermission(string text) =>
        text.Length is > 0 and <= 4 && text != "X" && text.AsSpan().ContainsAny(OtherRights) && !text.AsSpan().ContainsAnyExcept(Rights);
}

/// <summary>What the words of a column's header say. The tables of a page repeat their headers, so each is analysed once.</summary>
internal sealed class ColumnHeader(string text)
{
    /// <summary>The header as plain text.</summary>
    public string Text => text;

    /// <summary>Its words as the tables of words spell them, blanks between them.</summary>
    public string Words { get; } = string.Join(' ', Tokens.WordsOf(text));

    /// <summary>The normal form of a party's name, common to its spellings.</summary>
    public string PartyKey { get; } = Vocabulary.PartyKey(text);

    /// <summary>The duty that it stands for in a transposed matrix.</summary>
    public Duties? Duty { get; } = Vocabulary.DutyOf(text);

    public bool IsActivity { get; } = Vocabulary.IsActivity(text);

    public bool IsActivityLike { get; } = Vocabulary.IsActivityLike(text);

    /// <summary>Whether it has a word for the provider or the customer in it.</summary>
    public bool MentionsParty { get; } = Vocabulary.MentionsParty(text);

    /// <summary>Whose column it is by its words.</summary>
    public PartySide Side { get; } = Vocabulary.SideOf(text);

    /// <summary>Whether it is the customer's, alone or with others.</summary>
    public bool IsCustomer => Side is PartySide.Customer or PartySide.Joint;

    public bool IsProvider => Side == PartySide.Provider;

    public bool IsShared => Side == PartySide.Shared;
}
