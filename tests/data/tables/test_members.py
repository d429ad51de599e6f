"""What the file refuses of customers, what they agreed to, their tiers and points."""

import pytest
from sqlalchemy import func, select

from shopqun.data.tables.members import Consent, Import, ImportChange, Member, MemberTerm, PointsEntry, Tier


@pytest.mark.parametrize("column", ["number", "phone", "card_code", "invite_code"])
def test_what_finds_one_member_is_hers_alone(put, refused, column):
    put(Member, **{column: "13800138000"})
    assert refused(Member, **{column: "13800138000"}) == f"members.{column}"


def test_many_have_one_name_and_no_phone(db, put):
    for _ in range(3):
        put(Member, name="王秀兰", phone=None)
    assert db.execute(select(func.count()).select_from(Member)).scalar_one() == 3


def test_a_word_finds_many_and_each_of_them_once(put, refused):
    wang, chen = put(Member), put(Member)
    for member in (wang, chen):
        put(MemberTerm, term="wxl", member_id=member)
    again = refused(MemberTerm, term="wxl", member_id=wang)
    assert again == "member_terms.term, member_terms.member_id"
    assert refused(MemberTerm, term="wxl", member_id=99) == ""


def test_consent_is_to_the_record_or_to_messages(put, refused):
    member = put(Member)
    for scope in ("record", "marketing"):
        put(Consent, member_id=member, scope=scope)
    assert refused(Consent, member_id=member, scope="everything") == "ck_consents_scope"
    assert refused(Consent, member_id=99, scope="record") == ""


def test_an_import_remembers_a_member_once(put, refused):
    member, brought = put(Member), put(Import)
    put(ImportChange, import_id=brought, member_id=member)
    again = refused(ImportChange, import_id=brought, member_id=member)
    assert again == "import_changes.import_id, import_changes.member_id"


def test_a_member_comes_from_an_import_there_is(put, refused):
    put(Member, import_id=put(Import))
    assert refused(Member, import_id=99) == ""


def test_a_tier_begins_at_nothing_or_more(put, refused):
    put(Tier, level=1, need_12m_fen=0)
    assert refused(Tier, level=2, need_12m_fen=-1) == "ck_tiers_need"
    assert refused(Tier, level=1) == "tiers.level"


def test_points_come_or_go(put, refused):
    member = put(Member)
    for points in (10, -10):
        put(PointsEntry, member_id=member, points=points)
    assert refused(PointsEntry, member_id=member, points=0) == "ck_points_entries_points"
