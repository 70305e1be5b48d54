"""Italian, Portuguese, Dutch and Nordic words that cannot stand for each other."""

from __future__ import annotations

from collections.abc import Mapping

CONTRASTS: Mapping[str, str] = {
    "it": """
aumenta aumentano aumentò aumentato aumentata aumentati aumentate aumentare aumento aumenti cresce \
crescono crebbe cresciuto cresciuta cresciuti cresciute crescita sale salgono salì salito salita \
saliti salite rialzo incremento|cala calano calò calato calata calati calate calare calo diminuisce \
diminuiscono diminuì diminuito diminuita diminuiti diminuite diminuzione scende scendono scese sceso \
scesa scesi crolla crollò crollato crollata crollo ribasso riduzione ridotto ridotta ridusse
vince vincono vinse vinto vincere vittoria batte battuto|perde perdono perse perso perdere sconfitta
accetta accettò accettato accettata accoglie accolse accolto accolta approva approvò approvato \
approvata|respinge respinse respinto respinta rifiuta rifiutò rifiutato boccia bocciò bocciato bocciata
appoggia appoggiato sostiene sostenne sostenuto|critica criticò criticato contesta contestò contestato
prima|dopo
apre aprì aperto aperta apertura comincia inizia iniziò inizio|chiude chiuse chiuso chiusa chiusura \
termina terminò fine
permette permise permesso autorizza autorizzò autorizzato autorizzata consente|vieta vietò vietato \
vietata proibisce proibito
colpevole condannato condannata condanna|innocente assolto assolta assoluzione
conferma confermò confermato ammette ammise ammesso|smentisce smentì smentito nega negò negato
compra comprò comprato acquista acquistò acquistato acquisto|vende vendette venduto venduta vendita
assume assunse assunto assunti|licenzia licenziò licenziato licenziati
primo prima|ultimo ultima
nord|sud|est|ovest
maggiore|minore
migliore meglio|peggiore peggio
uomo uomini|donna donne
ragazzo ragazzi|ragazza ragazze
padre|madre
fratello|sorella
figlio|figlia
vivo viva sopravvissuto sopravvissuta|morto morta morti ucciso uccisa uccisi
arrestato arrestata arrestati|liberato liberata liberati scarcerato
ieri|oggi|domani
lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica
gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre
""",
    "pt": """
sobe sobem subiu subiram subir subida aumenta aumentam aumentou aumentaram aumentar aumento cresce \
crescem cresceu cresceram crescer crescimento alta avança avançou|desce descem desceu desceram descer \
descida diminui diminuem diminuiu diminuíram diminuição cai caem caiu caíram cair queda baixa baixou \
baixaram recua recuou reduz reduziu redução
ganha ganhou ganharam ganhar vence venceu venceram vencer vitória|perde perdeu perderam perder derrota
aceita aceitou aprova aprovou aprovado aprovada aprovação|rejeita rejeitou rejeitado rejeitada recusa \
recusou recusado recusada chumba chumbou chumbado chumbada
apoia apoiou apoio|critica criticou contesta contestou
antes|depois após
abre abriu abertura começa começou início|fecha fechou encerra encerrou encerramento termina terminou fim
permite permitiu permitido autoriza autorizou autorizado autorizada|proíbe proibiu proibido proibida
culpado culpada condenado condenada|inocente absolvido absolvida
confirma confirmou admite admitiu|desmente desmentiu nega negou
compra comprou comprado adquire adquiriu|vende vendeu vendido venda
contrata contratou contratado|despede despediu despedido demite demitiu demitido
primeiro primeira|último última
norte|sul|leste|oeste
maior|menor
melhor|pior
homem homens|mulher mulheres
menino meninos rapaz rapazes|menina meninas rapariga raparigas
pai|mãe
irmão|irmã
filho|filha
vivo viva sobreviveu|morto morta mortos morreu morreram
detido detidos preso presos|libertado libertados solto soltos
ontem|hoje|amanhã
segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo
janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro
""",
    "nl": """
stijgt stijgen steeg stegen gestegen stijging groeit groeide gegroeid groei toeneemt toegenomen toename \
hoger|daalt dalen daalde daalden gedaald daling krimpt kromp gekrompen krimp afneemt afgenomen afname \
lager zakt zakte gezakt
wint winnen won wonnen gewonnen winst zege overwinning|verliest verliezen verloor verloren verlies nederlaag
aanvaardt aanvaard accepteert geaccepteerd goedgekeurd goedkeuring keurde_goed ingestemd|afgewezen \
verworpen verwerpt verwierp weigert weigerde geweigerd wees_af wijst_af
steunt steunde gesteund steun|bekritiseert bekritiseerde hekelt hekelde
voor voordat|na nadat
opent opende geopend opening begint begon begonnen start|sluit sloot gesloten sluiting eindigt eindigde einde
toegestaan mag vergund|verboden verbiedt verbood verbod
schuldig veroordeeld|onschuldig vrijgesproken vrijspraak
bevestigt bevestigde bevestigd erkent erkende|ontkent ontkende ontkend
koopt kocht gekocht aankoop|verkoopt verkocht verkoop
neemt_aan aangenomen|ontslaat ontsloeg ontslagen ontslag
eerste|laatste
noorden|zuiden|oosten|westen
meer|minder
groter grootste|kleiner kleinste
beter beste|slechter slechtste
man mannen|vrouw vrouwen
jongen jongens|meisje meisjes
vader|moeder
broer|zus
zoon|dochter
levend overleefde overleefden|dood overleden gedood stierf
aangehouden opgepakt gearresteerd|vrijgelaten
gisteren|vandaag|morgen
maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag
januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
""",
    "sv": """
stiger steg stigit ökar ökade ökat ökning växer växte växt uppgång högre höjer höjde höjt höjs höjning|\
faller föll fallit minskar minskade minskat minskning sjunker sjönk sjunkit nedgång lägre sänker sänkte \
sänkt sänks sänkning
vinner vann vunnit seger vinst|förlorar förlorade förlorat förlust nederlag
godkänner godkände godkänt godkänns beviljar beviljade beviljat antar antog antagit|avslår avslog avslagit \
avslag avvisar avvisade avvisat förkastar förkastade nekar nekade nekat
stöder stödde stöd stödjer|kritiserar kritiserade motsätter
före innan|efter sedan
öppnar öppnade öppnat börjar började börjat startar startade|stänger stängde stängt slutar slutade \
avslutas avslutades
tillåter tillät tillåtet tillåts|förbjuder förbjöd förbjudet förbud förbjuds
skyldig dömd döms dömdes fälld fälls|oskyldig frikänd frias friades
bekräftar bekräftade medger medgav|dementerar dementerade förnekar förnekade
köper köpte köpt köp|säljer sålde sålt försäljning
anställer anställde anställt|avskedar avskedade avskedat
första|sista
norr|söder|öster|väster
mer fler|mindre färre
större störst|mindre minst
bättre bäst|sämre sämst
man män mannen|kvinna kvinnor kvinnan
pojke pojken pojkar|flicka flickan flickor
pappa far fadern|mamma mor modern
bror|syster
son sonen|dotter dottern
överlevde levande|död dog döda dödades
gripen gripna häktad häktades|släppt släpptes frigiven
igår|idag|imorgon
måndag måndagen|tisdag tisdagen|onsdag onsdagen|torsdag torsdagen|fredag fredagen|lördag lördagen|\
söndag söndagen
januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december
""",
    "nb": """
stiger steg steget øker økte økt økning vokser vokste vokst vekst oppgang høyere|faller falt fallet \
synker sank sunket minker minket minsker reduseres reduserte redusert reduksjon nedgang lavere
vinner vant vunnet seier|taper tapte tapt tap nederlag
godkjenner godkjente godkjent innvilger innvilget vedtar vedtok vedtatt|avviser avviste avvist avslår \
avslo avslått avslag forkaster forkastet nekter nektet
støtter støttet støtte|kritiserer kritiserte
før|etter
åpner åpnet åpning begynner begynte startet starter|stenger stengte stengt lukker avslutter avsluttet
tillater tillot tillatt|forbyr forbød forbudt forbud
skyldig dømt|uskyldig frikjent frifunnet
bekrefter bekreftet innrømmer innrømmet|benekter benektet dementerer dementerte
kjøper kjøpte kjøpt kjøp|selger solgte solgt salg
ansetter ansatte ansatt|sparker sparket oppsigelse
første|siste
nord|sør|øst|vest
mer flere|mindre færre
større størst|mindre minst
bedre best|verre verst
mann menn mannen|kvinne kvinner kvinnen
gutt gutten gutter|jente jenta jenter
far faren|mor moren
bror|søster
sønn sønnen|datter datteren
levende overlevde|død døde drept
pågrepet arrestert fengslet|løslatt
mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag
januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember
""",
    "da": """
stiger steg steget øger øgede øget vokser voksede vokset vækst stigning fremgang højere|falder faldt \
faldet fald synker sank sunket mindskes reduceres reducerede reduceret nedgang lavere
vinder vandt vundet sejr|taber tabte tabt nederlag
godkender godkendte godkendt vedtager vedtog vedtaget gik_med_til|afviser afviste afvist afslår afslog \
afslag forkaster forkastede nægter nægtede
støtter støttede støtte|kritiserer kritiserede
før inden|efter
åbner åbnede åbnet begynder begyndte starter startede|lukker lukkede lukket slutter sluttede
tillader tillod tilladt|forbyder forbød forbudt forbud
skyldig dømt|uskyldig frikendt frifundet
bekræfter bekræftede indrømmer indrømmede|benægter benægtede afkræfter afkræftede
køber købte købt køb|sælger solgte solgt salg
ansætter ansatte_nye hyrer hyrede|fyrer fyrede fyret afskediger afskedigede afskediget
første|sidste
nord|syd|øst|vest
mere flere|mindre færre
større størst|mindre mindst
bedre bedst|værre værst
mand mænd manden|kvinde kvinder kvinden
dreng drengen drenge|pige pigen piger
far faren|mor moren
bror|søster
søn sønnen|datter datteren
levende overlevede|død døde dræbt
anholdt fængslet|løsladt
mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag
januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december
""",
}
