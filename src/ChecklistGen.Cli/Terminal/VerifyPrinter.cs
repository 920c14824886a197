using ChecklistGen.Diagnostics.Rendering;
using ChecklistGen.Commands.Verification;
using ChecklistGen.Pdf.Signatures;

namespace ChecklistGen.Cli.Terminal;

/// <summary>Prints which files have changed since they were made; the verdict comes last, where it is seen.</summary>
internal sealed class VerifyPrinter(TextWriter output)
{
    private static readonly FileState[] States = [FileState.Unchanged, FileState.Signed, FileState.Changed, FileState.Missing, FileState.Unknown];

    public void Print(VerifyResult result)
    {
        foreach (var file in result.Files.Where(f => f.State != FileState.Unchanged))
        {
            output.WriteLine(Printable.Of($"{VerifyData.NameOfFile(file.State),-8} {result.Folder}/{file.Path}"));
            SignatureLines.Write(file.Signatures, output);
        }

        foreach (var source in result.Sources.Where(s => s.State != FileState.Unchanged))
        {
            output.WriteLine(Printable.Of($"{VerifyData.NameOfSource(source.State),-8} {source.Path}, which was the source of:"));
            foreach (var file in source.Outdated)
                output.WriteLine(Printable.Of($"           {result.Folder}/{file}"));
        }

        output.WriteLine(Tally("file", [.. result.Files.Select(f => f.State)], VerifyData.NameOfFile));
        output.WriteLine(Tally("source", [.. result.Sources.Select(s => s.State)], VerifyData.NameOfSource));
    }

    public void Print(VerifiedPdf file)
    {
        var signatures = file.Signatures;
        SignatureLines.Write(signatures.All, output);
        foreach (var field in signatures.Unsigned)
            output.WriteLine(Printable.Of($"  {field}: nobody has signed"));
        output.WriteLine(Printable.Of($"{file.Path}: {VerdictOn(file)}"));
    }

    private static string VerdictOn(VerifiedPdf file)
    {
        var count = file.Signatures.All.Length;
        var all = Amount.Of(count, "signature");
        return count == 0 ? "not signed"
            : file.Signatures.All.Any(s => s.Problem is not null) ? $"{all}, not all of them valid"
            : file.Signatures.SinceLast != LaterChange.None ? $"{all}, and changed after the last one"
            : file.IsValid ? $"{all}, all valid"
            : file.Signatures.All.All(s => s.IsIntact) ? $"{all}, all valid, not all of them trusted"
            : $"{all}, and changed between them";
    }

    private static string Tally(string noun, IReadOnlyCollection<FileState> all, Func<FileState, string> name)
    {
        var counts = States.Select(s => (State: s, Count: all.Count(a => a == s))).Where(c => c.Count > 0).Select(c => FormattableString.Invariant($"{c.Count} {name(c.State)}"));
        return Amount.Of(all.Count, noun) + (all.Count == 0 ? "" : $": {string.Join(", ", counts)}");
    }
}
