namespace ChecklistGen.Templates.Values;

/// <summary>An object that templates may also write to.</summary>
internal interface IMutableObject : ITemplateObject
{
    /// <summary>Writes a member; false where it cannot be written.</summary>
    bool TrySetMember(string name, object? value);
}
