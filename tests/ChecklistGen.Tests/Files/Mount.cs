using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Files;

/// <summary>A small file system of its own. Only root may mount one, and only on Linux: elsewhere the test is skipped and says so.</summary>
internal sealed class Mount : IDisposable
{
    private readonly string _path;

    private Mount(string path) => _path = path;

    public static Mount At(string path, string size)
    {
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root")
            Assert.Skip("only root on Linux can mount a small file system");
        Directory.CreateDirectory(path);
        var (exitCode, _, error) = ExternalTool.TryRun("mount", "-t", "tmpfs", "-o", $"size={size}", "tmpfs", path);
        Assert.SkipWhen(exitCode != 0, $"no file system may be mounted here: {error}");
        return new Mount(path);
    }

    public Mount ReadOnly()
    {
        ExternalTool.Run("mount", "-o", "remount,ro", _path);
        return this;
    }

    public void Grow(string size) => ExternalTool.Run("mount", "-o", $"remount,size={size}", _path);

    public void Dispose() => ExternalTool.Run("umount", _path);
}
