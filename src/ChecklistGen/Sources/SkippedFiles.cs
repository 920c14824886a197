using System.Globalization;
using ChecklistGen.Diagnostics;
using ChecklistGen.Text;

namespace ChecklistGen.Sources;

/// <summary>What gives no checklist below one folder that was named, so that nothing goes missing in silence.</summary>
/// <param name="folder">The folder.</param>
internal sealed class SkippedFiles(string folder)
{
    private const int MostNames = 3;

    private readonly Dictionary<SkipReason, List<string>> _byReason = new(ReferenceEqualityComparer.Instance);

    /// <summary>Adds a file or folder.</summary>
    public void Add(SkipReason reason, string path)
    {
        if (_byReason.TryGetValue(reason, out var paths))
            paths.Add(path);
        else
            _byReason.Add(reason, [path]);
    }

    /// <summary>A finding for each reason, what weighs most first.</summary>
    public IEnumerable<Diagnostic> ToDiagnostics() => _byReason
        .OrderByDescending(r => r.Key.Rule.Severity)
        .ThenBy(r => r.Key.Rule.Code, StringComparer.Ordinal)
        .ThenBy(r => r.Key.Several, StringComparer.Ordinal)
        .Select(r => ToDiagnostic(r.Key, [.. r.Value.Order(StringComparer.Ordinal)]));

    // One file is its own place; several are told at the folder, the first of them by name.
    private Diagnostic ToDiagnostic(SkipReason reason, List<string> paths)
    {
        var message = reason.Message(paths.Count);
        return paths is [var only]
            ? new Diagnostic(reason.Rule, new Location(only), message) { Help = reason.Help }
            : new Diagnostic(reason.Rule, new Location(folder), $"{message}: {Names(paths)}") { Help = reason.Help };
    }

    private string Names(List<string> paths)
    {
        var names = string.Join(", ", paths.Take(MostNames).Select(p => $"`{Below(p)}`"));
        return paths.Count > MostNames ? string.Create(CultureInfo.InvariantCulture, $"{names} and {paths.Count - MostNames} more") : names;
    }

    private string Below(string path) => path.StartsWith(folder + "/", StringComparison.Ordinal) ? path[(folder.Length + 1)..] : path;
}
