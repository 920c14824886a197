using ChecklistGen.Tests.Pdf.Reading;

namespace ChecklistGen.Tests.Pdf.SelfCheck;

/// <summary>The file under test, and what checks find out for those after them.</summary>
internal sealed class CheckContext(byte[] file, PdfObjects pdf)
{
    public byte[] File => file;

    public PdfObjects Pdf => pdf;

    public List<Finding> Findings { get; } = [];

    /// <summary>The marked contents of each page, by the page's object number.</summary>
    public Dictionary<int, List<MarkedContent>> Contents { get; } = [];

    /// <summary>The structure elements in the order in which they are read.</summary>
    public List<Element> Elements { get; } = [];

    /// <summary>The object numbers of all elements that were reached from the root.</summary>
    public HashSet<int> Reached { get; } = [];

    /// <summary>Notes a finding unless something holds.</summary>
    public bool Say(int number, bool holds, string what)
    {
        if (!holds)
            Findings.Add(new Finding(number, what));
        return holds;
    }
}

/// <summary>A marked-content sequence with an MCID.</summary>
internal sealed record MarkedContent(int Mcid, string Tag, System.Text.StringBuilder Text);

/// <summary>A structure element as the tree has it.</summary>
internal sealed class Element
{
    public required int Number { get; init; }

    public required PdfDictionary Dictionary { get; init; }

    public required string Type { get; init; }

    public required Element? Parent { get; init; }

    /// <summary>Its attributes, of all owners.</summary>
    public Dictionary<string, object?> Attributes { get; } = new(StringComparer.Ordinal);

    /// <summary>What it holds, in order: elements, marked contents as (page, MCID), annotations as object numbers.</summary>
    public List<object> Kids { get; } = [];

    public IEnumerable<Element> KidElements => Kids.OfType<Element>();

    public int Span(string key) => Attributes.GetValueOrDefault(key) as int? ?? 1;
}

/// <summary>A broken assertion.</summary>
/// <param name="Number">Which: 1 to 45; 0 where the file could not be read far enough to say.</param>
/// <param name="What">What is wrong.</param>
internal sealed record Finding(int Number, string What)
{
    public override string ToString() => $"S{Number} {What}";
}
