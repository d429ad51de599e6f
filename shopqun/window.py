"""What stands in front of the owner: first start, the wizard, or her shop. Builds screens, knows no rules."""

import gc
import sys
import uuid
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QSettings, Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from shopqun.basics import Clock, Refused, ShopTrouble, Trouble
from shopqun.bugs import write_down
from shopqun.cli.run import SHOP_FILE
from shopqun.clocks import ComputerClock, SetClock, read_instant
from shopqun.floor import Floor
from shopqun.places import bug_log, last_shop, live_folder, manual, papers_folder, remember_shop, resource
from shopqun.planning.service import PlanningService
from shopqun.posters.layout import compose
from shopqun.posters.paper import PAPERS
from shopqun.posters.reading import read_theme
from shopqun.rooms import open_rooms
from shopqun.sample import make_sample
from shopqun.shop.service import restore
from shopqun.ui import doorbell, words
from shopqun.ui.guide.screen import GuideWindow
from shopqun.ui.planning.screen import WizardScreen
from shopqun.ui.planning.thumbnail import PosterHand
from shopqun.ui.posters import painter
from shopqun.ui.start.screen import StartScreen
from shopqun.ui.theme import Mode, Theme
from shopqun.ui.troubles import sentence
from shopqun.ui.window import HELP_KEY
from shopqun.ui.work import Work

_SWEEP_MS = 10_000
SAMPLE = "示例店.shopqun"


def open_window(asked: list[str], environment: Mapping[str, str]) -> int:
    """Open the window: on the sample with `--demo`, on the shop that is named, else on the last one.

    Where the program runs already, its window comes forward instead, with the shop that is named.
    """
    app = QApplication(sys.argv[:1])
    named = _named(asked, environment)
    place = doorbell.name_of(live_folder())
    if doorbell.ring(place, str(named.resolve()) if named is not None and asked else ""):
        return 0
    bell = doorbell.Doorbell(place)
    theme = Theme()
    theme.dress(app)
    _sweep_by_hand(app)
    front = Front(app, theme, clock_of(environment), live_folder())
    front.speak_first(environment.get("SHOPQUN_LANG", ""))
    bell.rung.connect(front.come_forward)
    sys.excepthook = front.show_bug
    front.begin(named, sample="--demo" in asked)
    code = app.exec()
    bell.close()
    front.leave()
    return code


def _sweep_by_hand(app: QApplication) -> None:
    """Collect garbage only from the window's own loop, between events.

    Python may otherwise collect on a lane's thread, or while Qt delivers an event, and take a widget from
    under it.
    """
    gc.disable()
    sweeper = QTimer(app)
    sweeper.timeout.connect(lambda: gc.collect(1))
    sweeper.start(_SWEEP_MS)


def clock_of(environment: Mapping[str, str]) -> Clock:
    """Give the window's clock: the computer's, or one that was set and runs on."""
    at = read_instant(environment.get("SHOPQUN_NOW", ""))
    return SetClock(at) if at is not None else ComputerClock()


def _named(asked: list[str], environment: Mapping[str, str]) -> Path | None:
    if "--shop" in asked[:-1]:
        return Path(asked[asked.index("--shop") + 1])
    if len(asked) == 1 and asked[0].lower().endswith(SHOP_FILE):
        return Path(asked[0])
    said = environment.get("SHOPQUN_SHOP")
    return Path(said) if said else last_shop()


