using ChecklistGen.Answers;
using ChecklistGen.Diagnostics;
using ChecklistGen.Text;

namespace ChecklistGen.Returns;

/// <summary>What can be wrong with answers that are carried over (<c>CG036x</c>).</summary>
public static class AnswerDiagnostics
{
    /// <summary>A file that was named has nothing to carry over.</summary>
    public static DiagnosticRule NoAnswers { get; } = new("CG0363", Severity.Warning, "no-answers");

    /// <summary>Answers about a service that no page of the run is about.</summary>
    public static DiagnosticRule UnplacedService { get; } = new("CG0364", Severity.Warning, "answers-of-other-service");

    /// <summary>A template has no place for answers, not even an annex.</summary>
    public static DiagnosticRule NoPlace { get; } = new("CG0365", Severity.Error, "answers-not-shown");

    /// <summary>A picture, such as a signature, can't be carried over; so the file that has it is not replaced.</summary>
    public static DiagnosticRule PictureLeft { get; } = new("CG0366", Severity.Warning, "picture-left-behind");

    /// <summary>Two files about the same document answer the same differently.</summary>
    public static DiagnosticRule Contradictory { get; } = new("CG0367", Severity.Warning, "contradictory-answers");

    /// <summary>A bug of ours: answers given = kept + to review + annexed does not hold.</summary>
    public static DiagnosticRule Lost { get; } = new("CG0902", Severity.Error, "answers-lost");

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } = [NoAnswers, UnplacedService, NoPlace, PictureLeft, Contradictory, Lost];

    internal static Diagnostic NothingIn(string file) =>
        new(NoAnswers, new Location(file), "there are no answers in this file") { Help = "name a file that `generate` made and that was filled in" };

    internal static Diagnostic NothingBelow(string folder) =>
        new(NoAnswers, new Location(folder), "there is no file with answers below this folder") { Severity = Severity.Error, Help = "name files that `generate` made and that were filled in, or folders of them" };

    /// <summary>The finding for a file that was named itself, and whose format holds no answers.</summary>
    internal static Diagnostic NotAForm(string path) => new(FormDiagnostics.NoFields, new Location(path), "no answers can be read from a file of this kind")
    {
        Help = $"name a file that `generate` made ({string.Join(", ", FormFormats.All.SelectMany(r => r.Extensions))})",
    };

    internal static Diagnostic NotInThisRun(string file, string service) => new(
        UnplacedService,
        new Location(file),
        service.Length > 0 ? $"no page of this run is about `{service}`: its answers are not carried over" : "the file does not say which service it is about: its answers are not carried over")
    {
        Help = service.Length > 0 ? "name the service's page too" : "name this file and its page alone",
    };

    internal static Diagnostic OfOtherName(string file, string service, string page) =>
        new(UnplacedService, new Location(file), $"this file is about `{service}`: its answers are carried over to `{page}`, the only page") { Help = "leave the file out, if it is about another service" };

    internal static Diagnostic NotShown(string template, IReadOnlyList<string> fields) => new(
        NoPlace,
        new Location(template),
        FormattableString.Invariant($"the template leaves out {fields.Count} of the answers that are carried over, such as `{fields[0]}`"))
    {
        Help = "end it with `{{ include \"partials/annex\" }}`, and give fields their `value`",
    };

    internal static Diagnostic LeftBehind(string file, string what) =>
        new(PictureLeft, new Location(file), $"{what} can't be carried over: this file is not replaced") { Help = "keep this file with the new one" };

    internal static Diagnostic LostIn(string file, AnswerCounts counts) =>
        new(Lost, new Location(file), $"answers were lost or doubled: {counts}") { Help = "report this to the authors of ChecklistGen, and keep the filled-in file" };
}
