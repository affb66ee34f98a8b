"""The program's look on top of Fusion: flat surfaces, one-pixel lines, a ring where the focus is.

Pixel heights are only minima; with a larger font every control grows with its text.
"""

from __future__ import annotations

from mentor_desk import resources
from mentor_desk.ui.colors import Colors


def stylesheet(colors: Colors) -> str:
    """The whole program's style sheet in ``colors``."""
    parts = (
        _surfaces,
        _labels,
        _buttons,
        _other_buttons,
        _chips,
        _inputs,
        _indicators,
        _views,
        _tabs,
        _popups,
        _bars,
    )
    return "\n".join(part(colors) for part in parts)


def _image(colors: Colors, name: str) -> str:
    return f'url("{resources.path("icons", "controls", f"{name}-{colors.scheme}.svg").as_posix()}")'


def _surfaces(c: Colors) -> str:
    return f"""
QMainWindow, QDialog {{ background: {c.window}; }}
QFrame[role="card"] {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: 8px; }}
QFrame[role="card"]:focus {{ border: 2px solid {c.accent}; }}
QFrame[role="sidebar"] {{ background: {c.sidebar}; border: none; border-right: 1px solid {c.line}; }}
QFrame[role="header"] {{ background: {c.window}; border: none; border-bottom: 1px solid {c.line}; }}
QFrame[role="panel"] {{ background: {c.surface}; border: none; border-left: 1px solid {c.line}; }}
QFrame[role="bar"] {{ background: {c.surface}; border: none; border-top: 1px solid {c.line}; }}
QFrame[role="line"] {{ background: {c.line}; border: none; max-height: 1px; min-height: 1px; }}
QScrollArea {{ background: transparent; border: none; }}
QLabel[ringed="true"], QScrollArea[ringed="true"] {{
    border: 2px solid transparent; border-radius: 4px;
}}
QLabel[ringed="true"]:focus, QScrollArea[ringed="true"]:focus {{ border-color: {c.accent}; }}
QScrollArea > QWidget > QWidget[role="plain"] {{ background: transparent; }}
QSplitter::handle {{ background: {c.line}; }}
QSplitter::handle:horizontal {{ width: 1px; }}
QSplitter::handle:vertical {{ height: 1px; }}
"""


def _labels(c: Colors) -> str:
    return f"""
QLabel {{ background: transparent; }}
QLabel[role="display"] {{ font-size: 20pt; font-weight: 600; }}
QLabel[role="title"] {{ font-size: 16pt; font-weight: 600; }}
QLabel[role="heading"] {{ font-size: 12pt; font-weight: 600; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="subtitle"], QLabel[role="muted"] {{ color: {c.muted}; }}
QLabel[role="caption"], QLabel[role="field"] {{ color: {c.muted}; font-size: 9pt; }}
QLabel[role="hint"] {{ color: {c.muted}; font-size: 9pt; }}
QLabel[role="error"] {{ color: {c.danger_ink}; font-size: 9pt; }}
QLabel:disabled {{ color: {c.muted}; }}
"""


def _buttons(c: Colors) -> str:
    hover = c.neutral_soft
    return f"""
QPushButton {{
    background: {c.surface}; color: {c.text}; border: 1px solid {c.line}; border-radius: 7px;
    padding: 6px 13px; min-height: 20px;
}}
QPushButton:hover {{ background: {hover}; }}
QPushButton:pressed {{ background: {c.accent_soft}; }}
QPushButton:focus {{ border: 2px solid {c.accent}; padding: 5px 12px; }}
QPushButton:disabled {{ color: {c.muted}; background: {c.window}; border-color: {c.line}; }}
QPushButton::menu-indicator {{
    image: {_image(c, "down")}; width: 14px; height: 14px;
    subcontrol-origin: padding; subcontrol-position: right center; right: 6px;
}}
QPushButton[role="primary"] {{
    background: {c.accent}; color: {c.on_accent}; border-color: {c.accent}; font-weight: 600;
}}
QPushButton[role="primary"]:hover {{ background: {c.accent_ink}; border-color: {c.accent_ink}; }}
QPushButton[role="primary"]:pressed {{ background: {c.accent_ink}; }}
QPushButton[role="primary"]:focus {{
    border: 3px double {c.accent}; padding: 4px 11px; background-clip: padding;
}}
QPushButton[role="primary"]:disabled {{
    background: {c.neutral_soft}; color: {c.neutral_ink}; border-color: {c.line};
}}
"""


