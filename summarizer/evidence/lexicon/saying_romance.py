"""How French, Spanish, Italian and Portuguese say that somebody said something."""

from __future__ import annotations

from summarizer.evidence.lexicon.cues import Saying

FR = Saying(
    verbs=(
        "dit déclaré déclare déclarait déclarent affirmé affirme affirment expliqué explique "
        "expliquent ajouté ajoute précisé précise estimé estime estiment indiqué indique assuré "
        "assure souligné souligne annoncé annonce répondu répond rappelé rappelle écrit confié "
        "confie dénoncé dénonce lancé lance martelé reconnu reconnaît insisté insiste regretté "
        "regrette raconté raconte témoigne poursuit conclut conclu commente commenté qualifié "
        "qualifie évoqué évoque parlé parle tweeté réagi réagit prévenu prévient averti avertit "
        "avance juge jugé appelé appelle accusé accuse promis promet plaidé plaide soutient "
        "soutenu relève relevé note noté observe félicité réjoui s’interroge rétorque rétorqué "
        "fustigent dénoncent critiquent demandent plaident espèrent pensent disait disent "
        "disaient dit-on affirmait affirmaient expliquait ajoutait précisait estimait indiquait "
        "assurait soulignait soulignent rappelait écrivait confiait dénonçait lançait martèle "
        "insistait racontait témoigné témoignait poursuivi poursuivait concluait commentait "
        "qualifiait évoquait parlait prévenait avertissait avançait jugeait félicite réjouit "
        "interrogé interroge soupire soupiré glisse glissé renchérit renchéri tonne tonné "
        "ironise ironisé déplore déploré détaille détaillé salue salué résume résumé promettait "
        "répète répété répliqué réplique tranche tranché exhorté défend défendu nuance nuancé "
        "murmure crie crié déclarer signale signalé revendique clame fustigé fustige critique "
        "critiqué demande demandé constate constaté vante espère croit pense analyse analysé "
        "expliquaient racontaient regrettait demandait répétait admettait reconnaissait criait "
        "plaisantait soupirait s’agace s’agaçait tempête grince lâche souffle sourit "
        "parlent qualifient promettent accusent avouent pointent martèlent borné bornée contenté "
        "contentée"
    ),
    gerunds=(
        "ajoutant précisant expliquant affirmant déclarant soulignant estimant disant assurant "
        "rappelant indiquant dénonçant évoquant qualifiant"
    ),
    before="selon|d’ après|d’après|à en croire|de l’ aveu de|aux dires de|au dire de|à entendre|dixit|pour",
    agents="par",
    he="il celui-ci",
    she="elle celle-ci",
    they="ils elles on",
    articles=(
        "le la les l’ un une des son sa ses leur leurs notre nos cet cette ce ces plusieurs "
        "deux trois certains quelques"
    ),
    roles=(
        "porte-parole ministre président présidente maire député députée préfet préfète "
        "procureur procureure avocat avocate directeur directrice sénateur sénatrice "
        "gouvernement police syndicat association entreprise groupe communiqué entraîneur joueur "
        "joueuse témoin chercheur chercheuse professeur professeure médecin patron patronne "
        "secrétaire responsable habitant habitante expert experte juge tribunal ambassadeur élu "
        "élue capitaine sélectionneur ministère parti rapport texte adjoint adjointe chef cheffe "
        "coordinateur coordinatrice climatologue syndicaliste agriculteur agricultrice pompier"
    ),
    link="de du des d’ à au aux chez pour",
    preps=(
        "de du des d’ à au aux en dans sur sous avec sans pour par contre chez vers depuis "
        "pendant après avant entre lors devant derrière comme envers malgré hors jusqu’ dès "
        "selon parmi"
    ),
    joins="et ou mais puis",
    subs="que qu’ qui dont où quand lorsque lorsqu’ si comme parce alors tandis puisque car quoi",
    aux=(
        "a ont avait avaient est sont était étaient sera a-t-on aura ne n’ se s’ y en lui leur "
        "me m’ nous vous le encore aussi ensuite également hier lundi mardi mercredi jeudi "
        "vendredi samedi dimanche alors déjà toutefois cependant ainsi notamment récemment "
        "pourtant mieux bien pas plus aujourd’hui"
    ),
    openers=(
        "Mais Et Puis Ensuite Hier Aujourd’hui Selon Pour Dans En À Au Aux De Du Des Après "
        "Avant Lors Depuis Interrogé Interrogée Interrogés Interrogées Contacté Contactée Contactés Sollicité Sollicitée Questionné Questionnée Joint Jointe Invité Invitée Comme Quand Lorsque Si Ce Cette Ces C’ Il Ainsi "
        "Alors Pourtant Cependant Toutefois Enfin Plus Sur Avec Sans Par Contre Chez Vers D’ "
        "Qu’ Que Où Là Ici Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche Même Malgré "
        "Pendant"
    ),
)

