using ChecklistGen.Generation.Formats;
using ChecklistGen.Pages;
using ChecklistGen.Raci;
using ChecklistGen.Reading;
using ChecklistGen.Sources;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Reading;

/// <summary>
/// Real pages of all shapes with what was counted in them by hand. They are other people's and not committed: skipped where they
/// don't lie beside the checkout.
/// </summary>
public sealed class ShapeCorpusTests
{
    /// <summary>Rows and obligations; a list in a cell counts as its items. A page whose customer nobody can tell has an error instead, and one that is no matrix gives nothing.</summary>
    public static TheoryData<string, int, int, int> Read => new()
    {
        { "ams-cost.en.md", 8, 4, 0 },
        { "aro.en.md", 6, 5, 0 }, // 4 rows, one with a list of three
        { "az900-chart.en.md", 6, 4, 0 },
        { "azure-srm.en.md", 10, 10, 0 },
        { "complaint.en.md", 2, 1, 0 },
        { "crm-x.en.md", 7, 6, 0 },
        { "ibm-codeengine.en.md", 17, 17, 0 }, // 9 rows with lists
        { "ibm-fortinet.en.md", 23, 10, 1 },
        { "ibm-overview.en.md", 58, 33, 0 },
        { "it-modelle.de.md", 6, 4, 0 },
        { "kronoqr.es.md", 9, 7, 0 },
        { "lukia.en.csv", 5, 1, 3 }, // roles of one company: the customer is there in the names of some, and three cells are errors
        { "matterlabs-words.en.md", 8, 7, 0 },
        { "nexusbridge-fedramp.en.md", 2, 2, 0 },
        { "rosa-overview.en.adoc", 7, 5, 0 },
        { "rosa-master.en.md", 16, 12, 1 }, // 14 rows, and two of an owner's column
        { "spryker.en.md", 16, 10, 0 },
        { "synapse.fr.md", 7, 2, 0 },
        { "unstructured-check.en.md", 12, 8, 0 },
        { "velora.en.md", 10, 7, 0 },
    };

    public static TheoryData<string, int> Reported => new()
    {
        { "flowsla-vertical.pt.md", 13 },
        { "handbook-bsi.de.html", 0 },
        { "klabin.pt.md", 13 },
        { "n8n.en.md", 6 },
        { "summit-rolecols.en.md", 7 },
        { "NEG-crud-permissions.en.md", 3 },
        { "NEG-profil.fr.md", 5 },
    };

    [Theory, MemberData(nameof(Read))]
    public void The_counts_are_those_made_by_hand(string file, int rows, int obligations, int errors)
    {
        var outcome = MatrixReader.Read(Page(file));
        var checklist = ChecklistSelector.Select(outcome.Value!);

        Assert.Equal((rows, obligations), (checklist.Matrix.RowsRead, checklist.Items.Length));
        Assert.Equal(errors, outcome.Diagnostics.Count(d => d.IsError));
        Assert.Equal(rows, checklist.Items.Length + checklist.Excluded.Length + checklist.NotUnderstood.Length);
    }

    [Theory, MemberData(nameof(Reported))]
    public void What_is_not_read_is_an_error_with_its_line(string file, int line)
    {
        var outcome = MatrixReader.Read(Page(file));

        Assert.Null(outcome.Value);
        Assert.Contains(outcome.Diagnostics, d => d.IsError && (line == 0 ? d.Location.Line > 0 : d.Location.Line == line));
    }

    [Theory]
    [InlineData("n8n.en.md", "What the caller owns", 2)]
    [InlineData("flowsla-vertical.pt.md", "Gabriel Enzo", 2)]
    [InlineData("klabin.pt.md", "PM DiverCidade", 4)]
    [InlineData("summit-rolecols.en.md", "Editor", 2)]
    [InlineData("lukia.en.csv", "Procurement manager", 2)]
    public void The_user_says_who_the_customer_is(string file, string party, int obligations)
    {
        var outcome = MatrixReader.Read(Page(file), new MatrixReaderOptions { Parties = [party] });

        Assert.Equal(obligations, ChecklistSelector.Select(outcome.Value!).Items.Length);
    }

    private static Page Page(string file)
    {
        var corpus = Repository.Shared("corpus/shapes");
        Assert.SkipWhen(corpus is null, "the corpus does not lie beside the checkout");
        using var stream = File.OpenRead(Path.Combine(corpus, file));
        return PageFormats.For(file).Read(file, stream).Value!;
    }
}
