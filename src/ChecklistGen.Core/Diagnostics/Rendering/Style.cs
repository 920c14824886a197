namespace ChecklistGen.Diagnostics.Rendering;

/// <summary>Colours of a terminal, as rustc uses them; none where colour is off.</summary>
internal readonly struct Style(bool colour)
{
    private const string Reset = "\e[0m";

    public string Severity(Severity severity, string text) => Wrap(severity switch
    {
        Diagnostics.Severity.Error => "\e[1;31m",
        Diagnostics.Severity.Warning => "\e[1;33m",
        _ => "\e[1;32m",
    }, text);

    public string Message(string text) => Wrap("\e[1m", text);

    /// <summary>Line numbers, the gutter, arrows, and what points at related places.</summary>
    public string Frame(string text) => Wrap("\e[1;34m", text);

    private string Wrap(string code, string text) => colour && text.Length > 0 ? code + text + Reset : text;
}