ES = Saying(
    verbs=(
        "dijo dice dicho dijeron afirmó afirma afirmado aseguró asegura asegurado explicó "
        "explica explicado señaló señala señalado añadió añade agregó agrega declaró declara "
        "indicó indica manifestó manifiesta sostuvo sostiene subrayó subraya destacó destaca "
        "advirtió advierte anunció anuncia respondió responde escribió escribe reconoció "
        "reconoce insistió insiste pidió pide denunció denuncia comentó comenta calificó "
        "califica expresó expresa apuntó apunta precisó recordó recuerda lamentó lamenta "
        "concluyó concluye criticó critica exigió acusó celebró relató relata contó cuenta "
        "tuiteó prometió reiteró llamó habló habla opinó opina detalló hablan piden denuncian "
        "aseguran afirman critican señalan explican consideran advierten exigen reclaman "
        "califican sostienen destacan insisten tachado tildado replicado contestado zanjado "
        "matizado definido admitido hablado acusado exigido reclamado confesado valorado "
        "apuntado decían decía afirmaron aseguraron explicaron señalaron añadieron declararon "
        "indicaron manifestaron sostuvieron subrayaron denunciaron admitió admite confesó "
        "confiesa replicó replica contestó contesta agradeció agradece valoró valora narró "
        "ironizó zanjó zanja matizó matiza remarcó remarca recalcó recalca resumió resume "
        "definió define describió describe tildó tachó bromeó exclamó gritó aclaró aclara "
        "enfatizó planteó sentenció alertó alerta defendió defiende aventuró avisó avisa informó "
        "informa cree considera consideró añadido declarado indicado manifestado subrayado "
        "destacado advertido anunciado respondido escrito reconocido insistido pedido denunciado "
        "comentado calificado lamentado concluido criticado recordado agregado precisado "
        "preguntaba preguntaban explicaba explicaban contaba contaban recordaba recordaban "
        "afirmaba afirmaban aseguraba aseguraban señalaba señalaban lamentaba lamentaban "
        "insistía insistían advertía advertían añadía reconocía admitía confesaba comentaba "
        "repetía gritaba gritaban pedía exclamaba resumía sostenía celebraba ironizaba bromeaba "
        "zanjaba sentenciaba deslizó remató escribía escribían "
        "respondía respondían describía sugería atribuye atribuyó atribuyen atribuyeron tercia terció "
        "espetado reprochado cuentan ahondó protesta protestó"
    ),
    gerunds=(
        "diciendo añadiendo afirmando asegurando explicando señalando agregando declarando "
        "subrayando indicando"
    ),
    before="según|de acuerdo con|conforme a",
    agents="por",
    he="él",
    she="ella",
    they="ellos ellas",
    articles=(
        "el la los las un una unos unas su sus este esta estos estas ese esa varios varias dos "
        "tres algunos algunas otro otra nuestro nuestra mi"
    ),
    roles=(
        "portavoz ministro ministra presidente presidenta alcalde alcaldesa gobernador "
        "gobernadora fiscal juez jueza abogado abogada director directora diputado diputada "
        "gobierno policía sindicato empresa comunicado entrenador entrenadora jugador jugadora "
        "testigo profesor profesora médico médica experto experta investigador investigadora "
        "secretario secretaria mandatario vocero vocera líder embajador ministerio partido "
        "técnico consejero consejera vecino vecina jefe jefa directivo directiva concejal "
        "concejala edil vicepresidente vicepresidenta dirigente responsable coordinador "
        "coordinadora científico científica arquitecto arquitecta agricultor agricultora "
        "ganadero ganadera alguien fuente fuentes dirigentes vecinos expertos testigos"
    ),
    link="de del para en",
    preps=(
        "de del a al en con sin por para sobre contra desde hasta hacia entre ante tras durante "
        "bajo mediante según como segun"
    ),
    joins="y e o u pero ni",
    subs="que quien quienes cuando donde si porque aunque mientras como cuyo cuya lo",
    aux=(
        "ha han había habían he fue es era son será no se le les lo la ya también luego después "
        "ayer hoy además posteriormente así aún todavía antes anoche asimismo siempre más me "
        "nos te este finalmente"
    ),
    openers=(
        "Pero Y Además También Según Para En Ayer Hoy Luego Después Tras Durante Ante Por Sin "
        "Con Desde Así Asimismo Finalmente Posteriormente Cuando Mientras Aunque Si Como Al Del "
        "De A Sobre Entre Hasta Preguntado Preguntada Preguntados Consultado Consultada Contactado Contactada Interrogado Interrogada Cuestionado Cuestionada Lunes Martes No "
        "Esto Eso Lo Más Ya Entonces"
    ),
)

