using ChecklistGen.Diagnostics;
using ChecklistGen.Raci;
using ChecklistGen.Raci.Rules;
using ChecklistGen.Reading.Markdown;
using ChecklistGen.Tests.Reading.Written;
using ChecklistGen.Text;

namespace ChecklistGen.Tests.Reading;

/// <summary>Each shape of a matrix's table, in the smallest page that shows it.</summary>
public sealed class ShapeTests
{
    /// <summary>Header, a row that is the customer's, one that is the provider's and one that is both's, per language and shape.</summary>
    public static TheoryData<string, Notation, string> Languages => new()
    {
        { "en marks", Notation.Marks, "# Shared responsibility\n\n| Area | Customer | Provider | Shared |\n|-|-|-|-|\n| a | yes | no | |\n| b | | ✔ | |\n| c | | | X |\n" },
        { "fr marks", Notation.Marks, "# Responsabilité partagée\n\n| Domaine | Client | Fournisseur | Partagé |\n|-|-|-|-|\n| a | oui | non | |\n| b | | ✔ | |\n| c | | | X |\n" },
        { "de marks", Notation.Marks, "# Verantwortung\n\n| Bereich | Kunde | Anbieter | Gemeinsam |\n|-|-|-|-|\n| a | ja | nein | |\n| b | | ✔ | |\n| c | | | X |\n" },
        { "es marks", Notation.Marks, "# Responsabilidades\n\n| Ámbito | Cliente | Proveedor | Compartido |\n|-|-|-|-|\n| a | sí | no | |\n| b | | ✔ | |\n| c | | | X |\n" },
        { "it marks", Notation.Marks, "# Responsabilità\n\n| Ambito | Cliente | Fornitore | Condiviso |\n|-|-|-|-|\n| a | sì | no | |\n| b | | ✔ | |\n| c | | | X |\n" },
        { "pt marks", Notation.Marks, "# Responsabilidades\n\n| Âmbito | Cliente | Fornecedor | Partilhado |\n|-|-|-|-|\n| a | sim | não | |\n| b | | ✔ | |\n| c | | | X |\n" },
        { "pl marks", Notation.Marks, "# Odpowiedzialność\n\n| Obszar | Klient | Dostawca | Wspólne |\n|-|-|-|-|\n| a | tak | nie | |\n| b | | ✔ | |\n| c | | | X |\n" },
        { "nl marks", Notation.Marks, "# Verantwoordelijkheden\n\n| Gebied | Klant | Leverancier | Gedeeld |\n|-|-|-|-|\n| a | ja | nee | |\n| b | | ✔ | |\n| c | | | X |\n" },
        { "en names", Notation.Names, "# X\n\n| Task | Owner |\n|-|-|\n| a | Customer |\n| b | Provider |\n| c | Both |\n" },
        { "fr names", Notation.Names, "# X\n\n| Tâche | Responsable |\n|-|-|\n| a | Client |\n| b | Fournisseur |\n| c | Client et fournisseur |\n" },
        { "de names", Notation.Names, "# X\n\n| Aufgabe | Zuständig |\n|-|-|\n| a | Kunde |\n| b | Anbieter |\n| c | beide |\n" },
        { "es names", Notation.Names, "# X\n\n| Tarea | ¿Quién? |\n|-|-|\n| a | Cliente |\n| b | Proveedor |\n| c | ambos |\n" },
        { "it names", Notation.Names, "# X\n\n| Attività | Chi |\n|-|-|\n| a | Cliente |\n| b | Fornitore |\n| c | entrambi |\n" },
        { "pt names", Notation.Names, "# X\n\n| Tarefa | Quem |\n|-|-|\n| a | Cliente |\n| b | Fornecedor |\n| c | ambos |\n" },
        { "pl names", Notation.Names, "# X\n\n| Zadanie | Kto |\n|-|-|\n| a | Klient |\n| b | Dostawca |\n| c | oba |\n" },
        { "nl names", Notation.Names, "# X\n\n| Taak | Wie |\n|-|-|\n| a | Klant |\n| b | Leverancier |\n| c | beide |\n" },
        { "en text", Notation.Text, "# X\n\n| Area | Provider responsibilities | Your responsibilities |\n|-|-|-|\n| a | None | Set it up |\n| b | Runs it | N/A |\n| c | Offers keys | Keeps them safe |\n" },
        { "fr text", Notation.Text, "# X\n\n| Domaine | Responsabilités du fournisseur | Vos responsabilités |\n|-|-|-|\n| a | Aucune | Le régler |\n| b | Le tient | Sans objet |\n| c | Offre des clés | Les garder |\n" },
        { "de text", Notation.Text, "# X\n\n| Bereich | Pflichten des Anbieters | Pflichten des Kunden |\n|-|-|-|\n| a | keine | Einrichten |\n| b | Betrieb | Keine Mitwirkung nötig |\n| c | Schlüssel anbieten | Schlüssel verwahren |\n" },
        { "nl text", Notation.Text, "# X\n\n| Onderdeel | Verantwoordelijkheden van de leverancier | Uw verantwoordelijkheden |\n|-|-|-|\n| a | geen | Instellen |\n| b | Beheer | Niet van toepassing |\n| c | Sleutels leveren | Sleutels bewaren |\n" },
        { "en words", Notation.Words, "# X\n\n| Task | Customer | Acme |\n|-|-|-|\n| a | Accountable | Consulted |\n| b | Informed | Responsible |\n| c | Responsible | Accountable for the rest |\n" },
        { "de words", Notation.Words, "# X\n\n| Aufgabe | Kunde | Acme |\n|-|-|-|\n| a | Verantwortlich | berät |\n| b | informiert | verantwortlich |\n| c | verantwortlich | verantwortlich |\n" },
        { "nl words", Notation.Words, "# X\n\n| Taak | Klant | Acme |\n|-|-|-|\n| a | Verantwoordelijk | Adviseert |\n| b | Geïnformeerd | Verantwoordelijk |\n| c | Verantwoordelijk | Eindverantwoordelijk |\n" },
        { "pl words", Notation.Words, "# X\n\n| Zadanie | Klient | Acme |\n|-|-|-|\n| a | Odpowiedzialny | Doradza |\n| b | Informowany | Wykonuje |\n| c | Realizuje | Zatwierdza |\n" },
        { "en burden", Notation.Text, "# Shared responsibility\n\n| Area | Acme is responsible for | Customers are responsible for |\n|-|-|-|\n| a | None | Set it up |\n| b | Runs it | N/A |\n| c | Offers keys | Keep them safe |\n" },
        { "fr burden", Notation.Text, "# X\n\n| Domaine | À la charge du client | À la charge de l’hébergeur |\n|-|-|-|\n| a | Le régler | — |\n| b | Sans objet | Exploiter |\n| c | Garder les clés | Offrir des clés |\n" },
        { "de burden", Notation.Text, "# X\n\n| Bereich | Der Kunde ist verantwortlich für | Zu Lasten des Anbieters |\n|-|-|-|\n| a | Einrichten | – |\n| b | entfällt | Betrieb |\n| c | Schlüssel verwahren | Schlüssel anbieten |\n" },
        { "it burden", Notation.Text, "# X\n\n| Ambito | A carico del cliente | A carico del fornitore |\n|-|-|-|\n| a | Configurare | - |\n| b | Non applicabile | Gestire |\n| c | Custodire le chiavi | Fornire le chiavi |\n" },
        { "es burden", Notation.Text, "# X\n\n| Ámbito | A cargo del cliente | A cargo del proveedor |\n|-|-|-|\n| a | Configurar | - |\n| b | No aplica | Operar |\n| c | Guardar las claves | Ofrecer claves |\n" },
        { "en names and texts", Notation.Names, "# X\n\n| Task | Responsibility | Customer responsibility details |\n|-|-|-|\n| a | Customer Only | |\n| b | Provider Only | N/A |\n| c | Shared | Keep the keys |\n" },
        { "en names of CAIQ", Notation.Names, "# X\n\n| Task | CSP Answer | SSRM Control Ownership | CSP Implementation Description | CSC Responsibilities |\n|-|-|-|-|-|\n| a | Yes | CSC-owned | | Set it up |\n| b | Yes | Shared CSP and 3rd-party | Ours | |\n| c | No | Shared CSP and CSC | | |\n" },
        { "nl letters", Notation.Letters, "# RACI\n\n| Taak | Klant | Leverancier |\n|-|-|-|\n| a | RA | I |\n| b | I | RA |\n| c | R | A |\n" },
    };

