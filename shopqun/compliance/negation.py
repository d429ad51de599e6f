"""Does the sentence deny the word? `不要求转发朋友圈` does; `不仅全网最低价` and `别错过最低价` do not.

A denial counts when one of its words stands close before, in the same clause, and nothing but words that hand
the denial on stands between (`不|要求|朋友圈|集赞`). Threats (`不转发就移出`) are terms of their own.
"""

from __future__ import annotations

import re

_REACH = 10  # six characters between, and the longest denial itself
_CLAUSE = re.compile(r"[,，。;；!！?？:：…\n]")
_DENIAL = re.compile(
    r"(?<!不[得能可会要许准是])(?<![无莫不非别])不(?![仅但只止光单愧输逊亚比差错妨断限过然同少])|禁止|严禁|无需|无须|毋须|"
    r"无|勿|(?<![无除])非(?![常凡同])|(?<![特个区级差性告分类])别(?![人家处的提说])|拒绝|杜绝|谢绝|没有|从未|反对"
)
_HANDED_ON = (
    "要求|需要|使用|出现|承诺|保证|宣称|自称|敢称|敢说|标榜|追求|属于|代表|等于|含有|提供|支持|参与|参加|进行|"
    "发起|组织|鼓励|诱导|强制|强迫|任何|所谓|我们|本店|他人|顾客|会员|大家|群友|朋友圈|朋友|微信|群内|群里|广告|"
    "链接|外链|投票|刷屏|可以|允许|通过|作为|当作|发布|发送|发展|鼓吹|存在|接受|涉及|打着|名义|什么|这种|那种|"
    "全网|史上|全国|全城|全市|[搞做说讲写用称标打玩发要需必看收谈争求算叫当含带印有设去把向让再会能可许准得]|"
    "[以为靠凭拿按是的在和与或及套我你您者]"
)
_DEEDS = "集赞|砍价|助力|转发|拉票|返佣|返现|拉人头|下线"
_MARKS = r"[、/\"“”'‘’「」『』《》()\s]"
_PASSES = re.compile(rf"(?:{_HANDED_ON}|{_MARKS})*")
_PASSES_DEEDS = re.compile(rf"(?:{_DEEDS}|{_HANDED_ON}|{_MARKS})*")


def denied(before: str, *, a_deed: bool = True) -> bool:
    """Say whether what stands before a word on its line denies it.

    A list of deeds is denied as one (`不搞转发集赞`), but a claim after a denied deed stands for itself
    (`不要求转发朋友圈全网最低价`).
    """
    passes = _PASSES_DEEDS if a_deed else _PASSES
    near = _CLAUSE.split(before[-_REACH:])[-1]
    return any(passes.fullmatch(near, found.end()) for found in _DENIAL.finditer(near))
