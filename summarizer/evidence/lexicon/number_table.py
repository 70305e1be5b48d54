"""What a language's table of number words holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from summarizer.evidence.items import Change


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberWords:
    """How one language writes quantities. All words are lower case.

    Attributes:
        decimal: the decimal separator, "." or ",".
        additive: words that add up ("five", "twenty", "doscientos") → value.
        multipliers: words that multiply what stands before ("hundred", "million", "dozen").
        bare: multipliers that may open a number ("hundert", "mil"); "hundred" may not.
        opened: letters behind which any may ("近千名").
        ones: words that mean 1 before a multiplier or fraction and are articles elsewhere.
        counting_one: the ones that also count alone ("one soldier").
        joins: words inside a number ("two hundred and five", "treinta y dos").
        decimal_points: words before decimals that are spelt out ("two point five"); not_decimals:
            what follows figures that are none after all ("三点五分" is a clock time).
        fractions: "half", "third", "thirds" → value.
        joined_fractions: those that hold the word "and".
        articles: whether "a year and a half" has an article; "hodinu a půl" has none.
        halves_after: halves behind a unit, with their space (" and a half").
        with_coins: words between a sum and its coins that join no numbers ("con 20 centavos").
        minus: words before a number that make it negative, with their space; below_zero: what
            does behind degrees.
        homographs: number words that are other words too and count only with a unit or a noun
            behind them ("neuf", "sei"); where words have no spaces, only with a measure.
        idioms: what begins as a number and is none (十分, 半场); before_half: letters before a
            half that is none of a unit (上半年).
        not_halved: what is joined to "half" for no half ("half-time"); "*" stands for an ending.
        lone_fractions: fractions that need no numerator ("half of them").
        bound_halves: those that count only with a unit ("medio kilo", not "el medio ambiente").
        unspaced: whether words are written without spaces, or with endings of their own, so
            that a word may begin and end anywhere; a lone numeral then needs a unit after it.
        begins_words: whether a number word stands only at the beginning of a word all the same;
            unit_ends: letters that may go on a word behind a number in words and its unit (명이).
        final_tenth: whether a last digit counts tenths of the multiplier before it (二百五).
        glued: whether numbers are written as one word ("dreihundert").
        units_first: whether the units come before the tens ("einundzwanzig").
        prefixed: letters that are written before a number word ("وخمسة").
        attached: units that may be written on to a number word ("fünfjährig"); combining: forms
            that number words take before them alone ("trzydziesto" in "trzydziestoletni").
        vague: words that leave a multiplier after them without a value ("mehrere tausend").
        ahead: words that add to the number after them (साढ़े तीन is three and a half).
        teens: words that add ten to the number before them ("خمسة عشر").
        tenths: what makes a number tenths of all (四成, 3割), in percent.
        scores: words for twenty that multiply a four before them ("quatre-vingt").
        short: magnitudes that follow digits only ("bn", "Mio.") → value.
        sub_limit: multipliers below it stay inside a group ("two hundred thousand").
        hedges: phrases before a number → change, "=" for what only looks like a hedge or a change
            ("shot down two", "the past three"); hedges_after: phrases after it.
        fillers: words that may stand between a verb of change and its number ("by", "of").
        by: those of them behind which the verb may stand anywhere in the clause ("cut rates by").
        paces: phrases before percent that leave it to the verb before them, with their space
            ("grew at an annual rate of").
        targets: hedges that, after a word of change, name what it came to ("wzrosła do 5").
        lasting: hedges that, before a time, tell how long ("over five years").
        moved_endings: case endings of a number that something rises from or to ("5 prosenttiin").
        rises, falls: words of change, before or after the number.
        parted: verbs of change that close the clause with a part of theirs ("brach … ein") →
            change.
        gathering: rises that, before money, tell how much was collected ("raised $45m").
        comparing: words behind a part that compare ("a tenth less").
        units: canonical unit → comma-separated phrases for it; "*" stands for an ending.
        units_before: words before a number → its unit ("yüzde 5").
        inner_units: numbers that hold their unit ("полгода") → that unit.
        shares: phrases between a denominator and its numerator ("三分之一").
        per: words of a rate that take any noun ("per"); per_time: those that take only a
            measure or a unit of time ("a day"); sold_by: what they take too, being what a price
            is for ("a share"); not_rates: what looks so ("i år", this year); past: words behind
            a time that make it none of a rate ("a year ago").
        opens: words that open a range → the words that join its two ends; "" is no opener.
        determiners: articles that may stand before either end ("entre los 20 y los 30").
        reached: particles behind the second of two numbers that it came to ("5%から6%に").
        closed: words between two ends → words after the second that make them a range.
        clitics: links that are written with the word after them.
        moving: openers that, after a word of change, open no range ("rose from 4 to 5").
        links: words between two numbers that share a unit ("two or three metres").
        adding: those of them that share no magnitude ("2 and 3 million"); reaching: those that,
            behind a moving opener, name what it came to ("von 2,1 auf 2,4 Milliarden").
        buts: words between two bounds of one number ("more than 3 but less than 5").
        turning: words of change that tell no direction ("passé de 4 à 5").
        ratios: phrases between the two numbers of a ratio ("in", "out of").
        sure_ratios: those that need no number words beside them ("out of").
        ratios_of_nouns: those of them that may have a noun before them ("un Français sur dix").
        one_in: those behind which an article counts ("un sur dix", "een op de tien").
        out_of: what stands between a whole and its part, both counted alike ("5人に1人").
        parted_from: endings of the noun behind the whole of a share ("her beş gençten biri").
        denominators: words that make a fraction with the number after them ("beşte üç").
        ages: what stands before an age, with its space ("aged "); closing_ages: what does where
            nothing follows ("she was 93.").
        not_counted: nouns that "one" does not count ("one day"); before_one: words before a
            "one" that counts nothing ("no one", "this one").
        months: twelve space-separated lists of forms, January first.
        capital_months: whether a month is one only with a capital ("May").
        day_follows: whether the day may stand behind the month ("June 12"); months_alone: words
            before a month that no day follows ("in June 12 people"); not_days: what, behind the
            number, makes it none ("June 12 million").
        clock_cues, clock_tails: words before and behind a number that is an hour ("at four in the
            morning"); a tail alone tells so where there are no cues ("elf Uhr").
        half_to: halves that tell the hour after them ("half drie" is half past two).
        date_links: words inside a date ("de" in "12 de marzo de 2024").
        until: words before four digits that make them a year where nothing rose or fell ("by").
        year_words: words after four digits that make them a year ("2004 года", "2004-ben").
        clocks: words before a clock time ("kl. 14.30", "klokken 4"); dotted_clocks: those that
            make one only of hours and minutes ("v 18.30"); hours_in_h: whether "h" does ("17h30").
        ordinals: "first" → 1; ordinal_suffixes: what follows digits in an ordinal ("th");
            ordinal_prefixes: what stands before one (第).
        before_ordinals: words behind which figures with a dot are one before a capital too ("der
            3. Platz").
        each: words that make a share of it ("każdy piąty", "jeder fünfte").
        part_nouns: words that make a fraction of an ordinal ("пятая часть").
        labels: words before a number that make it a label ("article 5", "flight 370").
        stops: words that end the search for the counted noun.
        plural_endings: where set, the counted noun is the first word that ends so.
        plurals: plurals without such an ending ("people"), or nouns that look like adjectives.
        capital_nouns: whether nouns are written with a capital.
        adjective_endings, adjectives: what may stand between number and noun.
        partitives: words between number and noun ("million de", "dozens of").
    """

    decimal: str = "."
    additive: Mapping[str, float] = field(default_factory=dict)
    multipliers: Mapping[str, float] = field(default_factory=dict)
    bare: frozenset[str] = frozenset()
    opened: str = ""
    ones: frozenset[str] = frozenset()
    counting_one: frozenset[str] = frozenset()
    joins: frozenset[str] = frozenset()
    decimal_points: frozenset[str] = frozenset()
    not_decimals: frozenset[str] = frozenset()
    fractions: Mapping[str, float] = field(default_factory=dict)
    lone_fractions: frozenset[str] = frozenset()
    homographs: frozenset[str] = frozenset()
    idioms: tuple[str, ...] = ()
    before_half: str = ""
    not_halved: frozenset[str] = frozenset()
    joined_fractions: frozenset[str] = frozenset()
    articles: bool = True
    halves_after: tuple[str, ...] = ()
    with_coins: frozenset[str] = frozenset()
    minus: tuple[str, ...] = ()
    below_zero: tuple[str, ...] = ()
    bound_halves: frozenset[str] = frozenset()
    unspaced: bool = False
    begins_words: bool = False
    unit_ends: str = ""
    final_tenth: bool = False
    glued: bool = False
    units_first: bool = False
    prefixed: str = ""
    attached: frozenset[str] = frozenset()
    combining: Mapping[str, float] = field(default_factory=dict)
    vague: frozenset[str] = frozenset()
    ahead: Mapping[str, float] = field(default_factory=dict)
    teens: frozenset[str] = frozenset()
    tenths: frozenset[str] = frozenset()
    scores: frozenset[str] = frozenset()
    short: Mapping[str, float] = field(default_factory=dict)
    sub_limit: float = 1000
    hedges: Mapping[str, Change] = field(default_factory=dict)
    hedges_after: Mapping[str, Change] = field(default_factory=dict)
    fillers: frozenset[str] = frozenset()
    by: frozenset[str] = frozenset()
    paces: tuple[str, ...] = ()
    targets: frozenset[str] = frozenset()
    lasting: frozenset[str] = frozenset()
    moved_endings: tuple[str, ...] = ()
    rises: frozenset[str] = frozenset()
    falls: frozenset[str] = frozenset()
    parted: Mapping[str, Change] = field(default_factory=dict)
    gathering: frozenset[str] = frozenset()
    comparing: frozenset[str] = frozenset()
    units: Mapping[str, str] = field(default_factory=dict)
    units_before: Mapping[str, str] = field(default_factory=dict)
    inner_units: Mapping[str, str] = field(default_factory=dict)
    shares: tuple[str, ...] = ()
    per: frozenset[str] = frozenset()
    per_time: frozenset[str] = frozenset()
    sold_by: frozenset[str] = frozenset()
    not_rates: frozenset[str] = frozenset()
    past: frozenset[str] = frozenset()
    opens: Mapping[str, frozenset[str]] = field(default_factory=dict)
    reached: tuple[str, ...] = ()
    determiners: frozenset[str] = frozenset()
    closed: Mapping[str, frozenset[str]] = field(default_factory=dict)
    clitics: frozenset[str] = frozenset()
    moving: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    adding: frozenset[str] = frozenset()
    reaching: frozenset[str] = frozenset()
    turning: frozenset[str] = frozenset()
    buts: frozenset[str] = frozenset()
    ratios: frozenset[str] = frozenset()
    sure_ratios: frozenset[str] = frozenset()
    ratios_of_nouns: frozenset[str] = frozenset()
    one_in: frozenset[str] = frozenset()
    out_of: tuple[str, ...] = ()
    parted_from: tuple[str, ...] = ()
    denominators: Mapping[str, float] = field(default_factory=dict)
    ages: tuple[str, ...] = ()
    closing_ages: tuple[str, ...] = ()
    not_counted: frozenset[str] = frozenset()
    before_one: frozenset[str] = frozenset()
    months: tuple[str, ...] = ()
    capital_months: bool = False
    day_follows: bool = False
    months_alone: frozenset[str] = frozenset()
    not_days: frozenset[str] = frozenset()
    until: frozenset[str] = frozenset()
    year_words: frozenset[str] = frozenset()
    clocks: frozenset[str] = frozenset()
    dotted_clocks: frozenset[str] = frozenset()
    hours_in_h: bool = False
    clock_cues: frozenset[str] = frozenset()
    clock_tails: tuple[str, ...] = ()
    half_to: frozenset[str] = frozenset()
    date_links: frozenset[str] = frozenset()
    ordinals: Mapping[str, float] = field(default_factory=dict)
    ordinal_suffixes: frozenset[str] = frozenset()
    ordinal_prefixes: tuple[str, ...] = ()
    before_ordinals: frozenset[str] = frozenset()
    each: frozenset[str] = frozenset()
    part_nouns: frozenset[str] = frozenset()
    labels: frozenset[str] = frozenset()
    stops: frozenset[str] = frozenset()
    plural_endings: tuple[str, ...] = ()
    plurals: frozenset[str] = frozenset()
    capital_nouns: bool = False
    adjective_endings: tuple[str, ...] = ()
    adjectives: frozenset[str] = frozenset()
    partitives: frozenset[str] = frozenset()

    def month_numbers(self) -> dict[str, int]:
        """Each form of a month's name → the month's number, from 1."""
        return {
            form: number
            for number, forms in enumerate(self.months, start=1)
            for form in forms.split()
        }