    [Theory, MemberData(nameof(Languages))]
    public void The_customers_rows_are_theirs_in_every_language(string name, Notation notation, string page)
    {
        _ = name;
        var matrix = TestPages.ReadText(page);
        var checklist = ChecklistSelector.Select(matrix);

        Assert.Equal(3, matrix.RowsRead);
        Assert.All(matrix.Activities, a => Assert.Equal(notation, a.Notation));
        Assert.Equal("a c", string.Join(' ', checklist.Items.Select(i => i.Activity.Text.Split(':')[0])));
        Assert.Equal([false, true], checklist.Items.Select(i => i.IsShared));
        Assert.Empty(matrix.Unread);
        Assert.Empty(checklist.NotUnderstood);
    }

    [Fact]
    public void Ticks_words_and_sentences_claim_no_accountability()
    {
        var ticks = TestPages.ReadText("# Shared responsibility\n\n| Area | Customer | Acme |\n|-|-|-|\n| a | ✔ | |\n").Activities[0];
        var words = TestPages.ReadText("# X\n\n| Task | Customer | Acme |\n|-|-|-|\n| a | Accountable | |\n").Activities[0];

        Assert.Equal((Duties.None, false, "yours"), (ticks.Customer, ticks.StatesDuties, ticks.Part));
        Assert.Equal((Duties.Accountable, true, false, "A"), (words.Customer, words.StatesDuties, words.StatesAllDuties, words.Part));
    }

