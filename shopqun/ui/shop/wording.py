"""What the settings say."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shopqun.basics import Refused
from shopqun.shop.profile import Problem, Profile, Upkeep
from shopqun.ui.dates import moment
from shopqun.ui.lists import listed
from shopqun.ui.theme import Mode
from shopqun.ui.words import CHINESE, ENGLISH

SAFE_DAYS = 3


def sections() -> tuple[tuple[str, str, str], ...]:
    """Name the sections: key, words, icon."""
    return (
        ("backup", QCoreApplication.translate("Settings", "备份和恢复"), "hard-drive"),
        ("shop", QCoreApplication.translate("Settings", "店铺资料"), "store"),
        ("livery", QCoreApplication.translate("Settings", "店标和店色"), "palette"),
        ("staff", QCoreApplication.translate("Settings", "店员和口令"), "users"),
        ("looks", QCoreApplication.translate("Settings", "外观和字号"), "moon"),
        ("law", QCoreApplication.translate("Settings", "法规依据"), "shield-check"),
        ("limits", QCoreApplication.translate("Settings", "这一版不做的"), "list-checks"),
        ("about", QCoreApplication.translate("Settings", "关于店群通"), "info"),
    )


def section(key: str) -> str:
    """Name one section by its key."""
    return next(words for each, words, _ in sections() if each == key)


def is_safe(seen: Upkeep) -> bool:
    """Say whether the newest copy is fresh enough."""
    return seen.days_since is not None and seen.days_since < SAFE_DAYS


def safety(seen: Upkeep) -> str:
    """Say in one line how safe the books are."""
    if seen.days_since is None:
        return QCoreApplication.translate("Settings", "账本还没有备份过")
    if is_safe(seen):
        return QCoreApplication.translate("Settings", "账本是安全的")
    return QCoreApplication.translate("Settings", "{count} 天没备份了").format(count=seen.days_since)


def safety_note(seen: Upkeep) -> str:
    """Say when the last copy was made."""
    if seen.last_backup is None:
        return QCoreApplication.translate("Settings", "电脑坏了、丢了，只有备份能把顾客和券找回来")
    words = QCoreApplication.translate("Settings", "上次备份：{moment}，存完打开验过，能恢复")
    return words.format(moment=moment(seen.last_backup))


def back_up() -> str:
    """Name the button that makes a copy."""
    return QCoreApplication.translate("Settings", "现在备份")


def backing_up() -> str:
    """Say that a copy is being made."""
    return QCoreApplication.translate("Settings", "正在备份，存完会打开验一遍")


def backed_up(path: str, size: int) -> str:
    """Say that the copy was made, where it lies and how large it is."""
    words = QCoreApplication.translate("Settings", "备份好了，打开验过：{path}（{size} KB）")
    return words.format(path=path, size=f"{-(-size // 1024):,}")


def to_stick() -> str:
    """Name the button that makes a copy elsewhere."""
    return QCoreApplication.translate("Settings", "备份到 U 盘")


def to_stick_note() -> str:
    """Say why elsewhere is better."""
    return QCoreApplication.translate("Settings", "备份放在别处才算稳：电脑坏了它还在")


def backup_name(seen: Upkeep) -> str:
    """Name a copy's file."""
    return QCoreApplication.translate("Settings", "{shop}-备份.shopqun").format(shop=seen.profile.name)


def shop_files() -> str:
    """Name the kind of file for file dialogs."""
    return QCoreApplication.translate("Settings", "店群通账本 (*.shopqun)")


def live_file() -> str:
    """Head the place of the live file."""
    return QCoreApplication.translate("Settings", "账本放在哪里")


def live_file_note() -> str:
    """Warn of copying the live file."""
    return QCoreApplication.translate("Settings", "别直接拷贝这个文件，开着店时拷会丢记录；要带走就按备份")


def open_folder() -> str:
    """Name the button that shows a folder."""
    return QCoreApplication.translate("Settings", "打开所在文件夹")


def new_computer() -> str:
    """Head the way back."""
    return QCoreApplication.translate("Settings", "换电脑、坏了怎么办")


def new_computer_steps() -> tuple[str, ...]:
    """Give the steps."""
    return (
        QCoreApplication.translate("Settings", "1. 新电脑装好店群通"),
        QCoreApplication.translate("Settings", "2. 首页点“从备份恢复”"),
        QCoreApplication.translate("Settings", "3. 选最近的一份备份"),
    )


def restore() -> str:
    """Name the button that restores."""
    return QCoreApplication.translate("Settings", "从文件恢复")


def restore_title(found: Profile) -> str:
    """Ask whether to put a backup in the place of the books."""
    return QCoreApplication.translate("Settings", "换成“{shop}”的这份备份？").format(shop=found.name)


def restore_words(name: str) -> str:
    """Say what becomes of the books there are."""
    words = QCoreApplication.translate(
        "Settings",
        "备份 {name} 打开看过，是完整的。现在的账本会另存一份放在旁边，备份以后的新记录要到那里找。",
    )
    return words.format(name=name)


def restore_verb() -> str:
    """Name what the question's button does."""
    return QCoreApplication.translate("Settings", "恢复这份备份")


def looking_into() -> str:
    """Say that the backup is being looked into."""
    return QCoreApplication.translate("Settings", "正在打开这份备份看一看")


def check() -> str:
    """Name the button that recomputes the books."""
    return QCoreApplication.translate("Settings", "查账本")


