import openpyxl
import pytest
from sqlalchemy import insert, select

from shopqun.basics import Refused, ShopTrouble, Trouble
from shopqun.data.tables.members import Consent, Import, Tier
from shopqun.data.tables.till import Purchase
from shopqun.members.list_preview import Manner
from shopqun.members.member import CONSENT_VERSION, Order
from shopqun.members.service import MembersService

pytest_plugins = ("shop_kit",)


@pytest.fixture
def members(books, clock):
    with books.writing() as db:
        db.execute(insert(Tier), [{"level": 1, "name": "邻居", "need_12m_fen": 0}])
    return MembersService(books, clock)


def add(members, name, **more):
    return members.add(name, request_id=f"add {name} {more}", **more)


def test_a_new_member(members, books):
    line = add(members, " 王小明 ", wechat="小王", phone="138 0013 8000", record_consent=True).value.member
    assert (line.id, line.number, line.name, line.wechat) == (1, "000001", "王小明", "小王")
    assert (line.phone, line.tier, line.points, line.spent_12m_fen) == ("138****8000", "邻居", 0, 0)
    assert not line.marketing
    assert line.card_code[0] == "M"
    assert len(line.card_code) == 12
    assert len(line.invite_code) == 8
    with books.reading() as db:
        said = db.execute(select(Consent.scope, Consent.given, Consent.version)).all()
    assert said == [("record", True, CONSENT_VERSION)]


def test_the_business_day_is_the_shops(members, clock):
    clock.set("2027-03-06T23:59:59+08:00")
    assert add(members, "甲").value.member.joined_on.isoformat() == "2027-03-06"
    clock.set("2027-03-07T00:00:00+08:00")
    assert add(members, "乙").value.member.joined_on.isoformat() == "2027-03-07"


def test_messages_only_with_consent_to_them(members, books):
    assert add(members, "甲", marketing=True).value.member.marketing
    with books.reading() as db:
        assert list(db.execute(select(Consent.scope)).scalars()) == ["marketing"]


@pytest.mark.parametrize(
    ("name", "more", "reason"),
    [
        (" ", {}, "bad_name"),
        ("王" * 41, {}, "bad_name"),
        ("王", {"phone": "123", "record_consent": True}, "bad_phone"),
        ("王", {"phone": "13800138000"}, "consent_needed"),
        ("王", {"invited_by": "12345678"}, "unknown_invite_code"),
        ("王", {"invited_by": "nobody"}, "unknown_invite_code"),
    ],
)
def test_who_is_not_added(members, name, more, reason):
    assert add(members, name, **more).value.reason == reason
    assert members.counts().members == 0


def test_a_phone_that_is_taken_names_its_owner(members):
    owner = add(members, "王小明", phone="13800138000", record_consent=True).value.member
    refused = add(members, "李四", phone="+8613800138000", record_consent=True).value
    assert refused == Refused("phone_taken", {"member": owner.id, "number": "000001", "name": "王小明"})


def test_the_same_request_again_adds_nobody(members):
    first = members.add("王", request_id="once")
    again = members.add("王", request_id="once")
    assert again.value == first.value
    assert again.repeated
    assert members.counts().members == 1
    assert members.add("李", request_id="once").value == Refused("request_id_reused")


def test_an_invitation_is_bound(members):
    inviter = add(members, "王").value.member
    added = add(members, "李", invited_by=inviter.invite_code).value
    assert added.referral is not None
    assert (added.referral.inviter, added.referral.invitee) == (1, 2)
    assert (added.referral.state, added.referral.reason) == ("pending", None)
    assert [one.what for one in members.portrait("2").timeline] == ["was_invited", "joined"]


def test_find_puts_whole_matches_first_and_keeps_to_the_limit(members):
    for name in ("王小明", "小明明", "李小明", "小明"):
        add(members, name)
    assert members.find("小明")[0].name == "小明"
    assert {line.name for line in members.find("小明")} == {"王小明", "小明明", "李小明", "小明"}
    assert len(members.find("小明", 2)) == 2
    assert members.find("") == ()
    assert members.find("无此人") == ()


def test_find_takes_percent_and_underscore_as_they_are(members):
    add(members, "百分之%")
    assert [line.name for line in members.find("%")] == ["百分之%"]
    assert members.find("_") == ()


