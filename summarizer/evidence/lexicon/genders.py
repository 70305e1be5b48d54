"""Which pronoun a person may be meant by, as far as a first name or a title tells."""

from __future__ import annotations

_FEMALE = """
agnes agnieszka aisha alexandra alice alina alison amanda amelia amy ana angela anita anja
ann anna anne annalena annette annika antje astrid ayşe barbara beata beate beatriz becky bettina
birgit brenda brigitte britta camilla carla carmen carol carolina caroline catherine cecilia
charlotte cherie chiara christiane christina christine cindy claire clara claudia condoleezza
cristina dagmar daniela deborah denise diana diane donna doris dorothy edith eileen ekaterina elena
elisabeth elise elizabeth ella ellen elsa emily emma erika erna eva evelyn ewa fatima federica
fiona florence francesca françoise gabriela gabriele georgina gerda gillian giorgia gisela gloria
grace greta gudrun hanna hannah heather heidi heike helen helena helga helle hilary hillary ilse
ina ines inga ingrid irena irene iris irina isabel isabella ivana jacinda jacqueline jana jane
janet jasmine jeanne jennifer jessica jill joan joanna jo josephine joyce judith julia julie
jutta kamala karen karin karla katarina katarzyna kate katharina katherine kathleen kathryn kathy
katie katrin katrina kerstin kimberly kirsten kristin kristina laura lauren laurence lea lena
leonie lidia lily linda lisa liz lorena louise lucia lucy luisa luise lydia madeleine maggie magda
magdalena maja malala małgorzata manuela margaret margarita margot margrethe maria mariana marianne
marie marina marine marion marta martha martina mary mathilde maureen megan melania melanie melissa
meredith mette mia michelle miriam molly monica monika nadia nancy naomi natalia natalie nathalie
nicola nicole nina nora olga olivia pamela patricia paula penny petra pia priti rachel raquel
rebecca regina renata renate rita roberta rosa rose ruth sabine sally samantha sandra sara sarah
sharon sheila silvia sofia sonia sophia sophie stella stephanie sue susan susanne suzanne
svetlana sylvia tanja tatiana teresa theresa tina tracy ulrike ursula ute valentina valérie vanessa
vera veronica veronika victoria virginia viviane wendy yvonne yulia zoe zuzana анна елена екатерина
мария наталья ольга татьяна ирина светлана юлия марина людмила дарья валентина
"""
_MALE = """
aaron abdul adam adrian ahmed al alain alan albert alejandro aleksander alessandro alex alexander
alexei alfred ali allan alvaro anders andré andreas andrei andrew andrzej andy angus anthony
antoine anton antonio antony armin arnold arthur barack ben benjamin benny bernard bernd bernie
bertrand bill björn bob boris brad brian bruce bruno carl carlos charles chris christian christoph
christophe christopher clive colin craig daniel dave david denis dennis dick dieter dietmar dirk
dmitri dmitry dominic don donald doug douglas ed edgar eduardo edward elon emmanuel enrico eric
erich erik ernst evan fabian felipe felix fernando florian francesco francis francisco françois
frank franz fred frederick friedrich gary gavin geoff geoffrey georg george gerald gerard gerhard
gerry giacomo gianni giorgio giovanni giuseppe glenn gordon graham greg gregory guido guillaume
günter günther gustav guy hans harald harry hassan heiko heinrich heinz helmut henri henrik henry
herbert hermann horst howard hugh hugo ian igor ingo ivan jack jacob jacques jake jakob james jamie
jan jason jaroslav javier jean-claude jean-luc jean-pierre jeff jeffrey jens jeremy jerry jerzy
jesse jim jimmy joachim joe joel johan johann johannes john johnny jon jonas jonathan jordi jorge
josé josef joseph joshua juan juergen julian jürgen justin kai karl keir keith ken kenneth kevin
klaus konrad krzysztof kurt lars larry lee leo leon leonardo lewis lloyd lorenzo louis luca lucas
luigi luis luiz lukas łukasz malcolm manfred manuel marc marcel marco marcus marek mario mark
markus martin massimo mateusz matt matteo matthew matthias maurice max michael michał michel miguel
mikael mike mikhail mitch mohamed mohammed moritz muhammad nathan neil nelson nicholas nick nicolas
nigel nikolai nils norbert oleg oliver olaf olivier oscar oskar otto pablo paolo pascal patrick
paul pavel pedro per pete peter petr phil philip philipp philippe pierre pietro piotr rafael rainer
ralf ralph ray raymond reinhard rené ricardo richard rick rob robert roberto robin roger roland
rolf roman ron ronald roy rudolf rupert russell ryan salvatore sam samuel scott sean sebastian
sergei sergey sergio siegfried silvio simon stanisław stefan stephan stephen steve steven stuart
sven ted terry theo thomas thorsten tim timothy tobias tom tomas tomasz tommy tony torsten ulf
ulrich uwe victor viktor vincent vladimir vladimír volker volodymyr walter warren wayne werner
wilhelm will william willy winfried wladimir wolfgang xavier yann zdeněk zbigniew владимир дмитрий
сергей александр алексей андрей иван михаил николай игорь олег павел пётр петр юрий виктор
"""
TITLES = {
    "mr": "m", "herr": "m", "herrn": "m", "monsieur": "m", "señor": "m", "signor": "m",
    "senhor": "m", "pan": "m", "sir": "m", "lord": "m", "king": "m", "prince": "m",
    "mrs": "f", "ms": "f", "miss": "f", "frau": "f", "madame": "f", "mme": "f", "señora": "f",
    "signora": "f", "senhora": "f", "pani": "f", "dame": "f", "lady": "f", "queen": "f",
    "princess": "f", "spokeswoman": "f", "chairwoman": "f", "congresswoman": "f", "spokesman": "m",
    "chairman": "m", "congressman": "m", "actress": "f", "actor": "m",
}  # fmt: skip
"""Titles and roles that stand right before a name."""

_BY_FIRST = dict.fromkeys(_MALE.split(), "m") | dict.fromkeys(_FEMALE.split(), "f")


def gender_of(first: str) -> str:
    """ "m" or "f" for a first name that tells, else ""."""
    return _BY_FIRST.get(first.lower(), "")
