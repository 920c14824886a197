using System.Text.Json.Serialization;
using ChecklistGen.Text;

namespace ChecklistGen.Data.References;

/// <summary>A clause of a framework on the same subject as an activity; never that the activity satisfies it.</summary>
/// <param name="Framework">The framework.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Confidence">How surely the clause matches.</param>
/// <param name="Review">Who said so, where a person did; null where the program did.</param>
public sealed record Reference(Framework Framework, Clause Clause, Confidence Confidence, Review? Review);

/// <summary>How surely a clause matches a row.</summary>
[JsonConverter(typeof(SnakeCase<Confidence>))]
public enum Confidence
{
    /// <summary>The row may be about it.</summary>
    Low,

    /// <summary>The row is probably about it.</summary>
    Medium,

    /// <summary>The row's own words say what it is about, and nothing else is as likely; or a person said so.</summary>
    High,
}

/// <summary>Who looked at the references of a row, and when.</summary>
/// <param name="By">The person's name.</param>
/// <param name="On">The day; null where it was not given.</param>
public sealed record Review(string By, DateOnly? On);
