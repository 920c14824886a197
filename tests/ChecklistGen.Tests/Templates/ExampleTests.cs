using System.Xml.Linq;
using ChecklistGen.Templates;
using ChecklistGen.Templates.Functions;
using ChecklistGen.Templates.Values;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Templates;

/// <summary>The examples of the documentation, compiled and run; the last test checks that there are no others.</summary>
public sealed class ExampleTests
{
    [Fact]
    public void Hello()
    {
        var template = Template.Parse("Hello {{ name }}!", "hello");
        var result = template.Render(new TemplateContext { Data = new TemplateObject { ["name"] = "world" } });
        // result.Text is "Hello world!"
        Assert.Equal("Hello world!", result.Text);
    }

    [Fact]
    public void Data()
    {
        var items = new ObjectAdapter<Item>()
            .Add(nameof(Item.Title), i => i.Title)
            .Add(nameof(Item.DueDays), i => i.DueDays);
        var data = TemplateData.FromJson("""{ "service": { "name": "Object Storage" } }""");
        data["item"] = items.Adapt(new Item("Order backups", 30));
        // {{ service.name }}: {{ item.title }} within {{ item.due_days }} days
        Assert.Equal("Object Storage: Order backups within 30 days", Render("{{ service.name }}: {{ item.title }} within {{ item.due_days }} days", data));
    }

    [Fact]
    public void Adapter()
    {
        var data = new TemplateObject();
        var item = new Item("Order backups", 30);
        var items = new ObjectAdapter<Item>().Add(nameof(Item.DueDays), i => i.DueDays);
        // or, where reading the type at start-up is acceptable: ObjectAdapter.ForProperties<Item>()
        data["item"] = items.Adapt(item); // {{ item.due_days }}
        Assert.Equal("30", Render("{{ item.due_days }}", data));
    }

    [Fact]
    public void Includes()
    {
        var context = new TemplateContext
        {
            Data = TemplateData.FromJson("""{ "items": [ "a", "b" ] }"""),
            Loader = new TemplateTexts(new Dictionary<string, string>(StringComparer.Ordinal) { ["item"] = "- {{ $1 }}\n" }),
        };
        var text = Template.Parse("{{ for i in items; include 'item' i; end }}", "list").Render(context).Text;
        // text is "- a\n- b\n"
        Assert.Equal("- a\n- b\n", text);
    }

    [Fact]
    public void Functions()
    {
        var shout = new FunctionGroup("shout")
        {
            { "loud", "text, marks?", (in call) => call.TextOrEmpty(0).ToUpperInvariant() + new string('!', call.Integer(1, 1)) },
        };
        var context = new TemplateContext { Functions = [shout] };
        // {{ "hey" | shout.loud 3 }} is HEY!!!
        Assert.Equal("HEY!!!", Template.Parse("{{ 'hey' | shout.loud 3 }}", "t").Render(context).Text);
    }

    [Fact]
    public void Errors()
    {
        var context = new TemplateContext
        {
            Data = TemplateData.FromJson("""{ "service": { "name": "Object Storage" } }"""),
            Strictness = TemplateStrictness.Strict,
        };
        var error = Template.Parse("# {{ service.nmae }}", "page.md").Render(context).Error!;
        // error.ToString() is "page.md:1:14: error: `service` has no member `nmae`"
        // error.Help is "did you mean `name`? known here: `name`"
        Assert.Equal("page.md:1:14: error: `service` has no member `nmae`", error.ToString());
        Assert.Equal("did you mean `name`? known here: `name`", error.Help);
    }

    [Fact]
    public void The_documentation_has_no_other_examples()
    {
        var here = Lines(File.ReadAllText(Repository.PathTo("tests", "ChecklistGen.Tests", "Templates", "ExampleTests.cs")));
        var readMe = File.ReadAllText(Repository.PathTo("src", "ChecklistGen.Templates", "README.md"));
        var comments = XDocument.Load(Path.ChangeExtension(typeof(Template).Assembly.Location, ".xml")).Descendants("code").Select(c => c.Value);
        var examples = readMe.Split("```").Where(part => part.StartsWith("csharp\n", StringComparison.Ordinal)).Select(part => part[7..])
            .Concat(comments).ToList();

        Assert.True(examples.Count >= 8, $"only {examples.Count} examples found");
        Assert.All(examples, example => Assert.Contains(Lines(example), here, StringComparison.Ordinal));
    }

    private static string Render(string template, TemplateObject data) =>
        Template.Parse(template, "t").Render(new TemplateContext { Data = data }).Text!;

    private static string Lines(string text) =>
        string.Join('\n', text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private sealed record Item(string Title, int DueDays);
}
