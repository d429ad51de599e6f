from datetime import date

from shopqun.members.headings import Field
from shopqun.members.listed_person import RowReader

READER = RowReader({Field.PHONE: "手机", Field.NAME: "姓名", Field.TOLD: "告知时间"}, date(2027, 3, 1))


def test_the_row_says_when_she_was_told():
    reading = READER.read(9, {Field.PHONE: "13800138000", Field.NAME: "王", Field.TOLD: "2026-05-01"})
    assert reading.found is not None
    assert (reading.found.row, reading.found.told, reading.found.named) == (9, "2026-05-01", True)


def test_a_name_alone_needs_no_notice():
    reading = READER.read(9, {Field.NAME: "王"})
    assert reading.found is not None
    assert reading.found.new.phone is None
    assert reading.found.new.channel == "import"


def test_one_reason_is_enough_to_stay_out():
    reading = READER.read(9, {Field.PHONE: "12", Field.NAME: "王" * 41})
    assert reading.found is None
    assert [problem.code for problem in reading.problems] == ["bad_phone"]
