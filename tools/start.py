"""Set up and open the window on a sample shop; without a screen, draw it all into a folder instead."""

import sys

import environment


def main() -> int:
    """Do it and give the exit code."""
    environment.make_ready()
    if environment.has_screen():
        environment.say("opening the window on the sample shop")
        return environment.run("-m", "shopqun", "--demo")
    environment.say("no screen here: drawing the screens, posters and workbooks instead")
    return environment.run("-m", "shopqun", "--gallery", str(environment.ROOT / "out"))


if __name__ == "__main__":
    sys.exit(main())