    [Theory]
    [InlineData("R/A (publish)", "RA", "publish")]
    [InlineData("**R** — until May", "R", "until May")]
    [InlineData("A selon policy", "A", "selon policy")]
    [InlineData("R: by phone", "R", "by phone")]
    [InlineData("R-A", "RA", null)]
    [InlineData("r · a", "RA", null)]
    [InlineData("A<br>R", "RA", null)]
    [InlineData("R and A", "RA", null)]
    [InlineData("I et A (pour avis)", "AI", "pour avis")]
    [InlineData("C, R und A", "RAC", null)]
    [InlineData("A and others", "A", "and others")]
    [InlineData("R or A", "R", "or A")]
    public void A_remark_follows_letters(string cell, string letters, string? remark)
    {
        var activity = TestPages.ReadText($"# RACI\n\n| Activity | Customer | Acme |\n|-|-|-|\n| a | {cell} | I |\n| b | RA | I |\n").Activities[0];

        Assert.Equal((letters, remark), (activity.CustomerLetters, activity.Remark));
        Assert.True(activity.IsUnderstood);
    }

    [Theory]
    [InlineData("P-R")]
    [InlineData("I must approve it")]
    [InlineData("Rarely")]
    [InlineData("CI pipeline")]
    [InlineData("AC-1")]
    [InlineData("A backup is taken every day")]
    public void What_only_begins_like_a_letter_is_not_understood(string cell)
    {
        var outcome = TestPages.Try($"# RACI\n\n| Activity | Customer | Acme |\n|-|-|-|\n| a | {cell} | I |\n| b | RA | I |\n");

        Assert.Equal(5, Assert.Single(outcome.Diagnostics, d => d.Rule == MatrixDiagnostics.UnreadableCell).Location.Line);
        Assert.False(outcome.Value!.Activities[0].IsUnderstood);
    }

    [Fact]
    public void A_tick_beside_an_owner_is_a_duty_where_its_header_says_so()
    {
        var matrix = TestPages.ReadText("# Responsibilities\n\n| Control | Owner | Customer action required |\n|-|-|-|\n| a | Provider | No |\n| b | Customer | Yes |\n| c | Hybrid | Yes |\n| d | Hybrid | No |\n");
        var checklist = ChecklistSelector.Select(matrix);

        Assert.Equal("b c", string.Join(' ', checklist.Items.Select(i => i.Activity.Text)));
        Assert.Empty(checklist.NotUnderstood);
        Assert.All(checklist.Items, i => Assert.Null(i.Activity.Remark));
    }

