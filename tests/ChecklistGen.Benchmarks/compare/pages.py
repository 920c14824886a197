"""Makes as many different pages as are asked for out of the five seeds, the same ones each time."""

import random
import re
from pathlib import Path

ROW = re.compile(r"^\|(?P<activity>[^|]*[a-z][^|]*)\|(?P<duties>[ RACI/,|-]*)$")


def vary(seeds: Path, folder: Path, count: int) -> None:
    """Writes pages whose titles, words and rows differ; shares of R, A, C, I stay those of the seeds."""
    folder.mkdir(parents=True, exist_ok=True)
    sources = [path.read_text(encoding="utf-8") for path in sorted(seeds.glob("*.md"))]
    words = sorted({word for text in sources for word in re.findall(r"\b[a-z]{4,}\b", text)})
    for number in range(count):
        dice = random.Random(number)
        lines = [_vary(line, words, dice) for line in sources[number % len(sources)].split("\n") if not _drops(line, dice)]
        text = re.sub(r"(?m)^(title: .*?)(\"?)$", rf"\1 {number:05}\2\ncode: P{number}", "\n".join(lines), count=1)
        text = re.sub(r"(?m)^(# .*)$", rf"\1 {number:05}", text, count=1)
        (folder / f"page-{number:05}.md").write_text(text, encoding="utf-8")


def big_page(path: Path, rows: int) -> None:
    """Writes one page of many rows, in sections of a hundred."""
    dice = random.Random(rows)
    duties = ["RA | I", "RA | CI", "R | A", "I | RA", "A | R", "CI | RA"]
    with path.open("w", encoding="utf-8") as page:
        page.write(f"# Responsibility model for a service of {rows} rows\n")
        for row in range(rows):
            if row % 100 == 0:
                page.write(f"\n## {row // 100 + 1}. Part {row // 100 + 1}\n\n| Activity | Customer | Provider |\n| --- | --- | --- |\n")
            page.write(f"| Keep the {dice.choice(['network', 'storage', 'licences', 'backups', 'keys'])} of part {row} up to date and in order | {dice.choice(duties)} |\n")


def _vary(line: str, words: list[str], dice: random.Random) -> str:
    row = ROW.match(line)
    if row is None or line.count("|") < 4:
        return line
    activity = re.sub(r"\b[a-z]{4,}\b", lambda w: dice.choice(words) if dice.random() < 0.25 else w[0], row["activity"])
    return f"|{activity}|{row['duties']}"


def _drops(line: str, dice: random.Random) -> bool:
    return line.count("|") >= 4 and ROW.match(line) is not None and dice.random() < 0.05
