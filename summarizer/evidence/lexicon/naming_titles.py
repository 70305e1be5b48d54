"""Titles, offices and roles that stand before somebody's name."""

from __future__ import annotations

import re

from summarizer.evidence.lexicon.bodies import JOINED_THEMES
from summarizer.evidence.lexicon.wordlists import in_order, word_set

TITLES = word_set(
    """
    vice maj insp supt pte pvt spc pfc cpl lcpl engineer astronaut cosmonaut tourist physicist professor-emeritus economist
    historian adviser advisor mr mrs ms miss dr prof professor sir dame lord lady president
    vice-president premier prime minister chancellor senator sen rep representative congressman
    congresswoman governor gov mayor judge justice king queen prince princess pope bishop
    archbishop cardinal rev reverend father sister imam rabbi sheikh general gen colonel col
    captain capt major lieutenant lt sergeant sgt admiral commander detective inspector officer
    chief secretary ambassador attorney coach chairman chairwoman spokesman spokeswoman
    director councillor cllr coun deputy herr frau präsident präsidentin kanzler kanzlerin
    bundeskanzler bundeskanzlerin ministerin außenminister außenministerin innenminister
    innenministerin ministerpräsident ministerpräsidentin bürgermeister bürgermeisterin
    oberbürgermeister trainer sprecher sprecherin könig königin papst bischof m mme mlle
    monsieur madame président présidente ministre maire señor señora sr sra don doña presidente
    presidenta ministro ministra alcalde alcaldesa signor signora senhor senhora
    primeiro-ministro prefeito sheriff marshal brigadier corporal private constable
    superintendent chairperson ceo founder analyst spokesperson speaker foreign-minister
    frontman singer actor actress author writer striker goalkeeper midfielder defender driver
    pilot lawyer king-elect president-elect ex-president ex-prime ayatollah mullah emir sultan
    emperor empress tsar chairmen presidents ministers baroness baron count countess duke
    duchess archduke saint herrn doktor kaiser kaiserin prinz prinzessin graf gräfin sheik
    shaikh mp mps congressmen président-directeur premier-ministre roi reine général juge juez
    rey reina papa primer-ministro canciller primo-ministro cancelliere re onorevole
    minister-president staatssecretaris burgemeester koning koningin voorzitter dhr mevr
    mevrouw meneer pan pani prezydent fru statsminister statsministern statsministeren
    councilman councilwoman alderman assemblyman assemblywoman lawmaker executive cfo coo cto
    manager trooper undersecretary treasurer headteacher headmaster curator conductor
    composer presenter host reporter correspondent columnist broadcaster barrister solicitor
    leader whip commissioner envoy negotiator activist campaigner scientist researcher
    biologist geologist paleontologist chemist climatologist climatologue seismologist
    sociologist psychologist epidemiologist meteorologist archaeologist lecturer forecaster
    strategist trader investor farmer fisherman resident shopkeeper publican neighbour neighbor
    protester organizer organiser director-general secretary-general vice-chairman vice-chair
    foreman midwife nurse firefighter paramedic inspector-general coroner magistrate
    prosecutor defendant plaintiff widow widower goaltender quarterback winger skipper flanker
    fly-half centre-back referee playwright novelist poet rapper drummer guitarist
    soprano tenor violinist architect photographer designer filmmaker producer chef landlord
    tenant pensioner retiree coordinator organiser scientologist spokespeople superintendent
    registrar trustee ombudsman paediatrician pediatrician virologist physician surgeon dentist vicar
    curate deacon chaplain marshal bailiff cofounder
    co-founder vice-chancellor provost rector principal headmistress teacher lecturer
    presiden menteri gubernur bupati ketua kepala wakil direktur kapolri kapolda kapolres
    keuangan kesehatan pertahanan pendidikan pertanian perdagangan perhubungan
    """
)

INFLECTED_TITLES = in_order(
    """
    президент премьер министр губернатор мэр депутат сенатор директор глав председател секретар
    генерал посол канцлер король королев господин госпож спикер адвокат тренер журналист прем'єр
    міністр голов секретар prezydent premier minist prezes dyrektor rzeczni posł poseł senator
    burmistrz marszałe prezident ministr premiér předsed ředitel mluvčí πρόεδρο υπουργ πρωθυπουργ
    predsjedn predsedn premijer ministar gradonačeln председни премијер министар градоначелни
    """
)
"""Beginnings of such words in languages that inflect them."""

TITLE_ENDS = in_order(
    """
    minister ministers ministerin präsident präsidenten präsidentin kanzler kanzlers kanzlerin
    chef chefs chefin sprecher sprechers sprecherin sekretär sekretärs sekretärin direktor
    direktorin vorsitzende vorsitzenden vorsitzender leiter leiterin trainer trainers trainerin
    richter richterin anwalt anwalts anwältin experte experten expertin kommissar kommissars
    kommissarin beauftragte beauftragten beauftragter meister meisterin könig königin prinz
    prinzessin professor professorin politiker politikers politikerin kandidat kandidaten
    kandidatin forscher forscherin general admiral kapitän botschafter botschafterin senator
    senatorin gouverneur gouverneurin abgeordnete abgeordneten abgeordneter journalist
    journalisten journalistin autor autorin sänger sängerin schauspieler schauspielerin regisseur
    regisseurin stürmer torwart verteidiger physiker ingenieur unternehmer unternehmerin manager
    managerin gründer gründerin berater beraterin funktionär inspektor inspektorin bischof
    kardinal pilot fahrer fahrerin weltmeister olympiasieger generalsekretär verteidiger
    verteidigers nachfolger nachfolgers nachfolgerin vorgänger vorgängers vorgängerin kollege
    kollegen kollegin amtskollege amtskollegen bruder sohn tochter ehemann ehefrau witwe vater
    mutter frau mann schwester preisträger preisträgers preisträgerin präsidentschaftskandidat
    diktator diktators oppositionsführer oppositionsführerin parteifreund führer führers anführer
    ministre
    """
)
"""German words for an office or a role, also at the end of a compound: "Außenminister"."""

DOTTED_TITLES = word_set(
    "Mr Mrs Ms Dr Spc Pfc Cpl Supt Insp St Ste Sen Rep Gov Gen Lt Col Capt Sgt Prof Rev Jr Sr Hon Maj Adm Mt Ft Msgr Mme"
)
"""Titles and beginnings of places that a full stop shortens."""
HONOURS = word_set("mp mps kc qc sc obe mbe cbe phd md")
"""What may stand behind a name."""
PORTFOLIOS = JOINED_THEMES | {"state", "interior", "affairs", "home", "treasury"}
"""What an office is for: "Home Secretary"."""
SHADOWED = (
    PORTFOLIOS
    | {"shadow", "first", "junior", "senior", "acting", "assistant", "deputy", "vice", "chief"}
    | {
        "national",
        "security",
        "homeland",
        "financial",
        "operating",
        "legal",
        "medical",
        "political",
    }
)
"""Words before a title that belong to the office: "Shadow Home Secretary"."""
DEFINITE_END = re.compile(r"(?:en|n|et|in)$")
"""The article at the end of a Nordic word for what somebody is."""
DOING_ENDS = re.compile(r"(?:ologist|ographer|ntist|ician|ogian|torian|smith|woman)$")
"""Ends of English words for what somebody does, written big before a name."""
