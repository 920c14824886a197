using ChecklistGen.Diagnostics.Rendering;
using ChecklistGen.Commands.Verification;

namespace ChecklistGen.Cli.Terminal;

/// <summary>Prints which files have changed since they were made; the verdict comes last, where it is seen.</summary>
internal sealed class VerifyPrinter(TextWriter output)
{
    private static readonly FileState[] States = [FileState.Unchanged, FileState.Changed, FileState.Missing, FileState.Unknown];

    public void Print(VerifyResult result)
    {
        foreach (var file in result.Files.Where(f => f.State != FileState.Unchanged))
            output.WriteLine(Printable.Of($"{VerifyData.NameOfFile(file.State),-8} {result.Folder}/{file.Path}"));
        foreach (var source in result.Sources.Where(s => s.State != FileState.Unchanged))
        {
            output.WriteLine(Printable.Of($"{VerifyData.NameOfSource(source.State),-8} {source.Path}, which was the source of:"));
            foreach (var file in source.Outdated)
                output.WriteLine(Printable.Of($"           {result.Folder}/{file}"));
        }

        output.WriteLine(Tally("file", [.. result.Files.Select(f => f.State)], VerifyData.NameOfFile));
        output.WriteLine(Tally("source", [.. result.Sources.Select(s => s.State)], VerifyData.NameOfSource));
    }

    private static string Tally(string noun, IReadOnlyCollection<FileState> all, Func<FileState, string> name)
    {
        var counts = States.Select(s => (State: s, Count: all.Count(a => a == s))).Where(c => c.Count > 0).Select(c => FormattableString.Invariant($"{c.Count} {name(c.State)}"));
        return FormattableString.Invariant($"{all.Count} {noun}{(all.Count == 1 ? "" : "s")}") + (all.Count == 0 ? "" : $": {string.Join(", ", counts)}");
    }
}
