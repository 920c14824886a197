namespace ChecklistGen.Templates.Functions;

/// <summary>What a function of the host does: reads its arguments from the call and gives a value back.</summary>
/// <returns>Null, a string, a number, a boolean, a date, a list, a dictionary or an object, as in <see cref="TemplateContext.Data"/>.</returns>
public delegate object? FunctionBody(in FunctionCall call);