IT = Saying(
    verbs=(
        "detto dice disse dichiarato dichiara affermato afferma spiegato spiega aggiunto "
        "aggiunge sottolineato sottolinea ribadito ribadisce annunciato annuncia commentato "
        "commenta scritto scrive risposto risponde ricordato ricorda precisato precisa osservato "
        "osserva concluso conclude ammesso ammette denunciato denuncia avvertito avverte "
        "accusato definito definisce parlato parla chiesto chiede assicurato assicura sostenuto "
        "sostiene raccontato racconta attaccato attacca replicato replica prosegue insiste "
        "promesso chiamato parlano definiscono accusano sfoga rimarcato diceva dicono affermano spiegano aggiungono sottolineano "
        "ribadiscono annunciano commentano scrivono confessa confessato rivela rivelato tuona "
        "tuonato rincara rivendica esulta esultato ironizza ironizzato chiosa chiosato rilancia "
        "rilanciato taglia tagliato chiarisce chiarito puntualizza puntualizzato evidenzia "
        "evidenziato auspica auspicato esclama esclamato esorta riferito riferisce riferiscono "
        "dichiarava spiegava aggiungeva critica criticato crede pensa ritiene ritenuto conferma "
        "confermato garantisce garantito invita invitato urla urlato grida gridato dicevano "
        "raccontava raccontavano spiegavano chiedeva ripeteva ricordava assicurava ammetteva "
        "confessava gridava sosteneva scherzava commentava sbottato sospira sospirato incalza "
        "incalzato esprime esprimono espresso esprimeva"
    ),
    gerunds=(
        "dicendo aggiungendo spiegando sottolineando affermando ribadendo dichiarando "
        "ricordando precisando"
    ),
    before="secondo|stando a|per|così",
    agents="da dal dalla dall’ dai dalle",
    he="lui egli",
    she="lei ella",
    they="loro essi esse",
    articles=(
        "il lo la l’ i gli le un uno una un’ suo sua suoi sue questo questa questi queste due "
        "tre alcuni alcune nostro nostra"
    ),
    roles=(
        "portavoce ministro ministra presidente premier sindaco sindaca procuratore giudice "
        "avvocato avvocata direttore direttrice deputato deputata senatore senatrice governo "
        "polizia sindacato azienda comunicato allenatore allenatrice tecnico giocatore testimone "
        "professore professoressa medico esperto esperta ricercatore ricercatrice segretario "
        "segretaria assessore assessora ministero partito leader capitano capo dirigente "
        "responsabile coordinatore coordinatrice medica sindacalista qualcuno fonte fonti residenti testimoni esperti"
    ),
    link="di del della dell’ dei delle da per",
    preps=(
        "di del della dell’ dei degli delle a al alla all’ ai alle in nel nella nell’ nei nelle "
        "con su sul sulla sull’ per da dal dalla dall’ dai dalle tra fra senza contro dopo "
        "prima durante verso presso come d’ entro"
    ),
    joins="e ed o ma",
    subs="che chi cui quando dove se perché mentre sebbene anche come quanto",
    aux=(
        "ha hanno aveva avevano è sono era erano sarà non si lo la le gli ci poi anche ancora "
        "ieri oggi infine inoltre così già quindi invece però nuovamente mi ne stato stata"
    ),
    openers=(
        "Ma E Ed Poi Inoltre Anche Secondo Per In Nel Nella Ieri Oggi Dopo Durante Con Su Sul "
        "Sulla Da Dal Dalla Di Del Della Quando Mentre Se Come Così Infine Intanto Non Che A Al "
        "Alla Tra Fra Senza Contro Nei Nelle Questo Questa Interpellato Interpellata Contattato Contattata Raggiunto Raggiunta Sentito Sentita Invece"
    ),
)

