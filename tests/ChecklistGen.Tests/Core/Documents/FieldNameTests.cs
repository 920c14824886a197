using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Documents.Transforms;

namespace ChecklistGen.Tests.Core.Documents;

/// <summary>The names of fields say which item they belong to, and no two fields of a document share one.</summary>
public sealed class FieldNameTests
{
    [Theory]
    [InlineData("PCI-3.1.1-04/owner", "PCI-3.1.1-04", "owner", "PCI-3.1.1-04")]
    [InlineData("slug/sign-off/name", "slug/sign-off", "name", "slug/sign-off")]
    [InlineData("questions/PCI-3.1.1-04", "questions", "PCI-3.1.1-04", "PCI-3.1.1-04")]
    [InlineData("reference", "", "reference", "")]
    public void Names_are_taken_apart(string name, string item, string field, string row)
    {
        Assert.Equal((item, field), FieldName.Split(name));
        Assert.Equal(row, FieldName.RowOf(name));
    }

    [Fact]
    public void Doubles_are_numbered_around_names_that_are_taken()
    {
        var (names, diagnostics) = Unique("owner", "owner~2", "owner", "owner", "due", "owner");

        Assert.Equal(["owner", "owner~2", "owner~3", "owner~4", "due", "owner~5"], names);
        Assert.Equal(3, diagnostics.Length);
        Assert.All(diagnostics, d => Assert.Equal(DocumentDiagnostics.DuplicateField, d.Rule));
    }

    // A template that forgets the item's id. A search from 2 on for each double would try two thousand million names.
    [Fact]
    public void A_long_table_may_have_one_name_in_all_of_its_rows()
    {
        var (names, _) = Unique([.. Enumerable.Repeat("owner", 65_536)]);

        Assert.Equal("owner~65536", names[^1]);
    }

    private static (string[] Names, ImmutableArray<Diagnostic> Diagnostics) Unique(params string[] names)
    {
        var diagnostics = new DiagnosticBag();
        var document = new Document
        {
            Properties = new DocumentProperties { Title = "Title", Language = "en", Date = new DateOnly(2026, 11, 27) },
            Blocks = [new Paragraph([.. names.Select(n => new InputField(InputKind.Text, n, "Label"))])],
        };
        var unique = new FieldNameTransform().Apply(document, new TransformContext(Theme.Default, new NoMeasurer(), diagnostics));
        return ([.. ((Paragraph)unique.Blocks[0]).Content.Cast<InputField>().Select(f => f.Name)], diagnostics.ToSorted());
    }

    private sealed class NoMeasurer : ITextMeasurer
    {
        public double Width(ReadOnlySpan<char> text, TextStyle style) => 0;
    }
}
