namespace ChecklistGen.Templates;

/// <summary>Which mistakes of a template are errors, and which are read as null.</summary>
public sealed record TemplateStrictness
{
    /// <summary>What the language prescribes: unknown variables and absent members are null, their members are errors.</summary>
    public static TemplateStrictness Language { get; } = new();

    /// <summary>Every name must stand for something: for templates that are shipped.</summary>
    public static TemplateStrictness Strict { get; } = new() { UnknownVariables = true, AbsentMembers = true };

    /// <summary>Whether a variable that was never set is an error, also under <c>??</c>; one that is null is not.</summary>
    public bool UnknownVariables { get; init; }

    /// <summary>Whether a member that an object does not have is an error.</summary>
    public bool AbsentMembers { get; init; }

    /// <summary>Whether an index outside of a list is an error.</summary>
    public bool OutOfRangeIndexes { get; init; }

    /// <summary>Whether a member or an element of null is an error.</summary>
    public bool NullTargets { get; init; } = true;

    /// <summary>Whether calling what does not exist is an error.</summary>
    public bool UnknownFunctions { get; init; } = true;
}