PT = Saying(
    verbs=(
        "disse diz disseram afirmou afirma afirmaram declarou declara explicou explica "
        "acrescentou acrescenta ressaltou ressalta destacou destaca completou completa contou "
        "conta comentou comenta escreveu escreve anunciou anuncia informou informa respondeu "
        "responde alertou alerta lamentou lamenta garantiu garante avaliou avalia criticou "
        "critica defendeu defende sublinhou sublinha frisou frisa referiu refere reconheceu "
        "pediu pede concluiu conclui chamou classificou classifica falou fala relatou relata "
        "prometeu acusou adiantou considerou considera salientou reiterou argumentou dizia "
        "diziam dizem explicaram acrescentaram destacaram ressaltaram informaram admitiu admite "
        "confessou retrucou rebateu rebate desabafou desabafa revelou revela confirmou confirma "
        "apontou aponta ponderou pondera reforçou reforça detalhou detalha lembrou lembra "
        "observou observa prosseguiu prossegue finalizou enfatizou enfatiza indagou perguntou "
        "exclamou gritou ironizou narrou disparou avisou avisa agradeceu resumiu resume "
        "descreveu descreve definiu define elogiou sustentou sustenta recordou recorda vincou "
        "assegurou assegura notou escreveram manifestou pensa acredita dito afirmado contava "
        "contavam explicava explicavam perguntava lembrava garantia repetia confessava brincava "
        "gritava resumia brincou lamentava insistia insistiu "
        "falam criticam pediram alertam alertaram acentuou esbravejou apelidou"
    ),
    gerunds="dizendo afirmando acrescentando explicando ressaltando destacando completando",
    before="segundo|de acordo com|conforme|para",
    agents="por pelo pela pelos pelas",
    he="ele",
    she="ela",
    they="eles elas",
    articles=(
        "o a os as um uma uns umas seu sua seus suas este esta esse essa dois duas três alguns "
        "algumas outro outra nosso nossa"
    ),
    roles=(
        "porta-voz ministro ministra presidente presidenta prefeito prefeita governador "
        "governadora procurador procuradora juiz juíza advogado advogada diretor diretora "
        "deputado deputada senador senadora governo polícia sindicato empresa nota comunicado "
        "técnico treinador treinadora jogador jogadora testemunha professor professora médico "
        "médica especialista pesquisador pesquisadora secretário secretária líder embaixador "
        "ministério partido delegado delegada vereador autarca chefe auxiliar dirigente "
        "responsável coordenador coordenadora vereadora agricultor agricultora alguém fonte fontes morador moradora moradores especialistas testemunhas"
    ),
    link="de do da dos das para em",
    preps=(
        "de do da dos das em no na nos nas a ao à aos às com sem por pelo pela pelos pelas para "
        "sobre contra desde até entre após ante durante sob perante segundo como"
    ),
    joins="e ou mas",
    subs="que quem quando onde se porque embora enquanto como cujo cuja",
    aux=(
        "tem têm tinha foi é era são será não se lhe já também depois ontem hoje ainda então "
        "além posteriormente assim agora logo mais me nos"
    ),
    openers=(
        "Mas E Além Também Segundo Para Em No Na Nos Nas Ontem Hoje Depois Após Durante Por Com "
        "Sem Desde Assim Quando Enquanto Embora Se Como Ao À Do Da De Sobre Entre Até Já Então "
        "Questionado Questionada Questionados Procurado Procurada Contactado Contactada Contatado Contatada Ouvido Ouvida Indagado Indagada Não Isso Este Esta Conforme"
    ),
)
