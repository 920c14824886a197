using ChecklistGen.Raci;

namespace ChecklistGen.Data;

/// <summary>What became of a row, in the words that data uses.</summary>
internal static class RowOutcome
{
    public const string Obligation = "obligation";
    public const string NotUnderstood = "not_understood";

    public static string Of(ExclusionReason reason) => reason switch
    {
        ExclusionReason.OthersOnly => "others_only",
        ExclusionReason.Nobody => "nobody",
        ExclusionReason.NothingToDo => "nothing_to_do",
        _ => "other_variant",
    };
}
