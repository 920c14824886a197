using System.Collections.Immutable;
using ChecklistGen.Pages;
using ChecklistGen.Raci;
using ChecklistGen.Reading.Cells;
using ChecklistGen.Reading.Tables;
using ChecklistGen.Reading.Words;

namespace ChecklistGen.Reading.Shapes;

/// <summary>A table with the facts by which shapes are recognised: its columns, and what the page says around it.</summary>
/// <param name="Table">The table.</param>
/// <param name="Columns">What its columns look like.</param>
/// <param name="Page">What the page says.</param>
/// <param name="Place">What is around the table.</param>
internal sealed record TableFacts(PageTable Table, ImmutableArray<ColumnProfile> Columns, PageFacts Page, TablePlace Place)
{
    // A name is a few words, even in a table of two words a row or in a text; a sentence is something else.
    private const int LongestName = 40;
    private const int MostWordsOfName = 5;

    /// <summary>The columns that are the customer's, alone or with somebody who is named.</summary>
    public ImmutableArray<ColumnProfile> Customers { get; } = CustomersAmong(Columns, Page);

    /// <summary>The columns that are everybody's.</summary>
    public IEnumerable<ColumnProfile> Shared => Columns.Where(c => c.Header.IsShared);

    /// <summary>Whether the page, or the text around the table, says that it is about responsibilities.</summary>
    public bool IsAboutResponsibility => Page.IsAboutResponsibility || Place.SpeaksOfResponsibility || Columns.Any(c => Vocabulary.SpeaksOfResponsibility(c.Header.Text));

    /// <summary>Whether a column's header names somebody and says that it is theirs to do: "IBM responsibilities"; "Responsibility" alone heads the activities.</summary>
    public static bool IsHeadedAsParty(ColumnProfile column) =>
        !column.IsActivity && Vocabulary.SpeaksOfDoing(column.Header.Text) && column.Header.Words.Contains(' ', StringComparison.Ordinal) && !Vocabulary.SpeaksOfAreas(column.Header.Text);

    /// <summary>The rows that are not titles.</summary>
    public IEnumerable<PageRow> Rows => Table.Rows.Where(r => !r.IsTitle);

    /// <summary>The filled cells of a column, titles left out.</summary>
    public IEnumerable<PageCell> CellsOf(int column) =>
        Rows.Where(r => column < r.Cells.Length).Select(r => r.Cells[column]).Where(c => c.Raw.Length > 0);

    private readonly Dictionary<string, IReadOnlyList<string>?> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _customers = new(StringComparer.Ordinal);

    /// <summary>Whether a name in a cell is the customer's, and nothing else: "Customer data" is something to be responsible for.</summary>
    public bool IsCustomerName(string name)
    {
        if (!_customers.TryGetValue(name, out var isCustomer))
            _customers[name] = isCustomer = Page.IsNamed(Vocabulary.PartyKey(name)) || (!Page.HasNames && Vocabulary.IsCustomerAlone(name));
        return isCustomer;
    }

    /// <summary>The names in a cell of the table. Cells repeat them, so each text is split once.</summary>
    public IReadOnlyList<string>? NamesOf(PageCell cell)
    {
        if (!cell.Marks.IsEmpty)
            return NamesIn(cell);
        if (!_names.TryGetValue(cell.Text, out var names))
            _names[cell.Text] = names = NamesIn(cell);
        return names;
    }

    /// <summary>The names in a cell; null where it holds something else.</summary>
    public static IReadOnlyList<string>? NamesIn(PageCell cell) =>
        NameList.Parse(cell) is { } names && names.All(n => WithoutBrackets(n) is var name && name.Length <= LongestName && Tokens.WordsOf(name).Length <= MostWordsOfName) ? names : null;

