"""What the reports say."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shopqun.basics import Money
from shopqun.reports.figures import Figures, Month, change_bp
from shopqun.reports.overview import Overview


def month(which: Month) -> str:
    """Name a month: 2027年3月."""
    words = QCoreApplication.translate("Reports", "{year}年{month}月")
    return words.format(year=which.year, month=which.number)


def context(seen: Overview) -> str:
    """Say which days the month has, and whether it still runs."""
    last = len(seen.used)
    words = QCoreApplication.translate("Reports", "{month}月1日–{month}月{last}日").format(
        month=seen.month.number, last=last
    )
    if seen.month.first <= seen.today < seen.month.after:
        return QCoreApplication.translate("Reports", "{days}，还没过完").format(days=words)
    return words


def month_before() -> str:
    """Name the button to the month before."""
    return QCoreApplication.translate("Reports", "上个月")


def month_after() -> str:
    """Name the button to the next month."""
    return QCoreApplication.translate("Reports", "下个月")


def labels() -> dict[str, str]:
    """Name the ten figures."""
    return {
        "paid_fen": QCoreApplication.translate("Reports", "实收"),
        "takes_off_fen": QCoreApplication.translate("Reports", "券减掉的"),
        "reward_cost_fen": QCoreApplication.translate("Reports", "奖励花掉的"),
        "members_new": QCoreApplication.translate("Reports", "新顾客"),
        "referrals_qualified": QCoreApplication.translate("Reports", "老带新有效"),
        "coupons_issued": QCoreApplication.translate("Reports", "发出的券"),
        "coupons_redeemed": QCoreApplication.translate("Reports", "用掉的券"),
        "rewards_paid": QCoreApplication.translate("Reports", "发掉的奖励"),
        "sale_pieces": QCoreApplication.translate("Reports", "抢购提走"),
        "sale_gross_profit_fen": QCoreApplication.translate("Reports", "抢购毛利"),
    }


def unit(name: str) -> str:
    """Give the unit of a figure that is not money."""
    units = {
        "members_new": QCoreApplication.translate("Reports", "位"),
        "referrals_qualified": QCoreApplication.translate("Reports", "位"),
        "coupons_issued": QCoreApplication.translate("Reports", "张"),
        "coupons_redeemed": QCoreApplication.translate("Reports", "张"),
    }
    return units.get(name, QCoreApplication.translate("Reports", "份"))


def number(name: str, figures: Figures) -> tuple[str, str]:
    """Give a figure and its unit as they are shown."""
    value: int = getattr(figures, name)
    if name.endswith("_fen"):
        return f"¥{Money(value)}", ""
    return f"{value:,}", unit(name)


def last_month(name: str, before: Figures) -> str:
    """Say what it was the month before; nothing of a month without any record: ten noughts say nothing."""
    if not any(getattr(before, each) for each in labels()):
        return ""
    value, its_unit = number(name, before)
    words = QCoreApplication.translate("Reports", "上月 {value}")
    return words.format(value=f"{value} {its_unit}".strip())


def sentence(seen: Overview) -> str:
    """Say the month in one sentence, from its own figures alone."""
    if seen.empty:
        words = QCoreApplication.translate(
            "Reports", "{month}还没有记录。扫一张券、登记一位顾客，这里就有数了。"
        )
        return words.format(month=month(seen.month))
    paid, spent = Money(seen.now.paid_fen), Money(seen.spent_fen)
    words = QCoreApplication.translate("Reports", "{month}实收 {paid} 元，券和奖励一共花掉 {spent} 元")
    said = words.format(month=month(seen.month), paid=paid.spoken(), spent=spent.spoken())
    share_fen = spent.fen * 1000 // paid.fen * 10 if paid.fen > 0 else 0
    if share_fen > 0:
        each = QCoreApplication.translate("Reports", "，合每收 100 元花 {yuan} 元")
        said += each.format(yuan=Money(share_fen).spoken())
    return said + _compared(seen)


def _compared(seen: Overview) -> str:
    change = change_bp(seen.now.paid_fen, seen.before.paid_fen)
    if change is None:
        return QCoreApplication.translate("Reports", "。")
    percent = f"{abs(change) // 100}"
    if change >= 100:
        return QCoreApplication.translate("Reports", "，比上月多 {percent}%。").format(percent=percent)
    if change <= -100:
        return QCoreApplication.translate("Reports", "，比上月少 {percent}%。").format(percent=percent)
    return QCoreApplication.translate("Reports", "，和上月差不多。")


def one_sentence() -> str:
    """Head the sentence."""
    return QCoreApplication.translate("Reports", "这个月一句话")


def take_along() -> str:
    """Head the workbooks."""
    return QCoreApplication.translate("Reports", "存好的表")


def kept_where() -> str:
    """Say where workbooks go."""
    return QCoreApplication.translate("Reports", "存到“文档”里的店群通")


def workbooks() -> tuple[tuple[str, str], ...]:
    """Name the workbooks, as key and verb."""
    return (
        ("month", QCoreApplication.translate("Reports", "存月报")),
        ("members", QCoreApplication.translate("Reports", "存会员表")),
        ("referrals", QCoreApplication.translate("Reports", "存老带新表")),
    )


def file_name(kind: str, seen: Overview) -> str:
    """Name a workbook's file: the month's by its month, a list by its day."""
    names = {
        "month": QCoreApplication.translate("Reports", "月报-{when}.xlsx"),
        "members": QCoreApplication.translate("Reports", "会员表-{when}.xlsx"),
        "referrals": QCoreApplication.translate("Reports", "老带新表-{when}.xlsx"),
    }
    return names[kind].format(when=seen.month if kind == "month" else seen.today.isoformat())


def folder_name() -> str:
    """Name the folder of the workbooks."""
    return QCoreApplication.translate("Reports", "报表")


def writing(name: str) -> str:
    """Say that a workbook is being written."""
    return QCoreApplication.translate("Reports", "正在写 {name}").format(name=name)


def open_file() -> str:
    """Name the button that opens a workbook."""
    return QCoreApplication.translate("Reports", "打开")


def open_folder() -> str:
    """Name the button that shows where it lies."""
    return QCoreApplication.translate("Reports", "打开所在文件夹")


def nothing_made() -> str:
    """Say that no workbook was made yet."""
    return QCoreApplication.translate("Reports", "上面的按钮存成 Excel，存好的列在这里")


def saved(name: str) -> str:
    """Say that a workbook was written."""
    return QCoreApplication.translate("Reports", "存好了：{name}").format(name=name)


def ended() -> str:
    """Say that the writing was ended and nothing was left behind."""
    return QCoreApplication.translate("Reports", "停下了，没有存")


def bad_month() -> str:
    """Say that there is no such month."""
    return QCoreApplication.translate("Reports", "没有这个月份，请换一个月。")
