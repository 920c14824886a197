namespace ChecklistGen.Tests.Pdf.SelfCheck;

/// <summary>A broken assertion.</summary>
/// <param name="Number">Which: 1 to 40; 0 where the file could not be read far enough to say.</param>
/// <param name="What">What is wrong.</param>
internal sealed record Finding(int Number, string What)
{
    public override string ToString() => $"S{Number} {What}";
}
