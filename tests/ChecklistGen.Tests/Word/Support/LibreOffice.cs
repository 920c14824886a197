using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Word.Support;

/// <summary>LibreOffice, each time with a profile of its own, so that tests may run side by side.</summary>
internal static class LibreOffice
{
    /// <summary>Opens a file and saves it again in a format: <c>docx</c>, <c>pdf</c>.</summary>
    public static byte[] Convert(byte[] file, string format, string from = "docx")
    {
        using var folder = new TemporaryFolder();
        var source = folder.Write("source." + from, file);
        ExternalTool.Run(
            "soffice",
            $"-env:UserInstallation={new Uri(folder.PathTo("profile"))}",
            "--headless",
            "--convert-to",
            format,
            "--outdir",
            folder.PathTo("out"),
            source);
        return File.ReadAllBytes(folder.PathTo("out", "source." + format));
    }
}
