using ChecklistGen.Documents;
using ChecklistGen.Text;

namespace ChecklistGen.Markdown.Documents.Directives;

/// <summary><c>:lang[Sécurité physique]{code=fr}</c>: text in another language than the document's.</summary>
internal sealed class LanguageDirective() : InlineDirective("lang", "code")
{
    public override IEnumerable<Inline> Read(DirectiveArguments arguments)
    {
        var code = arguments.RequiredText("code");
        if (LanguageTag.IsWellFormed(code))
            return [new LanguageSpan(code, arguments.Content)];
        if (code.Length > 0)
            arguments.ReportBadValue("code", code, "write a language tag such as `fr` or `de-AT`");
        return arguments.Content;
    }
}
