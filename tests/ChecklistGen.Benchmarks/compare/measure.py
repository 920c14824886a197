"""Measures whole processes: side by side, in turns, so that what else a machine does hits all of them alike."""

import json
import os
import statistics
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Measure:
    """Seconds of a command: on the clock, and of all cores together."""

    wall: float
    cpu: float

    def __add__(self, other: "Measure") -> "Measure":
        return Measure(self.wall + other.wall, self.cpu + other.cpu)


def side_by_side(commands: list[str], rounds: int) -> list[Measure]:
    """The median of several rounds of hyperfine, in each of which every command has its turn."""
    taken: list[list[Measure]] = [[] for _ in commands]
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.json")
        for _ in range(rounds):
            subprocess.run(["hyperfine", "--style=none", "--warmup=1", "--runs=3", "--export-json", report, *commands], check=True)
            for measures, result in zip(taken, json.loads(report.read_text())["results"], strict=True):
                measures.append(Measure(result["median"], result["user"] + result["system"]))
    return [median(measures) for measures in taken]


def median(measures: list[Measure]) -> Measure:
    """The median of the times on the clock, and that of the CPU times."""
    return Measure(statistics.median(m.wall for m in measures), statistics.median(m.cpu for m in measures))


def once(command: list[str]) -> tuple[Measure, float]:
    """One run of a long command, and the most memory it held, in MB."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        raise SystemExit(f"{command[0]} exited with {os.waitstatus_to_exitcode(status)}")
    return Measure(time.monotonic() - start, usage.ru_utime + usage.ru_stime), usage.ru_maxrss / 1024
