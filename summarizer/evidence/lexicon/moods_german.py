"""German moods of reported speech: "Der Baustopp koste viel Geld"."""

from __future__ import annotations

import re

from summarizer.evidence.patterns import alternation

_PRESENT = (
    "sei seien habe werde werden könne müsse solle wolle dürfe gebe komme gehe stehe bleibe mache "
    "lasse sehe halte bedeute brauche wisse koste reiche dauere fehle helfe zeige führe liege "
    "laufe trage bringe gelte setze stelle nehme finde fahre gehöre kenne spreche verstehe rechne "
    "hoffe glaube fürchte erwarte arbeite bereite suche zahle lebe verliere gewinne heiße trete "
    "handle handele bestehe entstehe drohe denke plane prüfe nutze diene sorge funktioniere "
    "treffe möge schaffe schütze schade falle fange beginne ende ziehe kämpfe leide rede sage "
    "entspreche betreffe unterstütze versuche übernehme bekomme erhalte verdiene vertraue "
    "verkaufe kaufe breche betreibe bilde biete blockiere dränge drücke empfinde entscheide "
    "erfahre erfülle ergebe erlaube erlebe erreiche erscheine erwäge fliege fließe fordere fresse "
    "garantiere gefährde gefalle gelinge genieße genüge geschehe gewährleiste gieße greife hänge "
    "heile herrsche höre hüte informiere investiere kehre klappe klinge kritisiere kümmere lande "
    "laste lehne leiste lerne lese liebe liefere lohne löse meine melde merke missbrauche misse "
    "nenne ordne passe passiere profitiere reagiere rechtfertige reise respektiere riskiere rücke "
    "scheine scheitere schließe schreibe schweige singe sinke sitze spare spiele sterbe stimme "
    "stoße strebe streiche tauche teile treibe trenne überlasse überrasche überzeuge umfasse "
    "unterliege unterscheide verbiete verbinde verbreite verdränge vergesse verhalte verhandele "
    "verhandle verhindere verkenne verlasse verlange vermeide verschärfe verschwinde verschwende "
    "verspreche verstoße verteidige verursache verweigere verzichte vorliege wachse warte wechsle "
    "wehre weigere weise werbe werfe wiege wirke wohne wünsche zerstöre ziele zögere zwinge"
)
_PAST = (
    "hätten?|würden?|wäre|wären|(?:bekäm|käm|gäb|näh?m|ging|ließ|ständ|stünd|fänd|säh|läg|trät|"
    "hielt|brächt|bräucht|wüsst|müsst|könnt|dürft)en?"
)
REPORTED = re.compile(
    rf"(?=[a-züEMS])\b(?:(?:{alternation(_PRESENT.split())}|{_PAST})\b|".replace("ß", "(?:ß|ss)")
    + r"(?:[Ee]r|[Ss]ie|[Mm]an) (?!\w*(?:te|rde|lle|ide|eine|iele|eute|erade|erne|fange) )"
    r"[a-zäöü]{2,}e )"
)
"""With a look at the first character, for all its words once: a quarter of the time."""
