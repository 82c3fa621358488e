"""The work of script/guide, which says what it does."""
import datetime
import html
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time
import zoneinfo

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "measure"))
from counters import Bell, Machine  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
GUIDE = ROOT / "hardware" / "guide"
# A Friday morning in the sample shop's opening hours.
MOMENT = datetime.datetime(2026, 11, 27, 10, 0, tzinfo=zoneinfo.ZoneInfo("Europe/Berlin"))
COLUMNS, ROWS = 60, 25
PLACE = re.compile(r"(<!-- screen: (\w+) -->\n```\n)(.*?)(```\n)", re.DOTALL)

BOOK = [("3", "What would you"), ("2", "With whom"), ("2", "Which day"), ("2\r", "what time"), ("1\r", "Your name"), ("Ada\r", "phone number"),
        ("0171 2345678\r", "Is that right")]
# Name → what is typed and waited for.
SCENES = {
    "greeting": [],
    "unknown": [("do you have a fax machine\r", "don't know")],
    "readback": BOOK,
    "booked": [*BOOK, ("1", "Your code is")],
    "called": [*BOOK[:2], ("0", "Staff have been called")],
    "german": [("wo kann ich parken\r", "Ihre Frage")],
    "idle": [("2", "closed"), (62, "Are you still there")],
}


class Terminal:
    """A tmux of its own: what it captures is what a terminal of that size shows."""

    def __init__(self, name, command, environment):
        self.socket = f"deskbell-guide-{os.getpid()}-{name}"
        variables = [f"{key}={value}" for key, value in environment.items()]
        self.tmux("new-session", "-d", "-x", str(COLUMNS), "-y", str(ROWS), "env", *variables, *command)
        self.tmux("set-option", "-g", "status", "off")
        self.tmux("set-option", "-g", "window-size", "manual")

    def tmux(self, *words):
        return subprocess.run(["tmux", "-L", self.socket, "-f", "/dev/null", *words], capture_output=True, text=True, check=True).stdout

    def type(self, text):
        for part in re.split(r"(\r)", text):
            if part == "\r":
                self.tmux("send-keys", "Enter")
            elif part:
                self.tmux("send-keys", "-l", part)

    def screen(self):
        return self.tmux("capture-pane", "-p").rstrip("\n")

    def until(self, text):
        for _ in range(300):
            if text in self.screen():
                time.sleep(0.4)
                return
            time.sleep(0.1)
        sys.exit(f"guide: “{text}” was not shown:\n{self.screen()}")

    def close(self):
        subprocess.run(["tmux", "-L", self.socket, "kill-server"], capture_output=True)


def capture(binary, machine_library):
    work = pathlib.Path(tempfile.mkdtemp(prefix="deskbell-guide."))
    screens = {}
    try:
        machine = Machine(work, machine_library)
        machine.set_clock(MOMENT.timestamp() - time.time())
        environment = {"LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "TERM": "screen", **machine.environment}
        for name, steps in {**SCENES, "board": None}.items():
            home = work / name
            home.mkdir()
            bell = Bell(binary, home, environment, work / "log")
            deskbell = [str(binary / "deskbell")]
            places = ["--home", str(home), "--shop", str(ROOT / "content")]
            run = lambda *words: subprocess.run(
                [*deskbell, *words, *places], env=environment, check=True, capture_output=True, text=True, input="")
            # A clock that differs from what the program was built at is for staff to confirm, as on a new device.
            subprocess.run(
                [*deskbell, "counter", *places], env=environment, input="where can i park\n", text=True, capture_output=True, check=True)
            subprocess.run([*deskbell, "clock", "confirm", "--by", "Mara", "--home", str(home)], env=environment, capture_output=True, check=True)
            terminals = [Terminal(name, [*deskbell, "counter", *places], environment)]
            terminals[0].until("Your question")
            try:
                for typed, shown in steps if steps is not None else SCENES["called"]:
                    if isinstance(typed, int):
                        machine.pass_time(typed)
                        # The counter looks at its clock when something happens to it.
                        for rows in (ROWS + 4, ROWS):
                            terminals[0].tmux("resize-window", "-x", str(COLUMNS), "-y", str(rows))
                            time.sleep(0.3)
                    else:
                        terminals[0].type(typed)
                    terminals[0].until(shown)
                if steps is None:
                    terminals.append(Terminal("staff", [*deskbell, "staff", *places], environment))
                    terminals[1].until("waits")
                screens[name] = tidy(terminals[-1].screen(), home)
            finally:
                for terminal in terminals:
                    terminal.close()
                bell.close()
        return screens
    finally:
        shutil.rmtree(work, ignore_errors=True)


def tidy(screen, home):
    """Without what only this run has: the path of its folder, and the line about the simulated button."""
    lines, skipping = [], False
    for line in screen.splitlines():
        if "The button, from another terminal" in line or "Der Knopf, aus" in line:
            skipping = True
        elif skipping and not re.match(r"\S*(/|press|call|--home|panel)", line.strip()):
            skipping = False
        if not skipping:
            lines.append(line.rstrip())
    return "\n".join(lines).replace(str(home), "HOME")


def write(screens):
    for page in sorted(GUIDE.glob("*.md")):
        text = page.read_text()
        new = PLACE.sub(lambda match: match.group(1) + screens[match.group(2)] + "\n" + match.group(4), text)
        if new != text:
            page.write_text(new)
            print(f"guide: {page.relative_to(ROOT)}", file=sys.stderr)


STYLE = """
@page { size: A4; margin: 18mm }
body { font: 12pt/1.45 'DejaVu Sans', sans-serif; max-width: 46em; margin: 2em auto; color: #111 }
h1 { font-size: 2em } h2 { font-size: 1.3em; margin-top: 1.6em; break-after: avoid }
pre { font: 8.5pt/1.3 'DejaVu Sans Mono', monospace; border: 1.5pt solid #111; padding: .8em; break-inside: avoid; white-space: pre-wrap }
table { border-collapse: collapse; width: 100% } td, th { border: .75pt solid #555; padding: .3em .6em; text-align: left; vertical-align: top }
.card { font-size: 14pt } .card h1 { font-size: 2.6em; margin: 0 } .card pre { display: none }
"""


def print_pages(target):
    try:
        import markdown
    except ImportError:
        sys.exit("guide: python3-markdown is missing. Install it:  sudo apt-get install python3-markdown")
    target.mkdir(parents=True, exist_ok=True)
    for page in sorted(GUIDE.glob("*.md")):
        if page.name == "README.md":
            continue
        text = re.sub(r"<!-- .*? -->\n", "", page.read_text())
        body = markdown.markdown(text, extensions=["tables", "fenced_code", "sane_lists"])
        title = html.escape(text.splitlines()[0].lstrip("# "))
        # The two cards are one sheet each: large letters, and no screen on them that would push the rest off.
        kind = ' class="card"' if page.stem == "customer" else ""
        file = target / f"{page.stem}.html"
        file.write_text(
            f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title><style>{STYLE}</style></head>'
            f"<body{kind}>\n{body}\n</body></html>\n")
        print(file)
        if shutil.which("weasyprint"):
            subprocess.run(["weasyprint", "-q", str(file), str(file.with_suffix(".pdf"))], check=True)
            print(file.with_suffix(".pdf"))


if __name__ == "__main__":
    if sys.argv[1] == "print":
        print_pages(pathlib.Path(sys.argv[2]))
    else:
        write(capture(pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])))
