"""Writes a Typst file that says and shows what one of our Markdown files does."""

import re

PREAMBLE = """\
#set document(title: "{title}")
#set page(paper: "a4", margin: 2cm, numbering: "1 / 1")
#set text(font: "Carlito", size: 10pt, lang: "en")
#set smartquote(enabled: false)
#set table(stroke: 0.5pt + luma(200), inset: 4pt)
#set table.cell(breakable: false)
#show table.cell.where(y: 0): strong
#let tick = box(width: 8pt, height: 8pt, stroke: 0.6pt)
"""

SPECIAL = re.compile(r"([\\#$*_`<>@~\[\]=/+-])")
MARKDOWN_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
SPAN = re.compile(r"\*\*(?P<strong>.+?)\*\*|`(?P<code>[^`]+)`|(?<!\\)\[(?P<label>[^\]]*)\]\((?P<target>[^)]*)\)")


def typst_of(markdown: str) -> str:
    """Our Markdown as Typst: headings, paragraphs, lists and pipe tables."""
    lines = markdown.split("\n")
    title = next((line[2:] for line in lines if line.startswith("# ")), "")
    parts = [PREAMBLE.format(title=_text(title).replace('"', "'"))]
    while lines:
        line = lines.pop(0)
        if line.startswith("|"):
            rows = [line]
            while lines and lines[0].startswith("|"):
                rows.append(lines.pop(0))
            parts.append(_table(rows))
        elif heading := re.match(r"(#+) (.*)", line):
            parts.append(f"{'=' * len(heading[1])} {_inline(heading[2])}")
        elif item := re.match(r"[-*] (.*)", line):
            parts.append(f"- {_inline(item[1])}")
        else:
            parts.append(_inline(line))
    return "\n".join(parts)


def _table(rows: list[str]) -> str:
    head, _, *body = [[cell.strip() for cell in re.split(r"(?<!\\)\|", row.strip()[1:-1])] for row in rows]
    # The column that says most takes what the others leave.
    widest = max(range(len(head)), key=lambda c: sum(len(row[c]) for row in body if not _is_section(row)))
    columns = ", ".join("1fr" if c == widest else "auto" for c in range(len(head)))
    header = f"  table.header({', '.join(_cell(cell) for cell in head)}),\n"
    lines = [f"  {', '.join(_cell(cell) for cell in row)},\n" if not _is_section(row)
             else f"  table.cell(colspan: {len(row)}){_cell(row[0])},\n" for row in body]
    return f"#table(columns: ({columns}),\n{header}{''.join(lines)})"


# In tables of several columns, a row that says something in its first cell only is a heading.
def _is_section(row: list[str]) -> bool:
    return len(row) > 2 and row[0].startswith("**") and not any(row[1:])


def _cell(cell: str) -> str:
    return f"[{_inline(cell)}]"


def _inline(text: str) -> str:
    out, end = [], 0
    for span in SPAN.finditer(text):
        out.append(_text(text[end:span.start()]))
        if span["strong"] is not None:
            out.append(f"#strong[{_inline(span['strong'])}]")
        elif span["code"] is not None:
            out.append(f"#raw({_string(span['code'])})")
        else:
            out.append(f"#link({_string(span['target'])})[{_inline(span['label'])}]")
        end = span.end()
    return "".join(out) + _text(text[end:])


def _text(text: str) -> str:
    return SPECIAL.sub(r"\\\1", MARKDOWN_ESCAPE.sub(r"\1", text)).replace("☐", "#tick;")


def _string(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
