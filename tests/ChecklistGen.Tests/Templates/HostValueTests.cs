using ChecklistGen.Data;
using ChecklistGen.Templates;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Tests.Templates;

/// <summary>A template sees the data, nothing else, and can't change it.</summary>
public sealed class HostValueTests
{
    private static readonly TemplateMap Data = DataOf(
        ("t", new MarkdownText("a*b")),
        ("same", new MarkdownText("a*b")),
        ("none", null),
        ("numbers", new List<object?> { 3, 1, 2 }),
        ("names", new object[] { new MarkdownText("b*"), "a", new MarkdownText("b*"), "b\\*" }),
        ("items", new List<TemplateMap> { DataOf(("name", new MarkdownText("zebra*")), ("n", 1)), DataOf(("name", new MarkdownText("Apple")), ("n", 2)) }));

    [Theory]
    [InlineData("{{ t }}", "a\\*b")]
    [InlineData("{{ t.plain }}", "a*b")]
    [InlineData("{{ t.size }} {{ t | string.size }}", "4 4")]
    [InlineData("{{ t == 'a\\\\*b' }} {{ 'a\\\\*b' == t }} {{ t == same }} {{ t != same }} {{ t == t.plain }}", "true true true false false")]
    [InlineData("{{ t < 'b' }} {{ t > same }}", "true false")]
    [InlineData("{{ t + '!' }} {{ '!' + t }} {{ t + same }} {{ t * 2 }}", "a\\*b! !a\\*b a\\*ba\\*b a\\*ba\\*b")]
    [InlineData("{{ case t }}{{ when 'x' }}x{{ when same }}same{{ end }}", "same")]
    [InlineData("{{ t ? 'yes' : 'no' }} {{ t && 'yes' }} {{ t ?? 'no' }} {{ none ?? 'no' }}", "yes true a\\*b no")]
    [InlineData("{{ t | string.upcase }} {{ t | string.replace '*' '+' }} {{ t | string.contains '\\\\' }}", "A\\*B a\\+b true")]
    [InlineData("{{ t | string.slice 1 2 }} {{ t | regex.match '\\\\\\\\.' }}", "\\* [\"\\\\*\"]")]
    [InlineData("{{ $\"<{t}>\" }} {{ [t, 1] }}", "<a\\*b> [\"a\\\\*b\", 1]")]
    [InlineData("{{ {x: t} | object.to_json }} {{ t | object.to_json }}", "{\"x\":\"a\\\\*b\"} \"a\\\\*b\"")]
    [InlineData("{{ items | array.map 'name' | array.join ',' }}", "zebra\\*,Apple")]
    [InlineData("{{ items | array.sort 'name' | array.map 'name' | array.join ',' }}", "Apple,zebra\\*")]
    [InlineData("{{ names | array.sort | array.join ',' }}", "a,b\\*,b\\*,b\\*")]
    [InlineData("{{ names | array.contains 'b\\\\*' }} {{ names | array.contains t }}", "true false")]
    [InlineData("{{ (items | array.filter do(i); ret i.name == 'Apple'; end) | array.size }}", "1")]
    [InlineData("{{ numbers.size }} {{ numbers[1] }} {{ numbers[-1] }} {{ numbers }}", "3 1 2 [3, 1, 2]")]
    [InlineData("{{ items[0] }} {{ items | object.to_json }}", "{name: \"zebra\\\\*\", n: 1} [{\"name\":\"zebra\\\\*\",\"n\":1},{\"name\":\"Apple\",\"n\":2}]")]
    [InlineData("{{ items[0] | object.keys }} {{ items[0] | object.has_key 'n' }} {{ items[0]['n'] }} {{ items[1] | object.size }}", "[\"name\", \"n\"] true 1 2")]
    [InlineData("{{ for pair in items[0]; pair.key; '='; pair.value; ';'; end }}", "name=zebra\\*;n=1;")]
    [InlineData("{{ with items[1] }}{{ name }} {{ n }}{{ end }}", "Apple 2")]
    [InlineData("{{ x = items[0]; x == items[0] }} {{ x == items[1] }}", "true false")]
    [InlineData("{{ capture x }}{{ t }}{{ end }}{{ x.size }} {{ x == t }} {{ x | string.size }}", "4 true 4")]
    [InlineData("{{ d = date.parse '2031-07-09'; d.year; d.month; d.day; d.day_of_year }}", "203179190")]
    [InlineData("{{ (timespan.from_hours 36).days }} {{ (timespan.from_hours 36).total_hours }}", "1 36")]
    public void Values_are_what_one_takes_them_for(string template, string expected) =>
        Assert.Equal(expected, TemplateRun.Text(template, Options()));

