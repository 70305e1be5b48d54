"""Well-known bodies, capitals that are no names, and the words that join long names."""

from __future__ import annotations

from summarizer.evidence.lexicon.wordlists import in_order, word_set

KNOWN_BODIES = word_set(
    """
    Adidas Airbus Alibaba Allianz Amazon Apple Bayer Bloomberg Boeing Bosch Bundesbank Bundesrat
    Bundestag Bundeswehr Capitol CNN Commerzbank Congress D66 Daimler Dignitas DPA Eurogroup Eurojust
    Europol Facebook Fatah Ferrari Ford Frontex Gazprom Goldman Google Greenpeace Hamas Hezbollah
    Hisbollah Honda Huawei Huthi IBM Ikea Instagram Intel Interpol Knesset Kremlin Kreml Labour
    Lufthansa Mercedes Microsoft Moderna Mossad Mozilla Netflix Nestlé Nintendo Nissan Nokia
    Novartis Oxfam Parliament Pentagon Pfizer Porsche Reuters Roche Rosneft Ryanair Samsung SAP
    Scientology Senate Siemens Sony Spotify Starbucks Taliban Telekom Tesla ThyssenKrupp TikTok
    Toyota Twitter Uber Unesco Unicef Vatican Vodafone Volkswagen Volvo Wagner Walmart Wikileaks
    WikiLeaks Wikipedia Xinhua Yahoo YouTube Zalando Downing
    Accenture Airbnb Aldi Anthropic ArcelorMittal Asda AstraZeneca Audi Aviva Axa Barclays
    BlackRock Burberry BYD Capgemini Carrefour Centrica Chevron Citigroup Costco Danone
    DeepMind Deliveroo Deloitte Disney EasyJet Electrolux Enel Engie Eni Equinor Ericsson Euronext
    Eurostat Evergrande ExxonMobil FedEx Fiat Foxconn Fujitsu Glencore GlaxoSmithKline Halliburton
    Heineken Hitachi Hochtief HSBC Hyundai Iberdrola Inditex Infineon JPMorgan Lidl
    LinkedIn Lukoil Maersk Mastercard Mazda McDonald’s McDonald's McKinsey Mediaset Medibank Meituan
    Michelin Mitsubishi Moody’s Morrisons Naftogaz Nasdaq Natwest NatWest Nvidia Ofcom Ofgem Ofsted
    Ofwat OpenAI Orsted Ørsted Palantir Panasonic PayPal Petrobras Peugeot Philips Pirelli
    Qantas Qualcomm Rabobank Reddit Renault Repsol Rheinmetall Rosatom Roscosmos Rosstat
    Saab Sainsbury’s Sanofi Santander Scania Schaeffler Sinopec Snapchat SoftBank SpaceX
    Stellantis Swatch Syngenta Telefónica Tencent Tesco Thales Thyssenkrupp TotalEnergies TSMC
    Ubisoft UniCredit Unilever Uniper Vattenfall Verizon Vonovia Wirecard Xiaomi Yandex
    Росстат Росстата Госдума Госдумы Госдуме Роскомнадзор Роспотребнадзор Газпром Газпрома Роснефть
    Сбербанк Сбербанка Минфин Минфина Минобороны Минздрав Минздрава Минэкономразвития Центробанк
    Центробанка Роскосмос Яндекс Кремль Кремля Bankitalia Confindustria Istat Ansa Einaudi Anfac
    Banxico Mercadona Bankia Moncloa Insee Unédic Matignon Élysée Anvisa Embraer
    Ibama Sabesp Riksbanken Riksdagen Riksdag Stortinget Folketinget Bundesnetzagentur Sejm Sejmu
    Sejmie Orlen Orlenu Landsbanki Nordea Swedbank Ikea Telenor Statkraft Carlsberg
    Arsenal Chelsea Everton Tottenham Juventus Napoli Fiorentina Lazio Atalanta Benfica Ajax
    Feyenoord Flamengo Palmeiras Corinthians Fluminense Galatasaray Fenerbahçe Beşiktaş Rosenborg
    Schalke Hoffenheim Olympiakos Panathinaikos
    Figaro Libération Kommersant Коммерсантъ
    """
)
"""Bodies named by one word that says nothing of its kind."""

LONG_BODIES = frozenset(
    in_order(
        """
    White House|Downing Street|Wall Street|Supreme Court|Scotland Yard|United Nations
    European Union|European Commission|European Central Bank|Crystal Palace|Aston Villa|West Ham
    Manchester City|Newcastle United|Inter Milan|AC Milan|Borussia Dortmund|Bayern München
    Bayern Munich|Bayer Leverkusen|Eintracht Frankfurt|Atlético Madrid|Paris Saint-Germain
    Banco Central|Banco de España|Banco de Portugal|Caixa Geral|Novo Nordisk|Norsk Hydro|Oslo Børs
    Deutscher Bundestag|Morgan Stanley|Wells Fargo|Credit Suisse
    Rolls Royce|Jaguar Land Rover|Delta Air Lines|Air India|Tata Steel
    Dansk Industri|Dansk Folkeparti|Dansk Metal|Miljøpartiet De Grønne|Sverigedemokraterna
    Narodowy Bank Polski|Narodowego Banku Polskiego|Główny Urząd Statystyczny|Банк России
    Европейский Союз|Следственный комитет|European Parliament|European Council
    Red Cross|Red Crescent|Home Office|Foreign Office|House of Commons
    House of Lords|House of Representatives|Court of Cassation|State Department|Al Jazeera
    Al Qaeda|Islamic State|Boko Haram|Amnesty International|Human Rights Watch|Federal Reserve
    Air France|Lockheed Martin|Goldman Sachs|General Motors|General Electric|Manchester United
    Real Madrid|Security Council|Vereinte Nationen|Vereinten Nationen|Europäische Union
    Europäischen Union|Rotes Kreuz|Rote Kreuz|Roten Kreuz|Roten Kreuzes|Weißes Haus|Weißen Haus|Nations unies|Nations Unies
    Union européenne|Unión Europea|Naciones Unidas|Unione Europea|Nazioni Unite|União Europeia
    Nações Unidas|Casa Blanca|Casa Bianca|Maison Blanche|Élysée|Europese Unie|Verenigde Naties
    Rode Kruis|Grüne Partei|Die Linke|Islamischer Staat|Islamischen Staat|Roter Halbmond
    World Health|Bloco de Esquerda|Deutsche Bahn|Deutschen Bahn|Deutsche Telekom|Deutschen Telekom|Deutsche Welle
    Deutschen Welle|Deutsche Börse|Deutschen Börse|Deutsche Post|Deutschen Post|IG Metall|IG BCE
    Unia Europejska|Европейский союз|Белый дом
    """,
        "|",
    )
)

