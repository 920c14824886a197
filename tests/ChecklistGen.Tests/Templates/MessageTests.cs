using System.Text;
using ChecklistGen.Templates;
using ChecklistGen.Templates.Diagnostics;
using ChecklistGen.Templates.Functions;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Templates;

/// <summary>What the authors of templates read when something is wrong: <c>tests/Golden/templates/messages.txt</c>, one section a mistake.</summary>
public sealed class MessageTests
{
    private const string Section = "#### ";
    private const string Answer = "----\n";

    private static readonly FunctionGroup Markdown = new("md")
    {
        { "escape", "text", (in call) => call.Text(0) },
        { "repeat", "text, count", (in call) => string.Concat(Enumerable.Repeat(call.TextOrEmpty(0), call.Integer(1))) },
        { "fail", "text", (in _) => throw new InvalidOperationException("The disk is full. Free some space.") },
    };

    private static readonly TemplateTexts Includes = new(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["header"] = "# {{ service.name }}\n",
        ["nested"] = "text\n{{ include 'failing' }}\n",
        ["failing"] = "one\ntwo {{ service.owner.name }}\n",
        ["broken"] = "one\n{{ if service }}\n",
        ["endless"] = "{{ include 'endless' }}",
    });

    [Fact]
    public void Messages_say_where_and_what_to_do()
    {
        var path = Repository.PathTo("tests", "Golden", "templates", "messages.txt");
        var actual = new StringBuilder();
        foreach (var section in File.ReadAllText(path).Split(Section, StringSplitOptions.RemoveEmptyEntries))
        {
            var (title, rest) = Halves(section, "\n");
            var (text, _) = Halves(rest, Answer);
            var (name, mode) = Halves(title, " ");
            var error = Template.Parse(text, name).Render(Context(isStrict: mode == "strict")).Error;
            Assert.True(error is not null, $"{name} renders");
            Assert.NotEqual(TemplateProblem.Unexpected, error.Problem);
            actual.Append(Section).Append(title).Append('\n').Append(text).Append(Answer);
            Print(error, actual);
        }

        GoldenFile.Expect(path, actual.ToString());
    }

    private static TemplateContext Context(bool isStrict) => new()
    {
        Data = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["service"] = new Dictionary<string, object?>(StringComparer.Ordinal) { ["name"] = "Object Storage", ["title"] = null, ["owner"] = null },
            ["items"] = new[] { new Dictionary<string, object?>(StringComparer.Ordinal) { ["id"] = "a", ["title"] = "A" } },
        },
        Functions = [Markdown],
        Loader = Includes,
        Limits = TemplateLimits.Language with { OutputLength = 1000, OutputOverflow = OutputOverflow.Fail },
        Strictness = isStrict ? TemplateStrictness.Strict : TemplateStrictness.Language,
    };

    private static void Print(TemplateDiagnostic error, StringBuilder text, string indent = "")
    {
        text.Append(indent).Append(error).Append('\n');
        text.Append(indent).Append("  ").Append(error.SourceLine).Append('\n');
        text.Append(indent).Append(' ', error.Location.Column + 1).Append('^', error.Location.Length).Append('\n');
        foreach (var place in error.IncludedFrom)
            text.Append(indent).Append("included from ").Append(place).Append('\n');
        if (error.Help is not null)
            text.Append(indent).Append("help: ").Append(error.Help).Append('\n');
        if (error.Cause is not null)
            Print(error.Cause, text, indent + "  ");
    }

    private static (string Before, string After) Halves(string text, string separator) =>
        text.Split(separator, 2) is [var before, var after] ? (before, after) : (text, "");
}
