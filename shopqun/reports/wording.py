"""The words of the workbooks: headings, names of figures and of states, as owners forward them in WeChat."""

STATES = {
    "pending": "待首购",
    "in_review": "待查看",
    "qualified": "有效",
    "rewarded": "已奖励",
    "rejected": "不成立",
    "voided": "已作废",
}
REASONS = {
    "self_referral": "自己邀请自己",
    "cycle": "互相邀请",
    "existing_customer": "原本就是老客",
    "same_phone": "手机相同",
    "already_referred": "已有邀请人",
    "inviter_blocked": "邀请人已停用",
    "window_over": "超过期限",
    "cap_reached": "本月已到上限",
    "refunded": "已退款",
}
SIGNALS = {
    "same_name": "同名",
    "nickname_alike": "昵称相近",
    "burst": "一天太多",
    "same_clerk": "同一店员录入",
    "over_budget": "超出礼品预算",
}
CHANNELS = {"counter": "直接到店", "referral": "老带新", "import": "名单导入", "demo": "样例"}
ACTORS = {"owner": "店主"}
FIGURES = {
    "members_new": "新会员",
    "coupons_issued": "发券（张）",
    "coupons_redeemed": "核销（张）",
    "takes_off_fen": "券抵扣（元）",
    "paid_fen": "实付（元）",
    "referrals_qualified": "有效邀请",
    "rewards_paid": "已发奖励（份）",
    "reward_cost_fen": "奖励成本（元）",
    "sale_pieces": "抢购提货（件）",
    "sale_gross_profit_fen": "抢购毛利（元）",
}
GROUP_TYPES = {
    "acquisition": "拉人群",
    "conversion": "卖货群",
    "member": "会员群",
    "fan": "粉丝群",
    "flash": "快闪群",
    "repurchase": "回头客群",
    "service": "售后群",
}
LIFECYCLES = {"long": "长期", "flash": "快闪"}
PLATFORMS = {
    "wechat_group": "微信群",
    "wecom_customer_group": "企业微信",
    "qq_group": "QQ 群",
    "other": "别的平台",
}
OVERVIEW, MEMBERS, PAPERS, REFERRALS, SALES = "总览", "会员", "券", "老带新", "限时抢购"
COVER, SOURCES, GROUPS, TASKS, GIFTS = "封面", "拉新来源", "群明细", "SOP执行", "礼品库存"
LOTTERIES, POINTS = "抽奖档案", "签到积分"
EXPORTED = "导出人/时间"
DONE_SHARE = "当日完成率"
TOTAL = "合计"
UNIT = "金额单位：元"
NOTHING = "—"
YES, NO = "是", "否"


def said(words: dict[str, str], code: str) -> str:
    """Give the word for a code; the code itself where there is none."""
    return words.get(code, code)