    [Fact]
    public void A_legend_adds_letters_and_gives_others_another_meaning()
    {
        var matrix = TestPages.ReadText("""
            # RACI

            Legend: **R** = Responsible · **O** = Operates · **C** = Contributes · **Z** = Zaps · **—** = none

            | Component | Acme | Customer |
            |-|-|-|
            | a | R | **O** — day by day |
            | b | R | C |
            | c | - | R/O |
            | d | R | Z |
            | e | R | Q |
            """);
        var checklist = ChecklistSelector.Select(matrix);

        Assert.Equal("a O, c RO", string.Join(", ", checklist.Items.Select(i => $"{i.Activity.Text} {i.Activity.CustomerLetters}")));
        Assert.Equal("d e", string.Join(' ', checklist.NotUnderstood.Select(i => i.Activity.Text)));
        Assert.Equal("C", matrix.Activities[1].CustomerLetters);
    }

    [Fact]
    public void Each_item_of_a_list_is_an_obligation()
    {
        var matrix = TestPages.ReadText("""
            # X

            | Area | Acme responsibilities | Your responsibilities |
            |-|-|-|
            | Keys | - Offer them | - Make them. \n - Keep them.<br>- Change them. |
            | Logs | Keep them | You must:<br>- read them |
            | Power | Provides it | No action required |
            | Rest | Everything | See [there](/x) |
            | Doors | Locks | Managed by Acme |
            """);
        var checklist = ChecklistSelector.Select(matrix);

        Assert.Equal(7, matrix.RowsRead);
        Assert.Equal(["Keys: Make them.", "Keys: Keep them.", "Keys: Change them.", "Logs: You must: read them"], checklist.Items.Select(i => i.Activity.Text), StringComparer.Ordinal);
        Assert.Equal("Rest", Assert.Single(checklist.NotUnderstood).Activity.Text);
        Assert.Equal([ExclusionReason.NothingToDo, ExclusionReason.OthersOnly], checklist.Excluded.Select(e => e.Reason));
        Assert.Distinct(checklist.Items.Select(i => i.Key), StringComparer.Ordinal);
    }

    [Fact]
    public void A_tick_may_hold_for_some_models_and_a_text_may_stand_for_one()
    {
        var matrix = TestPages.ReadText("""
            # Shared responsibility

            | Area | Acme | Customer (You) | Notes |
            |-|-|-|-|
            | a | PaaS: ✅ | IaaS: ✅ <br> PaaS: ❌ | x |
            | b | ✅ | IaaS: ❌ | a much longer note that says nothing of what is to be done |
            | c | — | Sends the parcel | |
            | d | ✅ | x | |
            """);
        var checklist = ChecklistSelector.Select(matrix);

        Assert.Equal("a (IaaS), c (Sends the parcel)", string.Join(", ", checklist.Items.Select(i => $"{i.Activity.Text} ({i.Activity.Remark})")));
        // Beside ticks, an x may as well mean no.
        Assert.Equal("d", Assert.Single(checklist.NotUnderstood).Activity.Text);
    }

    [Theory]
    [InlineData("# Backup\n\n| Area | Customer-managed | Acme-managed |\n|-|-|-|\n| a | Yes | No |\n| b | No | Yes |\n", "a")]
    [InlineData("# Shared responsibility\n\n| Area | You | Acme |\n|-|-|-|\n| a | Owns | N/A |\n| b | Helps | Executes |\n| c | Shared | Shared |\n", "a c")]
    [InlineData("# Security\n\n| Control | Customer responsibility |\n|-|-|\n| a | Write it down. |\n| b | Inherited from Acme. |\n| c | none |\n", "a")]
    [InlineData("# RASCI\n\nR = Responsible, A = Accountable, S = Support, C = Consulted, I = Informed\n\n| Task | Customer | Acme |\n|-|-|-|\n| a | A/S | R |\n| b | S | RA |\n", "a")]
    public void Headers_and_words_may_vary(string page, string obligations)
    {
        var checklist = ChecklistSelector.Select(TestPages.ReadText(page));

        Assert.Equal(obligations, string.Join(' ', checklist.Items.Select(i => i.Activity.Text.Split(':')[0])));
        Assert.Empty(checklist.NotUnderstood);
    }

