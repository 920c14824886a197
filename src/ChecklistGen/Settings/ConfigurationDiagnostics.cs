using ChecklistGen.Diagnostics;

namespace ChecklistGen.Settings;

/// <summary>What can be wrong with options, with <c>checklistgen.yaml</c> and with themes (<c>CG031x</c>).</summary>
public static class ConfigurationDiagnostics
{
    /// <summary>A file that is not YAML, or not a map of keys.</summary>
    public static DiagnosticRule Unreadable { get; } = new("CG0310", Severity.Error, "unreadable-configuration");

    /// <summary>A key that does not exist.</summary>
    public static DiagnosticRule UnknownKey { get; } = new("CG0311", Severity.Error, "unknown-key");

    /// <summary>A value that the key does not take.</summary>
    public static DiagnosticRule BadValue { get; } = new("CG0312", Severity.Error, "bad-configuration-value");

    /// <summary>A text colour that is hard to read on its background.</summary>
    public static DiagnosticRule LowContrast { get; } = new("CG0313", Severity.Warning, "low-contrast");

    /// <summary>A language for which there are no words.</summary>
    public static DiagnosticRule LanguageWithoutWords { get; } = new("CG0314", Severity.Error, "language-without-words");

    /// <summary>A name of the customer that no page has.</summary>
    public static DiagnosticRule UnknownParty { get; } = new("CG0315", Severity.Error, "unknown-party");

    /// <summary>A column, or a value in it, that no page has.</summary>
    public static DiagnosticRule UnmatchedVariant { get; } = new("CG0316", Severity.Error, "unmatched-where");

    /// <summary>A review of references that names a row, a clause or a framework that is not there.</summary>
    public static DiagnosticRule ReviewWithoutEffect { get; } = new("CG0317", Severity.Warning, "review-without-effect");

    /// <summary>A name that is neither a shipped framework nor a file.</summary>
    public static DiagnosticRule UnknownFramework { get; } = new("CG0318", Severity.Error, "unknown-framework");

    /// <summary>A framework of which no topic names a clause, so that documents show none.</summary>
    public static DiagnosticRule FrameworkWithoutTopics { get; } = new("CG0319", Severity.Note, "framework-without-topics");

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
        [Unreadable, UnknownKey, BadValue, LowContrast, LanguageWithoutWords, UnknownParty, UnmatchedVariant, ReviewWithoutEffect, UnknownFramework, FrameworkWithoutTopics];
}
