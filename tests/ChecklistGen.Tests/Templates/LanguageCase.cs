using System.Globalization;
using System.Text.Json;
using ChecklistGen.Templates;
using ChecklistGen.Templates.Diagnostics;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Templates;

/// <summary>One of the cases under <c>tests/Golden/templates/cases</c>, whose README says what the fields mean.</summary>
internal sealed record LanguageCase(string File, JsonElement Json)
{
    private static readonly Lazy<IReadOnlyList<LanguageCase>> Cases = new(Read);

    public static IReadOnlyList<LanguageCase> All => Cases.Value;

    public string Name => Json.GetProperty("name").GetString()!;

    public string Tier => Json.GetProperty("tier").GetString()!;

    public string Text => Json.GetProperty("template").GetString()!;

    public string? Expected => Json.TryGetProperty("expected", out var expected) ? expected.GetString() : null;

    public static LanguageCase Find(string file, string name) => All.Single(c => c.File == file && c.Name == name);

    /// <summary>What is wrong with what the engine does; null when it does as the case says.</summary>
    public string? Problem()
    {
        var result = Render();
        if (Expected is { } expected)
        {
            return result.Text == expected
                ? null
                : $"expected: {expected}\nactual:   {result.Text ?? result.Error!.ToString()}";
        }

        var error = Json.GetProperty("error");
        if (result.Error is not { } actual)
            return $"expected an error at {error}\nactual:   {result.Text}";
        var column = error.TryGetProperty("column", out var given) ? given.GetInt32() : actual.Location.Column;
        var file = error.TryGetProperty("in", out var include) ? include.GetString() : "main";
        var kind = error.GetProperty("kind").GetString() == "parse" ? TemplateDiagnosticKind.Parse : TemplateDiagnosticKind.Runtime;
        return (error.GetProperty("line").GetInt32(), column, file, kind)
            == (actual.Location.Line, actual.Location.Column, actual.Location.File, actual.Kind)
                ? null
                : $"expected an error at {error}\nactual:   {actual.Kind} {actual}";
    }

    public RenderResult Render() => Template.Parse(Text, "main").Render(Context());

    public TemplateContext Context()
    {
        var includes = Json.TryGetProperty("includes", out var texts)
            ? texts.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetString()!, StringComparer.Ordinal)
            : [];
        return Settings(new TemplateContext
        {
            Data = TemplateData.FromJson(Json.GetProperty("data").GetRawText()),
            Loader = new TemplateTexts(includes),
        });
    }

    private TemplateContext Settings(TemplateContext context)
    {
        if (!Json.TryGetProperty("settings", out var settings))
            return context;
        foreach (var setting in settings.EnumerateObject())
        {
            var value = setting.Value;
            context = setting.Name switch
            {
                "strict_variables" => context with { Strictness = context.Strictness with { UnknownVariables = value.GetBoolean() } },
                "relaxed_member_access" => context with { Strictness = context.Strictness with { AbsentMembers = !value.GetBoolean() } },
                "relaxed_target_access" => context with { Strictness = context.Strictness with { NullTargets = !value.GetBoolean() } },
                "relaxed_function_access" => context with { Strictness = context.Strictness with { UnknownFunctions = !value.GetBoolean() } },
                "relaxed_indexer_access" => context with { Strictness = context.Strictness with { OutOfRangeIndexes = !value.GetBoolean() } },
                "auto_indent" => context with { AutoIndent = value.GetBoolean() },
                "indent_on_empty_lines" => context with { IndentEmptyLines = value.GetBoolean() },
                "loop_limit" => context with { Limits = context.Limits with { LoopSteps = value.GetInt32() } },
                "recursive_limit" => context with { Limits = context.Limits with { CallDepth = value.GetInt32() } },
                "limit_to_string" => context with { Limits = context.Limits with { OutputLength = value.GetInt32() } },
                "object_recursion_limit" => context with { Limits = context.Limits with { ObjectDepth = value.GetInt32() } },
                "regex_timeout_ms" => context with { Limits = context.Limits with { RegexTime = TimeSpan.FromMilliseconds(value.GetInt32()) } },
                "culture" => context with { Culture = CultureInfo.GetCultureInfo(value.GetString()!) },
                _ => throw new InvalidDataException($"unknown setting {setting.Name} in {File}"),
            };
        }

        return context;
    }

    private static List<LanguageCase> Read()
    {
        var cases = new List<LanguageCase>();
        foreach (var path in Directory.EnumerateFiles(Repository.PathTo("tests", "Golden", "templates", "cases"), "*.json").Order(StringComparer.Ordinal))
        {
            using var document = JsonDocument.Parse(System.IO.File.ReadAllText(path));
            cases.AddRange(document.RootElement.Clone().EnumerateArray().Select(c => new LanguageCase(Path.GetFileNameWithoutExtension(path), c)));
        }

        return cases;
    }
}
