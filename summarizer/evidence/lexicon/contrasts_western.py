"""German, French and Spanish words that cannot stand for each other."""

from __future__ import annotations

from collections.abc import Mapping

CONTRASTS: Mapping[str, str] = {
    "de": """
steigt steigen stieg stiegen gestiegen anstieg erhöht erhöhen erhöhte erhöhung zunahme \
zugenommen wächst wuchs gewachsen höher mehr gewinn gewinne plus|sinkt sinken sank sanken \
gesunken rückgang gesenkt senken senkte senkung abnahme abgenommen fällt fiel gefallen niedriger \
weniger verlust verluste minus
gewinnt gewann gewannen gewonnen sieg siegt siegte|verliert verlor verloren niederlage unterlag
annehmen angenommen zugestimmt zustimmung gebilligt bewilligt bewilligte gewährt gewährte unterstützt unterstützte befürwortet|\
ablehnen abgelehnt lehnte lehnt ablehnung verweigert kritisiert kritisierte
vor zuvor bevor|nach nachdem danach
eröffnet eröffnete beginnt begann begonnen startet startete beginn|geschlossen schließt schloss \
endet endete beendet ende
erlaubt genehmigt zugelassen|verboten verbietet verbot untersagt
schuldig verurteilt|unschuldig freigesprochen freispruch
bestätigt bestätigte eingeräumt|dementiert dementierte bestritten bestreitet
kauft kaufte gekauft|verkauft verkaufte
erste ersten erster|letzte letzten letzter
stark stärker stärkste|schwach schwächer schwächste
größer größte|kleiner kleinste
norden nördlich|süden südlich|osten östlich|westen westlich
mann männer|frau frauen
junge jungen|mädchen
sohn|tochter
bruder|schwester
vater|mutter
lebt lebend überlebte überlebt|tot starb gestorben getötet
festgenommen verhaftet inhaftiert|freigelassen entlassen
früher|später
gestern|heute|morgen
letzte_woche letzter_woche vergangene_woche vergangener_woche|diese_woche dieser_woche|\
nächste_woche nächster_woche kommende_woche kommender_woche
letztes_jahr letzten_jahr vergangenes_jahr vergangenen_jahr|dieses_jahr diesem_jahr|\
nächstes_jahr nächsten_jahr kommendes_jahr kommenden_jahr
montag|dienstag|mittwoch|donnerstag|freitag|samstag sonnabend|sonntag
januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember
polizei polizisten polizist|feuerwehr feuerwehrleute|soldaten soldat armee|ärzte arzt ärztin|\
lehrer|richter|anwalt anwälte
auto autos pkw|lastwagen lkw|bus busse|zug züge|schiff schiffe|flugzeug flugzeuge|hubschrauber
""",
    "fr": """
hausse augmente augmenter augmenté augmentation progression croissance bondi grimpé monte|baisse \
baisser diminue diminuer diminué diminution recul reculé chute chuté repli
gagne gagné gagner victoire remporte remporté|perd perdu perdre défaite
accepte accepté adopté adopte approuve approuvé soutient soutenu|refuse refusé rejette rejeté \
rejet critique critiqué
avant|après
ouvre ouvert ouverture début commence commencé|ferme fermé fermeture fin termine terminé
autorise autorisé permet permis|interdit interdiction
coupable condamné|innocent acquitté relaxé
confirme confirmé reconnu|dément démenti nie nié
achète acheté achat|vend vendu vente
premier première|dernier dernière
nord|sud|est|ouest
plus|moins
supérieur|inférieur
homme hommes|femme femmes
garçon garçons|fille filles
père|mère
frère|sœur
fils|fille
vivant survécu|mort morts décédé tué tués
arrêté arrêtés détenu|libéré libérés relâché
hier|demain
semaine_dernière|cette_semaine|semaine_prochaine
an_dernier année_dernière|cette_année|an_prochain année_prochaine
lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche
janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre
policiers police|pompiers|soldats armée|médecins|enseignants|juges|avocats
voiture voitures|camion camions|bus|train trains|bateau bateaux navire|avion avions|hélicoptère
""",
    "es": """
sube subió subir subida aumenta aumentó aumentar aumento crece creció crecimiento alza|baja bajó \
bajar bajada disminuye disminuyó descenso cae cayó caída reduce redujo
gana ganó ganar victoria venció|pierde perdió perder derrota
acepta aceptó aprueba aprobó aprobado apoya apoyó|rechaza rechazó rechazado rechazo critica \
criticó
antes|después tras
abre abrió apertura comienza comenzó inicio|cierra cerró cierre termina terminó fin
permite permitió permitido autoriza autorizó|prohíbe prohibió prohibido
culpable condenado|inocente absuelto
confirma confirmó|desmiente desmintió niega negó
compra compró|vende vendió venta
primero primera primer|último última
norte|sur|este|oeste
más|menos
mayor|menor
mejor|peor
hombre hombres|mujer mujeres
niño niños|niña niñas
padre|madre
hermano|hermana
hijo|hija
vivo sobrevivió|muerto murió muertos
detenido detenidos arrestado|liberado libre
ayer|hoy|mañana
semana_pasada|esta_semana|próxima_semana
año_pasado|este_año|próximo_año
lunes|martes|miércoles|jueves|viernes|sábado|domingo
enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
policía policías|bomberos|soldados ejército|médicos|maestros|jueces|abogados
coche coches automóvil|camión camiones|autobús autobuses|tren trenes|barco barcos|avión aviones|\
helicóptero
""",
}
