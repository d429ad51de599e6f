from __future__ import annotations

import re

from shopqun.ui.sheet import TEMPLATE


def test_the_template_names_no_colour():
    assert not re.search(r"#[0-9a-fA-F]{3}", TEMPLATE)


def test_braces_are_paired():
    assert TEMPLATE.count("{") == TEMPLATE.count("}") > 50
