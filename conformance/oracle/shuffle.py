"""The order that a name decides: FNV-1a over its characters seeds SplitMix64, which drives Fisher and Yates.

    python3 shuffle.py NAME N

The published constants and steps of both, written without looking at the program.
"""

import sys

MASK = (1 << 64) - 1


def order(name, n):
    state = 0xCBF29CE484222325
    for char in name:
        state = ((state ^ ord(char)) * 0x100000001B3) & MASK
    numbers = list(range(n))
    for i in range(n - 1, 0, -1):
        state = (state + 0x9E3779B97F4A7C15) & MASK
        z = state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        j = (z ^ (z >> 31)) % (i + 1)
        numbers[i], numbers[j] = numbers[j], numbers[i]
    return numbers


if __name__ == "__main__":
    print(*order(sys.argv[1], int(sys.argv[2])), sep=", ")
