"""What the file refuses of groups, counts and codes."""

import pytest

from shopqun.data.tables.community import ChatGroup, GroupCount, GroupQr


@pytest.mark.parametrize("capacity", [0, -1])
def test_a_group_has_room(refused, capacity):
    assert refused(ChatGroup, capacity=capacity) == "ck_chat_groups_capacity"


def test_a_name_means_one_group(put, refused):
    put(ChatGroup, name="北门邻里群")
    assert refused(ChatGroup, name="北门邻里群") == "chat_groups.name"


def test_a_group_can_be_empty_but_no_less(put, refused):
    group = put(ChatGroup)
    put(GroupCount, group_id=group, people=0)
    assert refused(GroupCount, group_id=group, people=-1) == "ck_group_counts_people"


@pytest.mark.parametrize("table", [GroupCount, GroupQr])
def test_what_is_noted_is_of_a_group_there_is(refused, table):
    assert refused(table, group_id="Q99") == ""