    [Theory]
    [InlineData("{{ numbers = 5; numbers }}", "5")]
    [InlineData("{{ t = t + '!'; t }}", "a\\*b!")]
    [InlineData("{{ func f; numbers = 1; ret numbers; end; f }}", "1")]
    [InlineData("{{ numbers | array.sort }} {{ numbers | array.reverse }} {{ numbers | array.add 4 }} {{ numbers | array.remove_at 0 }}", "[1, 2, 3] [2, 1, 3] [3, 1, 2, 4] [1, 2]")]
    [InlineData("{{ numbers | array.insert_at 1 9 }} {{ numbers | array.add_range [7] }} {{ numbers | array.compact | array.size }} {{ numbers + [1] }}", "[3, 9, 1, 2] [3, 1, 2, 7] 3 [3, 1, 2, 1]")]
    [InlineData("{{ own = [] | array.add_range numbers; own[0] = 9; own }}", "[9, 1, 2]")]
    public void Assigning_shadows_and_functions_copy(string template, string expected)
    {
        Assert.Equal(expected, TemplateRun.Text(template, Options()));
        Assert.Equal("[3, 1, 2] a\\*b", TemplateRun.Text("{{ numbers }} {{ t }}", Options()));
    }

    [Theory]
    [InlineData("{{ numbers[0] = 9 }}", "read-only")]
    [InlineData("{{ numbers[7] = 9 }}", "read-only")]
    [InlineData("{{ items[0].n = 9 }}", "read-only")]
    [InlineData("{{ items[0]['n'] = 9 }}", "read-only")]
    [InlineData("{{ items[0].more = 9 }}", "read-only")]
    [InlineData("{{ with items[0]; n = 9; end }}", "read-only")]
    [InlineData("{{ t.plain = 'x' }}", "read-only")]
    [InlineData("{{ numbers.count }}", "`numbers` has no member `count`")]
    [InlineData("{{ t.text }}", "`t` has no member `text`")]
    [InlineData("{{ capture x }}a{{ end }}{{ x.builder.length }}", "`x` has no member `builder`")]
    [InlineData("{{ d = date.now; d.kind }}", "`d` has no member `kind`")]
    public void Nothing_of_the_data_changes_and_nothing_of_dotnet_shows(string template, string message)
    {
        Assert.Contains(message, TemplateRun.Error(template, Options() with { IsStrict = true }).Message, StringComparison.Ordinal);
        Assert.Equal("[3, 1, 2] {name: \"zebra\\\\*\", n: 1} a*b", TemplateRun.Text("{{ numbers }} {{ items[0] }} {{ t.plain }}", Options()));
    }

    [Theory]
    [InlineData("""{"a": 1, "b": 1.0, "c": 5000000000, "d": 99999999999999999999, "e": "x", "f": [true, null], "g": {"h": 2}}""", "{{ a }} {{ b }} {{ c }} {{ d }} {{ e }} {{ f }} {{ g.h }}", "1 1 5000000000 99999999999999999999 x [true, null] 2")]
    [InlineData("""{"a": 7, "b": 2.0}""", "{{ a / 2 }} {{ a // 2 }} {{ b / 4 }}", "3.5 3 0.5")]
    public void Json_keeps_its_numbers(string json, string template, string expected) => Assert.Equal(expected, TemplateRun.Text(template, TemplateRun.Options(json)));

    [Theory]
    [InlineData("[1]")]
    [InlineData("{")]
    [InlineData("""{"a": "\ud800"}""")]
    [InlineData("""{"\udc00": 1}""")]
    public void What_is_no_json_object_is_an_error(string json) =>
        Assert.ThrowsAny<System.Text.Json.JsonException>(() => TemplateRun.Options(json));

    private static TemplateOptions Options() => TemplateRun.Options() with { Data = Data };

    private static TemplateMap DataOf(params (string Name, object? Value)[] members) => new(members.Select(m => KeyValuePair.Create(m.Name, m.Value)));
}
