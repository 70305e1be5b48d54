"""Countries: what they and their people are called, in English and the languages around it."""

from __future__ import annotations

from functools import cache

from summarizer.evidence.lexicon.country_names import UNINFLECTED, country_names

# One country a line (indented lines go on): the English name, then other names, adjectives and
# people, all of which stand for the country.
_COUNTRIES = """
Afghanistan|Afghan|Afghans|Afghane|Afghanen|Afganistán|Afeganistão|Афганистан|阿富汗|アフガニスタン|
  아프가니스탄|أفغانستان
Albania|Albanian|Albanians|Albanien|Albanie|Albânia|Албания
Algeria|Algerian|Algerians|Algerien|Algérie|Argelia|Argélia|Алжир|الجزائر
Andorra|Andorran
Angola|Angolan|Angolans
Argentina|Argentine|Argentinian|Argentinien|Argentinians|Argentines|Argentinier|Аргентина|
  阿根廷|アルゼンチン
Armenia|Armenian|Armenians|Armenien|Arménie|Armênia|Армения
Australia|Australian|Australians|Australien|Aussie|Australier|Australie|Austrália|Австралия|
  澳大利亚|オーストラリア|호주|أستراليا
Austria|Austrian|Austrians|Österreich|Autriche|Österreicher|Áustria|Oostenrijk|Østerrike|
  Østrig|Österrike|Австрия|奥地利
Azerbaijan|Azerbaijani|Aserbaidschan|Azerbaijanis|Azéris|Azerbaïdjan|Azerbaiyán|Azerbaigian|
  Азербайджан
Bahamas|Bahamian
Bahrain|Bahraini|Bahreïn|البحرين
Bangladesh|Bangladeshi|Bangladeshis|Bangladesch|孟加拉国
Barbados|Barbadian
Belarus|Belarusian|Weißrussland|Belarusians|Belorussia|Biélorussie|Bielorrusia|Bielorussia|
  Wit-Rusland|Беларусь|Белоруссия|白俄罗斯|ベラルーシ
Belgium|Belgian|Belgians|Belgien|Belgique|België|Belgier|Bélgica|Belgio|Бельгия|比利时
Belize|Belizean
Benin|Beninese|Bénin
Bhutan|Bhutanese
Bolivia|Bolivian|Bolivians|Bolivien|Bolivie|Bolívia
Bosnia|Bosnian|Bosnien|Bosnia and Herzegovina|Bosnia-Herzegovina|Bosnians|Bosniaks|
  Bosnien-Herzegowina|Bosnie
Botswana|Batswana
Brazil|Brazilian|Brazilians|Brasilien|Brésil|Brasil|Brasile|Brasilianer|Brazilië|Бразилия|巴西|
  ブラジル|브라질|البرازيل
Britain|British|Britons|United Kingdom|UK|U.K.|Great Britain|Großbritannien|Royaume-Uni|
  Reino Unido|Brit|Brits|Briten|Brite|Grande-Bretagne|Gran Bretaña|Gran Bretagna|Regno Unito|
  Grã-Bretanha|Verenigd Koninkrijk|Groot-Brittannië|Vereinigtes Königreich|
  Vereinigten Königreich|Vereinigten Königreichs|Britannique|Britanniques|Storbritannien|
  Storbritannia|Wielka Brytania|Великобритания|Британия|英国|イギリス|영국|بريطانيا|Britse|VK
Brunei|Bruneian
Bulgaria|Bulgarian|Bulgarien|Bulgarians|Bulgarie|Bulgária|Болгария
Burkina Faso|Burkinabe
Burundi|Burundian
Cambodia|Cambodian|Cambodians|Kambodscha|Cambodge|Camboya|柬埔寨
Cameroon|Cameroonian|Kamerun|Cameroun|Camerún
Canada|Canadian|Canadians|Kanada|Kanadier|Canadá|Канада|加拿大|カナダ|캐나다|كندا
Cape Verde
Central African Republic|Zentralafrikanische Republik|République centrafricaine
Chad|Chadian|Tschad|Tchad
Chile|Chilean|Chileans|Chilien|Cile|Чили|智利|チリ
China|Chinese|Chine|Cina|PRC|People's Republic of China|Chinesen|Chinees|Volksrepublik China|
  Китай|КНР|中国|中國|중국|الصين|Kina|Chiny|Čína|Κίνα
Colombia|Colombian|Kolumbien|Colombians|Colombie|Colômbia|Колумбия|哥伦比亚
Comoros
Congo|Congolese|Democratic Republic of Congo|Democratic Republic of the Congo|DR Congo|DRC|
  Kongo|República Democrática del Congo|République démocratique du Congo|刚果
Costa Rica|Costa Rican|Costa Ricans
Croatia|Croatian|Kroatien|Croats|Croatians|Kroaten|Croatie|Croacia|Croazia|Croácia|Hrvatska|
  Хорватия
Cuba|Cuban|Kuba|Cubans|Kubaner|Куба|古巴
Cyprus|Cypriot|Zypern|Cypriots|Chypre|Chipre|Cipro|Кипр|Κύπρος
Czech Republic|Czech|Czechs|Czechia|Tschechien|Česko|Tschechen|République tchèque|Tchéquie|
  Chequia|República Checa|Cechia|Tsjechië|Tjeckien|Czechy|Чехия|捷克
Denmark|Danish|Danes|Dänemark|Danemark|Danmark|Dane|Dänen|Dinamarca|Danimarca|Denemarken|
  Deens|Deense|Дания|丹麦|デンマーク
Djibouti
Dominican Republic|Dominican|Dominicans|República Dominicana
East Timor|Timor-Leste|Timorese
Ecuador|Ecuadorian|Ecuadoran|Ecuadorean|Ecuadorians|Équateur|厄瓜多尔
Egypt|Egyptian|Egyptians|Ägypten|Égypte|Egipto|Ägypter|Egypte|Egitto|Egito|Egyptisch|
  Egyptische|Египет|埃及|エジプト|이집트|مصر
El Salvador|Salvadoran|Salvadorans
England|English
Equatorial Guinea
Eritrea|Eritrean|Eritreans|Érythrée
Estonia|Estonian|Estland|Estonians|Estonie|Eesti|Эстония
Eswatini|Swaziland
Ethiopia|Ethiopian|Äthiopien|Ethiopians|Éthiopie|Etiopía|Etiopia|Эфиопия|埃塞俄比亚|إثيوبيا
Fiji|Fijian
Finland|Finnish|Finns|Finnland|Suomi|Finn|Finnen|Finlande|Finlandia|Fins|Finse|Финляндия|芬兰|
  フィンランド
France|French|Frankreich|Francia|França|Frankrijk|Frenchman|Frenchwoman|Franzosen|Franzose|
  Français|Française|Frans|Franse|Frankrike|Frankrig|Francja|Франция|法国|フランス|프랑스|فرنسا|
  Γαλλία
Gabon|Gabonese|Gabun
Gambia|Gambian
Georgia|Georgian|Georgien|Georgians|Géorgie|Грузия|格鲁吉亚
Germany|German|Germans|Deutschland|Allemagne|Alemania|Germania|Alemanha|Duitsland|
  Federal Republic of Germany|Bundesrepublik Deutschland|Deutsche|Deutschen|Allemand|
  Allemands|Duits|Duitse|Duitsers|Tyskland|Niemcy|Německo|Германия|ФРГ|德国|ドイツ|독일|ألمانيا|
  Γερμανία
Ghana|Ghanaian|Ghanaians|Гана|加纳
Greece|Greek|Greeks|Griechenland|Grèce|Grecia|Griechen|Griekenland|Grieks|Griekse|Grecs|
  Grekland|Греция|Гърция|希腊|ギリシャ|Ελλάδα
Greenland|Greenlandic|Grönland|Groenland|Grønland|Groenlandia|格陵兰
Grenada
Guatemala|Guatemalan|Guatemalans
Guinea|Guinean|Guinée
Guyana|Guyanese
Haiti|Haitian|Haitians|Haïti|海地
Honduras|Honduran|Hondurans
Hong Kong|Hongkong|Hongkonger|Hongkongers|香港|홍콩
Hungary|Hungarian|Hungarians|Ungarn|Hongrie|Ungarns|Hungría|Ungheria|Hongarije|Hongaars|
  Hongaarse|Hungria|Magyarország|Венгрия|匈牙利|ハンガリー|헝가리
Iceland|Icelandic|Icelanders|Islande|Islandia|Islanda|Исландия|冰岛
India|Indian|Indians|Indien|Inde|Inder|Индия|印度|インド|인도|الهند
Indonesia|Indonesian|Indonesien|Indonesians|Indonesier|Indonésie|Индонезия|印尼|印度尼西亚|インドネシア|
  인도네시아|إندونيسيا
Iran|Iranian|Iranians|Iraner|Irán|Irã|Irão|Iraans|Iraanse|Iraniens|Иран|伊朗|イラン|이란|إيران
Iraq|Iraqi|Iraqis|Irak|Iraker|Ирак|伊拉克|イラク|이라크|العراق
Ireland|Irish|Irland|Irlande|Irlanda|Ierland|Ierse|Republic of Ireland|Irishman|Éire|
  Ирландия|爱尔兰
Israel|Israeli|Israelis|Israël|Israelisch|Israëlisch|Israëlische|Israele|Израиль|以色列|イスラエル|
  이스라엘|إسرائيل|ישראל
Italy|Italian|Italians|Italien|Italie|Italia|Italiener|Itália|Italië|Italiaans|Italiaanse|
  Włochy|Италия|意大利|イタリア|이탈리아|إيطاليا|Ιταλία
Ivory Coast|Ivorian|Côte d'Ivoire|Côte d’Ivoire|Elfenbeinküste|Costa de Marfil
Jamaica|Jamaican|Jamaicans|Jamaika
Japan|Japanese|Japon|Japaner|Japón|Giappone|Japão|Japans|Japanse|Japonais|Япония|日本|일본|
  اليابان
Jordan|Jordanian|Jordanien|Jordanians|Jordanie|Jordania|Giordania|Иордания|约旦|الأردن
Kazakhstan|Kazakh|Kasachstan|Kazakhs|Kazajistán|Kasachen|Казахстан|哈萨克斯坦
Kenya|Kenyan|Kenia|Kenyans|Quênia|Кения|肯尼亚|كينيا
Kiribati
Kosovo|Kosovar|Kosovan|Kosovars|Kosovo-Albaner
Kuwait|Kuwaiti|Kuwaitis|Koweït|Кувейт|科威特|الكويت
Kyrgyzstan|Kyrgyz|Kirgisistan|Kirghizistan|Киргизия|Кыргызстан
Laos|Laotian|老挝
Latvia|Latvian|Lettland|Latvians|Lettonie|Letonia|Lettonia|Latvija|Латвия
Lebanon|Lebanese|Libanon|Liban|Líbano|Libanesen|Libano|Ливан|黎巴嫩|レバノン|레바논|لبنان
Lesotho
Liberia|Liberian
Libya|Libyan|Libyen|Libyans|Libye|Libia|Líbia|Ливия|利比亚|リビア|ليبيا
Liechtenstein
Lithuania|Lithuanian|Litauen|Lithuanians|Lituanie|Lituania|Lietuva|Литва
Luxembourg|Luxemburg|Luxembourgish|Люксембург
Madagascar|Malagasy|Madagaskar
Malawi|Malawian
Malaysia|Malaysian|Malaysians|Malaisie|Malasia|马来西亚|マレーシア|말레이시아
Maldives|Maldivian|Malediven
Mali|Malian|Malians
Malta|Maltese
Mauritania|Mauritanian
Mauritius|Mauritian
Mexico|Mexican|Mexicans|Mexiko|México|Mexique|Mexikaner|Messico|Мексика|墨西哥|メキシコ|멕시코|المكسيك
Moldova|Moldovan|Moldau|Moldovans|Moldavie|Moldavia|Moldawien|Молдова|Молдавия
Monaco|Monegasque
Mongolia|Mongolian|Mongolians|Mongolei|Mongolie|蒙古
Montenegro|Montenegrin|Monténégro
Morocco|Moroccan|Marokko|Maroc|Moroccans|Marruecos|Marocco|Marrocos|Marokkaans|Marokkaanse|
  Марокко|摩洛哥|المغرب
Mozambique|Mozambican|Mosambik
Myanmar|Burmese|Burma|Birma|Birmanie|缅甸|ミャンマー|미얀마|ميانمار
Namibia|Namibian
Nepal|Nepali|Nepalese|Nepalis|Népal|尼泊尔
Netherlands|Dutch|Niederlande|Pays-Bas|Países Bajos|Nederland|Holland|Dutchman|Holländer|
  Niederländer|Niederlanden|Holanda|Nederlands|Nederlandse|Paesi Bassi|Países Baixos|
  Нидерланды|荷兰|オランダ|네덜란드|هولندا
New Zealand|New Zealander|New Zealanders|Neuseeland|Kiwis|Nouvelle-Zélande|Nueva Zelanda|
  Nuova Zelanda|Новая Зеландия|新西兰|ニュージーランド
Nicaragua|Nicaraguan|Nicaraguans
Niger|Nigerien|Nigériens
Nigeria|Nigerian|Nigerians|Nigéria|Нигерия|尼日利亚|نيجيريا
North Korea|North Korean|North Koreans|Nordkorea|Corée du Nord|N. Korea|DPRK|
  Democratic People's Republic of Korea|Nordkoreaner|Nordkoreas|Corea del Norte|
  Corea del Nord|Coreia do Norte|Noord-Korea|Северная Корея|КНДР|朝鲜|北朝鮮|북한
North Macedonia|Macedonian|Macedonia|Macedonians|Nordmazedonien|Mazedonien|Macédoine du Nord
Northern Ireland
Norway|Norwegian|Norwegians|Norwegen|Norge|Norvège|Norweger|Noruega|Norvegia|Noorwegen|Noors|
  Noorse|Норвегия|挪威|ノルウェー
Oman|Omani|Omanis|عمان
Pakistan|Pakistani|Pakistanis|Pakistaner|Pakistán|Pakistaans|Pakistaanse|Пакистан|巴基斯坦|パキスタン|
  파키스탄|باكستان
Palestine|Palestinian|Palestinians|Palästina|Palästinenser|Palästinensern|Palestina|
  Palestiniens|Palestijnen|Palestijnse|Палестина|巴勒斯坦|パレスチナ|팔레스타인|فلسطين
Panama|Panamanian|Panamanians|Panamá|巴拿马
Papua New Guinea|Papua New Guinean
Paraguay|Paraguayan
Peru|Peruvian|Perú|Peruvians|Pérou|Перу|秘鲁
Philippines|Philippine|Filipino|Philippinen|Filipinos|Filipina|Filipinas|Filippine|
  Filipijnen|Филиппины|菲律宾|フィリピン|필리핀|الفلبين
Poland|Polish|Poles|Polen|Pologne|Polonia|Polska|Polonais|Pools|Poolse|Polonya|Польша|波兰|
  ポーランド|폴란드|بولندا
Portugal|Portuguese|Portugiesen|Portogallo|Portugees|Portugese|Португалия|葡萄牙|ポルトガル
Qatar|Qatari|Katar|Qataris|Катар|卡塔尔|カタール|قطر
Romania|Romanian|Rumänien|Roumanie|Romanians|Rumänen|Rumania|Roemenië|România|Румыния|罗马尼亚|
  ルーマニア
Russia|Russian|Russians|Russland|Russie|Rusia|Russian Federation|Russen|Russe|Russes|Rusland|
  Rússia|Russisch|Russische|Rossija|Rosja|Rusko|Ryssland|Rusya|Россия|РФ|
  Российская Федерация|俄罗斯|俄国|ロシア|러시아|روسيا|Ρωσία
Rwanda|Rwandan|Ruanda|Rwandans|Руанда|卢旺达
Samoa|Samoan|Samoans
Saudi Arabia|Saudi|Saudis|Saudi-Arabien|Saudi Arabian|Arabie saoudite|Arabia Saudí|
  Arabia Saudita|Arábia Saudita|Saudi-Arabië|Saoedi-Arabië|Saudi-Arabiens|Саудовская Аравия|
  沙特|沙特阿拉伯|サウジアラビア|사우디아라비아|السعودية
Scotland|Scottish|Scots|Schottland|Scot|Scotsman|Écosse|Escocia|Schotland|Schotten|Шотландия|
  苏格兰
Senegal|Senegalese|Sénégal
Serbia|Serbian|Serbs|Serbien|Serb|Serbians|Serben|Serbie|Srbija|Servië|Servisch|Servische|
  Сербия|Србија|塞尔维亚|セルビア
Seychelles
Sierra Leone|Sierra Leonean
Singapore|Singaporean|Singapur|Singaporeans|Singapour|Singapura|Сингапур|新加坡|シンガポール|싱가포르
Slovakia|Slovak|Slowakei|Slovaks|Slovaquie|Eslovaquia|Slowaken|Slovensko|Словакия
Slovenia|Slovenian|Slowenien|Slovenes|Slovenians|Slovénie|Eslovenia|Slovenija|Словения
Solomon Islands
Somalia|Somali|Somalis|Somalie|Сомали|索马里|الصومال
South Africa|South African|South Africans|Südafrika|Südafrikaner|Afrique du Sud|Sudáfrica|
  Sudafrica|África do Sul|Zuid-Afrika|Zuid-Afrikaanse|ЮАР|南非|南アフリカ|남아프리카공화국
South Korea|South Korean|South Koreans|Südkorea|Corée du Sud|S. Korea|Republic of Korea|
  Südkoreaner|Südkoreas|Corea del Sur|Corea del Sud|Coreia do Sul|Zuid-Korea|Zuid-Koreaanse|
  Южная Корея|韩国|韓国|한국
South Sudan|South Sudanese|Südsudan|Soudan du Sud|南苏丹
Spain|Spanish|Spaniards|Spanien|Espagne|España|Spagna|Espanha|Spanier|Spanje|Spaans|Spaanse|
  Hiszpania|Испания|西班牙|スペイン|스페인|إسبانيا|Ισπανία
Sri Lanka|Sri Lankan|Sri Lankans|斯里兰卡|スリランカ
Sudan|Sudanese|Sudanesen|Soudan|Sudán|Судан|苏丹|スーダン|السودان
Suriname|Surinamese
Sweden|Swedish|Swedes|Schweden|Suède|Sverige|Swede|Suecia|Svezia|Suécia|Zweden|Zweeds|
  Zweedse|Szwecja|Швеция|瑞典|スウェーデン|السويد
Switzerland|Swiss|Schweiz|Suisse|Suiza|Svizzera|Schweizer|Suíça|Zwitserland|Zwitsers|
  Zwitserse|Швейцария|瑞士|スイス|스위스|سويسرا
Syria|Syrian|Syrians|Syrien|Syrie|Syrer|Syrern|Siria|Síria|Syrië|Syrisch|Syrische|Сирия|叙利亚|
  シリア|시리아|سوريا|سورية
Taiwan|Taiwanese|Taïwan|Taiwán|Тайвань|台湾|台灣|대만|تايوان
Tajikistan|Tajik|Tajiks|Tadschikistan|Таджикистан
Tanzania|Tanzanian|Tanzanians|Tansania|坦桑尼亚
Thailand|Thai|Thais|Thaïlande|Tailandia|Thailändern|泰国|タイ王国|태국|تايلاند
Togo|Togolese
Tonga|Tongan
Trinidad and Tobago|Trinidad
Tunisia|Tunisian|Tunesien|Tunisians|Tunisie|Túnez|Тунис|突尼斯|تونس
Turkey|Turkish|Turks|Türkei|Turquie|Turquía|Türkiye|Türken|Turkije|Turkse|Turchia|Turquia|
  Turcs|Turkiet|Turcja|Турция|土耳其|トルコ|터키|튀르키예|تركيا|Τουρκία
Turkmenistan|Turkmen
Uganda|Ugandan|Ugandans|Ouganda|乌干达|أوغندا
Ukraine|Ukrainian|Ukrainians|Ucrania|Ucraina|Ucrânia|Ukrainer|Ukrainerin|Ukrainern|Oekraïne|
  Oekraïense|Oekraïens|Ukraina|Ukrajina|Ukrayna|Украина|Україна|乌克兰|ウクライナ|우크라이나|أوكرانيا|
  Ουκρανία
United Arab Emirates|UAE|Emirati|Emirates|Emiratis|Vereinigte Arabische Emirate|
  Émirats arabes unis|Emiratos Árabes Unidos|阿联酋|الإمارات
United States|US|U.S.|USA|U.S.A.|American|Americans|America|United States of America|
  États-Unis|Estados Unidos|Vereinigte Staaten|Stati Uniti|U.S.A|États-Unis d'Amérique|
  Etats-Unis|EE.UU.|EE. UU.|EEUU|EUA|Estadounidenses|Verenigde Staten|Vereinigten Staaten|
  Vereinigten Staaten von Amerika|Amerikaner|Amerikas|Amerika|Américains|Amerikaans|
  Amerikaanse|Amerikanen|Stany Zjednoczone|ABD|Amerika Birleşik Devletleri|США|Америка|美国|美國|
  アメリカ|米国|미국|الولايات المتحدة|أمريكا|ΗΠΑ|Ηνωμένες Πολιτείες|ארצות הברית|Yhdysvallat
Uruguay|Uruguayan|Uruguayans
Uzbekistan|Uzbek|Uzbeks|Usbekistan|Узбекистан|乌兹别克斯坦
Vanuatu
Vatican|Holy See|Vatikan|Vaticano|梵蒂冈
Venezuela|Venezuelan|Venezuelans|Venezolaner|Vénézuéla|Венесуэла|委内瑞拉|ベネズエラ|베네수엘라|فنزويلا
Vietnam|Vietnamese|Vietnamesen|Viet Nam|Viêt Nam|Việt Nam|Vietnã|Вьетнам|越南|ベトナム|베트남|فيتنام
Wales|Welsh|Welshman|Pays de Galles|Gales
Yemen|Yemeni|Jemen|Yemenis|Yémen|Yemén|Iêmen|Йемен|也门|イエメン|예멘|اليمن
Zambia|Zambian|Zambians|Sambia
Zimbabwe|Zimbabwean|Simbabwe|Zimbabweans|Zimbábue|津巴布韦
"""


@cache
def countries() -> dict[str, str]:
    """Every name, adjective and people of a country → the country's English name."""
    from summarizer.evidence.lexicon.adjectives import adjectives

    table: dict[str, str] = dict(adjectives())
    for language in UNINFLECTED:
        table.update(country_names(language))
    for line in _COUNTRIES.replace("|\n  ", "|").strip().split("\n"):
        forms = line.split("|")
        table.update(dict.fromkeys(forms, forms[0]))
    return table


def is_variant(form: str) -> bool:
    """Whether `form` means a country, but is not its English name: "Russian" says where, not who."""
    return countries().get(form, form) != form


_LOOSE = {"Briton": "Britain", "GB": "Britain", "U.S": "United States"}
"""Forms that mean a country in a claim, but too often something else to be read as one."""


def country_named(form: str) -> str | None:
    """The English name of the country that `form` of a claim names, or whose people it names."""
    plain = form.rstrip(".")
    table = countries()
    forms = (form, plain, plain.removesuffix("s"))
    return next((table[one] for one in forms if one in table), _LOOSE.get(plain))
