namespace ChecklistGen.Reading;

/// <summary>What a page can't say itself.</summary>
public sealed record MatrixReaderOptions
{
    /// <summary>
    /// The header of the customer's column (or, in a transposed matrix, the customer's name). Case, accents and words like
    /// "role" do not count. Null, the default, finds it by words such as "Customer"; a page that has no column of this
    /// name is read as if it were null.
    /// </summary>
    public string? Party { get; init; }
}
