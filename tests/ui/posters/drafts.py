"""Drafts as they stand on the easel, made by hand: nothing is composed or read."""

from dataclasses import replace

from posters.sample_briefs import FRESH, GROUP
from PySide6.QtGui import QImage

from shopqun.compliance.findings import Finding, Severity
from shopqun.posters.boxes import Page, Sheet
from shopqun.posters.paper import PAPERS
from shopqun.posters.proof import Proof
from shopqun.ui.posters.easel import Draft, Drawn

FLAG = replace(FRESH, name="鲜果")
SHEET = Sheet("进群 福利1群", 210, 297, PAPERS["a4"], (Page(()),))
PROOF = Proof(GROUP.join.payload, ("one", "two", "three"), 1.234, 61.4, 150)


def finding(severity=Severity.BLOCK, word="最", *, span=(0, 1), **more):
    """Give a finding about a word."""
    said = {"rule": "ad.most", "suggestion": "换成具体的事实", "evidence": ""} | more
    return Finding(
        said["rule"], severity, span, word, "广告法 9", "不能说最", said["suggestion"], said["evidence"]
    )


def drawn(brief=GROUP, *, proof=PROOF, sheet=SHEET, own=(), rest=(), refused=None, page=0):
    """Give a draft as it looks."""
    draft = Draft(brief, "", "a4", FLAG, page)
    return Drawn(draft, sheet, QImage(), proof, tuple(own), tuple(rest), refused)