    [Fact]
    public void Models_name_whose_it_is_and_narrow()
    {
        var matrix = TestPages.ReadText("""
            # X

            | Area | IaaS | PaaS | SaaS |
            |-|-|-|-|
            | Data | Customer | Customer | Shared |
            | Runtime | Customer | Microsoft | Microsoft |
            | Hosts | Microsoft | Microsoft | Microsoft |
            | Doors | Microsoft | Customer support | Microsoft |
            """);
        var all = ChecklistSelector.Select(matrix);
        var paas = ChecklistSelector.Select(matrix, variants: [new VariantFilter("model", "paas")]);

        Assert.Equal(["IaaS, PaaS; SaaS (Shared)", "IaaS"], all.Items.Select(i => i.Activity.Remark), StringComparer.Ordinal);
        Assert.Equal([true, false], all.Items.Select(i => i.IsShared));
        Assert.Equal("Doors", Assert.Single(all.NotUnderstood).Activity.Text);
        Assert.Equal("Data", Assert.Single(paas.Items).Activity.Text);
    }

    [Fact]
    public void Duties_may_be_below_each_other()
    {
        var page = """
            # X

            | R - Responsible | Does what there is to do, with whatever knowledge it takes |
            |-|-|
            | A - Accountable | Answers for it before everybody else who has an interest |
            | C - Consulted | Is asked |

            ## Backend

            | **R - Responsible** | Customer |
            |-|-|
            | **A - Accountable** | Acme |

            ## Frontend

            | **R - Responsible** | Acme |
            |-|-|
            | **A - Accountable** | Acme |
            """;
        var checklist = ChecklistSelector.Select(TestPages.ReadText(page));

        Assert.Equal(("Backend", "R"), (Assert.Single(checklist.Items).Activity.Text, checklist.Items[0].Activity.CustomerLetters));
        Assert.Equal("Frontend", Assert.Single(checklist.Excluded).Item.Activity.Text);
        Assert.Equal(3, checklist.Matrix.Legend.Length);
    }

    [Fact]
    public void Parties_may_have_rows()
    {
        var checklist = ChecklistSelector.Select(TestPages.ReadText("# RACI\n\n| Role | Order | Watch | Leave |\n|-|-|-|-|\n| Customer | RA | I | R |\n| Acme | I | RA | A |\n"));

        Assert.Equal("Order RA, Leave R", string.Join(", ", checklist.Items.Select(i => $"{i.Activity.Text} {i.Activity.CustomerLetters}")));
        Assert.Equal(3, checklist.Matrix.RowsRead);
    }

    [Fact]
    public void Several_columns_of_the_customer_are_united_with_a_note()
    {
        const string page = "# RACI\n\n| Activity | Customer | Customer / Partner | Acme |\n|-|-|-|-|\n| a | I | RA | C |\n| b | RA | - | C |\n| c | I | I | RA |\n";
        var outcome = TestPages.Try(page);
        var note = Assert.Single(outcome.Diagnostics);

        Assert.Equal("a b", string.Join(' ', ChecklistSelector.Select(outcome.Value!).Items.Select(i => i.Activity.Text)));
        Assert.Equal((MatrixDiagnostics.SeveralCustomers, Severity.Note), (note.Rule, note.Severity));
        Assert.Contains("`Customer` and `Customer / Partner`", note.Message, StringComparison.Ordinal);
        Assert.Equal("b", Assert.Single(ChecklistSelector.Select(TestPages.ReadText(page, "Customer")).Items).Activity.Text);
    }

    [Fact]
    public void A_header_that_is_too_long_is_moved_where_the_letters_leave_one_way_only()
    {
        var outcome = TestPages.Try("# RACI\n\n| Costs | Activity | Customer | Acme |\n|-|-|-|-|\n| Ask | I | R |\n| Plan | R | C |\n");

        Assert.Equal("Plan", Assert.Single(ChecklistSelector.Select(outcome.Value!).Items).Activity.Text);
        Assert.Equal((MatrixDiagnostics.ShiftedHeader, 3), (Assert.Single(outcome.Diagnostics).Rule, outcome.Diagnostics[0].Location.Line));
    }

