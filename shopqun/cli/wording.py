"""What the command line says in words: Chinese unless `SHOPQUN_LANG=en`."""

import os
from collections.abc import Mapping

from shopqun.basics import Money, Refused, Trouble
from shopqun.cli import wording_groups, wording_livery
from shopqun.loyalty.tiers import Move

_REFUSALS = {
    "not_a_code": (
        "这不是店里的码，请看清再输一遍",
        "This is not one of our codes; look at it and type it again",
    ),
    "unknown_code": ("店里没有发过这个码，请别收", "This shop never issued that code; do not take it"),
    "wrong_kind": ("这个码不是券，请到它该去的地方用", "This code is no coupon; use it where it belongs"),
    "void": ("这张券已作废，请换一张", "This paper is void; hand out another"),
    "already_redeemed": ("这张券用过了", "This paper has been used"),
    "clock_behind": (
        "电脑的时间倒退了，请老板先把时间调准",
        "The computer's clock went back; set it right first",
    ),
    "not_yet_valid": ("这张券还没到开始的日子", "This paper is not valid yet"),
    "expired": ("这张券过期了", "This paper has expired"),
    "wrong_weekday": ("这张券今天不能用，请看券上的星期", "Not valid on this day of the week; see the paper"),
    "wrong_hour": ("这张券现在不能用，请看券上的时段", "Not valid at this hour; see the paper"),
    "member_needed": ("这张券要先认人，请扫会员卡或报手机号", "Say who the customer is: card or phone"),
    "unknown_member": ("没有这位顾客，请先登记", "Nobody by that name; add her first"),
    "wrong_holder": ("这张券是发给别人的，只能本人用", "This paper was given to somebody else"),
    "not_new": ("这张券只给第一次来的顾客", "This paper is for first-time customers"),
    "tier_too_low": ("会员等级还不够用这张券", "This paper is for higher tiers"),
    "member_limit": ("这位顾客用这种券已到次数", "This customer has used all of hers"),
    "public_code_lives": (
        "现在的公开码还没到期，接着用就行",
        "The public code has not lapsed yet; keep using it",
    ),
    "template_exhausted": ("这种券发完了", "There are none of these papers left"),
    "amount_needed": ("请先输入这一单多少钱", "Type the bill first"),
    "below_minimum": ("这一单还不到用券的金额", "The bill is below the paper's minimum"),
    "not_with_others": ("这张券不能和别的券一起用", "Not together with another paper"),
    "unknown_invite_code": ("没有这个邀请码，请顾客再报一遍", "No such invite code; ask for it again"),
    "unknown_purchase": ("没有这一单，或者已经退了", "No such purchase, or it was refunded"),
    "already_refunded": ("这一单已经退过了", "That purchase was already refunded"),
    "more_than_paid": ("退的钱比付的多，请核对", "More than was paid; check the amount"),
    "unknown_redemption": ("没有这次核销", "No such redemption"),
    "already_undone": ("这次已经撤销过了", "That was already undone"),
    "unknown_template": ("没有这种券，请看券的名字", "No such template; check its name"),
    "unknown_print": ("没有这次打印，请看打印记录", "No such print; see the record of prints"),
    "unknown_sheet": ("没有这张纸，请看打印记录", "No such sheet; see the record of prints"),
    "sheet_spoiled": ("这张已经作废，请印别的", "That sheet is void; print another"),
    "sheet_used": (
        "这张上的券到过收银台，说明发出去了，不能作废",
        "Papers of that sheet came to the till, so it was handed out and cannot be voided",
    ),
    "sheet_held": (
        "这张上的券已经发给顾客，不能作废",
        "Papers of that sheet belong to a customer, so it cannot be voided",
    ),
    "batch_void": ("这批券都作废了，请另发一批", "All papers of that batch are void; issue others"),
    "unknown_referral": ("没有这条介绍记录", "No such referral"),
    "not_in_review": ("这条介绍不在待看里", "That referral is not waiting for a look"),
    "already_closed": ("这一条已经了结了", "That one is already closed"),
    "unknown_reward": ("没有这份奖励", "No such reward"),
    "not_due": ("还没到日子，到了再办", "Not due yet; come back on its day"),
    "already_paid": ("这份奖励已经发过了", "That reward was already paid"),
    "unknown_gift": ("没有这样礼品", "No such gift"),
    "no_debt": ("这份奖励没有欠着", "That reward is no debt"),
    "gift_stock_empty": ("礼品不够了，请先补货", "Not enough of that gift; stock up first"),
    "consent_needed": ("留手机号要先告诉顾客并征得同意", "A phone number needs the customer's consent"),
    "phone_taken": ("这个手机号已经登记给别人了", "That phone belongs to another customer"),
    "minor": ("不满 14 岁的孩子不建档", "Children under 14 are not recorded"),
    "bad_phone": ("手机号不对，应是 1 开头的 11 位", "A phone is eleven digits that start with 1"),
    "bad_name": ("请填 1 到 40 个字的称呼", "A name has 1 to 40 characters"),
    "plan_blocked": ("这份计划有不能做的地方，请先改好", "The plan breaks rules; mend it first"),
    "no_installer": (
        "这不是店群通的安装程序，或者没有下载完整",
        "No ShopQun installer, or not downloaded whole",
    ),
    "shop_exists": ("这里已经有一家店了，请换个文件名", "There is a shop already; choose another file"),
    "unknown_sale": ("没有这场抢购", "No such sale"),
    "sale_not_open": ("抢购还没开始或已结束", "The sale is not open"),
    "unknown_sku": ("这场抢购没有这样东西", "The sale has no such article"),
    "sku_limit": ("这样东西每人限购，已到数", "That is the limit of this article for one person"),
    "skus_limit": ("每人能抢的样数已到", "That is the number of articles for one person"),
    "more_than_held": ("没有订那么多，请看看订了几份", "Fewer pieces were claimed than that"),
    "not_taken": ("这份还没提走，不用撤", "That was not collected, there is nothing to undo"),
    "bad_price": ("价钱要大于 0，最多 999999.99 元", "A price is more than 0, at most 999999.99"),
    "already_taken": ("这份已经提走了", "That was already collected"),
    "already_released": ("这份已经放掉了", "That was already released"),
    "no_pin": ("店里没有设店主口令", "The shop has no owner's PIN"),
    "bad_pin": ("口令是 4 到 8 位数字", "A PIN has four to eight digits"),
    "pin_wait": ("试错太多次，请过一会儿再试", "Too many wrong tries; try again later"),
    "owner_needed": ("这件事要店主输口令", "The owner's PIN is needed"),
    "still_waiting": ("这份还在排队，没有货", "That claim is still waiting"),
    "released": ("这份过期放掉了", "That claim was released"),
    "unknown_claim": ("没有这份登记", "No such claim"),
    "unknown_group": ("没有这个群", "No such group"),
    "name_taken": ("已经有同名的群了", "There is a group of that name"),
    **wording_groups.REFUSALS,
    "bad_group_type": ("群的类型不认识", "Unknown type of group"),
    "bad_platform": ("群的平台不认识", "Unknown platform"),
    "bad_limit": ("尺度要在 1 到 365 天、1% 到 100% 之间", "A limit is 1 to 365 days or 1 to 100 per cent"),
    "group_qr_missing": ("这个群还没有二维码，请先存一张", "The group has no QR yet; keep one first"),
    "group_qr_expired": ("群二维码过期了，请换一张新的", "The group QR has expired; bring a new one"),
    "group_full": (
        "群满 200 人，扫码进不来了，请换下一个群",
        "The group is full for scanning; use the next one",
    ),
    "no_qr": ("图里没有二维码，请重新截图", "No QR in the picture; take it again"),
    "payment_code": ("这是收款码，不能当群码", "That is a payment code, not a group's"),
    "two_codes": ("图里有两个码，请只留一个", "Two codes in the picture; crop to one"),
    "unreadable_qr": ("印出来的码读不出来，没有存", "The printed code cannot be read; nothing was written"),
    "wording": ("海报上有不能印的话，请先改", "The poster says what must not be printed"),
    "wrong_paper": ("这种海报印不了这个尺寸", "That kind does not stand on that paper"),
    "no_room": ("字太多，这个尺寸放不下，请换大一点的", "Too many words for that size; take a larger one"),
    "missing_characters": (
        "有字库里没有的字，请换个写法",
        "The fonts lack a character; write it another way",
    ),
    "unknown_theme": ("没有这个配色", "No such theme"),
    "unknown_kind": ("没有这种海报", "No such kind of poster"),
    "no_referral_rule": ("这家店没有开老带新", "This shop has no referral rule"),
    "unknown_import": ("没有这次导入", "No such import"),
    "bad_birthday": ("生日写成 05-03 这样", "Write a birthday as 05-03"),
    "bad_place": ("点位要写一个名字，最多 20 个字", "A place has a name of 1 to 20 characters"),
    "place_known": ("这个点位已经在用了", "That place is in use already"),
    "unknown_place": ("没有这个点位", "No such place"),
    "same_member": ("不能把一个人并到自己", "A member cannot be merged into herself"),
    "cycle": (
        "这样合并，介绍的人会绕成一个圈",
        "Merged so, who brought whom would close a circle",
    ),
    "already_done": ("这件事已经办过了", "That was already done"),
    "campaign_over": (
        "这场活动已经过去了，没有什么可排的",
        "That campaign is over; there is nothing left to plan",
    ),
    "task_known": ("日历里已经有一模一样的一件", "The calendar has the very same task already"),
    "not_done": ("这件事还没做完，不用退回", "That is not done, there is nothing to take back"),
    "unknown_task": ("没有这件事", "No such task"),
    "self_check_failed": ("有东西不齐，请看 problems", "Something is missing; see problems"),
    "unknown_rule": ("没有这条规则", "No such rule"),
    "never_answered": (
        "这条规则不能用依据放行，要改字",
        "No proof answers that rule; change the words",
    ),
    "evidence_blank": ("写上是哪个词、什么依据", "Say which word and what proves it"),
    "evidence_over": ("依据的有效期已经过了", "That proof has lapsed"),
    "unknown_evidence": ("没有这份依据", "No such proof"),
    "not_planned": ("计划里没有这一样，请看编号", "The plan has no such thing; check the id"),
    "unknown_batch": ("没有这批券", "No such batch"),
    "bad_day": ("日期不对", "That day cannot be"),
    "unknown_lottery": ("没有这场抽奖", "No such lottery"),
    "lottery_locked": (
        "这场抽奖已经封存，奖品和规则不能再动",
        "The lottery is sealed; nothing of it can be changed",
    ),
    "lottery_not_locked": (
        "这场抽奖还没封存，请先封存再发抽奖码",
        "Seal the lottery before tickets are handed out",
    ),
    "lottery_not_started": ("抽奖还没到开始的日子", "The draws have not begun yet"),
    "lottery_ended": ("抽奖的日子过了，不能再抽", "The days of the draws are over"),
    "lottery_closed": ("这场抽奖已经结束", "The lottery is closed"),
    "lottery_not_closed": ("请先结束抽奖、公布种子，再存档", "Close the lottery and reveal its seed first"),
    "lottery_blocked": (
        "这场抽奖有不合规的地方，不能封存，也不能打印",
        "The lottery breaks rules: no sealing, no printing",
    ),
    "trade_fenced": (
        "这一行不做抽奖、抢购和老带新",
        "This trade runs no lotteries, flash sales or referrals",
    ),
    "staff_excluded": ("店里的员工不参加抽奖", "Those who work in the shop take no part"),
    "deck_empty": ("签都发完了，没有可抽的了", "No ticket of the deck is left"),
    "not_drawn": ("这张码还没抽，请先抽", "That ticket was not drawn yet"),
    "no_prize": ("这张码没有中奖", "That ticket drew no prize"),
    "already_handed": ("这份奖品已经给过了", "That prize was already handed over"),
    "redeem_over": ("兑奖的日子过了", "The days for collecting prizes are over"),
    "not_enough_points": ("积分不够，请少用一些", "Not that many points; use fewer"),
} | wording_livery.REFUSALS

