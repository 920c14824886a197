using ChecklistGen.Data;

namespace ChecklistGen.Commands.Verification;

/// <summary>What <c>verify --json</c> prints.</summary>
public static class VerifyData
{
    private static readonly DataShape Root = new("folder", "generator", "unchanged", "files", "sources");
    private static readonly DataShape File = new("path", "state");
    private static readonly DataShape Source = new("path", "state", "outdated");

    /// <summary>Builds the data.</summary>
    public static DataObject Build(VerifyResult result) => Root.Create(
        result.Folder,
        result.Generator,
        result.IsUnchanged,
        result.Files.Select(f => File.Create(f.Path, NameOfFile(f.State))).ToList(),
        result.Sources.Select(s => Source.Create(s.Path, NameOfSource(s.State), s.Outdated.ToList())).ToList());

    /// <summary>The word for how an output stands: somebody edits it.</summary>
    public static string NameOfFile(FileState state) => state == FileState.Changed ? "edited" : NameOfSource(state);

    /// <summary>The word for how a source stands: its publisher changes it.</summary>
    public static string NameOfSource(FileState state) => state switch
    {
        FileState.Unchanged => "unchanged",
        FileState.Changed => "changed",
        FileState.Missing => "missing",
        _ => "unknown",
    };
}