    [Fact]
    public void A_header_that_can_belong_in_several_places_gives_no_duties()
    {
        var outcome = TestPages.Try("# RACI\n\n| Activity | Customer | Acme | Bolt |\n|-|-|-|-|\n| I | R | A |\n| R | A | C |\n");

        Assert.Null(outcome.Value);
        Assert.Equal((MatrixDiagnostics.UnreadTable, Severity.Error, 3), (Assert.Single(outcome.Diagnostics).Rule, outcome.Diagnostics[0].Severity, outcome.Diagnostics[0].Location.Line));
    }

    [Theory]
    [InlineData("| Field | Customer | Vendor |\n|-|-|-|\n| Photo | yes | yes |\n", Severity.Error)]
    [InlineData("| Resource | Customer | Admin |\n|-|-|-|\n| Bucket | R | RW |\n", Severity.Error)]
    [InlineData("| Party | Actions |\n|-|-|\n| **Customer** | Opens a ticket; gives what is asked for |\n", Severity.Error)]
    [InlineData("| Version | Date |\n|-|-|\n| 1 | May |\n", Severity.Note)]
    [InlineData("| Item | Text |\n|-|-|\n| Purpose | What the customer gets out of it |\n", Severity.Note)]
    public void Every_other_table_of_a_page_is_named_and_not_read(string table, Severity severity)
    {
        var outcome = TestPages.Try("# Page\n\n" + table + "\n## RACI\n\n| Activity | Customer | Acme |\n|-|-|-|\n| a | RA | I |\n");
        var matrix = outcome.Value!;

        Assert.Equal("a", Assert.Single(matrix.Activities).Text);
        Assert.Equal((UnreadKind.Table, severity, 3), (Assert.Single(matrix.Unread).Kind, matrix.Unread[0].Severity, matrix.Unread[0].Location.Line));
        Assert.Equal(severity, Assert.Single(outcome.Diagnostics, d => d.Rule == MatrixDiagnostics.UnreadTable).Severity);
    }

    [Theory]
    [InlineData("| Term | Definition |\n|-|-|\n| Customer | Whoever pays |\n")]
    [InlineData("| Letter | Meaning |\n|-|-|\n| R | does it |\n| A | answers |\n| C | is asked |\n")]
    [InlineData("<table><tr><td>framed</td></tr></table>\n")]
    public void A_table_that_explains_or_frames_is_harmless(string table)
    {
        var outcome = TestPages.Try("# RACI\n\n" + table + "\n| Activity | Customer | Acme |\n|-|-|-|\n| a | RA | I |\n");

        Assert.Empty(outcome.Value!.Unread);
        Assert.Empty(outcome.Diagnostics);
    }

    [Theory]
    [InlineData("## Your responsibilities\n\n- Keep the keys\n", true)]
    [InlineData("## Rest\n\nThe customer is responsible for:\n\n- keeping the keys\n", true)]
    [InlineData("## Pflichten des Kunden\n\n* Schlüssel verwahren\n", true)]
    [InlineData("## Shared responsibilities of Acme and the customer\n\n- We meet\n", false)]
    [InlineData("## Notes\n\n- Customers open tickets\n", false)]
    public void A_list_of_the_customers_duties_is_named(string list, bool isNamed)
    {
        var outcome = TestPages.Try("# RACI\n\n| Activity | Customer | Acme |\n|-|-|-|\n| a | RA | I |\n\n" + list);

        Assert.Equal(isNamed ? 1 : 0, outcome.Value!.Unread.Length);
        Assert.Equal(isNamed ? 1 : 0, outcome.Diagnostics.Count(d => d.Rule == MatrixDiagnostics.UnreadList && d.IsError && d.Location.Line > 7));
    }

