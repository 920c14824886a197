namespace ChecklistGen.Templates.Diagnostics;

/// <summary>Words that other template languages have and this one has not.</summary>
internal static class OtherLanguages
{
    /// <summary>What to write instead; null for a word that is nobody's.</summary>
    public static string? Help(string word) => BlockHelp(word) ?? word switch
    {
        "elseif" or "elsif" or "elif" => "write `else if`",
        "set" or "let" or "var" or "assign" => "write `name = value`",
        "echo" or "print" => "write the value alone",
        "return" => "write `ret value`",
        "partial" or "render" => "write `include 'name'`",
        _ => null,
    };

    /// <summary>The same for words that would begin or end a block, which unbalances the rest of the template.</summary>
    public static string? BlockHelp(string word) => word switch
    {
        "endif" or "endfor" or "endcase" or "endcapture" or "endwhile" => "write `end`",
        "foreach" or "each" => "write `for item in list` … `end`",
        "unless" => "write `if !condition` … `end`",
        "switch" => "write `case value`, `when other` … `end`",
        "function" or "def" or "macro" => "write `func name(parameter)` … `end`",
        _ => null,
    };
}