def _other_buttons(c: Colors) -> str:
    hover = c.neutral_soft
    return f"""
QPushButton[role="quiet"] {{ background: transparent; border-color: transparent; }}
QPushButton[role="quiet"]:hover {{ background: {hover}; }}
QPushButton[role="quiet"]:focus {{ border-color: {c.accent}; }}
QPushButton[role="danger"] {{ color: {c.danger_ink}; border-color: {c.danger_ink}; }}
QPushButton[role="danger"]:hover {{ background: {c.danger_soft}; }}
QPushButton[role="danger"]:focus {{ border-color: {c.danger_ink}; background: {c.danger_soft}; }}
QPushButton[role="link"] {{
    background: transparent; border-color: transparent; color: {c.accent_ink}; font-weight: 600;
    padding: 3px 5px; text-align: left;
}}
QPushButton[role="link"]:hover {{ text-decoration: underline; }}
QPushButton[role="link"]:focus {{ border-color: {c.accent}; padding: 2px 4px; }}
QPushButton[role="small"] {{ padding: 3px 9px; font-size: 9pt; }}
QPushButton[role="small"]:focus {{ padding: 2px 8px; }}
QToolButton {{
    background: transparent; color: {c.text}; border: 1px solid transparent; border-radius: 6px;
    padding: 4px;
}}
QToolButton:hover {{ background: {hover}; }}
QToolButton:pressed, QToolButton:checked {{ background: {c.accent_soft}; color: {c.accent_ink}; }}
QToolButton:focus {{ border: 2px solid {c.accent}; padding: 3px; }}
QToolButton:disabled {{ color: {c.muted}; }}
QToolButton::menu-indicator {{ image: none; }}
"""


def _chips(c: Colors) -> str:
    return f"""
QPushButton[role="chip"] {{
    border: 1px solid {c.strong_line}; border-radius: 13px; padding: 3px 11px; min-height: 18px;
    background: transparent; color: {c.muted}; font-size: 9pt;
}}
QPushButton[role="chip"]:hover {{ background: {c.neutral_soft}; }}
QPushButton[role="chip"]:checked {{
    background: {c.accent_soft}; border-color: {c.accent}; color: {c.accent_ink}; font-weight: 600;
}}
QPushButton[role="chip"]:focus {{ border: 2px solid {c.accent}; padding: 2px 10px; }}
QPushButton[role="chip"]:disabled {{ border-color: {c.line}; }}
"""


def _inputs(c: Colors) -> str:
    boxes = "QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox"
    focused = ", ".join(f"{name}:focus" for name in boxes.split(", "))
    wrong = ", ".join(f'{name}[wrong="true"]' for name in boxes.split(", "))
    still_wrong = ", ".join(f'{name}[wrong="true"]:focus' for name in boxes.split(", "))
    disabled = ", ".join(f"{name}:disabled" for name in boxes.split(", "))
    return f"""
{boxes} {{
    background: {c.field}; color: {c.text}; border: 1px solid {c.strong_line}; border-radius: 6px;
    padding: 5px 9px; min-height: 20px;
    selection-background-color: {c.accent}; selection-color: {c.on_accent};
    placeholder-text-color: {c.muted};
}}
QPlainTextEdit, QTextEdit {{ padding: 3px 6px; }}
{wrong} {{ border-color: {c.danger_ink}; }}
{focused} {{ border: 2px solid {c.accent}; padding: 4px 8px; }}
{still_wrong} {{ border-color: {c.danger_ink}; }}
QPlainTextEdit:focus, QTextEdit:focus {{ padding: 2px 5px; }}
{disabled} {{ background: {c.window}; color: {c.muted}; border-color: {c.line}; }}
QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"] {{ border-color: {c.line}; }}
QLineEdit[role="search"] {{ padding-left: 1px; }}
QLineEdit[role="search"]:focus {{ padding-left: 0; }}
QLineEdit[role="bare"] {{ background: transparent; border: none; padding: 0; }}
QComboBox::drop-down {{ border: none; width: 26px; subcontrol-position: right center; }}
QComboBox::down-arrow, QDateEdit::down-arrow {{
    image: {_image(c, "down")}; width: 16px; height: 16px;
}}
QComboBox QAbstractItemView {{
    background: {c.surface}; border: 1px solid {c.strong_line}; padding: 4px;
    outline: 0; selection-background-color: {c.accent_soft}; selection-color: {c.accent_ink};
}}
QComboBox QAbstractItemView::item {{ min-height: 28px; padding: 0 6px; border-radius: 4px; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; width: 22px; }}
QAbstractSpinBox::up-arrow {{ image: {_image(c, "up")}; width: 14px; height: 14px; }}
QAbstractSpinBox::down-arrow {{ image: {_image(c, "down")}; width: 14px; height: 14px; }}
"""


