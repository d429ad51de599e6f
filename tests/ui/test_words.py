from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from shopqun.ui.words import install, language_of


@pytest.mark.parametrize(
    ("system", "language"),
    [
        (QLocale("zh_CN"), "zh_CN"),
        (QLocale("zh_TW"), "zh_CN"),
        (QLocale.c(), "zh_CN"),
        (QLocale("en_US"), "en"),
        (QLocale("de_DE"), "en"),
    ],
)
def test_chinese_unless_the_system_clearly_is_not(system, language):
    assert language_of(system) == language


def test_qt_speaks_chinese_too(qapp):
    before = QCoreApplication.translate("QPlatformTheme", "Cancel")
    found = install(qapp, "zh_CN")
    after = QCoreApplication.translate("QPlatformTheme", "Cancel")
    for translator in found:
        qapp.removeTranslator(translator)
    assert (before, after) == ("Cancel", "取消")


def test_an_unknown_language_changes_nothing(qapp):
    assert install(qapp, "xx") == ()
