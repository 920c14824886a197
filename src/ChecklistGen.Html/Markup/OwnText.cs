namespace ChecklistGen.Html.Markup;

/// <summary>Text files embedded in this assembly.</summary>
internal static class OwnText
{
    /// <summary>Reads a file, with <c>\n</c> as line ending however it was checked out.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(OwnText).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"`{name}` is not in the assembly");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
