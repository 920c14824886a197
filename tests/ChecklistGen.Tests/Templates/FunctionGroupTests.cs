using ChecklistGen.Templates;
using ChecklistGen.Templates.Diagnostics;
using ChecklistGen.Templates.Functions;

namespace ChecklistGen.Tests.Templates;

/// <summary>Functions of the host are called, and fail, like those of the language.</summary>
public sealed class FunctionGroupTests
{
    private static readonly TemplateContext Context = new()
    {
        Functions =
        [
            new FunctionGroup("md")
            {
                { "escape", "text", (in call) => call.Text(0)?.Replace("*", "\\*", StringComparison.Ordinal) },
                { "repeat", "text, count?", (in call) => string.Concat(Enumerable.Repeat(call.TextOrEmpty(0), call.Integer(1, 2))) },
                { "join", "first, rest...", (in call) => call.Print(call.Value(0)) + ":" + string.Join('+', call.List(1)!) },
                { "half", "number", (in call) => call.Number(0) / 2 },
                { "not", "flag", (in call) => !call.Boolean(0) },
                { "year", "date", (in call) => call.Date(0).Year },
                { "each", "list, function", Each },
                { "names", "", (in _) => new[] { "a", "b" } },
                { "has", "a?, b?", (in call) => call.Has(1) },
                { "refuse", "text", (in call) => throw call.ErrorAt(0, "no", "say please") },
            },
        ],
    };

    [Theory]
    [InlineData("{{ 'a*' | md.escape }}{{ null | md.escape }}{{ 1.5 | md.escape }}", "a\\*1.5")]
    [InlineData("{{ md.repeat 'ab' }} {{ md.repeat 'ab' 3 }} {{ md.repeat count: 1 text: 'x' }} {{ md.repeat('y', '2') }}", "abab ababab x yy")]
    [InlineData("{{ md.join 1 2 'x' }} {{ md.join 1 }}", "1:2+x 1:")]
    [InlineData("{{ 5 | md.half }} {{ md.half null }} {{ md.not true }}", "2.5 0 false")]
    [InlineData("{{ date.parse '2031-07-09' | md.year }}", "2031")]
    [InlineData("{{ md.each [1, 2] do(x); ret x * 10; end }}", "10;20;")]
    [InlineData("{{ func f(x); ret x + 1; end; md.each 1..3 @f }}", "2;3;4;")]
    [InlineData("{{ md.names | array.join '-' }} {{ md.names.size }} {{ md.names[1] }}", "a-b 2 b")]
    [InlineData("{{ md.has }} {{ md.has b: null }} {{ md.has 1 2 }}", "false true true")]
    [InlineData("{{ [1, 2] | array.each @md.half }} {{ f = @md.half; f 3 }}", "[0.5, 1] 1.5")]
    [InlineData("{{ md | object.keys | array.size }} {{ md | object.typeof }}", "10 object")]
    public void Calls(string template, string expected)
    {
        var result = Template.Parse(template, "t").Render(Context);
        Assert.Equal(expected, result.Text ?? result.Error!.ToString());
    }

    [Theory]
    [InlineData("{{ md.escape }}", 1, 13, "`md.escape` needs an argument for `text`")]
    [InlineData("{{ md.escape 1 2 }}", 1, 16, "`md.escape` takes 1 argument, not 2")]
    [InlineData("{{ md.repeat 'a' 'b' }}", 1, 18, "`md.repeat` needs a whole number for `count`, not `b`")]
    [InlineData("{{ 'x' | md.half }}", 1, 4, "`md.half` needs a number for `number`, not `x`")]
    [InlineData("{{ md.year 5 }}", 1, 12, "`md.year` needs a date for `date`, not `5`")]
    [InlineData("{{ md.join 1 2 | md.refuse }}", 1, 4, "no")]
    [InlineData("{{ md.each 1 @md.half }}", 1, 12, "`md.each` needs a list for `list`, not `1`")]
    [InlineData("{{ md.each [1] 2 }}", 1, 4, "a number cannot be called")]
    [InlineData("{{ md.escap 1 }}", 1, 4, "unknown function `md.escap`")]
    public void Fails(string template, int line, int column, string message)
    {
        var error = Template.Parse(template, "t").Render(Context).Error!;
        Assert.Equal(($"{message}", line, column, TemplateDiagnosticKind.Runtime), (error.Message, error.Location.Line, error.Location.Column, error.Kind));
    }

    [Fact]
    public void A_group_hides_one_of_the_language()
    {
        var context = new TemplateContext { Functions = [new FunctionGroup("string") { { "upcase", "text", (in _) => "mine" } }] };
        Assert.Equal("mine", Template.Parse("{{ 'a' | string.upcase }}", "t").Render(context).Text);
    }

    private static object? Each(in FunctionCall call)
    {
        var text = "";
        foreach (var item in call.List(0)!)
            text += call.Print(call.Invoke(call.Value(1), item)) + ";";
        return text;
    }
}
