using System.Collections.Immutable;

namespace ChecklistGen.Commands.Verification;

/// <summary>A page that files of a folder of outputs were made from.</summary>
/// <param name="Path">Its path, from where the folder's path starts.</param>
/// <param name="State">How it stands.</param>
/// <param name="Outdated">The files that were made from other bytes than it has now, by their paths from the folder.</param>
public sealed record VerifiedSource(string Path, FileState State, ImmutableArray<string> Outdated);
