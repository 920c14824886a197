using System.Collections.Concurrent;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Html.Support;

/// <summary>The seeds as web pages, in a folder per template and language, made on first use.</summary>
public sealed class SeedPages : IDisposable
{
    internal const string Index = "index.html";

    private readonly TemporaryFolder _folder = new();
    private readonly ConcurrentDictionary<(string Template, string Language), Lazy<string>> _folders = new();

    internal static string[] Templates => ["agreement", "audit", "handover", "onboarding"];

    internal static string[] Languages => ["de", "en", "es", "fr", "it", "pl", "pt"];

    /// <summary>The service with the longest name and the most rows.</summary>
    internal static string LargestService => "hosted-private-cloud-by-vmware-service-under-the-secnumcloud-qualification";

    /// <summary>The path of a page.</summary>
    /// <param name="template">The template's name.</param>
    /// <param name="language">The language asked for.</param>
    /// <param name="service">The service's slug; <see cref="Index"/> for the page of all services.</param>
    internal string PathTo(string template, string language, string service = "public-cloud-instances") =>
        Path.Combine(Folder(template, language), service == Index ? Index : $"{service}.{template}.html");

    /// <summary>The folder of a template's pages in a language.</summary>
    internal string Folder(string template, string language) =>
        _folders.GetOrAdd((template, language), key => new Lazy<string>(() => Make(key.Template, key.Language))).Value;

    public void Dispose() => _folder.Dispose();

    private string Make(string template, string language)
    {
        var folder = _folder.PathTo(template, language);
        var run = CommandRun.Of(
            "generate", Repository.PathTo("seeds"), "-t", template, "--lang", language, "-f", "html,md", "-o", folder, "--date", "2026-11-20", "--customer", "Example SA");
        Assert.Equal(0, run.ExitCode);
        return folder;
    }
}
