namespace ChecklistGen.Templates.Functions;

/// <summary>A parameter of a function.</summary>
/// <param name="Name">The name that a call may use: <c>f name:v</c>.</param>
/// <param name="IsOptional">Whether a call may leave it out.</param>
/// <param name="Default">Its value then.</param>
internal sealed record Parameter(string Name, bool IsOptional = false, object? Default = null);
