"""Cities, regions and waters that the news names without saying what they are."""

from __future__ import annotations

from functools import cache

_PLACES = """
" Aachen Aberdeen Abidjan Abuja Acapulco Accra Adelaide Aden Aleppo Alexandria Algiers Almaty
Amman Amsterdam Anchorage Ankara Antalya Antwerp Antwerpen Athen Athens Athènes Atlanta Auckland
Augsburg Austin Baghdad Bagdad Baku Bali Baltimore Bamako Bangalore Bangkok Barcelona Barcelone
Basel Basra Beijing Beirut Belfast Belgrade Belgrad Bengaluru Benghazi Berlin Bern Bielefeld
Bilbao Birmingham Bogota Bogotá Bologna Bombay Bonn Bordeaux Boston Brasília Brasilia Bratislava
Bremen Brighton Brisbane Bristol Brüssel Brussel Brussels Bruxelles Bruselas Bucharest Budapest
Buffalo Bukarest Cairo Calais Calcutta Calgary Canberra Caracas Cardiff Casablanca Charleston
Charlotte Chennai Chemnitz Chengdu Chicago Chongqing Christchurch Cincinnati Cleveland Cologne
Colombo Copenhagen Cottbus Dakar Dallas Damascus Damaskus Damas Darfur Delhi Denver Detroit Dhaka
Doha Donetsk Dortmund Dresden Dubai Dublin Duisburg Düsseldorf Edinburgh Edmonton Eindhoven Erfurt
Essen Florence Florenz Frankfurt Freiburg Fukushima Gaza Gazastreifen Geneva Genève Genf Genoa
Ginebra Glasgow Göttingen Graz Guadalajara Guangzhou Guantanamo Hague Halifax Hamburg Hannover
Hanoi Harare Havana Havanna Heidelberg Helsinki Hiroshima Houston Innsbruck Islamabad Istanbul
Izmir Jakarta Jena Jerusalem Jérusalem Johannesburg Kabul Kaboul Kandahar Karachi Karlsruhe Kassel
Kathmandu Kharkiv Kherson Khartoum Khartum Kiev Kiel Kiew Kigali Kingston Kinshasa Köln Kopenhagen
Krakow Kraków Kuala Kyiv Kyjiw Kyoto Lagos Lahore Lausanne Leeds Leipzig Lima Lille Limoges Linz
Lisbon Lisboa Lissabon Liverpool Ljubljana London Londres Londra Louisville Luanda Lübeck Lucknow
Luhansk Lusaka Luzern Lviv Lyon Madrid Magdeburg Mailand Mainz Malaga Málaga Managua Manchester
Mandalay Manila Mannheim Maputo Marseille Mariupol Mecca Melbourne Memphis Miami Milan Milano
Milwaukee Minneapolis Minsk Mogadischu Mogadishu Mombasa Monterrey Montevideo Montreal Montréal
Moscow Moscou Moscú Moskau Mosca Moskva Mossul Mosul München Mumbai Munich Münster Nagasaki Nagoya
Nairobi Nantes Napoli Naples Nashville Neapel Newcastle Nice Nizza Norwich Nottingham Nuremberg
Nürnberg Oakland Odesa Odessa Omaha Osaka Oslo Ottawa Oxford Palermo Palmyra Paris Parigi Peking
Pékin Pekín Perth Peshawar Philadelphia Phoenix Pittsburgh Portland Porto Potsdam Prag Prague
Praha Pretoria Pristina Pyongyang Pjöngjang Québec Quebec Quito Rabat Raleigh Ramallah Rangoon
Rawalpindi Regensburg Reykjavik Riad Riga Riyadh Rom Roma Rome Rostock Rotterdam Rouen Saarbrücken
Sacramento Saigon Salzburg Sanaa Santiago Sapporo Sarajevo Sarajewo Schwerin Seattle Sendai Seoul
Sevastopol Sevilla Seville Shanghai Sheffield Shenzhen Skopje Sochi Sofia Southampton Stockholm
Strasbourg Straßburg Stuttgart Sydney Taipei Tallinn Tampa Tbilisi Tegucigalpa Teheran Tehran
Téhéran Thessaloniki Tiflis Tijuana Tokio Tokyo Toronto Toulouse Trieste Trier Tripoli Tripolis
Tulsa Tunis Turin Ulm Utrecht Valencia Vancouver Venedig Venice Venise Verona Vienna Vienne
Vilnius Warschau Warsaw Varsovie Warszawa Washington Wellington Wien Wiesbaden Winnipeg Wolfsburg
Wuhan Wuppertal Würzburg Yangon Yokohama York Zagreb Zurich Zürich Zaporizhzhia Alabama Alaska
Alberta Arizona Arkansas California Californie Kalifornien Colorado Connecticut Delaware Florida
Floride Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Manitoba Maryland
Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma
Ontario Oregon Pennsylvania Queensland Saskatchewan Tasmania Tennessee Texas Utah Vermont Virginia
Virginie Wisconsin Wyoming Andalusia Bavaria Bayern Bretagne Catalonia Cataluña Catalogne
Katalonien Chechnya Cornwall Corsica Korsika Crimea Krim Crimée Donbas Essex Flanders Galicia
Hessen Kashmir Kaschmir Kent Kurdistan Normandy Normandie Patagonia Punjab Sachsen Sachsen-Anhalt
Sardinia Schleswig-Holstein Saxony Niedersachsen Nordrhein-Westfalen Mecklenburg-Vorpommern
Rheinland-Pfalz Baden-Württemberg Brandenburg Saarland Thüringen Tirol Kärnten Steiermark Scotland
Siberia Sibirien Sibérie Sicily Sizilien Sumatra Sussex Tibet Transnistria Tuscany Toskana
Westminster Wallonia Xinjiang Yorkshire Zeeland Yucatan Okinawa Hokkaido Borneo Java Sulawesi
Africa Afrika Afrique África America Amerika Antarctica Arctic Asia Asien Asie Europe Europa
Eurasia Oceania Australasia Balkans Balkan Baltics Caribbean Karibik Caucasus Kaukasus
Mediterranean Mittelmeer Atlantic Atlantik Pacific Pazifik Sahara Sahel Scandinavia Skandinavien
Ostsee Nordsee Alps Alpen Himalaya Danube Donau Elbe Rhein Rhine Nile Thames Volga Seine Isar
Spree Manhattan Brooklyn Bronx Hollywood Chernobyl Tschernobyl Kosovo Kreuzberg Neukölln Москва
Киев Київ Пекин Лондон Париж Берлин Минск Варшава Брюссель Вашингтон Петербург Донбасс Крым Европа
Азия Африка Сибирь Харьков Одесса Αθήνα Θεσσαλονίκη Ευρώπη Βρυξέλλες
"""