    [Fact]
    public void A_section_whose_table_was_not_read_is_not_said_to_have_none()
    {
        var matrix = TestPages.ReadText("# RACI\n\n## 1. One\n\n| Activity | Customer | Acme |\n|-|-|-|\n| a | RA | I |\n\n## 2. Two\n\n| Party | Actions |\n|-|-|\n| Customer | Opens tickets |\n\n## 3. Three\n\nText.\n");

        Assert.Contains("3 Three", Assert.Single(MatrixLinter.Check(matrix), d => d.Rule.Code == "CG0022").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lint_rules_about_duties_leave_ticks_alone()
    {
        var matrix = TestPages.ReadText("# Shared responsibility\n\n| Area | Customer | Acme |\n|-|-|-|\n| a | ✔ | ✔ |\n| b | | |\n| c | | ✔ |\n");

        Assert.Empty(MatrixLinter.Check(matrix));
    }

    [Theory]
    [InlineData("| Activity | Customer | Provider | Frequency |\n|-|-|-|-|\n| a | R | I | D |\n| b | R | C | W |\n", 2)]
    [InlineData("| Activity | Customer | Provider |\n|-|-|-|\n| a | R | |\n| b | | R |\n", 1)]
    [InlineData("| Activity | Customer | Your team | Provider |\n|-|-|-|-|\n| a | I | R | A |\n", 1)]
    [InlineData("| Activity | R | A |\n|-|-|-|\n| a | Your team | Acme |\n| b | Customer | Acme |\n", 2)]
    [InlineData("| Activity | Customer | Acme |\n|-|-|-|\n| Group one |\n| a | RA | I |\n| Group two |\n| b | A | R |\n", 2)]
    public void Small_things_lose_no_duty(string table, int obligations)
    {
        var checklist = ChecklistSelector.Select(TestPages.ReadText("# Widget\n\n" + table));

        Assert.Equal(obligations, checklist.Items.Length);
        Assert.Empty(checklist.NotUnderstood);
    }

    [Fact]
    public void Letters_may_come_after_hundreds_of_rows()
    {
        var rows = string.Concat(Enumerable.Range(0, 500).Select(i => $"| a{i} | | |\n"));

        Assert.Single(ChecklistSelector.Select(TestPages.ReadText($"# Widget\n\n| Activity | Customer | Provider |\n|-|-|-|\n{rows}| last | RA | I |\n")).Items);
    }

    [Fact]
    public void A_short_bold_row_is_a_title_only_if_it_holds_no_letter()
    {
        var outcome = TestPages.Try("# RACI\n\n| Customer | Acme | Activity |\n|-|-|-|\n| R | A | foo |\n| **R** |\n| A | R | bar |\n");

        Assert.Equal(3, ChecklistSelector.Select(outcome.Value!).Items.Length);
        Assert.Equal((MatrixDiagnostics.MisalignedRow, 6), (Assert.Single(outcome.Diagnostics).Rule, outcome.Diagnostics[0].Location.Line));
    }

    private const string Letters = "| Role | RACI |\n|-|-|\n| Customer | RA |\n| Acme | I |\n\n## 2. Watch\n\n| Role | RACI |\n|-|-|\n| Acme | R/A |\n| Customer | C (by mail) |\n\n## 3. Leave\n\n| Role | RACI |\n|-|-|\n| Acme | A |\n| Customer | R |\n";
    private const string Ticks = "| Party | R | A | C | I |\n|-|-|-|-|-|\n| Customer | X | X | | |\n| Acme | | | – | X |\n\n## 2. Watch\n\n| Party | R | A | C | I |\n|-|-|-|-|-|\n| Acme | x | x | | |\n| Customer | | | x | |\n\n## 3. Leave\n\n| Party | I | C | A | R |\n|-|-|-|-|-|\n| Acme | | | ✔ | |\n| Customer | | | | ✔ |\n";

    [Theory, InlineData(Letters), InlineData(Ticks)]
    public void A_table_for_each_activity_is_named_by_its_heading(string tables)
    {
        var outcome = TestPages.Try("# RACI for Hosting\n\n## 1. Order\n\n" + tables);
        var matrix = outcome.Value!;

        Assert.Equal(["Order RA I", "Watch C RA", "Leave R A"], matrix.Activities.Select(a => $"{a.Text} {a.CustomerLetters} {a.OthersLetters}"), StringComparer.Ordinal);
        Assert.Equal(3, matrix.RowsRead);
        Assert.Equal([3, 10, 17], matrix.Activities.Select(a => a.Location.Line));
        Assert.Equal(["Order", "Leave"], ChecklistSelector.Select(matrix).Items.Select(i => i.Activity.Text), StringComparer.Ordinal);
        Assert.Empty(matrix.Unread);
        Assert.DoesNotContain(outcome.Diagnostics, d => d.IsError);
    }

    // Metamorphic: as one table with a column per party they say the same.
    [Theory, InlineData(Letters), InlineData(Ticks)]
    public void Tables_for_each_activity_say_the_same_as_one_table(string tables)
    {
        var one = TestPages.ReadText("# RACI\n\n| Activity | Customer | Acme |\n|-|-|-|\n| Order | RA | I |\n| Watch | C | RA |\n| Leave | R | A |\n");
        var each = TestPages.ReadText("# RACI\n\n## Order\n\n" + tables);
        var html = WrittenPages.Read(WrittenPages.AsHtml(MarkdownPageReader.Read(SourceText.FromString("page.md", "# RACI\n\n## Order\n\n" + tables)), minified: true), isHtml: true).Value!;
        var reversed = TestPages.ReadText("# RACI\n\n## Order\n\n" + string.Join('\n', tables.Split('\n').Select(l => l.StartsWith("| Customer", StringComparison.Ordinal) ? l.Replace("Customer", "Acme", StringComparison.Ordinal) : l.Replace("Acme", "Customer", StringComparison.Ordinal))));

        Assert.Equal(Said(one), Said(each), StringComparer.Ordinal);
        Assert.Equal(Said(one), Said(html), StringComparer.Ordinal);
        Assert.Equal(one.Activities.Select(a => (a.OthersLetters, a.CustomerLetters)), reversed.Activities.Select(a => (a.CustomerLetters, a.OthersLetters)));

        static IEnumerable<string> Said(Matrix matrix) => matrix.Activities.Select(a => $"{a.Text} {a.CustomerLetters} {a.OthersLetters} {a.Notation} {a.StatesAllDuties}");
    }

    [Theory]
    [InlineData("# Hosting\n\n| Role | RACI |\n|-|-|\n| Customer | RA |\n| Acme | I |\n")]
    [InlineData("# Hosting\n\n## Tables\n\nOrder:\n\n| Role | RACI |\n|-|-|\n| Customer | RA |\n| Acme | I |\n\nWatch:\n\n| Role | RACI |\n|-|-|\n| Customer | RA |\n| Acme | I |\n")]
    [InlineData("# Hosting\n\n| Party | Responsible | Accountable |\n|-|-|-|\n| Customer | X | X |\n| Acme | | |\n")]
    [InlineData("# Hosting\n\n## Responsibilities\n\n| Party | R | A |\n|-|-|-|\n| Customer | X | X |\n| Acme | | |\n")]
    public void Without_a_heading_of_its_own_such_a_table_is_an_error(string page)
    {
        var outcome = TestPages.Try(page);

        Assert.Empty(outcome.Value is { } matrix ? ChecklistSelector.Select(matrix).Items : []);
        Assert.Contains(outcome.Diagnostics, d => d.IsError);
    }

    [Fact]
    public void A_slip_in_a_table_for_an_activity_is_reported_in_its_place()
    {
        var outcome = TestPages.Try("# RACI\n\n## Order\n\n| Role | RACI |\n|-|-|\n| Customer | RA |\n| Acme | I |\n| Lab | ?? |\n\n## Watch\n\n| Role | RACI |\n|-|-|\n| Customer | ?? |\n| Acme | RA |\n| Lab | I |\n");

        Assert.Equal(["Watch"], ChecklistSelector.Select(outcome.Value!).NotUnderstood.Select(i => i.Activity.Text), StringComparer.Ordinal);
        Assert.Equal([9, 15], outcome.Diagnostics.Where(d => d.Rule == MatrixDiagnostics.UnreadableCell).Select(d => d.Location.Line));
    }

    [Theory]
    [InlineData("# Hosting\n\n## Orders\n\n| Owner | Priority |\n|-|-|\n| Customer | A |\n| Acme | C |\n")]
    [InlineData("# RACI\n\n## Permissions\n\n| Role | Access |\n|-|-|\n| Customer | R |\n| Acme | R |\n")]
    public void Priorities_and_rights_of_parties_are_no_duties_in_what_a_heading_names(string page) =>
        Assert.DoesNotContain(TestPages.Try(page).Value?.Activities ?? [], a => a.Text is "Orders" or "Permissions");
}
