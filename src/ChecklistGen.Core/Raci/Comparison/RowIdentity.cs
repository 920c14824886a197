namespace ChecklistGen.Raci.Comparison;

/// <summary>A row as far as it takes to find it again in another version of its page.</summary>
/// <param name="Key">The key for machines: see <see cref="ItemKey"/>.</param>
/// <param name="Text">What is to be done, as plain text.</param>
/// <param name="Section">The heading of its section, with the number where one is printed.</param>
/// <param name="Phase">The heading of its phase.</param>
/// <param name="Role">The customer's letters; empty where they are not known, or there are none.</param>
public sealed record RowIdentity(string Key, string Text, string Section, string Phase, string Role)
{
    /// <summary>What a row of a page is known by.</summary>
    public static RowIdentity Of(ChecklistItem item)
    {
        var activity = item.Activity;
        return new RowIdentity(item.Key, activity.Text, activity.Section.Heading, activity.Section.Phase.Heading, activity.Part);
    }
}
