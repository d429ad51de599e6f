"""The parts every screen is built of.

How to build a screen: make widgets, connect, render a value. A part that paints or has an icon takes the
`Theme` first; words come from the room's `wording.py`; colours are token names, never literals.

    class GroupsScreen(QWidget):
        renewed = Signal(str)

        def __init__(self, theme: Theme, work: Work, groups: GroupsService) -> None:
            super().__init__()
            self._work, self._groups = work, groups
            self._todos = TodoList(theme)                       # rows with one filled button
            card = Card(wording.today(), wording.order_note(), flush=True)
            card.add(self._todos)
            box = QVBoxLayout(self)
            box.setContentsMargins(24, 24, 24, 24)
            box.setSpacing(16)
            box.addWidget(card)
            box.addStretch(1)
            self._todos.pressed.connect(self._pressed)
            work.touched.connect(self._touched)

        def reload(self) -> None:
            self._work.books(self._groups.overview, self.render_state)

        def render_state(self, state: Overview) -> None:        # the whole screen, from one frozen value
            self._todos.render_todos(tuple(wording.todo(group) for group in state.groups))

        @Slot(str, str)
        def _pressed(self, key: str, action: str) -> None: ...

        @Slot(object)
        def _touched(self, touched: Touched) -> None:
            if touched & Touched.GROUPS:
                self.reload()

Layout: page margin 24, between cards 16, inside a card 16; `Columns` folds the right column when narrow.
Text: `Text(words, role, tone, wrap=, elide=)`. Buttons: `Button(theme, verb, kind=, icon=, height=)`.
State: `Chip(word, kind)`, `Symbol(theme, icon, tone)`, `Bar`, `Ring`, `Figure`, `Empty`, `Verdict`, `Ways`,
`Timeline`.
Input: `Field(theme, label, entry, hint)`, `Segmented`, `Switch`, `DropZone`; `ask(...)` before what cannot be
undone. Lists: `shopqun.ui.tables.Table`. Long work: `LongWork` with `Work.paper`.
"""
