"""Proofs in the books: the newest row for a rule and a word, and only rows that say something."""

import pytest
from shop_kit import new_id
from sqlalchemy import insert
from sqlalchemy.exc import IntegrityError

from shopqun.compliance.service import LawService
from shopqun.data import evidence
from shopqun.data.tables.compliance import Evidence


def test_a_word_is_kept_as_it_reads_in_plain_and_its_newest_row_counts(launched, clock):
    law = LawService(launched, clock)
    law.keep("A-08", "有 機", "旧证", request_id=new_id())
    law.keep("A-08", "有机", "新证", request_id=new_id())
    with launched.reading() as db:
        assert [(each.word, each.what) for each in evidence.kept(db)] == [("有机", "新证")]


@pytest.mark.parametrize("blank", [{"word": " "}, {"what": ""}])
def test_the_schema_keeps_no_blank_proof(launched, clock, blank):
    row = {"rule": "A-08", "word": "有机", "what": "证", "by": "x", "withdrawn": False, "at": clock.at}
    with pytest.raises(IntegrityError), launched.writing() as db:
        db.execute(insert(Evidence).values(**(row | {"business_day": clock.at.date()} | blank)))
