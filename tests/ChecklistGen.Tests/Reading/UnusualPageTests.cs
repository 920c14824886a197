using ChecklistGen.Diagnostics;
using ChecklistGen.Pages;
using ChecklistGen.Raci;
using ChecklistGen.Reading;
using ChecklistGen.Reading.AsciiDoc;
using ChecklistGen.Reading.Html;
using ChecklistGen.Text;

namespace ChecklistGen.Tests.Reading;

/// <summary>What other publishers do that the seeds don't: each duty is read, or its place is named.</summary>
public sealed class UnusualPageTests
{
    [Theory]
    [InlineData("N/A")]
    [InlineData("n/a")]
    [InlineData("none")]
    [InlineData("entfällt", false)]
    [InlineData("TBD", false)]
    public void A_word_for_none_among_letters_is_blank(string cell, bool isBlank = true)
    {
        var matrix = TestPages.ReadText($"# RACI\n\n| Task | Customer | Acme |\n|-|-|-|\n| a | {cell} | R |\n| b | RA | {cell} |\n");
        var checklist = ChecklistSelector.Select(matrix);

        Assert.Equal(["b"], checklist.Items.Select(i => i.Activity.Text), StringComparer.Ordinal);
        Assert.Equal(isBlank ? 0 : 1, checklist.NotUnderstood.Length);
    }

    [Fact]
    public void A_legends_N_beside_A_is_no_word_for_none()
    {
        var matrix = TestPages.ReadText("# RACI\n\n- R = Responsible\n- A = Accountable\n- N = Notified\n\n| Task | Customer | Acme |\n|-|-|-|\n| a | N/A | R |\n");

        Assert.Single(ChecklistSelector.Select(matrix).NotUnderstood);
    }

    [Fact]
    public void A_column_of_N_A_and_letters_is_a_partys()
    {
        var outcome = TestPages.Try("# RACI\n\n| Task | Works | Lab |\n|-|-|-|\n| a | N/A | RA |\n| b | N/A | RA |\n| c | A | R |\n", party: "Works");

        Assert.Equal(["c"], ChecklistSelector.Select(outcome.Value!).Items.Select(i => i.Activity.Text), StringComparer.Ordinal);
    }

    public static TheoryData<string> Pictures => new()
    {
        "<i class=\"fa fa-check\"></i>", "![](tick.png)", "<img src=\"tick.png\">", "<img src=\"tick.png\" alt=\"\">", "<svg viewBox=\"0 0 1 1\"><path d=\"M0\"/></svg>",
        "<input type=\"checkbox\" checked>", "<span class=\"icon-yes\"></span>", "<span role=\"img\"></span>", "<Check />", "<fa-icon name=\"check\"></fa-icon>",
    };

    [Theory, MemberData(nameof(Pictures))]
    public void A_cell_that_shows_a_picture_is_not_blank(string picture)
    {
        string[] shapes =
        [
            $"# Shared responsibility\n\n| Area | Customer | Acme |\n|-|-|-|\n| a | {picture} | |\n| b | ✔ | |\n| c | | ✔ |\n",
            $"# RACI\n\n| Task | Customer | Acme |\n|-|-|-|\n| a | {picture} | I |\n| b | RA | I |\n| c | I | RA |\n",
            $"# X\n\n| Task | Owner |\n|-|-|\n| a | {picture} |\n| b | Customer |\n| c | Acme |\n",
            $"# X\n\n| Area | Acme responsibilities | Your responsibilities |\n|-|-|-|\n| a | None | {picture} |\n| b | None | Keep it |\n| c | Run it | N/A |\n",
        ];
        Assert.All(shapes, page =>
        {
            var outcome = TestPages.Try(page);
            var checklist = ChecklistSelector.Select(outcome.Value!);
            Assert.Equal(["a"], checklist.NotUnderstood.Select(i => i.Activity.Text), StringComparer.Ordinal);
            Assert.Contains(outcome.Diagnostics, d => d.Rule == MatrixDiagnostics.UnreadableCell && d.Location.Line == 5);
            Assert.Single(checklist.Items);
        });
    }

