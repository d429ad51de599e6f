"""What the world can do to a shop, met by real commands: each ends in a sentence, the books are as before.

A full disk is a process that may not write another byte to any file; a place one may not write to is met
without the powers of root. Both are the kernel's own doing. What the window says is in `tests/ui`.
"""

import json
import random
import subprocess
import sys
from pathlib import Path

import pytest
from shop_kit import a_member, a_paper, dump

from shopqun.data.books import Books

ROOT = Path(__file__).parents[2]
EVENING = "2027-03-06T19:40:00+08:00"
POOR = """
import ctypes, io, json, resource, sys
from shopqun.app import painter
from shopqun.cli.run import run

if sys.argv[2] == "full":
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
else:
    no_powers = (ctypes.c_uint32 * 6)()
    assert ctypes.CDLL(None).capset((ctypes.c_uint32 * 2)(0x20080522, 0), no_powers) == 0
for words in json.load(sys.stdin):
    out = io.StringIO()
    code = run(["--shop", sys.argv[1], "--json", *words], {"SHOPQUN_NOW": sys.argv[3]}, painter, out)
    print(json.dumps([code, json.loads(out.getvalue())]), flush=True)
"""
by_the_kernel = pytest.mark.skipif(sys.platform != "linux", reason="asks the Linux kernel for trouble")


def asked(shop, world, *commands):
    """Ask a process with a poor disk or no powers; give the exit codes and objects."""
    done = subprocess.run(
        [sys.executable, "-c", POOR, str(shop), world, EVENING],
        input=json.dumps([[str(word) for word in words] for words in commands]),
        stdout=subprocess.PIPE, text=True, check=True, cwd=ROOT,
    )  # fmt: skip
    return [json.loads(line) for line in done.stdout.splitlines()]


def troubles(answers):
    """Give the trouble of each, having seen that it is told in one sentence."""
    for _, body in answers:
        assert "trouble" in body, body
        assert body["remedy"]
        assert "\n" not in body["remedy"]
    assert {code for code, _ in answers} == {4}
    return [body["trouble"] for _, body in answers]


def writing(books, clock, folder):
    """Give commands that write to the books."""
    (folder / "list.csv").write_text("称呼,手机,同意\n王小明,13811110000,是\n", encoding="utf-8")
    member, code = a_member(books, clock), a_paper(books, clock)
    return [
        ("members", "add", "--name", "李阿姨"),
        ("members", "import", folder / "list.csv"),
        ("till", "purchase", "--amount", "29", "--member", member.id),
        ("till", "scan", code, "--amount", "60"),
        ("coupons", "issue", "C01", "--count", "2"),
        ("sales", "claim", "F01", "S01", "--name", "邻居"),
        ("groups", "count", "Q01", "20"),
        ("tasks", "done", "1"),
        ("points", "checkin", member.id),
    ]


def handing_out(folder):
    """Give commands that write a file into a folder."""
    return [
        ("backup", "--out", folder / "b.shopqun"),
        ("report", "members", "--out", folder / "members.xlsx"),
        ("report", "month", "2027-03", "--out", folder / "month.xlsx"),
        ("members", "export", "1", "--out", folder / "her.zip"),
        ("posters", "make", "coupon", "C01", "--size", "a6", "--out", folder / "poster.pdf"),
    ]


@by_the_kernel
def test_a_full_disk(launched, clock, tmp_path):
    place = tmp_path / "out"
    place.mkdir()
    commands = writing(launched, clock, tmp_path) + handing_out(place)
    before = dump(launched)
    assert set(troubles(asked(launched.path, "full", *commands))) == {"disk_full"}
    assert dump(launched) == before
    assert launched.problems_of_the_file() == []
    assert list(place.iterdir()) == []


@by_the_kernel
def test_no_shop_begins_on_a_full_disk(launched, tmp_path):
    launched.copy_to(tmp_path / "b.shopqun")
    launched.close()
    place = tmp_path / "new"
    place.mkdir()
    answers = asked(
        place / "new.shopqun", "full",
        ("init", "--preset", "fruit_community", "--open", "2027-03-01"), ("restore", tmp_path / "b.shopqun"),
    )  # fmt: skip
    assert troubles(answers) == ["disk_full"] * 2
    assert list(place.iterdir()) == []


