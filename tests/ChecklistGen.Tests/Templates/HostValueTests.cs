using System.Collections;
using System.Diagnostics.CodeAnalysis;
using ChecklistGen.Templates;
using ChecklistGen.Templates.Diagnostics;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Tests.Templates;

/// <summary>What a host may pass, and what a template sees of it.</summary>
public sealed class HostValueTests
{
    public static TheoryData<object?, string, string> Values => new()
    {
        { null, "", "" },
        { "text", "text", "string" },
        { 'c', "c", "string" },
        { true, "true", "boolean" },
        { (byte)1, "1", "number" },
        { (short)-2, "-2", "number" },
        { 3, "3", "number" },
        { 4L, "4", "number" },
        { 5u, "5", "number" },
        { ulong.MaxValue, "18446744073709551615", "number" },
        { 1.5f, "1.5", "number" },
        { 2.50, "2.5", "number" },
        { 2.50m, "2.50", "number" },
        { new DateTime(2031, 7, 9, 0, 0, 0, DateTimeKind.Unspecified), "09 Jul 2031", "object" },
        { new DateTimeOffset(2031, 7, 9, 0, 0, 0, TimeSpan.Zero), "09 Jul 2031", "object" },
        { new DateOnly(2031, 7, 9), "09 Jul 2031", "object" },
        { TimeSpan.FromMinutes(90), "01:30:00", "object" },
        { DayOfWeek.Friday, "Friday", "string" },
        { new[] { 1, 2 }, "[1, 2]", "array" },
        { new List<object?> { "a", null }, "[\"a\", null]", "array" },
        { new HashSet<string>(StringComparer.Ordinal) { "a" }, "[\"a\"]", "iterator" },
        { new Dictionary<string, object?>(StringComparer.Ordinal) { ["a"] = 1 }, "{a: 1}", "object" },
        { new Dictionary<string, int>(StringComparer.Ordinal) { ["a"] = 1 }, "{a: 1}", "object" },
    };

    [Theory, MemberData(nameof(Values))]
    [SuppressMessage("Usage", "xUnit1045", Justification = "The values need not be told apart in a list of tests.")]
    public void Prints(object? value, string printed, string type)
    {
        var context = new TemplateContext { Data = new Dictionary<string, object?>(StringComparer.Ordinal) { ["v"] = value } };
        var result = Template.Parse("{{ v }}|{{ v | object.typeof }}", "t").Render(context);
        Assert.Equal($"{printed}|{type}", result.Text ?? result.Error!.ToString());
    }

    [Fact]
    public void Lists_and_dictionaries_of_numbers_are_lists_and_objects()
    {
        var context = new TemplateContext
        {
            Data = new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["list"] = new[] { 3, 1, 2 },
                ["map"] = new SortedDictionary<string, double>(StringComparer.Ordinal) { ["a"] = 1.5, ["b"] = 2 },
            },
        };
        const string Text = "{{ list[1] }} {{ list.size }} {{ list | array.sort | array.join ' ' }} {{ list == list }} "
            + "{{ map.a }} {{ map.none }} {{ map.size }} {{ map | object.keys | array.join ' ' }} {{ map == map }}";
        Assert.Equal("1 3 1 2 3 true 1.5   a b true", Template.Parse(Text, "t").Render(context).Text);
    }

    [Fact]
    public void Looking_up_a_member_asks_the_dictionary_for_nothing_else()
    {
        var service = new Asked { ["name"] = "Object Storage" };
        var context = new TemplateContext { Data = new Asked { ["service"] = service }, Strictness = TemplateStrictness.Strict };

        Assert.Equal("Object Storage", Template.Parse("{{ service.name }}", "t").Render(context).Text);
        Assert.Equal(["name"], service.Questions);
    }

    [Fact]
    public void Objects_of_the_host_compare_by_identity()
    {
        var context = new TemplateContext
        {
            Data = new Dictionary<string, object?>(StringComparer.Ordinal) { ["a"] = new Point(1, 2), ["b"] = new Point(1, 2) },
        };
        Assert.Equal("true false {x: 1, y: 2} x y ", Template.Parse("{{ a == a }} {{ a == b }} {{ a }} {{ for p in a; p.key; ' '; end }}", "t").Render(context).Text);
    }

    [Fact]
    public void An_adapter_shows_properties_in_snake_case()
    {
        var items = ObjectAdapter.ForProperties<Item>();
        var context = new TemplateContext
        {
            Data = new Dictionary<string, object?>(StringComparer.Ordinal) { ["item"] = items.Adapt(new Item { Title = "Backups", DueDays = 3, URLPath = "/a" }) },
            Strictness = TemplateStrictness.Strict,
        };
        RenderResult Render(string text) => Template.Parse(text, "t").Render(context);

        Assert.Equal("Backups 3 /a true 2.5", Render("{{ item.title }} {{ item.due_days }} {{ item.urlpath }} {{ item.is_open }} {{ item.share }}").Text);
        Assert.Equal("title,due_days,urlpath,is_open,share", Render("{{ item | object.keys | array.join ',' }}").Text);
        var error = Render("{{ item.due_day }}").Error!;
        Assert.Equal(TemplateProblem.UnknownMember, error.Problem);
        Assert.Contains("did you mean `due_days`?", error.Help, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Name", "name")]
    [InlineData("DueDate", "due_date")]
    [InlineData("ThisIsIt", "this_is_it")]
    [InlineData("ID", "id")]
    [InlineData("PageURL", "page_url")]
    [InlineData("lower", "lower")]
    [InlineData("", "")]
    public void Names_become_snake_case(string name, string expected) => Assert.Equal(expected, SnakeCase.Of(name));

    private sealed class Item
    {
        public string Title { get; init; } = "";

        public int DueDays { get; init; }

        public string URLPath { get; init; } = "";

        public bool IsOpen { get; init; } = true;

        public decimal Share { get; init; } = 2.5m;
    }

    private sealed class Point(int x, int y) : ITemplateObject
    {
        public IEnumerable<string> MemberNames => ["x", "y"];

        public bool TryGetMember(string name, out object? value)
        {
            value = name switch { "x" => x, "y" => y, _ => null };
            return value is not null;
        }
    }

    /// <summary>A dictionary that only answers, and remembers, look-ups.</summary>
    private sealed class Asked : IReadOnlyDictionary<string, object?>
    {
        private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal);

        public List<string> Questions { get; } = [];

        public int Count => throw new NotSupportedException();

        public IEnumerable<string> Keys => throw new NotSupportedException();

        public IEnumerable<object?> Values => throw new NotSupportedException();

        public object? this[string key]
        {
            get => throw new NotSupportedException();
            init => _values[key] = value;
        }

        public bool ContainsKey(string key) => throw new NotSupportedException();

        public bool TryGetValue(string key, out object? value)
        {
            Questions.Add(key);
            return _values.TryGetValue(key, out value);
        }

        public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => throw new NotSupportedException();

        IEnumerator IEnumerable.GetEnumerator() => throw new NotSupportedException();
    }
}
