"""What languages other than English call the countries: "Węgry", "Švýcarsko", "Італія".

Only what the table of `countries` does not have. The names are those of Unicode CLDR (Unicode
License v3), and what newspapers write beside them; left out is what means something else more
often ("Gana", "Malte").
"""

from __future__ import annotations

from functools import cache

# Language: country=names; "_" stands for a space.
_NAMES = {
    "de": """
        Bosnia=Bosnien_und_Herzegowina Botswana=Botsuana
        Dominican_Republic=Dominikanische_Republik Fiji=Fidschi Moldova=Republik_Moldau
        Papua_New_Guinea=Papua-Neuguinea
    """,
    "fr": """
        Bosnia=Bosnie-Herzégovine Dominican_Republic=République_dominicaine
        East_Timor=Timor_oriental Fiji=Fidji Gambia=Gambie Jamaica=Jamaïque Kyrgyzstan=Kirghizstan
        Namibia=Namibie Palestine=Territoires_palestiniens
        Papua_New_Guinea=Papouasie-Nouvelle-Guinée Tajikistan=Tadjikistan Tanzania=Tanzanie
        Turkmenistan=Turkménistan Uzbekistan=Ouzbékistan Zambia=Zambie
    """,
    "es": """
        Bahrain=Baréin Bangladesh=Bangladés Belize=Belice Benin=Benín Bosnia=Bosnia_y_Herzegovina
        Botswana=Botsuana Central_African_Republic=República_Centroafricana Eswatini=Esuatini
        Fiji=Fiyi Gabon=Gabón Haiti=Haití Kyrgyzstan=Kirguistán Lesotho=Lesoto
        Luxembourg=Luxemburgo Malawi=Malaui Niger=Níger North_Macedonia=Macedonia_del_Norte
        Oman=Omán Palestine=Palestina Papua_New_Guinea=Papúa_Nueva_Guinea Qatar=Catar
        Romania=Rumanía Sierra_Leone=Sierra_Leona South_Sudan=Sudán_del_Sur Suriname=Surinam
        Tajikistan=Tayikistán Turkmenistan=Turkmenistán Uzbekistan=Uzbekistán Zimbabwe=Zimbabue
    """,
    "it": """
        Bahrain=Bahrein Bosnia=Bosnia_ed_Erzegovina Cambodia=Cambogia Cameroon=Camerun
        Central_African_Republic=Repubblica_Centrafricana Chad=Ciad
        Dominican_Republic=Repubblica_Dominicana East_Timor=Timor_Est Fiji=Figi
        Ivory_Coast=Costa_d’Avorio Jamaica=Giamaica Kazakhstan=Kazakistan Luxembourg=Lussemburgo
        Mozambique=Mozambico North_Macedonia=Macedonia_del_Nord Palestine=Palestina
        Papua_New_Guinea=Papua_Nuova_Guinea Peru=Perù Slovakia=Slovacchia South_Sudan=Sud_Sudan
        Tajikistan=Tagikistan Thailand=Thailandia United_Arab_Emirates=Emirati_Arabi_Uniti
    """,
    "pt": """
        Azerbaijan=Azerbaijão Bahrain=Barein,Bahrein Belarus=Bielorrússia
        Bosnia=Bósnia_e_Herzegovina Botswana=Botsuana Burkina_Faso=Burquina_Faso Cambodia=Camboja
        Cameroon=Camarões Central_African_Republic=República_Centro-Africana Chad=Chade
        Congo=República_do_Congo Czech_Republic=Tchéquia,República_Checa,Chéquia Ecuador=Equador
        Eritrea=Eritreia Estonia=Estônia,Estónia Eswatini=Essuatíni Ethiopia=Etiópia
        Finland=Finlândia Gabon=Gabão Gambia=Gâmbia Georgia=Geórgia Greece=Grécia Guinea=Guiné
        Iceland=Islândia India=Índia Indonesia=Indonésia Iran=Irão Iraq=Iraque
        Ivory_Coast=Costa_do_Marfim Jordan=Jordânia Kazakhstan=Cazaquistão Kenya=Quénia
        Kyrgyzstan=Quirguistão Latvia=Letônia,Letónia Lesotho=Lesoto Liberia=Libéria
        Lithuania=Lituânia Luxembourg=Luxemburgo Malawi=Malaui Malaysia=Malásia Moldova=Moldávia
        Mongolia=Mongólia Mozambique=Moçambique Namibia=Namíbia New_Zealand=Nova_Zelândia
        Nicaragua=Nicarágua Niger=Níger North_Macedonia=Macedônia_do_Norte Oman=Omã
        Pakistan=Paquistão Palestine=Territórios_palestinos,Palestina
        Papua_New_Guinea=Papua-Nova_Guiné Paraguay=Paraguai Poland=Polônia,Polónia
        Romania=Romênia,Roménia Serbia=Sérvia Sierra_Leone=Serra_Leoa Slovakia=Eslováquia
        Slovenia=Eslovênia,Eslovénia Somalia=Somália South_Sudan=Sudão_do_Sul Sudan=Sudão
        Tajikistan=Tadjiquistão Tanzania=Tanzânia Thailand=Tailândia Tunisia=Tunísia
        Turkmenistan=Turcomenistão United_Arab_Emirates=Emirados_Árabes_Unidos Uruguay=Uruguai
        Uzbekistan=Uzbequistão Vietnam=Vietname Yemen=Iémen Zambia=Zâmbia
    """,
    "nl": """
        Albania=Albanië Algeria=Algerije Argentina=Argentinië Armenia=Armenië Australia=Australië
        Azerbaijan=Azerbeidzjan Bahrain=Bahrein Bosnia=Bosnië_en_Herzegovina Bulgaria=Bulgarije
        Cambodia=Cambodja Cameroon=Kameroen Chad=Tsjaad Croatia=Kroatië
        Dominican_Republic=Dominicaanse_Republiek East_Timor=Oost-Timor Ethiopia=Ethiopië
        Georgia=Georgië Guinea=Guinee Iceland=IJsland Indonesia=Indonesië Ivory_Coast=Ivoorkust
        Jordan=Jordanië Kazakhstan=Kazachstan Kuwait=Koeweit Kyrgyzstan=Kirgizië Latvia=Letland
        Libya=Libië Lithuania=Litouwen Malaysia=Maleisië Moldova=Moldavië Mongolia=Mongolië
        Namibia=Namibië New_Zealand=Nieuw-Zeeland North_Macedonia=Noord-Macedonië
        Palestine=Palestina Papua_New_Guinea=Papoea-Nieuw-Guinea Slovakia=Slowakije
        Slovenia=Slovenië Somalia=Somalië South_Sudan=Zuid-Soedan Sudan=Soedan
        Tajikistan=Tadzjikistan Tunisia=Tunesië Uganda=Oeganda
        United_Arab_Emirates=Verenigde_Arabische_Emiraten Uzbekistan=Oezbekistan
    """,
    "pl": """
        Afghanistan=Afganistan Argentina=Argentyna Azerbaijan=Azerbejdżan Bahrain=Bahrajn
        Bangladesh=Bangladesz Belarus=Białoruś,Białorusi Bolivia=Boliwia
        Bosnia=Bośnia_i_Hercegowina Brazil=Brazylia Bulgaria=Bułgaria Cambodia=Kambodża
        Central_African_Republic=Republika_Środkowoafrykańska Chad=Czad Colombia=Kolumbia
        Costa_Rica=Kostaryka Croatia=Chorwacja Cyprus=Cypr Czech_Republic=Czechy,Czechach
        Denmark=Dania,Danii,Danię,Danią Dominican_Republic=Dominikana East_Timor=Timor_Wschodni
        Ecuador=Ekwador El_Salvador=Salwador Eritrea=Erytrea Fiji=Fidżi Georgia=Gruzja
        Germany=Niemcy,Niemczech,Niemiec Greece=Grecja Guatemala=Gwatemala Guinea=Gwinea
        Guyana=Gujana Hungary=Węgry,Węgier,Węgrzech Indonesia=Indonezja Israel=Izrael
        Italy=Włochy,Włoszech,Włoch Jamaica=Jamajka Kazakhstan=Kazachstan Kosovo=Kosowo
        Kuwait=Kuwejt Kyrgyzstan=Kirgistan Latvia=Łotwa,Łotwie Lithuania=Litwa,Litwie
        Luxembourg=Luksemburg Malaysia=Malezja Mexico=Meksyk Moldova=Mołdawia
        Montenegro=Czarnogóra Morocco=Maroko Mozambique=Mozambik Netherlands=Holandia,Niderlandy
        New_Zealand=Nowa_Zelandia Nicaragua=Nikaragua North_Korea=Korea_Północna
        North_Macedonia=Macedonia_Północna Norway=Norwegia Palestine=Palestyna
        Papua_New_Guinea=Papua-Nowa_Gwinea Paraguay=Paragwaj Poland=Polsce Romania=Rumunia
        Saudi_Arabia=Arabia_Saudyjska Slovakia=Słowacja Slovenia=Słowenia
        South_Africa=Republika_Południowej_Afryki,RPA South_Korea=Korea_Południowa
        South_Sudan=Sudan_Południowy Switzerland=Szwajcaria Taiwan=Tajwan Tajikistan=Tadżykistan
        Thailand=Tajlandia Tunisia=Tunezja United_Arab_Emirates=Zjednoczone_Emiraty_Arabskie,ZEA
        United_States=Stany_Zjednoczone,Stanów_Zjednoczonych,Stanach_Zjednoczonych Uruguay=Urugwaj
        Venezuela=Wenezuela Vietnam=Wietnam
    """,
    "sv": """
        Algeria=Algeriet Azerbaijan=Azerbajdzjan Bosnia=Bosnien_och_Hercegovina Cambodia=Kambodja
        Central_African_Republic=Centralafrikanska_republiken Cyprus=Cypern
        Dominican_Republic=Dominikanska_republiken East_Timor=Östtimor Egypt=Egypten
        Ethiopia=Etiopien Ivory_Coast=Elfenbenskusten Kazakhstan=Kazakstan Kyrgyzstan=Kirgizistan
        Moldova=Moldavien Mongolia=Mongoliet Morocco=Marocko Mozambique=Moçambique
        Netherlands=Nederländerna New_Zealand=Nya_Zeeland North_Macedonia=Nordmakedonien
        Palestine=Palestina Papua_New_Guinea=Papua_Nya_Guinea Philippines=Filippinerna
        Saudi_Arabia=Saudiarabien Slovakia=Slovakien Slovenia=Slovenien South_Africa=Sydafrika
        South_Korea=Sydkorea South_Sudan=Sydsudan Suriname=Surinam Tajikistan=Tadzjikistan
        Tunisia=Tunisien United_Arab_Emirates=Förenade_Arabemiraten
    """,
    "no": """
        Algeria=Algerie Azerbaijan=Aserbajdsjan Belgium=Belgia Bosnia=Bosnia-Hercegovina
        Cambodia=Kambodsja Chad=Tsjad Croatia=Kroatia Cyprus=Kypros Czech_Republic=Tsjekkia
        Dominican_Republic=Den_dominikanske_republikk East_Timor=Øst-Timor
        Ivory_Coast=Elfenbenskysten Kazakhstan=Kasakhstan North_Korea=Nord-Korea
        North_Macedonia=Nord-Makedonia Palestine=Palestina Papua_New_Guinea=Papua_Ny-Guinea
        Philippines=Filippinene Saudi_Arabia=Saudi-Arabia South_Africa=Sør-Afrika
        South_Korea=Sør-Korea South_Sudan=Sør-Sudan Spain=Spania Suriname=Surinam
        Switzerland=Sveits Tajikistan=Tadsjikistan Turkey=Tyrkia
        United_Arab_Emirates=De_forente_arabiske_emirater
    """,
    "da": """
        Algeria=Algeriet Azerbaijan=Aserbajdsjan Bosnia=Bosnien-Hercegovina Cambodia=Cambodja
        Cyprus=Cypern Czech_Republic=Tjekkiet Dominican_Republic=Den_Dominikanske_Republik
        Egypt=Egypten Ethiopia=Etiopien Greece=Grækenland Ivory_Coast=Elfenbenskysten
        Kazakhstan=Kasakhstan Latvia=Letland Mongolia=Mongoliet Netherlands=Nederlandene
        North_Macedonia=Nordmakedonien Palestine=Palæstina Papua_New_Guinea=Papua_Ny_Guinea
        Philippines=Filippinerne Romania=Rumænien Slovakia=Slovakiet Slovenia=Slovenien
        South_Africa=Sydafrika South_Korea=Sydkorea South_Sudan=Sydsudan Suriname=Surinam
        Tajikistan=Tadsjikistan Turkey=Tyrkiet
    """,
    "ru": """
        Angola=Ангола Bahrain=Бахрейн Bangladesh=Бангладеш Belize=Белиз Benin=Бенин
        Bolivia=Боливия Bosnia=Босния_и_Герцеговина Botswana=Ботсвана Burkina_Faso=Буркина-Фасо
        Burundi=Бурунди Cambodia=Камбоджа Cameroon=Камерун Chad=Чад China=КНР
        Costa_Rica=Коста-Рика Dominican_Republic=Доминиканская_Республика
        East_Timor=Восточный_Тимор Ecuador=Эквадор El_Salvador=Сальвадор Eritrea=Эритрея
        Eswatini=Эсватини Fiji=Фиджи Gabon=Габон Gambia=Гамбия Germany=ФРГ Guatemala=Гватемала
        Guinea=Гвинея Guyana=Гайана Haiti=Гаити Honduras=Гондурас Ivory_Coast=Кот-д’Ивуар
        Jamaica=Ямайка Kosovo=Косово Laos=Лаос Lesotho=Лесото Liberia=Либерия
        Madagascar=Мадагаскар Malawi=Малави Malaysia=Малайзия Mali=Мали Malta=Мальта
        Mauritius=Маврикий Mongolia=Монголия Montenegro=Черногория Mozambique=Мозамбик
        Namibia=Намибия Nepal=Непал Nicaragua=Никарагуа Niger=Нигер
        North_Korea=Северная_Корея,КНДР North_Macedonia=Северная_Македония Oman=Оман
        Palestine=Палестинские_территории,Палестина Panama=Панама Paraguay=Парагвай
        Senegal=Сенегал Sierra_Leone=Сьерра-Леоне South_Africa=Южно-Африканская_Республика,ЮАР
        South_Korea=Республика_Корея,Южная_Корея South_Sudan=Южный_Судан Sri_Lanka=Шри-Ланка
        Suriname=Суринам Tanzania=Танзания Thailand=Таиланд Turkmenistan=Туркменистан
        Uganda=Уганда United_Arab_Emirates=ОАЭ United_States=Соединенные_Штаты Uruguay=Уругвай
        Zambia=Замбия Zimbabwe=Зимбабве
    """,
    "cs": """
        Afghanistan=Afghánistán Albania=Albánie Algeria=Alžírsko Austria=Rakousko
        Azerbaijan=Ázerbájdžán Bahrain=Bahrajn Bangladesh=Bangladéš Belarus=Bělorusko
        Bosnia=Bosna_a_Hercegovina Brazil=Brazílie
        Britain=Spojené_království,Británie,Velká_Británie Bulgaria=Bulharsko Cambodia=Kambodža
        Central_African_Republic=Středoafrická_republika Chad=Čad Colombia=Kolumbie
        Costa_Rica=Kostarika Croatia=Chorvatsko Cyprus=Kypr Czech_Republic=Česko,Čechy
        Denmark=Dánsko Dominican_Republic=Dominikánská_republika East_Timor=Východní_Timor
        Ecuador=Ekvádor Estonia=Estonsko Fiji=Fidži Finland=Finsko Georgia=Gruzie Greece=Řecko
        Hungary=Maďarsko,Maďarska Iran=Írán Iraq=Irák Ireland=Irsko Israel=Izrael
        Ivory_Coast=Pobřeží_slonoviny Jamaica=Jamajka Japan=Japonsko Jordan=Jordánsko
        Kazakhstan=Kazachstán Kuwait=Kuvajt Kyrgyzstan=Kyrgyzstán Latvia=Lotyšsko Liberia=Libérie
        Lithuania=Litva Luxembourg=Lucembursko Malaysia=Malajsie Mauritius=Mauricius
        Moldova=Moldavsko Mongolia=Mongolsko Montenegro=Černá_Hora Morocco=Maroko Nepal=Nepál
        Netherlands=Nizozemsko New_Zealand=Nový_Zéland Nicaragua=Nikaragua
        North_Korea=Severní_Korea North_Macedonia=Severní_Makedonie Norway=Norsko Oman=Omán
        Pakistan=Pákistán Palestine=Palestina Papua_New_Guinea=Papua-Nová_Guinea
        Philippines=Filipíny Portugal=Portugalsko Romania=Rumunsko Saudi_Arabia=Saúdská_Arábie
        Serbia=Srbsko Slovenia=Slovinsko Somalia=Somálsko South_Africa=Jihoafrická_republika,JAR
        South_Korea=Jižní_Korea South_Sudan=Jižní_Súdán Spain=Španělsko Sri_Lanka=Srí_Lanka
        Sudan=Súdán Sweden=Švédsko Switzerland=Švýcarsko Syria=Sýrie Taiwan=Tchaj-wan
        Tajikistan=Tádžikistán Thailand=Thajsko Tunisia=Tunisko Turkey=Turecko
        Turkmenistan=Turkmenistán United_Arab_Emirates=Spojené_arabské_emiráty
        United_States=Spojené_státy,USA Uzbekistan=Uzbekistán
    """,
    "uk": """
        Afghanistan=Афганістан Angola=Ангола Armenia=Вірменія Bahrain=Бахрейн Bangladesh=Бангладеш
        Belarus=Білорусь,Білорусі Belize=Беліз Benin=Бенін Bolivia=Болівія
        Bosnia=Боснія_і_Герцеговина Botswana=Ботсвана Britain=Велика_Британія,Британія
        Burkina_Faso=Буркіна-Фасо Burundi=Бурунді Cambodia=Камбоджа Cameroon=Камерун Chad=Чад
        Costa_Rica=Коста-Рика Cyprus=Кіпр Czech_Republic=Чехія
        Dominican_Republic=Домініканська_Республіка East_Timor=Тимор-Лешті Ecuador=Еквадор
        Egypt=Єгипет El_Salvador=Сальвадор Eritrea=Еритрея Estonia=Естонія Eswatini=Есватіні
        Ethiopia=Ефіопія Fiji=Фіджі Finland=Фінляндія Gabon=Габон Gambia=Гамбія Germany=Німеччина
        Guatemala=Гватемала Guinea=Гвінея Guyana=Гаяна Haiti=Гаїті Honduras=Гондурас
        Hungary=Угорщина Iceland=Ісландія India=Індія Indonesia=Індонезія Iran=Іран Iraq=Ірак
        Ireland=Ірландія Israel=Ізраїль Italy=Італія Ivory_Coast=Кот-д’Івуар Jamaica=Ямайка
        Jordan=Йорданія Kosovo=Косово Kyrgyzstan=Киргизстан Laos=Лаос Lebanon=Ліван Lesotho=Лесото
        Liberia=Ліберія Libya=Лівія Madagascar=Мадагаскар Malawi=Малаві Malaysia=Малайзія
        Mali=Малі Malta=Мальта Mauritius=Маврикій Mongolia=Монголія Montenegro=Чорногорія
        Mozambique=Мозамбік Namibia=Намібія Nepal=Непал Netherlands=Нідерланди Nicaragua=Нікарагуа
        Niger=Нігер Nigeria=Нігерія North_Korea=Північна_Корея North_Macedonia=Північна_Македонія
        Oman=Оман Palestine=Палестина Panama=Панама Papua_New_Guinea=Папуа-Нова_Гвінея
        Paraguay=Парагвай Philippines=Філіппіни Poland=Польща Romania=Румунія
        Russia=Росія,Росії,Росію,Росією Saudi_Arabia=Саудівська_Аравія Senegal=Сенегал
        Sierra_Leone=Сьєрра-Леоне Singapore=Сінгапур Slovakia=Словаччина
        South_Korea=Південна_Корея South_Sudan=Південний_Судан Spain=Іспанія Sri_Lanka=Шрі-Ланка
        Suriname=Суринам Tanzania=Танзанія Thailand=Таїланд Tunisia=Туніс Turkey=Туреччина
        Turkmenistan=Туркменістан Uganda=Уганда United_Arab_Emirates=Об’єднані_Арабські_Емірати
        United_States=Сполучені_Штати,США Uruguay=Уругвай Venezuela=Венесуела
        Vietnam=В’єтнам,В'єтнам Yemen=Ємен Zambia=Замбія Zimbabwe=Зімбабве
    """,
    "fi": """
        Afghanistan=Afganistan Austria=Itävalta Azerbaijan=Azerbaidžan Belarus=Valko-Venäjä
        Bosnia=Bosnia_ja_Hertsegovina Britain=Iso-Britannia Cambodia=Kambodža
        Central_African_Republic=Keski-Afrikan_tasavalta Chad=Tšad China=Kiina
        Congo=Kongon_tasavalta Cuba=Kuuba Cyprus=Kypros Czech_Republic=Tšekki Denmark=Tanska
        Dominican_Republic=Dominikaaninen_tasavalta East_Timor=Itä-Timor
        Estonia=Viro,Viron,Virossa,Virosta,Viroon Fiji=Fidži France=Ranska Germany=Saksa
        Greece=Kreikka Hungary=Unkari Iceland=Islanti India=Intia Ireland=Irlanti
        Ivory_Coast=Norsunluurannikko Kazakhstan=Kazakstan Lithuania=Liettua Malaysia=Malesia
        Mexico=Meksiko Netherlands=Alankomaat New_Zealand=Uusi-Seelanti North_Korea=Pohjois-Korea
        North_Macedonia=Pohjois-Makedonia Norway=Norja Palestine=Palestiina
        Papua_New_Guinea=Papua-Uusi-Guinea Poland=Puola Russia=Venäjä South_Africa=Etelä-Afrikka
        South_Korea=Etelä-Korea South_Sudan=Etelä-Sudan Spain=Espanja
        Sweden=Ruotsi,Ruotsin,Ruotsissa,Ruotsista,Ruotsiin Switzerland=Sveitsi Syria=Syyria
        Tajikistan=Tadžikistan Thailand=Thaimaa Turkey=Turkki
        United_Arab_Emirates=Arabiemiirikunnat
    """,
    "tr": """
        Afghanistan=Afganistan Albania=Arnavutluk Algeria=Cezayir Argentina=Arjantin
        Armenia=Ermenistan Australia=Avustralya Austria=Avusturya Azerbaijan=Azerbaycan
        Bahrain=Bahreyn Bangladesh=Bangladeş Belgium=Belçika Bolivia=Bolivya Bosnia=Bosna-Hersek
        Botswana=Botsvana Brazil=Brezilya Britain=Birleşik_Krallık Bulgaria=Bulgaristan
        Cambodia=Kamboçya Central_African_Republic=Orta_Afrika_Cumhuriyeti Chad=Çad Chile=Şili
        China=Çin Colombia=Kolombiya Costa_Rica=Kosta_Rika Croatia=Hırvatistan Cuba=Küba
        Cyprus=Kıbrıs Czech_Republic=Çekya Denmark=Danimarka
        Dominican_Republic=Dominik_Cumhuriyeti Ecuador=Ekvador Egypt=Mısır Eritrea=Eritre
        Estonia=Estonya Eswatini=Esvatini Ethiopia=Etiyopya Finland=Finlandiya France=Fransa
        Gambia=Gambiya Georgia=Gürcistan Germany=Almanya Greece=Yunanistan Guinea=Gine
        Hungary=Macaristan Iceland=İzlanda India=Hindistan Indonesia=Endonezya Iran=İran
        Ireland=İrlanda Israel=İsrail Italy=İtalya Japan=Japonya Jordan=Ürdün
        Kazakhstan=Kazakistan Kosovo=Kosova Kuwait=Kuveyt Kyrgyzstan=Kırgızistan Latvia=Letonya
        Lebanon=Lübnan Liberia=Liberya Lithuania=Litvanya Luxembourg=Lüksemburg Malawi=Malavi
        Malaysia=Malezya Mexico=Meksika Mongolia=Moğolistan Montenegro=Karadağ Mozambique=Mozambik
        Namibia=Namibya Netherlands=Hollanda New_Zealand=Yeni_Zelanda Nicaragua=Nikaragua
        Niger=Nijer Nigeria=Nijerya North_Korea=Kuzey_Kore North_Macedonia=Kuzey_Makedonya
        Norway=Norveç Oman=Umman Palestine=Filistin Papua_New_Guinea=Papua_Yeni_Gine
        Philippines=Filipinler Portugal=Portekiz Romania=Romanya Saudi_Arabia=Suudi_Arabistan
        Serbia=Sırbistan Slovakia=Slovakya Slovenia=Slovenya South_Africa=Güney_Afrika
        South_Korea=Güney_Kore South_Sudan=Güney_Sudan Spain=İspanya Suriname=Surinam Sweden=İsveç
        Switzerland=İsviçre Syria=Suriye Taiwan=Tayvan Tajikistan=Tacikistan Tanzania=Tanzanya
        Thailand=Tayland Tunisia=Tunus Turkmenistan=Türkmenistan
        United_Arab_Emirates=Birleşik_Arap_Emirlikleri Uzbekistan=Özbekistan Zambia=Zambiya
        Zimbabwe=Zimbabve
    """,
    "ro": """
        Afghanistan=Afganistan Azerbaijan=Azerbaidjan Belgium=Belgia Bosnia=Bosnia_și_Herțegovina
        Britain=Regatul_Unit Cameroon=Camerun Central_African_Republic=Republica_Centrafricană
        Chad=Ciad Colombia=Columbia Croatia=Croația Cyprus=Cipru Czech_Republic=Cehia
        Denmark=Danemarca Dominican_Republic=Republica_Dominicană Egypt=Egipt France=Franța
        Hungary=Ungaria Indonesia=Indonezia Jordan=Iordania Kazakhstan=Kazahstan Kuwait=Kuweit
        Kyrgyzstan=Kârgâzstan Mexico=Mexic Moldova=Republica_Moldova Montenegro=Muntenegru
        Mozambique=Mozambic Netherlands=Țările_de_Jos New_Zealand=Noua_Zeelandă
        North_Korea=Coreea_de_Nord North_Macedonia=Macedonia_de_Nord Palestine=Palestina
        Papua_New_Guinea=Papua-Noua_Guinee Slovakia=Slovacia South_Africa=Africa_de_Sud
        South_Korea=Coreea_de_Sud South_Sudan=Sudanul_de_Sud Spain=Spania Sweden=Suedia
        Switzerland=Elveția Tajikistan=Tadjikistan Turkey=Turcia
        United_Arab_Emirates=Emiratele_Arabe_Unite United_States=Statele_Unite_ale_Americii
    """,
    "hu": """
        Afghanistan=Afganisztán Albania=Albánia Argentina=Argentína Armenia=Örményország
        Australia=Ausztrália Austria=Ausztria Azerbaijan=Azerbajdzsán Bahrain=Bahrein
        Bangladesh=Banglades Belarus=Belarusz Bosnia=Bosznia-Hercegovina Brazil=Brazília
        Britain=Egyesült_Királyság Cambodia=Kambodzsa
        Central_African_Republic=Közép-afrikai_Köztársaság Chad=Csád China=Kína Colombia=Kolumbia
        Croatia=Horvátország Cyprus=Ciprus Czech_Republic=Csehország Denmark=Dánia
        Dominican_Republic=Dominikai_Köztársaság East_Timor=Kelet-Timor Egypt=Egyiptom
        Estonia=Észtország Eswatini=Szváziföld Ethiopia=Etiópia Fiji=Fidzsi Finland=Finnország
        France=Franciaország Georgia=Grúzia Germany=Németország Ghana=Ghána Greece=Görögország
        Iceland=Izland Indonesia=Indonézia Ireland=Írország Israel=Izrael Italy=Olaszország
        Ivory_Coast=Elefántcsontpart Japan=Japán Jordan=Jordánia Kazakhstan=Kazahsztán
        Kosovo=Koszovó Kuwait=Kuvait Kyrgyzstan=Kirgizisztán Laos=Laosz Latvia=Lettország
        Liberia=Libéria Lithuania=Litvánia Madagascar=Madagaszkár Malaysia=Malajzia Malta=Málta
        Mexico=Mexikó Mongolia=Mongólia Montenegro=Montenegró Morocco=Marokkó Mozambique=Mozambik
        Myanmar=Mianmar Namibia=Namíbia Nepal=Nepál Netherlands=Hollandia New_Zealand=Új-Zéland
        North_Korea=Észak-Korea North_Macedonia=Észak-Macedónia Norway=Norvégia Oman=Omán
        Pakistan=Pakisztán Palestine=Palesztina Papua_New_Guinea=Pápua_Új-Guinea
        Philippines=Fülöp-szigetek Poland=Lengyelország Portugal=Portugália Romania=Románia
        Russia=Oroszország Saudi_Arabia=Szaúd-Arábia Senegal=Szenegál Serbia=Szerbia
        Singapore=Szingapúr Slovakia=Szlovákia Slovenia=Szlovénia Somalia=Szomália
        South_Africa=Dél-afrikai_Köztársaság South_Korea=Dél-Korea South_Sudan=Dél-Szudán
        Spain=Spanyolország Sri_Lanka=Srí_Lanka Sudan=Szudán Sweden=Svédország Switzerland=Svájc
        Syria=Szíria Taiwan=Tajvan Tajikistan=Tádzsikisztán Tanzania=Tanzánia Thailand=Thaiföld
        Tunisia=Tunézia Turkey=Törökország Turkmenistan=Türkmenisztán Ukraine=Ukrajna
        United_Arab_Emirates=Egyesült_Arab_Emírségek United_States=Egyesült_Államok
        Uzbekistan=Üzbegisztán Vietnam=Vietnám
    """,
    "el": """
        Afghanistan=Αφγανιστάν Albania=Αλβανία Algeria=Αλγερία Angola=Αγκόλα Argentina=Αργεντινή
        Armenia=Αρμενία Australia=Αυστραλία Austria=Αυστρία Azerbaijan=Αζερμπαϊτζάν
        Bahrain=Μπαχρέιν Bangladesh=Μπανγκλαντές Belarus=Λευκορωσία Belgium=Βέλγιο Belize=Μπελίζ
        Benin=Μπενίν Bolivia=Βολιβία Botswana=Μποτσουάνα Brazil=Βραζιλία Britain=Ηνωμένο_Βασίλειο
        Bulgaria=Βουλγαρία Burkina_Faso=Μπουρκίνα_Φάσο Burundi=Μπουρούντι Cambodia=Καμπότζη
        Cameroon=Καμερούν Canada=Καναδάς Central_African_Republic=Κεντροαφρικανική_Δημοκρατία
        Chad=Τσαντ Chile=Χιλή Colombia=Κολομβία Costa_Rica=Κόστα_Ρίκα Croatia=Κροατία Cuba=Κούβα
        Czech_Republic=Τσεχία Denmark=Δανία Dominican_Republic=Δομινικανή_Δημοκρατία
        East_Timor=Τιμόρ-Λέστε Ecuador=Ισημερινός Egypt=Αίγυπτος El_Salvador=Ελ_Σαλβαδόρ
        Eritrea=Ερυθραία Estonia=Εσθονία Eswatini=Εσουατίνι Ethiopia=Αιθιοπία Fiji=Φίτζι
        Finland=Φινλανδία Gabon=Γκαμπόν Gambia=Γκάμπια Georgia=Γεωργία Ghana=Γκάνα
        Guatemala=Γουατεμάλα Guinea=Γουινέα Guyana=Γουιάνα Haiti=Αϊτή Honduras=Ονδούρα
        Hungary=Ουγγαρία Iceland=Ισλανδία India=Ινδία Indonesia=Ινδονησία Iran=Ιράν Iraq=Ιράκ
        Ireland=Ιρλανδία Israel=Ισραήλ Ivory_Coast=Ακτή_Ελεφαντοστού Jamaica=Τζαμάικα
        Japan=Ιαπωνία Jordan=Ιορδανία Kazakhstan=Καζακστάν Kenya=Κένυα Kosovo=Κοσσυφοπέδιο
        Kuwait=Κουβέιτ Kyrgyzstan=Κιργιστάν Laos=Λάος Latvia=Λετονία Lebanon=Λίβανος
        Lesotho=Λεσότο Liberia=Λιβερία Libya=Λιβύη Lithuania=Λιθουανία Luxembourg=Λουξεμβούργο
        Madagascar=Μαδαγασκάρη Malawi=Μαλάουι Malaysia=Μαλαισία Mali=Μάλι Malta=Μάλτα
        Mauritius=Μαυρίκιος Mexico=Μεξικό Moldova=Μολδαβία Mongolia=Μογγολία
        Montenegro=Μαυροβούνιο Morocco=Μαρόκο Mozambique=Μοζαμβίκη Namibia=Ναμίμπια Nepal=Νεπάλ
        Netherlands=Κάτω_Χώρες New_Zealand=Νέα_Ζηλανδία Nicaragua=Νικαράγουα Niger=Νίγηρας
        Nigeria=Νιγηρία North_Korea=Βόρεια_Κορέα North_Macedonia=Βόρεια_Μακεδονία Norway=Νορβηγία
        Oman=Ομάν Pakistan=Πακιστάν Palestine=Παλαιστίνη Panama=Παναμάς
        Papua_New_Guinea=Παπούα_Νέα_Γουινέα Paraguay=Παραγουάη Peru=Περού Philippines=Φιλιππίνες
        Poland=Πολωνία Portugal=Πορτογαλία Qatar=Κατάρ Romania=Ρουμανία Rwanda=Ρουάντα
        Saudi_Arabia=Σαουδική_Αραβία Senegal=Σενεγάλη Serbia=Σερβία Sierra_Leone=Σιέρα_Λεόνε
        Singapore=Σιγκαπούρη Slovakia=Σλοβακία Slovenia=Σλοβενία Somalia=Σομαλία
        South_Africa=Νότια_Αφρική South_Korea=Νότια_Κορέα South_Sudan=Νότιο_Σουδάν
        Sri_Lanka=Σρι_Λάνκα Sudan=Σουδάν Suriname=Σουρινάμ Sweden=Σουηδία Switzerland=Ελβετία
        Syria=Συρία Taiwan=Ταϊβάν Tajikistan=Τατζικιστάν Tanzania=Τανζανία Thailand=Ταϊλάνδη
        Togo=Τόγκο Tunisia=Τυνησία Turkmenistan=Τουρκμενιστάν Uganda=Ουγκάντα
        United_Arab_Emirates=Ηνωμένα_Αραβικά_Εμιράτα Uruguay=Ουρουγουάη Uzbekistan=Ουζμπεκιστάν
        Venezuela=Βενεζουέλα Vietnam=Βιετνάμ Yemen=Υεμένη Zambia=Ζάμπια Zimbabwe=Ζιμπάμπουε
    """,
    "bg": """
        Angola=Ангола Argentina=Аржентина Bahrain=Бахрейн Bangladesh=Бангладеш Belgium=Белгия
        Belize=Белиз Benin=Бенин Bolivia=Боливия Bosnia=Босна_и_Херцеговина Botswana=Ботсвана
        Britain=Обединеното_кралство Bulgaria=България Burkina_Faso=Буркина_Фасо Burundi=Бурунди
        Cambodia=Камбоджа Cameroon=Камерун Chad=Чад Costa_Rica=Коста_Рика Croatia=Хърватия
        Cyprus=Кипър Dominican_Republic=Доминиканска_република East_Timor=Тимор_Лесте
        Ecuador=Еквадор El_Salvador=Салвадор Eritrea=Еритрея Estonia=Естония Eswatini=Есватини
        Ethiopia=Етиопия Fiji=Фиджи Finland=Финландия Gabon=Габон Gambia=Гамбия
        Guatemala=Гватемала Guinea=Гвинея Guyana=Гаяна Haiti=Хаити Honduras=Хондурас
        Hungary=Унгария Israel=Израел Ivory_Coast=Кот_д’Ивоар Jamaica=Ямайка Jordan=Йордания
        Kosovo=Косово Kyrgyzstan=Киргизстан Laos=Лаос Lesotho=Лесото Liberia=Либерия Libya=Либия
        Madagascar=Мадагаскар Malawi=Малави Malaysia=Малайзия Malta=Малта Mauritius=Мавриций
        Mongolia=Монголия Montenegro=Черна_гора Morocco=Мароко Mozambique=Мозамбик Namibia=Намибия
        Nepal=Непал Nicaragua=Никарагуа Niger=Нигер North_Macedonia=Северна_Македония Oman=Оман
        Palestine=Палестина Panama=Панама Papua_New_Guinea=Папуа-Нова_Гвинея Paraguay=Парагвай
        Philippines=Филипини Poland=Полша Romania=Румъния Russia=Русия
        Saudi_Arabia=Саудитска_Арабия Senegal=Сенегал Serbia=Сърбия Sierra_Leone=Сиера_Леоне
        South_Africa=Южна_Африка South_Sudan=Южен_Судан Sri_Lanka=Шри_Ланка Suriname=Суринам
        Tanzania=Танзания Thailand=Тайланд Turkmenistan=Туркменистан Uganda=Уганда Ukraine=Украйна
        United_Arab_Emirates=Обединени_арабски_емирства United_States=Съединени_щати
        Uruguay=Уругвай Venezuela=Венецуела Vietnam=Виетнам Zambia=Замбия Zimbabwe=Зимбабве
    """,
    "hr": """
        Afghanistan=Afganistan Albania=Albanija Algeria=Alžir Armenia=Armenija
        Australia=Australija Austria=Austrija Azerbaijan=Azerbajdžan Bahrain=Bahrein
        Bangladesh=Bangladeš Belarus=Bjelorusija Belgium=Belgija Bolivia=Bolivija
        Bosnia=Bosna_i_Hercegovina Botswana=Bocvana Britain=Ujedinjeno_Kraljevstvo
        Bulgaria=Bugarska Cambodia=Kambodža Central_African_Republic=Srednjoafrička_Republika
        Chad=Čad Chile=Čile Colombia=Kolumbija Costa_Rica=Kostarika Cyprus=Cipar
        Czech_Republic=Češka Denmark=Danska Dominican_Republic=Dominikanska_Republika
        Ecuador=Ekvador Egypt=Egipat Eritrea=Eritreja Estonia=Estonija Eswatini=Esvatini
        Ethiopia=Etiopija Fiji=Fidži Finland=Finska France=Francuska Gambia=Gambija
        Georgia=Gruzija Germany=Njemačka Greece=Grčka Guatemala=Gvatemala Guinea=Gvineja
        Guyana=Gvajana Hungary=Mađarska India=Indija Indonesia=Indonezija Ireland=Irska
        Israel=Izrael Italy=Italija Ivory_Coast=Obala_Bjelokosti Jamaica=Jamajka
        Kazakhstan=Kazahstan Kenya=Kenija Kuwait=Kuvajt Kyrgyzstan=Kirgistan Lesotho=Lesoto
        Liberia=Liberija Libya=Libija Lithuania=Litva Luxembourg=Luksemburg Malawi=Malavi
        Malaysia=Malezija Mauritius=Mauricijus Mexico=Meksiko Moldova=Moldavija Mongolia=Mongolija
        Montenegro=Crna_Gora Morocco=Maroko Mozambique=Mozambik Namibia=Namibija
        Netherlands=Nizozemska New_Zealand=Novi_Zeland Nicaragua=Nikaragva Nigeria=Nigerija
        North_Korea=Sjeverna_Koreja North_Macedonia=Sjeverna_Makedonija Norway=Norveška
        Palestine=Palestina Papua_New_Guinea=Papua_Nova_Gvineja Paraguay=Paragvaj Poland=Poljska
        Romania=Rumunjska Russia=Rusija Saudi_Arabia=Saudijska_Arabija Sierra_Leone=Sijera_Leone
        Slovakia=Slovačka Somalia=Somalija South_Africa=Južnoafrička_Republika
        South_Korea=Južna_Koreja South_Sudan=Južni_Sudan Spain=Španjolska Sri_Lanka=Šri_Lanka
        Sweden=Švedska Switzerland=Švicarska Syria=Sirija Taiwan=Tajvan Tajikistan=Tadžikistan
        Tanzania=Tanzanija Thailand=Tajland Turkey=Turska
        United_Arab_Emirates=Ujedinjeni_Arapski_Emirati United_States=Sjedinjene_Američke_Države
        Uruguay=Urugvaj Vietnam=Vijetnam Zambia=Zambija Zimbabwe=Zimbabve
    """,
    "sr": """
        Afghanistan=Авганистан Albania=Албанија Angola=Ангола Armenia=Јерменија
        Australia=Аустралија Austria=Аустрија Azerbaijan=Азербејџан Bahrain=Бахреин
        Bangladesh=Бангладеш Belarus=Белорусија Belgium=Белгија Belize=Белизе Benin=Бенин
        Bolivia=Боливија Bosnia=Босна_и_Херцеговина Botswana=Боцвана Britain=Уједињено_Краљевство
        Bulgaria=Бугарска Burkina_Faso=Буркина_Фасо Burundi=Бурунди Cambodia=Камбоџа
        Cameroon=Камерун Central_African_Republic=Централноафричка_Република Chad=Чад China=Кина
        Colombia=Колумбија Costa_Rica=Костарика Croatia=Хрватска Cyprus=Кипар Czech_Republic=Чешка
        Denmark=Данска Dominican_Republic=Доминиканска_Република Ecuador=Еквадор Egypt=Египат
        El_Salvador=Салвадор Eritrea=Еритреја Estonia=Естонија Eswatini=Свазиленд
        Ethiopia=Етиопија Fiji=Фиџи Finland=Финска France=Француска Gabon=Габон Gambia=Гамбија
        Georgia=Грузија Germany=Немачка Greece=Грчка Guatemala=Гватемала Guinea=Гвинеја
        Guyana=Гвајана Haiti=Хаити Honduras=Хондурас Hungary=Мађарска India=Индија
        Indonesia=Индонезија Ireland=Ирска Israel=Израел Italy=Италија Jamaica=Јамајка Japan=Јапан
        Jordan=Јордан Kenya=Кенија Kosovo=Косово Kuwait=Кувајт Kyrgyzstan=Киргистан Laos=Лаос
        Latvia=Летонија Lebanon=Либан Lesotho=Лесото Liberia=Либерија Libya=Либија
        Lithuania=Литванија Luxembourg=Луксембург Madagascar=Мадагаскар Malawi=Малави
        Malaysia=Малезија Malta=Малта Mauritius=Маурицијус Moldova=Молдавија Mongolia=Монголија
        Montenegro=Црна_Гора Morocco=Мароко Mozambique=Мозамбик Namibia=Намибија Nepal=Непал
        Netherlands=Холандија Nicaragua=Никарагва Niger=Нигер Nigeria=Нигерија
        North_Korea=Северна_Кореја North_Macedonia=Северна_Македонија Norway=Норвешка Oman=Оман
        Palestine=Палестина Panama=Панама Papua_New_Guinea=Папуа_Нова_Гвинеја Paraguay=Парагвај
        Philippines=Филипини Poland=Пољска Portugal=Португалија Romania=Румунија Russia=Русија
        Saudi_Arabia=Саудијска_Арабија Senegal=Сенегал Sierra_Leone=Сијера_Леоне Slovakia=Словачка
        Slovenia=Словенија Somalia=Сомалија South_Africa=Јужноафричка_Република
        South_Korea=Јужна_Кореја South_Sudan=Јужни_Судан Spain=Шпанија Sri_Lanka=Шри_Ланка
        Suriname=Суринам Sweden=Шведска Switzerland=Швајцарска Syria=Сирија Taiwan=Тајван
        Tajikistan=Таџикистан Tanzania=Танзанија Thailand=Тајланд Turkey=Турска
        Turkmenistan=Туркменистан Uganda=Уганда Ukraine=Украјина
        United_Arab_Emirates=Уједињени_Арапски_Емирати United_States=Сједињене_Државе
        Uruguay=Уругвај Venezuela=Венецуела Vietnam=Вијетнам Yemen=Јемен Zambia=Замбија
        Zimbabwe=Зимбабве
    """,
    "sl": """
        Afghanistan=Afganistan Albania=Albanija Algeria=Alžirija Armenia=Armenija
        Australia=Avstralija Austria=Avstrija Azerbaijan=Azerbajdžan Bahrain=Bahrajn
        Bangladesh=Bangladeš Belarus=Belorusija Belgium=Belgija Bolivia=Bolivija
        Bosnia=Bosna_in_Hercegovina Botswana=Bocvana Brazil=Brazilija Britain=Združeno_kraljestvo
        Bulgaria=Bolgarija Cambodia=Kambodža Central_African_Republic=Srednjeafriška_republika
        Chad=Čad Chile=Čile China=Kitajska Colombia=Kolumbija Congo=Demokratična_republika_Kongo
        Costa_Rica=Kostarika Croatia=Hrvaška Czech_Republic=Češka Denmark=Danska
        Dominican_Republic=Dominikanska_republika Ecuador=Ekvador Eritrea=Eritreja
        Estonia=Estonija Eswatini=Esvatini Ethiopia=Etiopija Fiji=Fidži Finland=Finska
        France=Francija Gambia=Gambija Georgia=Gruzija Germany=Nemčija Greece=Grčija
        Guatemala=Gvatemala Guinea=Gvineja Guyana=Gvajana Hungary=Madžarska Iceland=Islandija
        India=Indija Indonesia=Indonezija Ireland=Irska Israel=Izrael Italy=Italija
        Ivory_Coast=Slonokoščena_obala Jamaica=Jamajka Japan=Japonska Jordan=Jordanija
        Kazakhstan=Kazahstan Kenya=Kenija Kuwait=Kuvajt Kyrgyzstan=Kirgizistan Lesotho=Lesoto
        Liberia=Liberija Libya=Libija Lithuania=Litva Luxembourg=Luksemburg Malawi=Malavi
        Malaysia=Malezija Mauritius=Mavricij Mexico=Mehika Moldova=Moldavija Mongolia=Mongolija
        Montenegro=Črna_gora Morocco=Maroko Mozambique=Mozambik Namibia=Namibija
        Netherlands=Nizozemska New_Zealand=Nova_Zelandija Nicaragua=Nikaragva Nigeria=Nigerija
        North_Korea=Severna_Koreja North_Macedonia=Severna_Makedonija Norway=Norveška
        Palestine=Palestina Papua_New_Guinea=Papua_Nova_Gvineja Paraguay=Paragvaj Poland=Poljska
        Portugal=Portugalska Romania=Romunija Russia=Rusija Saudi_Arabia=Saudova_Arabija
        Slovakia=Slovaška Somalia=Somalija South_Africa=Južnoafriška_republika
        South_Korea=Južna_Koreja South_Sudan=Južni_Sudan Spain=Španija Sri_Lanka=Šrilanka
        Sweden=Švedska Switzerland=Švica Syria=Sirija Taiwan=Tajvan Tajikistan=Tadžikistan
        Tanzania=Tanzanija Thailand=Tajska Tunisia=Tunizija Turkey=Turčija
        United_Arab_Emirates=Združeni_arabski_emirati United_States=Združene_države_Amerike
        Uruguay=Urugvaj Zambia=Zambija Zimbabwe=Zimbabve
    """,
    "ca": """
        Afghanistan=Afganistan Albania=Albània Algeria=Algèria Armenia=Armènia Australia=Austràlia
        Austria=Àustria Azerbaijan=Azerbaidjan Belarus=Belarús Belgium=Bèlgica Benin=Benín
        Bosnia=Bòsnia_i_Hercegovina Britain=Regne_Unit Bulgaria=Bulgària Cambodia=Cambodja
        Cameroon=Camerun Canada=Canadà Central_African_Republic=República_Centreafricana Chad=Txad
        Chile=Xile China=Xina Colombia=Colòmbia Croatia=Croàcia Cyprus=Xipre
        Czech_Republic=Txèquia Ecuador=Equador Egypt=Egipte Estonia=Estònia Ethiopia=Etiòpia
        Finland=Finlàndia Gambia=Gàmbia Georgia=Geòrgia Germany=Alemanya Greece=Grècia Haiti=Haití
        Honduras=Hondures Hungary=Hongria Iceland=Islàndia India=Índia Indonesia=Indonèsia
        Italy=Itàlia Japan=Japó Jordan=Jordània Kyrgyzstan=Kirguizstan Latvia=Letònia
        Lebanon=Líban Liberia=Libèria Lithuania=Lituània Malaysia=Malàisia Mexico=Mèxic
        Moldova=Moldàvia Mongolia=Mongòlia Morocco=Marroc Mozambique=Moçambic Namibia=Namíbia
        Netherlands=Països_Baixos New_Zealand=Nova_Zelanda Niger=Níger Nigeria=Nigèria
        North_Macedonia=Macedònia_del_Nord Palestine=Palestina Panama=Panamà
        Papua_New_Guinea=Papua_Nova_Guinea Paraguay=Paraguai Philippines=Filipines Poland=Polònia
        Saudi_Arabia=Aràbia_Saudí Serbia=Sèrbia Slovakia=Eslovàquia Slovenia=Eslovènia
        Somalia=Somàlia South_Africa=Sud-àfrica South_Sudan=Sudan_del_Sud Spain=Espanya
        Suriname=Surinam Sweden=Suècia Switzerland=Suïssa Tajikistan=Tadjikistan Tanzania=Tanzània
        Thailand=Tailàndia Tunisia=Tunísia Ukraine=Ucraïna
        United_Arab_Emirates=Emirats_Àrabs_Units United_States=Estats_Units Uruguay=Uruguai
        Venezuela=Veneçuela Yemen=Iemen Zambia=Zàmbia Zimbabwe=Zimbàbue
    """,
    "id": """
        Afghanistan=Afganistan Algeria=Aljazair Belgium=Belgia Bosnia=Bosnia_dan_Herzegovina
        Britain=Inggris_Raya Cambodia=Kamboja Central_African_Republic=Republik_Afrika_Tengah
        China=Tiongkok Colombia=Kolombia Costa_Rica=Kosta_Rika Croatia=Kroasia Cyprus=Siprus
        Czech_Republic=Ceko Dominican_Republic=Republik_Dominika East_Timor=Timor_Leste
        Ecuador=Ekuador Egypt=Mesir France=Prancis Germany=Jerman Greece=Yunani Hungary=Hungaria
        Ireland=Irlandia Japan=Jepang Jordan=Yordania Kyrgyzstan=Kirgizstan Luxembourg=Luksemburg
        Mexico=Meksiko Morocco=Maroko Mozambique=Mozambik Netherlands=Belanda
        New_Zealand=Selandia_Baru Nicaragua=Nikaragua North_Korea=Korea_Utara
        North_Macedonia=Makedonia_Utara Norway=Norwegia Palestine=Palestina
        Papua_New_Guinea=Papua_Nugini Poland=Polandia Saudi_Arabia=Arab_Saudi
        South_Africa=Afrika_Selatan South_Korea=Korea_Selatan South_Sudan=Sudan_Selatan
        Spain=Spanyol Sweden=Swedia Syria=Suriah United_Arab_Emirates=Uni_Emirat_Arab
        United_States=Amerika_Serikat
    """,
    "ar": """
        Albania=ألبانيا Angola=أنغولا Argentina=الأرجنتين Armenia=أرمينيا Austria=النمسا
        Azerbaijan=أذربيجان Bangladesh=بنغلاديش Belarus=بيلاروس Belgium=بلجيكا Belize=بليز
        Bolivia=بوليفيا Bosnia=البوسنة_والهرسك Botswana=بوتسوانا Britain=المملكة_المتحدة
        Bulgaria=بلغاريا Burkina_Faso=بوركينا_فاسو Burundi=بوروندي Cambodia=كمبوديا
        Cameroon=الكاميرون Central_African_Republic=جمهورية_أفريقيا_الوسطى Chad=تشاد Chile=تشيلي
        Colombia=كولومبيا Costa_Rica=كوستاريكا Croatia=كرواتيا Cuba=كوبا Cyprus=قبرص
        Czech_Republic=التشيك Denmark=الدانمرك Dominican_Republic=جمهورية_الدومينيكان
        Ecuador=الإكوادور El_Salvador=السلفادور Eritrea=إريتريا Estonia=إستونيا Eswatini=إسواتيني
        Fiji=فيجي Finland=فنلندا Gabon=الغابون Gambia=غامبيا Georgia=جورجيا Ghana=غانا
        Greece=اليونان Guatemala=غواتيمالا Guinea=غينيا Guyana=غيانا Haiti=هايتي Honduras=هندوراس
        Hungary=هنغاريا Iceland=آيسلندا Ireland=أيرلندا Ivory_Coast=ساحل_العاج Jamaica=جامايكا
        Kazakhstan=كازاخستان Kosovo=كوسوفو Kyrgyzstan=قيرغيزستان Laos=لاوس Latvia=لاتفيا
        Lesotho=ليسوتو Liberia=ليبيريا Lithuania=ليتوانيا Luxembourg=لوكسمبورغ Madagascar=مدغشقر
        Malawi=ملاوي Malaysia=ماليزيا Malta=مالطا Mauritius=موريشيوس Moldova=مولدوفا
        Mongolia=منغوليا Montenegro=الجبل_الأسود Mozambique=موزمبيق Namibia=ناميبيا Nepal=نيبال
        New_Zealand=نيوزيلندا Nicaragua=نيكاراغوا Niger=النيجر North_Korea=كوريا_الشمالية
        North_Macedonia=مقدونيا_الشمالية Norway=النرويج Palestine=فلسطين Panama=بنما
        Papua_New_Guinea=بابوا_غينيا_الجديدة Paraguay=باراغواي Peru=بيرو Portugal=البرتغال
        Romania=رومانيا Rwanda=رواندا Saudi_Arabia=المملكة_العربية_السعودية Senegal=السنغال
        Serbia=صربيا Sierra_Leone=سيراليون Singapore=سنغافورة Slovakia=سلوفاكيا Slovenia=سلوفينيا
        South_Africa=جنوب_أفريقيا South_Korea=كوريا_الجنوبية South_Sudan=جنوب_السودان
        Sri_Lanka=سريلانكا Suriname=سورينام Tajikistan=طاجيكستان Tanzania=تنزانيا Togo=توغو
        Turkmenistan=تركمانستان United_Arab_Emirates=الإمارات_العربية_المتحدة Uruguay=أورغواي
        Uzbekistan=أوزبكستان Zambia=زامبيا Zimbabwe=زيمبابوي
    """,
    "zh": """
        Albania=阿尔巴尼亚 Algeria=阿尔及利亚 Angola=安哥拉 Armenia=亚美尼亚 Azerbaijan=阿塞拜疆 Belize=伯利兹
        Bolivia=玻利维亚 Bosnia=波斯尼亚和黑塞哥维那 Botswana=博茨瓦纳 Bulgaria=保加利亚 Burkina_Faso=布基纳法索 Burundi=布隆迪
        Cameroon=喀麦隆 Central_African_Republic=中非共和国 Congo=刚果（金）,刚果（布） Costa_Rica=哥斯达黎加
        Croatia=克罗地亚 Cyprus=塞浦路斯 Dominican_Republic=多米尼加共和国 East_Timor=东帝汶 El_Salvador=萨尔瓦多
        Eritrea=厄立特里亚 Estonia=爱沙尼亚 Eswatini=斯威士兰 Gambia=冈比亚 Guatemala=危地马拉 Guinea=几内亚 Guyana=圭亚那
        Honduras=洪都拉斯 Ivory_Coast=科特迪瓦 Jamaica=牙买加 Kosovo=科索沃 Kyrgyzstan=吉尔吉斯斯坦 Latvia=拉脱维亚
        Lesotho=莱索托 Liberia=利比里亚 Lithuania=立陶宛 Luxembourg=卢森堡 Madagascar=马达加斯加 Malawi=马拉维
        Malta=马耳他 Mauritius=毛里求斯 Moldova=摩尔多瓦 Mozambique=莫桑比克 Namibia=纳米比亚 Nicaragua=尼加拉瓜
        Niger=尼日尔 North_Macedonia=北马其顿 Palestine=巴勒斯坦 Papua_New_Guinea=巴布亚新几内亚 Paraguay=巴拉圭
        Senegal=塞内加尔 Sierra_Leone=塞拉利昂 Slovakia=斯洛伐克 Slovenia=斯洛文尼亚 Suriname=苏里南 Tajikistan=塔吉克斯坦
        Turkmenistan=土库曼斯坦 United_Arab_Emirates=阿拉伯联合酋长国 Uruguay=乌拉圭 Zambia=赞比亚
    """,
    "ja": """
        Albania=アルバニア Algeria=アルジェリア Angola=アンゴラ Armenia=アルメニア Austria=オーストリア Azerbaijan=アゼルバイジャン
        Bahrain=バーレーン Bangladesh=バングラデシュ Belgium=ベルギー Belize=ベリーズ Bolivia=ボリビア Bosnia=ボスニア・ヘルツェゴビナ
        Botswana=ボツワナ Bulgaria=ブルガリア Burkina_Faso=ブルキナファソ Burundi=ブルンジ Cambodia=カンボジア
        Cameroon=カメルーン Central_African_Republic=中央アフリカ共和国 Colombia=コロンビア Costa_Rica=コスタリカ
        Croatia=クロアチア Cuba=キューバ Cyprus=キプロス Dominican_Republic=ドミニカ共和国 East_Timor=東ティモール
        Ecuador=エクアドル El_Salvador=エルサルバドル Eritrea=エリトリア Estonia=エストニア Eswatini=エスワティニ
        Ethiopia=エチオピア Fiji=フィジー Gambia=ガンビア Guatemala=グアテマラ Guyana=ガイアナ Honduras=ホンジュラス
        Iceland=アイスランド Ireland=アイルランド Ivory_Coast=コートジボワール Jamaica=ジャマイカ Jordan=ヨルダン
        Kazakhstan=カザフスタン Kuwait=クウェート Kyrgyzstan=キルギス Latvia=ラトビア Liberia=リベリア Lithuania=リトアニア
        Luxembourg=ルクセンブルク Madagascar=マダガスカル Malawi=マラウイ Mauritius=モーリシャス Moldova=モルドバ
        Mongolia=モンゴル Montenegro=モンテネグロ Morocco=モロッコ Mozambique=モザンビーク Namibia=ナミビア Nepal=ネパール
        Nicaragua=ニカラグア Niger=ニジェール Nigeria=ナイジェリア North_Macedonia=北マケドニア Oman=オマーン
        Palestine=パレスチナ Papua_New_Guinea=パプアニューギニア Paraguay=パラグアイ Rwanda=ルワンダ Senegal=セネガル
        Sierra_Leone=シエラレオネ Slovakia=スロバキア Slovenia=スロベニア Somalia=ソマリア South_Sudan=南スーダン
        Suriname=スリナム Tajikistan=タジキスタン Tanzania=タンザニア Tunisia=チュニジア Turkmenistan=トルクメニスタン
        Uganda=ウガンダ United_Arab_Emirates=アラブ首長国連邦 United_States=アメリカ合衆国 Uruguay=ウルグアイ
        Uzbekistan=ウズベキスタン Zambia=ザンビア Zimbabwe=ジンバブエ
    """,
    "ko": """
        Albania=알바니아 Algeria=알제리 Angola=앙골라 Argentina=아르헨티나 Armenia=아르메니아 Australia=오스트레일리아
        Austria=오스트리아 Azerbaijan=아제르바이잔 Bahrain=바레인 Bangladesh=방글라데시 Belarus=벨라루스 Belgium=벨기에
        Belize=벨리즈 Bolivia=볼리비아 Bosnia=보스니아_헤르체고비나 Botswana=보츠와나 Bulgaria=불가리아 Burkina_Faso=부르키나파소
        Burundi=부룬디 Cambodia=캄보디아 Cameroon=카메룬 Central_African_Republic=중앙_아프리카_공화국 Colombia=콜롬비아
        Congo=콩고-킨샤사,콩고-브라자빌 Costa_Rica=코스타리카 Croatia=크로아티아 Cyprus=키프로스 Denmark=덴마크
        Dominican_Republic=도미니카_공화국 East_Timor=동티모르 Ecuador=에콰도르 El_Salvador=엘살바도르 Eritrea=에리트리아
        Estonia=에스토니아 Eswatini=에스와티니 Ethiopia=에티오피아 Finland=핀란드 Gambia=감비아 Georgia=조지아 Greece=그리스
        Guatemala=과테말라 Guyana=가이아나 Haiti=아이티 Honduras=온두라스 Iceland=아이슬란드 Ireland=아일랜드
        Ivory_Coast=코트디부아르 Jamaica=자메이카 Jordan=요르단 Kazakhstan=카자흐스탄 Kosovo=코소보 Kuwait=쿠웨이트
        Kyrgyzstan=키르기스스탄 Laos=라오스 Latvia=라트비아 Lesotho=레소토 Liberia=라이베리아 Libya=리비아 Lithuania=리투아니아
        Luxembourg=룩셈부르크 Madagascar=마다가스카르 Malawi=말라위 Mauritius=모리셔스 Moldova=몰도바 Montenegro=몬테네그로
        Morocco=모로코 Mozambique=모잠비크 Namibia=나미비아 New_Zealand=뉴질랜드 Nicaragua=니카라과 Niger=니제르
        Nigeria=나이지리아 North_Macedonia=북마케도니아 Norway=노르웨이 Palestine=팔레스타인 Panama=파나마
        Papua_New_Guinea=파푸아뉴기니 Paraguay=파라과이 Portugal=포르투갈 Qatar=카타르 Romania=루마니아 Rwanda=르완다
        Senegal=세네갈 Serbia=세르비아 Sierra_Leone=시에라리온 Slovakia=슬로바키아 Slovenia=슬로베니아 Somalia=소말리아
        South_Africa=남아프리카 South_Korea=대한민국 South_Sudan=남수단 Sri_Lanka=스리랑카 Suriname=수리남 Sweden=스웨덴
        Tajikistan=타지키스탄 Tanzania=탄자니아 Tunisia=튀니지 Turkmenistan=투르크메니스탄 Uganda=우간다
        United_Arab_Emirates=아랍에미리트 Uruguay=우루과이 Uzbekistan=우즈베키스탄 Zambia=잠비아 Zimbabwe=짐바브웨
    """,
}
UNINFLECTED = ("de", "fr", "es", "it", "pt", "nl", "sv", "no", "da", "tr", "ca", "id", "ar", "zh",
               "ja", "ko")  # fmt: skip
"""Languages in whose news a country has one form."""


@cache
def country_names(language: str) -> dict[str, str]:
    """Names of countries in a language → the country’s English name."""
    listed = (pair.split("=") for pair in _NAMES.get(language, "").split())
    return {
        name.replace("_", " "): country.replace("_", " ")
        for country, names in listed
        for name in names.split(",")
    }
