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
}


def irregular(language: str) -> Mapping[str, str]:
    """Irregular forms of `language` → the form they belong to; empty without a table."""
    return first_of_line(_FORMS.get(language, ""))
