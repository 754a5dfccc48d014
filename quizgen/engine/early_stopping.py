"""When training is stopped: the counter of early stopping."""

import numpy as np

from quizgen.engine.arguments import shapes


class EarlyStopping:
    """Stops training once the validation loss has not improved for `patience` epochs in a row.

    after epoch t: stop if min(L_(t−k+1), ..., L_t) ≥ min(L_1, ..., L_(t−k)), with k = patience

    *Shapes*: loss: a number.

    *Kept for backward*: nothing; best_loss, best_epoch and wait are kept for the next epoch.

    Goodfellow, Bengio, Courville, Deep Learning (2016), §7.8, Algorithm 7.1.
    """

    def __init__(self, patience: int) -> None:
        self.patience = patience
        self.best_loss = np.inf
        self.best_epoch = 0
        self.wait = 0

    @shapes(loss="()")
    def update(self, epoch: int, loss: float) -> bool:
        """Notes the validation loss of an epoch; whether training stops after it."""
        improved = loss < self.best_loss
        if improved:
            self.best_loss = loss
            self.best_epoch = epoch
            self.wait = 0
        else:
            self.wait += 1
        stop = self.wait >= self.patience
        return stop
