"""What is kept of a sheet's proof: that of its weakest code."""

from shopqun.posters.proof import Proof
from shopqun.prints.record import SheetProof, sheet_proof


def test_the_weakest_code_speaks_for_its_sheet():
    proofs = (
        Proof("SQ:C1", ("a", "b", "c"), 0.571, 14.3, 14),
        Proof("SQ:C2", ("a", "c"), 0.508, 16.0, 16),
    )
    # The finest module is 0.508 mm, the shortest distance 14 cm; `b` did not read both.
    assert sheet_proof("3", 2, proofs) == SheetProof("3", 2, ("SQ:C1", "SQ:C2"), ("a", "c"), 508, 14)


def test_a_sheet_without_a_code_has_no_proof():
    assert sheet_proof("L01", 1, ()) == SheetProof("L01", 1)
