"""One file is one shop's, and remembers each gesture once."""

from shopqun.data.tables.shop import Gesture, Plan, Shop


def test_a_file_is_one_shop_s(put, refused):
    put(Shop, id=1)
    assert refused(Shop, id=2) == "ck_shop_only_one"
    assert refused(Shop, id=1) == "shop.id"


def test_plans_follow_each_other(put):
    assert [put(Plan), put(Plan)] == [1, 2]


def test_a_gesture_is_kept_once(put, refused):
    put(Gesture, request_id="a")
    assert refused(Gesture, request_id="a", command="another") == "gestures.request_id"
