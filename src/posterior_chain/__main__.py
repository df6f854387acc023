"""``python -m posterior_chain`` is the same as ``posterior-chain``."""

import sys

from posterior_chain.cli import main

if __name__ == "__main__":
    sys.exit(main())
