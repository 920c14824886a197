using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Architecture;

/// <summary>Inside a project, too, folders have an order: a file uses what stands in folders before its own.</summary>
/// <remarks>
/// The files that stand directly in a project or folder are its front: what its folders share (options, diagnostics) and what ties them together. They have no place in the order.
/// </remarks>
public sealed class FolderOrderTests
{
    // The top folders of each project, from the bottom up. Those named in one string don't know of each other.
    private static readonly Dictionary<string, string[]> Orders = new(StringComparer.Ordinal)
    {
        ["ChecklistGen.Core"] = ["Text", "Diagnostics", "Pages Raci Documents", "Answers"],
        ["ChecklistGen.Templates"] = ["Errors Values", "Functions", "Rendering"],
        ["ChecklistGen.Excel"] = ["Pages", "Forms", "Reading", "Writing"],
        ["ChecklistGen.Html"] = ["Markup", "Styles", "Nodes", "Page"],
        ["ChecklistGen.Markdown"] = ["Syntax", "Reading Writing"],
        // Layout comes before File: it knows nothing of PDF's file format.
        ["ChecklistGen.Pdf"] = ["Fonts Images", "Pages", "Layout", "File", "Content", "Tagging", "Forms", "Painting Reading", "Signatures"],
        // Two ways that meet in pages only: what their tables mean, and how formats are read.
        ["ChecklistGen.Reading"] = ["Words", "Cells Sections", "Tables", "Shapes", "Inlines", "Pipes", "Html Csv", "Markdown", "AsciiDoc"],
        ["ChecklistGen.Office"] = ["Reading Writing", "Forms Pages"],
        ["ChecklistGen.Word"] = ["Forms Reference", "Reading", "Pages Writing"],
        ["ChecklistGen"] = ["Files Runs", "Settings", "Templating", "Sources", "Returns", "Data", "Generation", "Commands"],
        ["ChecklistGen.Cli"] = ["Terminal", "Commands"],
    };

    private static readonly Lazy<SourceTree> Source = new(() => SourceTree.Read(Repository.PathTo("src")));

    public static TheoryData<string> Projects => [.. Orders.Keys];

    [Theory, MemberData(nameof(Projects))]
    public void Folders_of_a_project_are_in_order(string project)
    {
        var folders = FoldersIn(project, Source.Value.Files);
        var ranks = Orders[project].SelectMany((names, rank) => names.Split(' ').Select(name => (name, rank))).ToDictionary(n => n.name, n => n.rank, StringComparer.Ordinal);
        Assert.Empty(folders.Except(ranks.Keys, StringComparer.Ordinal));

        var wrong = ArrowsBetween(project, Source.Value.Arrows).Where(a => ranks[a.To] >= ranks[a.From]);
        Assert.True(!wrong.Any(), $"the order of {project} is {string.Join(" ← ", Orders[project])}, but\n{string.Join('\n', wrong.Select(a => Told(a.Arrow)))}");
    }

    [Fact]
    public void Deeper_folders_make_no_circle()
    {
        var parents = Source.Value.Files.SelectMany(f => Parents(f).Skip(1)).Distinct(StringComparer.Ordinal);
        Assert.Empty(parents.SelectMany(p => CirclesIn(p, Source.Value.Arrows)));
    }

