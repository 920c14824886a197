using ChecklistGen.Documents.Writing;

namespace ChecklistGen.Cli.Terminal;

/// <summary>
/// A standard stream that keeps the first failure to write instead of throwing it, and drops what follows: a full disk is no
/// bug, and files are written whether or not their names can be printed.
/// </summary>
internal sealed class ResultStream(Stream inner) : WriteOnlyStream
{
    /// <summary>Why something could not be written; null if everything was.</summary>
    public string? Failure { get; private set; }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (Failure is not null)
            return;
        try
        {
            inner.Write(buffer);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Failure = e.Message;
        }
    }

    /// <inheritdoc/>
    public override void Flush()
    {
        if (Failure is null)
            inner.Flush();
    }
}
