using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Templating;

/// <summary>A page may not say who provides the service: sentences say "the provider" then, and only headers "Others’".</summary>
public sealed class UnnamedProviderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory, InlineData("onboarding"), InlineData("handover"), InlineData("audit")]
    public void Sentences_speak_of_the_provider(string template)
    {
        var page = _folder.Write("page.md", """
            # Storage

            | Activity | Customer | Plant | Carrier |
            |---|---|---|---|
            | Keep copies | A | R | I |
            | Test copies | RA | RA | |
            | Delete copies | Q | RA | |

            """);
        Assert.Equal(1, CommandRun.Of("generate", page, "-t", template, "-f", "md", "--lang", "en", "-o", _folder.PathTo("out")).ExitCode);

        var text = File.ReadAllText(_folder.PathTo("out", $"storage.{template}.md"));
        Assert.Contains("ask the provider", text, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?i)(ask|with) Others’|Others’ (does|answers)|Others’’s", text);
    }
}
