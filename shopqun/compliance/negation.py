"""Does the sentence deny the word? `不要求转发朋友圈` does; `不仅全网最低价` and `别错过最低价` do not.

A denial counts when one of its words stands close before, in the same clause, and nothing but words that hand
the denial on stands between (`不|要求|朋友圈|集赞`). Threats (`不转发就移出`) are terms of their own.
"""

from __future__ import annotations

import re

_REACH = 14
_CLAUSE = re.compile(r"[,，。;；!！?？:：…\n]")
_DENIAL = re.compile(
    r"(?<!不[得能可会要许准是])(?<![无莫不非别止禁谁岂何没])(?<!谁[能会敢])(?<![没无][有人])不(?![仅但只止光单愧输逊亚比差错妨断限过然同少怕])|"
    r"禁止|严禁|无需|无须|毋须|"
    r"无(?![敌双限愧可不])|勿|(?<![无除])非(?![常凡同])|(?<![特个区级差性告分类])别(?![人家处的提说只光])|拒绝|杜绝|谢绝|没有(?!的)|从未|反对|并未|未(?!来|必|免)"
)
_RHETORICAL = re.compile("谁说|难道|怎么会|哪里会|凭什么")
_HANDED_ON = (
    "要求|需要|使用|出现|承诺|保证|宣称|宣传|自称|敢称|敢说|标榜|追求|属于|代表|等于|含有|具有|具备|提供|支持|参与|参加|进行|"
    "发起|组织|鼓励|诱导|强制|强迫|强求|任何|一定|所谓|我们|本店|咱们|他人|顾客|会员|大家|群友|朋友圈|朋友|微信|群内|群里|广告|邀请|好友|以及|"
    "链接|外链|投票|刷屏|可以|允许|通过|作为|当作|发布|发送|发展|鼓吹|存在|接受|涉及|打着|名义|什么|这种|那种|方式|各种|形式|一切|类似|"
    "全网|史上|全国|全城|全市|现金|疾病|药物|代替|替代|必要|点赞|截图|扫码|办理|设置|功效|作用|"
    "[搞做说讲写用称标打玩发要需必看收谈争求算叫当含带印有设去把向让再会能可许准得办信提卖给]|"
    "[以为靠凭拿按是的在和与或及套我你您者到也都过个人谁图请找]"
)
_DEEDS = (
    "集赞|砍价|助力|转发|拉票|返佣|返现|拉人头|下线|分享|秒杀|返利|团队奖|抽奖|打卡|评价|储值|充值|办卡|预存"
)
_MARKS = r"[、/\"“”'‘’「」『』《》()\s]"
_LISTED = r"[^,，。;；、]{1,8}、"
_PASSES = re.compile(rf"(?:{_HANDED_ON}|{_MARKS})*")
_PASSES_DEEDS = re.compile(rf"(?:{_DEEDS}|{_HANDED_ON}|{_MARKS})*")
_PASSES_LIST = re.compile(
    rf"(?:要求|需要|[搞做说讲写用称发要印信提])(?:{_HANDED_ON}|{_MARKS})*(?:{_LISTED})+(?:{_DEEDS}|{_HANDED_ON}|{_MARKS})*"
)
_STRONG_LIST = re.compile(rf"(?:{_HANDED_ON}|{_MARKS})*(?:{_LISTED})+(?:{_DEEDS}|{_HANDED_ON}|{_MARKS})*")
_STRONG = frozenset(
    {"禁止", "严禁", "无需", "无须", "毋须", "勿", "拒绝", "杜绝", "谢绝", "没有", "从未", "反对"}
)
_ENDS = r"(?=$|[,，。;；!！?？])"
_AFTERWARDS = re.compile(
    r"(?:这[类种样些]|那[类种样些]|之类|一类)的?(?:话|词|字眼|说法|做法|行为|活动|套路|把戏|字)?[^,，。;；]{0,4}"
    r"(?:不(?:做|搞|发|说|写|用|玩|提|信|要|许|算|准)|没有|禁止|谢绝)|"
    rf"(?:的?(?:活动|事|链接))?(?:我们|本店|咱们|店里|群里|这里|一概|一律|统统|都|也|从来)*不(?:在[^,，。;；]{{0,6}})?(?:做|搞|发|需要|必|用|要求|算|接受|提供){_ENDS}"
)
_VOIDED = re.compile(r"[^,，。;；]{0,6}?(?:不要钱|免单|赔|退[款一两三钱]|就?免费)")


def denied(before: str, after: str = "", *, a_deed: bool = True) -> bool:
    """Say whether what stands before a word on its line, or after it in its clause, denies it.

    A list of deeds is denied as one (`不搞转发集赞`), but a claim after a denied deed stands for itself
    (`不要求转发朋友圈全网最低价`). What is only denied at a price (`不是第一不要钱`) is claimed.
    """
    if _AFTERWARDS.match(after):
        return True
    clause = _CLAUSE.split(before)[-1]
    near = clause[-_REACH:]
    if _RHETORICAL.search(clause) or (not a_deed and _VOIDED.match(after)):
        return False
    return any(_reaches(near, found, a_deed=a_deed) for found in _DENIAL.finditer(near))


def _reaches(near: str, found: re.Match[str], *, a_deed: bool) -> bool:
    passes = _PASSES_DEEDS if a_deed else _PASSES
    listed = _STRONG_LIST if found.group() in _STRONG else _PASSES_LIST
    return bool(passes.fullmatch(near, found.end()) or listed.fullmatch(near, found.end()))
