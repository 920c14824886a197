using ChecklistGen.Answers;


namespace ChecklistGen.Returns;

/// <summary>A file that came back, read.</summary>
/// <param name="Path">Its path as the user gave it.</param>
/// <param name="Sha256">The hash of the bytes that were read.</param>
/// <param name="Form">What was filled in.</param>
public sealed record ReturnedFile(string Path, string Sha256, FilledForm Form)
{
    /// <summary>The template that it was made with; empty where the file has lost that.</summary>
    public string Template => Form.Form?.Template ?? "";
}
