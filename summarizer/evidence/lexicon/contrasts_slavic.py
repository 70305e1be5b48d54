"""Polish, Czech and Russian words that cannot stand for each other."""

from __future__ import annotations

from collections.abc import Mapping

CONTRASTS: Mapping[str, str] = {
    "pl": """
rośnie rosną wzrósł wzrosła wzrosło wzrosły wzrost wzrostu zwiększył zwiększyła zwiększyły podrożał \
podrożała podrożały podrożało drożeje drożeją wyższy wyższa wyższe|spada spadają spadł spadła spadło \
spadły spadek spadku zmniejszył zmniejszyła zmniejszyły zmalał zmalała zmalały potaniał potaniała \
potaniały potaniało tanieje tanieją niższy niższa niższe
wygrał wygrała wygrali wygrywa wygrana zwycięstwo pokonał pokonała|przegrał przegrała przegrali \
przegrywa przegrana porażka
przyjął przyjęła przyjęli przyjęto zaakceptował zaakceptowała zatwierdził zatwierdziła uchwalił \
uchwaliła|odrzucił odrzuciła odrzucili odrzucono odmówił odmówiła odmówili
popiera popierają poparł poparła poparli|krytykuje krytykują skrytykował skrytykowała skrytykowali
przed|po
otworzył otworzyła otwarto otwarcie rozpoczął rozpoczęła rozpoczęto|zamknął zamknęła zamknięto \
zamknięcie zakończył zakończyła zakończono
zezwolił zezwoliła pozwolił pozwoliła dopuścił|zakazał zakazała zabronił zabroniła zakaz
winny winna skazany skazana|niewinny niewinna uniewinniony uniewinniona
potwierdził potwierdziła potwierdza przyznał przyznała|zaprzeczył zaprzeczyła zaprzecza zdementował \
zdementowała
kupił kupiła kupili zakup|sprzedał sprzedała sprzedali sprzedaż
zatrudnił zatrudniła zatrudni|zwolnił zwolniła zwolni
pierwszy pierwsza pierwsze|ostatni ostatnia ostatnie
północ północy|południe południu|wschód wschodzie|zachód zachodzie
więcej|mniej
większy większa|mniejszy mniejsza
lepszy lepsza lepiej|gorszy gorsza gorzej
mężczyzna mężczyzny mężczyźni|kobieta kobiety
chłopiec chłopca|dziewczynka dziewczynki
ojciec ojca|matka matki
brat brata|siostra siostry
syn syna|córka córki
żywy przeżył przeżyła przeżyli|martwy zginął zginęła zginęli zmarł zmarła
zatrzymany zatrzymana aresztowany aresztowana aresztowano|uwolniony zwolniony_z_aresztu wypuszczony
wczoraj|dziś dzisiaj|jutro
poniedziałek|wtorek|środę środa|czwartek|piątek|sobotę sobota|niedzielę niedziela
stycznia styczniu|lutego lutym|marca marcu|kwietnia kwietniu|maja maju|czerwca czerwcu|lipca lipcu|\
sierpnia sierpniu|września wrześniu|października październiku|listopada listopadzie|grudnia grudniu
""",
    "cs": """
roste rostou vzrostl vzrostla vzrostlo vzrostly růst růstu zvýšil zvýšila zvýšily zvýšení stoupl stoupla \
stouply stoupá zdražil zdražila zdražily vyšší|klesá klesají klesl klesla kleslo klesly pokles poklesu \
snížil snížila snížily snížení ubylo zlevnil zlevnila zlevnily nižší
vyhrál vyhrála vyhráli vyhrává výhra vítězství porazil porazila|prohrál prohrála prohráli prohrává \
prohra porážka
přijal přijala přijali schválil schválila schválili schválilo|odmítl odmítla odmítli odmítlo zamítl zamítla \
zamítli zamítlo
podporuje podporují podpořil podpořila|kritizuje kritizují kritizoval kritizovala
před|po
otevřel otevřela otevřeli otevření zahájil zahájila začal začala|zavřel zavřela uzavřel uzavřela uzavření \
ukončil ukončila skončil skončila
povolil povolila povolilo dovolil dovolila|zakázal zakázala zakázalo zákaz
vinen vinný vinna odsouzen odsouzena|nevinen nevinný nevinná osvobozen osvobozena
potvrdil potvrdila potvrzuje přiznal přiznala|popřel popřela popírá vyvrátil vyvrátila
koupil koupila koupili nákup|prodal prodala prodali prodej
zaměstná přijme|propustil propustila propustí
první|poslední
sever severu|jih jihu|východ východu|západ západu
více víc|méně míň
větší|menší
lepší|horší
muž muži muže|žena ženy ženu
chlapec chlapce|dívka dívky
otec otce|matka matky
bratr bratra|sestra sestry
syn syna|dcera dcery
přežil přežila přežili|zemřel zemřela zemřeli zahynul zahynula zahynuli
zadržen zadržena zatčen zatčena|propuštěn propuštěna
včera|dnes|zítra
pondělí|úterý|středa středu|čtvrtek|pátek|sobota sobotu|neděle neděli
ledna lednu|února únoru|března březnu|dubna dubnu|května květnu|června červnu|července červenci|\
srpna srpnu|září|října říjnu|listopadu|prosince prosinci
""",
    "ru": """
растет растёт растут вырос выросла выросло выросли рост роста увеличился увеличилась увеличилось \
увеличились увеличение повысился повысилась повысились подорожал подорожала подорожали поднялся поднялась|\
падает падают упал упала упало упали падение снижается снижаются снизился снизилась снизилось снизились \
снижение сократился сократилась сократилось сократились сокращение уменьшился уменьшилась уменьшились \
подешевел подешевела подешевели опустился
выиграл выиграла выиграли победил победила победили победа|проиграл проиграла проиграли поражение
принял приняла приняли одобрил одобрила одобрили|отклонил отклонила отклонили отверг отвергла отвергли \
отказал отказала отказали
поддержал поддержала поддержали поддерживает|критикует раскритиковал раскритиковала осудил осудила
до перед|после
открыл открыла открыли открытие начал начала начали|закрыл закрыла закрыли закрытие закончил закончила \
завершил завершила
разрешил разрешила разрешили|запретил запретила запретили запрет
виновен виновна виновным осужден осуждена|невиновен невиновна оправдан оправдана
подтвердил подтвердила подтверждает признал признала|опроверг опровергла отрицает отрицал
купил купила купили покупка|продал продала продали продажа
нанял наняла|уволил уволила уволят
первый первая первое|последний последняя последнее
север севере|юг юге|восток востоке|запад западе
больше|меньше
лучше лучший|хуже худший
мужчина мужчины|женщина женщины
мальчик мальчика|девочка девочки
отец отца|мать матери
брат брата|сестра сестры
сын сына|дочь дочери
выжил выжила выжили|погиб погибла погибли умер умерла
задержан задержана арестован арестована|освобожден освобождена освобождён отпущен
вчера|сегодня|завтра
понедельник|вторник|среду среда|четверг|пятницу пятница|субботу суббота|воскресенье
января январе|февраля феврале|марта марте|апреля апреле|мая мае|июня июне|июля июле|августа августе|\
сентября сентябре|октября октябре|ноября ноябре|декабря декабре
""",
}
