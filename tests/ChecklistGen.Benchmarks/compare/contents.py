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
            if item["id"] not in text or _squeezed(item["text"]) not in text]


def _text_of(document: Path) -> str:
    if document.suffix == ".pdf":
        return subprocess.run(["pdftotext", "-raw", document, "-"], check=True, capture_output=True, text=True).stdout
    with zipfile.ZipFile(document) as package:
        xml = package.read("word/document.xml").decode("utf-8")
    return html.unescape("".join(re.findall(r"<w:t(?: [^>]*)?>([^<]*)", xml)))


# Lines break where each program likes, and typefaces join letters.
def _squeezed(text: str) -> str:
    return re.sub(r"[\s\u00ad]+", "", unicodedata.normalize("NFKC", text))
