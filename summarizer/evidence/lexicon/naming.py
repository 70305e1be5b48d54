"""What tells a name from other capitalised words, and what a name names."""

from __future__ import annotations

from summarizer.evidence.lexicon.wordlists import in_order, word_set

EVERYONES = word_set("Earth Sun Moon God Internet")
"""Names that need no article to name them."""

ORGANIZATION_WORDS = word_set(
    """
    fleet squadron regiment
    inc corp corporation ltd limited plc llc gmbh ag kg co company electronics water rail group
    freight shipping shipyards logistics foods steel mining petroleum telecom media insurers
    brewery breweries automotive aerospace semiconductor semiconductors biotech wasserwerke
    holding holdings bank university college school schools institute academy ministry
    department agency authority administration commission committee council court courts party
    union association federation confederation foundation society organization organisation
    league club fc sc cf united police army navy forces guard bureau brigade battalion service
    services times post news herald press tribune journal gazette guardian telegraph network
    television radio airlines airways motors systems technologies technology partners capital
    fund trust museum hospital church parliament congress senate house assembly cabinet
    government team board center centre secretariat consortium coalition alliance movement
    front brotherhood syndicate laboratory laboratories organisations industries entertainment
    studios records pharmaceuticals energy electric communications bancorp securities insurance
    supermarkets stores restaurants software games universität ministerium bundestag bundesrat
    landtag partei verband verein gericht gerichtshof bundesgericht behörde amt zeitung polizei
    gesellschaft stiftung institut hochschule rundfunk kommission parlament gewerkschaft
    anstalt konzern akademie wetterdienst nachrichtendienst gewerkschaftsbund fußballbund bundeswehr zentralbank sicherheitsrat senat werke université
    ministère tribunal cour parti syndicat conseil gouvernement assemblée sénat banque
    fédération comité agence société groupe ligue congrès parlement collège ordre chambre
    mouvement universidad ministerio partido sindicato consejo gobierno congreso senado
    ayuntamiento banco agencia comisión asociación federación fundación instituto policía
    ejército audiencia fiscalía parlamento generalitat università ministero partito governo
    comune banca commissione corte camera consiglio agenzia procura senato universidade
    ministério câmara comissão conselho supremo polícia prefeitura cámara junta xunta cabildo
    diputación consejería conselleria concejalía alcaldía comunidad comunidade confederación
    confederação confederazione federação federazione associação associazione associació fondazione
    fundação fundació unión união unione universitat politecnico politécnico facultad faculdade
    asamblea assembleia assemblea tribunale procuradoria secretaría autoridad autoridade autorità
    caixa cassa guardia guarda vigili ordine ordem colegio colégio sindacato movimento movimiento
    alianza aliança alleanza rassemblement fratelli istituto sociedad sociedade società
    observatorio observatório osservatorio museo museu musée ospedale hôpital questura prefettura
    caisse mairie universiteit ministerie
    partij rechtbank kamer raad bond stichting gemeente politie vereniging uniwersytet
    ministerstwo partia sąd rada sejm komisja министерство университет банк совет партия
    комитет суд парламент правительство рада дума комиссия организация союз агентство orchestra
    philharmonic symphony choir ensemble photonics robotics dynamics genomics therapeutics
    biologics registry biosystems bioscience genetics chemicals cement textiles apparel brands
    beverages refineries refining oil utilities mobile wireless broadband semiconductor computing
    analytics digital interactive pictures productions films publishing publishers broadcasting
    equity advisers advisors investments investment financial lending assurance reinsurance realty
    properties estates builders construction contractors engineering architects consulting
    consultancy consultants staffing recruitment hotels resorts casinos cruises aviation airlines
    cargo trucking haulage outlets pharmacy pharmacies clinics healthcare diagnostics instruments
    steelworks shipyard foundry metals minerals resources distillery winery constabulary legion
    ballet opera albion hotspur unison tribunal taskforce alliances commissioners regulators
    biosciences sciences labs networks solutions ventures ferries railway railways wanderers
    rovers athletic guild buses pharma bakery co-operative collective theatre management
    developments associates chronicle
    """
)
"""Words that head, or end, the name of a body of people."""

ORGANIZATION_ENDS = in_order(
    """
    ministerium ministeriums ministerien partei gericht gerichts gerichtshof gerichtshofs behörde
    verband verbands verbandes bank amt amts amtes universität hochschule gewerkschaft stiftung
    zeitung konzern konzerns agentur anstalt gesellschaft kommission sicherheitsrat bundestag
    bundestags bundesrat bundesrats landtag landtags parlament parlaments bundeswehr fraktion
    anwaltschaft institut instituts allianz liga rundfunk tribunal werke feuerwehr polizei sender
    kammer
    """
)
"""Ends of German words for such bodies: "Außenministerium", "Sparkassenverband"."""

