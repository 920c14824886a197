using System.Security.Cryptography;
using ChecklistGen.Diagnostics;
using ChecklistGen.Answers;
using ChecklistGen.Files;
using ChecklistGen.Sources;

namespace ChecklistGen.Returns;

/// <summary>A returned file, read.</summary>
/// <param name="Path">Its path as the user gave it.</param>
/// <param name="Sha256">The hash of the bytes that were read.</param>
/// <param name="Form">What was filled in.</param>
public sealed record ReturnedFile(string Path, string Sha256, FilledForm Form)
{
    /// <summary>The template it was made with; empty if the file has lost it.</summary>
    public string Template => Form.Form?.Template ?? "";
}

/// <summary>Reads returned files, in any of <see cref="FormFormats"/>. Whatever goes wrong is a finding.</summary>
public sealed class ReturnedFileReader(IWorkspace workspace)
{
    /// <summary>Reads a file; no value where it can't be read, which is then an error among the findings.</summary>
    public Outcome<ReturnedFile> Read(string path)
    {
        try
        {
            // Hash the bytes that were read: the file may be saved again in the meantime.
            var bytes = workspace.ReadAll(path, FileKind.Form);
            var read = FormFormats.For(path).Read(path, new MemoryStream(bytes));
            return read.Value is null
                ? new Outcome<ReturnedFile>(null, read.Diagnostics)
                : new Outcome<ReturnedFile>(new ReturnedFile(path, Convert.ToHexStringLower(SHA256.HashData(bytes)), read.Value), read.Diagnostics);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Outcome<ReturnedFile>(null, [FileDiagnostics.UnreadableFile(path, e)]);
        }
    }
}

/// <summary>Finds the files that paths to answers mean: a file stands for itself, a folder for all files below it in one of <see cref="FormFormats"/>.</summary>
internal static class ReturnedFiles
{
    /// <summary>The files, in ordinal order.</summary>
    /// <param name="workspace">The outside world.</param>
    /// <param name="path">A file or a folder.</param>
    /// <param name="report">Receives what is skipped.</param>
    public static IReadOnlyList<string> Find(IWorkspace workspace, string path, Action<Diagnostic> report)
    {
        if (workspace.Probe(path) != PathKind.Folder)
            return [path];
        var skipped = new SkippedFiles(path);
        var files = workspace.FilesBelow(path, below => IsTaken(workspace, path, below, skipped))
            .Where(f => FormFormats.Find(f) is not null && !IsLeftByPrograms(f))
            .Order(StringComparer.Ordinal)
            .ToList();
        foreach (var finding in skipped.ToDiagnostics())
            report(finding);
        return files;
    }

    private static bool IsTaken(IWorkspace workspace, string folder, PathBelow below, SkippedFiles skipped)
    {
        var reason = !below.IsLink ? null : below.IsFolder ? SkipReason.Linked : workspace.IsBelow(below.Path, folder) ? null : SkipReason.LinkedOut;
        if (reason is not null)
            skipped.Add(reason, below.Path);
        return reason is null;
    }

    // Word keeps such a file beside each that is open.
    private static bool IsLeftByPrograms(string path) => path[(path.LastIndexOf('/') + 1)..] is ['~', '$', ..] or ['.', ..];
}
