"""The sheets of a print: what became of their codes, and whose are nobody's papers."""

from shop_kit import new_id, scan, some_papers

from shopqun.data.gestures import Request, once
from shopqun.data.prints import record
from shopqun.data.prints_sheets import sheet_of, sheets_of
from shopqun.posters.made import Wanted
from shopqun.posters.qr import our_payload
from shopqun.prints.record import PrintedCode, SheetProof


def test_each_code_stands_in_its_place_with_its_state(launched, clock):
    used, fresh = some_papers(launched, clock, count=2)
    scan(launched, clock, used, "68")
    payloads = (our_payload(used), "https://weixin.qq.com/g/x", our_payload(fresh))
    sheets = [SheetProof("1", 1, payloads, ("x",), 530, 21), SheetProof("1", 2)]
    kept = Wanted("card", "1").kept("pdf", "x.pdf")
    printed = once(
        launched, clock, Request(new_id(), "test", {}), int, lambda pen: record(pen, "owner", kept, sheets)
    ).value
    with launched.reading() as db:
        first, second = sheets_of(db, printed, clock.at)
        assert [code.state for code in first.codes] == ["redeemed", "", "issued"]
        assert first.codes[1] == PrintedCode("https://weixin.qq.com/g/x")
        assert (second.codes, second.module_um, second.decoders) == ((), None, ())
        assert (first.number, second.number, first.spoiled_at, first.why) == (1, 2, None, "")
        assert sheet_of(db, second.id, clock.at) == second
        assert sheet_of(db, 9, clock.at) is None
        clock.move(days=60)
        late = sheet_of(db, first.id, clock.at)
        assert [code.state for code in late.codes] == ["redeemed", "", "expired"]
