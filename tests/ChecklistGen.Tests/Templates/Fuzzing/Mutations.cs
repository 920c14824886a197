namespace ChecklistGen.Tests.Templates.Fuzzing;

/// <summary>Mutates templates: parts are removed, duplicated, swapped, or inserted from other templates.</summary>
internal sealed class Mutations(Random random, IReadOnlyList<string> templates)
{
    private static readonly string[] Fragments =
    [
        "{{", "}}", "{{-", "-}}", "{{~", "~}}", "{%{", "}%}", "end", "else", "if ", "for ", " in ", "(", ")", "[", "]", "{", "}", "\"", "'",
        "`", "$\"", "\\", "|", "||", ".", "..", "?", ":", ";", "\n", "\r\n", ",", "@", "^", "-", "--", "++", "=", "==", "#", "##", "$", "$$",
        "\0", "\uD800", "é", "😀", "0", "1e", "0x", "999999999999", "do", "func ", "ret ", "null", "this", "when ", "case ", "while ", " ",
    ];

    public string Next()
    {
        var text = templates[random.Next(templates.Count)];
        for (var i = random.Next(1, 6); i > 0; i--)
            text = Mutate(text);
        return text;
    }

    private string Mutate(string text)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, 12), text.Length - at);
        return random.Next(5) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, text.Substring(at, length)),
            2 => text.Insert(at, Fragments[random.Next(Fragments.Length)]),
            3 => text.Remove(at, length).Insert(at, Fragments[random.Next(Fragments.Length)]),
            _ => Splice(text, at),
        };
    }

    private string Splice(string text, int at)
    {
        var other = templates[random.Next(templates.Count)];
        var start = random.Next(other.Length + 1);
        return text.Insert(at, other.Substring(start, Math.Min(random.Next(1, 30), other.Length - start)));
    }
}
