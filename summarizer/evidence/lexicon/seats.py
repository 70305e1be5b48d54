"""Cities and institutions by which the news means a country, or that show in which one it is."""

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
    "Manchester, Birmingham, Glasgow, Edinburgh, Cardiff, Belfast, Leeds, Liverpool, Sheffield, "
    "Bristol, Newcastle, Nottingham, Southampton, Tory, Labour, GB",
    "England": "Manchester, Birmingham, Leeds, Liverpool, Sheffield, Bristol, Newcastle, "
    "Nottingham, Southampton, Cornwall, Devon, Kent, Essex, Yorkshire, Lancashire, Cumbria",
    "Scotland": "Holyrood, Edinburgh, Glasgow, Aberdeen, Dundee, Inverness, Highlands, Hebrides, "
    "Orkney, Shetland",
    "Wales": "Senedd, Cardiff, Swansea, Wrexham, Gwynedd, Powys, Plaid Cymru",
    "Northern Ireland": "Stormont, Belfast, Londonderry, Antrim, Armagh, Tyrone",
    "Russia": "Moscow, Moskau, Moscou, Moscú, Kremlin, Kreml",
    "China": "Beijing, Peking, Pékin, Pekín, Shanghai",
    "Germany": "Berlin, Bundestag, Bundesregierung, Bundesrat, Frankfurt, Hamburg, "
    "Munich, München, Cologne, Köln, Bavaria, Bayern",
    "France": "Paris, Élysée, Elysée, Matignon, Lyon, Marseille, Toulouse, Bordeaux, Lille, "
    "Strasbourg, Calais",
    "Spain": "Madrid, Moncloa, Barcelona, Valencia, Seville, Sevilla, Catalonia",
    "Italy": "Rome, Rom, Roma, Milan, Naples, Turin, Venice, Florence, Sicily, Sardinia",
    "Japan": "Tokyo, Tokio, Nikkei",
    "India": "Delhi, New Delhi, Mumbai, Kolkata, Chennai, Kerala",
    "Ukraine": "Kyiv, Kiev, Kiew",
    "Turkey": "Ankara, Istanbul",
    "Iran": "Tehran, Teheran, Téhéran",
    "Austria": "Vienna, Wien, Nationalrat",
    "Switzerland": "Bern, Berne, Bundesrat",
    "Australia": "Canberra, Sydney, Melbourne, Brisbane, Perth, Queensland, New South Wales",
    "Canada": "Ottawa, Toronto, Montreal, Vancouver, Ontario, Quebec, Alberta",
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
    "Iraq": "Baghdad, Bagdad, Mosul",
    "Netherlands": "Amsterdam, Hague, Den Haag, Rotterdam",
    "Belgium": "Brussels, Brüssel, Bruxelles, Antwerp, Ghent",
    "Portugal": "Lisbon, Lisboa, Porto",
    "Sweden": "Stockholm, Gothenburg, Malmö, Malmo",
    "Norway": "Oslo, Bergen",
    "Denmark": "Copenhagen, Kopenhagen, København",
    "Finland": "Helsinki",
    "Iceland": "Reykjavik",
    "Hungary": "Budapest",
    "Czech Republic": "Prague, Prag, Praha",
    "Romania": "Bucharest",
    "Serbia": "Belgrade",
    "Croatia": "Zagreb",
    "Bulgaria": "Sofia",
    "Belarus": "Minsk",
    "Georgia": "Tbilisi",
    "Saudi Arabia": "Riyadh, Mecca, Jeddah",
    "Qatar": "Doha",
    "United Arab Emirates": "Dubai, Abu Dhabi",
    "Lebanon": "Beirut",
    "Libya": "Tripoli, Benghazi",
    "Tunisia": "Tunis",
    "Algeria": "Algiers",
    "Morocco": "Rabat, Casablanca, Marrakesh",
    "Sudan": "Khartoum",
    "Ethiopia": "Addis Ababa",
    "Somalia": "Mogadishu",
    "Kenya": "Nairobi, Mombasa",
    "Uganda": "Kampala",
    "Nigeria": "Abuja, Lagos",
    "Ghana": "Accra",
    "South Africa": "Pretoria, Johannesburg, Cape Town, Durban",
    "Zimbabwe": "Harare",
    "Bangladesh": "Dhaka",
    "Nepal": "Kathmandu",
    "Thailand": "Bangkok",
    "Vietnam": "Hanoi",
    "Philippines": "Manila",
    "Indonesia": "Jakarta, Bali",
    "Malaysia": "Kuala Lumpur",
    "Taiwan": "Taipei",
    "Argentina": "Buenos Aires",
    "Colombia": "Bogota, Bogotá",
    "Venezuela": "Caracas",
    "Peru": "Lima",
    "Cuba": "Havana",
    "Mexico": "Mexico City",
    "New Zealand": "Auckland, Christchurch",
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
    """The countries, by their English names, whose cities or institutions `text` names."""
    pattern, countries = _seats()
    found = {match[0] for match in pattern.finditer(text)}
    return {country for seat in found for country in countries[seat]}
