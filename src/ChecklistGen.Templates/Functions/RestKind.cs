namespace ChecklistGen.Templates.Functions;

/// <summary>What becomes of arguments beyond the parameters.</summary>
internal enum RestKind
{
    /// <summary>They are an error.</summary>
    None,

    /// <summary>The last parameter is an array of them.</summary>
    LastParameter,

    /// <summary>All arguments are taken as they come, named ones by their names.</summary>
    All,
}
