using ChecklistGen.Office;
using ChecklistGen.Office.Writing;

namespace ChecklistGen.Word.Writing.Markup;

/// <summary>The relationships of one part, each target related once.</summary>
internal sealed class PartRelationships(PackageWriter package, string part)
{
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    /// <summary>Relates the part to another one.</summary>
    /// <param name="type">What the other part is.</param>
    /// <param name="target">Its name, seen from this part's folder.</param>
    /// <returns>The relationship's id.</returns>
    public string To(PartType type, string target) => Relate(type, target, isExternal: false);

    /// <summary>Relates the part to an address.</summary>
    public string ToAddress(string address) => Relate(PartType.Hyperlink, address, isExternal: true);

    private string Relate(PartType type, string target, bool isExternal)
    {
        if (_ids.TryGetValue(target, out var known))
            return known;
        var id = FormattableString.Invariant($"rId{_ids.Count + 1}");
        package.Relate(part, id, type.Relationship, target, isExternal);
        _ids.Add(target, id);
        return id;
    }
}
