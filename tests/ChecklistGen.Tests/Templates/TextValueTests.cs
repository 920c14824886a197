using ChecklistGen.Templates;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Tests.Templates;

/// <summary>A text of the host, with members of its own, stands wherever a string can.</summary>
public sealed class TextValueTests
{
    private static readonly TemplateContext Context = new()
    {
        Data = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["t"] = new Marked("a*b"),
            ["same"] = new Marked("a*b"),
            ["items"] = new[]
            {
                new Dictionary<string, object?>(StringComparer.Ordinal) { ["name"] = new Marked("zebra*") },
                new Dictionary<string, object?>(StringComparer.Ordinal) { ["name"] = new Marked("apple") },
            },
            ["names"] = new object[] { new Marked("b*"), "a", new Marked("b*"), "b\\*" },
        },
    };

    [Theory]
    [InlineData("{{ t }}", "a\\*b")]
    [InlineData("{{ t.plain }}", "a*b")]
    [InlineData("{{ t.size }} {{ t | string.size }}", "4 4")]
    [InlineData("{{ t.nothing }}", "")]
    [InlineData("{{ t | object.typeof }}", "string")]
    [InlineData("{{ t == 'a\\\\*b' }} {{ 'a\\\\*b' == t }} {{ t == same }} {{ t != same }} {{ t == t.plain }}", "true true true false false")]
    [InlineData("{{ t < 'b' }} {{ t > same }}", "true false")]
    [InlineData("{{ t + '!' }} {{ '!' + t }} {{ t + 1 }} {{ t * 2 }}", "a\\*b! !a\\*b a\\*b1 a\\*ba\\*b")]
    [InlineData("{{ case t }}{{ when 'x' }}x{{ when same }}same{{ end }}", "same")]
    [InlineData("{{ t ? 'yes' : 'no' }} {{ t && 'yes' }} {{ t ?? 'no' }}", "yes true a\\*b")]
    [InlineData("{{ t.empty? }} {{ t | object.size }}", "false 4")]
    [InlineData("{{ t | string.upcase }} {{ t | string.replace '*' '+' }} {{ t | string.contains '\\\\' }}", "A\\*B a\\+b true")]
    [InlineData("{{ t[0] }}{{ t[-1] }} {{ t | string.slice 1 2 }}", "ab \\*")]
    [InlineData("{{ for c in t; c; '.'; end }}", "a.\\.*.b.")]
    [InlineData("{{ $\"<{t}>\" }}", "<a\\*b>")]
    [InlineData("{{ [t, 1] }}", "[\"a\\\\*b\", 1]")]
    [InlineData("{{ {x: t} | object.to_json }}", "{\"x\":\"a\\\\*b\"}")]
    [InlineData("{{ t | object.to_json }}", "\"a\\\\*b\"")]
    [InlineData("{{ items | array.map 'name' | array.join ',' }}", "zebra\\*,apple")]
    [InlineData("{{ items | array.sort 'name' | array.map 'name' | array.join ',' }}", "apple,zebra\\*")]
    [InlineData("{{ names | array.sort | array.join ',' }}", "a,b\\*,b\\*,b\\*")]
    [InlineData("{{ names | array.uniq | array.size }}", "2")]
    [InlineData("{{ names | array.contains 'b\\\\*' }} {{ names | array.contains t }}", "true false")]
    [InlineData("{{ (items | array.filter do(i); ret i.name == 'apple'; end) | array.size }}", "1")]
    [InlineData("{{ t | array.size }}", "4")]
    [InlineData("{{ o = {}; o[t] = 1; o['a\\\\*b'] }}", "1")]
    [InlineData("{{ t | regex.match '\\\\\\\\.' }}", "[\"\\\\*\"]")]
    [InlineData("{{ t | html.escape }} {{ t | string.to_int }}", "a\\*b ")]
    public void Counts_as_its_printed_form(string template, string expected)
    {
        var result = Template.Parse(template, "t").Render(Context);
        Assert.Equal(expected, result.Text ?? result.Error!.ToString());
    }

    private sealed class Marked(string plain) : ITemplateText
    {
        public string Text => plain.Replace("*", "\\*", StringComparison.Ordinal);

        public IEnumerable<string> MemberNames => ["plain"];

        public bool TryGetMember(string name, out object? value)
        {
            value = name == "plain" ? plain : null;
            return value is not null;
        }
    }
}
