#!/usr/bin/env python3
"""Measures ChecklistGen beside the programs that a user would pick instead. README.md says what is measured and how."""

import argparse
import shlex
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import contents
import pages
from measure import Measure, median, once, side_by_side
from peers import REPOSITORY, Peer, all_peers
from typst_source import typst_of

SEEDS = REPOSITORY / "seeds"
DATE = "2026-11-20"
OFTEN = 1_000
"""Pages in the largest folder that has a turn in every round."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", nargs="?", choices=["cold", "many", "rows", "builds"], default="cold")
    parser.add_argument("builds", nargs="*", metavar="BUILD", help="with `builds`: folders of published builds of our own, to be held against each other")
    parser.add_argument("--short", action="store_true", help="run each command once, and check that each output holds every obligation")
    parser.add_argument("--command", help="how to run ChecklistGen (default: publish it first)")
    parser.add_argument("--peers", nargs="+", metavar="NAME", help="measure beside these only (default: all that are installed)")
    parser.add_argument("--rounds", type=int, default=5, help="how often each command is measured (default: 5)")
    parser.add_argument("--sizes", type=int, nargs="+", help="how many pages, or rows (default: 100 1000, or 10000 100000)")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="compare-") as folder:
        work = Path(folder)
        if arguments.what == "builds":
            builds(arguments.builds, work, arguments.rounds, arguments.sizes or [1000])
            return
        ours = shlex.split(arguments.command) if arguments.command else publish(work)
        if arguments.short:
            short(prepare(ours, work, arguments.peers))
        elif arguments.what == "cold":
            cold(prepare(ours, work, arguments.peers), arguments.rounds)
        elif arguments.what == "many":
            many(prepare(ours, work, ["pandoc", "Typst"]), arguments.rounds, arguments.sizes or [100, 1000])
        else:
            rows(ours, work, arguments.sizes or [10_000, 100_000])


def publish(work: Path) -> list[str]:
    """The released build, as a command."""
    print("publishing ...", file=sys.stderr)
    project = REPOSITORY / "src" / "ChecklistGen.Cli"
    subprocess.run(["dotnet", "publish", "-c", "Release", "-o", work / "build", project], check=True, stdout=subprocess.DEVNULL)
    return [str(work / "build" / "checklistgen")]


@dataclass(frozen=True)
class Setting:
    """What all measurements start from."""

    ours: list[str]
    work: Path
    names: list[str]
    """The names of the seeds' documents, without suffix."""
    sources: Path
    """Where they lie in the formats that the peers start from."""
    peers: list[Peer]

    @property
    def out(self) -> Path:
        return self.work / "out"

    @property
    def theirs(self) -> Path:
        return self.work / "peers"

    def generate(self, pages: Path, out: Path) -> list[str]:
        return [*self.ours, "generate", str(pages), "-f", "pdf,docx", "--date", DATE, "-o", str(out), "-q"]


def prepare(ours: list[str], work: Path, wanted: list[str] | None) -> Setting:
    """Writes the seeds' documents in the formats that the peers start from, and finds the peers."""
    sources, theirs = work / "sources", work / "peers"
    theirs.mkdir()
    subprocess.run([*ours, "generate", SEEDS, "-f", "json,md,html,docx", "--date", DATE, "-o", sources, "-q"], check=True, stdout=subprocess.DEVNULL)
    names = sorted(path.stem for path in sources.glob("*.md"))
    for name in names:
        (sources / f"{name}.typ").write_text(typst_of((sources / f"{name}.md").read_text(encoding="utf-8")), encoding="utf-8")
    peers = [peer for peer in all_peers(sources, names, theirs) if wanted is None or peer.name in wanted]
    for peer in peers:
        if peer.missing:
            print(f"{peer.name} is left out: {peer.missing}", file=sys.stderr)
    return Setting(ours, work, names, sources, [peer for peer in peers if not peer.missing])


def short(setting: Setting) -> None:
    """Runs everything once and checks what came out."""
    runs = [("ChecklistGen", shlex.join(setting.generate(SEEDS, setting.out)),
             [setting.out / f"{name}{suffix}" for name in setting.names for suffix in (".pdf", ".docx")])]
    runs += [(peer.name, peer.command, peer.outputs(setting.names, setting.theirs)) for peer in setting.peers]
    faults = []
    for name, command, outputs in runs:
        subprocess.run(command, shell=True, check=True, stdout=subprocess.DEVNULL)
        found = [fault for output in outputs for fault in contents.missing(setting.sources / f"{output.stem}.json", output)]
        print(f"{name}: {len(outputs)} files, {f'{len(found)} faults' if found else 'every obligation in each'}")
        faults += [f"{name}: {fault}" for fault in found]
        # The next one may write files of the same names.
        for output in outputs:
            output.unlink(missing_ok=True)
    if faults:
        raise SystemExit("\n".join(faults))


