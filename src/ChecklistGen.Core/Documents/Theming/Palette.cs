namespace ChecklistGen.Documents.Theming;

/// <summary>The colours of a document. Text colours keep a contrast of at least 4.5 on the fills they stand on.</summary>
public sealed record Palette
{
    /// <summary>Running text.</summary>
    public Colour Text { get; init; } = new(0x1F, 0x26, 0x2E);

    /// <summary>Text that steps back.</summary>
    public Colour Muted { get; init; } = new(0x56, 0x60, 0x6B);

    /// <summary>Headings, and what belongs to the house.</summary>
    public Colour Accent { get; init; } = new(0x17, 0x37, 0x5E);

    /// <summary>Links.</summary>
    public Colour Link { get; init; } = new(0x0B, 0x50, 0x9C);

    /// <summary>Rules between rows and around boxes.</summary>
    public Colour Rule { get; init; } = new(0xC3, 0xCB, 0xD5);

    /// <summary>Behind the header rows of tables.</summary>
    public Colour HeaderFill { get; init; } = new(0xE4, 0xEB, 0xF4);

    /// <summary>Behind group rows, code and notes.</summary>
    public Colour SoftFill { get; init; } = new(0xF3, 0xF5, 0xF8);

    /// <summary>The edge of a warning.</summary>
    public Colour Warning { get; init; } = new(0x9A, 0x58, 0x00);

    /// <summary>Behind a warning.</summary>
    public Colour WarningFill { get; init; } = new(0xFD, 0xF5, 0xE6);

    /// <summary>The reader's share in a bar.</summary>
    public Colour ShareMine { get; init; } = new(0x17, 0x37, 0x5E);

    /// <summary>The common share in a bar.</summary>
    public Colour ShareShared { get; init; } = new(0x5F, 0x93, 0xC4);

    /// <summary>The others' share in a bar.</summary>
    public Colour ShareOthers { get; init; } = new(0xD3, 0xDA, 0xE3);
}
