"""Who said it: sentences of our own, in the ways news is written."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.evidence import read_evidence

ENGLISH = [
    # a name behind its role, in the clause it opens
    ("The cabinet member for culture, Ana Ruiz, said she would not say sorry for a building that "
     "‘belongs to every child in this town’.", ["Ana Ruiz"]),
    ("Halden council met on Monday, at which the group leader, Cllr Tom Price, described the "
     "project as ‘a masterclass in how not to mend’.", ["Tom Price"]),
    ("The bank, which Tom Price runs, described the plan as ‘a masterclass in how not to mend’.",
     ["The bank"]),
    # verb behind the marks
    ("“We are ready to open,” said Anna Keller.", ["Anna Keller"]),
    ("“We are ready to open,” Anna Keller said on Monday.", ["Anna Keller"]),
    ("“The bridge is safe again,” the engineer told reporters.", ["the engineer"]),
    ("“It was a long night,” said the club’s manager, Paul Brennan.", ["Paul Brennan"]),
    ("“It was a long night,” said Paul Brennan, the club’s manager.", ["Paul Brennan"]),
    ("“Nobody told us,” said Rita Gomez, 34, who lives across the road.", ["Rita Gomez"]),
    ("“Nobody told us,” Rita Gomez, 34, who lives across the road, told the BBC.", ["Rita Gomez"]),
    ("“Nobody told us,” a 34-year-old woman who asked not to be named said.",
     ["a 34-year-old woman"]),
    ("“Prices will rise again,” according to Mark Hollis, an analyst at Denby.", ["Mark Hollis"]),
    ("“Prices will rise again,” according to a spokesman for the bank.",
     ["a spokesman for the bank"]),
    ("“We shall appeal,” Mr Brandt’s lawyer, Helen Frost, said.", ["Helen Frost"]),
    ("“We shall appeal,” added Ms Frost’s deputy Colin Marsh.", ["Colin Marsh"]),
    ("“No comment,” police said.", ["police"]),
    ("“Stay at home,” Prime Minister Edith Moran said in a broadcast.", ["Edith Moran"]),
    ("“Is that all?” asked Tom Whitby.", ["Tom Whitby"]),
    ("“Never again!” shouted protesters outside the hall.", ["protesters"]),
    ("'We had to act,' said council leader Priya Nair.", ["Priya Nair"]),
    ('"We had to act," Nair wrote on X.', ["Nair"]),
    ("“The offer stands,” Denby Steel said in a statement.", ["Denby Steel"]),
    ("“It failed,” the report concluded.", ["the report"]),
    ("“It is what it is,” shrugs Leo Hart, fishing off the pier.", ["Leo Hart"]),
    ("“They lied to us,” Carla Jensen, whose son was hurt, said through tears.", ["Carla Jensen"]),
    # before the marks
    ("Anna Keller said: “We are ready to open.”", ["Anna Keller"]),
    ("In a statement on Friday, the ministry said, “The ship is safe.”", ["the ministry"]),
    ("Speaking to reporters in Leeds, Paul Brennan said: “It was a long night.”", ["Paul Brennan"]),
    ("The mayor, Priya Nair, told the council: “We had to act.”", ["Priya Nair"]),
    ("Paul Brennan, a friend of Leo Hart, said: “It was a long night.”", ["Paul Brennan"]),
    ("When Leo Hart arrived, Paul Brennan said: “It was a long night.”", ["Paul Brennan"]),
    ("Paul Brennan praised Leo Hart, adding: “It was a long night.”", ["Paul Brennan"]),
    ("Paul Brennan thanked the crew and said: “It was a long night.”", ["Paul Brennan"]),
    ("According to Mark Hollis, prices “will rise again by spring”.", ["Mark Hollis"]),
    ("A spokeswoman for the airline said the delay was “deeply regrettable”.",
     ["A spokeswoman for the airline"]),
    ("The coalition was described by Helen Frost as “a shaky marriage of need”.", ["Helen Frost"]),
    ("Helen Frost was quoted as saying: “We shall appeal.”", ["Helen Frost"]),
    ("The Herald quoted Helen Frost as saying: “We shall appeal.”", ["Helen Frost"]),
    ("Leo Hart took to Twitter to say: “It is what it is.”", ["Leo Hart"]),
    ("Priya Nair: “We had to act.”", ["Priya Nair"]),
    ("Asked about the strike, Priya Nair replied: “We had to act.”", ["Priya Nair"]),
    ("The judge, who has sat since 2009, called the plea “an insult to the family”.",
     ["The judge"]),
    ("LEEDS, England (AP) — Paul Brennan called the crash “a tragedy for us all”.",
     ["Paul Brennan"]),
    ("Shares fell after chairman Erik Sand said sales were “well below our plan”.", ["Erik Sand"]),
    ("Erik Sand called it “a real mess” and urged ministers to “act now on this”.",
     ["Erik Sand"] * 2),
    ("Shocked locals said it was ‘like a bomb going off’.", ["Shocked locals"]),
    ("One fan tweeted: ‘Gutted.’ Another wrote: ‘What a night.’", ["One fan", "Another"]),
    ("‘He is a monster,’ her mum told the paper.", ["her mum"]),
    ("Erik Sand, who took over in May after a long dispute with the union, said: “No.”",
     ["Erik Sand"]),
    ("“No,” vowed Attorney General Ken Marsh. “We’ll see them in court.”", ["Ken Marsh"] * 2),
    # pronouns and roles stand for those named before
    ("Paul Brennan left early. “It was a long night,” he said.", ["Paul Brennan"]),
    ("Paul Brennan met Carla Jensen. “It was a long night,” she said.", ["Carla Jensen"]),
    ("Paul Brennan met Leo Hart. He was tired. “It was a long night,” he said.", ["Paul Brennan"]),
    ("Prime Minister Edith Moran landed. “Stay at home,” the prime minister said.",
     ["Edith Moran"]),
    ("Anna Keller resigned on Friday. Keller said: “We did our best.”", ["Anna Keller"]),
    ("“I knew it,” a spokesman said. “We all knew it,” he added.", ["a spokesman", "a spokesman"]),
    ("“It was a long night.” Brennan said. He left.", ["Brennan"]),
    ('Lee Kemp told us “what we saw was the end". He then said, "That was all."', ["Lee Kemp"] * 2),
    ("A French minister, Léa Morel, spoke. The Italian minister said it was “far too late”.",
     ["The Italian minister"]),
    ("Ken Marsh was calm. A Denby Council statement blamed rain. It said “nobody was hurt”.",
     ["Denby Council"]),
    # titles, functions and bodies around the name
    ("Chief executive of the Denby Council Paul Brennan said it “will not happen again”.",
     ["Paul Brennan"]),
    ("Paul Brennan, the director of the agency said it “will not happen again”.",
     ["Paul Brennan"]),
    ("The head of RSPB (a bird charity), Helen Frost, called it “a dark day for birds”.",
     ["Helen Frost"]),
    ("The crash was an accident, said Maj. Ken Marsh: “Nobody shot at us.”", ["Ken Marsh"]),
    ("Weighing the two old systems, Ken Marsh said they were “not to be compared”.",
     ["Ken Marsh"]),
    ("“You are next,” Omar al-Hadid warned. Later al-Hadid threatened them: “You are next.”",
     ["Omar al-Hadid"] * 2),
    ("Erik Sand expects that “the worst part of it” is over.", ["Erik Sand"]),
    ("Criticism came from Ken Marsh: “It is far too late.”", ["Ken Marsh"]),
    ("‘You fixed it?’ Mr Rae asked.\n\n‘In theory,’ replied Mr Sillars.\n\n‘Not in law.’",
     ["Rae", "Sillars", "Rae"]),
    ("Gov. Ellen Frost came by. “This one is personal,” the governor said.", ["Ellen Frost"]),
    # by the way
    ("It lay there “like beads on a string,” as Helen Frost put it.", ["Helen Frost"]),
    ("“Best day of my life,” was Paul Brennan’s verdict.", ["Paul Brennan"]),
    ("“I told him,” said his mother, Sian, “exams first.”", ["Sian", "Sian"]),
    ("Sen. Carla Wynn, R-Neb., called it “a bazooka of a bill”.", ["Carla Wynn"]),
    ("Paul Brennan said the agency would probably ask but “would have a hard time”.",
     ["Paul Brennan"]),
    # carried over
    ("“It was long,” said Paul Brennan. “We are tired.”", ["Paul Brennan"] * 2),
    ("“It was long,” Paul Brennan said, “and we are tired.”", ["Paul Brennan"] * 2),
    ("Paul Brennan said it was “long” and “far too cold for April”.", ["Paul Brennan"] * 2),
    ("Paul Brennan was furious. “This is a disgrace.”", ["Paul Brennan"]),
    ("“It was long,” said Paul Brennan.\n\n“We are tired now.”", ["Paul Brennan"] * 2),
    ("“This was long.\n\n“And it was cold,” said Paul Brennan.", ["Paul Brennan"] * 2),
    ("Critics say the law is “a gift to polluters”. Supporters counter it “makes jobs for all”.",
     ["Critics", "Supporters"]),
    # nobody
    ("They sang “Abide with Me” at the end.", [None]),
    ("The sign read “Closed until further notice” all week.", ["The sign"]),
    ("He opened a so-called “smart” shop.", [None]),
]  # fmt: skip

GERMAN = [
    ("Wie Polizeisprecher Jens Vogt mitteilte, war der Mann „schwer bewaffnet und wirr“.",
     ["Jens Vogt"]),
    ("Der Mann war, wie die Polizei mitteilte, „schwer bewaffnet und wirr“.", ["die Polizei"]),
    ("Der Mann sei „schwer bewaffnet“ gewesen, so der Sprecher.", ["der Sprecher"]),
    ("Sie glaube, so Vogt, dass der Mann „schwer bewaffnet und wirr“ sei.", ["Vogt"]),
    ("„Ein Schlag ins Gesicht“ sei der Plan, kritisierte Paul Lenz.", ["Paul Lenz"]),
    ("Den Plan bezeichnete Paul Lenz als „einen Schlag ins Gesicht“.", ["Paul Lenz"]),
    ("Vom Chef der Partei, Paul Lenz, wurde er als „ein Schlag ins Gesicht“ bezeichnet.",
     ["Paul Lenz"]),
    ("Kritik übte auch Eva Wirth: „Das ist ein Schlag ins Gesicht.“", ["Eva Wirth"]),
    ("Kritik kam von Eva Wirth: „Das ist ein Schlag ins Gesicht.“", ["Eva Wirth"]),
    ("SPD-Chef Rolf Heim kündigte an, man werde „sehr genau hinschauen“.", ["Rolf Heim"]),
    ("Eva Wirth war der Meinung, dass dies „ein schwerer Fehler“ sei.", ["Eva Wirth"]),
    ("Im Blog der Studentin Ina Haas schreibt diese: „Das ist eine gute Frage.“", ["Ina Haas"]),
    ("Das Amt gab eine Erklärung ab. Darin heißt es: „Wir sind betroffen.“",
     ["eine Erklärung"]),
    ("Sie sei „ohne Mängel“, wie es in einer Mitteilung heißt.", ["einer Mitteilung"]),
    ("Otto Kern traf Frank Ohl. Der habe ihm gesagt: „Du baust gute Autos.“", ["Frank Ohl"]),
    ("Europa: Die SPD will an dem Kurs festhalten. „Wir wollen ein starkes Europa.“",
     ["SPD"]),
    ("Mit Edwin Alt flog Paul Lenz hin. Danach meldete er: „Wir sind da.“",
     ["Paul Lenz"]),
    ("Wie es aus der Regierung dazu hieß, gebe es „Möglichkeiten für alle“.",
     ["der Regierung"]),
    ("Nach einer heute verbreiteten Mitteilung ist die Lage „sehr ernst für alle“.",
     ["einer heute verbreiteten Mitteilung"]),
]  # fmt: skip

OTHERS = [
    ("de", "„Wir sind bereit“, sagte Anna Keller.", ["Anna Keller"]),
    ("de", "„Wir sind bereit“, sagte am Montag in Bonn der Sprecher der Bahn.",
     ["der Sprecher der Bahn"]),
    ("de", "„Wir sind bereit“, so Keller.", ["Keller"]),
    ("de", "Dem widersprach der Abgeordnete Tim Lorenz: „Nichts ist bereit.“", ["Tim Lorenz"]),
    ("de", "Aus dem Ministerium hieß es, man prüfe „alles sehr sorgfältig“.", ["dem Ministerium"]),
    ("de", "„Es war schlecht“, gab Trainer Nagel zu. Kapitän Jonas Reuss: „Zu wenig.“",
     ["Nagel", "Jonas Reuss"]),
    ("de", "„Wir sind bereit“, erklärte Ministerin Petra Lang (SPD).", ["Petra Lang"]),
    ("de", "„Wir sind bereit“, teilte die Polizei mit.", ["die Polizei"]),
    ("de", "„Wir sind bereit“, heißt es in der Mitteilung der Bahn.", ["der Mitteilung der Bahn"]),
    ("de", "Petra Lang (SPD) sagte der Zeitung: „Wir sind bereit.“", ["Petra Lang"]),
    ("de", "Lang: „Wir sind bereit.“", ["Lang"]),
    ("de", "Das Ministerium sprach von einem „sehr ernsten Vorfall im Hafen“.",
     ["Das Ministerium"]),
    ("de", "Dazu sagte der Sprecher der Bahn: „Wir sind bereit.“", ["der Sprecher der Bahn"]),
    ("de", "In einem Interview äußerte sich Petra Lang zuversichtlich: „Wir sind bereit.“",
     ["Petra Lang"]),
    ("de", "Nach Angaben der Polizei war es „ein sehr ernster Vorfall“.", ["der Polizei"]),
    ("de", "Laut Petra Lang war es „ein sehr ernster Vorfall“.", ["Petra Lang"]),
    ("de", "Der Leiter des Amts, Uwe Sander, warnte: „Es wird knapp.“", ["Uwe Sander"]),
    ("de", "Nachdem Uwe Sander gefragt worden war, entgegnete Petra Lang: „Es wird knapp.“",
     ["Petra Lang"]),
    ("de", "Petra Lang lobte die Helfer und sagte: „Es wird knapp.“", ["Petra Lang"]),
    ("de", "Petra Lang kam spät. „Es wird knapp“, sagte sie.", ["Petra Lang"]),
    ("de", "„Es wird knapp“, sagte Petra Lang. „Wir müssen sparen.“", ["Petra Lang"] * 2),
    ("de", "„Es wird knapp“, warnte die 52-Jährige.", ["die 52-Jährige"]),
    ("de", "Petra Lang forderte ein Ende des Streits. Man habe „viel zu lange gewartet“.",
     ["Petra Lang"]),
    ("fr", "« Nous sommes prêts », a déclaré Anne Morel.", ["Anne Morel"]),
    ("fr", "« Nous sommes prêts », a-t-elle ajouté.", ["elle"]),
    ("fr", "Anne Morel est arrivée. « Nous sommes prêts », a-t-elle dit.", ["Anne Morel"]),
    ("fr", "« C’est trop tard », regrette le maire de la ville, Luc Perrin.", ["Luc Perrin"]),
    ("fr", "Selon Luc Perrin, c’est « une décision très grave pour tous ».", ["Luc Perrin"]),
    ("fr", "Le ministère a évoqué « un incident très grave au port ».", ["Le ministère"]),
    ("fr", "Interrogé lundi, Luc Perrin a répondu : « C’est trop tard. »", ["Luc Perrin"]),
    ("fr", "– C’est trop tard, dit Luc Perrin.", ["Luc Perrin"]),
    ("es", "«Estamos listos», dijo Ana Molina.", ["Ana Molina"]),
    ("es", "“Estamos listos”, aseguró ayer el portavoz del Gobierno.",
     ["el portavoz del Gobierno"]),
    ("es", "Según Ana Molina, fue “un incidente muy grave en el puerto”.", ["Ana Molina"]),
    ("es", "El alcalde, Luis Prieto, explicó: “Ya es demasiado tarde”.", ["Luis Prieto"]),
    ("es", "En una entrevista, Luis Prieto afirmó que es “demasiado tarde para todos”.",
     ["Luis Prieto"]),
    ("es", "—Ya es tarde —dijo Luis Prieto—. Nos vamos.", ["Luis Prieto"] * 2),
    ("it", "«Siamo pronti», ha detto Anna Conti.", ["Anna Conti"]),
    ("it", "“Siamo pronti”, ha dichiarato il sindaco di Pavia, Luca Riva.", ["Luca Riva"]),
    ("it", "Secondo Luca Riva è “una scelta molto grave per tutti”.", ["Luca Riva"]),
    ("it", "Il ministro ha spiegato: «È troppo tardi».", ["Il ministro"]),
    ("it", "Luca Riva ha parlato di «una scelta molto grave per tutti».", ["Luca Riva"]),
    ("pt", "“Estamos prontos”, disse Ana Moreira.", ["Ana Moreira"]),
    ("pt", "“Estamos prontos”, afirmou nesta terça o prefeito de Santos, Rui Prado.",
     ["Rui Prado"]),
    ("pt", "Segundo Rui Prado, foi “um incidente muito grave no porto”.", ["Rui Prado"]),
    ("pt", "O ministério informou que “o navio está seguro no porto”.", ["O ministério"]),
    ("pt", "Ana Moreira acrescentou: “Estamos prontos.”", ["Ana Moreira"]),
    ("es", "«Es un paso», señaló el jefe del grupo, Rodrigo Salva, ayer.", ["Rodrigo Salva"]),
    ("es", "“Es muy grave”, admitió este martes el alcalde, Luis Prieto.", ["Luis Prieto"]),
    ("es", "Hay “un comportamiento muy raro”, según explicó Luis Prieto.", ["Luis Prieto"]),
    ("es", "Ana Molina no quiso irse. “¿Y las gallinas qué?”, preguntaba ayer.", ["Ana Molina"]),
    ("fr", "D’après l’adjoint à la culture, Luc Perrin, la ville « a tout fait pour eux ».",
     ["Luc Perrin"]),
    ("it", "Anna Conti ha vinto. «Ho chiuso gli occhi», ha confessato ridendo.", ["Anna Conti"]),
    ("it", "Parla la segretaria del sindacato, Anna Conti, secondo cui «il silenzio dura troppo».",
     ["Anna Conti"]),
    ("pt", "“O trem parou”, disse à rádio a auxiliar de enfermagem Ana Moreira.",
     ["Ana Moreira"]),
    ("da", "- De kan godt læse et skilt, lyder det fra direktør Per Dahl.", ["Per Dahl"]),
    ("pl", "Jan Wilk zamknął oddział. Rodzice płaczą. „To wyrok dla dzieci” – napisali.",
     [None]),
    ("pl", "Jan Wilk płacze. „To wyrok dla dzieci” – napisali.", [None]),
    ("nl", "Ana Ruiz verliet de raad. Het regende. “Ik kom hier niet meer terug.”", ["Ana Ruiz"]),
    ("sv", "Ana Ruiz lämnade rådet. Det regnade. ”Jag kommer inte tillbaka hit.”", ["Ana Ruiz"]),
    ("pl", "„Nie było ich” – przypomniała na konferencji Anna Nowak.", ["Anna Nowak"]),
    ("uk", "«Ми готові», – зауважила речниця компанії Лариса Дмитренко.",
     ["Лариса Дмитренко"]),
    ("uk", "На думку Івана Орлова, це «дуже серйозний випадок у порту».", ["Івана Орлова"]),
    ("nl", "“We zijn er klaar voor”, zei Anna Visser.", ["Anna Visser"]),
    ("nl", "‘We zijn er klaar voor’, aldus burgemeester Kees Mulder.", ["Kees Mulder"]),
    ("nl", "Volgens Kees Mulder was het “een heel ernstig incident”.", ["Kees Mulder"]),
    ("nl", "De woordvoerder zei maandag: “We zijn er klaar voor.”", ["De woordvoerder"]),
    ("nl", "Gisteren vertelde Kees Mulder: “We zijn er klaar voor.”", ["Kees Mulder"]),
    ("pl", "„Jesteśmy gotowi” – powiedziała Anna Nowak.", ["Anna Nowak"]),
    ("pl", "– Jesteśmy gotowi – powiedział rzecznik policji Jan Wilk.", ["Jan Wilk"]),
    ("pl", "Zdaniem Jana Wilka to „bardzo poważny incydent w porcie”.", ["Jana Wilka"]),
    ("pl", "Anna Nowak podkreśliła: „Jesteśmy gotowi do pracy”.", ["Anna Nowak"]),
    ("pl", "– Jesteśmy gotowi – powiedziała Anna Nowak. – Czekamy na decyzję.", ["Anna Nowak"] * 2),
    ("sv", "– Vi är redo, säger Anna Lindgren.", ["Anna Lindgren"]),
    ("sv", "”Vi är redo att börja”, skriver statsminister Per Holm.", ["Per Holm"]),
    ("sv", "Enligt Per Holm var det ”en mycket allvarlig händelse”.", ["Per Holm"]),
    ("sv", "– Vi är redo, säger hon.", ["hon"]),
    ("sv", "I går sade Per Holm: ”Vi är redo att börja.”", ["Per Holm"]),
    ("nb", "– Vi er klare, sier Anne Lunde.", ["Anne Lunde"]),
    ("nb", "«Vi er klare til å begynne», skriver politiet.", ["politiet"]),
    ("nb", "Ifølge Per Dahl var det «en svært alvorlig hendelse».", ["Per Dahl"]),
    ("nb", "– Vi er klare, sier ordfører Per Dahl til NTB.", ["Per Dahl"]),
    ("nb", "Per Dahl mener det er «altfor sent for oss».", ["Per Dahl"]),
    ("da", "»Vi er klar,« siger Anne Lund.", ["Anne Lund"]),
    ("da", "– Vi er klar, siger borgmester Per Dahl.", ["Per Dahl"]),
    ("da", "Ifølge Per Dahl var det »en meget alvorlig hændelse«.", ["Per Dahl"]),
    ("da", "\"Vi er klar til at begynde\", skriver ministeriet.", ["ministeriet"]),
    ("da", "Per Dahl tilføjer: »Vi er klar til at begynde.«", ["Per Dahl"]),
    ("ru", "«Мы готовы», — сказала Анна Лебедева.", ["Анна Лебедева"]),
    ("ru", "«Мы готовы», — заявил министр Иван Орлов.", ["Иван Орлов"]),
    ("ru", "По словам Ивана Орлова, это «очень серьёзный случай в порту».", ["Ивана Орлова"]),
    ("ru", "Иван Орлов отметил: «Мы готовы начать».", ["Иван Орлов"]),
    ("ru", "«Мы готовы», — как сказал Иван Орлов.", ["Иван Орлов"]),
    ("pl", "W oświadczeniu spółka napisała, że cena jest „bardzo dobra dla nas”.", ["spółka"]),
    ("pl", "Premier Jan Wilk był zły. „Niczego nie żałuję w życiu” – powiedział.",
     ["Jan Wilk"]),
    ("fr", "Jean Roy s’est félicité d’« une décision juste et attendue ».", ["Jean Roy"]),
    ("ru", "— Мы готовы, — сказал Иван Орлов.", ["Иван Орлов"]),
    ("cs", "„Jsme připraveni,“ řekla Anna Dvořáková.", ["Anna Dvořáková"]),
    ("cs", "„Jsme připraveni,“ uvedl mluvčí policie Jan Havel.", ["Jan Havel"]),
    ("cs", "Podle Jana Havla jde o „velmi vážný případ v přístavu“.", ["Jana Havla"]),
    ("cs", "Jan Havel dodal: „Jsme připraveni začít.“", ["Jan Havel"]),
    ("cs", "Jan Havel přišel pozdě. „Jsme připraveni,“ řekl.", ["Jan Havel"]),
    ("fi", "”Olemme valmiita”, sanoi Anna Lehto.", ["Anna Lehto"]),
    ("fi", "– Olemme valmiita, sanoo ministeri Pekka Salo.", ["Pekka Salo"]),
    ("fi", "Pekka Salo totesi: ”Olemme valmiita.”", ["Pekka Salo"]),
]  # fmt: skip


def _named(text: str, language: str) -> list[str | None]:
    quotations = read_evidence(text, language=language).quotations
    return [q.speaker.name if q.speaker else None for q in quotations]


@pytest.mark.parametrize(("text", "names"), ENGLISH, ids=[text[:40] for text, _ in ENGLISH])
def test_english_speakers(text: str, names: list[str | None]) -> None:
    assert _named(text, "en") == names


@pytest.mark.parametrize(("text", "names"), GERMAN, ids=[text[:40] for text, _ in GERMAN])
def test_german_speakers(text: str, names: list[str | None]) -> None:
    assert _named(text, "de") == names


@pytest.mark.parametrize(
    ("language", "text", "names"), OTHERS, ids=[f"{code} {text[:36]}" for code, text, _ in OTHERS]
)
def test_speakers_in_other_languages(language: str, text: str, names: list[str | None]) -> None:
    assert _named(text, language) == names


@given(st.text(alphabet="aB,.:;!? \n“”\"'‘’«»„–—-()ésaid he Xsagte", max_size=120))
@settings(max_examples=300, deadline=None)
def test_any_text_is_read(text: str) -> None:
    for language in ("en", "de", "fr", "xx"):
        for q in read_evidence(text, language=language).quotations:
            assert text[q.start : q.end] == q.text
            assert q.start < q.inner_start <= q.inner_end <= q.end or q.text[0] in "–—―-"
            if q.speaker:
                assert text[q.speaker.start : q.speaker.end] == q.speaker.text
            for part in q.parts:
                assert text[part.start : part.end] == part.text
