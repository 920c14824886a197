namespace ChecklistGen.Office.Reading;

/// <summary>How much of a file from outside is read. No ordinary file comes near; a malicious one does.</summary>
internal sealed record PackageLimits
{
    public static PackageLimits Default { get; } = new();

    /// <summary>The largest file, in bytes.</summary>
    public long FileSize { get; init; } = 128 << 20;

    /// <summary>The largest table of contents of the ZIP, in bytes.</summary>
    public long DirectorySize { get; init; } = 1 << 20;

    /// <summary>The largest part, in bytes unpacked.</summary>
    public long PartSize { get; init; } = 128 << 20;

    /// <summary>All parts that are read, in bytes unpacked; one that is read twice counts twice.</summary>
    public long TotalSize { get; init; } = 256 << 20;

    /// <summary>How many relationships a part, and how many content types a file may have.</summary>
    public int Entries { get; init; } = 100_000;

    /// <summary>How many times larger than packed a part may be. Text of ours packs to a thirtieth; a bomb, to a thousandth.</summary>
    public int Ratio { get; init; } = 200;

    /// <summary>Up to this size, in bytes unpacked, the ratio does not count: small parts pack well.</summary>
    public long RatioFree { get; init; } = 1 << 20;

    /// <summary>The deepest nesting of elements.</summary>
    public int Depth { get; init; } = 256;

    /// <summary>The longest piece of a part without the end of a tag, in bytes: a text, an attribute, a comment.</summary>
    public int Unbroken { get; init; } = 4 << 20;

    /// <summary>How many different names of elements and attributes a part may have.</summary>
    public int Names { get; init; } = 20_000;
}
