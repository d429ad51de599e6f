"""The one style sheet, as a template: `@name` is a colour token, `@px(role)` a size in pixels."""

TEMPLATE = """
* { font-size: @px(body); }
QWidget { color: @text; }
QMainWindow, QDialog, QWidget[part="page"] { background: @canvas; }
QScrollArea, QScrollArea > QWidget > QWidget[part="page"] { border: none; background: @canvas; }
QToolTip { color: @text; background: @surface; border: 1px solid @line; padding: 4px 8px; }

QLabel { background: transparent; }
@roles
QLabel[tone="text2"] { color: @text2; }
QLabel[tone="text3"] { color: @text3; }
QLabel[tone="brand"] { color: @brand; }
QLabel[tone="ok"] { color: @ok; }
QLabel[tone="warn"] { color: @warn; }
QLabel[tone="bad"] { color: @bad; }
QLabel[tone="info"] { color: @info; }

QFrame[part="card"] { background: @surface; border: 1px solid @line; border-radius: 8px; }
QFrame[part="card"][kind="chosen"] { border: 2px solid @brand; }
QFrame[part="well"] { background: @well; border: 1px solid @line; border-radius: 6px; }
QFrame[part="line"] { background: @line; border: none; }
QFrame[part="drop"] { background: @surface; border: 2px dashed @field; border-radius: 8px; }
QFrame[part="drop"][kind="over"] { background: @tint; border: 2px dashed @brand; }
QFrame[part="finder"] { background: @surface; border: 1px solid @field; border-radius: 8px; }
QFrame[part="toast"] { background: @surface; border: 1px solid @field; border-radius: 8px; }
QFrame[part="crash"] { background: @bad_tint; border: 1px solid @bad; border-radius: 8px; }
QFrame[part="side"] { background: @surface; border: none; border-left: 1px solid @line; }
QScrollArea[part="panel"], QWidget[part="panel"] { background: @surface; border: none; }
QFrame[part="top"] { background: @surface; border: none; border-bottom: 1px solid @line; }
QFrame[part="rail"] { background: @rail; border: none; border-right: 1px solid @railEdge; }
QLabel[part="logo"] { background: @sign; color: @on_sign; border-radius: 8px;
  font-size: @px(title); font-weight: 700; }
QLabel[part="avatar"] { background: @tint; color: @brand; border-radius: 20px;
  font-size: @px(section); font-weight: 700; }
QLabel[part="number"] { background: @tint; color: @brand; border-radius: 14px; font-weight: 700; }
QLabel[part="key"] { background: @well; color: @text3; border: 1px solid @line; border-radius: 4px;
  font-size: @px(note); padding: 0 6px; }

QLabel[part="chip"] { background: @well; color: @text2; border: 1px solid @line; border-radius: 12px;
  font-size: @px(note); padding: 0 10px; }
QLabel[part="chip"][kind="ok"] { background: @ok_tint; color: @ok; border-color: @ok_tint; }
QLabel[part="chip"][kind="warn"] { background: @warn_tint; color: @warn; border-color: @warn_tint; }
QLabel[part="chip"][kind="bad"] { background: @bad_tint; color: @bad; border-color: @bad_tint; }
QLabel[part="chip"][kind="info"] { background: @info_tint; color: @info; border-color: @info_tint; }
QLabel[part="chip"][kind="brand"] { background: @tint; color: @brand; border-color: @tint; }
QLabel[part="chip"][kind="solid"] { background: @brand_fill; color: @on_brand; border-color: @brand_fill; }

QPushButton { background: @surface; color: @text; border: 1px solid @field; border-radius: 6px;
  padding: 0 16px; }
QPushButton:hover { background: @well; }
QPushButton:pressed, QPushButton:checked { background: @tint; }
QPushButton:disabled { color: @text3; border-color: @line; background: @well; }
QPushButton[tall="32"] { padding: 0 12px; }
QPushButton[tall="56"] { font-size: @px(section); padding: 0 24px; }
QPushButton[tall="72"] { font-size: @px(section); padding: 0 24px; }
QPushButton[tall="72"][kind="filled"] { font-size: @px(title); }
QPushButton[kind="filled"] { background: @brand_fill; border-color: @brand_fill; color: @on_brand;
  font-weight: 700; }
QPushButton[kind="filled"]:hover, QPushButton[kind="filled"]:pressed { background: @fillDown;
  border-color: @fillDown; }
QPushButton[kind="filled"]:disabled { background: @track; border-color: @track; color: @text3; }
QPushButton[kind="outline"] { border-color: @brand; color: @brand; font-weight: 700; }
QPushButton[kind="outline"]:hover { background: @tint; }
QPushButton[kind="outline"]:disabled { border-color: @line; color: @text3; }
QPushButton[kind="danger"] { border-color: @bad; color: @bad; font-weight: 700; }
QPushButton[kind="danger"]:hover { background: @bad_tint; }
QPushButton[kind="text"] { background: transparent; border-color: transparent; color: @brand;
  font-weight: 700; padding: 0 8px; }
QPushButton[kind="text"]:hover { background: @tint; }
QPushButton[kind="text"]:disabled { color: @text3; }
QPushButton[kind="bare"] { background: transparent; border-color: transparent; padding: 0; }
QPushButton[kind="bare"]:hover { background: @tint; }
QPushButton[kind="segment"] { border-radius: 0; border-left-width: 0; padding: 0 12px; }
QPushButton[kind="segment"][place="first"] { border-left-width: 1px; border-top-left-radius: 6px;
  border-bottom-left-radius: 6px; }
QPushButton[kind="segment"][place="last"] { border-top-right-radius: 6px; border-bottom-right-radius: 6px; }
QPushButton[kind="segment"][place="only"] { border-left-width: 1px; border-radius: 6px; }
QPushButton[kind="segment"]:checked { background: @tint; color: @brand; font-weight: 700; }
QPushButton[kind="side"] { border: none; background: transparent; text-align: left; padding: 0 12px; }
QPushButton[kind="side"]:checked { background: @tint; color: @brand; font-weight: 700; }

QToolButton[part="place"] { background: transparent; color: @rail_text; border: none; border-radius: 8px;
  font-size: @px(caption); padding: 6px 0; }
QToolButton[part="place"]:hover { background: @rail_on; }
QToolButton[part="place"]:checked { background: @rail_on; color: @white; font-weight: 700; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit, QDateTimeEdit {
  background: @surface; color: @text; border: 1px solid @field; border-radius: 6px; padding: 0 11px;
  selection-background-color: @brand_fill; selection-color: @on_brand; placeholder-text-color: @text3; }
QPlainTextEdit, QTextEdit { padding: 8px 11px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus,
QTimeEdit:focus, QDateTimeEdit:focus { border: 2px solid @brand; padding: 0 10px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 7px 10px; }
QLineEdit[kind="bad"] { border-color: @bad; }
QLineEdit[kind="amount"] { font-size: @px(money); font-weight: 700; }
QLineEdit:read-only, QLineEdit:disabled { background: @well; color: @text2; }
QComboBox::drop-down, QDateEdit::drop-down, QDateTimeEdit::drop-down { border: none; width: 28px; }
QComboBox::down-arrow, QDateEdit::down-arrow, QDateTimeEdit::down-arrow { image: url("@arrow");
  width: 16px; height: 16px; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @line; outline: none;
  selection-background-color: @tint; selection-color: @brand; }
QCheckBox, QRadioButton { spacing: 8px; min-height: 32px; background: transparent; }
QCheckBox[part="switch"] { min-height: 28px; }

QTableView { background: @surface; border: none; outline: none; gridline-color: @line;
  selection-background-color: @tint; selection-color: @text; }
QHeaderView { background: @well; border: none; }
QHeaderView::section { background: @well; color: @text2; border: none; border-bottom: 1px solid @line;
  font-size: @px(caption); padding: 0 12px; height: 35px; }
QHeaderView::down-arrow, QHeaderView::up-arrow { width: 0; height: 0; }
QListView { background: @surface; border: none; outline: none; }
QListView::item:selected { background: @tint; color: @text; }
QListWidget::item { padding: 0 8px; border-radius: 6px; }
QTextBrowser[part="guide"], QTextBrowser[part="guide"]:focus { border: none; border-left: 1px solid @line;
  border-radius: 0; padding: 0; }
QMenu { background: @surface; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 8px 16px; border-radius: 4px; }
QMenu::item:selected { background: @tint; color: @brand; }
QProgressBar { background: @track; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: @c1; border-radius: 4px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @field; border-radius: 3px; margin: 3px; min-height: 32px; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""
