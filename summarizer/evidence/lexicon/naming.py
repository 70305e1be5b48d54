"""What tells a name from other capitalised words, and what a name names."""

from __future__ import annotations

from functools import cache

# Country | other names and adjectives, in English and the languages around it. The first form is
# the English name; adjectives and people ("Russian", "Russians") stand for the country.
_COUNTRIES = """
Afghanistan|Afghan|Afghans
Albania|Albanian|Albanians
Algeria|Algerian|Algerians
Argentina|Argentine|Argentinian|Argentinien
Armenia|Armenian|Armenians|Armenien
Australia|Australian|Australians|Australien
Austria|Austrian|Austrians|Österreich|Autriche
Azerbaijan|Azerbaijani|Aserbaidschan
Bangladesh|Bangladeshi
Belarus|Belarusian|Weißrussland
Belgium|Belgian|Belgians|Belgien|Belgique|België
Bolivia|Bolivian
Bosnia|Bosnian|Bosnien
Brazil|Brazilian|Brazilians|Brasilien|Brésil|Brasil|Brasile
Britain|British|Britons|United Kingdom|UK|U.K.|Great Britain|Großbritannien|Royaume-Uni|Reino Unido
Bulgaria|Bulgarian|Bulgarien
Cambodia|Cambodian
Cameroon|Cameroonian
Canada|Canadian|Canadians|Kanada
Chile|Chilean
China|Chinese|Chine|Cina
Colombia|Colombian|Kolumbien
Croatia|Croatian|Kroatien
Cuba|Cuban|Kuba
Cyprus|Cypriot|Zypern
Czech Republic|Czech|Czechs|Czechia|Tschechien|Česko
Denmark|Danish|Danes|Dänemark|Danemark|Danmark
Ecuador|Ecuadorian
Egypt|Egyptian|Egyptians|Ägypten|Égypte|Egipto
England|English
Estonia|Estonian|Estland
Ethiopia|Ethiopian|Äthiopien
Finland|Finnish|Finns|Finnland|Suomi
France|French|Frankreich|Francia|França|Frankrijk
Georgia|Georgian|Georgien
Germany|German|Germans|Deutschland|Allemagne|Alemania|Germania|Alemanha|Duitsland
Ghana|Ghanaian
Greece|Greek|Greeks|Griechenland|Grèce|Grecia
Guatemala|Guatemalan
Haiti|Haitian
Honduras|Honduran
Hungary|Hungarian|Hungarians|Ungarn|Hongrie
Iceland|Icelandic|Island
India|Indian|Indians|Indien|Inde
Indonesia|Indonesian|Indonesien
Iran|Iranian|Iranians
Iraq|Iraqi|Iraqis|Irak
Ireland|Irish|Irland|Irlande|Irlanda
Israel|Israeli|Israelis|Israël
Italy|Italian|Italians|Italien|Italie|Italia
Ivory Coast|Ivorian
Jamaica|Jamaican
Japan|Japanese|Japon
Jordan|Jordanian|Jordanien
Kazakhstan|Kazakh|Kasachstan
Kenya|Kenyan|Kenia
Kosovo|Kosovar
Kuwait|Kuwaiti
Latvia|Latvian|Lettland
Lebanon|Lebanese|Libanon|Liban|Líbano
Libya|Libyan|Libyen
Lithuania|Lithuanian|Litauen
Luxembourg|Luxemburg
Malaysia|Malaysian
Mali|Malian
Malta|Maltese
Mexico|Mexican|Mexicans|Mexiko|México|Mexique
Moldova|Moldovan|Moldau
Mongolia|Mongolian
Montenegro|Montenegrin
Morocco|Moroccan|Marokko|Maroc
Myanmar|Burmese|Burma
Nepal|Nepali|Nepalese
Netherlands|Dutch|Niederlande|Pays-Bas|Países Bajos|Nederland|Holland
New Zealand|New Zealander|New Zealanders|Neuseeland
Nicaragua|Nicaraguan
Niger|Nigerien
Nigeria|Nigerian|Nigerians
North Korea|North Korean|North Koreans|Nordkorea|Corée du Nord
North Macedonia|Macedonian
Northern Ireland
Norway|Norwegian|Norwegians|Norwegen|Norge|Norvège
Pakistan|Pakistani|Pakistanis
Palestine|Palestinian|Palestinians|Palästina
Panama|Panamanian
Peru|Peruvian|Perú
Philippines|Philippine|Filipino|Philippinen
Poland|Polish|Poles|Polen|Pologne|Polonia|Polska
Portugal|Portuguese
Qatar|Qatari|Katar
Romania|Romanian|Rumänien|Roumanie
Russia|Russian|Russians|Russland|Russie|Rusia
Rwanda|Rwandan|Ruanda
Saudi Arabia|Saudi|Saudis|Saudi-Arabien
Scotland|Scottish|Scots|Schottland
Senegal|Senegalese
Serbia|Serbian|Serbs|Serbien
Singapore|Singaporean|Singapur
Slovakia|Slovak|Slowakei
Slovenia|Slovenian|Slowenien
Somalia|Somali|Somalis
South Africa|South African|South Africans|Südafrika
South Korea|South Korean|South Koreans|Südkorea|Corée du Sud
South Sudan
Spain|Spanish|Spaniards|Spanien|Espagne|España|Spagna|Espanha
Sri Lanka|Sri Lankan
Sudan|Sudanese
Sweden|Swedish|Swedes|Schweden|Suède|Sverige
Switzerland|Swiss|Schweiz|Suisse|Suiza|Svizzera
Syria|Syrian|Syrians|Syrien|Syrie
Taiwan|Taiwanese
Tanzania|Tanzanian
Thailand|Thai|Thais
Tunisia|Tunisian|Tunesien
Turkey|Turkish|Turks|Türkei|Turquie|Turquía|Türkiye
Uganda|Ugandan
Ukraine|Ukrainian|Ukrainians|Ucrania|Ucraina|Ucrânia
United Arab Emirates|UAE|Emirati
United States|US|U.S.|USA|U.S.A.|American|Americans|America|United States of America|États-Unis|Estados Unidos|Vereinigte Staaten|Stati Uniti
Uruguay|Uruguayan
Uzbekistan|Uzbek
Venezuela|Venezuelan
Vietnam|Vietnamese
Wales|Welsh
Yemen|Yemeni|Jemen
Zambia|Zambian
Zimbabwe|Zimbabwean|Simbabwe
"""

