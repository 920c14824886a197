using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Raci;
using ChecklistGen.Text;

namespace ChecklistGen.Settings;

/// <summary>The keys of <c>checklistgen.yaml</c>: the same options as the flags, for a team.</summary>
internal static class RunConfiguration
{
    /// <summary>The name of the file that is looked for beside the input.</summary>
    public const string FileName = "checklistgen.yaml";

    private static readonly ConfigurationTable<RunOptions> Keys = new(new Dictionary<string, Func<RunOptions, ConfigurationNode, RunOptions>>(StringComparer.Ordinal)
    {
        ["output"] = (o, v) => o with { OutputFolder = Beside(v) ?? o.OutputFolder },
        ["format"] = (o, v) => o with { Formats = [.. v.Texts()] },
        ["template"] = (o, v) => o with { Template = NameOrPath(v) ?? o.Template },
        ["customer"] = (o, v) => o with { Customer = v.Text() },
        ["party"] = (o, v) => o with { Parties = [.. v.Names()] },
        ["lang"] = (o, v) => o with { Language = v.Text() },
        ["date"] = (o, v) => o with { Date = v.Date() },
        ["theme"] = (o, v) => o with { Theme = Beside(v) },
        ["reference-doc"] = (o, v) => o with { ReferenceDocument = Beside(v) },
        ["answers"] = (o, v) => o with { Answers = Beside(v) },
        ["framework"] = (o, v) => o with { Frameworks = [.. v.Texts().Select(f => f.AsSpan().ContainsAny('/', '\\') || f.EndsWith(".yaml", StringComparison.Ordinal) ? ConfigurationPaths.Resolve(v.Location.File, f) : f)] },
        ["references"] = (o, v) => o with { ReviewedRows = ReviewedRow.Read(v) },
        ["combined"] = (o, v) => o with { Combined = v.Flag() ?? o.Combined },
        ["fillable"] = (o, v) => o with { Fillable = v.Flag() ?? o.Fillable },
        ["attachments"] = (o, v) => o with { Attachments = v.Flag() ?? o.Attachments },
        ["classic-pdf"] = (o, v) => o with { ClassicPdf = v.Flag() ?? o.ClassicPdf },
        ["protect"] = (o, v) => o with { Protect = v.Flag() ?? o.Protect },
        ["strict"] = (o, v) => o with { Strict = v.Flag() ?? o.Strict },
        ["where"] = (o, v) => o with { Variants = [.. Pairs(v).Select(p => new VariantFilter(p.Key, p.Value))] },
        ["codes"] = (o, v) => o with { Codes = Codes(v) },
        ["set"] = (o, v) => o with { TemplateSettings = [.. Pairs(v)] },
        ["lint"] = (o, v) => o with { Lint = Lint(v) },
        ["stale-after-months"] = (o, v) => o with { StaleAfterMonths = v.Number() ?? o.StaleAfterMonths },
    });

    /// <summary>The options with what a file says; what is wrong with it is reported.</summary>
    public static RunOptions Read(SourceText source, RunOptions defaults, DiagnosticBag diagnostics) => Keys.Read(source, defaults, diagnostics);

    // Paths in the file are meant from where the file lies.
    private static string? Beside(ConfigurationNode value) => value.Text() is { } path ? ConfigurationPaths.Resolve(value.Location.File, path) : null;

    private static string? NameOrPath(ConfigurationNode value) =>
        value.Text() is { } text && text.AsSpan().ContainsAny('/', '.') ? Beside(value) : value.Text();

    private static IEnumerable<KeyValuePair<string, string>> Pairs(ConfigurationNode value) =>
        value.Members().Where(m => m.Value.Text() is not null).Select(m => KeyValuePair.Create(m.Key, m.Value.Text()!));

    private static ImmutableDictionary<string, string> Codes(ConfigurationNode value)
    {
        var codes = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (service, node) in value.Members())
        {
            if (node.Text() is not { } code)
                continue;
            if (ServiceCode.IsWellFormed(code))
                codes[service] = code;
            else
                node.Report($"`{code}` can't begin ids", "give it 1 to 12 capital letters and digits");
        }

        return codes.ToImmutable();
    }

    private static DiagnosticSettings Lint(ConfigurationNode value)
    {
        var severities = new List<KeyValuePair<string, Severity?>>();
        foreach (var (rule, node) in value.Members())
        {
            if (AllDiagnostics.Find(rule) is null)
                node.ReportUnknown([.. AllDiagnostics.Rules.Select(r => r.Name)]);
            else if (node.Text() is { } word && !DiagnosticSettings.TryParse(word, out _))
                node.Report($"`{rule}` does not take `{word}`", "give it `off`, `note`, `warning` or `error`");
            else if (node.Text() is { } known && DiagnosticSettings.TryParse(known, out var severity))
                severities.Add(KeyValuePair.Create(rule, severity));
        }

        return new DiagnosticSettings(severities);
    }
}
