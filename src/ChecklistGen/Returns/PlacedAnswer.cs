using ChecklistGen.Answers;
using ChecklistGen.Documents;


namespace ChecklistGen.Returns;

/// <summary>An answer that goes into a field of the new document.</summary>
/// <param name="Name">The field's name in the new document.</param>
/// <param name="Answer">What was filled in.</param>
/// <param name="Asked">What it was given to.</param>
/// <param name="ToReview">Whether what it was given to has changed since.</param>
public sealed record PlacedAnswer(string Name, FilledField Answer, FormItem Asked, bool ToReview);
