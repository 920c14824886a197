namespace ChecklistGen.Pdf.Signatures;

/// <summary>A signature in a file, checked.</summary>
public sealed record PdfSignature
{
    /// <summary>The field that was signed in.</summary>
    public required string Field { get; init; }

    /// <summary>The name in the signer's certificate; empty where there is none that can be read.</summary>
    public string Signer { get; init; } = "";

    /// <summary>When it was signed, as the signer's computer says; null where it doesn't.</summary>
    public DateTimeOffset? Time { get; init; }

    /// <summary>When a timestamp server saw the signature; null without a timestamp.</summary>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>Why it was signed; empty where nothing is said.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Whether it allows no more than filling in fields and further signatures (DocMDP).</summary>
    public bool Certifies { get; init; }

    /// <summary>Why it is not valid, as a phrase; null where it is.</summary>
    public string? Problem { get; init; }

    /// <summary>What was done to the file after it was signed.</summary>
    public LaterChange Later { get; init; }

    /// <summary>Why its certificate is not trusted, as a phrase; null where it is.</summary>
    public string? TrustProblem { get; init; }

    /// <summary>Whether what was signed is still what the file shows, but for what forms are for.</summary>
    public bool IsIntact => Problem is null && Later != LaterChange.Changed;
}

/// <summary>What was done to a file after a signature, from the least to the most.</summary>
public enum LaterChange
{
    /// <summary>Nothing: the signature covers the whole file.</summary>
    None,

    /// <summary>It was signed again.</summary>
    Signed,

    /// <summary>Fields were filled in.</summary>
    FilledIn,

    /// <summary>Something else was changed.</summary>
    Changed,
}
