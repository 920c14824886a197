namespace ChecklistGen.Documents.Transforms;

/// <summary>How wide a field must be to be filled in with ease, in points.</summary>
public static class InputFieldWidths
{
    /// <summary>The width for a kind of field.</summary>
    public static double Of(InputKind kind) => kind switch
    {
        InputKind.Date => 52,
        InputKind.Choice => 64,
        InputKind.Signature => 110,
        _ => 60,
    };
}
