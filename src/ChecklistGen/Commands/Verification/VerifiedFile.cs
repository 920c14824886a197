namespace ChecklistGen.Commands.Verification;

/// <summary>A file of a folder of outputs.</summary>
/// <param name="Path">Its path from the folder.</param>
/// <param name="State">How it stands.</param>
public sealed record VerifiedFile(string Path, FileState State);