_LONG_PLACES = """
Addis Ababa|Baden-Baden|Buenos Aires|Cape Town|Kapstadt|Castilla y León|Den Haag|Fort Worth
Gaza Strip|Gaza City|West Bank|Ho Chi Minh City|Kansas City|Kuala Lumpur|Las Vegas|Los Angeles
Los Ángeles|Mexico City|New Delhi|Neu Delhi|New Hampshire|New Jersey|New Mexico|New Orleans
New South Wales|New York|New York City|Nova Scotia|Nueva York|North Carolina|North Dakota
Northern Cape|Phnom Penh|Port-au-Prince|Puerto Rico|Rhode Island|Rio de Janeiro|Rio Grande
Salt Lake City|San Antonio|San Diego|San Francisco|San Jose|San José|San Juan|San Salvador
Santa Cruz|Santo Domingo|São Paulo|South Carolina|South Dakota|St Petersburg|St. Petersburg
Sankt Petersburg|St. Louis|Saint Petersburg|Tel Aviv|Washington, D.C.|Washington D.C.
Washington DC|West Virginia|British Columbia|Middle East|Near East|Far East|Naher Osten
Nahen Osten|Nahost|Proche-Orient|Moyen-Orient|Oriente Medio|Medio Oriente|Western Australia
South Australia|Abu Dhabi|Costa Brava|Hong Kong|Frankfurt am Main|Latin America|South America
North America|Central America|Lateinamerika|Südamerika|Nordamerika|Südostasien|Osteuropa
Westeuropa|Eastern Europe|Western Europe|Southeast Asia|Central Asia|Middle-East|Atlantic Ocean
Pacific Ocean|Indian Ocean|Black Sea|Red Sea|Mediterranean Sea|Baltic Sea|North Sea
Schwarzes Meer|Санкт-Петербург|Нью-Йорк|Ближний Восток|Нижний Новгород
"""


@cache
def places() -> frozenset[str]:
    """Names of places, of one word and of several."""
    return frozenset(_PLACES.split()) | frozenset(
        _LONG_PLACES.strip().replace("\n", "|").split("|")
    )
