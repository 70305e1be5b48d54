"""What units measure, so that two quantities can be set against each other."""

from __future__ import annotations

from summarizer.evidence.lexicon.units import CURRENCY_CODES, CURRENCY_SIGNS

_FACTORS: dict[str, dict[str, float]] = {
    "share": {"%": 1.0, "‰": 0.1},
    "points": {"pp": 1.0, "bp": 0.01, "points": 1.0},
    "length": {
        "km": 1000, "m": 1, "cm": 0.01, "mm": 0.001, "µm": 1e-6, "nm": 1e-9, "mi": 1609.344,
        "nmi": 1852, "yd": 0.9144, "ft": 0.3048, "in": 0.0254,
    },
    "area": {
        "km²": 1e6, "m²": 1, "ha": 1e4, "acres": 4046.8564224, "mi²": 2589988.110336,
        "ft²": 0.09290304, "yd²": 0.83612736,
    },
    "volume": {
        "m³": 1000, "km³": 1e12, "l": 1, "ml": 0.001, "cl": 0.01, "dl": 0.1, "hl": 100,
        "gal": 3.785411784, "barrels": 158.987294928, "ft³": 28.316846592,
    },
    "mass": {
        "t": 1000, "tons": 907.18474, "kt": 1e6, "Mt": 1e9, "kg": 1, "g": 0.001, "mg": 1e-6,
        "µg": 1e-9, "lb": 0.45359237, "oz": 0.028349523125,
    },
    "time": {
        "milliseconds": 0.001, "seconds": 1, "minutes": 60, "hours": 3600, "days": 86400,
        "weeks": 604800,
    },
    "years": {"months": 1 / 12, "years": 1, "decades": 10, "centuries": 100},
    "power": {"W": 1, "kW": 1e3, "MW": 1e6, "GW": 1e9, "TW": 1e12},
    "energy": {"Wh": 1, "kWh": 1e3, "MWh": 1e6, "GWh": 1e9, "TWh": 1e12},
    "speed": {"km/h": 1, "mph": 1.609344, "m/s": 3.6, "kn": 1.852},
    "memory": {"KB": 1e3, "MB": 1e6, "GB": 1e9, "TB": 1e12, "PB": 1e15, "EB": 1e18},
    "frequency": {"Hz": 1, "kHz": 1e3, "MHz": 1e6, "GHz": 1e9},
    "temperature": {"°C": 1},
    "temperature (°F)": {"°F": 1},
    "coins": {"cents": 0.01, "pence": 0.01},
}  # fmt: skip

_MEASURES: dict[str, tuple[str, float]] = {
    unit: (dimension, factor)
    for dimension, units in _FACTORS.items()
    for unit, factor in units.items()
}
_MONEY = CURRENCY_CODES | frozenset(CURRENCY_SIGNS.values()) | {"pesos", "kr"}

COUNT = "count"
"""What nouns measure, all alike: a summary may call the same people by another noun."""


def measure(unit: str) -> tuple[str, float]:
    """What `unit` measures, and how many of that dimension's base unit it is.

    A currency is a dimension of its own; a noun counts. In a headline a word may have a capital.
    """
    known = _MEASURES.get(unit) or (_MEASURES.get(unit.lower()) if unit[1:].islower() else None)
    if known:
        return known
    return (unit, 1.0) if is_money(unit) else (COUNT, 1.0)


def is_money(unit: str) -> bool:
    """Whether `unit` is a currency."""
    return unit in _MONEY


def is_count(unit: str | None) -> bool:
    """Whether a number of this unit counts things: `unit` is a noun, or there is none."""
    return measure(unit or "")[0] == COUNT
