using ChecklistGen.Templates;
using ChecklistGen.Templating;
using ChecklistGen.Text;

namespace ChecklistGen.Tests.Templates;

/// <summary>Whether a template may read <c>document.format</c> is told by its text, and is yes in doubt.</summary>
public sealed class MemberSearchTests
{
    [Theory]
    [InlineData("{{ document.title }} {{ document.lang }}")]
    [InlineData("{{ format }} {{ items.document }} {{ other.document.format }}")]
    [InlineData("{{ include 'partials/plain' }}")]
    [InlineData("{{ include 'partials/none' }}")]
    [InlineData("{{ object.keys items }}")]
    [InlineData("document.format")]
    [InlineData("{{ end }}{{ document.format }}")]
    public void Reading_something_else_is_no(string template) => Assert.False(MayRead(template));

    [Theory]
    [InlineData("{{ document.format }}")]
    [InlineData("{{ document?.format | string.upcase }}")]
    [InlineData("{{ $\"made as {document.format}\" }}")]
    [InlineData("{{ func f(x); ret document.format + x; end }}")]
    [InlineData("{{ document['format'] }}")]
    [InlineData("{{ d = document; d.title }}")]
    [InlineData("{{ with document; title; end }}")]
    [InlineData("{{ for m in document; m.key; end }}")]
    [InlineData("{{ f document }}")]
    [InlineData("{{ document | object.values }}")]
    [InlineData("{{ this.document.title }}")]
    [InlineData("{{ this['document'] }}")]
    [InlineData("{{ object.eval 'document.format' }}")]
    [InlineData("{{ object.eval_template '{{ document.format }}' }}")]
    [InlineData("{{ o = object; o['eval'] 'document.format' }}")]
    [InlineData("{{ include 'partials/asking' }}")]
    [InlineData("{{ include 'partials/outer' }}")]
    [InlineData("{{ include ('partials/' + 'asking') }}")]
    [InlineData("{{ 'partials/asking' | include }}")]
    [InlineData("{{ i = include; i 'partials/asking' }}")]
    public void Whatever_may_read_it_is_yes(string template) => Assert.True(MayRead(template));

    [Fact]
    public void Shipped_templates_are_the_same_in_all_formats() => Assert.All(ShippedTemplates.Names, name =>
        Assert.False(new TemplateEngine().MayRead("document", "format", ShippedTemplates.Source(name + TemplateSet.Extension), new Shipped())));

    private static bool MayRead(string template) => new TemplateEngine().MayRead(
        "document",
        "format",
        SourceText.FromString("t", template),
        new Includes(("partials/plain", "{{ document.title }}"), ("partials/asking", "{{ document.format }}"), ("partials/outer", "{{ include 'partials/asking' }}{{ include 'partials/outer' }}")));

    private sealed class Shipped : IIncludes
    {
        public IReadOnlyCollection<string> Names { get; } = [.. ShippedTemplates.Files.Where(f => f.StartsWith(TemplateSet.PartialsFolder, StringComparison.Ordinal))];

        public SourceText? Find(string name) => ShippedTemplates.Has(name + TemplateSet.Extension) ? ShippedTemplates.Source(name + TemplateSet.Extension) : null;
    }
}
