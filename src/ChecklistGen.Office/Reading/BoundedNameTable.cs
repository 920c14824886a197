using System.Xml;

namespace ChecklistGen.Office.Reading;

/// <summary>The names that an XML reader keeps for as long as it reads; so their number has a limit.</summary>
internal sealed class BoundedNameTable(int limit) : NameTable
{
    private int _count;

    public override string Add(char[] key, int start, int len) => Get(key, start, len) ?? Count(base.Add(key, start, len));

    public override string Add(string key) => Get(key) ?? Count(base.Add(key));

    private string Count(string name) => ++_count <= limit
        ? name
        : throw BadPackageException.Unsafe(FormattableString.Invariant($"the file uses more than {limit} different names of elements"));
}
