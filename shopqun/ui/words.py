"""The languages of the window: Qt's own words in Chinese, and ours when a translation is there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from shopqun.places import resource

CHINESE = "zh_CN"
ENGLISH = "en"
LANGUAGES = (CHINESE, ENGLISH)
"""Chinese is written in the source; any other one is a file in `resources/translations`."""


def language_of(system: QLocale) -> str:
    """Give the language for a system: Chinese where it is Chinese or unknown, else English."""
    spoken = system.language()
    unknown = spoken in {QLocale.Language.C, QLocale.Language.AnyLanguage}
    return CHINESE if unknown or spoken == QLocale.Language.Chinese else "en"


def spoken() -> str:
    """Give the language the window speaks now."""
    return QCoreApplication.translate("Words", "zh_CN")


class Speech:
    """The language of the window; `speak` changes it for everything that is built from then on."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._translators: tuple[QTranslator, ...] = ()

    def speak(self, language: str) -> None:
        """Speak a language from now on."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = install(self._app, language)


def install(app: QCoreApplication, language: str) -> tuple[QTranslator, ...]:
    """Install what there is for a language and give the translators: they must outlive the windows.

    Strings are looked up with `QCoreApplication.translate("Context", "中文")` in this literal form, which is
    what the extraction tool finds. A language without a file is shown in Chinese.
    """
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    found: list[QTranslator] = []
    for name, place in (
        (f"qtbase_{language}", folder),
        (f"shopqun_{language}", str(resource("translations"))),
    ):
        translator = QTranslator(app)
        if translator.load(name, place):
            app.installTranslator(translator)
            found.append(translator)
    return tuple(found)