NO_BODIES = word_set(
    """
    TV WM EM KM CEO CFO PM MP MPs DNA HIV AIDS GDP AI IT PC DVD VIP IQ OK ID UFO GPS SMS PDF
    HTML USB LED OB
    ATM SUV CCTV PR HR R&D Q&A COVID COVID-19 SARS HD BD AIDS DNS LKW PKW PS KW EDT EST CET UTC
    GMT PST PDT CEST CO2 ADN OGM SMIC BIP PIB II III IV VI VII VIII IX XI XII XIV XV XVI XVII XX
    XXI AM PM A B C D E F G H I J K L M N O P Q R S T U V W X Y Z UR URL CEOs GCSE EUR USD GBP CD
    DJ TD DC PhD MBA MSc PDG BNP PIB IPO VAT ETF AGM EV EVs GP MRI CT RNA PCR
    """
)
"""Words in capitals that name no body."""

JOINING_HEADS = word_set(
    """
    bank board house houses court church university college school institute academy ministry
    department office agency association federation union committee commission council
    organization organisation society league congress parliament chamber center centre foundation
    museum library secretariat corporation fund bureau republic kingdom state city gulf bay strait
    isle cape university head-of bishop duke duchess prince princess treaty battle siege
    declaration journal medal order festival hall temple statue tower movement front party
    campaign programme program coalition alliance confederation institution authority
    administration college faculty minister-council conference convention charter bill inspiration
    inspectorate corps agency inspector bloco
    """
)
"""Words behind which "of" and "for" go on with the same name: "Bank of England"."""

JOINED_THEMES = word_set(
    """
    food securities trade health science arts culture education research industry commerce energy
    fisheries housing labor labour environment standards disease technology sports youth
    agriculture defence defense justice foreign transport finance treasury revenue customs
    immigration innovation business economic oceanic atmospheric space aeronautics names human
    families national
    agricultura ganadería pesca pescas industria indústria comercio comércio turismo trabajo trabalho
    economía economia hacienda cultura deporte desporto educación educação ciencia ciência innovación
    inovação universidades sanidad salud saúde consumo transportes movilidad vivienda habitação
    justicia justiça energía energia ambiente finanças solidariedade infraestructuras
    agricoltura infrastrutture trasporti sicurezza lavoro finanze istruzione ricerca salute imprese
    économie finances éducation jeunesse solidarités écologie intérieur logement recherche travail
    """
)
"""What ministries and agencies are for, joined by "and" inside their names."""

OWN_POSSESSIVES = word_set(
    """
    women's men's children's people's lord's lords moody's king's queen's lloyd's workers'
    veterans' mcdonald's sotheby's christie's macy's kellogg's st bishop's mother's father's
    valentine's new-year's
    """
)
"""Possessives that are a part of a name rather than its end."""

LATER_ADJECTIVES = word_set(
    """
    nationale nationales national nationaux centrale central européenne européen européennes
    socialiste communiste populaire suprême constitutionnel constitutionnelle pénale internationale
    international unies générale général nacional nacionales europea europeo socialista popular
    suprema supremo constitucional internacional nazionale democratico costituzionale internazionale
    federal federale fédérale européia europeia penal electoral eleitoral saoudite islamique
    democrático républicain républicaine
    """
)
"""Lower-case adjectives that end the name of a body in the Romance languages."""

INDICES = word_set(
    """
    ftse dax mdax sdax tecdax cac ibex nikkei stoxx aex bel atx smi omx omxs obx mib psi wig nasdaq
    s&p russell asx nifty csi topix fortune forbes
    """
)
"""What counts the firms in its name: "the FTSE 100 companies", "el IBEX 35 subió"."""

BODY_KINDS = (
    "company|firm|charity|group|retailer|supermarket|chain|airline|carmaker|automaker|chipmaker|"
    r"drugmaker|brewer|lender|insurer|broadcaster|publisher|operator|developer|supplier|provider|"
    "manufacturer|start-?up|subsidiary|brand|maker|contractor|builder|bank|consultancy|agency|"
    "watchdog|regulator|union|think[ -]tank|studio|nonprofit|platform|newspaper|magazine|website"
)
"""What a body is, in a phrase beside its name, as alternatives of a pattern; English."""
BODY_OFFICES = (
    "chief executive|chief (?:financial|operating|technology|medical|legal) officer|CEO|CFO|COO|"
    "chairman|chairwoman|boss|founder|co-founder|spokes(?:man|woman|person)|managing director|"
    "executives?|employees?|staff|workers|shareholders?|investors|customers|shares|stock|"
    "headquarters|subscribers|bosses|officials"
)
"""What only a body has, behind its name, as alternatives of a pattern; English."""
