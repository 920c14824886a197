namespace ChecklistGen.Templates.Values;

/// <summary>A text of the host that also has members, such as a safe text with its raw form: <c>{{ item.text.plain }}</c>.</summary>
/// <remarks>
/// Wherever a string can stand it counts as its <see cref="Text"/>: when it is printed, compared, sorted, piped into functions,
/// indexed, matched by <c>case</c>, written to JSON. <c>object.typeof</c> calls it a string. <c>.size</c> is the length of its text.
/// </remarks>
public interface ITemplateText : ITemplateObject
{
    /// <summary>What is printed.</summary>
    string Text { get; }
}
