namespace ChecklistGen.Templates.Diagnostics;

/// <summary>What kind of error it is, so that a host can give each its code and its page of help.</summary>
public enum TemplateProblem
{
    /// <summary>The text does not follow the grammar.</summary>
    Syntax,

    /// <summary>A name stands for nothing, under <see cref="TemplateStrictness.UnknownVariables"/>.</summary>
    UnknownVariable,

    /// <summary>An object has no such member, under <see cref="TemplateStrictness.AbsentMembers"/>, or an index lies outside its list.</summary>
    UnknownMember,

    /// <summary>What is called is not a function.</summary>
    UnknownFunction,

    /// <summary>A member or an element is asked of null.</summary>
    NullAccess,

    /// <summary>An operator or a statement got values that it does not take.</summary>
    WrongType,

    /// <summary>A function got too few or too many arguments, or one that it does not take; or it failed.</summary>
    WrongArgument,

    /// <summary>A template could not be included: it does not exist, is refused or does not parse.</summary>
    Include,

    /// <summary>One of the <see cref="TemplateLimits"/> was reached.</summary>
    Limit,

    /// <summary>The host cancelled the rendering.</summary>
    Cancelled,

    /// <summary>Anything else: an assignment to something read-only, <c>break</c> outside a loop.</summary>
    Other,

    /// <summary>A failure of the engine itself, or of a value of the host: a bug in either.</summary>
    Unexpected,
}