def cold(setting: Setting, rounds: int) -> None:
    """Whole processes: the five seeds to PDF and Word, and the time to print a version."""
    commands = [f"rm -rf {shlex.quote(str(setting.out))}; {shlex.join(setting.generate(SEEDS, setting.out))}", *(peer.command for peer in setting.peers)]
    mine, *measures = side_by_side([f"{command} >/dev/null" for command in commands], rounds)
    theirs = dict(zip((peer.name for peer in setting.peers), measures, strict=True))
    table = [("ChecklistGen: 5 PDF + 5 Word", mine)]
    if {"pandoc", "Typst"} <= theirs.keys():
        table.append(("pandoc + Typst: 5 Word + 5 PDF", theirs["pandoc"] + theirs["Typst"]))
    table += [(f"{peer.name}: 5 {peer.makes}", theirs[peer.name]) for peer in setting.peers]
    print_table("five seeds, whole processes", table, mine)

    version, bare = side_by_side([f"{shlex.join(setting.ours)} --version", hello_world(setting.work)], rounds)
    print_table("start-up", [("checklistgen --version", version), ("a bare .NET hello world", bare)], version)


def hello_world(work: Path) -> str:
    """What `dotnet new console` makes, published as a native binary, too."""
    project = work / "hello"
    for command in (["new", "console", "-o", project], ["publish", "-c", "Release", "-p:PublishAot=true", "-p:InvariantGlobalization=true", "-o", work / "hello-build", project]):
        subprocess.run(["dotnet", *command], check=True, stdout=subprocess.DEVNULL)
    return shlex.quote(str(work / "hello-build" / "hello"))


def many(setting: Setting, rounds: int, sizes: list[int]) -> None:
    """
    Folders of different pages to PDF and Word: time for each, and the memory held, at several sizes. All take turns; a folder
    that takes a minute has one only. Nothing is deleted before the end: a file system that looks for places free for long
    (ext4 does) would make the next one pay for it.
    """
    theirs, ours = [], {size: [] for size in sizes}
    for size in sizes:
        pages.vary(SEEDS, setting.work / f"pages-{size}", size)
    for turn in range(rounds):
        theirs.append(sum(side_by_side([peer.command for peer in setting.peers], rounds=1), Measure(0, 0)))
        for size in sizes:
            if turn == 0 or size <= OFTEN:
                ours[size].append(once(setting.generate(setting.work / f"pages-{size}", setting.work / f"out-{size}-{turn}")))
    theirs = per_document(median(theirs), len(setting.names))
    table = [(" + ".join(peer.name for peer in setting.peers), theirs, None)]
    table += [(f"ChecklistGen, {size} pages", per_document(median([m for m, _ in runs]), size), max(memory for _, memory in runs))
              for size, runs in ours.items()]
    print("\n| a page to PDF and Word | wall, ms | CPU, ms | theirs takes, of its (wall) | (CPU) | memory, MB |")
    print("| --- | --: | --: | --: | --: | --: |")
    for name, measure, memory in table:
        print(f"| {name} | {measure.wall * 1000:.1f} | {measure.cpu * 1000:.1f} | {theirs.wall / measure.wall:.1f} | {theirs.cpu / measure.cpu:.1f} | {'' if memory is None else f'{memory:.0f}'} |")


def builds(folders: list[str], work: Path, rounds: int, sizes: list[int]) -> None:
    """Folders of pages to PDF and Word by several builds of our own, which take turns."""
    print("| build | pages | wall, s | of the first | CPU, s | memory, MB |\n| --- | --: | --: | --: | --: | --: |")
    for size in sizes:
        pages.vary(SEEDS, work / f"pages-{size}", size)
        runs = {folder: [] for folder in folders}
        for turn in range(rounds):
            for number, folder in enumerate(folders):
                build = Setting([str(Path(folder, "checklistgen"))], work, [], SEEDS, [])
                runs[folder].append(once(build.generate(work / f"pages-{size}", work / f"out-{size}-{turn}-{number}")))
        first = median([measure for measure, _ in runs[folders[0]]])
        for folder in folders:
            taken = median([measure for measure, _ in runs[folder]])
            memory = max(memory for _, memory in runs[folder])
            print(f"| {folder} | {size} | {taken.wall:.2f} | {taken.wall / first.wall:.2f} | {taken.cpu:.2f} | {memory:.0f} |")


def per_document(measure: Measure, count: int) -> Measure:
    return Measure(measure.wall / count, measure.cpu / count)


def rows(ours: list[str], work: Path, sizes: list[int]) -> None:
    """One page of many rows to each format."""
    print("\n| rows | format | wall, s | CPU, s | memory, MB | CPU, times the one before |")
    print("| --: | --- | --: | --: | --: | --: |")
    for form in ("pdf", "docx"):
        before = None
        for size in sizes:
            page = work / f"rows-{size}.md"
            pages.big_page(page, size)
            measure, memory = once([*ours, "generate", str(page), "-f", form, "--date", DATE, "-o", str(work / f"rows-{size}"), "-q", "--set", "loop_limit=1000000"])
            print(f"| {size} | {form} | {measure.wall:.2f} | {measure.cpu:.2f} | {memory:.0f} | {'' if before is None else f'{measure.cpu / before.cpu:.1f}'} |")
            before = measure


def print_table(title: str, table: list[tuple[str, Measure]], mine: Measure) -> None:
    print(f"\n| {title} | wall, ms | CPU, ms | ours takes, of its (wall) | (CPU) |")
    print("| --- | --: | --: | --: | --: |")
    for name, measure in table:
        print(f"| {name} | {measure.wall * 1000:.0f} | {measure.cpu * 1000:.0f} | {mine.wall / measure.wall:.2f} | {mine.cpu / measure.cpu:.2f} |")


if __name__ == "__main__":
    main()
