"""`python -m shopqun`: the window, or one command."""

import sys

from shopqun.app import main

if __name__ == "__main__":
    sys.exit(main())
