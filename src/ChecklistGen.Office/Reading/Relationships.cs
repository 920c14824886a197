namespace ChecklistGen.Office.Reading;

/// <summary>Reads the relationships of a part, as far as they stay in the file.</summary>
internal static class Relationships
{
    /// <summary>The relationships of a part, or of the package, by their ids; none where there is no list of them.</summary>
    public static IReadOnlyDictionary<string, Target> Of(PackageReader package, string source)
    {
        var list = PartNames.RelationshipsOf(source);
        return package.Contains(list)
            ? package.ReadXml(list, xml => Read(xml, PartNames.FolderOf(source)))
            : new Dictionary<string, Target>(StringComparer.Ordinal);
    }

    /// <summary>The part of a kind that the package itself refers to; null where there is none.</summary>
    public static string? PartOfPackage(PackageReader package, PartType type) =>
        Of(package, PartNames.Package).Values.FirstOrDefault(r => r.Is(type)).Name is { } part && package.Contains(part) ? part : null;

    private static Dictionary<string, Target> Read(PartXmlReader xml, string folder)
    {
        var targets = new Dictionary<string, Target>(StringComparer.Ordinal);
        while (xml.Read())
        {
            if (!xml.IsElement || xml.Name != "Relationship")
                continue;
            xml.Bound(targets.Count, "relationships");
            var target = xml.Attribute("Target") ?? "";
            var isExternal = xml.Attribute("TargetMode") == "External";
            targets[xml.Attribute("Id") ?? ""] = new Target(
                xml.Attribute("Type") ?? "",
                isExternal ? target : Resolve(folder, target),
                isExternal);
        }

        return targets;
    }

    // As a path on a web server: a slash at the start means the root, ".." the folder above, and no way leads out.
    private static string Resolve(string folder, string target)
    {
        var parts = new List<string>();
        foreach (var part in (target.StartsWith('/') ? target : folder + target).Split('/'))
        {
            if (part == "..")
                parts.RemoveRange(Math.Max(0, parts.Count - 1), Math.Min(1, parts.Count));
            else if (part.Length > 0 && part != ".")
                parts.Add(part);
        }

        return string.Join('/', parts);
    }

    /// <summary>Where a relationship leads.</summary>
    /// <param name="Type">Its type, which strict and transitional files spell differently but for the last word.</param>
    /// <param name="Name">The part's name without a slash at the start; an address where <paramref name="IsExternal"/>.</param>
    /// <param name="IsExternal">Whether it leads out of the file; such are never followed.</param>
    internal readonly record struct Target(string Type, string Name, bool IsExternal)
    {
        /// <summary>Whether it leads to a part of some kind.</summary>
        public bool Is(PartType type) =>
            !IsExternal && Type[(Type.LastIndexOf('/') + 1)..] == type.Relationship[(type.Relationship.LastIndexOf('/') + 1)..];
    }
}