    [Fact]
    public void Namespaces_are_folders()
    {
        var wrong = Source.Value.Files.Where(f => f.Contains('/', StringComparison.Ordinal) && !DeclaresNamespace(f));
        // Top-level statements have none.
        Assert.Equal(["ChecklistGen.Cli/Program.cs"], wrong, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("using P.B.Deep; class One { Two? it; }")]
    [InlineData("class One { P.B.Deep.Two? it; }")]
    [InlineData("class One { B.Deep.Two? it; }")]
    [InlineData("using P.B; class One { int it = \"\".Extended(); }")]
    [InlineData("using static P.B.Deep.Two; class One { int it = Constant; }")]
    public void A_circle_is_found_however_it_is_written(string one)
    {
        var tree = SourceTree.Of(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["P/A/One.cs"] = "namespace P.A; " + one,
            ["P/B/Deep/Two.cs"] = "namespace P.B.Deep; class Two { public const int Constant = 1; A.One? it; }",
            ["P/B/Extensions.cs"] = "namespace P.B; static class Extensions { public static int Extended(this string text) => 1; }",
        });

        Assert.Contains("P/A/One.cs uses", Assert.Single(CirclesIn("P", tree.Arrows), c => c.StartsWith("  P/A/One.cs", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_inside_sees_its_parents_without_using()
    {
        var tree = SourceTree.Of(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["P/A/One.cs"] = "namespace P.A; class One;",
            ["P/A/B/Two.cs"] = "namespace P.A.B; class Two { One? it; string One2 = nameof(P.A.C.Three); }",
            ["P/A/C/Three.cs"] = "namespace P.A.C; class Three { B.Two? it; }",
        });

        Assert.Equal(["P/A/B/Two.cs → P/A/C/Three.cs", "P/A/B/Two.cs → P/A/One.cs", "P/A/C/Three.cs → P/A/B/Two.cs"], tree.Arrows.Select(a => $"{a.From} → {a.To}"), StringComparer.Ordinal);
        Assert.Equal(["  P/A/B/Two.cs uses Three of P/A/C/Three.cs", "  P/A/C/Three.cs uses Two of P/A/B/Two.cs"], CirclesIn("P/A", tree.Arrows), StringComparer.Ordinal);
        Assert.Empty(CirclesIn("P", tree.Arrows));
    }

    /// <summary>The folders directly in another.</summary>
    private static IEnumerable<string> FoldersIn(string parent, IEnumerable<string> files) =>
        files.Select(f => FolderIn(parent, f)).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>The arrows that lead from one folder of a parent to another.</summary>
    private static IEnumerable<(string From, string To, Arrow Arrow)> ArrowsBetween(string parent, IEnumerable<Arrow> arrows) =>
        from arrow in arrows
        let way = (From: FolderIn(parent, arrow.From), To: FolderIn(parent, arrow.To))
        where way is { From: not null, To: not null } && way.From != way.To
        select (way.From, way.To, arrow);

    /// <summary>The arrows between folders of a parent that lead back to where they came from.</summary>
    private static IEnumerable<string> CirclesIn(string parent, IEnumerable<Arrow> arrows)
    {
        var between = ArrowsBetween(parent, arrows).ToLookup(a => a.From, StringComparer.Ordinal);
        var reached = between.ToDictionary(f => f.Key, f => ReachedFrom(f.Key, between), StringComparer.Ordinal);
        return between.SelectMany(f => f).Where(a => reached.TryGetValue(a.To, out var back) && back.Contains(a.From)).Select(a => Told(a.Arrow));
    }

    private static HashSet<string> ReachedFrom(string folder, ILookup<string, (string From, string To, Arrow Arrow)> between)
    {
        var (reached, waiting) = (new HashSet<string>(StringComparer.Ordinal), new Stack<string>([folder]));
        while (waiting.TryPop(out var next))
        {
            foreach (var (_, to, _) in between[next])
            {
                if (reached.Add(to))
                    waiting.Push(to);
            }
        }

        return reached;
    }

    private static string Told(Arrow arrow) => $"  {arrow.From} uses {arrow.Name} of {arrow.To}";

    // Core's root namespace is the house's own: the models are everybody's.
    private static bool DeclaresNamespace(string file)
    {
        var folders = file[..file.LastIndexOf('/')].Split('/');
        var name = string.Join('.', [folders[0] == "ChecklistGen.Core" ? "ChecklistGen" : folders[0], .. folders[1..]]);
        return File.ReadLines(Repository.PathTo("src", file)).Contains($"namespace {name};", StringComparer.Ordinal);
    }

    private static string? FolderIn(string parent, string file) =>
        file.StartsWith(parent + "/", StringComparison.Ordinal) && file[(parent.Length + 1)..].Split('/') is [var folder, _, ..] ? folder : null;

    // "P/A/B/File.cs" is in P, P/A and P/A/B.
    private static IEnumerable<string> Parents(string file)
    {
        for (var at = file.IndexOf('/', StringComparison.Ordinal); at >= 0; at = file.IndexOf('/', at + 1))
            yield return file[..at];
    }
}
