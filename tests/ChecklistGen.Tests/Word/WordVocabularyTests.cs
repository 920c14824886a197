using System.Text.RegularExpressions;
using ChecklistGen.Tests.Support;
using DocumentFormat.OpenXml;

namespace ChecklistGen.Tests.Word;

/// <summary>What is written is made of the SDK's typed elements: nobody spells a name of Word's.</summary>
public sealed partial class WordVocabularyTests
{
    private const string Prefixes = "w:|w14:|r:|wp:|a:|pic:|mc:";

    // What the SDK lacks: elements for the core properties, and a writer that keeps mc:Ignorable.
    private static readonly string[] Exceptions = ["PropertiesParts.cs", "PartWriter.cs"];

    // Names of ours that happen to be an element's, too.
    private static readonly string[] Words = ["header", "footer", "Normal", "Subtitle", "Quote", "caption"];

    public static TheoryData<string> Files =>
    [
        .. new[] { "Writing", "Reference" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathTo("src", "ChecklistGen.Word", folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !Exceptions.Contains(Path.GetFileName(file), StringComparer.Ordinal))
            .Select(file => Path.GetRelativePath(Repository.PathTo("src", "ChecklistGen.Word"), file))
            .Order(StringComparer.Ordinal),
    ];

    [Theory, MemberData(nameof(Files))]
    public void No_name_of_Word_is_a_string(string file)
    {
        var lines = File.ReadLines(Repository.PathTo("src", "ChecklistGen.Word", file)).Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal));
        var code = string.Join('\n', lines);

        Assert.DoesNotMatch("WriteStartElement\\(\"|WriteAttributeString\\(\"|WriteElementString\\(\"|WriteRaw|XElement|XName|XNamespace", code);
        Assert.DoesNotMatch($"\"[^\"]*</?({Prefixes})", code);
        Assert.Empty(Literals().Matches(code).Select(m => m.Groups[1].Value).Intersect(ElementNames, StringComparer.Ordinal).Except(Words, StringComparer.Ordinal));
    }

    [Fact]
    public void The_names_are_those_of_the_SDK()
    {
        Assert.Contains("pStyle", ElementNames, StringComparer.Ordinal);
        Assert.Contains("sdtContent", ElementNames, StringComparer.Ordinal);
    }

    private static HashSet<string> ElementNames { get; } = typeof(DocumentFormat.OpenXml.Wordprocessing.Paragraph).Assembly.GetExportedTypes()
        .Where(t => t.Namespace is "DocumentFormat.OpenXml.Wordprocessing" or "DocumentFormat.OpenXml.Office2010.Word")
        .Where(t => !t.IsAbstract && t.IsAssignableTo(typeof(OpenXmlElement)) && t.GetConstructor(Type.EmptyTypes) is not null)
        .Select(t => ((OpenXmlElement)Activator.CreateInstance(t)!).LocalName)
        .ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex("\"([A-Za-z][A-Za-z0-9]*)\"")]
    private static partial Regex Literals();
}
