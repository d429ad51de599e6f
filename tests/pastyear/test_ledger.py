from shopqun.data.tables import Base
from shopqun.pastyear.ledger import COLUMNS, Ledger


def test_every_column_there_is_no_default_for_is_named_and_nothing_else():
    for name, columns in COLUMNS.items():
        table = Base.metadata.tables[name]
        assert set(columns) <= set(table.columns.keys()), name
        left_out = set(table.columns.keys()) - set(columns)
        assert all(table.columns[each].nullable or table.columns[each].server_default for each in left_out), (
            name
        )


def test_what_is_referred_to_is_written_before():
    order = list(COLUMNS)
    for name in order:
        for key in Base.metadata.tables[name].foreign_keys:
            other = key.column.table.name
            assert other not in order or order.index(other) <= order.index(name), (name, other)


def test_ids_run_on_from_what_is_there():
    ledger = Ledger({"coupons": 4})
    assert ledger.next_id("coupons") == 5
    assert [ledger.add("coupons", "a"), ledger.add("coupons", "b"), ledger.add("tasks", "c")] == [5, 6, 1]
    ledger.put("referrals", 9, "x")
    assert ledger.rows["coupons"] == [(5, "a"), (6, "b")]
    assert ledger.rows["referrals"] == [(9, "x")]