def _indicators(c: Colors) -> str:
    return f"""
QCheckBox, QRadioButton {{
    spacing: 8px; background: transparent; padding: 3px 6px 3px 0; border-radius: 6px;
    border: 2px solid transparent;
}}
QCheckBox:focus, QRadioButton:focus {{ border-color: {c.accent}; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {c.muted}; }}
QCheckBox::indicator, QAbstractItemView::indicator {{
    width: 16px; height: 16px; border: 1px solid {c.strong_line}; border-radius: 4px;
    background: {c.field};
}}
QCheckBox::indicator:hover, QRadioButton::indicator:hover {{ border-color: {c.accent}; }}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {{
    background: {c.accent}; border-color: {c.accent}; image: {_image(c, "check")};
}}
QCheckBox::indicator:indeterminate {{
    background: {c.accent}; border-color: {c.accent}; image: {_image(c, "dash")};
}}
QCheckBox::indicator:disabled {{ border-color: {c.line}; background: {c.window}; }}
QCheckBox::indicator:checked:disabled {{ background: {c.muted}; }}
QRadioButton::indicator {{
    width: 16px; height: 16px; border: 1px solid {c.strong_line}; border-radius: 9px;
    background: {c.field};
}}
QRadioButton::indicator:checked {{
    width: 8px; height: 8px; border: 5px solid {c.accent}; background: {c.on_accent};
}}
"""


def _views(c: Colors) -> str:
    return f"""
QAbstractItemView {{
    background: {c.surface}; color: {c.text}; border: none; outline: 0;
    selection-background-color: {c.accent_soft}; selection-color: {c.text};
    gridline-color: {c.line}; alternate-background-color: {c.window};
}}
QAbstractItemView:focus {{ border: none; }}
QListView#board {{ background: transparent; }}
QListView#picks {{ border: 1px solid {c.strong_line}; border-radius: 6px; }}
QTableView::item {{ padding: 4px 8px; border: none; border-bottom: 1px solid {c.line}; }}
QTableView::item:selected {{ background: {c.accent_soft}; color: {c.text}; }}
QTableView::item:focus {{ border: 2px solid {c.accent}; }}
QHeaderView {{ background: {c.surface}; border: none; }}
QHeaderView::section {{
    background: {c.surface}; color: {c.muted}; border: none; border-bottom: 1px solid {c.line};
    padding: 6px 8px; font-size: 9pt; font-weight: 600;
}}
QHeaderView::section:hover {{ color: {c.text}; }}
QHeaderView::up-arrow {{ image: {_image(c, "up")}; width: 12px; height: 12px; }}
QHeaderView::down-arrow {{ image: {_image(c, "down")}; width: 12px; height: 12px; }}
QTableCornerButton::section {{ background: {c.surface}; border: none; }}
"""


def _tabs(c: Colors) -> str:
    return f"""
QTabWidget::pane {{ border: none; border-top: 1px solid {c.line}; top: -1px; }}
QTabBar {{ background: transparent; qproperty-drawBase: 0; }}
QTabBar::tab {{
    background: transparent; color: {c.muted}; border: none; border-bottom: 2px solid transparent;
    padding: 8px 2px; margin-right: 18px; min-height: 20px;
}}
QTabBar::tab:hover {{ color: {c.text}; }}
QTabBar::tab:selected {{ color: {c.accent_ink}; border-bottom-color: {c.accent}; font-weight: 600; }}
QTabBar::tab:focus {{ border: 2px solid {c.accent}; border-radius: 6px; }}
"""


def _popups(c: Colors) -> str:
    return f"""
QMenu {{
    background: {c.surface}; color: {c.text}; border: 1px solid {c.strong_line}; padding: 4px;
}}
QMenu::item {{ padding: 6px 24px 6px 12px; border-radius: 4px; }}
QMenu::item:selected {{ background: {c.accent_soft}; color: {c.accent_ink}; }}
QMenu::item:disabled {{ color: {c.muted}; background: transparent; }}
QMenu::separator {{ height: 1px; background: {c.line}; margin: 4px 8px; }}
QMenu::icon {{ padding-left: 8px; }}
QToolTip {{
    background: {c.surface}; color: {c.text}; border: 1px solid {c.strong_line}; padding: 5px 8px;
}}
QFrame[role="popup"] {{
    background: {c.surface}; border: 1px solid {c.strong_line}; border-radius: 0px;
}}
"""


def _bars(c: Colors) -> str:
    return f"""
QScrollBar {{ background: transparent; border: none; margin: 0; }}
QScrollBar:vertical {{ width: 10px; }}
QScrollBar:horizontal {{ height: 10px; }}
QScrollBar::handle {{ background: {c.strong_line}; border-radius: 3px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {c.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; border: none; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QProgressBar {{
    background: {c.neutral_soft}; border: none; border-radius: 3px; max-height: 6px; min-height: 6px;
}}
QProgressBar::chunk {{ background: {c.accent}; border-radius: 3px; }}
"""
