"""Set up and run every check: style, types, tests. Words given are passed on to pytest."""

import os
import sys

import environment


def main() -> int:
    """Do it and give the first exit code that is not 0."""
    environment.make_ready("test")
    checks = (
        ("style", ("-m", "ruff", "check", ".")),
        ("form", ("-m", "ruff", "format", "--check", ".")),
        ("types", ("-m", "mypy")),
        ("tests", ("-m", "pytest", "-n", str(os.cpu_count() or 2), "--dist", "worksteal", *sys.argv[1:])),
    )
    for name, words in checks:
        environment.say(name)
        code = environment.run(*words, QT_QPA_PLATFORM="offscreen")
        if code:
            return code
    return 0


if __name__ == "__main__":
    sys.exit(main())
