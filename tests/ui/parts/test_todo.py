from __future__ import annotations

from PySide6.QtCore import Qt

from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.todo import Action, Todo, TodoList

TODOS = (
    Todo("sale", "zap", "19:30 周六抢购开抢", "发到 福利1群", "bad", "还有 48 分钟",
         (Action("picture", "复制图片", "image"), Action("words", "复制话术", "copy"))),
    Todo("qr", "qr-code", "备用群二维码后天过期", "", "warn", "", (Action("renew", "换码并重印"),)),
    Todo("old", "gift", "没有要做的"),
)  # fmt: skip


def buttons(todos: TodoList) -> list[Button]:
    return [button for button in todos.findChildren(Button) if button.isVisibleTo(todos)]


def test_only_the_first_rows_last_button_is_filled(theme, qtbot):
    todos = TodoList(theme)
    qtbot.addWidget(todos)
    todos.render_todos(TODOS)
    assert [(b.text(), b.property("kind")) for b in buttons(todos)] == [
        ("复制图片", "plain"),
        ("复制话术", "filled"),
        ("换码并重印", "outline"),
    ]


def test_a_list_that_does_not_lead_fills_none(theme, qtbot):
    todos = TodoList(theme, leads=False)
    qtbot.addWidget(todos)
    todos.render_todos(TODOS)
    assert "filled" not in [button.property("kind") for button in buttons(todos)]


def test_tells_which_row_and_which_button(theme, qtbot):
    todos = TodoList(theme)
    qtbot.addWidget(todos)
    todos.render_todos(TODOS)
    todos.resize(800, 250)
    todos.show()
    pressed: list[tuple[str, str]] = []
    todos.pressed.connect(lambda row, action: pressed.append((row, action)))
    for button in buttons(todos):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pressed == [("sale", "picture"), ("sale", "words"), ("qr", "renew")]


def test_shows_the_new_rows_instead(theme, qtbot):
    todos = TodoList(theme)
    qtbot.addWidget(todos)
    todos.render_todos(TODOS)
    todos.render_todos(TODOS[1:2])
    assert len(buttons(todos)) == 1
