using System.Xml;

namespace ChecklistGen.Office.Reading;

/// <summary>Reads a part of a file from outside element by element, and never deeper than the limits allow.</summary>
internal sealed class PartXmlReader(XmlReader xml, PackageLimits limits)
{
    private readonly char[] _buffer = new char[1024];

    /// <summary>Whether the reader is on an element's start.</summary>
    public bool IsElement => xml.NodeType == XmlNodeType.Element;

    /// <summary>Whether the reader is on an element's end.</summary>
    public bool IsEnd => xml.NodeType == XmlNodeType.EndElement;

    /// <summary>Whether the reader is on characters.</summary>
    public bool IsText => xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace;

    /// <summary>Whether the element has neither content nor an end of its own.</summary>
    public bool IsEmpty => xml.IsEmptyElement;

    /// <summary>The element's name without its prefix.</summary>
    public string Name => xml.LocalName;

    /// <summary>The namespace of the element's name.</summary>
    public string Namespace => xml.NamespaceURI;

    /// <summary>How many elements are around the reader's place.</summary>
    public int Depth => xml.Depth;

    /// <summary>Whether <c>xml:space</c> asks for blanks to be kept.</summary>
    public bool KeepsBlanks => xml.XmlSpace == XmlSpace.Preserve;

    /// <summary>Goes on to the next node.</summary>
    public bool Read()
    {
        if (!xml.Read())
            return false;
        return xml.Depth <= limits.Depth
            ? true
            : throw BadPackageException.Unsafe(FormattableString.Invariant($"its elements nest deeper than {limits.Depth}, which no person's file does"));
    }

    /// <summary>Goes on to the end of the element at whose start the reader is.</summary>
    public void Skip()
    {
        if (xml.IsEmptyElement)
            return;
        var depth = xml.Depth;
        while (Read() && xml.Depth > depth)
        {
        }
    }

    /// <summary>
    /// Visits the elements in the element at whose start the reader is, up to its end; in those that a visit neither skips
    /// nor goes through itself, too.
    /// </summary>
    public void Each(Action visit)
    {
        if (xml.IsEmptyElement)
            return;
        var depth = xml.Depth;
        while (Read() && xml.Depth > depth)
        {
            if (IsElement)
                visit();
        }
    }

    /// <summary>Reads the characters in the element at whose start the reader is, up to its end.</summary>
    /// <param name="take">Gets them piece by piece.</param>
    public void Text(Action<ReadOnlySpan<char>> take)
    {
        if (xml.IsEmptyElement)
            return;
        var depth = xml.Depth;
        while (Read() && xml.Depth > depth)
        {
            if (!IsText)
                continue;
            for (int count; (count = ReadCharacters(_buffer)) > 0;)
                take(_buffer.AsSpan(0, count));
        }
    }

    /// <summary>Stops where a list of the package's own has more entries than anybody needs.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="what">What they are, for the message.</param>
    public void Bound(int count, string what)
    {
        if (count >= limits.Entries)
            throw BadPackageException.Unsafe(FormattableString.Invariant($"the file lists more than {limits.Entries} {what}"));
    }

    /// <summary>An attribute without a namespace, or in one; null where there is none.</summary>
    public string? Attribute(string name, string space = "") => xml.GetAttribute(name, space);

    /// <summary>Reads some of the characters at which the reader is; 0 when there are no more.</summary>
    public int ReadCharacters(char[] buffer) => xml.ReadValueChunk(buffer, 0, buffer.Length);
}

/// <summary>The names that an XML reader keeps for as long as it reads; so their number has a limit.</summary>
internal sealed class BoundedNameTable(int limit) : NameTable
{
    private int _count;

    public override string Add(char[] key, int start, int len) => Get(key, start, len) ?? Count(base.Add(key, start, len));

    public override string Add(string key) => Get(key) ?? Count(base.Add(key));

    private string Count(string name) => ++_count <= limit
        ? name
        : throw BadPackageException.Unsafe(FormattableString.Invariant($"the file uses more than {limit} different names of elements"));
}
