using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Pages;
using ChecklistGen.Raci;
using ChecklistGen.Reading.Cells;
using ChecklistGen.Reading.Shapes;
using ChecklistGen.Reading.Words;
using ChecklistGen.Text;

namespace ChecklistGen.Reading;

/// <summary>
/// The safety net: each table of a page is read, or is known to be harmless (a legend, a layout's frame), or is
/// reported here, as are lists whose heading says that they hold the customer's duties.
/// </summary>
/// <param name="page">The page.</param>
/// <param name="finder">The tables that are matrices, and the reasons why others are not.</param>
internal sealed class UnreadFinder(Page page, LayoutFinder finder)
{
    private const int LongestHeader = 80;
    private const int MostDefinitions = 12;
    private const int LongestName = 60;
    private const int LongestLead = 12;

    private readonly List<(UnreadPart Part, Diagnostic Diagnostic)> _found = [];
    private readonly bool _isInUnreadLanguage = page.Blocks.OfType<PageHeading>().Select(h => h.Content.Text).Append(page.FrontMatter.Find(["title"])?.Text ?? "").Any(UnreadLanguages.SpeakOfResponsibility);

    /// <summary>What was not read, by its place, each with its finding.</summary>
    /// <param name="detached">Rows that belong to no table, and were reported already.</param>
    /// <param name="taken">Blocks that belong to the table above them.</param>
    /// <param name="title">The page's title among its headings, which says what the whole page is about; null without one.</param>
    public ImmutableArray<(UnreadPart Part, Diagnostic? Diagnostic)> Find(IReadOnlyCollection<PageTable> detached, IReadOnlySet<PageBlock> taken, PageHeading? title)
    {
        PageHeading? heading = null;
        PageBlock? before = null;
        var hasTable = false;
        foreach (var block in page.Blocks)
        {
            switch (block)
            {
                case PageHeading next:
                    (heading, hasTable) = (next, false);
                    break;
                case PageTable table when finder.Layouts.ContainsKey(table):
                    hasTable = true;
                    break;
                case PageTable table when !taken.Contains(table) && !detached.Contains(table) && !IsHarmless(table):
                    AddTable(table);
                    break;
                case PageList or PageParagraph when !taken.Contains(block) && IsList(block) && !(before is PageParagraph && IsList(before)):
                    if (LeadTo(before) is { } lead)
                        AddList(block, lead);
                    else if (!hasTable && heading is not null && heading != title && before is not PageTable && HoldsCustomersDuties(heading.Content.Text))
                        AddList(block, heading.Content.Text);
                    break;
                default:
                    break;
            }

            before = block;
        }

        return
        [
            .. _found.Select(f => (f.Part, (Diagnostic?)f.Diagnostic))
                .Concat(detached.Select(t => (new UnreadPart(UnreadKind.Table, HeaderOf(t), Severity.Error, t.Header.Location), (Diagnostic?)null)))
                .Concat(page.Diagnostics.Where(IsLoss).Select(d => (new UnreadPart(UnreadKind.Other, d.Message, d.Severity, d.Location), (Diagnostic?)null)))
                .OrderBy(f => f.Item1.Location.Line).ThenBy(f => f.Item1.Location.Column),
        ];
    }

    // What the page's format could not take in; a dropped address loses no duty.
    private static bool IsLoss(Diagnostic diagnostic) =>
        diagnostic.IsError || diagnostic.Rule == PageDiagnostics.UnclosedBlock || diagnostic.Rule == PageDiagnostics.OtherTableSyntax || diagnostic.Rule == PageDiagnostics.UnreadInclude;

    private void AddTable(PageTable table)
    {
        var namesCustomer = NamesCustomer(table);
        var showsDuties = finder.IsAboutResponsibility && ShowsMoreThanItSays(table);
        var isError = namesCustomer || showsDuties || HoldsDuties(table);
        var reason = finder.Reasons.GetValueOrDefault(table)
            ?? (showsDuties ? "its cells hold signs or colours, whose meaning is not in the text"
                : namesCustomer ? "it names the customer, but does not have the shape of a matrix"
                : isError ? "it says who does what, but not who the customer is"
                : "it does not look like a matrix: nothing in it names the customer or a duty");
        var severity = isError ? Severity.Error : Severity.Note;
        var what = HeaderOf(table);
        _found.Add((
            new UnreadPart(UnreadKind.Table, what, severity, table.Header.Location),
            new Diagnostic(MatrixDiagnostics.UnreadTable, table.Header.Location, $"this table is not read: {reason}")
            {
                Severity = severity,
                Help = isError ? $"give it a header such as `| Activity | Customer | Provider |`, or name the customer's column with `--party{NamesFor(table)}`" : null,
            }));
    }

    // Columns with a header in which nothing is written but signs that are no ticks, or nothing at all: on a page about responsibilities these say whose something is.
    private static bool ShowsMoreThanItSays(PageTable table)
    {
        var rows = table.Rows.Where(r => !r.IsTitle).ToList();
        return rows.Count > 1 && Enumerable.Range(1, Math.Max(0, table.Header.Cells.Length - 1)).Count(i => table.Header.Cells[i].Text.Length > 0
            && rows.TrueForAll(r => i >= r.Cells.Length || IsSign(r.Cells[i]))) > 1;
    }

