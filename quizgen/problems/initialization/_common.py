"""What the families on initial weights share."""

from quizgen.authoring import Text

WEIGHTS = Text(
    "重みは平均0、標準偏差 $\\sigma$ の正規分布から独立に生成し、バイアスは0とする。",
    "The weights are independent and normally distributed with mean 0 and standard deviation $\\sigma$; the "
    "biases are 0.",
)
