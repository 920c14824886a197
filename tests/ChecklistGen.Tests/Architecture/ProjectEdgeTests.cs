using System.Xml.Linq;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Architecture;

/// <summary>Who may depend on whom: siblings never, and each package lives in one project.</summary>
public sealed class ProjectEdgeTests
{
    private static readonly Dictionary<string, string[]> AllowedProjects = new(StringComparer.Ordinal)
    {
        ["ChecklistGen.Core"] = [],
        ["ChecklistGen.Templates"] = ["ChecklistGen.Core"],
        ["ChecklistGen.Excel"] = ["ChecklistGen.Core", "ChecklistGen.Office"],
        ["ChecklistGen.Html"] = ["ChecklistGen.Core"],
        ["ChecklistGen.Markdown"] = ["ChecklistGen.Core"],
        ["ChecklistGen.Pdf"] = ["ChecklistGen.Core"],
        ["ChecklistGen.Reading"] = ["ChecklistGen.Core"],
        ["ChecklistGen.Office"] = ["ChecklistGen.Core"],
        ["ChecklistGen.Word"] = ["ChecklistGen.Core", "ChecklistGen.Office"],
        ["ChecklistGen"] =
        [
            "ChecklistGen.Core", "ChecklistGen.Excel", "ChecklistGen.Html", "ChecklistGen.Markdown", "ChecklistGen.Office", "ChecklistGen.Pdf", "ChecklistGen.Reading", "ChecklistGen.Templates",
            "ChecklistGen.Word",
        ],
        ["ChecklistGen.Cli"] = ["ChecklistGen"],
    };

    private static readonly Dictionary<string, string[]> AllowedPackages = new(StringComparer.Ordinal)
    {
        ["ChecklistGen.Core"] = [],
        ["ChecklistGen.Templates"] = ["Scriban.Signed"],
        ["ChecklistGen.Excel"] = ["DocumentFormat.OpenXml", "System.IO.Packaging"],
        ["ChecklistGen.Html"] = [],
        ["ChecklistGen.Markdown"] = ["Markdig"],
        ["ChecklistGen.Pdf"] = ["PdfPig", "System.Security.Cryptography.Pkcs"],
        ["ChecklistGen.Reading"] = ["AngleSharp"],
        ["ChecklistGen.Office"] = ["System.IO.Hashing"],
        ["ChecklistGen.Word"] = ["DocumentFormat.OpenXml", "System.IO.Packaging"],
        ["ChecklistGen"] = ["CsvHelper", "YamlDotNet"],
        ["ChecklistGen.Cli"] = ["Spectre.Console", "System.CommandLine"],
    };

    public static TheoryData<string> Projects =>
        [.. Directory.GetDirectories(Repository.PathTo("src")).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Projects))]
    public void References_only_what_the_design_allows(string project)
    {
        var file = XDocument.Load(Repository.PathTo("src", project, project + ".csproj"));
        var references = file.Descendants("ProjectReference")
            .Select(e => Path.GetFileNameWithoutExtension(e.Attribute("Include")!.Value.Replace('\\', '/')));
        var packages = file.Descendants("PackageReference").Select(e => e.Attribute("Include")!.Value);

        Assert.Empty(references.Except(AllowedProjects[project], StringComparer.Ordinal));
        Assert.Empty(packages.Except(AllowedPackages[project], StringComparer.Ordinal));
    }

    [Fact]
    public void Every_project_is_in_the_picture() =>
        Assert.Equal(AllowedProjects.Keys.Order(StringComparer.Ordinal), Projects.Select(p => p.Data).Order(StringComparer.Ordinal));
}
