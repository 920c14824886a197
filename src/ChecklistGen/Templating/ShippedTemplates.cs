using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using ChecklistGen.Text;

namespace ChecklistGen.Templating;

/// <summary>The files of the <c>templates</c> folder as they are embedded, so that an installed tool needs no folder.</summary>
public static class ShippedTemplates
{
    /// <summary>The templates about what changed between two versions, the default one first.</summary>
    public static ImmutableArray<string> Reports { get; } = ["changes", "amendment"];

    /// <summary>The template of reports on the progress over several files. All others are about one version of a page.</summary>
    public const string Team = "team";

    private const string Root = "templates/";

    private static readonly ConcurrentDictionary<string, SourceText> Sources = new(StringComparer.Ordinal);

    private static readonly Assembly Assembly = typeof(ShippedTemplates).Assembly;

    /// <summary>The names of all files, relative to the folder, in ordinal order.</summary>
    public static ImmutableArray<string> Files { get; } =
    [
        .. Assembly.GetManifestResourceNames()
            .Select(n => n.Replace('\\', '/'))
            .Where(n => n.StartsWith(Root, StringComparison.Ordinal))
            .Select(n => n[Root.Length..])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The names of the templates themselves: files right in the folder.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        .. Files.Where(f => !f.Contains('/') && f.EndsWith(TemplateSet.Extension, StringComparison.Ordinal))
            .Select(f => f[..^TemplateSet.Extension.Length]),
    ];

    /// <summary>What a template is for, in a line: the comment that it begins with.</summary>
    /// <param name="name">A name out of <see cref="Names"/>.</param>
    public static string About(string name) => Source(name + TemplateSet.Extension).LineAt(1).TrimStart('{', '-', '#', ' ').TrimEnd();

    /// <summary>The languages that there are words for.</summary>
    public static ImmutableArray<string> Languages { get; } =
        [.. Files.Where(f => f.StartsWith(TemplateSet.StringsFolder, StringComparison.Ordinal)).Select(f => Path.GetFileNameWithoutExtension(f))];

    /// <summary>Whether a file is shipped.</summary>
    public static bool Has(string name) => Files.Contains(name, StringComparer.Ordinal);

    /// <summary>Whether a text is that of a shipped file, and not one of the user's own.</summary>
    public static bool Has(SourceText source) => Sources.Values.Contains(source, ReferenceEqualityComparer.Instance);

    /// <summary>The text of a file, under the path that it has in the repository.</summary>
    /// <param name="name">A name out of <see cref="Files"/>.</param>
    public static SourceText Source(string name) => Sources.GetOrAdd(name, static n => SourceText.FromBytes(Root + n, Read(n)));

    /// <summary>The bytes of a file.</summary>
    /// <param name="name">A name out of <see cref="Files"/>.</param>
    public static byte[] Read(string name)
    {
        using var stream = Assembly.GetManifestResourceStream(Root + name)
            ?? Assembly.GetManifestResourceStream(Root + name.Replace('/', '\\'))
            ?? throw new FileNotFoundException($"no template file `{name}` is shipped", name);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
