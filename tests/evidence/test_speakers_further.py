"""Who spoke in short passages of the press of further languages, one row a phenomenon."""

from __future__ import annotations

import pytest

from summarizer.evidence import read_evidence

ROWS = [
    # whom words within words are said to
    ("en", "Ann Lee met Eve Roe. “She told me, ‘Ann, go home,’” she said.", ["Ann Lee"]),
    # a role of whom a clause about them tells what they say
    ("en", "Ana Ruiz, head of the union, who called it “a disgrace to us”, left.", ["Ana Ruiz"]),
    ("it", "È d’accordo Gino Mora, capo della Cgil, che parla di «scelta miope».", ["Gino Mora"]),
    # a verb that goes on by itself
    ("ru", "Анна Ветрова молчала. И добавила: «Мама плакала раньше».", ["Анна Ветрова"]),
    (
        "fr",
        "« C’est fini », dit Ana Ruiz. Et ajoute : « Nous partons demain. »",
        ["Ana Ruiz", "Ana Ruiz"],
    ),
    # whose trade goes on with whose it is, or how old they are
    (
        "de",
        "Tom Mohr hielt alles. „Ich habe geraten“, sagte der Torwart des SV Harburg.",
        ["Tom Mohr"],
    ),
    (
        "de",
        "Tom Mohr hielt alles. „Ich habe geraten“, sagte der 31 Jahre alte Torwart.",
        ["Tom Mohr"],
    ),
    ("nl", "Lotte Beek won. ‘Ik hoorde één stem’, zei de 26-jarige Brabantse.", ["Lotte Beek"]),
    # one of several, and an answer of somebody with an office
    ("es", "“No son dos”, advierte uno de ellos, Esteban Vial.", ["Esteban Vial"]),
    (
        "it",
        "Immediata la replica della presidente della Provincia, Ida Riva: «È falso, lo sa».",
        ["Ida Riva"],
    ),
    # a gesture has an object
    (
        "it",
        "«Non posso farlo», allarga le braccia la direttrice della Asl, Ida Riva.",
        ["Ida Riva"],
    ),
    # named behind words that open a paragraph
    ("en", "“I never left.” Ana Ruiz, 34, stands in what was her kitchen.", ["Ana Ruiz"]),
    ("de", "„Ich wollte nie weg.“ Im Flur steht Ana Ruiz, 34, vor dem Schutt.", ["Ana Ruiz"]),
    ("fr", "« Je n’ai rien vu. » Dans le couloir, Ana Ruiz regarde la cour.", ["Ana Ruiz"]),
    ("ru", "«Я никуда не уеду». Анна Ветрова смотрит на обломки.", ["Анна Ветрова"]),
    # somebody, and no more
    ("en", "“It’s over,” Ana Ruiz said. “Swim, then!” someone shouted.", ["Ana Ruiz", "someone"]),
    (
        "de",
        "„Es ist vorbei“, sagte Ana Ruiz. „Nie!“, rief jemand von hinten.",
        ["Ana Ruiz", "jemand"],
    ),
    (
        "pl",
        "„To koniec” – mówi Ana Ruiz. Z sali ktoś krzyknął: „Pływajcie sami!”.",
        ["Ana Ruiz", "ktoś"],
    ),
    # somebody without a name, taken up by a pronoun
    ("en", "Jim Ruiz left. A man in a vest shook his head. “Not here,” he said.", ["A man"]),
    (
        "fr",
        "« C’est fini », a dit Jim Ruiz. Une femme secoue la tête. « Pas ici », dit-elle.",
        ["Jim Ruiz", "Une femme"],
    ),
    (
        "nl",
        "Jim Ruiz vertrok. Een man met een hond lachte. ‘Hier stop ik niet’, zei hij.",
        ["Een man"],
    ),
    # in whose view
    ("en", "Ana Ruiz was, by her own account, “no friend of the sea”.", ["Ana Ruiz"]),
    ("de", "Ana Ruiz war in Rom. Aus ihrer Sicht ist das „ein schwerer Fehler“.", ["Ana Ruiz"]),
    # a name behind a noun no table has
    (
        "pl",
        "Jan Wilk milczał. Jego obrońca, Adam Rusin, przekonywał, że to „zwykła pomyłka”.",
        ["Adam Rusin"],
    ),
    # reported speech goes on
    (
        "de",
        "„Wir sind fertig“, sagte Jim Ruiz. Sie war still. Nun sei er „leer wie ein alter Ball“.",
        ["Jim Ruiz", "Jim Ruiz"],
    ),
    # a pronoun before or behind the verb
    (
        "pt",
        "O realizador, Caio Brandão, descreve-o como “um homem de poucas falas”.",
        ["Caio Brandão"],
    ),
    (
        "es",
        "La crítica Alba Soler, que las ha visto, las considera “dos obras menores”.",
        ["Alba Soler"],
    ),
    # where a body's words come from
    (
        "es",
        "El paro sigue. Desde el Ministerio de Trabajo aseguran que todo “va por buen camino”.",
        ["Ministerio de Trabajo"],
    ),
    (
        "it",
        "«Non commentiamo le indagini», hanno fatto sapere dalla procura.",
        ["procura"],
    ),
    (
        "it",
        "«Siamo vicini alle famiglie», si legge in una nota diffusa dall’azienda Tessilar.",
        ["Tessilar"],
    ),
    # names behind a role, a rank, "one of them"
    (
        "es",
        "Así lo ha contado el jefe de la unidad de Rescate, Adrián Mora: “Bajamos a oscuras”.",
        ["Adrián Mora"],
    ),
    (
        "pt",
        "O comandante da GNR, coronel Rui Sampaio, afirmou que o caso “está resolvido”.",
        ["Rui Sampaio"],
    ),
    (
        "nl",
        "“We zagen niets meer”, vertelde een van hen, Lies Bakker, aan de krant.",
        ["Lies Bakker"],
    ),
    (
        "cs",
        "„Nic jsme neviděli,“ řekl jeden z nich, Petr Marek, po návratu.",
        ["Petr Marek"],
    ),
    (
        "it",
        "«Non si vedeva nulla», racconta uno di loro, Piero Galli, al rientro.",
        ["Piero Galli"],
    ),
    (
        "es",
        "El técnico que bajó al pozo, Marcos Peña, habla de “un milagro entre rocas”.",
        ["Marcos Peña"],
    ),
    # a fragment in a clause about somebody, whatever its verb
    (
        "es",
        "En Girona, Bernat Puig ha instado al Govern a “rectificar cuanto antes”.",
        ["Bernat Puig"],
    ),
    (
        "nl",
        "Kamerlid Sam Bos verweet de minister “koppigheid van de oude stempel”.",
        ["Sam Bos"],
    ),
    (
        "es",
        "Luis Gil fue acusado de “alta traición a la patria”.",
        [""],
    ),
    # an office whose holder the next sentence names; a thing that is called something
    (
        "pt",
        "A juíza Ana Melo lamenta o tom, que considera “impróprio de um tribunal”.",
        ["Ana Melo"],
    ),
    (
        "es",
        "La bióloga Eva Soler calla. “Nadie nos oye”, ha lamentado la catedrática.",
        ["Eva Soler"],
    ),
    # French "on", oblique roles, nouns with their article at the end
    (
        "fr",
        "« Nous le regrettons », peut-on lire dans un communiqué diffusé par la société Aquavie.",
        ["Aquavie"],
    ),
    (
        "fr",
        "Du côté de la préfecture, on assure que l’eau sera « de nouveau potable jeudi ».",
        ["préfecture"],
    ),
    (
        "fr",
        "« C’est un deuil », souffle l’une d’elles, Josette Caron, à la sortie.",
        ["Josette Caron"],
    ),
    (
        "ru",
        "По словам главного врача больницы Олега Руденко, все «вне опасности».",
        ["Руденко"],
    ),
    (
        "pl",
        "„Przestrzegamy prawa” – czytamy w oświadczeniu przesłanym przez Enerbud.",
        ["Enerbud"],
    ),
    (
        "da",
        "Forsvareren, Mette Holm, afviser det som »grebet ud af luften«.",
        ["Mette Holm"],
    ),
    # texts that are called something, a woman behind "l’", a role behind a name in the genitive
    (
        "pl",
        "Mecenas Tomasz Rejent nie odpuszcza. Wyrok nazwał „pomyłką, która będzie kosztować”.",
        ["Tomasz Rejent"],
    ),
    (
        "it",
        "Paolo Fava protesta. L’assessora al Traffico ribatte che i dati sono «vecchi di anni».",
        ["assessora"],
    ),
    (
        "cs",
        "Podle opozičního zastupitele Jiřího Marečka hejtman „lže, jako když tiskne“.",
        ["Mareč"],
    ),
    (
        "pt",
        "Natércia Gil espera. A operadora admite “constrangimentos muito pontuais”.",
        ["A operadora"],
    ),
    # nouns that take up a person, and bodies that do not
    (
        "es",
        "La ministra Eva Robles cede. La titular de Cultura lamentó “tanto ruido”.",
        ["Eva Robles"],
    ),
    (
        "it",
        "La pm Carla Monti chiede l’ergastolo. «Nessun dubbio», ha detto il magistrato.",
        ["Carla Monti"],
    ),
    (
        "it",
        "Papa Callisto prega per loro. «Vi sono vicino», ha detto il Pontefice.",
        ["Callisto"],
    ),
    (
        "nl",
        "Trainer Bert Visser baalde. “Zo win je nooit”, zei de oefenmeester.",
        ["Bert Visser"],
    ),
    (
        "nl",
        "Ali Demir rende terug. De brandweer spreekt van een “heldendaad zonder weerga”.",
        ["De brandweer"],
    ),
    (
        "it",
        "Sara Conti nega tutto. La polizia stradale parla di «velocità molto elevata».",
        ["La polizia"],
    ),
    # verbs around their subject; who spoke last in a sentence
    (
        "nl",
        "Raadslid Ko de Wit zweeg, maar Bas Jansen sprak van “kille sloop”. “Schande”, riep hij.",
        ["Bas Jansen", "Bas Jansen"],
    ),
    (
        "cs",
        "„Kdo to ví?“ ptá se mě Jitka Dvořáková.",
        ["Jitka Dvořáková"],
    ),
    # whose words a name in marks, an adjective or a small word stands before
    (
        "ru",
        "«Я ничего не знал», — заявил в беседе с «Коммерсантом» депутат Олег Рябов.",
        ["Олег Рябов", ""],
    ),
    (
        "it",
        "Immediata la replica del sindaco Paolo Riva: «Non ci sto».",
        ["Paolo Riva"],
    ),
    (
        "it",
        "«Non c’è alcun rischio», così il ministro della Salute, Carlo Bini, in aula.",
        ["Carlo Bini"],
    ),
    (
        "it",
        "«Siamo stanchi di promesse»: parola di Lucia Moro, portavoce dei pendolari.",
        ["Lucia Moro"],
    ),
    (
        "fr",
        "La décision est tombée « comme un coup de massue », selon le maire, Luc Prat (UDI).",
        ["Luc Prat"],
    ),
    (
        "nl",
        "Uit het rapport blijkt dat de brug ‘op instorten stond’.",
        ["het rapport"],
    ),
    (
        "pt",
        "“Estamos a acompanhar”, disse à Lusa fonte da Proteção Civil.",
        ["fonte"],
    ),
    (
        "it",
        "Per la procura l’uomo avrebbe agito «con disprezzo delle regole».",
        ["procura"],
    ),
    # a subject that the sentence leaves out, or that is not who it seems
    (
        "es",
        "«Es legal», dijo Eva Ferrer. Sobre los plazos, fue tajante: «En junio estará».",
        ["Eva Ferrer", "Eva Ferrer"],
    ),
    (
        "es",
        "La consejera Ana Ruano habló poco. «Hablarán los jueces», se limitó a decir.",
        ["Ana Ruano"],
    ),
    (
        "pt",
        "Rui Tavares acusou o Governo de ser “uma nota de rodapé”. “Basta de portagens”, atirou.",
        ["Rui Tavares", "Rui Tavares"],
    ),
    (
        "cs",
        "Ministr Karel Bureš přijel. „Je to v pořádku,“ řekla Simona Hrubá. Ministr to popírá. "
        "„Není to tak,“ namítá.",
        ["Simona Hrubá", "Karel Bureš"],
    ),
    (
        "cs",
        "Trenér Josef Hrdý byl zklamaný. „Takhle se hokej hrát nedá,“ zlobil se kouč.",
        ["Josef Hrdý"],
    ),
    (
        "it",
        "Donato Riva tace. «Vergogna!», ha urlato qualcuno dal fondo. Cosimo Greco è uscito.",
        ["qualcuno"],
    ),
    (
        "it",
        "Cosimo Greco esce. «Vado a chiudere», ha detto. «Fa freddo, ormai».",
        ["Cosimo Greco", "Cosimo Greco"],
    ),
    (
        "fr",
        "Yann Le Gall a parlé. Celui-ci précise que l’homme « était inconnu des services ».",
        ["Yann Le Gall"],
    ),
    # words that end a sentence though they shorten others elsewhere, and frames before a name
    (
        "da",
        "Morten Due blander sig. I et svar skriver ministeren, at kirken »skal have plads nok«.",
        ["ministeren"],
    ),
    (
        "no",
        "Ifølge Ola Dahl er tunnelen «trygg å kjøre i». – Vi sjekker den, forsikrer lederen.",
        ["Ola Dahl", "Ola Dahl"],
    ),
    (
        "no",
        "Kristoffer Brekke kom. – Her er det gjort nok, understreker statsråden overfor NTB.",
        ["Kristoffer Brekke"],
    ),
    (
        "no",
        "– Jeg så flammene, sier nabo Per Vik. Leder Lise Hol kom. – Det var flaks, sier lederen.",
        ["Per Vik", "Lise Hol"],
    ),
    # parties and stations in brackets or before a full stop; who a relative or an answer is about
    (
        "pt",
        "O relator, Caio Nunes (PSD-MG), defendeu o texto. “É o que é possível”, disse o mineiro.",
        ["Caio Nunes"],
    ),
    (
        "sv",
        "”Vi har ordning”, skriver Karl Asp på X. Partiets Mona Sund kallar det ”rena lögnen”.",
        ["Karl Asp", "Mona Sund"],
    ),
    (
        "da",
        "»Alt er væk,« siger Hans Bøgh til TV 2. Ifølge leder Ole Rask var ilden »ude af kontrol«.",
        ["Hans Bøgh", "Ole Rask"],
    ),
    (
        "no",
        "– Jeg er glad, sier Ane Moe. Trener Odd Vik mener hun er «i en klasse for seg».",
        ["Ane Moe", "Odd Vik"],
    ),
    (
        "it",
        "Opposto il parere della pm Anna Sarti, secondo la quale il quadro è «granitico davvero».",
        ["Anna Sarti"],
    ),
    (
        "it",
        "«I conti sono in ordine», ha detto Ugo Marini. Poi l’affondo: «Non accettiamo lezioni».",
        ["Ugo Marini", "Ugo Marini"],
    ),
    (
        "pl",
        "– Ogień był szybki – relacjonuje st. kpt. Marcin Dudek.",
        ["Marcin Dudek"],
    ),
    (
        "nl",
        "Trainer Patrick Mol haalde zijn schouders op. “Zo gaat voetbal”, klonk het.",
        ["Patrick Mol"],
    ),
]


@pytest.mark.parametrize(("language", "text", "speakers"), ROWS)
def test_speakers(language: str, text: str, speakers: list[str]) -> None:
    found = read_evidence(f"–\n\n{text}", language=language).quotations
    told = [one.speaker.name if one.speaker else "" for one in found]
    assert len(told) == len(speakers)
    for said, got in zip(speakers, told, strict=True):
        assert said in got
        assert said or not got
