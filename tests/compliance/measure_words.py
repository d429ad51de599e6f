"""Precision and recall of the wording linter over the two halves of the corpus.

`python tests/compliance/measure_words.py` prints both; `--misses` names every miss of the half that is tuned.
One line of a half is `expected<TAB>sentence`: rules with `!` (block) or `?` (warn), or `-` for none.
"""

import sys
from dataclasses import dataclass
from pathlib import Path

from shopqun.compliance.findings import Severity, blocked
from shopqun.compliance.words import lint

HALVES = ("tuned", "kept")
_MARKS = {Severity.BLOCK: "!", Severity.WARN: "?", Severity.INFO: "."}


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and the rules that speak about it, each with `!` or `?`."""

    text: str
    expected: frozenset[str]

    @property
    def found(self) -> frozenset[str]:
        """Give what the linter says."""
        return frozenset(f"{each.rule}{_MARKS[each.severity]}" for each in lint(self.text))


def half(name: str) -> tuple[Sentence, ...]:
    """Read one half of the corpus."""
    lines = (Path(__file__).parent / f"corpus_{name}.tsv").read_text("utf-8").splitlines()
    split = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return tuple(Sentence(text, frozenset(said.split()) - {"-"}) for said, text in split)


@dataclass(frozen=True, slots=True)
class Score:
    """How many were right, found too much, and missed."""

    right: int
    too_much: int
    missed: int

    @property
    def precision(self) -> float:
        """Give the share of what was found that is right, in percent."""
        return 100 * self.right / max(self.right + self.too_much, 1)

    @property
    def recall(self) -> float:
        """Give the share of what is right that was found, in percent."""
        return 100 * self.right / max(self.right + self.missed, 1)


def findings_score(sentences: tuple[Sentence, ...]) -> Score:
    """Count each rule with its weight, sentence by sentence."""
    pairs = [(each.expected, each.found) for each in sentences]
    return Score(
        sum(len(wanted & found) for wanted, found in pairs),
        sum(len(found - wanted) for wanted, found in pairs),
        sum(len(wanted - found) for wanted, found in pairs),
    )


def stops_score(sentences: tuple[Sentence, ...]) -> Score:
    """Count only whether the sentence may be printed."""
    pairs = [(any("!" in rule for rule in each.expected), blocked(lint(each.text))) for each in sentences]
    return Score(pairs.count((True, True)), pairs.count((False, True)), pairs.count((True, False)))


def main(words: list[str]) -> None:
    """Print one line a half and measure."""
    for name in HALVES:
        sentences = half(name)
        for measure, score in (
            ("rules", findings_score(sentences)),
            ("may be printed", stops_score(sentences)),
        ):
            print(  # noqa: T201 - this is what it is for
                f"{name:6} {len(sentences):4} sentences  {measure:15} precision {score.precision:5.1f} %"
                f"  recall {score.recall:5.1f} %"
                f"  ({score.right} right, {score.too_much} too much, {score.missed} missed)"
            )
    if "--misses" in words:
        for each in half("tuned"):
            if each.found != each.expected:
                print(  # noqa: T201
                    f"{each.text}\n    wanted {sorted(each.expected)} found {sorted(each.found)}"
                )


if __name__ == "__main__":
    main(sys.argv[1:])
