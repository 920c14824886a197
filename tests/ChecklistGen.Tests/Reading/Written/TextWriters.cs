using System.Globalization;
using System.Text;
using ChecklistGen.Pages;

namespace ChecklistGen.Tests.Reading.Written;

/// <summary>Pages as Markdown, CSV and AsciiDoc.</summary>
internal static class TextWriters
{
    public static byte[] Markdown(Page page) => Written(page, (text, block) =>
    {
        switch (block)
        {
            case PageHeading heading:
                text.Append(CultureInfo.InvariantCulture, $"{new string('#', heading.Level)} {Entities(heading.Content.Text)}\n\n");
                break;
            case PageTable table:
                var rows = WrittenFormat.RowsOf(table).Select(r => $"| {string.Join(" | ", r.Select(c => string.Join("<br>", WrittenFormat.LinesOf(c).Select(Entities))))} |\n").ToList();
                text.Append(rows[0]).Append('|').Insert(text.Length, "-|", table.Header.Cells.Length).Append('\n').AppendJoin("", rows.Skip(1)).Append('\n');
                break;
            default:
                text.AppendJoin("", block.Texts.Select(t => $"{string.Join("\n", t.Select(l => Entities(l.Text)))}\n\n"));
                break;
        }
    });

    public static byte[] AsciiDoc(Page page) => Written(page, (text, block) =>
    {
        switch (block)
        {
            case PageHeading heading:
                text.Append(CultureInfo.InvariantCulture, $"{new string('=', heading.Level)} {Entities(heading.Content.Text)}\n\n");
                break;
            case PageTable table:
                text.Append(CultureInfo.InvariantCulture, $"[%header,cols=\"{table.Header.Cells.Length}*a\"]\n|===\n");
                foreach (var row in WrittenFormat.RowsOf(table))
                {
                    // Every row fills its table here: what one of Markdown leaves out is blank, and a title is one cell across it.
                    var cells = row.Select(c => string.Join("\n", WrittenFormat.LinesOf(c).Select(l => l.StartsWith("- ", StringComparison.Ordinal) ? "* " + Entities(l[2..]) : Entities(l) + " +"))).ToList();
                    text.AppendJoin("", cells.Select(c => $"{(cells.Count == 1 ? $"{table.Header.Cells.Length}+" : "")}|{(c.EndsWith(" +", StringComparison.Ordinal) ? c[..^2] : c)}\n"));
                    text.Insert(text.Length, "|\n", cells.Count == 1 ? 0 : Math.Max(0, table.Header.Cells.Length - cells.Count)).Append('\n');
                }

                text.Append("|===\n\n");
                break;
            default:
                text.AppendJoin("", block.Texts.Select(t => $"{string.Join("\n", t.Select(l => Entities(l.Text)))}\n\n"));
                break;
        }
    });

    public static byte[] Csv(Page page, char separator)
    {
        return Written(page, (text, block) =>
        {
            switch (block)
            {
                case PageHeading heading:
                    text.Append(Quoted(heading.Content.Text)).Append("\r\n\r\n");
                    break;
                case PageTable table:
                    text.AppendJoin("", WrittenFormat.RowsOf(table).Select(r => string.Join(separator, r.Select(c => Quoted(string.Join('\n', WrittenFormat.LinesOf(c)))).Concat(Enumerable.Repeat("", Math.Max(0, table.Header.Cells.Length - r.Count)))) + "\r\n")).Append("\r\n");
                    break;
                default:
                    text.AppendJoin("", block.Texts.Select(t => $"{string.Join("\r\n", t.Select(l => Quoted(l.Text)))}\r\n\r\n"));
                    break;
            }
        });

        string Quoted(string text) => text.AsSpan().ContainsAny($"\"\r\n{separator}") || text != text.Trim() ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }

    private static byte[] Written(Page page, Action<StringBuilder, PageBlock> write)
    {
        var text = new StringBuilder();
        foreach (var block in page.Blocks)
            write(text, block);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    // Whatever could be markup, as a character reference.
    private static string Entities(string text) =>
        string.Concat(text.Select(c => char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)) && c is not (',' or '/' or '-' or ')' or '.') ? string.Create(CultureInfo.InvariantCulture, $"&#{(int)c};") : $"{c}"));
}
