"""Signs, codes and symbols of units, the same in every language."""

from __future__ import annotations

from summarizer.evidence.lexicon.wordlists import word_set

CURRENCY_SIGNS = {
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "￥": "CNY", "₹": "INR", "₽": "RUB",
    "₩": "KRW", "₺": "TRY", "₴": "UAH", "₪": "ILS", "₫": "VND", "₱": "PHP", "฿": "THB",
    "₦": "NGN", "₡": "CRC", "₾": "GEL", "₸": "KZT", "₵": "GHS", "₼": "AZN", "₿": "BTC",
    "US$": "USD", "U.S.$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD",
    "CAN$": "CAD", "NZ$": "NZD", "HK$": "HKD", "S$": "SGD", "NT$": "TWD", "R$": "BRL",
    "Mex$": "MXN", "MX$": "MXN", "J$": "JMD", "Z$": "ZWL", "Rs": "INR", "Rs.": "INR",
    "Fr.": "CHF", "SFr.": "CHF", "RM": "MYR", "Rp": "IDR", "RMB": "CNY", "IR£": "IEP",
    "E£": "EGP", "DM": "DEM", "Kč": "CZK", "zł": "PLN", "Ft": "HUF", "kr": "kr", "kr.": "kr",
    "Ksh": "KES", "KSh": "KES", "Sh": "KES", "Tk": "BDT", "GH₵": "GHS", "GH¢": "GHS", "₨": "INR",
    "TL": "TRY", "лв": "BGN", "руб": "RUB", "руб.": "RUB", "грн": "UAH", "Kčs": "CZK",
}  # fmt: skip
"""Signs before or after a number → ISO 4217 code. "kr" stays: three countries write it so."""
CURRENCY_CODES = word_set(
    "USD EUR GBP JPY CNY CHF CAD AUD NZD HKD SGD SEK NOK DKK ISK PLN CZK HUF RON BGN RSD TRY"
    " RUB UAH ILS SAR AED QAR KWD EGP ZAR NGN KES GHS MAD INR PKR BDT LKR IDR MYR THB PHP VND"
    " KRW TWD BRL ARS CLP COP PEN MXN UYU KZT GEL DEM FRF ITL ESP"
)
"""ISO 4217 codes of what news counts in, also of money that is no more."""
SYMBOLS = word_set(
    "km m cm mm µm μm nm dm mi ft yd nmi km² m² cm² mm² km2 m2 cm2 km³ m³ cm³ km3 m3 ha kg g"
    " mg µg kt Mt t oz lb lbs l L dl cl ml mL hl cc °C ºC °F ºF °K ° km/h kmh kph mph m/s"
    " km/s W kW MW GW TW Wh kWh MWh GWh TWh V kV mV mA Hz kHz MHz GHz KB kB MB GB TB PB Mbps"
    " Gbps Mbit/s Gbit/s kJ MJ GJ kcal hp bhp PS Nm mAh Ah mpg lm dB Pa hPa kPa MPa mbar psi mSv"
    " mGy ppm ppb bpd mmHg mmBTU dpi fps rpm kn h min ms ly TeV GeV MeV keV eV °N °S °W °E"
)
"""Unit symbols, case-sensitive, the same in every language that writes Latin letters."""
CANONICAL = {
    "μm": "µm", "km2": "km²", "m2": "m²", "cm2": "cm²", "km3": "km³", "m3": "m³", "km^2": "km²",
    "m^2": "m²", "km^3": "km³", "m^3": "m³", "L": "l", "mL": "ml", "ºC": "°C", "ºF": "°F",
    "kmh": "km/h", "kph": "km/h", "lbs": "lb", "kB": "KB", "h": "hours", "min": "minutes",
    "ms": "milliseconds", "％": "%", "٪": "%",
}  # fmt: skip
"""A symbol → the one that stands for it in what is read."""
BEHIND_NUMBERS = (
    "hundred|thousand|[mb]illions?|trillions?|per ?cent|percent|bn|mn|tn|tausend|Millionen|Million|"
    "Milliarden?|Billionen|Mio|Mrd|Prozent|mille|milliards?|pour cent|mil|millones|millón|"
    "por ciento|milioni|miliardi|miljoen|miljard|"
    "[kKMGT]?W|[kMGT]Wh|k?m|cm|mm|km/h|k?g|mg|t|ha|l|ml|mph|kph|ft|lb|oz"
)
"""Magnitudes and units that make another number of the one before, as alternatives of a pattern."""
