#!/usr/bin/python3
"""Rules that every source keeps: size, no sleeps, no nested event loops, no open ends, no words of
the user's language in the core."""

import re
import sys
from pathlib import Path

MAX_LINES = 500
OPEN_END = "|".join(["TO" + "DO", "FIX" + "ME", "X" * 3, "HA" + "CK"])

RULES = [
    # (files, forbidden, why)
    (r"(core|ui|app|tests|installer)/.*\.(h|cpp|sh|cmake|py)", rf"\b({OPEN_END})\b", "an open end"),
    (r"(core|ui|app|tests)/.*\.(h|cpp)", r"msleep|qSleep|sleep_for|sleep_until|\busleep\(", "a sleep: wait for a condition"),
    (r"(ui|app)/.*\.(h|cpp)", r"processEvents|QEventLoop|\bwaitForFinished\(", "a nested event loop or a wait on the GUI thread"),
    (r"core/.*\.(h|cpp)", r"\btr\(|QT_TR|#include\s*<Q", "Qt or translation inside the core"),
    (r"ui/(?!theme/).*\.(h|cpp)", r"#[0-9a-fA-F]{6}\b|Qt::(white|black|red|green|blue|gray)\b", "a colour outside ui/theme"),
    (r"(core|ui|app)/.*\.(h|cpp)", r"MAIL FROM|RCPT TO", "a command that could send mail"),
]


def main():
    root = Path(sys.argv[1])
    found = []
    files = [path for folder in ("core", "ui", "app", "tests", "installer")
             for path in sorted(root.glob(f"{folder}/**/*")) if path.is_file()]
    for path in files:
        name = path.relative_to(root).as_posix()
        if path.suffix not in {".h", ".cpp", ".sh", ".cmake", ".py"}:
            continue
        text = path.read_text(encoding="utf-8")
        lines = text.splitlines()
        if path.suffix in {".h", ".cpp", ".py"} and len(lines) > MAX_LINES:
            found.append(f"{name}: {len(lines)} lines, more than {MAX_LINES}")
        includes = re.findall(r"^#include .*$", text, re.MULTILINE)
        if path.suffix in {".h", ".cpp"} and len(set(includes)) < len(includes):
            found.append(f"{name}: a header included twice")
        for files_pattern, forbidden, why in RULES:
            if not re.fullmatch(files_pattern, name) or name == "tests/checks/source_rules.py":
                continue
            for number, line in enumerate(lines, 1):
                if re.search(forbidden, line):
                    found.append(f"{name}:{number}: {why}: {line.strip()}")
    for fault in found:
        print(fault)
    if not any(path.suffix == ".cpp" for path in files):
        print("no sources: is the path right?")
        return 1
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
