"""Forms that endings do not lead back to one word: "met" is "meet", "ging" is "gehen"."""

from __future__ import annotations

from collections.abc import Mapping

from summarizer.evidence.lexicon.wordlists import first_of_line

_FORMS = {
    "en": "begin began begun; bring brought; build built; buy bought; catch caught; choose chose "
    "chosen; come came; cost costs; deal dealt; draw drew drawn; drive drove driven; eat ate "
    "eaten; fall fell fallen; feel felt; fight fought; find found; flee fled; fly flew flown; "
    "forget forgot forgotten; get got gotten; give gave given; go went gone; grow grew grown; "
    "hear heard; hide hid hidden; hit hits; hold held; keep kept; know knew known; lead led; "
    "leave left; lend lent; lie lay lain; lose lost loss; make made; mean meant; meet met; "
    "pay paid; ride rode ridden; ring rang rung; rise rose risen; run ran; see saw seen; sell "
    "sold sale sales; send sent; shake shook shaken; shoot shot; sing sang sung; sink sank "
    "sunk; sit sat; sleep slept; speak spoke spoken; spend spent; stand stood; steal stole "
    "stolen; strike struck; swear swore sworn; swim swam swum; take took taken; teach taught; "
    "tell told; think thought; throw threw thrown; understand understood; wake woke woken; "
    "wear wore worn; win won; write wrote written; die died dead death deaths dying; child "
    "children; man men; woman women; person people; foot feet; life lives; wife wives; knife "
    "knives; analysis analyses; crisis crises",
    "de": "gehen ging gingen gegangen; kommen kam kamen; geben gab gaben gegeben gibt; nehmen nahm "
    "nahmen genommen nimmt; sterben starb starben gestorben stirbt; treffen traf trafen "
    "getroffen trifft; gewinnen gewann gewannen gewonnen; verlieren verlor verloren; steigen "
    "stieg stiegen gestiegen; sinken sank sanken gesunken; fallen fiel fielen gefallen fällt; "
    "sprechen sprach sprachen gesprochen spricht; finden fand fanden gefunden; beginnen "
    "begann begannen begonnen; schließen schloss geschlossen; schreiben schrieb geschrieben; "
    "verlassen verließ verlässt; brechen brach gebrochen bricht; bringen brachte gebracht; "
    "denken dachte gedacht; stehen stand gestanden; tragen trug getragen trägt; fahren fuhr "
    "gefahren fährt; halten hielt gehalten hält",
    "fr": "aller va vont allé; venir vient viennent venu; tenir tient tenu; prendre prend pris; "
    "mettre met mis; faire fait font; dire dit disent; voir voit vu; mourir meurt mort morts; "
    "perdre perd perdu; vendre vend vendu; élire élit élu; ouvrir ouvre ouvert; offrir offre "
    "offert",
    "es": "ir va fue fueron; venir viene vino; tener tiene tuvo; hacer hace hizo hecho; decir dice "
    "dijo dicho; ver vio visto; morir muere murió muerto muertos; perder pierde perdió; poner "
    "pone puso puesto; pedir pide pidió; dar da dio; abrir abre abrió abierto; caer cae cayó; "
    "traer trajo",
    "it": "andare va vanno andato andata; venire viene vengono venuto venuta venne; fare fa fanno "
    "fatto fatta fece; dire dice dicono detto disse; prendere prende preso presa prese; perdere "
    "perde perso persa perse; chiudere chiude chiuso chiusa chiuse; aprire apre aperto aperta "
    "aprì; morire muore morto morta morti morì; mettere mette messo messa mise; rimanere rimane "
    "rimasto rimasta; vedere vede visto vista vide; scrivere scrive scritto scrisse; spendere "
    "spende speso spesa; vincere vince vinto vinse; dare dà dato data diede; decidere decide deciso decise",
    "pt": "ir vai vão foi foram; vir vem vêm veio vieram; fazer faz fazem fez fizeram feito feita; dizer "
    "diz dizem disse disseram dito; ver vê viu viram visto; pôr põe pôs posto; trazer traz trouxe; "
    "dar dá deu deram dado; perder perde perdeu perdido; morrer morre morreu morreram morto mortos; "
    "abrir abre abriu aberto; pagar paga pagou pago; ganhar ganha ganhou ganho; pedir pede pediu pedido",
    "nl": "gaan gaat ging gingen gegaan; komen komt kwam kwamen gekomen; geven geeft gaf gaven gegeven; "
    "nemen neemt nam namen genomen; sluiten sluit sloot sloten gesloten; stijgen stijgt steeg stegen "
    "gestegen; verliezen verliest verloor verloren; winnen wint won wonnen gewonnen; kopen koopt kocht "
    "kochten gekocht; verkopen verkoopt verkocht; sterven sterft stierf stierven gestorven; doen doet "
    "deed deden gedaan; krijgen krijgt kreeg kregen gekregen; vinden vindt vond vonden gevonden",
    "sv": "gå går gick gått; ge ger gav gett givit; ta tar tog tagit; få får fick fått; se ser såg sett; "
    "dö dör dog dött; köpa köper köpte köpt; sälja säljer sålde sålt; stänga stänger stängde stängt "
    "stängs; vinna vinner vann vunnit; skriva skriver skrev skrivit; göra gör gjorde gjort; komma kommer kom",
    "nb": "gå går gikk gått; gi gir ga gitt; ta tar tok tatt; få får fikk fått; se ser så sett; dø dør "
    "døde; selge selger solgte solgt; vinne vinner vant vunnet; skrive skriver skrev skrevet; gjøre gjør "
    "gjorde gjort; komme kommer kom; velge velger valgte valgt; bruke bruker brukte brukt",
    "da": "gå går gik gået; give giver gav givet; tage tager tog taget; få får fik fået; se ser så set; "
    "dø dør døde; sælge sælger solgte solgt; vinde vinder vandt vundet; skrive skriver skrev skrevet; "
    "gøre gør gjorde gjort; komme kommer kom; vælge vælger valgte valgt; kende kender kendt kendte",
}


def irregular(language: str) -> Mapping[str, str]:
    """Irregular forms of `language` → the form they belong to; empty without a table."""
    return first_of_line(_FORMS.get(language, ""))
