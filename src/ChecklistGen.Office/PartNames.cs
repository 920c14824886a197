namespace ChecklistGen.Office;

/// <summary>How the parts of an Office file are named (ISO 29500-2, 6.2 and 6.5).</summary>
internal static class PartNames
{
    /// <summary>The package itself, as the source of relationships.</summary>
    public const string Package = "";

    /// <summary>The part with the types of all others.</summary>
    public const string ContentTypes = "[Content_Types].xml";

    /// <summary>The part with the relationships of a part or of the package.</summary>
    public static string RelationshipsOf(string source) => $"{FolderOf(source)}_rels/{source[FolderOf(source).Length..]}.rels";

    /// <summary>The folder of a part, with the slash at its end; empty at the root.</summary>
    public static string FolderOf(string part) => part[..(part.LastIndexOf('/') + 1)];
}