    // 🤝, :cloud:, a colour
    private static bool IsSign(PageCell cell) =>
        !MarkCells.IsMark(cell) && (cell.IsUnread || !cell.Text.Split(':').Where((_, i) => i % 2 == 0).Any(t => t.Any(char.IsLetterOrDigit)));

    // The columns that speak of the customer, as the option takes them; one that is the customer's by its header need not be named.
    private static string NamesFor(PageTable table)
    {
        const int most = 3;
        var names = table.Header.Cells.Select(c => c.Text).Where(t => t.Length <= LongestName && Vocabulary.MentionsCustomer(t) && !Vocabulary.IsCustomerAlone(t) && !Vocabulary.IsActivity(t)
            && t.AsSpan().IndexOfAny("\"`$\\") < 0);
        return string.Join(" --party", names.Distinct(StringComparer.Ordinal).Take(most).Select(n => $" \"{n}\""));
    }

    // A list, or one that was typed as paragraphs, of which the first counts.
    private static bool IsList(PageBlock block) => block switch
    {
        PageList list => !LegendReader.ExplainsLetters(list),
        PageParagraph { Lines: [var line, ..] } => line.Text is ['•' or '·' or '▪' or '◦' or '‣' or '▶' or '●' or '–', not '\0', ..] && line.Text.Length > 2,
        _ => false,
    };

    private void AddList(PageBlock list, string above)
    {
        _found.Add((
            new UnreadPart(UnreadKind.List, above, Severity.Error, list.Location),
            new Diagnostic(MatrixDiagnostics.UnreadList, list.Location, $"this list is not read, although `{Shorten(above)}` is above it")
            {
                Help = "write what the customer has to do as rows of a table",
            }));
    }

    private static bool IsHarmless(PageTable table)
    {
        var cells = table.AllRows.SelectMany(r => r.Cells).Where(c => c.Raw.Length > 0).Take(2).ToList();
        return cells.Count < 2
            || LegendReader.ExplainsLetters(table)
            || (table.Rows.Length <= MostDefinitions && table.Header.Cells.Any(c => Vocabulary.IsDefinition(c.Text)));
    }

    // By a header that contains a word for the customer, or a cell that is the customer's name.
    private bool NamesCustomer(PageTable table) =>
        table.HeaderRows.SelectMany(r => r.Cells).Any(c => Vocabulary.MentionsCustomer(c.Text) || Vocabulary.SpeaksOfComplementaryControls(c.Text) || (_isInUnreadLanguage && UnreadLanguages.MentionCustomer(c.Text)))
            || table.Rows.SelectMany(r => r.Cells).Distinct().Any(c => c.Text.Length is > 0 and <= LongestName
                && Vocabulary.MentionsCustomer(c.Text) && TableFacts.NamesIn(c) is { } names && names.Any(Vocabulary.IsCustomerAlone));

    // By letters, or by several headers that speak of things to be done.
    private bool HoldsDuties(PageTable table) =>
        finder.HoldsDutiesOfSomebody(table)
            || IsRowOfDuties(table.Header)
            || table.AllRows.Any(HoldsDutyWords)
            || table.Header.Cells.Skip(1).Count(c => Vocabulary.SpeaksOfDoing(c.Text)) > 1;

    // An apparent header may be a row that a blank row cut off from its table; C, R, U and D are access rights.
    private static bool IsRowOfDuties(PageRow header) =>
        LayoutFinder.HoldsDuty(header) && !header.Cells.Any(c => c.Text is [>= 'A' and <= 'Z'] && RaciNotation.Parse(c.Text) is null);

    // A row of words that mean R, A, C or I: a single one may be somebody's role, or the row's subject. Letters need
    // more care: they may be access rights.
    private static bool HoldsDutyWords(PageRow row) => row.Cells.Skip(1).Count(c => c.Text.Length > 1 && Vocabulary.DutyOf(c.Text) is not null) > 1;

    // "Your responsibilities", "Responsabilités du client", and "Customer" alone on a page about responsibilities; but no "Shared responsibilities of provider and customer".
    private bool HoldsCustomersDuties(string text) =>
        Vocabulary.IsCustomersActivity(text) || Vocabulary.SpeaksOfComplementaryControls(text)
        || (finder.IsAboutResponsibility && text.Length <= LongestName && Vocabulary.IsCustomer(text))
        || (Vocabulary.AddressesCustomer(text) && Vocabulary.SpeaksOfDoing(text) && !Vocabulary.SpeaksOfSharing(text))
        || (_isInUnreadLanguage && UnreadLanguages.MentionCustomer(text) && UnreadLanguages.SpeakOfResponsibility(text));

    // "The customer is responsible for:", "You must", "Customer"
    private string? LeadTo(PageBlock? before)
    {
        if (before is not PageParagraph { Lines: [.., var last] lines })
            return null;
        var isShort = lines.Length == 1 && Tokens.WordsOf(last.Text).Length <= LongestLead;
        if (!last.Text.EndsWith(':') && !isShort)
            return null;
        var sentence = last.Text[(last.Text.TrimEnd('.', ':').LastIndexOfAny(['.', '!', '?']) + 1)..].Trim();
        return HoldsCustomersDuties(sentence) ? sentence : null;
    }

    private static string HeaderOf(PageTable table) =>
        Shorten(string.Join(" | ", table.Header.Cells.Select(c => c.Text).Where(t => t.Length > 0)));

    private static string Shorten(string text) => PlainText.Shorten(PlainText.OnOneLine(text).Replace('`', '\''), LongestHeader);
}