@pytest.mark.parametrize("text", ["1", "000001", "13800138000", "card", "card in a QR"])
def test_show_by_whatever_names_her(members, text):
    line = add(members, "王", phone="13800138000", record_consent=True).value.member
    said = {"card": line.card_code, "card in a QR": f"SQ:{line.card_code}"}.get(text, text)
    assert members.show(said) == line


def test_nobody(members):
    assert members.show("9") == Refused("unknown_member", {"text": "9"})
    assert members.portrait("9") == Refused("unknown_member", {"text": "9"})


def test_pages(members, clock):
    for name in ("赵", "钱", "孙", "李"):
        add(members, name)
        clock.move(days=1)
    assert [line.name for line in members.page(0, 3).lines] == ["李", "孙", "钱"]
    assert [line.name for line in members.page(3, 3).lines] == ["赵"]
    assert [line.name for line in members.page(0, 9, Order.NAME).lines] == ["李", "钱", "孙", "赵"]
    assert members.page(9, 3).total == 4


def test_counts(members, clock):
    add(members, "上月", marketing=True)
    clock.move(days=31)
    add(members, "本月")
    counts = members.counts()
    assert (counts.members, counts.marketing, counts.new_this_month) == (2, 1, 1)


@pytest.fixture
def listing(tmp_path):
    path = tmp_path / "名单.csv"
    path.write_text("手机号,姓名,身份证\n13800138000,王,1\n12,李,2\n13800138002,张,3\n", encoding="utf-8")
    return path


def test_a_dry_run_writes_nothing_and_tells_the_same(members, listing, books):
    dry = members.import_file(listing, request_id="a", dry_run=True).value
    assert members.counts().members == 0
    wet = members.import_file(listing, request_id="a").value
    assert (dry.import_id, wet.import_id) == (None, 1)
    assert (dry.added, dry.updated, dry.skipped) == (wet.added, wet.updated, wet.skipped) == (2, 0, 1)
    assert dry.problems == wet.problems
    assert wet.refused_columns == ("身份证",)
    assert members.counts().members == 2
    with books.reading() as db:
        row = db.execute(select(Import)).one()
        versions = set(db.execute(select(Consent.version)).scalars())
    assert (row.file_name, row.added, row.skipped) == ("名单.csv", 2, 1)
    assert versions == {"owner_declared"}


def test_the_same_file_twice_adds_nobody_twice(members, listing):
    members.import_file(listing, request_id="a")
    again = members.import_file(listing, request_id="b").value
    assert (again.added, again.updated, again.skipped) == (0, 0, 3)
    repeated = members.import_file(listing, request_id="a")
    assert repeated.repeated
    assert repeated.value.added == 2


