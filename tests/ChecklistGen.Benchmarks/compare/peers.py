"""The programs that a user would pick instead, and the commands that make the same documents with them."""

import os
import shlex
import shutil
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parents[2]
FONTS = REPOSITORY / "src" / "ChecklistGen.Pdf" / "Fonts" / "Carlito"


@dataclass(frozen=True)
class Peer:
    """A program, what it makes of our files and how: one shell command for all documents."""

    name: str
    makes: str
    suffix: str
    command: str
    missing: str | None = None

    def outputs(self, pages: list[str], out: Path) -> list[Path]:
        return [out / f"{page}{self.suffix}" for page in pages]


def all_peers(sources: Path, pages: list[str], out: Path) -> list[Peer]:
    """The peers for pages whose .md, .typ, .html and .docx lie in one folder."""
    def files(suffix: str) -> str:
        return shlex.join(str(sources / f"{page}{suffix}") for page in pages)

    def one_each(command: str, source: str, target: str) -> str:
        return " && ".join(
            command.format(source=shlex.quote(str(sources / f"{page}{source}")), target=shlex.quote(str(out / f"{page}{target}"))) for page in pages)

    return [
        Peer("pandoc", "Word", ".docx", one_each("pandoc -f markdown-smart {source} -o {target}", ".md", ".docx"), _without("pandoc")),
        Peer("Typst", "PDF", ".pdf", f"{shlex.join(['node', str(HERE / 'typst.mjs'), str(FONTS), str(out)])} {files('.typ')}", _without("node") or _without_typst()),
        Peer("WeasyPrint", "PDF", ".pdf", one_each("weasyprint -q {source} {target}", ".html", ".pdf"), _without("weasyprint")),
        Peer("LibreOffice", "PDF", ".pdf", f"soffice --headless --convert-to pdf --outdir {shlex.quote(str(out))} {files('.docx')} >{os.devnull}", _without("soffice")),
    ]


def _without(program: str) -> str | None:
    return None if shutil.which(program) else f"`{program}` is not installed"


def _without_typst() -> str | None:
    return None if (HERE / "node_modules" / "@myriaddreamin").is_dir() else "`npm install` was not run beside compare.py"
