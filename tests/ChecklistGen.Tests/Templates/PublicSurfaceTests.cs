using System.Reflection;
using System.Text;
using ChecklistGen.Templates;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Templates;

/// <summary>The public API as a file to review: <c>tests/Golden/templates/public-surface.txt</c>.</summary>
public sealed class PublicSurfaceTests
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void The_public_surface_changes_on_purpose()
    {
        var text = new StringBuilder();
        foreach (var type in typeof(TemplateEngine).Assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            text.Append(type.FullName).Append('\n');
            foreach (var member in type.GetMembers(Own).Where(IsWritten).Select(m => m.ToString()!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
                text.Append("  ").Append(member).Append('\n');
        }

        GoldenFile.Expect(Repository.PathTo("tests", "Golden", "templates", "public-surface.txt"), text.ToString());
    }

    // Without compiler-generated members and those of every object.
    private static bool IsWritten(MemberInfo member) =>
        member is not (MethodBase { IsSpecialName: true, IsConstructor: false } or FieldInfo { IsSpecialName: true })
        && member.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is null
        && member is not MethodInfo { Name: "ToString" or "Equals" or "GetHashCode" or "Deconstruct" or "BeginInvoke" or "EndInvoke" };
}
