using ChecklistGen.Reading;
using ChecklistGen.Reading.Markdown;
using ChecklistGen.Raci;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Reading;

/// <summary>Real pages of many hands. They are other people's and not committed: skipped where they don't lie beside the checkout.</summary>
public sealed class CorpusTests
{
    /// <summary>Rows and obligations were counted by a script that splits lines at pipes and knows nothing else.</summary>
    public static TheoryData<string, string, string, int, int, int> Totals => new()
    {
        { "other/cloudtemple-iaas.de.md", "IaaS", "de", 109, 68, 0 },
        { "other/cloudtemple-iaas.fr.md", "IaaS", "fr", 109, 68, 0 },
        { "other/cloudtemple-vm-instances.de.md", "VM-Instanzen", "de", 79, 51, 0 },
        { "other/godaddy-detections.en.md", "Godaddy detections", "en", 11, 9, 0 },
        { "ovh/cold-storage.en.md", "Cold Storage for archive and restoration services", "en", 35, 21, 0 },
        { "ovh/dedicated-servers-2021.fr.md", "Serveurs Dédiés", "fr", 50, 32, 0 },
        { "ovh/file-storage.de.md", "File Storage services", "en", 40, 22, 0 },
        { "ovh/instances.fr.md", "Public Cloud Instances", "fr", 58, 37, 0 },
        { "ovh/kms.fr.md", "Key Management Service (KMS)", "fr", 32, 11, 0 },
        { "ovh/managed-kubernetes.en.md", "Managed Kubernetes", "en", 58, 37, 0 },
        { "ovh/private-exchange.fr.md", "Serveur de messagerie managé sur une infrastructure mutualisée", "fr", 40, 18, 0 },
        { "ovh/sap.en.md", "SAP on OVHcloud solutions", "en", 38, 30, 0 },
        { "ovh/vmware-snc.fr.md", "Hosted Private Cloud by VMware sous la qualification SecNumCloud", "fr", 79, 44, 0 },
    };

    [Theory, MemberData(nameof(Totals))]
    public void Loses_no_row(string file, string service, string language, int rows, int obligations, int notUnderstood)
    {
        var outcome = MatrixReader.Read(MarkdownPageReader.Read(TestPages.Source(Corpus(file))), new MatrixReaderOptions { Parties = ["Detection Owner"] });
        var checklist = ChecklistSelector.Select(outcome.Value!);

        Assert.Equal(service, outcome.Value!.Service.Name);
        Assert.Equal(language, outcome.Value.Service.Language);
        Assert.Equal(rows, outcome.Value.RowsRead);
        Assert.Equal(obligations, checklist.Items.Length);
        Assert.Equal(notUnderstood, checklist.NotUnderstood.Length);
        Assert.Equal(rows - obligations - notUnderstood, checklist.Excluded.Length);
        Assert.Equal(notUnderstood, outcome.Diagnostics.Count(d => d.Rule == MatrixDiagnostics.UnreadableCell));
    }

    [Theory, MemberData(nameof(Totals))]
    public void Places_are_exact(string file, string service, string language, int rows, int obligations, int notUnderstood)
    {
        _ = (service, language, rows, obligations, notUnderstood);
        var source = TestPages.Source(Corpus(file));
        var matrix = MatrixReader.Read(MarkdownPageReader.Read(source), new MatrixReaderOptions { Parties = ["Detection Owner"] }).Value!;

        Assert.All(matrix.Activities.SelectMany(a => a.Cells), cell =>
            Assert.StartsWith(cell.Raw, source.LineAt(cell.Location.Line)[(cell.Location.Column - 1)..], StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_that_names_RACI_and_holds_no_matrix_is_no_error()
    {
        var outcome = MatrixReader.Read(MarkdownPageReader.Read(TestPages.Source(Corpus("ovh/rancher-guide.fr.md"))));

        Assert.Null(outcome.Value);
        Assert.Equal(MatrixDiagnostics.NoMatrix, Assert.Single(outcome.Diagnostics).Rule);
    }

    [Fact]
    public void Keeps_the_footnotes_with_their_section()
    {
        var matrix = TestPages.Read(Corpus("other/cloudtemple-iaas.fr.md"));

        Assert.Equal("(1) (2) (3) (4) (5) (6) (7) (8)", string.Join(' ', matrix.Sections.SelectMany(s => s.Notes).Select(n => n.Text[..3])));
    }

    [Fact]
    public void Keeps_one_variant()
    {
        var matrix = TestPages.Read(Corpus("ovh/sap.en.md"));
        var checklist = ChecklistSelector.Select(matrix, variants: [new VariantFilter("sap hana on bare metal", "x")]);

        Assert.Equal(28, checklist.Items.Length);
        Assert.Equal(3, checklist.Excluded.Count(e => e.Reason == ExclusionReason.OtherVariant));
    }

    private static string Corpus(string file)
    {
        var corpus = Repository.Shared("corpus");
        Assert.SkipWhen(corpus is null, "the corpus does not lie beside the checkout");
        return Path.Combine(corpus, file);
    }
}
