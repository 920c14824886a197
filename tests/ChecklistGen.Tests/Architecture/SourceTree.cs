using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ChecklistGen.Tests.Architecture;

/// <summary>One file's use of what another declares.</summary>
/// <param name="From">The file that uses it, relative to the tree's root.</param>
/// <param name="To">The file that declares it.</param>
/// <param name="Name">The name as it is written.</param>
internal sealed record Arrow(string From, string To, string Name);

/// <summary>Source files and the arrows between them, as the compiler resolves their names.</summary>
/// <remarks>
/// A name counts whether it is found through a <c>using</c>, is qualified, or needs neither because it is declared in an enclosing namespace.
/// All projects are compiled as one: that takes half the time, and internal names stay visible.
/// </remarks>
internal sealed class SourceTree
{
    private const string GlobalUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly MetadataReference[] Libraries =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => !Path.GetFileName(p).StartsWith("checklistgen", StringComparison.OrdinalIgnoreCase))
            .Select(p => MetadataReference.CreateFromFile(p)),
    ];

    private SourceTree(IReadOnlyList<string> files, IReadOnlyList<Arrow> arrows) => (Files, Arrows) = (files, arrows);

    /// <summary>The files, relative to the root, with <c>/</c> between folders.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>The arrows between files, each pair of files once.</summary>
    public IReadOnlyList<Arrow> Arrows { get; }

    /// <summary>Reads all source files below a folder.</summary>
    public static SourceTree Read(string root)
    {
        var paths = Directory.GetFiles(root, "*.cs", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(root, f).Replace('\\', '/'));
        return Of(paths.Where(f => f.Split('/')[1] is not ("bin" or "obj")).ToDictionary(f => f, f => File.ReadAllText(Path.Combine(root, f)), StringComparer.Ordinal));
    }

    /// <summary>The tree of the texts of files, by their paths.</summary>
    public static SourceTree Of(IReadOnlyDictionary<string, string> files)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.None);
        var trees = files.AsParallel().Select(f => CSharpSyntaxTree.ParseText(f.Value, options, f.Key)).ToList();
        var compilation = CSharpCompilation.Create("all", [.. trees, CSharpSyntaxTree.ParseText(GlobalUsings, options, "")], Libraries);
        var arrows = trees.AsParallel().SelectMany(t => ArrowsFrom(compilation.GetSemanticModel(t)));
        return new SourceTree([.. files.Keys.Order(StringComparer.Ordinal)], [.. arrows.OrderBy(a => a.From, StringComparer.Ordinal).ThenBy(a => a.To, StringComparer.Ordinal)]);
    }

    private static IEnumerable<Arrow> ArrowsFrom(SemanticModel model)
    {
        var from = model.SyntaxTree.FilePath;
        var found = new Dictionary<string, Arrow>(StringComparer.Ordinal);
        foreach (var name in model.SyntaxTree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>().Where(n => !n.IsVar))
        {
            foreach (var to in FilesOf(model.GetSymbolInfo(name).Symbol))
            {
                if (to.Length > 0 && to != from)
                    found.TryAdd(to, new Arrow(from, to, name.Identifier.Text));
            }
        }

        return found.Values;
    }

    // A local or a parameter is nobody else's; a member belongs to the file of its own declaration, a partial type to all of its files.
    private static IEnumerable<string> FilesOf(ISymbol? symbol) => symbol switch
    {
        null or INamespaceSymbol or ILocalSymbol or IParameterSymbol or ITypeParameterSymbol => [],
        IMethodSymbol { ReducedFrom: { } extension } => FilesOf(extension),
        _ => symbol.OriginalDefinition.DeclaringSyntaxReferences.Select(r => r.SyntaxTree.FilePath),
    };
}
