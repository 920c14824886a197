using System.Text;

namespace ChecklistGen.Pdf.Forms;

/// <summary>
/// Names of fields in a PDF, where a full stop separates parts of a name (ISO 32000-1, 12.7.3.2): it is
/// written as <c>_</c>, and <c>_</c> and <c>~</c> get a <c>~</c> before them, so that no two names become one and each can
/// be read back.
/// </summary>
internal sealed class FieldNames
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>The name in the file.</summary>
    public static string Encode(string name)
    {
        var result = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (c is '_' or '~')
                result.Append('~');
            result.Append(c == '.' ? '_' : c);
        }

        return result.ToString();
    }

    /// <summary>The name that <see cref="Encode"/> wrote; a number that made it unique is left out.</summary>
    public static string Decode(string name)
    {
        var result = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] == '~' && i + 1 < name.Length && name[i + 1] is not ('_' or '~'))
                break;
            if (name[i] == '~' && i + 1 < name.Length)
                result.Append(name[++i]);
            else
                result.Append(name[i] == '_' ? '.' : name[i]);
        }

        return result.ToString();
    }

    /// <summary>The name in the file, made unique where two fields have the same name.</summary>
    public string Take(string name)
    {
        var encoded = name.Length > 0 ? Encode(name) : "field";
        var result = encoded;
        for (var count = 2; !_used.Add(result); count++)
            result = FormattableString.Invariant($"{encoded}~{count}");
        return result;
    }
}