THINGS = word_set(
    """
    war wars prize award awards medal treaty act law bill code accord accords agreement protocol
    grade pact deal day days night week year games game cup championship championships tournament open
    olympics paralympics festival series trophy grand prix round flight hurricane typhoon storm
    cyclone tropical earthquake category operation project program programme mission plan
    initiative report index street road avenue boulevard highway airport station port stadium
    arena tower towers bridge hall palace castle square park gardens garden plaza prison jail dam
    memorial monument express train shuttle telescope probe virus disease syndrome fever
    constitution amendment article resolution convention declaration revolution movement era eve
    ceremony show movie film album song book magazine tv online web model scale image photo file
    files tour edition spring summer winter autumn fall bible koran quran christmas easter new
    happy playground fountain instrument explorer hotel inn cinema
    """
)
"""Words of names that are neither a person's nor a body's."""

PLACE_WORDS = word_set(
    """
    ocean sea lake river mount mountain mountains island islands isle isles peninsula bay gulf
    strait straits coast cape canyon valley hill hills desert forest beach creek falls county
    province state states district region city town village territory territories republic kingdom
    north south east west northern southern eastern western central upper lower border port strip
    avenue street square cosmodrome keys fort springs heights stadt provinz region bezirk dorf
    kreis insel fluss bundesland gemeinde ortsteil landkreis kanton
    oblast prefecture governorate krai raion voivodeship canton atoll archipelago
    """
)
"""Words of names of places, before or after the name proper."""

GROUPS = word_set(
    """
    taliban democrats republicans conservatives liberals socialists communists greens tories
    christians muslims jews catholics protestants sunnis shiites shias shi'ites kurds kurd kurdish
    arabs arab tamils uighurs uyghurs rohingya roma maori inuit tatars chechens hutus tutsis
    europeans européens européen europäer europeos europei african-americans asians hispanics
    latinos africans democrat republican conservative
    liberal tory democratic sunni shia shiite muslim christian catholic jewish islamic islamist
    protestant hindu hindus buddhist buddhists sikh sikhs houthi houthis zionist european asian
    african latino hispanic palästinensern kurden taliban christen muslime juden katholiken
    sunniten schiiten europäer grünen grüne linke liberalen albertans texans californians
    londoners parisians catalans scots tibetans hezbollah hamas basques talibans
    """
)
"""Peoples, faiths and camps, with their adjectives."""

BEARINGS = word_set(
    """
    western eastern northern southern central westliche östliche nördliche südliche westlichen
    östlichen nördlichen südlichen occidentaux occidentale occidental
    """
)
"""Adjectives of direction: part of many names, alone none."""

CALENDAR = word_set(
    """
    monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays
    saturday saturdays sunday sundays january february march april may june july august september
    october november december jan feb mar apr jun jul aug sep sept oct nov dec christmas easter
    ramadan thanksgiving halloween new-year hanukkah passover diwali gmt utc est edt pst pdt cet
    cest bst am pm a.m p.m montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
    januar jänner februar märz mai juni juli oktober dezember weihnachten ostern pfingsten
    silvester uhr montags dienstags mittwochs donnerstags freitags samstags sonntags lundi mardi
    mercredi jeudi vendredi samedi dimanche janvier février mars avril juin juillet août septembre
    octobre novembre décembre noël pâques lunes martes miércoles jueves viernes sábado domingo
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    navidad lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio aprile
    maggio giugno luglio settembre ottobre dicembre natale pasqua janeiro fevereiro março maio
    junho julho setembro outubro novembro dezembro natal maandag dinsdag woensdag donderdag
    vrijdag zaterdag zondag januari februari maart augustus
    """
)
"""Days, months, feasts and time zones, which name nobody."""

