"""How long the models are walked: a thousand steps in the suite, as many as one likes by hand.

`MODEL_STEPS=100000 python -m pytest -o faulthandler_timeout=0 -n 2 tests -k test_model` walks each so far.
"""

import os

from hypothesis import HealthCheck, settings

EACH = 50
STEPS = int(os.environ.get("MODEL_STEPS", "1000"))
WALKS = max(1, STEPS // 100)
WALK = settings(
    max_examples=max(1, STEPS // EACH),
    stateful_step_count=EACH,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    derandomize="MODEL_STEPS" not in os.environ,
)
