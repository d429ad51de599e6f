"""The sheets of the owner's workbooks, from the lines the books give (domain handbook F1)."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict

from shopqun.members.names import masked_name
from shopqun.reports import wording
from shopqun.reports.figures import Figures, change_bp
from shopqun.reports.imprint import Imprint, percent, stamped
from shopqun.reports.lines import ArticleLine, InviterLine, MemberRow, PaperLine, ReferralLine
from shopqun.reports.sheet import Chart, Column, Kind, Sheet, Typed, Value


def overview(now: Figures, before: Figures, imprint: Imprint, charts: tuple[Chart, ...] = ()) -> Sheet:
    """Lay out 总览: each figure of this month and of the last, how it changed, and the month's charts."""
    columns = (
        Column("指标", Kind.TEXT, 20),
        Column("本月", Kind.INT, 20),
        Column("上月", Kind.INT, 20),
        Column("环比", Kind.PERCENT, 20),
    )
    last = asdict(before)
    rows: list[tuple[Value, ...]] = []
    for name, value in asdict(now).items():
        kind = Kind.MONEY if name.endswith("_fen") else Kind.INT
        change = change_bp(value, last[name])
        shown = Typed(Kind.TEXT, wording.NOTHING) if change is None else change
        rows.append((wording.FIGURES[name], Typed(kind, value), Typed(kind, last[name]), shown))
    return stamped(wording.OVERVIEW, columns, rows, imprint, charts=charts)


def members(lines: Iterable[MemberRow], imprint: Imprint) -> Sheet:
    """Lay out 会员."""
    columns = (
        Column("会员号", Kind.CODE, 10),
        Column("称呼", Kind.TEXT, 14),
        Column("手机(打码)", Kind.PHONE, 14),
        Column("等级", Kind.TEXT, 10),
        Column("来源", Kind.TEXT, 10),
        Column("入会日", Kind.DATE, 12),
        Column("近12月实付", Kind.MONEY, 16),
        Column("到店次数", Kind.INT, 10),
        Column("最近到店", Kind.DATE, 12),
        Column("同意营销", Kind.TEXT, 10),
    )
    rows = (
        (
            line.number,
            line.name,
            line.phone,
            line.tier,
            wording.said(wording.CHANNELS, line.channel),
            line.joined_on,
            line.spent_12m_fen,
            line.visits,
            line.last_visit,
            wording.YES if line.marketing else wording.NO,
        )
        for line in lines
    )
    return stamped(wording.MEMBERS, columns, rows, imprint)


def papers(lines: Sequence[PaperLine], imprint: Imprint) -> Sheet:
    """Lay out 券; 带动实付 has no total, because one purchase may hold two papers."""
    columns = (
        Column("券ID", Kind.CODE, 10),
        Column("名称", Kind.TEXT, 22),
        Column("发放", Kind.INT, 10),
        Column("核销", Kind.INT, 10),
        Column("核销率", Kind.PERCENT, 10),
        Column("抵扣额", Kind.MONEY, 14),
        Column("带动实付", Kind.MONEY, 16),
    )
    rows = (
        (
            line.template,
            line.name,
            line.issued,
            line.redeemed,
            percent(line.redeemed, line.issued),
            line.takes_off_fen,
            line.brought_fen,
        )
        for line in lines
    )
    issued, redeemed = sum(line.issued for line in lines), sum(line.redeemed for line in lines)
    off = sum(line.takes_off_fen for line in lines)
    totals = (wording.TOTAL, None, issued, redeemed, percent(redeemed, issued), off, None)
    return stamped(wording.PAPERS, columns, rows, imprint, totals)


