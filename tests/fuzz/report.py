"""What became of many inputs: counted, and what is wrong grouped by kind."""

from collections import Counter

from .outcome import MEGABYTE, NOTED, Outcome, Result

SHOWN = 5  # cases of a group that are named


class Report:
    """Collects results."""

    def __init__(self) -> None:
        self.words: Counter[str] = Counter()
        self.groups: dict[tuple[str, str], list[tuple[int, str]]] = {}
        self.slowest = self.largest = Result(0, Outcome(""))

    def add(self, result: Result) -> None:
        """Takes in one result."""
        self.words[result.outcome.word] += 1
        self.slowest = max(self.slowest, result, key=lambda one: one.seconds)
        self.largest = max(self.largest, result, key=lambda one: one.memory)
        found = {(f.judge, f.what): f.detail for f in reversed(result.outcome.findings)}
        for group, detail in found.items():
            self.groups.setdefault(group, []).append((result.number, detail))

    @property
    def faults(self) -> int:
        """How many kinds of faults there are."""
        return sum(judge not in NOTED for judge, _ in self.groups)

    def __str__(self) -> str:
        lines = [f"{count:8} {word}" for word, count in self.words.most_common()]
        lines += [
            f"slowest: case {self.slowest.number}, {self.slowest.seconds:.2f} s; "
            f"largest: case {self.largest.number}, {self.largest.memory / MEGABYTE:.0f} MB more"
        ]
        for (judge, what), cases in sorted(
            self.groups.items(), key=lambda group: (group[0][0] in NOTED, -len(group[1]))
        ):
            cases.sort()
            number, detail = cases[0]
            mark = "note " if judge in NOTED else "FAULT"
            named = ", ".join(str(number) for number, _ in cases[:SHOWN])
            lines.append(f"{mark} {len(cases):6} × {judge}: {what}; cases {named}")
            if detail:
                lines.append(f"             {number}: {detail}")
        return "\n".join(lines)
