using ChecklistGen.Diagnostics;
using ChecklistGen.Files;
using ChecklistGen.Pages;

namespace ChecklistGen.Settings;

/// <summary>Reads the options of a run: the defaults, what a configuration file changes, what flags change.</summary>
/// <param name="workspace">The outside world.</param>
/// <param name="rules">The kinds of findings that settings may name; asked for only where settings name some.</param>
public sealed class RunOptionsReader(IWorkspace workspace, Func<IReadOnlyCollection<DiagnosticRule>> rules)
{
    /// <summary>The name of the configuration that is looked for beside the input.</summary>
    public const string FileName = "checklistgen.yaml";

    private static readonly ConfigurationTable<RunOptions> Keys =
        new(RunOption.All.Where(o => o.Key is not null).ToDictionary(o => o.Key!, FromSetting, StringComparer.Ordinal));

    /// <summary>Reads the options; they must not be used if there are errors.</summary>
    /// <param name="defaults">The defaults, with the paths of the run.</param>
    /// <param name="path">The configuration file; null looks for <c>checklistgen.yaml</c> beside the input.</param>
    /// <param name="applyFlags">What flags change.</param>
    public Outcome<RunOptions> Read(RunOptions defaults, string? path, Func<RunOptions, RunOptions> applyFlags)
    {
        path ??= ConfigurationPaths.FindBeside(workspace, defaults.Paths);
        var diagnostics = new DiagnosticBag();
        var options = applyFlags(path is null ? defaults : ReadFile(path, defaults, diagnostics));
        if (options.Date is null && RunDate.ProblemIn(workspace) is { } problem)
            diagnostics.Add(problem);
        return new Outcome<RunOptions>(options, diagnostics.ToSorted());
    }

    private static Func<RunOptions, ConfigurationNode, RunOptions> FromSetting(RunOption option) => option.Flag is not { } flag
        ? option.FromSetting
        : (options, value) => option.FromSetting(
            options with { Places = options.Places.SetItem(flag, value.Location).SetItems(value.Parts().Select(p => KeyValuePair.Create($"{flag}={p.Text}", p.Place))) },
            value);

    private RunOptions ReadFile(string path, RunOptions defaults, DiagnosticBag diagnostics)
    {
        try
        {
            using var stream = workspace.OpenRead(path, FileKind.Settings);
            var source = SourceTextReader.Read(path, stream);
            diagnostics.AddRange(source.Diagnostics.Where(d => d.Rule != SourceTextDiagnostics.EmptyFile));
            if (source.Value is not null)
                return Keys.Read(source.Value, defaults, new ConfigurationFile(path, diagnostics, rules));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(FileDiagnostics.UnreadableFile(path, e));
        }

        return defaults;
    }
}
