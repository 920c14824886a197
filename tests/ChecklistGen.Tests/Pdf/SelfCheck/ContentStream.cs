using System.Text;
using ChecklistGen.Tests.Pdf.Reading;

namespace ChecklistGen.Tests.Pdf.SelfCheck;

/// <summary>Reads a content stream operator by operator.</summary>
internal sealed class ContentStream(CheckContext context, FontChecks fonts, string where, PdfDictionary resources, bool isPage)
{
    private const int DeepestState = 28;

    private static readonly HashSet<string> Painting = ["S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "Tj", "TJ", "'", "\""];

    private static readonly HashSet<string> Others =
    [
        .. "q Q cm w J j M d ri i gs m l c v y h re n W W* BT ET Tc Tw Tz TL Tf Tr Ts Td TD Tm T* d0 d1 CS cs SC SCN sc scn G g RG rg BMC BDC EMC MP DP".Split(' '),
    ];

    private readonly List<MarkedContent> _contents = [];
    private readonly Stack<(bool IsArtifact, MarkedContent? Content, bool InText)> _marks = [];
    private FontFacts? _font;
    private bool _inText;
    private int _depth;

    public List<MarkedContent> Read(byte[] content)
    {
        var operands = new List<object?>();
        foreach (var value in PdfObjects.Content(content))
        {
            if (value is not PdfOperator { Value: var name })
            {
                operands.Add(value);
                continue;
            }

            context.Say(18, Painting.Contains(name) || Others.Contains(name), $"operator {name} in {where}");
            Apply(name, operands);
            if (isPage && Painting.Contains(name))
                context.Say(19, _marks.Any(m => m.IsArtifact || m.Content is not null), $"{name} outside any tag in {where}");
            operands.Clear();
        }

        context.Say(18, _depth == 0 && _marks.Count == 0 && !_inText, $"something is not ended in {where}");
        context.Say(6, !FileChecks.HasOddHex(content), $"odd hexadecimal string in {where}");
        return _contents;
    }

    private void Apply(string name, List<object?> operands)
    {
        switch (name)
        {
            case "q":
                context.Say(18, ++_depth <= DeepestState, $"state too deep in {where}");
                break;
            case "Q":
                context.Say(18, --_depth >= 0, $"Q without q in {where}");
                break;
            case "BT" or "ET":
                context.Say(18, _inText == (name == "ET"), $"{name} in {where}");
                _inText = name == "BT";
                break;
            case "BMC" or "BDC":
                Begin(operands);
                break;
            case "EMC":
                if (context.Say(18, _marks.Count > 0, $"EMC without BDC in {where}"))
                    context.Say(18, _marks.Pop().InText == _inText, $"marked content and text interleave in {where}");
                break;
            case "Tf":
                var font = context.Pdf.Dictionary(resources, "Font", (operands[0] as PdfName)!.Value);
                context.Say(17, font is not null, $"font {operands[0]} is not in the resources of {where}");
                _font = fonts.Check(font);
                break;
            case "Do":
                context.Say(17, context.Pdf.Dictionary(resources, "XObject", (operands[0] as PdfName)!.Value) is not null, $"{operands[0]} is not in the resources of {where}");
                break;
            case "Tj" or "'" or "\"":
                Show(operands[^1] as PdfString);
                break;
            case "TJ":
                foreach (var text in ((PdfArray)operands[^1]!).OfType<PdfString>())
                    Show(text);
                break;
        }
    }

    private void Begin(List<object?> operands)
    {
        var tag = (operands[0] as PdfName)!.Value;
        var properties = operands.ElementAtOrDefault(1) as PdfDictionary;
        var mcid = properties?["MCID"] as int?;
        var isArtifact = tag == "Artifact";
        if (isPage)
        {
            var isInside = _marks.Any(m => m.IsArtifact || m.Content is not null);
            context.Say(19, !isInside || (!isArtifact && mcid is null), $"marked content inside marked content in {where}");
            context.Say(19, isArtifact || mcid is not null || (tag == "Span" && isInside), $"stray {tag} in {where}");
            context.Say(21, !isArtifact || context.Pdf.Name(properties, "Type") is "Pagination" or "Layout" or "Page" or "Background", $"artifact without type in {where}");
        }

        var content = mcid is { } number ? new MarkedContent(number, tag, new StringBuilder()) : null;
        if (content is not null)
            _contents.Add(content);
        _marks.Push((isArtifact, content, _inText));
    }

    private void Show(PdfString? text)
    {
        if (text is null || _font is null || text.Bytes.Length % _font.CodeLength != 0)
        {
            context.Say(20, false, $"half a code, or no font, in {where}");
            return;
        }

        for (var i = 0; i < text.Bytes.Length; i += _font.CodeLength)
        {
            var code = _font.CodeLength == 1 ? text.Bytes[i] : (text.Bytes[i] << 8) | text.Bytes[i + 1];
            var meaning = _font.Unicode.GetValueOrDefault(code);
            context.Say(20, code > 0 && code < _font.Count && meaning is not null, $"code {code} has no glyph or no meaning in {where}");
            _marks.FirstOrDefault(m => m.Content is not null).Content?.Text.Append(meaning);
        }
    }
}
