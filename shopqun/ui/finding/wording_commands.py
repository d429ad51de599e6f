"""What can be opened or begun by its name: every place, and what one goes there for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shopqun.finding.ranking import Group
from shopqun.ui.finding.entry import Entry


def commands() -> tuple[Entry, ...]:
    """Give every command, the places first."""
    return (*_places(), *_begin(), *_keep(), *_pages(), *_settings())


def _command(icon: str, title: str, place: str, about: str = "", key: str = "", also: str = "") -> Entry:
    return Entry(Group.COMMANDS, icon, title, place, about, key=key, also=also)


def _places() -> tuple[Entry, ...]:
    return (
        _command("sun", QCoreApplication.translate("Window", "今日"), "today", key="Alt+1"),
        _command("scan-line", QCoreApplication.translate("Window", "前台"), "till", key="Alt+2"),
        _command("users", QCoreApplication.translate("Window", "顾客"), "members", "customers", "Alt+3"),
        _command("ticket-percent", QCoreApplication.translate("Window", "活动"), "events", key="Alt+4"),
        _command("image", QCoreApplication.translate("Window", "海报"), "posters", key="Alt+5"),
        _command("message-circle", QCoreApplication.translate("Window", "社群"), "groups", key="Alt+6"),
        _command("chart-column", QCoreApplication.translate("Window", "报表"), "reports", key="Alt+7"),
        _command("settings", QCoreApplication.translate("Window", "设置"), "settings", key="Alt+8"),
    )


def _begin() -> tuple[Entry, ...]:
    return (
        _command(
            "user-plus",
            QCoreApplication.translate("Finding", "登记新顾客"),
            "members",
            "new",
            also=QCoreApplication.translate("Finding", "新会员 添加 入会"),
        ),
        _command(
            "upload",
            QCoreApplication.translate("Finding", "导入顾客名单"),
            "members",
            "import",
            also=QCoreApplication.translate("Finding", "Excel 表格 老顾客"),
        ),
        _command(
            "receipt",
            QCoreApplication.translate("Finding", "今天收工"),
            "till",
            "closing",
            "F12",
            QCoreApplication.translate("Finding", "日结 对账 打烊"),
        ),
    )


def _keep() -> tuple[Entry, ...]:
    return (
        _command(
            "plus",
            QCoreApplication.translate("Finding", "新建群"),
            "groups",
            "new",
            also=QCoreApplication.translate("Finding", "开群 微信群"),
        ),
        _command(
            "file-spreadsheet",
            QCoreApplication.translate("Finding", "导出这个月的月报"),
            "reports",
            "month",
            also=QCoreApplication.translate("Finding", "月报 Excel 报表"),
        ),
        _command(
            "hard-drive",
            QCoreApplication.translate("Finding", "备份和恢复"),
            "settings",
            "backup",
            also=QCoreApplication.translate("Finding", "存一份 恢复"),
        ),
    )


def _pages() -> tuple[Entry, ...]:
    return (
        _command(
            "heart-handshake", QCoreApplication.translate("Finding", "老带新和奖励"), "members", "referrals"
        ),
        _command("map-pin", QCoreApplication.translate("Finding", "顾客从哪来"), "members", "sources"),
        _command("gift", QCoreApplication.translate("Finding", "礼品库存"), "members", "gifts"),
        _command("crown", QCoreApplication.translate("Finding", "会员等级"), "members", "tiers"),
        _command("ticket-percent", QCoreApplication.translate("Finding", "优惠券"), "events", "part coupons"),
        _command("zap", QCoreApplication.translate("Finding", "限时抢购"), "events", "part sales"),
        _command("dices", QCoreApplication.translate("Finding", "抽奖"), "events", "part draws"),
        _command("calendar-days", QCoreApplication.translate("Finding", "社群日历"), "groups", "calendar"),
        _command("megaphone", QCoreApplication.translate("Finding", "公告群规"), "groups", "texts"),
    )


def _settings() -> tuple[Entry, ...]:
    return (
        _command(
            "moon",
            QCoreApplication.translate("Finding", "外观和字号"),
            "settings",
            "looks",
            also=QCoreApplication.translate("Finding", "深色 浅色 夜间 大字"),
        ),
        _command(
            "type",
            QCoreApplication.translate("Finding", "换语言"),
            "settings",
            "looks",
            also="Language English 中文",
        ),
        _command("store", QCoreApplication.translate("Finding", "店铺资料"), "settings", "shop"),
        _command(
            "lock",
            QCoreApplication.translate("Finding", "店员和口令"),
            "settings",
            "staff",
            also=QCoreApplication.translate("Finding", "打印机 声音"),
        ),
        _command("shield-check", QCoreApplication.translate("Finding", "法规依据"), "settings", "law"),
        _command("info", QCoreApplication.translate("Finding", "关于店群通"), "settings", "about"),
    )
