"""Adjectives of countries that their language writes in lower case: "russe", "russische"."""

from __future__ import annotations

from functools import cache

# Language: its endings, then country=stems; every stem takes every ending, "!" takes none.
_STEMS = {
    "de": (
        "! e er en es em",
        "Afghanistan=afghanisch Albania=albanisch Algeria=algerisch Argentina=argentinisch "
        "Armenia=armenisch Australia=australisch Austria=österreichisch "
        "Azerbaijan=aserbaidschanisch Belarus=belarussisch,weißrussisch Belgium=belgisch "
        "Bolivia=bolivianisch Bosnia=bosnisch Brazil=brasilianisch Britain=britisch "
        "England=englisch Bulgaria=bulgarisch Canada=kanadisch Chile=chilenisch "
        "China=chinesisch Colombia=kolumbianisch Croatia=kroatisch Cuba=kubanisch "
        "Cyprus=zyprisch,zypriotisch Czech_Republic=tschechisch Denmark=dänisch "
        "Egypt=ägyptisch Estonia=estnisch Ethiopia=äthiopisch Finland=finnisch "
        "France=französisch Georgia=georgisch Germany=deutsch,bundesdeutsch Greece=griechisch "
        "Haiti=haitianisch Hungary=ungarisch Iceland=isländisch India=indisch "
        "Indonesia=indonesisch Iran=iranisch Iraq=irakisch Ireland=irisch Israel=israelisch "
        "Italy=italienisch Japan=japanisch Jordan=jordanisch Kenya=kenianisch "
        "Kosovo=kosovarisch Latvia=lettisch Lebanon=libanesisch Libya=libysch "
        "Lithuania=litauisch Mexico=mexikanisch Morocco=marokkanisch Nepal=nepalesisch "
        "Netherlands=niederländisch,holländisch Nigeria=nigerianisch "
        "North_Korea=nordkoreanisch Norway=norwegisch Pakistan=pakistanisch "
        "Palestine=palästinensisch Peru=peruanisch Philippines=philippinisch Poland=polnisch "
        "Portugal=portugiesisch Romania=rumänisch Russia=russisch "
        "Saudi_Arabia=saudisch,saudi-arabisch Scotland=schottisch Serbia=serbisch "
        "Slovakia=slowakisch Slovenia=slowenisch Somalia=somalisch "
        "South_Africa=südafrikanisch South_Korea=südkoreanisch Spain=spanisch "
        "Sudan=sudanesisch Sweden=schwedisch Syria=syrisch Taiwan=taiwanisch "
        "Thailand=thailändisch Tunisia=tunesisch Turkey=türkisch Ukraine=ukrainisch "
        "United_States=amerikanisch,us-amerikanisch Venezuela=venezolanisch "
        "Vietnam=vietnamesisch Wales=walisisch Yemen=jemenitisch Zimbabwe=simbabwisch",
    ),
    "fr": (
        "! e s es ne nes se",
        "Afghanistan=afghan Algeria=algérien Argentina=argentin Australia=australien "
        "Austria=autrichien Belarus=biélorusse Belgium=belge Brazil=brésilien "
        "Britain=britannique England=anglais Bulgaria=bulgare Canada=canadien Chile=chilien "
        "China=chinois Colombia=colombien Croatia=croate Cuba=cubain Denmark=danois "
        "Egypt=égyptien Ethiopia=éthiopien Finland=finlandais France=français "
        "Georgia=géorgien Germany=allemand Greece=grec,grecque Haiti=haïtien Hungary=hongrois "
        "India=indien Indonesia=indonésien Iran=iranien Iraq=irakien Ireland=irlandais "
        "Israel=israélien Italy=italien Japan=japonais Jordan=jordanien Kosovo=kosovar "
        "Lebanon=libanais Libya=libyen Mali=malien Mexico=mexicain Morocco=marocain "
        "Netherlands=néerlandais North_Korea=nord-coréen Norway=norvégien "
        "Pakistan=pakistanais Palestine=palestinien Philippines=philippin Poland=polonais "
        "Portugal=portugais Romania=roumain Russia=russe Saudi_Arabia=saoudien "
        "Scotland=écossais Senegal=sénégalais Serbia=serbe South_Africa=sud-africain "
        "South_Korea=sud-coréen Spain=espagnol Sudan=soudanais Sweden=suédois "
        "Switzerland=suisse Syria=syrien Taiwan=taïwanais Tunisia=tunisien Turkey=turc,turque "
        "Ukraine=ukrainien United_States=américain,états-unien Venezuela=vénézuélien "
        "Vietnam=vietnamien Yemen=yéménite",
    ),
    "es": (
        "o a os as es !",
        "Argentina=argentin Australia=australian Austria=austriac Belgium=belga,belg "
        "Bolivia=bolivian Brazil=brasileñ Britain=británic England=inglés,ingles "
        "Canada=canadiense Chile=chilen China=chin Colombia=colombian Cuba=cuban "
        "Denmark=danés Ecuador=ecuatorian Egypt=egipci France=francés,frances "
        "Germany=alemán,aleman Greece=grieg Hungary=húngar India=indi Iran=iraní Iraq=iraquí "
        "Ireland=irlandés Israel=israelí Italy=italian Japan=japonés,japones "
        "Lebanon=libanés,libanes Mexico=mexican Morocco=marroquí "
        "Netherlands=neerlandés,holandés North_Korea=norcorean Norway=norueg "
        "Pakistan=paquistaní Palestine=palestin Peru=peruan Poland=polac Portugal=portugués "
        "Romania=ruman Russia=rus Saudi_Arabia=saudí South_Africa=sudafrican "
        "South_Korea=surcorean Spain=español Sweden=suec Switzerland=suiz Syria=siri "
        "Turkey=turc Ukraine=ucranian,ucrani United_States=estadounidense,norteamerican "
        "Uruguay=uruguay Venezuela=venezolan",
    ),
    "it": (
        "o a i e he hi",
        "Argentina=argentin Austria=austriac Belgium=belg Brazil=brasilian Britain=britannic "
        "England=ingles Canada=canades China=cines Egypt=egizian France=frances "
        "Germany=tedesc Greece=grec India=indian Iran=iranian Iraq=irachen Israel=israelian "
        "Italy=italian Japan=giappones Lebanon=libanes Libya=libic Netherlands=olandes "
        "North_Korea=nordcorean Palestine=palestines Poland=polacc Portugal=portoghes "
        "Romania=romen,rumen Russia=russ South_Korea=sudcorean Spain=spagnol Sweden=svedes "
        "Switzerland=svizzer Syria=sirian Turkey=turc Ukraine=ucrain "
        "United_States=american,statunitens Venezuela=venezuelan",
    ),
    "pt": (
        "o a os as es !",
        "Argentina=argentin Australia=australian Brazil=brasileir Britain=britânic "
        "England=inglês,ingles Canada=canadense,canadian China=chinês,chines Egypt=egípci "
        "France=francês,frances Germany=alemão,alemã,alemães Greece=greg Iran=iranian "
        "Israel=israelense,israelit Italy=italian Japan=japonês,japones Mexico=mexican "
        "Netherlands=holandês,holandes Palestine=palestin Poland=polonês "
        "Portugal=português,portugues Russia=russ Spain=espanhol Sweden=suec Syria=síri "
        "Turkey=turc Ukraine=ucranian United_States=american,norte-american,estadunidense "
        "Venezuela=venezuelan",
    ),
    "sv": (
        "! a t e",
        "Britain=brittisk,britisk England=engelsk China=kinesisk Denmark=dansk "
        "Finland=finsk,finländsk France=fransk Germany=tysk Greece=grekisk,græsk Iran=iransk "
        "Iraq=irakisk Israel=israelisk Italy=italiensk Japan=japansk Netherlands=nederländsk "
        "Norway=norsk Palestine=palestinsk Poland=polsk Russia=rysk,russisk Spain=spansk "
        "Sweden=svensk Syria=syrisk Turkey=turkisk,tyrkisk Ukraine=ukrainsk "
        "United_States=amerikansk",
    ),
    "pl": (
        "i a ie iego iej im ich imi ą",
        "Britain=brytyjsk China=chińsk Czech_Republic=czesk France=francusk Germany=niemieck "
        "Belarus=białorusk Hungary=węgiersk Israel=izraelsk Italy=włosk Japan=japońsk "
        "Poland=polsk Russia=rosyjsk Spain=hiszpańsk Turkey=tureck Ukraine=ukraińsk "
        "United_States=amerykańsk",
    ),
    "ru": (
        "ий ая ое ие ого ой ому ую им ом их ими",
        "Belarus=белорусск Britain=британск China=китайск France=французск Georgia=грузинск "
        "Germany=немецк,германск Iran=иранск Israel=израильск Italy=итальянск Japan=японск "
        "Kazakhstan=казахстанск Poland=польск Russia=российск,русск South_Korea=южнокорейск "
        "North_Korea=северокорейск Spain=испанск Syria=сирийск Turkey=турецк Ukraine=украинск "
        "United_States=американск",
    ),
    "uk": (
        "ий а е і ого ої ому у ою им их ими ій",
        "Belarus=білоруськ Britain=британськ China=китайськ France=французьк Germany=німецьк "
        "Italy=італійськ Poland=польськ Russia=російськ Turkey=турецьк Ukraine=українськ "
        "United_States=американськ",
    ),
}  # fmt: skip
_SAME = {"da": "sv", "nb": "sv", "no": "sv", "nn": "sv", "ca": "es", "gl": "pt"}


@cache
def adjectives(language: str | None = None) -> dict[str, str]:
    """Lower-case adjectives of `language`, or of all languages → the country's English name."""
    if language is None:
        return {form: country for each in _STEMS for form, country in adjectives(each).items()}
    endings, rows = _STEMS.get(_SAME.get(language, language), ("", ""))
    table = {}
    for row in rows.split():
        country, _, stems = row.partition("=")
        for stem in stems.split(","):
            for ending in endings.split():
                table[stem + ending.strip("!")] = country.replace("_", " ")
    return table
