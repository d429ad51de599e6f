"""A later start rings at the one that runs: its window comes forward and gets the file that was meant."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 1000


def name_of(home: Path) -> str:
    """Name the bell of a folder of shops: two users of a PC do not hear each other."""
    return "shopqun-" + hashlib.sha256(str(home.resolve()).encode()).hexdigest()[:16]


def ring(name: str, about: str) -> bool:
    """Tell the program that runs already what this start was for; False when nobody is there."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_WAIT_MS):
        return False
    _let_come_forward()
    socket.write(about.encode())
    socket.flush()
    socket.waitForBytesWritten(_WAIT_MS)
    socket.disconnectFromServer()
    return True


class Doorbell(QObject):
    """Hears later starts of the program; `rung(text)` says what one was for."""

    rung = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        if not self._server.listen(name):
            QLocalServer.removeServer(name)
            self._server.listen(name)

    @Slot()
    def _answer(self) -> None:
        caller = self._server.nextPendingConnection()
        caller.disconnected.connect(lambda: self._heard(caller))
        if caller.state() is QLocalSocket.LocalSocketState.UnconnectedState:
            self._heard(caller)

    def _heard(self, caller: QLocalSocket) -> None:
        about = bytes(caller.readAll().data()).decode(errors="replace")
        caller.deleteLater()
        self.rung.emit(about)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()


def _let_come_forward() -> None:
    """Give the running program the right to come forward, which Windows grants only from the one in front."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - Windows only

        ctypes.windll.user32.AllowSetForegroundWindow(-1)
