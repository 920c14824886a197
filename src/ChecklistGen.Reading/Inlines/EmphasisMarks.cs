using ChecklistGen.Pages;

namespace ChecklistGen.Reading.Inlines;

/// <summary>Pairs runs of <c>*</c> and <c>_</c> by CommonMark's rules, to know which of them are markup.</summary>
internal sealed class EmphasisMarks
{
    private const int None = -1;

    private readonly List<Run> _runs = [];

    /// <summary>Adds a run that was written at <paramref name="position"/> of the output.</summary>
    public void Add(int position, char mark, int length, char before, char after)
    {
        var (spaceBefore, spaceAfter) = (char.IsWhiteSpace(before), char.IsWhiteSpace(after));
        var (punctuationBefore, punctuationAfter) = (IsPunctuation(before), IsPunctuation(after));
        var opensLeft = !spaceAfter && (!punctuationAfter || spaceBefore || punctuationBefore);
        var closesRight = !spaceBefore && (!punctuationBefore || spaceAfter || punctuationAfter);
        _runs.Add(new Run
        {
            Position = position,
            Mark = mark,
            Length = length,
            Original = length,
            // An underscore within a word is not markup.
            CanOpen = opensLeft && (mark == '*' || !closesRight || punctuationBefore),
            CanClose = closesRight && (mark == '*' || !opensLeft || punctuationAfter),
            Previous = _runs.Count - 1,
        });
    }

    /// <summary>The positions of the characters that are markup, and the parts of the output that are between them.</summary>
    public void AddMarkupTo(List<int> removed, List<TextMark> marks)
    {
        // How far back a closing run of a kind has searched without success; prevents quadratic time for unpaired runs.
        var bottoms = new Dictionary<(char, bool, int), int>();
        for (var i = 0; i < _runs.Count; i++)
        {
            var closer = _runs[i];
            while (closer.CanClose && closer.Length > 0)
            {
                var kind = (closer.Mark, closer.CanOpen, closer.Original % 3);
                var bottom = bottoms.GetValueOrDefault(kind, None);
                var at = closer.Previous;
                while (at > bottom && !Pairs(_runs[at], closer))
                    at = _runs[at].Previous;
                if (at <= bottom)
                {
                    bottoms[kind] = closer.Previous;
                    break;
                }

                var opener = _runs[at];
                var use = Math.Min(2, Math.Min(opener.Length, closer.Length));
                opener.Length -= use;
                Remove(removed, opener.Position + opener.Length, use);
                var start = opener.Position + opener.Length + use;
                marks.Add(new TextMark(start, closer.Position - start, use == 2 ? TextMarkKind.Bold : TextMarkKind.Italic));
                Remove(removed, closer.Position, use);
                closer.Position += use;
                closer.Length -= use;
                closer.Previous = opener.Length > 0 ? at : opener.Previous;
            }

            // A run that is used up or can't open is not visited again.
            if (i + 1 < _runs.Count)
                _runs[i + 1].Previous = closer.Length > 0 && closer.CanOpen ? i : closer.Previous;
        }
    }

    private static void Remove(List<int> removed, int position, int length)
    {
        for (var i = 0; i < length; i++)
            removed.Add(position + i);
    }

    private static bool Pairs(Run opener, Run closer) =>
        opener.Mark == closer.Mark
        && opener is { CanOpen: true, Length: > 0 }
        && (!(opener.CanClose || closer.CanOpen)
            || (opener.Original + closer.Original) % 3 != 0
            || (opener.Original % 3 == 0 && closer.Original % 3 == 0));

    private static bool IsPunctuation(char c) => char.IsPunctuation(c) || char.IsSymbol(c);

    private sealed class Run
    {
        public required int Position { get; set; }

        public required char Mark { get; init; }

        public required int Length { get; set; }

        public required int Original { get; init; }

        public required bool CanOpen { get; init; }

        public required bool CanClose { get; init; }

        /// <summary>The nearest run before it that may still open.</summary>
        public required int Previous { get; set; }
    }
}