    /// <summary>
    /// Assigns parties' columns, in any notation: those given, the customer's and the provider's; the remaining columns
    /// say what is to be done, or something about it. Null if no column is left to say what is to be done.
    /// </summary>
    public PartyLayout? Lay(Func<ColumnProfile, bool> isParty, ICellReader cells)
    {
        var customers = Customers.Select(c => c.Index).ToHashSet();
        var parties = Columns.Where(c => customers.Contains(c.Index) || c.IsProvider || c.Header.IsShared || isParty(c) || Page.PartiesFound.Contains(c.Header.PartyKey))
            .Select(c => c.Index).ToHashSet();
        var left = cells.Notation == Notation.Letters || parties.Count == 0 ? 0 : parties.Min();
        if (ActivityAmong(Columns.Where(c => !parties.Contains(c.Index)), left) is not { } activity)
            return null;

        // The other of two parties may have nothing to do anywhere in a table.
        var rest = Columns.Where(c => !parties.Contains(c.Index) && c.Index != activity.Index).ToList();
        if (parties.Count == 1 && rest is [var silent] && silent.Filled == silent.Dashed)
        {
            parties.Add(silent.Index);
            rest.Clear();
        }

        return new PartyLayout(Table, activity.Index, [.. Columns.Where(c => parties.Contains(c.Index)).Select(c => new PartyColumn(c.Index, c.Header.Text, KindOf(c, customers)))], cells)
        {
            Attributes = [.. rest.Select(c => (c.Index, c.Header.Text))],
        };
    }

    /// <summary>
    /// The column that says what is to be done: by its header, or else one left of the parties, or the one with the most to say;
    /// a column of remarks, or of something about a party, only where there is no other.
    /// </summary>
    /// <param name="columns">The columns to choose from.</param>
    /// <param name="left">The first of the parties' columns; 0 where its place says nothing.</param>
    public static ColumnProfile? ActivityAmong(IEnumerable<ColumnProfile> columns, int left = 0)
    {
        const int number = 4; // characters that a cell with a number has, and few with a text
        return columns
            .OrderByDescending(c => c.IsActivity ? 3 : Vocabulary.IsRemark(c.Header.Text) || c.Header.MentionsParty ? 0 : c.Header.IsActivityLike ? 2 : 1)
            .ThenByDescending(c => c.Index < left && c.Characters > number * c.Filled)
            .ThenByDescending(c => c.Characters)
            .FirstOrDefault();
    }

    private static PartyKind KindOf(ColumnProfile column, HashSet<int> customers) =>
        column.Header.IsShared ? PartyKind.Joint
        : !customers.Contains(column.Index) ? PartyKind.Other
        : column.Header.Side == PartySide.Joint ? PartyKind.Joint
        : PartyKind.Customer;

    private static ImmutableArray<ColumnProfile> CustomersAmong(ImmutableArray<ColumnProfile> columns, PageFacts page)
    {
        var named = columns.Where(c => page.IsNamed(c.Header.PartyKey)).ToImmutableArray();
        if (!named.IsEmpty)
            return named;
        // "Customer tasks" beside "Provider tasks" is the customer's; alone, it is what there is to do.
        var activities = columns.Count(c => c.IsActivity);
        return [.. columns.Where(c => c.IsCustomer && (!c.IsActivity || (activities > 1 && Vocabulary.IsCustomerAlone(c.Header.Text))))];
    }

    private static string WithoutBrackets(string name) => name.IndexOf('(', StringComparison.Ordinal) is var open and > 0 ? name[..open].TrimEnd() : name;
}

/// <summary>What is around a table.</summary>
/// <param name="Heading">The heading right above it; null without one.</param>
/// <param name="SpeaksOfResponsibility">Whether a heading above it, or the text right before it, is about responsibilities.</param>
/// <param name="SpeaksOfPermissions">Whether the heading right above it is about permissions.</param>
/// <param name="IsOneOfSeveral">Whether the page has several tables with the same first column.</param>
/// <param name="HasOwnHeading">Whether no other table is right below the heading, and it is not the page's title.</param>
internal sealed record TablePlace(PageText? Heading, bool SpeaksOfResponsibility, bool SpeaksOfPermissions, bool IsOneOfSeveral, bool HasOwnHeading);
