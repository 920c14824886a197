using System.Collections.Immutable;
using System.Text;
using ChecklistGen.Diagnostics;
using ChecklistGen.Templates;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Templates;

/// <summary>The messages for template authors: <c>tests/Golden/templates/messages.txt</c>, one section per mistake.</summary>
public sealed class MessageTests
{
    private const string Section = "#### ";
    private const string Answer = "----\n";

    private static readonly Includes Includes = new(
        ("header", "# {{ service.name }}\n"),
        ("nested", "text\n{{ include 'failing' }}\n"),
        ("failing", "one\ntwo {{ service.owner.name }}\n"),
        ("broken", "one\n{{ if service }}\n"),
        ("endless", "{{ include 'endless' }}"));

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
            var result = TemplateRun.Of(text, Options(isStrict: mode == "strict"), name);
            actual.Append(Section).Append(title).Append('\n').Append(text).Append(Answer);
            foreach (var error in result.Diagnostics)
                Print(error, text, actual);
            if (result.Value is { } rendered)
                actual.Append("renders: ").Append(rendered.Text).Append('\n');
        }

        GoldenFile.Expect(path, actual.ToString());
    }

    private static TemplateOptions Options(bool isStrict) =>
        TemplateRun.Options("""{"service": {"name": "Object Storage", "title": null, "owner": null}, "items": [{"id": "a", "title": "A"}]}""") with
        {
            Functions = ImmutableDictionary.Create<string, ImmutableDictionary<string, Func<string, string>>>(StringComparer.Ordinal).Add(
                "md",
                ImmutableDictionary.Create<string, Func<string, string>>(StringComparer.Ordinal)
                    .Add("escape", text => text)
                    .Add("fail", _ => throw new InvalidOperationException("The disk is full. Free some space."))),
            Includes = Includes,
            Limits = new TemplateLimits { LoopSteps = 1000, CallDepth = 100, OutputLength = 1000 },
            IsStrict = isStrict,
        };

    private static void Print(Diagnostic error, string text, StringBuilder output)
    {
        output.Append(error.Location).Append(": ").Append(error.Message).Append('\n');
        if (error.Location is { Line: > 0 } and not { File: "failing" or "broken" or "endless" })
        {
            output.Append("  ").Append(text.Split('\n')[error.Location.Line - 1]).Append('\n');
            output.Append(' ', error.Location.Column + 1).Append('^', error.Location.Length).Append('\n');
        }

        foreach (var related in error.Related)
            output.Append(related.Location).Append(": ").Append(related.Message).Append('\n');
        if (error.Help is not null)
            output.Append("help: ").Append(error.Help).Append('\n');
    }

    private static (string Before, string After) Halves(string text, string separator) =>
        text.Split(separator, 2) is [var before, var after] ? (before, after) : (text, "");
}
