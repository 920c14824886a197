namespace ChecklistGen.Html.Markup;

/// <summary>The texts that this assembly carries for its pages.</summary>
internal static class OwnText
{
    /// <summary>Reads a text, its lines ended by <c>\n</c> wherever it was checked out.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(OwnText).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"`{name}` is not in the assembly");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
