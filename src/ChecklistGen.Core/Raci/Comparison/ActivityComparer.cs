using ChecklistGen.Text;

namespace ChecklistGen.Raci.Comparison;

/// <summary>Finds what changed between two versions of a row.</summary>
internal static class ActivityComparer
{
    /// <summary>Compares the letters, and unless the rows are in different languages also the words.</summary>
    public static ChangeKinds Compare(Activity old, Activity @new, bool lettersOnly)
    {
        var kinds = ChangeKinds.None;
        if (Letters(old, isCustomer: true) != Letters(@new, isCustomer: true))
            kinds |= ChangeKinds.Recoded;
        if (Letters(old, isCustomer: false) != Letters(@new, isCustomer: false))
            kinds |= ChangeKinds.RecodedForOthers;
        if (!lettersOnly && PlainText.Normalise(old.Text) != PlainText.Normalise(@new.Text))
            kinds |= ChangeKinds.Reworded;
        if (!lettersOnly && OtherColumnsDiffer(old, @new))
            kinds |= ChangeKinds.OtherColumns;
        return kinds;
    }

    // What one side holds; where that could not be read, what the page has there.
    private static string Letters(Activity activity, bool isCustomer)
    {
        var cells = activity.Cells.Where(c => isCustomer ? c.Party.IsCustomer : c.Party.IsOther).ToList();
        return activity.IsAligned && cells.TrueForAll(c => c.IsUnderstood)
            ? string.Join(' ', isCustomer ? activity.Part : activity.OthersLetters, !activity.StatesDuties && !isCustomer && activity.IsOthersObligation ? "theirs" : "").TrimEnd()
            : "? " + string.Join('|', cells.Select(c => c.Raw));
    }

    // A column that came or went says nothing about a row.
    private static bool OtherColumnsDiffer(Activity old, Activity @new)
    {
        if (old.Attributes.IsEmpty || @new.Attributes.IsEmpty)
            return false;
        var before = old.Attributes.ToLookup(a => PlainText.Normalise(a.Key), a => PlainText.Normalise(a.Value), StringComparer.Ordinal);
        return @new.Attributes.Any(a =>
            before[PlainText.Normalise(a.Key)] is var values && values.Any() && !values.Contains(PlainText.Normalise(a.Value), StringComparer.Ordinal));
    }
}
