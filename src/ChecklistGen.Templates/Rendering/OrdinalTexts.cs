namespace ChecklistGen.Templates.Rendering;

/// <summary>
/// Scriban's functions that compare texts, character by character: its own ask the machine's culture data, which may be others
/// or none. As there, nothing begins or ends with an empty text.
/// </summary>
internal static class OrdinalTexts
{
    public static Function StartsWith { get; } = new("text, value", call =>
        call.Text(0) is { } text && call.Text(1) is { Length: > 0 } value && text.StartsWith(value, StringComparison.Ordinal));

    public static Function EndsWith { get; } = new("text, value", call =>
        call.Text(0) is { } text && call.Text(1) is { Length: > 0 } value && text.EndsWith(value, StringComparison.Ordinal));

    public static Function EqualsIgnoreCase { get; } = new("text, value", call =>
        call.Text(0) is { } text && text.Equals(call.Text(1), StringComparison.OrdinalIgnoreCase));
}