class Front(QObject):
    """Shows one thing at a time: the doors, the wizard, or an open shop.

    `home` is the folder of what is kept beside the shops: the looks, the wizard's draft, the sample.
    """

    def __init__(self, app: QApplication, theme: Theme, clock: Clock, home: Path) -> None:
        super().__init__()
        self._home = home
        self._app, self._theme, self._clock = app, theme, clock
        self._planning = PlanningService(clock)
        self._draft = home / "wizard-draft.json"
        self._taste = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)
        theme.set_size(int(str(self._taste.value("size", 100))))
        theme.set_mode(Mode(str(self._taste.value("mode", Mode.LIGHT.value))))
        theme.changed.connect(self._remember_taste)
        self._speech = words.Speech(app)
        self.floor: Floor | None = None
        self.shell: QMainWindow | None = None
        self.guide: GuideWindow | None = None
        self._work: Work | None = None

    def speak_first(self, asked: str) -> None:
        """Speak the language that is asked for, else the one chosen before, else the computer's."""
        chosen = str(self._taste.value("language", ""))
        self._speech.speak(asked or chosen or words.language_of(QLocale.system()))

    @Slot(str)
    def speak(self, language: str) -> None:
        """Speak a language from now on: the open shop is shown anew where the language was chosen."""
        self._taste.setValue("language", language)
        self._speech.speak(language)
        if self.floor is not None:
            self.open_shop(self.floor.path)
        if self.floor is not None:
            self.floor.go("settings", "looks")

    def begin(self, shop: Path | None, *, sample: bool) -> None:
        """Show the sample, the shop, or the doors when there is none."""
        if sample:
            self.open_sample()
        elif shop is not None:
            self.open_shop(shop)
        else:
            self.show_start()

    def show_start(self, trouble: str = "") -> None:
        """Show the four doors, with why the last one did not open."""
        work = self._new_work()
        backups = papers_folder() / "备份"
        start = StartScreen(self._theme, work, self._planning, self._draft, self._home, backups)
        start.sample.connect(self.open_sample)
        start.plan.connect(self.show_wizard)
        start.open_shop.connect(self.open_shop)
        start.restore.connect(self.restore)
        start.guide.connect(self.show_guide)
        last = last_shop()
        if last is not None:
            start.show_last(last.stem)
        start.say(trouble)
        self._show(start)
        start.reload()

    @Slot()
    def show_wizard(self) -> None:
        """Ask the five questions."""
        fresh = read_theme(resource("themes") / "fresh.json")
        hand = PosterHand(lambda brief: compose(brief, PAPERS["a4"], fresh, painter.measure), painter.image)
        wizard = WizardScreen(self._theme, self._new_work(), self._planning, self._clock, hand, self._draft)
        wizard.launched.connect(self.open_shop)
        wizard.put_off.connect(self.show_start)
        self._show(wizard)
        wizard.reload()

    @Slot()
    def open_sample(self) -> None:
        """Make the sample shop anew, which takes three seconds, and open it."""
        path = self._home / SAMPLE
        self._app.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            make_sample(path, self._clock)
        except ShopTrouble as trouble:
            self.show_start(sentence(trouble))
            return
        finally:
            self._app.restoreOverrideCursor()
        self.open_shop(path)

    @Slot(Path)
    def open_shop(self, path: Path) -> None:
        """Open a shop file in the window; the doors say why when it cannot be opened."""
        self.leave()
        try:
            rooms = open_rooms(path, self._clock, lambda: painter)
        except ShopTrouble as trouble:
            self.show_start(sentence(trouble))
            return
        if path.name != SAMPLE:
            remember_shop(path)
        self.floor = Floor(self._app, self._theme, rooms, self._clock, self._taste)
        self.floor.restoring.connect(self.restore)
        self.floor.speaks.connect(self.speak, Qt.ConnectionType.QueuedConnection)
        self.floor.window.help_asked.connect(self.show_guide)
        self.floor.window.show()

    @Slot(Path)
    def restore(self, backup: Path) -> None:
        """Put a backup in the place of the open shop, or of the last one, and open it."""
        path = self.floor.path if self.floor is not None else last_shop() or self._home / "shop.shopqun"
        self.leave()
        try:
            answered = restore(path, backup, self._clock, request_id=str(uuid.uuid4()))
        except ShopTrouble as trouble:
            self.show_start(sentence(trouble))
            return
        if isinstance(answered.value, Refused):
            self.show_start(sentence(ShopTrouble(Trouble.UNREADABLE, str(backup))))
            return
        self.open_shop(path)

    @Slot(str)
    def come_forward(self, about: str) -> None:
        """Bring what is open to the front, and open the shop another start was asked for."""
        if about and (self.floor is None or self.floor.path.resolve() != Path(about).resolve()):
            self.open_shop(Path(about))
        front = self.floor.window if self.floor is not None else self.shell
        if front is not None:
            front.setWindowState(front.windowState() & ~Qt.WindowState.WindowMinimized)
            front.raise_()
            front.activateWindow()

    @Slot()
    def show_guide(self) -> None:
        """Open the guide, at the place that is open."""
        if self.guide is None:
            self.guide = GuideWindow(self._theme, manual("guide.md"))
        self.guide.open_at(self.floor.window.number_here if self.floor is not None else None)

    def _new_work(self) -> Work:
        self.leave()
        self._work = Work(self._say_trouble, self._say_bug)
        return self._work

    def leave(self) -> None:
        """Close what is shown; what it was doing is waited for."""
        if self.floor is not None:
            floor, self.floor = self.floor, None
            floor.window.close()
            floor.window.deleteLater()
        if self.guide is not None:
            self.guide.close()
            self.guide.deleteLater()
            self.guide = None
        if self._work is not None:
            self._work.close()
            self._work = None
        if self.shell is not None:
            self.shell.close()
            self.shell.deleteLater()
            self.shell = None

    def _show(self, page: QWidget) -> None:
        self.shell = QMainWindow()
        self.shell.setWindowTitle(QCoreApplication.translate("Window", "店群通"))
        self.shell.setCentralWidget(page)
        self.shell.resize(1366, 768)
        QShortcut(QKeySequence(HELP_KEY), self.shell).activated.connect(self.show_guide)
        self.shell.show()

    def _say_trouble(self, trouble: ShopTrouble) -> None:
        self.show_start(sentence(trouble))

    def _say_bug(self, bug: BaseException) -> None:
        self.show_bug(type(bug), bug, bug.__traceback__)

    def show_bug(
        self, kind: type[BaseException], bug: BaseException, traceback: TracebackType | None
    ) -> None:
        """Write a bug down and show the crash card; every page stays open."""
        sys.__excepthook__(kind, bug, traceback)
        write_down(bug, bug_log(), self._clock.now())
        if self.floor is not None:
            self.floor.window.show_bug(bug)

    @Slot()
    def _remember_taste(self) -> None:
        self._taste.setValue("size", self._theme.size)
        self._taste.setValue("mode", self._theme.mode.value)
