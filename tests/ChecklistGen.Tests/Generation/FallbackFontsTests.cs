using System.Reflection;
using System.Text;
using ChecklistGen.Files;
using ChecklistGen.Generation.Formats;
using ChecklistGen.Tests.Pdf;

namespace ChecklistGen.Tests.Generation;

public sealed class FallbackFontsTests
{
    [Fact]
    public void A_font_on_the_system_has_it_plain_faces_first()
    {
        var (workspace, fonts) = FontsOnSystem.Make();
        fonts.Files["/fonts/a-Bold.ttf"] = Fonts.With(('漢', 'H'), ('字', 'H'));
        fonts.Files["/fonts/b.ttf"] = Fonts.With(('漢', 'O'));
        fonts.Files["/fonts/c.ttf"] = new byte[] { 1, 2, 3 };
        var fallback = new FallbackFonts(workspace, ofTheme: null);

        Assert.Equal(fonts.Files["/fonts/b.ttf"], fallback.Find(new Rune('漢'))!.Value.ToArray());
        Assert.Equal(fonts.Files["/fonts/a-Bold.ttf"], fallback.Find(new Rune('字'))!.Value.ToArray());
        Assert.Null(fallback.Find(new Rune('雨')));
    }

    [Fact]
    public void The_theme_has_it_before_the_system()
    {
        var (workspace, fonts) = FontsOnSystem.Make();
        fonts.Files["/fonts/b.ttf"] = Fonts.With(('漢', 'O'));
        var own = Fonts.With(('漢', 'H'));

        Assert.Equal(own, new FallbackFonts(workspace, own).Find(new Rune('漢'))!.Value.ToArray());
    }

    [Fact]
    public void Files_are_read_once_however_many_characters_no_font_has()
    {
        var (workspace, fonts) = FontsOnSystem.Make();
        fonts.Files["/fonts/b.ttf"] = Fonts.With(('漢', 'O'));
        var fallback = new FallbackFonts(workspace, ofTheme: null);

        Assert.All(Enumerable.Range(0x20000, 500), c => Assert.Null(fallback.Find(new Rune(c))));

        Assert.Equal(1, fonts.Reads);
    }

    /// <summary>A workspace that has nothing but fonts.</summary>
    public class FontsOnSystem : DispatchProxy
    {
        public IDictionary<string, byte[]> Files { get; } = new Dictionary<string, byte[]>(StringComparer.Ordinal);

        public int Reads { get; private set; }

        internal static (IWorkspace Workspace, FontsOnSystem Fonts) Make()
        {
            var workspace = Create<IWorkspace, FontsOnSystem>();
            return (workspace, (FontsOnSystem)workspace);
        }

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            switch (targetMethod!.Name)
            {
                case "get_" + nameof(IWorkspace.FontFolders):
                    return new[] { "/fonts" };
                case nameof(IWorkspace.Probe):
                    return PathKind.Folder;
                case nameof(IWorkspace.FilesBelow):
                    return Files.Keys;
                case nameof(IWorkspace.ReadAll):
                    Reads++;
                    return Files[(string)args![0]!];
                default:
                    throw new NotSupportedException(targetMethod.Name);
            }
        }
    }
}