_REMEDIES = {
    Trouble.LOCKED: (
        "文件正被别的程序用着，请关掉再试",
        "Another program has the file open; close it and try again",
    ),
    Trouble.NEWER_VERSION: (
        "这家店是新版程序存的，请先升级本程序",
        "A newer ShopQun wrote this file; update first",
    ),
    Trouble.DAMAGED: ("文件坏了，请用最近的备份恢复", "The file is damaged; restore the newest backup"),
    Trouble.DISK_FULL: ("磁盘满了，请腾出地方再试", "The disk is full; free some room and try again"),
    Trouble.READ_ONLY: ("这个位置不能写，请换个文件夹", "Cannot write there; choose another folder"),
    Trouble.UNREADABLE: (
        "文件读不懂，请检查内容或另存一份",
        "The file cannot be read; check it or save it anew",
    ),
    Trouble.NOT_FOUND: ("找不到文件，请检查位置和名字", "Not found; check the place and the name"),
}

_USAGES = {
    "usage": ("命令写得不对", "The command is not right"),
    "unknown_command": ("没有这个命令", "There is no such command"),
    "bad_amount": ("金额不对，例如 46.80", "An amount looks like 46.80"),
    "bad_day": ("日期不对，例如 2027-03-01", "A day looks like 2027-03-01"),
    "bad_seed": ("种子是 0 以上的整数", "A seed is a whole number from 0"),
    "bad_month": ("月份不对，例如 2027-03", "A month looks like 2027-03"),
    "bad_count": ("数量不对，应是 1 以上的整数", "A count is a whole number from 1"),
    "bad_quantity": ("数量不对，应是 1 到 9999", "A quantity is 1 to 9999"),
    "bad_name": ("请填 1 到 40 个字的称呼", "A name has 1 to 40 characters"),
    "bad_group_type": ("群的类型不认识", "Unknown type of group"),
    "bad_platform": ("群的平台不认识", "Unknown platform"),
    "bad_column": (
        "栏目请写成 周三周六 19:30 限时抢购 小林",
        "Write a column as 周三周六 19:30 限时抢购 小林",
    ),
    "bad_limit": ("尺度要在 1 到 365 天、1% 到 100% 之间", "A limit is 1 to 365 days or 1 to 100 per cent"),
    "bad_share": (
        "人数最多 100000，比例 0 到 100，次数最多 99",
        "People to 100000, percent 0 to 100, times to 99",
    ),
    "bad_number": ("顾客的数字是 0 到 999999 的整数", "The customer's number is whole, 0 to 999999"),
    "bug": ("程序出错了，账没有动", "That is a bug of ours; the books are as they were"),
    "bad_now": ("SHOPQUN_NOW 要带时区，例如 2027-03-06T19:30:00+08:00", "SHOPQUN_NOW needs an offset"),
    "request_id_reused": ("这个请求号已用在别的事上", "That request id was used for something else"),
}