@pytest.fixture
def shut(launched, clock, tmp_path):
    """A shop in a folder one may not write to, and commands for it."""
    commands = writing(launched, clock, tmp_path)
    folder = tmp_path / "shut"
    launched.copy_to(folder / "shop.shopqun")
    folder.chmod(0o555)
    yield folder, commands
    folder.chmod(0o755)


@by_the_kernel
def test_a_folder_one_may_not_write_to(shut, launched):
    folder, commands = shut
    before = (folder / "shop.shopqun").read_bytes()
    assert set(troubles(asked(folder / "shop.shopqun", "poor", *commands))) == {"read_only"}
    assert set(troubles(asked(launched.path, "poor", *handing_out(folder)))) == {"read_only"}
    new = asked(folder / "new.shopqun", "poor", ("init", "--preset", "fruit_community"))
    assert troubles(new) == ["read_only"]
    assert [path.name for path in folder.iterdir()] == ["shop.shopqun"]
    assert (folder / "shop.shopqun").read_bytes() == before


@by_the_kernel
def test_a_file_one_may_not_write_to(launched, clock, tmp_path):
    commands = writing(launched, clock, tmp_path)
    before = dump(launched)
    launched.close()
    launched.path.chmod(0o444)
    assert set(troubles(asked(launched.path, "poor", *commands))) == {"read_only"}
    launched.path.chmod(0o644)
    again = Books.open(launched.path)
    assert dump(again) == before
    again.close()


def test_a_shop_another_program_is_writing_to(launched, clock, terminal, tmp_path, monkeypatch):
    monkeypatch.setattr(Books.open.__func__, "__kwdefaults__", {"patience_s": 0.02})
    commands = writing(launched, clock, tmp_path)
    terminal.now = EVENING
    other = Books.open(launched.path)
    before = dump(other)
    with other.writing():
        assert set(troubles([terminal(*words) for words in commands])) == {"locked"}
        assert terminal("members", "find", "周")[0] == 0
    assert dump(other) == before
    other.close()


def test_a_shop_of_a_newer_program(launched, clock, terminal, tmp_path):
    commands = writing(launched, clock, tmp_path) + handing_out(tmp_path / "out")
    with launched.writing() as db:
        db.exec_driver_sql("UPDATE alembic_version SET version_num = '99'")
    launched.close()
    before = launched.path.read_bytes()
    assert set(troubles([terminal(*words) for words in commands])) == {"newer_version"}
    assert launched.path.read_bytes() == before


# --- damage ----------------------------------------------------------------------------------------------

LOOKING = (("check",), ("members", "find", "周"), ("report", "show", "2027-03"), ("tasks", "list"))


def damaged(whole, how, chance):
    """Damage a file's bytes: some flipped in one page, a page lost, the end cut off."""
    page = chance.randrange(len(whole) // 4096) * 4096
    if how == "bytes":
        for place in [page + chance.randrange(100 if page else 4096) for _ in range(20)]:
            whole[place] ^= chance.randrange(1, 256)
    elif how == "page":
        whole[page : page + 4096] = bytes(4096)
    else:
        del whole[page + chance.randrange(4096) :]
    return whole


@pytest.mark.parametrize("how", ["bytes", "page", "cut"])
@pytest.mark.parametrize("seed", range(12))
def test_a_damaged_shop_answers_or_says_that_it_is_damaged(launched, clock, terminal, how, seed):
    a_member(launched, clock)
    launched.close()
    chance = random.Random(seed)  # noqa: S311 - where it is damaged, not a secret
    broken = damaged(bytearray(launched.path.read_bytes()), how, chance)
    launched.path.write_bytes(broken)
    for words in LOOKING:
        code, body = terminal(*words)
        assert code in (0, 4), body
        assert code == 0 or body["trouble"] in ("damaged", "newer_version")