OPENERS = word_set(
    """
    about above according across additionally after afterwards again against ahead all almost
    along already also although always amid among an and another any anyone anything are around as
    aside at away back based because been before behind being below beside besides between beyond
    both but by can certainly clearly common compared concerning could critics currently daily
    despite did do does doing don't due during each earlier early economists either else elsewhere
    en especially even eventually ever every everybody everyone everything everywhere except
    experts few fewer final finally first five following for former formerly fortunately four from
    further furthermore generally given half hardly has have having he hence her here hers high
    his historically hopefully how however hundreds i if image images in including indeed
    initially inside instead into is it its just last late lately later least less like likewise
    local locals long look low mainly many may maybe me meanwhile media might millions more
    moreover most mostly much must my near nearly neither never nevertheless new news next no
    nobody none nonetheless nor not note nothing notably now nowadays obviously of off officials
    often oh old on once one ones only opponents or originally other others otherwise our out
    outside over overall own parents part partly people perhaps photo police previously prior
    prosecutors protesters quite rather recent recently regarding relatives reporters reports
    researchers residents right same scientists second see seven several shares she shortly should
    similarly since six so some somebody someone something sometimes somewhere soon sources still
    strong students subsequently such supporters sure surely teachers ten than thank thanks that
    the their them then there thereafter therefore these they third this those though thousands
    three through throughout thus to today together tomorrow tonight too top toward towards
    traders twelve twice two under unfortunately unless unlike until up upon us usually various
    very via video victims voters was we well were what whatever when whenever where whereas
    wherever whether which while who whoever whole whom whose why wide widely will with within
    without witnesses women men workers would yes yesterday yet you young your zero growth
    inflation demand trade trading profit profits sales revenue oil gas gold stocks bonds markets
    investors analysts crime climate heavy rain snow snowfall fire fires flooding health water
    food talks negotiations fighting violence unemployment turnout voting work construction damage
    rescue traffic ticket tickets children doctors nurses farmers drivers firefighters troops
    soldiers rebels militants lawmakers ministers leaders lawyers critics activists campaigners
    authorities detectives judges crowds fans players passengers customers employees staff unions
    retailers banks airlines companies asked speaking told writing responding referring founded
    built born known called named located asked seen held read click update updated correction
    editor's editor photograph copyright source full breaking exclusive live à au aux après ainsi
    alors aucun aujourd'hui avant avec bien c'est car ce cela celle celui ces cet cette chaque
    comme contre d'après dans de depuis des dès deux donc du elle elles en encore enfin entre et
    eux grâce hier ici il ils jamais je jusqu'ici la le les leur leurs lors lorsque lui mais
    malgré mes mon ne ni nos notre nous on or où par parmi pas pendant peu plus plusieurs pour
    pourtant près puis puisque quand quant que quel quelle quelques qui quoi sa sans selon ses
    seul seule si son sont sous sur tandis toujours tous tout toute toutefois toutes très trois un
    une vers voici voilà vos votre vous certains certaines además al algo algunas algunos allí
    ante antes aquel aquí así aunque bajo cada casi como con contra cual cuando de del desde
    después donde dos durante el él ella ellas ellos en entre era es esa ese eso esta está estas
    este esto estos fue ha hace hasta hay hoy la las le lo los luego más mientras mi muchos muy
    nada ni ningún no nos nuestro otra otras otro otros para pero poco por porque pues que qué
    quien quién se según ser si sí sin sino sobre su sus también tan tanto tras tres tu un una uno
    unos varios ya yo anche ancora avere che chi ci come con così da dal dalla dei del della delle
    di dopo dove due durante e ed era fra già gli ha hanno il in invece io la le lo loro ma mentre
    nei nel nella non per perché però più poi quando quanto questa questo qui sarà se secondo
    sempre senza si solo sono sotto stato su sua sul sulla suo tra tutti un una uno ainda além
    antes ao aos apesar após as até com como da das de depois do dos e ela ele eles em enquanto
    entre essa esse esta este eu foi há isso já mais mas mesmo na não nas nem no nos o os ou para
    pela pelo por porém quando que quem se segundo sem ser seu sua também tem um uma aan alle als
    bij daar daarnaast dat de deze die dit door dus een er geen haar had heeft het hij hoe hun ik
    in is kan maar meer met na naar niet nog nu of om omdat ondanks ook op over sinds te tegen
    toch toen tot uit van vanaf veel volgens voor waar wat we wel werd wie wij worden zij zo
    zonder aber alle allerdings als also am an auch auf aus außerdem bei beide beim bereits bis
    bisher da dabei dadurch dafür dagegen daher dahinter damit danach daneben dann daran darauf
    daraufhin darüber darum das dass dazu demnach den denn dennoch der derzeit des deshalb dessen
    deswegen die dies diese dieser dieses doch dort drei durch eigentlich ein eine einem einen
    einer eines einige einzig er erst erstmals es etwa etwas fast für ganz gegen gegenüber genau
    gestern gleichzeitig hat heute hier hierbei hingegen hinter ich ihm ihn ihr ihre ihren im
    immer in indes ins insgesamt ist ja jede jeder jedoch jetzt kein keine könnte laut man manche
    mehr mehrere mein mit mittlerweile morgen nach nachdem neben nicht nichts noch nun nur ob
    obwohl oder ohne schließlich schon sein seine seit seitdem sie sind so sobald sogar solche
    sollte somit sondern sonst soweit sowohl später statt trotz trotzdem über um und ungeachtet
    uns unser unter viel viele vielmehr vom von vor während wann war waren warum was wegen weil
    weiter weitere weiterhin welche wenige wenn wer werden wie wieder wir wird wo wohl wurde
    wurden zu zudem zuerst zuletzt zum zunächst zur zuvor zwar zwei zwischen angesichts ο η το οι
    τα τον την του της των τους τις στο στη στην στον στις ένα ένας μια και ότι αλλά από για με
    wenngleich nochmals neue neuer neues erste zweite menurut namun sementara selain adapun
    """
)
"""Words that open sentences in the languages most read, and name nobody."""

PARTICLES = word_set(
    """
    van von vom der den de del della di da das do dos du la le el al bin ibn ben bint abu zu zur
    ten ter of the for and und & für et des y e i d' af av
    """
)
"""Lower-case words that may stand inside a name."""
NO_PARTICLES = {"id": word_set("di"), "ms": word_set("di")}
"""Those that are prepositions in other languages."""
