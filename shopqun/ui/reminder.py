"""A word from the tray when a task comes due: it takes no focus, and says nothing where there is no tray."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings, QTimer, Signal, Slot
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from shopqun.basics import Clock
from shopqun.calendar.ringing import ringing
from shopqun.calendar.service import TaskService
from shopqun.calendar.task import Task
from shopqun.ui import icons
from shopqun.ui import wording_reminder as wording
from shopqun.ui.plan_words import shown
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work

_LOOK_MS = 30_000
_KEPT = "reminder"
_SIDE = 32


class Reminder(QObject):
    """Looks every half minute for what came due; `pressed` when she presses what it said.

    `rang(words)` is what the tray was given to say; `taste` remembers whether she wants it.
    """

    rang = Signal(str)
    pressed = Signal()

    def __init__(
        self, theme: Theme, work: Work, tasks: TaskService, clock: Clock, taste: QSettings, window: QWidget
    ) -> None:
        super().__init__(window)
        self._work, self._tasks, self._clock, self._taste = work, tasks, clock, taste
        self._looked_at = clock.now()
        self.menu = QMenu(window)
        self.wanted = self.menu.addAction(wording.wanted())
        self.wanted.setCheckable(True)
        self.wanted.setChecked(str(taste.value(_KEPT, "on")) == "on")
        self.wanted.toggled.connect(self._keep)
        sign = icons.icon("bell", _SIDE, theme.tokens.sign, window.devicePixelRatioF())
        self.tray = QSystemTrayIcon(sign, self)
        self.tray.setToolTip(wording.name())
        self.tray.setContextMenu(self.menu)
        self.tray.messageClicked.connect(self.pressed)
        self.tray.activated.connect(self._activated)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Look from now on, where the system has a tray."""
        if QSystemTrayIcon.isSystemTrayAvailable():
            self.tray.show()
            self._timer.start(_LOOK_MS)

    def end(self) -> None:
        """Look no more, and leave the tray."""
        self._timer.stop()
        self.tray.hide()

    @Slot()
    def look(self) -> None:
        """Read today's tasks and say which came due since the last look."""
        if self.wanted.isChecked():
            self._work.books(lambda: self._tasks.tasks_on(self._tasks.today()), self._ring)
        else:
            self._looked_at = self._clock.now()

    def _ring(self, tasks: tuple[Task, ...]) -> None:
        now = self._clock.now()
        due = ringing(tasks, self._looked_at, now)
        self._looked_at = now
        if due:
            title, words = wording.due(due[0].column, shown(due[0].action), len(due))
            self.tray.showMessage(title, words, self.tray.icon())
            self.rang.emit(f"{title}\n{words}")

    @Slot(bool)
    def _keep(self, wanted: bool) -> None:
        self._taste.setValue(_KEPT, "on" if wanted else "off")

    @Slot(QSystemTrayIcon.ActivationReason)
    def _activated(self, why: QSystemTrayIcon.ActivationReason) -> None:
        if why is QSystemTrayIcon.ActivationReason.Trigger:
            self.pressed.emit()
