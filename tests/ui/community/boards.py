"""Groups and a task to show: no books behind them. Today is the sixth of March, a Saturday."""

from datetime import UTC, date, datetime

from shopqun.calendar.task import Task, TaskState
from shopqun.community.group import Group, printable_code
from shopqun.community.overview import GroupOnBoard
from shopqun.community.qr import QrShown, QrState

TODAY = date(2027, 3, 6)
MISSING = QrShown()
FRESH = QrShown(
    "https://weixin.qq.com/g/a", "wechat_group", QrState.FRESH, datetime(2027, 3, 12, 16, 0, tzinfo=UTC)
)  # dies on the thirteenth at midnight, shop time
AGEING = QrShown(
    "https://weixin.qq.com/g/a", "wechat_group", QrState.AGEING, datetime(2027, 3, 7, 16, 0, tzinfo=UTC)
)
EXPIRED = QrShown(
    "https://weixin.qq.com/g/a", "wechat_group", QrState.EXPIRED, datetime(2027, 3, 5, 16, 0, tzinfo=UTC)
)
LASTING = QrShown("https://work.weixin.qq.com/gm/a", "wecom_group", QrState.FRESH)
CONTACT = QrShown("https://u.wechat.com/a", "wechat_contact", QrState.FRESH)
TASK = Task(
    id=1,
    table="fission",
    day=TODAY,
    due_at=datetime(2027, 3, 6, 11, 30, tzinfo=UTC),
    stage="预热",
    column="周六夜市",
    content_type="图文",
    action="发一张海报",
    words='"今晚七点半开抢"',
    assignee="小林",
    kpi="50 人进群",
    done_at=None,
    state=TaskState.PLANNED,
    late=False,
)


def group(number=1, name="", count=None, qr=FRESH, contact=MISSING, platform="wechat_group"):
    """Give a group as it stands."""
    key = f"Q{number:02d}"
    return Group(key, name or f"鲜果巷{number}群", "acquisition", platform, 200, count, qr, contact)


def board(number=1, name="", opens=None, closes=None, **more):
    """Give a group with the code its poster would carry."""
    made = group(number, name, **more)
    return GroupOnBoard(made, opens, closes, printable_code(made))
