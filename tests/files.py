#!/usr/bin/env python3
"""Prints how long the source files of each project are: files, lines, median, 90th percentile, files of 20 lines or less and of more than 400."""

from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parent.parent


def main() -> None:
    projects = sorted(project.parent for folder in ("src", "tests") for project in ROOT.glob(f"{folder}/*/*.csproj"))
    rows = [(project.name, lines_of(project)) for project in projects]
    rows.append(("src", [n for project, lines in zip(projects, rows) if project.parent.name == "src" for n in lines[1]]))
    print(f"{'':24}{'files':>7}{'lines':>8}{'median':>8}{'p90':>6}{'<= 20':>7}{'> 400':>7}")
    for name, lines in rows:
        print(f"{name:24}{len(lines):7}{sum(lines):8}{median(lines):8.0f}{sorted(lines)[len(lines) * 9 // 10]:6}"
              f"{sum(n <= 20 for n in lines):7}{sum(n > 400 for n in lines):7}")


def lines_of(project: Path) -> list[int]:
    files = (file for file in project.rglob("*.cs") if file.relative_to(project).parts[0] not in ("bin", "obj"))
    return [len(file.read_text(encoding="utf-8").splitlines()) for file in files]


if __name__ == "__main__":
    main()
