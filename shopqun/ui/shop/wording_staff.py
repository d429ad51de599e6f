"""What the settings say of people, the PIN and the till's own things."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shopqun.basics import Money, Refused
from shopqun.staff.person import House, Person, Role
from shopqun.ui import dates


def people() -> str:
    """Head the list of people."""
    return QCoreApplication.translate("Staff", "谁在前台")


def people_note() -> str:
    """Say what the names are for, and that nobody is deleted."""
    return QCoreApplication.translate(
        "Staff", "名字写在每次用券、每一单旁边。走了的店员停用就好，以前的账还认得她。"
    )


def nobody() -> str:
    """Say that there is no list yet."""
    return QCoreApplication.translate("Staff", "还没有名单。加上名字，前台点一下就换人。")


def new_name() -> str:
    """Name the line of a new name."""
    return QCoreApplication.translate("Staff", "加一个人，怎么称呼")


def add_clerk() -> str:
    """Give the verb that adds a clerk."""
    return QCoreApplication.translate("Staff", "加店员")


def add_owner() -> str:
    """Give the verb that adds an owner."""
    return QCoreApplication.translate("Staff", "加店主")


def role(person: Person) -> str:
    """Say what a person is."""
    if not person.active:
        return QCoreApplication.translate("Staff", "停用")
    if person.role is Role.OWNER:
        return QCoreApplication.translate("Staff", "店主")
    return QCoreApplication.translate("Staff", "店员")


def since(person: Person) -> str:
    """Say since when: 2027-03-06 起, for it may be years ago."""
    words = QCoreApplication.translate("Staff", "{day} 起")
    return words.format(day=dates.on_wall(person.since).isoformat())


def leave() -> str:
    """Give the verb for who no longer serves."""
    return QCoreApplication.translate("Staff", "停用")


def come_back() -> str:
    """Give the verb for who serves again."""
    return QCoreApplication.translate("Staff", "启用")


def person_put(person: Person) -> str:
    """Say that a person was written down."""
    if person.active:
        return QCoreApplication.translate("Staff", "{name} 可以在前台用了").format(name=person.name)
    return QCoreApplication.translate("Staff", "{name} 停用了，以前的账不变").format(name=person.name)


def owner() -> str:
    """Head the owner's part."""
    return QCoreApplication.translate("Staff", "店主口令")


def owner_note() -> str:
    """Say what the PIN is asked for."""
    return QCoreApplication.translate(
        "Staff",
        "店员在前台时，这几件事要口令：大额退款、看顾客的完整手机号、恢复备份、改店铺资料和这一页。"
        "口令防顺手，不防懂电脑的人：账本文件没有加密。",
    )


def pin_state(house: House) -> str:
    """Say whether there is a PIN, and whether somebody said it is forgotten."""
    if not house.pin_set:
        return QCoreApplication.translate("Staff", "没有设口令，谁都可以做店主的事")
    if house.forgot_until is not None:
        words = QCoreApplication.translate("Staff", "有人按了“忘了口令”，{when} 起可以取消。输对一次就不算数")
        return words.format(when=dates.moment(house.forgot_until))
    if house.is_open:
        return QCoreApplication.translate("Staff", "口令设好了，现在是解锁的")
    return QCoreApplication.translate("Staff", "口令设好了")


def pin() -> str:
    """Name the line of a new PIN."""
    return QCoreApplication.translate("Staff", "新口令，4 到 8 位数字")


def pin_again() -> str:
    """Name the line that repeats it."""
    return QCoreApplication.translate("Staff", "再输一遍")


def set_pin() -> str:
    """Give the verb that sets the PIN."""
    return QCoreApplication.translate("Staff", "设口令")


def drop_pin() -> str:
    """Give the verb that takes the PIN away."""
    return QCoreApplication.translate("Staff", "不用口令了")


def pin_kept() -> str:
    """Say that the PIN is set, and how the lock closes."""
    return QCoreApplication.translate("Staff", "口令设好了。换店员看店或者关掉程序，就锁上")


def pin_gone() -> str:
    """Say that there is no PIN any more."""
    return QCoreApplication.translate("Staff", "口令取消了")


def not_the_same() -> str:
    """Say that the two lines differ."""
    return QCoreApplication.translate("Staff", "两遍不一样，请再输一遍")


def limit() -> str:
    """Name the limit of a refund."""
    return QCoreApplication.translate("Staff", "店员一次最多退（元）")


def limit_hint() -> str:
    """Say what happens above it."""
    return QCoreApplication.translate("Staff", "超过就要口令")


def bad_limit() -> str:
    """Say how an amount is written."""
    return QCoreApplication.translate("Staff", "请填数字，比如 100")


def limit_kept(kept: Money) -> str:
    """Say that the limit is set."""
    return QCoreApplication.translate("Staff", "好了，超过 {limit} 元的退款要口令").format(
        limit=kept.spoken()
    )


def save() -> str:
    """Give the verb that keeps a setting."""
    return QCoreApplication.translate("Staff", "保存")


def owner_needed() -> str:
    """Say why the owner is asked."""
    return QCoreApplication.translate("Staff", "改店里的设置，要店主来。")


def till() -> str:
    """Head the things of this computer."""
    return QCoreApplication.translate("Staff", "这台电脑的前台")


def sounds() -> str:
    """Name the switch of the sounds."""
    return QCoreApplication.translate("Staff", "提示音")


def sounds_note() -> str:
    """Say what is heard."""
    return QCoreApplication.translate("Staff", "能用和不能用是两种声音，不看屏幕也听得出来")


def printer() -> str:
    """Name the printer of slips."""
    return QCoreApplication.translate("Staff", "小票打印机")


def no_printer() -> str:
    """Say that none was chosen."""
    return QCoreApplication.translate("Staff", "还没有选，第一次打小票时会问")


def choose_printer() -> str:
    """Give the verb that chooses a printer."""
    return QCoreApplication.translate("Staff", "选打印机")


def print_trial() -> str:
    """Give the verb that prints the trial slip."""
    return QCoreApplication.translate("Staff", "打一张测试页")


def refused(refusal: Refused) -> str:
    """Say why something about people was refused."""
    known = {
        "bad_name": QCoreApplication.translate("Staff", "请写一个名字，最多 20 个字"),
        "bad_pin": QCoreApplication.translate("Staff", "口令是 4 到 8 位数字"),
        "owner_needed": QCoreApplication.translate("Staff", "要店主输口令才能改"),
    }
    return known.get(refusal.reason, refusal.reason)
