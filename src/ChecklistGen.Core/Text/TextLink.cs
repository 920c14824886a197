namespace ChecklistGen.Text;

/// <summary>A part of a text that leads somewhere.</summary>
/// <param name="Start">The offset of its first character in the text.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="Address">Where it leads as the page has it, perhaps relative to the page; never one that runs or opens something.</param>
public readonly record struct TextLink(int Start, int Length, string Address);