def _chosen(words: tuple[str, str]) -> str:
    return words[1] if os.environ.get("SHOPQUN_LANG") == "en" else words[0]


def refusal(refused: Refused) -> str:
    """Say a refusal in one sentence with what to do about it."""
    return _chosen(_REFUSALS.get(refused.reason, (refused.reason, refused.reason)))


def coarse(dpi: int) -> str:
    """Say that a picture will look blurred on paper."""
    zh, en = wording_livery.COARSE
    return _chosen((zh.format(dpi=dpi), en.format(dpi=dpi)))


def tier_why(move: Move) -> str:
    """Say why a member rises or falls."""
    spent, need = Money(move.spent_fen).spoken(), Money(move.need_fen).spoken()
    if move.to_level > move.from_level:
        words = (
            f"近 12 个月实付 {spent} 元，够“{move.to_name}”的 {need} 元",
            f"Paid {spent} yuan in 12 months; {move.to_name} asks for {need}",
        )
    else:
        words = (
            f"近 12 个月实付 {spent} 元，不够“{move.from_name}”的 {need} 元",
            f"Paid {spent} yuan in 12 months; {move.from_name} asks for {need}",
        )
    return _chosen(words)


def remedy(kind: Trouble) -> str:
    """Say what to do about the world's trouble."""
    return _chosen(_REMEDIES[kind])


def usage(code: str, about: str) -> str:
    """Say what is wrong with a call."""
    said = _chosen(_USAGES.get(code, (code, code)))
    return f"{said}: {about}" if about else said


def lines(body: Mapping[str, object], depth: int = 0) -> str:
    """Lay an answer out for a person: a line a field, lists indented."""
    pad = "  " * depth
    out: list[str] = []
    for key, value in body.items():
        if isinstance(value, Mapping):
            out += [f"{pad}{key}:", lines(value, depth + 1)]
        elif isinstance(value, list | tuple) and value and isinstance(value[0], Mapping):
            out.append(f"{pad}{key}:")
            out += [lines(each, depth + 1) for each in value]
        else:
            out.append(f"{pad}{key}: {value}")
    return "\n".join(out)