TITLES = frozenset(
    "vice adviser advisor mr mrs ms miss dr prof professor sir dame lord lady president vice-president premier prime "
    "minister chancellor senator sen rep representative congressman congresswoman governor gov "
    "mayor judge justice king queen prince princess pope bishop archbishop cardinal rev reverend "
    "father sister imam rabbi sheikh general gen colonel col captain capt major lieutenant lt "
    "sergeant sgt admiral commander detective inspector officer chief secretary ambassador "
    "attorney coach chairman chairwoman spokesman spokeswoman director councillor cllr deputy "
    "herr frau präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin minister "
    "ministerin außenminister außenministerin innenminister innenministerin ministerpräsident "
    "ministerpräsidentin bürgermeister bürgermeisterin oberbürgermeister trainer sprecher "
    "sprecherin könig königin papst bischof m mme mlle monsieur madame président présidente "
    "ministre maire señor señora sr sra don doña presidente presidenta ministro ministra alcalde "
    "alcaldesa signor signora senhor senhora primeiro-ministro prefeito meneer mevrouw pan pani "
    "prezydent premier minister herr fru statsminister statsministern statsministeren".split()
)

ORGANIZATION_WORDS = frozenset(
    "inc corp corporation ltd limited plc llc gmbh ag se kg co company group holdings bank "
    "university college school institute academy ministry department agency authority commission "
    "committee council court party union association federation foundation society organization "
    "organisation league club fc united city police army navy force forces guard office bureau "
    "service services times post news herald press tribune journal network television radio "
    "airlines airways motors systems technologies partners capital fund trust museum hospital "
    "church parliament congress senate house assembly cabinet government team board center centre "
    "universität ministerium bundestag bundesrat partei verband verein gericht bundesgericht "
    "behörde amt zeitung polizei regierung gesellschaft stiftung institut hochschule "
    "université ministère tribunal parti syndicat conseil gouvernement assemblée sénat "
    "universidad ministerio partido sindicato consejo gobierno congreso senado ayuntamiento "
    "università ministero partito governo comune universidade ministério governo câmara".split()
)

FIRST_NAMES = frozenset(
    "aaron adam adrian ahmed aisha alan albert alejandro alex alexander alexandra ali alice alison "
    "amanda amy ana andrea andreas andrew andrzej angela anita ann anna anne anthony antonio "
    "arthur barack barbara ben benjamin bernard bill bob boris brian bruce camille carl carla "
    "carlos carmen carol caroline catherine charles charlotte chris christian christina "
    "christine christoph christopher claire claudia craig dan daniel david deborah dennis diana "
    "diego dmitri dmitry donald donna doris dorothy edward elena elisabeth elizabeth ellen emily "
    "emma emmanuel eric erik eva evelyn fatima felix fernando florian francesca francesco "
    "francisco frank françois frederik gary george gerhard giorgia giovanni giulia giuseppe "
    "gordon grace greg hannah hans harry heather heinz helen helena henry hillary hugo ian ibrahim igor "
    "ines irene isabel ivan jack jacob jacques jake james jan jane janet jason javier jean jeff "
    "jennifer jens jeremy jessica jim joan joe johan johanna john johannes jonas jonathan jorge "
    "josé joseph joshua juan judith julia julie justin karen karin karl kate katherine kathleen "
    "keir keith kelly ken kevin kim klaus kristina lars laura lauren lena leo lewis linda lisa "
    "louis louise lucas lucy luis luisa lukas maja manuel marc marco margaret maria marie marina "
    "mario mark marta martha martin mary matteo matthew max michael michel michelle miguel mike "
    "mohamed mohammed monica monika nancy natalia nicholas nick nicola nicolas nicole nina "
    "oleg olga oliver olivia oscar otto pamela paolo patricia patrick paul paula paulo pavel "
    "pedro peter petra philip philipp pierre pablo rachel ralph raúl rebecca ricardo richard "
    "rita robert roberto roger roland ronald rosa rose ruth ryan sabine samuel sandra sara sarah "
    "scott sean sebastian sergei sergey sharon silvia simon sofia sophie stefan stefanie stephan "
    "stephen steve steven susan susanne sven svetlana teresa theresa thomas tim timothy tom "
    "tony tomasz ursula valentina vera veronica victor viktor vincent virginia vladimir "
    "volodymyr walter werner william wolfgang xavier yasmin yuri zoe".split()
)

PARTICLES = frozenset(
    "van von der den de del della di da das dos do du la le el al bin ibn ben abu zu zur ten ter "
    "y e of the for and und für et des i".split()
)
"""Lower-case words that may stand inside a name."""

CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may "
    "june july august september october november december christmas easter montag dienstag "
    "mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember "
    "lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes "
    "sábado domingo".split()
)


@cache
def countries() -> dict[str, str]:
    """Every name, adjective and people of a country → the country's English name."""
    table = {}
    for line in _COUNTRIES.split("\n"):
        forms = line.split("|")
        table.update(dict.fromkeys(filter(None, forms), forms[0]))
    return table
