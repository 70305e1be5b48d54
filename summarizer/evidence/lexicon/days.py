"""Days and months: what they are called, and the words that mean one without its name."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from summarizer.evidence.lexicon.wordlists import word_set
from summarizer.text import fold_case

_WEEKDAYS: Mapping[str, str] = {
    "en": "monday tuesday wednesday thursday friday saturday sunday",
    "de": "montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    "pt": "segunda-feira|segunda terça-feira|terça quarta-feira|quarta quinta-feira|quinta "
    "sexta-feira|sexta sábado domingo",
    "sv": "måndag|måndagen tisdag|tisdagen onsdag|onsdagen torsdag|torsdagen fredag|fredagen "
    "lördag|lördagen söndag|söndagen",
    "da": "mandag tirsdag onsdag torsdag fredag lørdag søndag",
    "nb": "mandag tirsdag onsdag torsdag fredag lørdag søndag",
    "fi": "maanantai|maanantaina|maanantain|maanantaista tiistai|tiistaina|tiistain|tiistaista "
    "keskiviikko|keskiviikkona|keskiviikon|keskiviikosta torstai|torstaina|torstain|torstaista "
    "perjantai|perjantaina|perjantain|perjantaista lauantai|lauantaina|lauantain|lauantaista "
    "sunnuntai|sunnuntaina|sunnuntain|sunnuntaista",
    "pl": "poniedziałek|poniedziałku|poniedziałkiem|poniedziałkowy|poniedziałkowe "
    "wtorek|wtorku|wtorkiem|wtorkowy|wtorkowe środa|środę|środy|środzie|środą|środowy|środowe "
    "czwartek|czwartku|czwartkiem|czwartkowy|czwartkowe piątek|piątku|piątkiem|piątkowy|piątkowe "
    "sobota|sobotę|soboty|sobocie|sobotą|sobotni|sobotnie niedziela|niedzielę|niedzieli|niedzielą",
    "cs": "pondělí|pondělka|pondělní úterý|úterka|úterní středa|středu|středy|středě|středeční "
    "čtvrtek|čtvrtka|čtvrtku|čtvrteční pátek|pátku|páteční sobota|sobotu|soboty|sobotě|sobotní "
    "neděle|neděli|nedělní",
    "ru": "понедельник|понедельника|понедельнику вторник|вторника|вторнику "
    "среда|среду|среды|среде четверг|четверга|четвергу пятница|пятницу|пятницы|пятнице "
    "суббота|субботу|субботы|субботе воскресенье|воскресенья|воскресенью",
    "uk": "понеділок|понеділка|понеділку вівторок|вівторка|вівторку середа|середу|середи|середі "
    "четвер|четверга|четвергу п'ятниця|п'ятницю|п'ятниці|п’ятниця|п’ятницю|п’ятниці "
    "субота|суботу|суботи|суботі неділя|неділю|неділі",
    # Greek writes a capital: "τρίτη" is the third, "Τρίτη" Tuesday.
    "el": "δευτέρα|δευτέρας τρίτη|τρίτης τετάρτη|τετάρτης πέμπτη|πέμπτης παρασκευή|παρασκευής "
    "σάββατο|σαββάτου κυριακή|κυριακής",
    "hu": "hétfő|hétfőn|hétfői|hétfőtől kedd|kedden|keddi|keddtől szerda|szerdán|szerdai|szerdától "
    "csütörtök|csütörtökön|csütörtöki péntek|pénteken|pénteki szombat|szombaton|szombati "
    "vasárnap|vasárnapi",
    # "Luni" is Monday, and months as well.
    "ro": "lunea marți|marțea miercuri|miercurea joi|joia vineri|vinerea sâmbătă|sâmbăta "
    "duminică|duminica",
    "tr": "pazartesi salı çarşamba perşembe cuma cumartesi pazar",
    "hi": "सोमवार मंगलवार बुधवार गुरुवार|गुरूवार|बृहस्पतिवार शुक्रवार शनिवार रविवार|इतवार",
    "ar": "الاثنين|الإثنين|الأثنين الثلاثاء الأربعاء|الاربعاء الخميس الجمعة السبت الأحد|الاحد",
    "ja": "月曜 火曜 水曜 木曜 金曜 土曜 日曜",
    "ko": "월요일 화요일 수요일 목요일 금요일 토요일 일요일",
    "zh": "星期一|周一|週一|礼拜一 星期二|周二|週二|礼拜二 星期三|周三|週三|礼拜三 "
    "星期四|周四|週四|礼拜四 星期五|周五|週五|礼拜五 星期六|周六|週六|礼拜六 "
    "星期日|星期天|周日|週日|礼拜天",
}
"""The days of the week, Monday first; other names and forms of a day apart by "|"."""

CAPITAL_DAYS = word_set("de el en")
"""Languages that always write days and months with a capital."""


@cache
def weekdays(language: str) -> Mapping[str, int]:
    """The names of the days in `language` → the day's number, Monday's 0; empty without a table."""
    return {
        name: day
        for day, names in enumerate(_WEEKDAYS.get(language, "").split())
        for name in names.split("|")
    }


def dated(name: str) -> str:
    """What a day or month is known by, however it is written: Turkish "KASIM" as "kasım"."""
    return fold_case(name).replace("ı", "i")


NEARBY: Mapping[str, tuple[str, str]] = {
    "en": ("today tonight yesterday tomorrow week overnight", "month"),
    "de": ("heute gestern morgen woche", "monat monats"),
    "fr": ("aujourd hier demain semaine", "mois"),
    "es": ("hoy ayer mañana semana", "mes"),
    "it": ("oggi ieri domani settimana", "mese"),
    "nl": ("vandaag gisteren morgen week", "maand"),
    "pt": ("hoje ontem amanhã semana", "mês"),
    "sv": ("dag idag går igår morgon vecka veckan", "månad månaden"),
    "da": ("dag går morgen uge ugen", "måned måneden"),
    "nb": ("dag går morgen uke uken uka", "måned måneden"),
    "fi": (
        "tänään eilen huomenna viikko viikon viikolla viikkoa",
        "kuukausi kuukauden kuukautta kuussa",
    ),
    "pl": (
        "dziś dzisiaj wczoraj jutro tydzień tygodnia tygodniu",
        "miesiąc miesiąca miesiącu miesięcy",
    ),
    "cs": ("dnes včera zítra týden týdne týdnu", "měsíc měsíce měsíci"),
    "ru": ("сегодня вчера завтра неделя недели неделе неделю", "месяц месяца месяце месяцев"),
    "uk": (
        "сьогодні вчора учора завтра тиждень тижня тижні",
        "місяць місяця місяці місяців",
    ),
    "el": ("σήμερα χθες χτες αύριο εβδομάδα εβδομάδας", "μήνα μήνας μηνών"),
    "hu": ("ma tegnap holnap hét héten", "hónap hónapban hónapja"),
    "ro": ("azi astăzi ieri mâine săptămâna săptămână săptămânii", "luna lună lunii"),
    "tr": ("bugün dün yarın hafta haftaya", "ay ayın ayda"),
    "hi": ("आज कल सप्ताह हफ्त हफ़्त", "महीन माह"),
    "ar": ("اليوم أمس غدا غداً الأسبوع أسبوع", "الشهر شهر"),
    "ja": ("今日 昨日 明日 本日 今週 先週 来週", "今月 先月 来月"),
    "ko": ("오늘 어제 내일 이번 지난 다음", "이달 지난달 다음달"),
    "zh": ("今天 昨天 明天 今日 昨日 明日 本周 上周 下周", "本月 上月 下月"),
}
"""Words by which an article means a day, and a month, without its name."""

_PERIODS = (
    "week|weekend|month|quarter|year|season|term|decade|century|night|spring|summer|autumn|fall|winter|"
    "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|"
    "June|July|August|September|October|November|December"
)
RELATIVE: Mapping[str, str] = {
    "en": rf"(?:[Ll]ast|[Nn]ext|[Tt]his) (?:{_PERIODS})|"
    "[Tt]he (?:week|weekend|month|season|year|summer|autumn|winter|morning|afternoon|evening)|"
    "[Yy]esterday|[Tt]omorrow|[Tt]oday|"
    "[Tt]onight|[Oo]vernight",
}
"""What tells a time by how far off it is, or which one by what was said before."""
