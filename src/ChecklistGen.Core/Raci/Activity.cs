using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ChecklistGen.Text;

namespace ChecklistGen.Raci;

/// <summary>One row of a RACI table.</summary>
public sealed record Activity
{
    /// <summary>What is to be done, as plain text on one line.</summary>
    public required string Text { get; init; }

    /// <summary>The parts of <see cref="Text"/> that are links in the page, in their order.</summary>
    public ImmutableArray<TextLink> Links { get; init; } = [];

    /// <summary>The activity's cell exactly as the page has it.</summary>
    public required string Raw { get; init; }

    /// <summary>The section whose table the row belongs to.</summary>
    public required Section Section { get; init; }

    /// <summary>1-based position among all rows of the section, obligations or not.</summary>
    public required int Row { get; init; }

    /// <summary>The cells of the parties, in the table's order.</summary>
    public required ImmutableArray<RaciCell> Cells { get; init; }

    /// <summary>The row's place: its line, and the activity cell's column.</summary>
    public required Location Location { get; init; }

    /// <summary>How many cells the row has; the same as <see cref="ColumnCount"/> unless the row is ragged.</summary>
    public required int CellCount { get; init; }

    /// <summary>How many columns the table's header has.</summary>
    public required int ColumnCount { get; init; }

    /// <summary>False if the row's cells can't be matched with columns for certain, so that a letter may be in the wrong one.</summary>
    public bool IsAligned { get; init; } = true;

    /// <summary>The title row above it in the same table, such as a bold "Security"; null when the table has none.</summary>
    public string? Group { get; init; }

    /// <summary>Further columns by header, such as a product variant or a service level, in the table's order.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Attributes { get; init; } = [];

    /// <summary>How the table records whose activity it is.</summary>
    public Notation Notation { get; init; }

    /// <summary>
    /// Whether the page says which duty each party has. Where it does not (marks, sentences, an owner's name), nothing
    /// may be concluded about who is accountable.
    /// </summary>
    public bool StatesDuties { get; init; } = true;

    /// <summary>Whether a duty that is not stated is not held: letters say all there is, words such as "Responsible" do not.</summary>
    public bool StatesAllDuties => StatesDuties && Notation != Notation.Words;

    /// <summary>Service models or areas, each with a column of its own, in which it is the customer's; default where the table has no such columns.</summary>
    public ImmutableArray<string> Models { get; init; }

    /// <summary>What <c>--where</c> can narrow by: <see cref="Attributes"/>, and each of <see cref="Models"/> as <see cref="VariantFilter.Model"/>.</summary>
    public IEnumerable<KeyValuePair<string, string>> Variants =>
        Models.IsDefault ? Attributes : Attributes.Concat(Models.Select(m => KeyValuePair.Create(VariantFilter.Model, m)));

    /// <summary>The customer's duties, as far as the page states them.</summary>
    public Duties Customer => DutiesOf(p => p.IsCustomer);

    /// <summary>The duties of everybody else together, as far as the page states them.</summary>
    public Duties Others => DutiesOf(p => p.IsOther);

    /// <summary>Whether it is the customer's.</summary>
    public bool IsObligation => Cells.Any(c => c.IsObliged && c.Party.IsCustomer);

    /// <summary>Whether it is somebody else's, perhaps as well.</summary>
    public bool IsOthersObligation => Cells.Any(c => c.IsObliged && c.Party.IsOther);

    /// <summary>The customer's letters, those that the page's legend adds included; empty where there are none.</summary>
    public string CustomerLetters => LettersOf(p => p.IsCustomer);

    /// <inheritdoc cref="CustomerLetters"/>
    public string OthersLetters => LettersOf(p => p.IsOther);

    /// <summary>
    /// The customer's part in a word by which two versions of a row are compared: the letters; where there are none,
    /// <c>yours</c> or <c>shared</c>, and nothing for a row that is not the customer's.
    /// </summary>
    public string Part => CustomerLetters is { Length: > 0 } letters ? letters : !IsObligation ? "" : IsOthersObligation ? "shared" : "yours";

    /// <summary>What the customer's cells say beside letters and marks; null where they say nothing else, and where <see cref="Text"/> has it already.</summary>
    public string? Remark
    {
        get
        {
            if (Notation == Notation.Text)
                return null;
            var remarks = Cells.Where(c => c.Party.IsCustomer && c.Remark is not null).Select(c => c.Remark!).Distinct(StringComparer.Ordinal).ToList();
            return remarks.Count == 0 ? null : string.Join("; ", remarks);
        }
    }

    /// <summary>Whether each party's cell has a meaning in its table or is blank, and is where it belongs.</summary>
    public bool IsUnderstood => IsAligned && Cells.All(c => c.IsUnderstood);

    // The duties of one side, several columns taken together.
    private Duties DutiesOf(Func<Party, bool> isOfSide)
    {
        var all = Duties.None;
        foreach (var cell in Cells)
        {
            if (isOfSide(cell.Party))
                all |= cell.Duties;
        }

        return all;
    }

    private string LettersOf(Func<Party, bool> isOfSide)
    {
        var letters = "";
        foreach (var cell in Cells)
        {
            if (isOfSide(cell.Party) && cell.Letters.Length > 0)
                letters = letters.Length == 0 ? cell.Letters : RaciNotation.Unite(letters, cell.Letters);
        }

        return letters;
    }
}

/// <summary>How a table records whose activity it is.</summary>
[JsonConverter(typeof(SnakeCase<Notation>))]
public enum Notation
{
    /// <summary>R, A, C and I, or letters that the page's legend adds.</summary>
    Letters,

    /// <summary>Words that mean such a letter: "Responsible", "Accountable".</summary>
    Words,

    /// <summary>Ticks, crosses, yes and no: they say whose it is, but not who is accountable.</summary>
    Marks,

    /// <summary>Sentences that say what each party does.</summary>
    Text,

    /// <summary>Names of parties in the cells.</summary>
    Names,
}

/// <summary>One party's cell in one row.</summary>
/// <param name="Party">Whose cell it is.</param>
/// <param name="Duties">The letters found; <see cref="Duties.None"/> where the cell is blank, has no letters or was not understood.</param>
/// <param name="Raw">The cell exactly as the page has it, white space at its ends left out.</param>
/// <param name="Location">The cell's place, or the row's where the cell is missing.</param>
public sealed record RaciCell(Party Party, Duties Duties, string Raw, Location Location)
{
    /// <summary>The cell as a reader of the page sees it: without markup, and the name of a picture in place of it.</summary>
    public string Shown { get => field ?? Raw; init; }

    /// <summary>False when the cell holds something that has no meaning in its table: reported, and never guessed at.</summary>
    public bool IsUnderstood { get; init; } = true;

    /// <summary>
    /// Whether the activity is the party's by this cell: by R or A, or, where the page has no letters, by whatever it has
    /// instead of them.
    /// </summary>
    public bool IsObliged { get => field || Duties.IsObligation(); init; }

    /// <summary>The letters in the order R, A, C, I, those that the page's legend adds after them; empty where it has none.</summary>
    public string Letters { get => field ?? Duties.ToLetters(); init; }

    /// <summary>What the cell says beside its letters or its mark: "configure/apply"; null where it says nothing else.</summary>
    public string? Remark { get; init; }

    /// <summary>Whether the cell says explicitly that nothing is to be done.</summary>
    public bool SaysNothing { get; init; }

    /// <summary>Whether a letter is in it more than once, as in <c>RR</c>: a slip that may hide another letter.</summary>
    public bool RepeatsLetter { get; init; }
}
