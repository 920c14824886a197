namespace ChecklistGen.Data.References;

/// <summary>A clause of a framework that speaks of what an activity is about; never that the activity satisfies it.</summary>
/// <param name="Framework">The framework's name and version.</param>
/// <param name="Clause">The clause's number.</param>
/// <param name="Title">The clause's title in the framework's own language.</param>
/// <param name="TitleLanguage">That language.</param>
/// <param name="Translations">The title in other languages, unofficially.</param>
/// <param name="Confidence">How surely the topic matches: <c>high</c>, <c>medium</c> or <c>low</c>.</param>
public sealed record Reference(
    string Framework,
    string Clause,
    string Title,
    string TitleLanguage,
    IReadOnlyDictionary<string, string> Translations,
    string Confidence);
