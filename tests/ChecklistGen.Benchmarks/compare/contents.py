"""Tells whether a file holds every obligation, whoever wrote it."""

import html
import json
import re
import subprocess
import unicodedata
import zipfile
from pathlib import Path


def missing(data: Path, document: Path) -> list[str]:
    """The obligations of a page, as our JSON lists them, that a PDF or Word file does not hold."""
    if not document.is_file():
        return [f"{document.name} is not there"]
    text = _squeezed(_text_of(document))
    items = json.loads(data.read_text(encoding="utf-8"))["items"]
    assert items, f"{data} lists no obligation"
    return [f"{document.name} lacks {item['id']} {item['text']}" for item in items
            if item["id"] not in text or not _holds(text, _squeezed(item["text"]))]


# A page break may cut a row in two; what stands between its parts is the foot of one page and the head of the next.
def _holds(text: str, part: str) -> bool:
    return part in text or any(part[:cut] in text and part[cut:] in text.partition(part[:cut])[2] for cut in range(len(part) - 3, 3, -1))


def _text_of(document: Path) -> str:
    if document.suffix == ".pdf":
        return subprocess.run(["pdftotext", "-raw", document, "-"], check=True, capture_output=True, text=True).stdout
    with zipfile.ZipFile(document) as package:
        xml = package.read("word/document.xml").decode("utf-8")
    return html.unescape("".join(re.findall(r"<w:t(?: [^>]*)?>([^<]*)", xml)))


# Lines break where each program likes, and typefaces join letters.
def _squeezed(text: str) -> str:
    return re.sub(r"[\s\u00ad]+", "", unicodedata.normalize("NFKC", text))
