"""The fixed words of the till: labels, verbs and hints."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shopqun.basics import Money
from shopqun.members.portrait import Portrait
from shopqun.ui import dates
from shopqun.ui.lists import clauses


def please_scan() -> str:
    """Give the invitation to scan."""
    return QCoreApplication.translate("Till", "请扫顾客的券码")


def scan_hint() -> str:
    """Say how."""
    return QCoreApplication.translate("Till", "扫码枪对着手机或纸券，也可以手输 12 位")


def hold_on() -> str:
    """Say why there is no answer yet: a long list is being written."""
    return QCoreApplication.translate("Till", "前面还在写别的，请等一下，不用再扫")


def code_name() -> str:
    """Name the code field."""
    return QCoreApplication.translate("Till", "券码")


def paste() -> str:
    """Give the verb for a screenshot."""
    return QCoreApplication.translate("Till", "粘贴截图")


def invited() -> str:
    """Ask whether somebody brought her."""
    return QCoreApplication.translate("Till", "有人介绍？")


def invite_code() -> str:
    """Name the field of the invite code."""
    return QCoreApplication.translate("Till", "介绍码，8 位数字")


def member() -> str:
    """Name the field that finds a customer."""
    return QCoreApplication.translate("Till", "顾客：手机尾号、名字或会员号")


def no_member_found() -> str:
    """Say that nobody is found, and what to do."""
    return QCoreApplication.translate("Till", "没有找到，换个写法；新顾客到“顾客”里登记")


def take_member_away() -> str:
    """Name the cross of the member chip."""
    return QCoreApplication.translate("Till", "换一位顾客")


def amount() -> str:
    """Ask for the bill."""
    return QCoreApplication.translate("Till", "这一单多少钱")


def amount_hint() -> str:
    """Say when."""
    return QCoreApplication.translate("Till", "先输也行，扫完再输也行")


def bad_amount() -> str:
    """Say how an amount is written."""
    return QCoreApplication.translate("Till", "请填数字，最多两位小数，比如 46.8")


def amount_first() -> str:
    """Ask for the amount before a purchase is written down."""
    return QCoreApplication.translate("Till", "先填这一单多少钱")


def buy() -> str:
    """Give the verb for a purchase without paper."""
    return QCoreApplication.translate("Till", "只记一单，不用券")


def ask_amount() -> str:
    """Ask for what the paper needs to know."""
    return QCoreApplication.translate("Till", "这一单多少钱？填好按 Enter")


def ask_member() -> str:
    """Ask who she is."""
    return QCoreApplication.translate("Till", "是哪位顾客？输手机尾号或名字")


def backspace() -> str:
    """Name the key that deletes."""
    return QCoreApplication.translate("Till", "退一格")


def just_now() -> str:
    """Head the right column."""
    return QCoreApplication.translate("Till", "刚才")


def nothing_yet() -> str:
    """Say that nothing happened yet."""
    return QCoreApplication.translate("Till", "还没有。第一张券扫一下就会出现在这里。")


def undo() -> str:
    """Give the verb that takes a scan back."""
    return QCoreApplication.translate("Till", "撤销")


def refund() -> str:
    """Give the verb that gives money back."""
    return QCoreApplication.translate("Till", "退款")


def next_one() -> str:
    """Give the verb after a yes."""
    return QCoreApplication.translate("Till", "下一位　Enter")


def understood() -> str:
    """Give the verb after a no."""
    return QCoreApplication.translate("Till", "知道了，下一位　Enter")


def change_amount() -> str:
    """Give the verb that corrects the bill."""
    return QCoreApplication.translate("Till", "改金额")


def kept() -> str:
    """Say that it is on the disk."""
    return QCoreApplication.translate("Till", "已记下。停电、关机都不会丢；扫两次也只减一次。")


def refusal_kept(reason: str) -> str:
    """Say that a refusal is recorded too; a word that is no code is not."""
    if reason == "not_a_code":
        return QCoreApplication.translate("Till", "没认出是哪张券，这次不记。")
    return QCoreApplication.translate("Till", "没用成也记下了，月底能看到为什么。")


def what_now() -> str:
    """Head the ways out."""
    return QCoreApplication.translate("Till", "接下来怎么办")


def changed_amount() -> str:
    """Give the reason written into the books when the bill is corrected."""
    return QCoreApplication.translate("Till", "改金额")


def waiting_title(pieces: int) -> str:
    """Count the pieces that wait."""
    return QCoreApplication.translate("Till", "还有 {pieces} 份等提货").format(pieces=pieces)


def see_list() -> str:
    """Give the verb that leads to the list."""
    return QCoreApplication.translate("Till", "看名单")


def no_code_in_picture() -> str:
    """Say that a picture has no code."""
    return QCoreApplication.translate("Till", "图里没有找到码。请截得完整一点，或者手输码旁边的 12 位。")


def no_picture() -> str:
    """Say that there is nothing to paste."""
    return QCoreApplication.translate("Till", "剪贴板里没有图。先在微信里截图，再按这里。")


def member_note(portrait: Portrait) -> str:
    """Say when she comes: 第 3 次来 · 138****2107 · 王秀兰介绍."""
    parts = [
        portrait.line.phone or "",
        QCoreApplication.translate("Till", "会员 {number}").format(number=portrait.line.number),
    ]
    if portrait.brought_by:
        parts.append(QCoreApplication.translate("Till", "{name}介绍来的").format(name=portrait.brought_by))
    return " · ".join(part for part in parts if part)


def visits(count: int) -> str:
    """Count her visits, this one included."""
    return QCoreApplication.translate("Till", "第 {count} 次来").format(count=max(count, 1))


def in_hand() -> str:
    """Head what she still holds."""
    return QCoreApplication.translate("Till", "手上还有")


def papers_in_hand(portrait: Portrait) -> str:
    """List what she still holds, at most two kinds."""
    if not portrait.papers:
        return QCoreApplication.translate("Till", "没有别的券")
    first = portrait.papers[0]
    more = len(portrait.papers) - 1
    words = QCoreApplication.translate("Till", "{name}，{day}前").format(
        name=first.name, day=dates.day_of(first.expires_at)
    )
    return words + (QCoreApplication.translate("Till", "，另有 {more} 张").format(more=more) if more else "")


def taken_back() -> str:
    """Say that a scan was taken back."""
    return QCoreApplication.translate("Till", "撤销了，券恢复了")


def given_back() -> str:
    """Say that money was given back."""
    return QCoreApplication.translate("Till", "退款记好了")


def key(name: str) -> str:
    """Name a key as a hint beside what it does."""
    return QCoreApplication.translate("Till", "按 {key}").format(key=name)


def with_key(words: str, name: str) -> str:
    """Put the key that does it behind a verb."""
    return f"{words}  {name}"


def papers_of(name: str) -> str:
    """Head the papers of the customer who is named."""
    return QCoreApplication.translate("Till", "{name}手上的券").format(name=name)


def use() -> str:
    """Give the verb that uses one of her papers."""
    return QCoreApplication.translate("Till", "用这张")


def usable_until(day: str) -> str:
    """Say before which day a paper lapses: papers lapse at the start of that day."""
    return QCoreApplication.translate("Till", "{day}前用").format(day=day)


def terms_and_day(terms: str, until: str) -> str:
    """Join the day a paper lapses and its terms."""
    return clauses((until, terms))


def more_papers(count: int) -> str:
    """Count the papers that are not shown."""
    return QCoreApplication.translate("Till", "还有 {count} 张没有列出来").format(count=count)


def one_more() -> str:
    """Give the verb that puts a further paper on the same bill."""
    return QCoreApplication.translate("Till", "再用一张")


def scan_one_more() -> str:
    """Ask for a further paper for the same bill."""
    return QCoreApplication.translate("Till", "再扫一张，用在同一单上")


def still_to_pay(paid: Money) -> str:
    """Say what is to be paid so far, and the way back."""
    return QCoreApplication.translate("Till", "现在要收 ¥{paid}；不加了就按 Esc").format(paid=paid)


def print_slip() -> str:
    """Give the verb that prints the slip."""
    return QCoreApplication.translate("Till", "小票")


def which_title(count: int) -> str:
    """Ask which code is meant."""
    return QCoreApplication.translate("Till", "图里有 {count} 个码，用哪一个？").format(count=count)


def which_words() -> str:
    """Say how to choose."""
    return QCoreApplication.translate("Till", "点一下，或者按数字键。不确定就取消，请顾客只截一张。")
