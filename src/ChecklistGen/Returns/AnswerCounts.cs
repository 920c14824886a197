namespace ChecklistGen.Returns;

/// <summary>What became of the answers that were given for one service.</summary>
/// <param name="Given">Fields that were filled in, and what was filled in elsewhere.</param>
/// <param name="Kept">Those that stand as they stood.</param>
/// <param name="ToReview">Those whose row has changed since.</param>
/// <param name="Annexed">Those in the annex.</param>
public sealed record AnswerCounts(int Given, int Kept, int ToReview, int Annexed)
{
    /// <summary>Whether every answer is somewhere, and none is in two places.</summary>
    public bool AddUp => Given == Kept + ToReview + Annexed;

    /// <inheritdoc/>
    public override string ToString() =>
        FormattableString.Invariant($"{Given} in = {Kept} kept + {ToReview} to review + {Annexed} annexed");
}