def checking() -> str:
    """Say that it is being done."""
    return QCoreApplication.translate("Settings", "正在把账从头算一遍")


def checked(problems: tuple[Problem, ...]) -> str:
    """Say what came of it."""
    if not problems:
        return QCoreApplication.translate("Settings", "账本从头算了一遍，都对得上")
    words = QCoreApplication.translate("Settings", "有 {count} 处对不上：{names}")
    names = dict.fromkeys(problem(each) for each in problems)
    return words.format(count=len(problems), names=listed(names))


def problem(found: Problem) -> str:
    """Say a problem of the books."""
    known = {
        "file": QCoreApplication.translate("Settings", "文件坏了，请从备份恢复"),
        "referral_state": QCoreApplication.translate("Settings", "老带新的状态记偏了"),
        "claim_state": QCoreApplication.translate("Settings", "抢购登记的状态记偏了"),
        "oversold": QCoreApplication.translate("Settings", "抢购登记多过了库存"),
        "tier_level": QCoreApplication.translate("Settings", "有顾客的等级记偏了"),
        "lottery_state": QCoreApplication.translate("Settings", "抽奖的状态记偏了"),
        "lottery_draw": QCoreApplication.translate("Settings", "有一次抽奖重算出来不一样"),
        "used_twice": QCoreApplication.translate("Settings", "有一张券用了两次"),
        "over_issued": QCoreApplication.translate("Settings", "有一种券发得比定的多"),
        "batch_size": QCoreApplication.translate("Settings", "有一批券的张数不对"),
        "public_code": QCoreApplication.translate("Settings", "有一种券没有公开码，或者不止一个"),
        "purchase_paper": QCoreApplication.translate("Settings", "有一单收的钱和用的券对不上"),
        "reward_events": QCoreApplication.translate("Settings", "有一份奖励没发过却收回了"),
        "reward_papers": QCoreApplication.translate("Settings", "有一份奖励发的券张数不对"),
        "marketing": QCoreApplication.translate("Settings", "有顾客同意没同意收消息记偏了"),
        "member_words": QCoreApplication.translate("Settings", "有顾客按名字找不到了"),
        "gift_stock": QCoreApplication.translate("Settings", "有一种礼品发得比库里的多"),
        "reward_goods": QCoreApplication.translate("Settings", "有一份奖励的礼品没有从库里出"),
        "paper_goods": QCoreApplication.translate("Settings", "有一张兑换券的东西没有从库里出"),
        "claim_events": QCoreApplication.translate("Settings", "有一条抢购登记的先后不对"),
        "claim_waits": QCoreApplication.translate("Settings", "有人还在候补，其实货够"),
        "further_paper": QCoreApplication.translate("Settings", "有一单加的券和收的钱对不上"),
        "refund_papers": QCoreApplication.translate("Settings", "有一单全退了，券却没退回"),
        "reward_points": QCoreApplication.translate("Settings", "有一份奖励的积分没有记上"),
        "points_balance": QCoreApplication.translate("Settings", "有顾客的积分用过了头"),
        "import_count": QCoreApplication.translate("Settings", "有一次导入的人数对不上"),
        "gesture": QCoreApplication.translate("Settings", "有一个动作的回执读不出来"),
        "picture_bytes": QCoreApplication.translate("Settings", "有一张店标或照片坏了，请重新放一张"),
        "purchase_money": QCoreApplication.translate("Settings", "有一单的钱加不起来"),
    }
    return known[found.code]


def repair() -> str:
    """Name the button that rebuilds what is cached."""
    return QCoreApplication.translate("Settings", "按流水改正")


def repaired(count: int) -> str:
    """Say how many were put right."""
    return QCoreApplication.translate("Settings", "按流水改正了 {count} 处").format(count=count)


def brightness() -> str:
    """Label the choice of light and dark."""
    return QCoreApplication.translate("Settings", "亮还是暗")


def modes() -> tuple[tuple[str, str], ...]:
    """Name the modes."""
    return (
        (Mode.SYSTEM.value, QCoreApplication.translate("Settings", "跟着电脑")),
        (Mode.LIGHT.value, QCoreApplication.translate("Settings", "亮")),
        (Mode.DARK.value, QCoreApplication.translate("Settings", "暗")),
    )


def language() -> str:
    """Label the choice of the language, in both."""
    return QCoreApplication.translate("Settings", "语言 Language")


def languages() -> tuple[tuple[str, str], ...]:
    """Name the languages, each in itself."""
    return ((CHINESE, "中文"), (ENGLISH, "English"))


def text_size() -> str:
    """Label the choice of the size of words."""
    return QCoreApplication.translate("Settings", "字的大小")


def text_size_note() -> str:
    """Show how words look at this size."""
    return QCoreApplication.translate("Settings", "满 29 元减 5 元，到店出示。字现在是这么大。")


def refusal(refused: Refused) -> str:
    """Say why a press came to nothing."""
    known = {
        "shop_exists": QCoreApplication.translate("Settings", "不能备份到账本自己身上，请换个地方。"),
        "request_id_reused": QCoreApplication.translate("Settings", "这一下没有做成，请再按一次。"),
    }
    return known[refused.reason]


def restore_needs_owner() -> str:
    """Say why the owner is asked before a backup takes the place of the books."""
    return QCoreApplication.translate("Settings", "恢复备份会换掉现在的账，要店主同意。")
