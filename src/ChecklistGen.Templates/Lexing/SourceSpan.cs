namespace ChecklistGen.Templates.Lexing;

/// <summary>A piece of a template: from <paramref name="Start"/> up to, and without, <paramref name="End"/>.</summary>
internal readonly record struct SourceSpan(SourceText Source, int Start, int End)
{
    private const int LongestQuote = 40;

    public int Length => End - Start;

    /// <summary>The place just behind the span, where something is missing.</summary>
    public SourceSpan After => new(Source, End, End + 1);

    /// <summary>The code for a message, in backquotes; of long code its beginning.</summary>
    public string Quoted => Length <= LongestQuote ? $"`{this}`" : $"`{(this with { End = Start + LongestQuote })}…`";

    /// <summary>From the start of this span to the end of another.</summary>
    public SourceSpan To(SourceSpan other) => this with { End = other.End };

    public override string ToString() => Source.Text[Math.Min(Start, Source.Text.Length)..Math.Min(End, Source.Text.Length)];
}
