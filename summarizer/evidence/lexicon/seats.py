"""Capitals and institutions by which the news means a country: "Moscow", "Wall Street"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from summarizer.evidence.patterns import alternation

_SEATS: Mapping[str, str] = {
    "United States": "Wall Street, Dow, Nasdaq, White House, Pentagon, Washington, New York, "
    "Los Angeles, Chicago, FBI, CIA, Congress, Federal Reserve, CDC, FDA, FAA, NASA, IRS, NTSB, "
    "Consumer Product Safety Commission, Medicare, Medicaid, Alabama, Alaska, Arizona, Arkansas, "
    "California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, "
    "Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, "
    "Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, "
    "North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, "
    "South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, "
    "Wisconsin, Wyoming, Calif, Fla, Mass, Penn, Tex, Wash, Ariz, Colo, Conn, Ill, Mich, Minn",
    "United Kingdom": "London, Westminster, Downing Street, Whitehall, Scotland Yard, NHS, BBC, "
    "Manchester, Birmingham, Glasgow, Edinburgh, Cardiff, Belfast, Tory, Labour, GB",
    "Russia": "Moscow, Moskau, Moscou, Moscú, Kremlin, Kreml",
    "China": "Beijing, Peking, Pékin, Pekín, Shanghai",
    "Germany": "Berlin, Bundestag, Bundesregierung, Bundesrat, Frankfurt",
    "France": "Paris, Élysée, Elysée, Matignon",
    "Spain": "Madrid, Moncloa",
    "Italy": "Rome, Rom, Roma, Milan",
    "Japan": "Tokyo, Tokio, Nikkei",
    "India": "Delhi, New Delhi, Mumbai",
    "Ukraine": "Kyiv, Kiev, Kiew",
    "Turkey": "Ankara, Istanbul",
    "Iran": "Tehran, Teheran, Téhéran",
    "Austria": "Vienna, Wien, Nationalrat",
    "Switzerland": "Bern, Berne, Bundesrat",
    "Australia": "Canberra, Sydney, Melbourne",
    "Canada": "Ottawa, Toronto",
    "Poland": "Warsaw, Warschau, Varsovie",
    "Greece": "Athens, Athen",
    "Ireland": "Dublin",
    "South Korea": "Seoul",
    "North Korea": "Pyongyang",
    "Israel": "Tel Aviv, Knesset",
    "Egypt": "Cairo, Kairo",
    "Brazil": "Brasília, Brasilia, São Paulo",
    "Pakistan": "Islamabad, Karachi",
    "Afghanistan": "Kabul",
    "Syria": "Damascus, Damaskus",
    "Iraq": "Baghdad, Bagdad",
}


@cache
def _seats() -> tuple[re.Pattern[str], Mapping[str, set[str]]]:
    """What matches a seat, and the countries of each."""
    countries: dict[str, set[str]] = {}
    for country, listed in _SEATS.items():
        for seat in listed.split(", "):
            countries.setdefault(seat, set()).add(country)
    return re.compile(rf"\b{alternation(countries)}\b"), countries


def seated(text: str) -> set[str]:
    """The countries, by their English names, whose capital or institutions `text` names."""
    pattern, countries = _seats()
    found = {match[0] for match in pattern.finditer(text)}
    return {country for seat in found for country in countries[seat]}
