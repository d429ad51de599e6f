"""The page that shows whether a receipt printer prints at its own size, sharply, and a code that is read."""

from shopqun.posters.brief import CounterSlip, ShopFace, SlipRow

TRIAL_CODE = "C0000000000C"
"""A code of the right form that no paper has: the till answers that the shop never issued it."""


def trial_slip(shop: ShopFace) -> CounterSlip:
    """Compose what a printer is tried with."""
    return CounterSlip(
        shop=shop,
        title="打印测试",
        parts=(
            (
                SlipRow("最左边的字", "最右边的字"),
                SlipRow("小字要看得清", "鑫森淼焱垚"),
                SlipRow("请收", "¥123,456.78", loud=True),
            ),
        ),
        code=TRIAL_CODE,
        code_note="用扫码枪扫一下",
        notes=(
            "前台说“店里没发过这张券”，就是读出来了。",
            "字缺了边、糊了：请把打印机的纸宽设成 58 或 80 毫米，按 100% 打印。",
        ),
    )
