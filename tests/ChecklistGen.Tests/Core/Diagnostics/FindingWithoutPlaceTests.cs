using ChecklistGen.Diagnostics.Rendering;
using ChecklistGen.Documents;
using ChecklistGen.Text;

namespace ChecklistGen.Tests.Core.Diagnostics;

/// <summary>A finding about a document as a whole stands in no file; it is told all the same.</summary>
public sealed class FindingWithoutPlaceTests
{
    [Theory]
    [InlineData("human", "warning[CG0203]: something\n  = help: mend it\n\n")]
    [InlineData("short", "warning[CG0203]: something\n")]
    public void Text_names_no_place(string format, string expected) => Assert.Equal(expected, Render(format));

    [Fact]
    public void Json_has_no_file() => Assert.Contains("\"file\": null", Render("json"), StringComparison.Ordinal);

    [Fact]
    public void Sarif_has_no_location() => Assert.Contains("\"locations\": []", Render("sarif"), StringComparison.Ordinal);

    private static string Render(string format)
    {
        using var output = new StringWriter();
        var finding = new ChecklistGen.Diagnostics.Diagnostic(DocumentDiagnostics.HeadingLevel, default(Location), "something") { Help = "mend it" };
        DiagnosticRenderers.Find(format)!.Render([finding], output, new DiagnosticRenderOptions());
        return output.ToString();
    }
}
