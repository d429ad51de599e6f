from shopqun.reports.lines import ArticleLine


def test_what_an_article_earned():
    assert ArticleLine("周五", "S1", "草莓", 1200, None, 1990, 30, 3, 1, 27).gross_profit_fen == 2370
