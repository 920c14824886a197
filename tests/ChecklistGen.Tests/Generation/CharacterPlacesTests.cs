using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Generation;

/// <summary>What a PDF can't show well is reported where the page has it, and not where the template prints it.</summary>
public sealed class CharacterPlacesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("| Order ภาษา now | RA | I |", 7, 9)]
    [InlineData("| Order it | RA ภาษา | I |", 7, 14)]
    public void A_script_is_reported_once_with_its_place_in_the_page(string row, int line, int column)
    {
        var page = _folder.Write("page.md", $"# RACI for Hosting\n\n## 1. Use\n\n| Activity | Customer | Acme |\n| --- | --- | --- |\n{row}\n| Read ภาษา again | RA | I |\n");

        var run = CommandRun.Of("generate", page, "-f", "pdf,docx", "-o", Path.Combine(_folder.Path, "out"), "--date", "2025-01-02");

        // Without a font that has the letters, they are boxes; with one, they are set one by one.
        var finding = Assert.Single(run.Error.Split("warning[").Skip(1), f => f.StartsWith("CG0321", StringComparison.Ordinal) || f.StartsWith("CG0328", StringComparison.Ordinal));
        Assert.Contains($"page.md:{line}:{column}\n", finding, StringComparison.Ordinal);
    }
}
