"""Checking in, points and tiers by command."""


def a_member(terminal):
    return terminal.done("members", "add", "--name", "周大姐")["members"][0]["id"]


def test_checking_in_twice(terminal):
    member = a_member(terminal)
    first = terminal.done("points", "checkin", member)
    assert (first["points"], first["balance"], first["streak"], first["repeated"]) == (2, 2, 1, False)
    terminal.now = "2027-03-01T20:00:00+08:00"
    again = terminal.done("points", "checkin", member)
    assert (again["points"], again["balance"], again["streak"], again["repeated"]) == (2, 2, 1, True)
    shown = terminal.done("points", "show", member)
    lot = {"earned_on": "2027-03-01", "expires_on": "2028-03-01", "points": 2, "left": 2}
    assert (shown["balance"], shown["lots"]) == (2, [lot])


def test_nobody(terminal):
    assert terminal("points", "show", "99")[1]["reason"] == "unknown_member"
    assert terminal("points", "checkin", "99")[0] == 3


def test_spending(terminal):
    member = a_member(terminal)
    terminal.done("points", "checkin", member)
    assert terminal.done("points", "spend", member, "--points", "2")["balance"] == 0
    assert terminal("points", "spend", member, "--points", "1")[1]["reason"] == "not_enough_points"
    assert terminal("points", "spend", member, "--points", "0")[0] == 2


def test_a_review_of_the_tiers(terminal):
    member = a_member(terminal)
    terminal.done("till", "purchase", "--amount", "800", "--member", member)
    dry = terminal.done("tiers", "review")
    (move,) = dry["promote"]
    assert (move["member"], move["from"], move["to"], move["done"]) == (member, "邻居", "果粉", True)
    assert (move["why"], move["not_before"]) == ("近 12 个月实付 800 元，够“果粉”的 800 元", "2027-03-01")
    assert (dry["demote"], dry["confirmed"]) == ([], False)
    assert terminal.done("members", "show", member)["members"][0]["tier"] == "邻居"
    assert terminal.done("tiers", "review", "--confirm")["confirmed"]
    assert terminal.done("members", "show", member)["members"][0]["tier"] == "果粉"
    terminal.now = "2028-03-01T11:00:00+08:00"
    (fall,) = terminal.done("tiers", "review", "--confirm")["demote"]
    assert (fall["not_before"], fall["done"]) == ("2028-03-15", False)
    assert fall["why"] == "近 12 个月实付 0 元，不够“果粉”的 800 元"