def inviters(lines: Sequence[InviterLine], imprint: Imprint) -> Sheet:
    """Lay out a month's 老带新: one line for each inviter, who is not named in full (I-06)."""
    columns = (
        Column("会员号", Kind.CODE, 10),
        Column("邀请人(打码)", Kind.TEXT, 14),
        Column("手机(打码)", Kind.PHONE, 14),
        Column("被邀请人数", Kind.INT, 12),
        Column("有效人数", Kind.INT, 10),
        Column("有效率", Kind.PERCENT, 10),
        Column("奖励", Kind.INT, 14),
        Column("奖励成本", Kind.MONEY, 14),
        Column("异常标记", Kind.INT, 10),
    )
    rows = (
        (
            line.number,
            masked_name(line.name),
            line.phone,
            line.invited,
            line.qualified,
            percent(line.qualified, line.invited),
            line.rewards,
            line.reward_cost_fen,
            line.signals,
        )
        for line in lines
    )
    invited, qualified = sum(line.invited for line in lines), sum(line.qualified for line in lines)
    totals = (
        wording.TOTAL,
        None,
        None,
        invited,
        qualified,
        percent(qualified, invited),
        sum(line.rewards for line in lines),
        sum(line.reward_cost_fen for line in lines),
        sum(line.signals for line in lines),
    )
    return stamped(wording.REFERRALS, columns, rows, imprint, totals)


def referrals(lines: Iterable[ReferralLine], imprint: Imprint) -> Sheet:
    """Lay out every referral there ever was, the names masked (I-06)."""
    columns = (
        Column("邀请人会员号", Kind.CODE, 14),
        Column("邀请人(打码)", Kind.TEXT, 14),
        Column("邀请人手机(打码)", Kind.PHONE, 18),
        Column("被邀请人会员号", Kind.CODE, 14),
        Column("被邀请人(打码)", Kind.TEXT, 16),
        Column("登记时间", Kind.INSTANT, 18),
        Column("状态", Kind.TEXT, 10),
        Column("原因", Kind.TEXT, 16),
        Column("异常标记", Kind.TEXT, 18),
        Column("奖励", Kind.INT, 14),
        Column("奖励成本", Kind.MONEY, 14),
    )
    rows = (
        (
            line.inviter_number,
            masked_name(line.inviter),
            line.inviter_phone,
            line.invitee_number,
            masked_name(line.invitee),
            line.bound_at,
            wording.said(wording.STATES, line.state),
            wording.said(wording.REASONS, line.reason),
            "、".join(wording.said(wording.SIGNALS, signal) for signal in line.signals),
            line.rewards,
            line.reward_cost_fen,
        )
        for line in lines
    )
    return stamped(wording.REFERRALS, columns, rows, imprint)


def articles(lines: Sequence[ArticleLine], imprint: Imprint) -> Sheet:
    """Lay out 限时抢购: what was picked up in the month, and what it earned."""
    columns = (
        Column("抢购", Kind.TEXT, 18),
        Column("SKU", Kind.CODE, 12),
        Column("品名", Kind.TEXT, 18),
        Column("成本", Kind.MONEY, 12),
        Column("7日低价", Kind.MONEY, 14),
        Column("抢购价", Kind.MONEY, 14),
        Column("库存", Kind.INT, 10),
        Column("售出", Kind.INT, 10),
        Column("没来提", Kind.INT, 10),
        Column("剩下", Kind.INT, 10),
        Column("自提率", Kind.PERCENT, 10),
        Column("毛利", Kind.MONEY, 14),
    )
    rows = (
        (
            line.sale,
            line.sku,
            line.name,
            line.cost_fen,
            line.low7_fen,
            line.flash_fen,
            line.stock,
            line.taken,
            line.released,
            line.left,
            percent(line.taken, line.taken + line.released),
            line.gross_profit_fen,
        )
        for line in lines
    )
    taken, profit = sum(line.taken for line in lines), sum(line.gross_profit_fen for line in lines)
    released, left = sum(line.released for line in lines), sum(line.left for line in lines)
    totals = (wording.TOTAL, *(None,) * 6, taken, released, left, None, profit)
    return stamped(wording.SALES, columns, rows, imprint, totals)
