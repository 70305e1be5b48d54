"""English number words."""

from __future__ import annotations

from summarizer.evidence.lexicon.number_table import NumberWords
from summarizer.evidence.lexicon.numbers import changes, phrases, values
from summarizer.evidence.lexicon.units_english import UNITS
from summarizer.evidence.lexicon.wordlists import word_set

_NO_RISES = (
    "make makes made making put puts putting set sets setting take takes took taken taking sign"
    " signs signed signing pick picks picked picking open opens opened opening draw draws drew"
    " drawn drawing line lines lined lining give gives gave given giving back backs backed backing"
    " buy buys bought buying snap snaps snapped snapping round rounds rounded rounding cough coughs"
    " coughed coughing stump stumps stumped stumping rack racks racked racking use uses used using"
    " lock locks locked locking free frees freed freeing turn turns turned turning show shows showed"
    " blow blows blew blown blowing hold holds held tie ties tied tying pull pulls pulled carve"
    " carved split splits serve serves served serving dig digs dug fill fills filled come comes came"
    " pile piles piled notch notched chalk chalked wind winds wound size sized build builds built"
)
_NO_FALLS = (
    "put puts putting shut shuts shutting break breaks broke broken"
    " hand hands handed handing lay lays laid laying hold holds held take takes took taken set sets"
    " hunt hunted mow mowed mown chase chased chop chopped pin pinned strip stripped let lets"
    " walk walked walks march marched crack cracks cracked sit sits sat stand stands stood strike"
    " struck kick kicked throw threw tear tears gun guns shoot shoots shot shooting gunned knock"
    " knocks knocked pulled tore torn burned burnt turn turned turning track tracked stare stared"
)
# "Made up 12 %" and "shut down 40 plants" tell of no rise or fall, "ended up 3 %" and "cut down
# by 40 %" do.
_PHRASAL = [f"{verb} up" for verb in _NO_RISES.split()] + [
    f"{verb} down" for verb in _NO_FALLS.split()
]

