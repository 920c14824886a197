using ChecklistGen.Templates;

namespace ChecklistGen.Tests.Templates;

/// <summary>Corners of the language that the golden cases leave out.</summary>
public sealed class LanguageDetailTests
{
    [Theory]
    [InlineData("{{ 1e3 }} {{ 1e20 }} {{ 1e-3 }} {{ 1e400 }}", "1000 100000000000000000000 0.001 Infinity")]
    [InlineData("{{ 0xFFFFFFFF }} {{ 0xFFFFFFFFu }} {{ 0b1_1U }} {{ 0xFFFFFFFFFFFFFFFFu }}", "-1 4294967295 3 18446744073709551615")]
    [InlineData("{{ $\"\\{{4 * 4}}\" }} {{ $\"{1}}}\" }}", "{16} 1}}")]
    [InlineData("{{ $'a {$\"b {1 + 1} c\"} d' }}", "a b 2 c d")]
    [InlineData("{{ x = {a: 1 # }} still a comment\n}; x.a }}", "1")]
    [InlineData("{{ case 2 }}{{ when 1, }}a{{ when 2, 3, }}b{{ end }}", "b")]
    [InlineData("{{ list = [1, 2]; list.title = 'L'; list; list.title; list.size }}", "[1, 2]L2")]
    [InlineData("{{ func sub; ret $0 - $1; end; fs = [@sub]; func pick; ret @fs[$0]; end; (5 | sub 1) | (sub 4 4 | pick) 6 }}", "-2")]
    [InlineData("{{ 9 | (@math.minus) 2 }}", "7")]
    [InlineData("{{ x = (do; ret 1; end) + (do; ret 2; end); x }}", "3")]
    [InlineData("{{ func call; $[-1] ^($ | array.remove_at (-1)); end; call 'a' 'b' do; ret $0 + $1; end }}", "ab")]
    public void Renders(string template, string expected)
    {
        var result = Template.Parse(template, "t").Render(new TemplateContext());
        Assert.Equal(expected, result.Text ?? result.Error!.ToString());
    }

    [Theory]
    [InlineData("{{ 9 | (string.append 'x') }}", 26)]
    [InlineData("{{ 9 | (math.pi) }}", 8)]
    [InlineData("{{ include 'x' a:1 | string.upcase }}", 20)]
    [InlineData("{{ list = [1]; list.size = 2 }}", 21)]
    public void Fails(string template, int column) =>
        Assert.Equal(column, Template.Parse(template, "t").Render(new TemplateContext()).Error?.Location.Column);
}