    [Theory]
    [InlineData("<td><i class=\"fa fa-check\"></i></td>", true)]
    [InlineData("<td><svg><use href=\"#tick\"/></svg></td>", true)]
    [InlineData("<td><p><img src=\"tick.png\"></p></td>", true)]
    [InlineData("<td><img src=\"tick.png\" alt=\"✔\"></td>", false)]
    [InlineData("<td><p class=\"auto\"><br></p></td>", false)]
    [InlineData("<td><input type=\"hidden\"></td>", false)]
    [InlineData("<td class=\"cell\">&nbsp;</td>", false)]
    public void A_picture_in_a_web_page_is_told_from_a_blank(string cell, bool isPicture)
    {
        var page = HtmlPageReader.Read(SourceText.FromString("page.html", $"<h1>Shared responsibility</h1><table><tr><th>Area</th><th>Customer</th><th>Acme</th></tr><tr><td>a</td>{cell}<td></td></tr><tr><td>b</td><td>✔</td><td></td></tr></table>"));
        var checklist = ChecklistSelector.Select(MatrixReader.Read(page).Value!);

        Assert.Equal(isPicture ? ["a"] : [], checklist.NotUnderstood.Select(i => i.Activity.Text), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("✔", "✔", 0)]
    [InlineData(":material-check:", ":material-close:", 0)]
    [InlineData("(tick)", "(error)", 0)]
    [InlineData("✔", "○", 1)]
    [InlineData("●", "○", 0)]
    [InlineData("{{< check >}}", "✔", 1)]
    public void A_sign_that_may_mean_yes_or_no_is_not_guessed(string first, string second, int unclear)
    {
        var matrix = TestPages.ReadText($"# Shared responsibility\n\n| Area | Customer | Acme |\n|-|-|-|\n| a | {first} | |\n| b | {second} | |\n| c | ✔ | |\n");

        Assert.Equal(unclear, ChecklistSelector.Select(matrix).NotUnderstood.Length);
    }

    [Fact]
    public void Ticks_of_responsibilities_below_strangers_ask_for_the_customer()
    {
        const string page = "# Who does what\n\n## Network\n\n| Responsibility | Platform team | Application team |\n|-|-|-|\n| a | ✅ | ❌ |\n| b | ❌ | ✅ |\n\n## Data\n\n| Responsibility | Platform team | Application team |\n|-|-|-|\n| c | ❌ | ✅ |\n";
        var question = Assert.Single(TestPages.Try(page).Diagnostics, d => d.IsError);

        Assert.Equal(MatrixDiagnostics.UnknownCustomer, question.Rule);
        Assert.Equal("it is not clear which column is the customer's; there are `Platform team`, `Application team`", question.Message);
        Assert.Equal(12, Assert.Single(question.Related).Location.Line);
        Assert.Equal(["b", "c"], ChecklistSelector.Select(TestPages.ReadText(page, party: "Application team")).Items.Select(i => i.Activity.Text), StringComparer.Ordinal);
    }

    [Fact]
    public void Ticks_of_features_are_no_question()
    {
        var outcome = TestPages.Try("# Plans\n\n| Feature | Basic | Pro |\n|-|-|-|\n| a | ✅ | ❌ |\n| b | ❌ | ✅ |\n");

        Assert.Equal(MatrixDiagnostics.NoMatrix, Assert.Single(outcome.Diagnostics).Rule);
        Assert.Null(outcome.Diagnostics[0].Help);
    }

    [Fact]
    public void A_column_of_texts_that_the_user_names_is_the_customers()
    {
        const string page = "# Shared responsibility statement\n\n| Capability | Big Cloud | Code host | Our project |\n|-|-|-|-|\n| Network | Runs it | Protects its edge | Configures ingress |\n| Model | Runs it | N/A | N/A |\n";
        var checklist = ChecklistSelector.Select(TestPages.ReadText(page, party: "Our project"));

        Assert.Equal(["Network: Configures ingress"], checklist.Items.Select(i => i.Activity.Text), StringComparer.Ordinal);
        Assert.Contains("`--party`", TestPages.Try(page).Diagnostics.Single().Help, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_of_the_other_party_beside_ticks_are_not_what_is_to_be_done()
    {
        var matrix = TestPages.ReadText("# Shared responsibility\n\n| Area | Customer responsibility | Acme responsibility |\n|-|-|-|\n| Code | Yes | No |\n| Access | Yes | Provides the platform for it |\n| Halls | No | All of them |\n");

        Assert.Equal(["Code", "Access", "Halls"], matrix.Activities.Select(a => a.Text), StringComparer.Ordinal);
        Assert.Equal(["Code", "Access"], ChecklistSelector.Select(matrix).Items.Select(i => i.Activity.Text), StringComparer.Ordinal);
        Assert.Equal(["Customer", "Acme"], matrix.Parties.Select(p => p.Name), StringComparer.Ordinal);
    }

    [Fact]
    public void Tables_of_the_same_parties_are_matrices_even_with_one_of_them_idle()
    {
        const string page = "# RACI\n\n| Task | Maker | Merchant |\n|-|-|-|\n| a | R | A |\n\n## Themes\n\n| | Maker | Merchant |\n|-|-|-|\n| b | R | |\n| c | R | |\n\n## Shops\n\n| | Maker | Merchant |\n|-|-|-|\n| d | | R |\n";
        var checklist = ChecklistSelector.Select(TestPages.ReadText(page, party: "Merchant"));

        Assert.Equal(["a", "d"], checklist.Items.Select(i => i.Activity.Text), StringComparer.Ordinal);
        Assert.Empty(checklist.Matrix.Unread);
        Assert.DoesNotContain(TestPages.Try(page).Diagnostics, d => d.Rule == MatrixDiagnostics.UnreadTable);
    }

    [Theory]
    [InlineData("# X\n\n## Your responsibility for your services\n\nA list follows:\n\n- a\n- b\n", true)]
    [InlineData("# X\n\nYou are responsible for\n\n- a\n- b\n", true)]
    [InlineData("# X\n\nCustomer responsibilities include the following.\n\n- a\n- b\n", true)]
    [InlineData("# Shared responsibility\n\n**Customer**\n\n- a\n- b\n", true)]
    [InlineData("# Shared responsibility\n\n## The customer\n\n- a\n- b\n", true)]
    [InlineData("# Plans\n\n**Customer**\n\n- a\n- b\n", false)]
    [InlineData("# X\n\nFor example, you can do the following:\n\n- a\n- b\n", false)]
    [InlineData("# X\n\nSo können Sie es betreiben:\n\n- a\n- b\n", false)]
    [InlineData("# X\n\nBefore you can begin, you must:\n\n- a\n- b\n", true)]
    public void A_list_of_the_customers_duties_is_named(string page, bool isNamed) =>
        Assert.Equal(isNamed, TestPages.Try(page).Diagnostics.Any(d => d.Rule == MatrixDiagnostics.UnreadList));

    [Theory]
    [InlineData("Your finance team")]
    [InlineData("Depends on the plan")]
    [InlineData("Varies")]
    [InlineData("Selon le contrat")]
    public void A_name_that_may_be_the_customers_is_not_taken_for_somebody_else(string name)
    {
        var matrix = TestPages.ReadText($"# X\n\n| Task | Who |\n|-|-|\n| a | {name} |\n| b | Customer |\n| c | Acme |\n");

        Assert.Equal(["a"], ChecklistSelector.Select(matrix).NotUnderstood.Select(i => i.Activity.Text), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("0%")]
    [InlineData("No")]
    [InlineData("nein")]
    public void A_text_that_only_says_no_is_no_duty(string cell)
    {
        var matrix = TestPages.ReadText($"# X\n\n| Area | Acme responsibilities | Your responsibilities |\n|-|-|-|\n| Backups | All of it | {cell} |\n| Passwords | Nothing | Keep them safe |\n| Users | Nothing | Train them |\n");

        Assert.Equal(["Passwords: Keep them safe", "Users: Train them"], ChecklistSelector.Select(matrix).Items.Select(i => i.Activity.Text), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("----")]
    [InlineData("....")]
    [InlineData("```")]
    public void A_table_in_code_of_AsciiDoc_is_named(string fence)
    {
        var page = AsciiDocPageReader.Read(SourceText.FromString("page.adoc", $"= X\n\n{fence}\n| Task | Customer |\n|------|----------|\n| a | RA |\n{fence}\n\n{fence}\n|===\n| Task | Customer\n\n| a\n| RA\n|===\n{fence}\n"));

        Assert.Equal([4, 10], page.Diagnostics.Where(d => d.Rule == PageDiagnostics.OtherTableSyntax).Select(d => d.Location.Line));
    }

    [Fact]
    public void A_table_in_code_of_a_web_page_is_named()
    {
        var page = HtmlPageReader.Read(SourceText.FromString("page.html", "<h1>X</h1>\n<pre>\n| Task | Customer |\n|------|----------|\n| a | RA |\n</pre>\n<pre>a | b\nno table</pre>\n"));

        Assert.Equal(3, Assert.Single(page.Diagnostics, d => d.Rule == PageDiagnostics.OtherTableSyntax).Location.Line);
    }

    [Fact]
    public void A_reference_to_a_footnote_is_shown_as_a_mark()
    {
        var matrix = TestPages.ReadText("# RACI\n\n| Task | Customer[^3] | Acme |\n|-|-|-|\n| Back up[^1] | R/A[^12] | I |\n\n[^1]: Daily.\n[^12]: From May.\n");

        Assert.Equal("Back up¹", matrix.Activities.Single().Text);
        Assert.Equal(["¹ Daily.", "¹² From May."], matrix.Sections.SelectMany(s => s.Notes).Select(n => n.Text), StringComparer.Ordinal);
        Assert.Equal("RA", ChecklistSelector.Select(matrix).Items.Single().Activity.CustomerLetters);
    }

    [Theory]
    [InlineData("---\ntitle: Widgets - RACI\nlang: en\n\n", "Widgets", true)]
    [InlineData("---\ntitle: Widgets - RACI\n\n| Other |\n|-|\n| x |\n\n---\n\n", "Widgets", true)]
    [InlineData("---\nNote: this is a text\n\n# Gadgets - RACI\n\n", "Gadgets", false)]
    public void Front_matter_that_is_never_closed_is_read_and_named(string head, string name, bool isReported)
    {
        var outcome = TestPages.Try(head + "| Task | Customer | Acme |\n|-|-|-|\n| a | RA | I |\n");

        Assert.Equal(name, outcome.Value!.Service.Name);
        Assert.Equal(isReported, outcome.Diagnostics.Any(d => d.Rule == PageDiagnostics.UnclosedBlock));
        Assert.Single(outcome.Value.Activities);
    }

    [Fact]
    public void A_rule_below_a_table_does_not_make_front_matter_of_it()
    {
        var matrix = TestPages.ReadText("---\ntitle: Widgets - RACI\n\n| Task | Customer | Acme |\n|-|-|-|\n| a | RA | I |\n\n---\n\n| Task | Customer | Acme |\n|-|-|-|\n| b | RA | I |\n");

        Assert.Equal(["a", "b"], matrix.Activities.Select(a => a.Text), StringComparer.Ordinal);
    }

    [Fact]
    public void Abbreviated_names_below_the_letters_of_duties_are_written_out()
    {
        const string page = """
            # RACI

            * R (Responsible): does it
            * A (Accountable): answers for it
            * C (Consulted): is asked
            * I (Informed): is told

            Values: `C` = Customer, `A` = Acme, `±` = Acme and Customer, blank = none.

            | Task | R | A | C | I |
            |-|-|-|-|-|
            | a | C | C |  |  |
            | b | A | A | C |  |
            | c | ± | A |  | C |
            | d | C/A | A |  |  |

            | Task | Customer | Acme |
            |-|-|-|
            | e | C | RA |
            | f | RA | C |
            """;
        var checklist = ChecklistSelector.Select(TestPages.ReadText(page));

        Assert.Equal("a RA, c RI, d R, f RA", string.Join(", ", checklist.Items.Select(i => $"{i.Activity.Text} {i.Activity.CustomerLetters}")));
        Assert.Equal([false, true, true, false], checklist.Items.Select(i => i.IsShared));
        Assert.Empty(checklist.NotUnderstood);
    }

    [Fact]
    public void Abbreviated_names_below_models_are_written_out()
    {
        var checklist = ChecklistSelector.Select(TestPages.ReadText("# Responsibility matrix\n\nWho does what: **N** = Nimbus, **C** = Customer, **N+C** = shared.\n\n| Responsibility | SaaS | Own cloud |\n|-|-|-|\n| **Base** | | |\n| a | N | C |\n| b | n/a | N+C |\n| c | N | N |\n"));

        Assert.Equal(["a", "b"], checklist.Items.Select(i => i.Activity.Text), StringComparer.Ordinal);
        Assert.Equal(["Own cloud"], checklist.Items[0].Activity.Models);
    }

    [Theory]
    [InlineData("# X\n\n| Layer | Owner | Responsibilities |\n|-|-|-|\n| Base | Acme | Runs, patches |\n| Apps | Customer | Builds, deploys |\n", "Builds, deploys")]
    [InlineData("# X\n\n| Layer | Owner | Responsibilities |\n|-|-|-|\n| Base | Acme | Runs, patches |\n| Apps | Customer | Builds, customer keys |\n", "Builds, customer keys")]
    [InlineData("# X\n\n| Role | Responsibility |\n|-|-|\n| Customer | Forecasts the traffic. |\n| Acme | Validates it. |\n", "Forecasts the traffic.")]
    [InlineData("# X\n\n| Area | Lead | Summary |\n|-|-|-|\n| Clusters | Acme | It runs them |\n| Applications | Customer | They build them |\n", "Applications")]
    public void A_column_of_owners_is_known_by_the_names_in_it(string page, string theirs) =>
        Assert.Equal([theirs], ChecklistSelector.Select(TestPages.ReadText(page)).Items.Select(i => i.Activity.Text), StringComparer.Ordinal);

    [Fact]
    public void Parties_named_again_within_a_table_head_what_follows()
    {
        var matrix = TestPages.ReadText("# RACI\n\n| **Keys** | **Customer** | **Acme** |\n|-|-|-|\n| a | R | C |\n| **Logs** | **Customer** | **Acme** |\n| b | I | R |\n");

        Assert.Equal([null, "Logs"], matrix.Activities.Select(a => a.Group), StringComparer.Ordinal);
        Assert.Empty(ChecklistSelector.Select(matrix).NotUnderstood);
    }

    [Fact]
    public void Somebody_of_the_customers_owns_what_is_the_customers()
    {
        var checklist = ChecklistSelector.Select(TestPages.ReadText("# X\n\n| Task | Owner |\n|-|-|\n| a | Customer PM |\n| b | Acme TL |\n| c | Both PMs |\n| d | All teams |\n| e | Both |\n"));

        Assert.Equal(["a", "e"], checklist.Items.Select(i => i.Activity.Text), StringComparer.Ordinal);
        Assert.Equal(["c", "d"], checklist.NotUnderstood.Select(i => i.Activity.Text), StringComparer.Ordinal);
    }

    [Fact]
    public void Whoever_all_are_who_are_informed_makes_no_duty_unclear()
    {
        var checklist = ChecklistSelector.Select(TestPages.ReadText("# RACI\n\n| Task | R | A | C | I |\n|-|-|-|-|-|\n| a | Customer | Acme | Lab | All |\n| b | All leads | Acme | | Customer |\n"));

        Assert.Equal(["a"], checklist.Items.Select(i => i.Activity.Text), StringComparer.Ordinal);
        Assert.Equal(["b"], checklist.NotUnderstood.Select(i => i.Activity.Text), StringComparer.Ordinal);
    }

    [Fact]
    public void Duties_side_by_side_are_rows_of_their_own()
    {
        var outcome = TestPages.Try("""
            # X

            | Your responsibilities | Acme responsibilities |
            | --- | --- |
            | Keep [passwords](https://example.com/) safe | Run the hypervisor |
            | <ul><li>Train staff</li><li>Pay the bills</li></ul> | See the manual |
            | None | Patch the hosts |
            | See above | N/A |
            | ![](key.png) | |
            """);
        var checklist = ChecklistSelector.Select(outcome.Value!);

        Assert.Equal(["Keep passwords safe", "Train staff", "Pay the bills"], checklist.Items.Select(i => i.Activity.Text), StringComparer.Ordinal);
        Assert.Equal("https://example.com/", Assert.Single(checklist.Items[0].Activity.Links).Address);
        Assert.DoesNotContain(checklist.Items, i => i.IsShared);
        Assert.Equal(["See above", "—"], checklist.NotUnderstood.Select(i => i.Activity.Text), StringComparer.Ordinal);
        Assert.Contains(outcome.Diagnostics, d => d.Message == "`See above` in the column of `Your responsibilities` only refers to another place");
        Assert.Equal(8, outcome.Value!.RowsRead);
    }

    [Fact]
    public void What_runs_at_a_client_is_nobodys() =>
        Assert.Null(TestPages.Try("# Architecture client-serveur\n\n| Responsabilité | Description |\n|-|-|\n| Validation côté client | Vérifications immédiates |\n| Routage | Navigation entre pages |\n").Value);

    [Theory]
    [InlineData("# Shared responsibility\n\n| Customer | Acme |\n|-|-|\n| Keep it safe | Run it well |\n", true)]
    [InlineData("# Offer\n\n| Customer | Acme |\n|-|-|\n| Buys it now | Sells it soon |\n", false)]
    [InlineData("# Shared responsibility\n\n| Customer | Description |\n|-|-|\n| Keep it safe | Everybody has to |\n", false)]
    [InlineData("# Shared responsibility\n\n| Customer | Acme |\n|-|-|\n| Name | Name |\n| Date | Date |\n", false)]
    public void Two_columns_of_texts_are_duties_only_where_the_page_says_so(string page, bool isMatrix) =>
        Assert.Equal(isMatrix, TestPages.Try(page).Value is not null);

    [Fact]
    public void A_glossary_of_roles_is_no_matrix() =>
        Assert.Null(TestPages.Try("# X\n\n| Role | Description |\n|-|-|\n| Customer | Buys it |\n| Acme | Sells it |\n").Value);

    [Theory]
    [InlineData("Your responsibilities with Widgets", "Widgets")]
    [InlineData("Understanding your responsibilities when you use Widgets", "Widgets")]
    [InlineData("Widgets - Customer responsibility matrix", "Widgets")]
    public void The_services_name_is_what_a_title_leaves(string title, string name) =>
        Assert.Equal(name, TestPages.ReadText($"# {title}\n\n| Task | Customer | Acme |\n|-|-|-|\n| a | RA | I |\n").Service.Name);

    [Theory]
    [InlineData("| a | RA | I |\n{/* | old | RA | I | */}\n| b | RA | I |\n", "a, b")]
    [InlineData("| a | RA | I |\n{ /*\n| old | RA | I |\n\n| older | RA | I | */ }\n| b | RA | I |\n", "a, b")]
    [InlineData("| a {/* was: x */} | R{/* , */}A | I |\n| b | {/* RA */} | RA |\n", "a")]
    [InlineData("| a | RA | I |\n\nThis was {/* here:\n\n| Task | Customer | Acme |\n|-|-|-|\n| old | RA | I |\n\n*/} and is gone.\n", "a")]
    [InlineData("| a | RA | I |\n\nText {/* <table><tr><th>Task</th><th>Customer</th></tr><tr><td>old</td><td>RA</td></tr></table> */}\n", "a")]
    [InlineData("| a | RA | I |\n\n<table><tr><th>Task</th><th>Customer</th><th>Acme</th></tr>\n{/* <tr><td>old</td><td>RA</td><td>I</td></tr>\n\n<tr><td>older</td><td>RA</td><td>I</td></tr> */}\n<tr>{/* in */}<td>b</td>{/* <td>I</td> */}<td>RA {/* <b>I</b> */}</td><td>I</td></tr>\n</table>\n", "a, b")]
    [InlineData("| a | RA | I |\n\nThe glob `{/*` and `{/*,/b}`.\n\n| Task | Customer | Acme |\n|-|-|-|\n| b | RA | I |\n\n`*/}`\n", "a, b")]
    public void Comments_of_mdx_are_not_read(string rows, string duties)
    {
        var outcome = TestPages.Try("# RACI\n\n| Task | Customer | Acme |\n|-|-|-|\n" + rows);
        var checklist = ChecklistSelector.Select(outcome.Value!);

        Assert.Equal(duties, string.Join(", ", checklist.Items.Select(i => i.Activity.Text)));
        Assert.Empty(checklist.NotUnderstood);
        Assert.DoesNotContain(outcome.Diagnostics, d => d.Rule == PageDiagnostics.UnclosedBlock);
    }

    [Theory]
    [InlineData("{/* open\n\n| Task | Customer | Acme |\n|-|-|-|\n| a | RA | I |\n")]
    [InlineData("{/* open\n\n| Task | Customer | Acme |\n|-|-|-|\n| a | RA | I |\n\n{/* closed */}\n")]
    [InlineData("Text {/* open\n\n| Task | Customer | Acme |\n|-|-|-|\n| a | RA | I |\n\nText {/* closed */}\n")]
    [InlineData("<table><tr><th>Task</th><th>Customer</th><th>Acme</th></tr>\n{/* open <tr><td>a</td><td>RA</td><td>I</td></tr>\n{/* closed */}\n</table>\n")]
    public void A_comment_of_mdx_that_is_never_closed_hides_nothing_and_is_reported(string page)
    {
        var outcome = TestPages.Try("# RACI\n\n" + page);

        Assert.Equal("a", Assert.Single(ChecklistSelector.Select(outcome.Value!).Items).Activity.Text);
        Assert.Equal("this comment is never closed: what follows is read as if it were not there", Assert.Single(outcome.Diagnostics, d => d.Rule == PageDiagnostics.UnclosedBlock).Message);
    }

    [Fact]
    public void A_tag_that_begins_in_a_comment_of_mdx_and_ends_after_it_is_reported()
    {
        var outcome = TestPages.Try("# RACI\n\n<table><tr><th>Task</th><th>Customer</th><th>Acme</th></tr>\n{/* <tr class=\"*/}<tr><td>a</td><td>RA</td><td>I</td></tr><tr id=\"\"><td>b</td><td>RA</td><td>I</td></tr></table>\n");

        Assert.Contains(outcome.Diagnostics, d => d.Rule == PageDiagnostics.UnclosedBlock && d.IsError);
    }

    [Theory]
    [InlineData("| a | **Client** | |", "a", "")]
    [InlineData("| a | Client | C, I |", "a", "")]
    [InlineData("| a | the customer | – |", "a", "")]
    [InlineData("| a | | **ACME** |", "", "")]
    [InlineData("| a | Client | RA |", "", "a")]
    [InlineData("| a | Client | ?? |", "", "a")]
    [InlineData("| a | Acme | |", "", "a")]
    [InlineData("| a | | Client |", "", "a")]
    [InlineData("| a | Client, Acme | |", "", "a")]
    public void A_partys_own_name_in_place_of_letters_says_whose_it_is_where_nobody_has_R_or_A(string row, string items, string notUnderstood)
    {
        var outcome = TestPages.Try($"# RACI\n\n| Task | Client | Acme |\n|-|-|-|\n{row}\n| b | I | RA |\n| c | C | RA |\n");
        var checklist = ChecklistSelector.Select(outcome.Value!);

        Assert.Equal(items, string.Join(", ", checklist.Items.Select(i => i.Activity.Text)));
        Assert.Equal(notUnderstood, string.Join(", ", checklist.NotUnderstood.Select(i => i.Activity.Text)));
        Assert.DoesNotContain(checklist.Items, i => i.Activity.StatesDuties);
        Assert.Contains(outcome.Diagnostics, d => d.Rule == (notUnderstood.Length > 0 ? MatrixDiagnostics.UnreadableCell : MatrixDiagnostics.NameForLetters));
    }

    [Theory]
    [InlineData("Configured by Customer", "Provided by Customer")]
    [InlineData("Configured by Customer (Customer System Specific)", "Provided by the customer (System Specific)")]
    public void Columns_for_what_the_customer_does_to_a_control_are_theirs(string configured, string provided)
    {
        var outcome = TestPages.Try($"""
            # Control summary

            | Control ID | Service Provider Corporate | Service Provider Hybrid | {configured} | {provided} | Shared (Service Provider and Customer Responsibility) |
            | --- | --- | --- | --- | --- | --- |
            | a | x | | | | |
            | b | | | x | | |
            | c | | x | | X | |
            | d | | | | | x |
            """);
        var checklist = ChecklistSelector.Select(outcome.Value!);

        Assert.Equal(["b", "c", "d"], checklist.Items.Select(i => i.Activity.Text), StringComparer.Ordinal);
        Assert.Equal([false, true, true], checklist.Items.Select(i => i.IsShared));
        Assert.Empty(checklist.NotUnderstood);
        Assert.Contains(outcome.Diagnostics, d => d.Rule == MatrixDiagnostics.SeveralCustomers);
    }

    [Fact]
    public void What_is_not_read_says_which_column_to_name()
    {
        const string page = "# Offers\n\n| Product | Customer plan | Trial | Tested by customers |\n|-|-|-|-|\n| a | x | | |\n| b | | x | x |\n";

        var help = Assert.Single(TestPages.Try(page).Diagnostics, d => d.Rule == MatrixDiagnostics.UnreadTable).Help;
        Assert.EndsWith("name the customer's column with `--party \"Customer plan\" --party \"Tested by customers\"`", help, StringComparison.Ordinal);
        Assert.Equal("a", Assert.Single(ChecklistSelector.Select(TestPages.Try(page, party: "Customer plan").Value!).Items).Activity.Text);
    }

    [Fact]
    public void What_a_text_says_of_the_customer_makes_a_row_theirs_whoever_owns_it()
    {
        var outcome = TestPages.Try("""
            # X

            | Control | Owner | Customer responsibilities |
            | --- | --- | --- |
            | a | Provider | Review the report |
            | b | Customer | See the guide |
            | c | Provider | See the guide |
            | d | N/A | |
            """);
        var checklist = ChecklistSelector.Select(outcome.Value!);

        Assert.Equal([("a", true, "Review the report"), ("b", false, "See the guide")], checklist.Items.Select(i => (i.Activity.Text, i.IsShared, i.Activity.Remark)));
        Assert.Equal("c", Assert.Single(checklist.NotUnderstood).Activity.Text);
        Assert.Contains(outcome.Diagnostics, d => d.Rule == MatrixDiagnostics.UnreadableCell && d.Message == "`See the guide` only refers to another place");
    }

    [Fact]
    public void A_table_that_explains_names_is_no_matrix()
    {
        const string page = "# X\n\n| Ownership | Meaning |\n|-|-|\n| CSP-owned | The provider does it |\n| CSC-owned | The customer does it |\n\n| Task | Owner |\n|-|-|\n| a | CSC-owned |\n";

        Assert.Equal("a", Assert.Single(TestPages.ReadText(page).Activities).Text);
    }

    [Theory]
    [InlineData("責任分担表", "お客様")]
    [InlineData("责任共担模型", "客户职责")]
    [InlineData("고객 책임", "고객")]
    [InlineData("Матрица ответственности", "Заказчик")]
    [InlineData("Ansvarsfördelning", "Kund")]
    [InlineData("Sorumluluk", "Müşteri")]
    public void Duties_in_a_language_that_is_not_read_are_named(string title, string customer)
    {
        var table = TestPages.Try($"# {title}\n\n| x | {customer} | y |\n|-|-|-|\n| a | ○ | |\n");
        var list = TestPages.Try($"# {title}\n\n## {customer} {title}\n\n- a\n- b\n");

        Assert.Equal(MatrixDiagnostics.UnreadTable, Assert.Single(table.Diagnostics, d => d.IsError).Rule);
        Assert.Equal(MatrixDiagnostics.UnreadList, Assert.Single(list.Diagnostics, d => d.IsError).Rule);
        Assert.DoesNotContain(TestPages.Try($"# Page\n\n| x | {customer} | y |\n|-|-|-|\n| a | 1 | |\n").Diagnostics, d => d.IsError);
    }

    [Theory]
    [InlineData("| c | RA | I |", "a c d", "c d")]
    [InlineData("| c | I | RA |", "a d", "d")]
    [InlineData("| c | I | Acme |", "a", "")]
    [InlineData("| Task | R | A |", "a", "")]
    [InlineData("| c | R | A | |", "a", "")]
    public void Rows_below_a_title_without_a_header_are_read_under_the_header_above(string first, string items, string inSecond)
    {
        var outcome = TestPages.Try($"# RACI\n\n## 1 Begin\n\n| Task | Customer | Acme |\n|-|-|-|\n| a | RA | I |\n| b | I | RA |\n\n## 2 Run\n\n{first}\n|{string.Concat(Enumerable.Repeat("-|", first.Count('|') - 1))}\n| d | A | R |\n");
        var checklist = ChecklistSelector.Select(outcome.Value!);

        Assert.Equal(items, string.Join(' ', checklist.Items.Select(i => i.Activity.Text).Where(t => items.Contains(t, StringComparison.Ordinal))));
        Assert.Equal(inSecond, string.Join(' ', checklist.Items.Where(i => i.Activity.Section.Title == "Run").Select(i => i.Activity.Text)));
        Assert.Equal(inSecond.Length > 0, outcome.Diagnostics.Any(d => d.Rule == MatrixDiagnostics.DetachedRows && !d.IsError));
        Assert.Equal(inSecond.Length == 0, outcome.Diagnostics.Any(d => d.IsError));
    }

    [Fact]
    public void Marks_below_a_title_without_a_header_are_read_under_the_header_above()
    {
        var outcome = TestPages.Try("# Shared responsibility\n\n## Begin\n\n| Area | Customer | Acme |\n|-|-|-|\n| a | ✔ | |\n\n## Run\n\n| b | x | |\n|-|-|-|\n| c | | x |\n\n## Plans\n\n| Plan | Basic | Gold |\n|-|-|-|\n| d | x | |\n");

        Assert.Equal(["a", "b"], ChecklistSelector.Select(outcome.Value!).Items.Select(i => i.Activity.Text), StringComparer.Ordinal);
        Assert.Equal(3, outcome.Value!.RowsRead);
    }

    [Theory]
    [InlineData("| Layer | IaaS | PaaS |\n|-|-|-|\n| a | 🤝 | :cloud: |\n| b | | |", true)]
    [InlineData("| Layer | IaaS | PaaS |\n|-|-|-|\n| a | | |\n| b | | |", true)]
    [InlineData("| Task | Customer | Acme |\n|-|-|-|\n| a | | |\n| b | | |", true)]
    [InlineData("| Task | Customer | Acme |\n|-|-|-|\n| a | | |", false)]
    [InlineData("| Plan | Basic | Gold |\n|-|-|-|\n| a | ✔ | ✔ |\n| b | ❌ | ✔ |", false)]
    public void A_table_of_colours_or_signs_on_a_page_about_responsibilities_is_named(string table, bool isError)
    {
        var outcome = TestPages.Try($"# Shared responsibility matrix\n\n{table}\n");

        Assert.Equal(isError, outcome.Diagnostics.Any(d => d.Rule == MatrixDiagnostics.UnreadTable && d.IsError));
    }

    [Theory]
    [InlineData("| Layer | IaaS | PaaS |\n|-|-|-|\n| a | Provider | Customer | Customer |\n| b | Provider | Provider |", "a")]
    [InlineData("| Task | Customer | Acme |\n|-|-|-|\n| a | | ✔ | ✔ |\n| b | ✔ | |", "a")]
    [InlineData("| Layer | IaaS | PaaS |\n|-|-|-|\n| a | Provider | Customer | note |\n| b | Provider | Provider |", "")]
    public void A_duty_in_a_surplus_cell_is_an_error(string table, string misaligned)
    {
        var outcome = TestPages.Try($"# Shared responsibility\n\n{table}\n");

        Assert.Equal(misaligned, string.Join(' ', outcome.Value!.Activities.Where(a => !a.IsAligned).Select(a => a.Text)));
        Assert.Equal(misaligned.Length > 0, outcome.Diagnostics.Any(d => d.Rule == MatrixDiagnostics.MisalignedRow && d.IsError));
    }

    [Theory]
    [InlineData("Customer responsibilities:\n\n• Patch\n\n• Rotate\n", 1)]
    [InlineData("## Customer responsibilities\n\n– Patch\n\n– Rotate\n", 1)]
    [InlineData("## Complementary User Entity Controls (CUECs)\n\n- Patch\n", 1)]
    [InlineData("## Customer tasks\n\n- Patch\n", 1)]
    [InlineData("## Tasks for customer support\n\n- Patch\n", 0)]
    [InlineData("## Provider\n\n• Patch\n\n• Rotate\n", 0)]
    [InlineData("## Customer responsibilities\n\nPatch.\n", 0)]
    public void A_list_that_was_typed_is_a_list(string list, int count)
    {
        var outcome = TestPages.Try($"# X\n\n{list}");

        Assert.Equal(count, outcome.Diagnostics.Count(d => d.Rule == MatrixDiagnostics.UnreadList));
    }

    [Theory]
    [InlineData("Cloud Service Provider (CSP)", "Cloud Service Customer (CSC)")]
    [InlineData("Cloud provider", "Cloud customer")]
    [InlineData("TPSP", "Merchant")]
    [InlineData("ESP", "OSC")]
    public void Parties_of_standards_are_known(string provider, string customer)
    {
        var matrix = TestPages.ReadText($"# Shared responsibility\n\n| Control | {provider} | {customer} |\n|-|-|-|\n| a | Yes | Yes |\n| b | Yes | No |\n| c | No | Yes |\n");

        Assert.Equal([("a", true), ("c", false)], ChecklistSelector.Select(matrix).Items.Select(i => (i.Activity.Text, i.IsShared)));
    }

    [Fact]
    public void Complementary_controls_are_the_customers() => Assert.Equal(
        MatrixDiagnostics.UnreadTable,
        Assert.Single(TestPages.Try("# SOC 2\n\n| ID | Complementary user entity control |\n|-|-|\n| C1 | Reviews of access |\n").Diagnostics, d => d.IsError).Rule);

    [Fact]
    public void A_short_sentence_about_the_customer_is_no_name()
    {
        const string page = "# X\n\n| Control | Can be inherited from CSP | Customer agency/CSP responsibilities |\n|-|-|-|\n| a | No | Customer writes policy |\n| b | Yes | |\n";

        Assert.Contains(TestPages.Try(page).Diagnostics, d => d.Rule == MatrixDiagnostics.UnreadTable && d.IsError);
        Assert.Equal(["a: Customer writes policy"], ChecklistSelector.Select(TestPages.Try(page, party: "Customer agency/CSP responsibilities").Value!).Items.Select(i => i.Activity.Text), StringComparer.Ordinal);
    }

    [Fact]
    public void Yes_and_no_beside_owners_are_no_activities()
    {
        var matrix = TestPages.ReadText("# X\n\n| Control | Responsible party | Action required |\n|-|-|-|\n| Keys | Customer | Yes |\n| Hosts | Provider | No |\n");

        Assert.Equal(["Keys", "Hosts"], matrix.Activities.Select(a => a.Text), StringComparer.Ordinal);
    }
}
