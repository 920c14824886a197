using System.Text;

namespace ChecklistGen.Tests.Templates.Fuzzing;

/// <summary>Generates random templates from the language's grammar: most parse, many render, some are odd.</summary>
internal sealed class RandomTemplates(Random random)
{
    private static readonly string[] Names =
        ["x", "y", "i", "o", "l", "s", "n", "d", "missing", "$x", "this", "f", "empty", "date", "math", "items"];

    private static readonly string[] Members = ["k", "deep", "size", "name", "index", "key", "value", "day", "first", "a"];

    private static readonly string[] Literals =
    [
        "0", "1", "2", "-1", "3.5", "1e3", "0x1F", "5000000000", "99999999999999999999", "2.5m", "1.5f", "\"\"", "\"a\"", "'b c'",
        "\"x\\ny\"", "`raw`", "true", "false", "null", "[]", "{}", "[1, 2, 3]", "{a: 1, b: {c: 2}}", "\"2031-07-09\"", "\"%d %b %Y\"",
        "$\"<{x}>\"", "\"[a-z]+\"", "\"(a+)+$\"", "2147483647", "1..3", "3..<0",
    ];

    private static readonly string[] Operators =
        ["+", "-", "*", "/", "//", "%", "==", "!=", "<", "<=", ">", ">=", "&&", "||", "??", "?!", "..", "..<", "<<", ">>"];

    private static readonly string[] Functions =
    [
        "array.add", "array.add_range", "array.any", "array.compact", "array.concat", "array.contains", "array.cycle", "array.each",
        "array.filter", "array.first", "array.insert_at", "array.join", "array.last", "array.limit", "array.map", "array.offset",
        "array.remove_at", "array.reverse", "array.size", "array.sort", "array.uniq", "date.parse", "date.to_string", "date.add_days",
        "date.add_months", "date.add_years", "date.now", "date.parse_to_string", "html.escape", "html.strip", "html.newline_to_br",
        "html.url_encode", "html.url_escape", "math.abs", "math.ceil", "math.divided_by", "math.floor", "math.format", "math.is_number",
        "math.minus", "math.modulo", "math.plus", "math.random", "math.round", "math.times", "math.uuid", "object.default",
        "object.eval", "object.eval_template", "object.format", "object.from_json", "object.has_key", "object.has_value", "object.keys",
        "object.kind", "object.size", "object.to_json", "object.typeof", "object.values", "regex.escape", "regex.match", "regex.matches",
        "regex.replace", "regex.split", "regex.unescape", "string.append", "string.capitalize", "string.capitalizewords",
        "string.contains", "string.downcase", "string.ends_with", "string.escape", "string.handleize", "string.index_of",
        "string.literal", "string.lstrip", "string.md5", "string.pad_left", "string.pad_right", "string.pluralize", "string.prepend",
        "string.remove", "string.remove_first", "string.replace", "string.replace_first", "string.slice", "string.slice1",
        "string.split", "string.starts_with", "string.strip", "string.to_double", "string.to_int", "string.truncate",
        "string.truncatewords", "string.upcase", "string.base64_decode", "timespan.from_days", "timespan.parse", "include", "include_join",
    ];

    // Mostly valid code, so that templates get past their first statement.
    private static readonly string[] Sensible =
    [
        "x", "o.k", "o.deep.a", "l[0]", "s.size", "items[1].a", "missing?.k", "n ?? 3", "1 + 2 * 3", "s + 1", "\"-\" * 3", "l + [4]",
        "l | array.join \", \"", "l | array.sort | array.reverse", "items | array.map \"a\" | array.compact", "s | string.upcase",
        "s | string.truncate 3", "s | string.split \"e\" | array.first", "d | date.parse | date.add_days 3", "date.parse d",
        "(date.parse d) - (date.parse \"2030-01-01\")", "o | object.keys", "o | object.to_json", "l | array.each @(do(a); ret a * 2; end)",
        "l | array.filter @(do(a); ret a > 1; end)", "x == null ? 1 : 2", "1..4", "{a: [1, {b: 2}]}", "$\"{s} of {l}\"", "o",
        "s | regex.replace \"[a-z]\" \"#\"", "2.5 | math.round", "1234.5 | math.format \"N1\"", "s | object.eval_template", "l[-1] == 2",
        "[l, o, s, null, true, 1.5]", "include \"a\"", "f ?? 1", "l | array.contains 3", "s | string.handleize | string.sha256",
    ];

    private static readonly string[] Lists =
        ["l", "items", "1..3", "o", "[]", "[1, \"b\", null]", "s", "(l | array.limit 2)", "l reversed", "l limit:2 offset:1", "missing", "l + l"];

    private readonly StringBuilder _text = new();
    private int _left;

    public string Next()
    {
        _text.Clear();
        _left = random.Next(2, 14);
        while (_left > 0)
            Piece(3);
        return _text.ToString();
    }

    private string Pick(string[] choices) => choices[random.Next(choices.Length)];

    private bool Chance(int percent) => random.Next(100) < percent;

    private void Piece(int depth)
    {
        _left--;
        if (Chance(35))
        {
            _text.Append(Pick(["text ", "\n", "  ", "\n  ", "| a |\r\n", "- ", "{ ", "{%{ raw }%}"]));
            return;
        }

        _text.Append(Pick(["{{ ", "{{- ", "{{~ "]));
        Statement(depth);
        _text.Append(Pick([" }}", " -}}", " ~}}"]));
    }