def test_a_file_without_headings_is_unreadable(members, tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("1,2\n3,4\n", encoding="utf-8")
    with pytest.raises(ShopTrouble) as caught:
        members.import_file(path, request_id="a")
    assert caught.value.kind is Trouble.UNREADABLE


def test_undo_takes_back_all_but_who_was_used_since(members, listing, books, clock):
    members.import_file(listing, request_id="a")
    with books.writing() as db:
        db.execute(
            insert(Purchase).values(
                member_id=1, bill_fen=100, at=clock.now(), business_day=clock.now().date(), clerk=""
            )
        )
    done = members.undo_import(1, request_id="b").value
    assert (done.removed, done.restored, done.kept) == (1, 0, ("000001",))
    assert members.show("13800138000").name == "王"
    assert members.show("2") == Refused("unknown_member", {"text": "2"})
    assert members.find("张") == ()
    assert members.undo_import(1, request_id="c").value.reason == "already_undone"
    assert members.undo_import(9, request_id="d").value.reason == "unknown_import"


def test_after_an_undo_the_list_can_come_again(members, listing):
    first = members.import_file(listing, request_id="a").value
    members.undo_import(first.import_id, request_id="b")
    assert members.import_file(listing, request_id="c").value.added == 2


def test_ten_thousand_rows_and_one_to_find(members, tmp_path):
    path = tmp_path / "many.csv"
    people = "".join(f"139{number:08d},王{number:05d}\n" for number in range(10_000))
    path.write_text("手机号,姓名\n" + people, encoding="utf-8")
    assert members.import_file(path, request_id="a").value.added == 10_000
    assert [line.name for line in members.find("07777")][:1] == ["王07777"]
    assert [line.name for line in members.find("13900001234")] == ["王01234"]
    assert members.page(9_999, 10).total == 10_000


class Interrupting:
    """Does something once, when the list is half judged or half written, and notes how far it was told."""

    def __init__(self, when, act):
        self._when, self._act = when, act
        self.told = []

    def __call__(self, done, total):
        self.told.append((done, total))
        if len(self.told) == self._when:
            self._act()


def test_the_till_goes_on_while_a_list_is_judged(members, listing):
    meanwhile = Interrupting(1, lambda: add(members, "赵", phone="13800138009", record_consent=True))
    done = members.bring_in(listing, Manner("told_in_shop"), request_id="a", step=meanwhile).value
    assert done.added == 2
    assert [line.name for line in members.page(0, 9).lines] == ["张", "王", "赵"]
    assert [members.find(name)[0].id for name in ("赵", "王", "张")] == [1, 2, 3]


def test_who_is_added_while_a_list_is_judged_is_not_added_twice(members, listing):
    meanwhile = Interrupting(1, lambda: add(members, "小王", phone="13800138000", record_consent=True))
    done = members.bring_in(listing, Manner("told_in_shop"), request_id="a", step=meanwhile).value
    assert (done.added, done.updated, done.skipped) == (1, 0, 2)
    assert [problem.code for problem in done.problems] == ["name_differs", "bad_phone"]
    assert [line.name for line in members.page(0, 9).lines] == ["张", "小王"]


def test_a_list_that_changed_nobody_meanwhile_is_judged_once(members, listing, books, clock):
    def buy():
        with books.writing() as db:
            bought = {"bill_fen": 100, "at": clock.now(), "business_day": clock.now().date(), "clerk": ""}
            db.execute(insert(Purchase).values(member_id=None, **bought))

    meanwhile = Interrupting(1, buy)
    members.bring_in(listing, Manner("told_in_shop"), request_id="a", step=meanwhile)
    assert meanwhile.told == [(0, 2), (1, 2), (2, 2)]


@pytest.mark.parametrize("when", [1, 2, 3])
def test_a_list_that_was_stopped_leaves_nothing(members, listing, books, when):
    def stop():
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        members.bring_in(listing, Manner("told_in_shop"), request_id="a", step=Interrupting(when, stop))
    assert (members.counts().members, members.find("王")) == (0, ())
    assert members.import_file(listing, request_id="a").value.import_id == 1


def test_a_list_with_a_request_that_was_used_for_another_is_refused(members, listing, tmp_path):
    members.import_file(listing, request_id="a")
    other = tmp_path / "别的.csv"
    other.write_text("手机号,姓名\n13800138007,周\n", encoding="utf-8")
    assert members.import_file(other, request_id="a").value == Refused("request_id_reused")
    assert members.counts().members == 2


def test_a_copy_of_her_record(members, tmp_path):
    add(members, "王小明", phone="13800138000", record_consent=True)
    out = tmp_path / "我的信息.xlsx"
    assert members.export("1", out, request_id="x").value.member == 1
    page = openpyxl.load_workbook(out)["我的信息"]
    assert {row[0].value: row[1].value for row in page}["手机"] == "13800138000"
    assert members.export("9", tmp_path / "n.xlsx", request_id="y").value.reason == "unknown_member"
    assert not (tmp_path / "n.xlsx").exists()


def test_merging(members):
    add(members, "王小明", phone="13800138000", record_consent=True)
    add(members, "小明")
    assert members.merge("2", "2", request_id="a").value.reason == "same_member"
    assert members.merge("2", "9", request_id="b").value.reason == "unknown_member"
    assert members.merge("9", "2", request_id="c").value.reason == "unknown_member"
    assert members.merge("2", "1", request_id="d").value.kept == 2
    assert members.show("13800138000").name == "小明"
    assert members.find("王小明") == ()
    assert members.merge("2", "1", request_id="d").repeated


def test_a_merge_that_is_refused_leaves_everything(members):
    first = add(members, "甲").value.member
    second = add(members, "乙", invited_by=first.invite_code).value.member
    add(members, "丙", invited_by=second.invite_code)
    assert members.merge("1", "3", request_id="m").value.reason == "cycle"
    assert members.show("3").name == "丙"
    assert members.counts().members == 3