WORDS = NumberWords(
    additive=values(
        "zero:0 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11"
        " twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18"
        " nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90"
    ),
    multipliers=values(
        "hundred:100 thousand:1e3 million:1e6 billion:1e9 trillion:1e12 dozen:12 lakh|lakhs:1e5"
        " crore|crores:1e7"
    ),
    ones=word_set("a an one"),
    counting_one=word_set("one"),
    joins=word_set("and &"),
    decimal_points=word_set("point"),
    fractions=values(
        "half|halves:0.5 third|thirds:0.3333333333333333 quarter|quarters:0.25 fifth|fifths:0.2 seventh|sevenths:0.14285714285714285 ninth|ninths:0.1111111111111111"
        " twelfth|twelfths:0.08333333333333333 twentieth|twentieths:0.05 hundredth|hundredths:0.01"
        " thousandth|thousandths:0.001"
        " sixth|sixths:0.16666666666666666 eighth|eighths:0.125 tenth|tenths:0.1"
    ),
    lone_fractions=word_set("half"),
    not_halved=word_set(
        "way time mast brother brothers sister sisters sibling siblings heart* baked back backs term"
        " truth truths light life"
    ),
    short=values("k:1e3 mn|mln|mil|mio:1e6 bn|bln:1e9 tn|trn|tln:1e12 cr:1e7"),
    halves_after=(" and a half",),
    minus=("minus ", "negative "),
    below_zero=(" below zero",),
    hedges=changes(
        {
            "~": "about, around, roughly, approximately, approx, approx., circa, ca., c., some,"
            " nearly, almost, close to, an estimated, estimated, near, nearer, closer to, more or less, or so,"
            " somewhere around, in the region of, in the order of, on the order of,"
            " just about, barely, hardly, scarcely, virtually, nears, nearing, neared, approaching, approaches, maybe, perhaps, probably, a reported, reportedly",
            ">": "more than, over, at least, above, in excess of, greater than, upwards of,"
            " just over, no less than, not less than, no fewer than, minimum of, a minimum of,"
            " well over,"
            " exceeding, tops, topping, may top, could top, will top, north of, exceeded, exceeds,"
            " exceed, larger than, higher than, beyond, topped, older than, longer than, better than,"
            " surpass, surpasses, surpassed, surpassing, past, starting at,"
            " for over, in over, after over, took over, lasted over, is over, are over, was over,"
            " were over, spent over, aged over, worked over,"
            " greater than or equal to",
            "=": "edged up to, inched up to, crept up to, ticked up to, went up to, moved up to, came up"
            " to, made up of, half as many as, half as much as,"
            " twice as many as, twice as much as, times as many as, times as much as, times more than,"
            " talking about, talk about, speaking about, thinking about, the past, this past, these past,"
            " his past, her past, their past, half past",
            "<": "less than, south of, fewer than, under, below, up to, at most, as many as, as much as,"
            " just under, just shy of, just short of, no more than, not more than, maximum of, a"
            " maximum of, lower than, smaller than,"
            " as high as, short of, shy of, up until, well under, a maximum, max, within,"
            " less than or equal to, as little as, as few as",
        }
    )
    | changes({"=": ",".join(_PHRASAL)}),
    hedges_after=changes(
        {
            ">": "or more, or higher, or above, or older, or over, and more, at least, plus, and"
            " above",
            "<": "or less, or fewer, or lower, or below, or under, or younger, at most",
            "~": "or so, approximately, or thereabouts",
            "up": "more",
            "down": "less",
            "=": "contract",
        }
    ),
    fillers=word_set(
        "by of a an the another further additional annual annualised annualized average record total"
        " combined net whopping"
    ),
    by=word_set("by"),
    paces=(
        " at a",
        " at an",
        " at a rate of",
        " at a pace of",
        " at a clip of",
        " at an average rate of",
        " at an annual rate of",
        " at an annual pace of",
        " at an annualized rate of",
        " at an annualized pace of",
        " at an annualised rate of",
        " at an annualised pace of",
    ),
    lasting=word_set("over"),
    rises=word_set(
        "up rise rises rose risen rising increase increases increased increasing gain gains gained"
        " gaining climb climbs climbed climbing jump jumps jumped jumping surge surges surged"
        " surging grow grows grew grown growing growth soar soars soared soaring add adds added"
        " adding advance advanced advances higher spike spiked rally rallied boost boosted uptick"
        " upswing rebound rebounded leap leapt leaped swell swelled expanded expand improvement"
        " improved quickened accelerated lift lifts lifted lifting hike hikes hiked raise raises raised raising widen widened appreciated strengthened"
    ),
    falls=word_set(
        "down fall falls fell fallen falling drop drops dropped dropping decline declines declined"
        " declining decrease decreases decreased decreasing lose loses lost losing loss plunge"
        " plunges plunged plunging slide slides slid sliding slip slips slipped slipping tumble"
        " tumbles tumbled tumbling sink sank sinks sunk sinking cools cooled shrink shrank shrunk shrinking lower"
        " cut cuts cutting shed sheds dip dips dipped reduction reduce reduced reducing plummet"
        " plummeted plummeting slump slumped contract contracted contraction ease eased slashed"
        " lowers lowered lowering slash crash crashed retreat retreated narrowed weakened depreciated halved trimmed trim trims trimming"
        " fewer"
    ),
    gathering=word_set("raise raises raised raising"),
    comparing=word_set("more less"),
    units=UNITS,
    per=word_set("per"),
    per_time=word_set("a an each every"),
    sold_by=word_set("share head piece night person unit ounce pop bushel seat copy pair game"),
    past=word_set("ago earlier later before after old"),
    opens={
        "between": word_set("and to"),
        "from": word_set("to through till until"),
        "": word_set("to"),
    },
    moving=word_set("from"),
    links=word_set("or and to"),
    adding=word_set("and"),
    turning=word_set("go goes went gone going move moves moved moving change changed"),
    buts=word_set("but yet"),
    one_in=phrases("in, in every"),
    ratios=phrases("in, out of, in every, of every, out of every"),
    sure_ratios=phrases("out of, in every, of every, out of every"),
    ages=(
        "aged ",
        "age of ",
        "ages ",
        "age ",
        "turned ",
        "turning ",
        "when he was ",
        "when she was ",
        "since he was ",
        "since she was ",
    ),
    closing_ages=("dies at ", "died at ", "dead at ", "she was ", "he was ", "i'm ", "i’m "),
    not_counted=word_set("another day thing side hand night time way point days"),
    before_one=word_set("the this that which every any no each only ground global"),
    months=(
        "january jan",
        "february feb",
        "march mar",
        "april apr",
        "may",
        "june jun",
        "july jul",
        "august aug",
        "september sept sep",
        "october oct",
        "november nov",
        "december dec",
    ),
    capital_months=True,
    day_follows=True,
    months_alone=word_set("in"),
    not_days=phrases("percent, per cent, million, billion, trillion, hundred, thousand"),
    clock_cues=word_set("at by around about until before after since"),
    clock_tails=(
        "am",
        "pm",
        " am",
        " pm",
        " a.m.",
        " p.m.",
        " in the morning",
        " in the afternoon",
        " in the evening",
        " in the night",
        " at night",
        " this morning",
        " this afternoon",
        " this evening",
        " tonight",
        " every morning",
    ),
    date_links=word_set("of"),
    until=word_set("by"),
    ordinals=values(
        "first:1 second:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10"
        " eleventh:11 twelfth:12 thirteenth:13 fourteenth:14 fifteenth:15 sixteenth:16"
        " seventeenth:17 eighteenth:18 nineteenth:19 twentieth:20 thirtieth:30 fortieth:40"
        " fiftieth:50 hundredth:100"
    ),
    ordinal_suffixes=word_set("st nd rd th"),
    labels=word_set(
        "force article articles section sections chapter page pages flight route highway interstate room"
        " no no. nos number channel line platform gate group level phase type version class grade"
        " act rule law amendment resolution proposition prop part episode season series volume"
        " vol figure table model boeing airbus bus apollo soyuz area district ward unit block lot"
        " formula windows radio covid mark studio pier terminal track tier category expedition"
        " year"
    ),
    stops=word_set(
        "a an the this that these those his her its their our my your and or but nor so yet for of"
        " in on at by to from with without within into onto over under above below between among"
        " about after before during since until till against through across around near off out up"
        " down as than then when while where who whom whose which what why how if because although"
        " though unless is are was were be been being am has have had do does did will would can"
        " could shall should may might must not no n't it he she they we you i them him us me there"
        " here also just only even still already now per each every according including such via"
        " amid along versus vs inside outside behind beyond towards toward upon despite like"
        " said says told took went made came got saw began ran fell rose won lost left found felt"
        " kept held became brought died ago later earlier old"
    ),
    plural_endings=("s", "men"),
    plurals=word_set(
        "people men women children police troops staff crew personnel aircraft sheep cattle fish"
        " deer species series seats policemen firemen lawmen gunmen servicemen businessmen"
        " congressmen fishermen workmen spokesmen teeth feet mice geese oxen media data criteria"
        " phenomena bacteria alumni policewomen congresswomen servicewomen schoolchildren"
        " grandchildren headquarters helicopters militia squid salmon shrimp trout bison moose spacecraft offspring livestock percent fans folk youth"
    ),
    partitives=word_set("of"),
)
