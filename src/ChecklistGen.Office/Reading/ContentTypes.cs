namespace ChecklistGen.Office.Reading;

/// <summary>What the parts of a file are (ISO 29500-2, 7.2.3).</summary>
internal sealed class ContentTypes
{
    // By the part's name, or by a dot and the extension where that decides.
    private readonly Dictionary<string, string> _types = new(StringComparer.OrdinalIgnoreCase);

    public ContentTypes(PartXmlReader xml)
    {
        while (xml.Read())
        {
            xml.Bound(_types.Count, "content types");
            var type = xml.Attribute("ContentType") ?? "";
            if (xml.IsElement && xml.Name == "Override")
                _types[(xml.Attribute("PartName") ?? "").TrimStart('/')] = type;
            else if (xml.IsElement && xml.Name == "Default")
                _types["." + xml.Attribute("Extension")] = type;
        }
    }

    /// <summary>Whether any part is a program.</summary>
    public bool HasPrograms => _types.Values.Any(t =>
        t.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || t.Contains("vbaProject", StringComparison.OrdinalIgnoreCase));

    /// <summary>The type of a part; null where the file doesn't say.</summary>
    public string? Of(string part) => _types.GetValueOrDefault(part) ?? _types.GetValueOrDefault(Path.GetExtension(part));
}
