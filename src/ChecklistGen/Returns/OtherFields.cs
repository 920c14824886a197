using ChecklistGen.Documents;

namespace ChecklistGen.Returns;

/// <summary>The fields that belong to no item, by what is before the slash in their names.</summary>
internal static class OtherFields
{
    private const string SignOff = "sign-off";

    /// <summary>
    /// Whether fields are about one version of the page: who signed did not sign the next one, and a row that is no item may have
    /// another id there. A document's history, its register, its meeting go on.
    /// </summary>
    public static bool AreOfOneVersion(string about) => about is FieldName.Questions or SignOff;
}
