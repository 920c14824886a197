using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Word.Support;

/// <summary>LibreOffice, each time with a profile of its own, so that tests may run side by side.</summary>
internal static class LibreOffice
{
    /// <summary>Opens a file and saves it again in a format: <c>docx</c>, <c>pdf</c>.</summary>
    public static byte[] Convert(byte[] file, string format, string from = "docx") => Assert.Single(Convert([file], format, from));

    /// <summary>Does so with several files, for which it is started once.</summary>
    public static IReadOnlyList<byte[]> Convert(IReadOnlyList<byte[]> files, string format, string from = "docx")
    {
        using var folder = new TemporaryFolder();
        var sources = files.Select((file, i) => folder.Write(FormattableString.Invariant($"{i}.{from}"), file)).ToList();
        ExternalTool.Run(
            "soffice",
            [$"-env:UserInstallation={new Uri(folder.PathTo("profile"))}", "--headless", "--convert-to", format, "--outdir", folder.PathTo("out"), .. sources]);
        return [.. sources.Select(s => File.ReadAllBytes(folder.PathTo("out", Path.ChangeExtension(Path.GetFileName(s), format))))];
    }
}