    private void Statement(int depth)
    {
        switch (random.Next(depth > 0 ? 18 : 6))
        {
            case 0 or 1 or 2:
                Expression(depth);
                break;
            case 3:
                _text.Append(Pick(Names)).Append(Pick([" = ", " += ", " -= ", " *= ", " //= "]));
                Expression(depth);
                break;
            case 4:
                _text.Append(Pick(["o.k", "o.deep.a", "l[0]", "l[-1]", "l[5]", "this.x", "o[s]", "$x"])).Append(" = ");
                Expression(depth);
                break;
            case 5:
                _text.Append(Pick(["break", "continue", "ret", "ret 5", "readonly x", "import o", "# note\n", "## note ##", "i++", "--x", "$$", "for.index", "tablerow.col"]));
                break;
            case 6 or 7 or 8:
                Block("if ", depth, () => Expression(depth - 1), Pick(["", "else", "else if x"]));
                break;
            case 9 or 10 or 11:
                Block("for i in ", depth, () => List(depth - 1), Chance(20) ? "else" : "");
                break;
            case 12:
                Block("n = 0; while ", depth, () => _text.Append("n < 5; n = n + 1"));
                break;
            case 13:
                Block("capture ", depth, () => _text.Append(Pick(["x", "o.k", "$x"])));
                break;
            case 14:
                Block("with ", depth, () => _text.Append(Pick(["o", "o.deep", "{a: 1}", "this", "x"])));
                break;
            case 15:
                Block("func f", depth, () => _text.Append(Pick(["", "(a)", "(a, b = 1)", "(a, rest...)"])));
                break;
            case 16:
                Block("case ", depth, () => Expression(depth - 1), "when 1, \"a\"");
                break;
            default:
                Block("tablerow i in l cols:", depth, () => _text.Append(random.Next(-1, 4)));
                break;
        }
    }

    private void Block(string head, int depth, Action rest, string middle = "")
    {
        _text.Append(head);
        rest();
        _text.Append(Pick([" }}", "\n", "; "]));
        var inTag = _text[^1] != '}';
        for (var i = head == "case " ? 0 : random.Next(3); i > 0; i--)
            Inner(inTag, depth - 1);
        if (middle.Length > 0)
        {
            _text.Append(inTag ? middle + "; " : "{{ " + middle + " }}");
            Inner(inTag, depth - 1);
        }

        _text.Append(inTag ? "end" : "{{ end");
    }

    private void Inner(bool inTag, int depth)
    {
        if (!inTag)
        {
            Piece(depth);
            return;
        }

        Statement(depth);
        _text.Append(Pick(["; ", "\n"]));
    }

    private void List(int depth)
    {
        if (Chance(85))
            _text.Append(Pick(Lists));
        else
            Expression(depth);
    }

    private void Expression(int depth)
    {
        if (Chance(75))
        {
            _text.Append(Pick(Sensible));
            return;
        }

        if (depth <= 0)
        {
            _text.Append(Chance(50) ? Pick(Names) : Pick(Literals));
            return;
        }

        switch (random.Next(12))
        {
            case 0 or 1:
                _text.Append(Pick(Literals));
                break;
            case 2:
                _text.Append(Pick(Names)).Append(Pick([".", "?."])).Append(Pick(Members));
                break;
            case 3:
                _text.Append(Pick(["l", "items", "o", "s", "x"])).Append('[');
                Expression(depth - 1);
                _text.Append(']');
                break;
            case 4 or 5:
                Operand(depth - 1);
                _text.Append(' ').Append(Pick(Operators)).Append(' ');
                Operand(depth - 1);
                break;
            case 6:
                Operand(depth - 1);
                _text.Append(" ? ");
                Operand(depth - 1);
                _text.Append(" : ");
                Operand(depth - 1);
                break;
            case 7:
                _text.Append(Pick(["-", "!", "@", "^", "+"]));
                Parenthesized(depth - 1);
                break;
            case 8:
                Parenthesized(depth - 1);
                break;
            case 9:
                Call(depth);
                break;
            default:
                Operand(depth - 1);
                _text.Append(" | ");
                Call(depth);
                break;
        }
    }

    private void Call(int depth)
    {
        _text.Append(Chance(10) ? "f" : Pick(Functions));
        for (var i = random.Next(3); i > 0; i--)
        {
            _text.Append(' ');
            if (Chance(25))
                _text.Append(Pick(["@f", "@string.upcase", "@(do(a); ret a; end)", "@math.abs", "@(do; ret $0; end)"]));
            else if (Chance(10))
                _text.Append(Pick(["length:", "function:", "with:", "x:"])).Append('(').Append(Pick(Literals)).Append(')');
            else
                Operand(depth - 1);
        }
    }

    // Adjacent operators, and calls without parentheses, would mostly not mean what was intended.
    private void Operand(int depth)
    {
        if (depth <= 0)
            _text.Append('(').Append(Chance(50) ? Pick(Names) : Pick(Literals)).Append(')');
        else
            Parenthesized(depth);
    }

    private void Parenthesized(int depth)
    {
        _text.Append('(');
        Expression(depth);
        _text.Append(')');
    }
}
