"""Types used in the engine's signatures."""

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Array: TypeAlias = NDArray[np.float64]
Mask: TypeAlias = NDArray[np.bool_] | NDArray[np.float64]
Targets: TypeAlias = NDArray[np.float64] | NDArray[np.int64]
