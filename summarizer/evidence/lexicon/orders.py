"""Words of orders to a machine: what overrides, what asks for output, whom it addresses.

Stems end in "*"; a space stands for any white space. All is compared casefolded.
"""

from __future__ import annotations

# Per language: imperatives that set aside, what they set aside, and the word that says which.
# All three must stand close together: "Pilots ignored the tower's instructions" is news.
OVERRIDES: dict[str, tuple[str, str, str]] = {
    "en": ("ignore|disregard|forget|override|overlook|bypass|discard|neglect|skip|do not follow|don't follow|don’t follow|stop following|pay no attention to|do not obey|set aside|throw away",
           "instruction*|prompt*|direction|directions|guideline*|guidance|rules|commands|orders|directive*|context|text|conversation|training|programming|constraint*|task|tasks|messages|everything|anything|restrictions|policies|assignment*",
           "previous|prior|above|earlier|preceding|foregoing|all|your|system|initial|original|before|past|former|existing|any|these|so far|given|other|said"),
    "de": ("ignoriere|ignorier|ignorieren sie|ignoriert alle|vergiss|vergessen sie|missachte|missachten sie|beachte nicht|verwirf|überspringe|lass",
           "anweisung*|instruktion*|vorgabe*|befehl*|prompt*|regel*|aufforderung*|auftrag|aufträge|alles",
           "vorherig*|vorig*|bisherig*|früher*|obig*|vorangegangen*|vorangehend*|alle|alles|allen|deine*|ihre*|system*|zuvor|vorher|oben|gesagt*"),
    "fr": ("ignore|ignorez|ignorer|oublie|oubliez|oublier|ne tiens pas compte|ne tenez pas compte|ne tenez aucun compte|faites abstraction|fais abstraction|néglige|négligez",
           "instruction*|consigne*|directive*|ordre|ordres|invite*|règle*|prompt*|tout",
           "précédent*|antérieur*|ci-dessus|toutes|tous|tout|vos|tes|système|initiale*|préalable*|avant"),
    "es": ("ignora|ignore|ignorad|ignorar|olvida|olvide|olvídate|olvídese|omite|omita|haz caso omiso|haga caso omiso|desatiende|desestima|no hagas caso|descarta|descarte",
           "instruccion*|instrucción|indicacion*|órdenes|ordenes|directric*|reglas|prompt*|todo",
           "anterior*|previ*|todas|todo|tus|sus|arriba|sistema|inicial*|precedente*"),
    "it": ("ignora|ignorate|ignori|dimentica|dimenticate|trascura|trascurate|non considerare|tralascia|scarta",
           "istruzion*|indicazion*|direttiv*|comandi|ordini|regole|prompt*|tutto", "precedent*|tutte|tutti|tutto|tue|vostre|sopra|sistema|inizial*"),
    "pt": ("ignore|ignora|ignorem|esqueça|esqueçam|esquece|desconsidere|despreze|descarte", "instruç*|orientaç*|diretriz*|comando*|ordens|regras|prompt*|tudo",
           "anterior*|todas|todos|tudo|suas|tuas|prévi*|acima|sistema|inicia*"),
    "nl": ("negeer|negeert u|vergeet|sla over|laat buiten beschouwing|verwaarloos", "instructie*|aanwijzing*|opdracht*|richtlijn*|regels|prompt*|alles",
           "vorige|eerdere|alle|alles|bovenstaande|je|jouw|uw|voorgaande|systeem*|hiervoor"),
    "scandinavian": ("ignorera|ignorer|glöm|glem|bortse från|bortse fra|se bort fra|se bort från|strunta i|overse", "instruktion*|instruks*|anvisning*|ordre*|order|regler*|prompt*|allt|alt",
                     "tidigare|tidligere|alla|alle|allt|alt|dina|dine|ovan*|ovenfor|oven|föregående|foregående|forrige|system*"),
    "fi": ("unohda|ohita|älä välitä|jätä huomiotta|sivuuta", "ohje*|käsky*|määräy*|komen*", "aiem*|edelli*|kaikki|kaikista|yllä|järjestelm*"),
    "pl": ("zignoruj|zignorujcie|ignoruj|pomiń|zapomnij|odrzuć|nie zważaj", "instrukcj*|polece*|wskazów*|wytyczn*|reguł*|zasad*|wszystko", "poprzedni*|wcześniejsz*|powyższ*|wszystki*|wszystko|swoje|twoje|system*"),
    "cs": ("ignoruj|ignorujte|zapomeň|zapomeňte|přehlédni|nedbej|zabudni", "instrukc*|inštrukc*|pokyn*|příkaz*|pravid*|vše*", "předchoz*|predchádz*|všechn*|vše*|výše|svoje|systém*"),
    "slavic": ("игнорируй|игнорируйте|проигнорируй|проигнорируйте|забудь|забудьте|не обращай внимания|отбрось|ігноруй|ігноруйте|проігноруй|проігноруйте|забудьте|игнорирай|игнорирайте|занемари|ignoriši|ignoriraj|ignorirajte|zanemari|zanemarite|prezri|prezrite|pozabi|zaboravi",
               "инструкци*|указани*|команд*|правил*|інструкці*|вказівк*|приказ*|промпт*|все|всё|упутств*|uputstv*|uput*|instrukcij*|navodil*",
               "предыдущ*|прежн*|выше*|все|всё|всех|всі|попередн*|предишни*|твои|ваши|систем*|prethodn*|sve|prejšnj*|претходн*|данн*"),
    "hu": ("hagyd figyelmen kívül|hagyja figyelmen kívül|felejtsd el|felejtse el", "utasítás*|parancs*|szabály*", "korábbi*|előző*|fenti*|összes|minden*|eddigi*"),
    "ro": ("ignoră|ignorați|ignora|uită|uitați", "instrucțiuni*|instrucţiuni*|instructiuni*|indicații*|ordine*|regul*", "anterioar*|precedent*|toate|tale|sus"),
    "tr": ("yok say*|görmezden gel*|unut|unutun|dikkate alma*|göz ardı et*", "talimat*|komut*|yönerge*|kural*", "önceki*|yukarıdaki*|tüm*|bütün|sistem*"),
    "el": ("αγνόησε|αγνοήστε|αγνόησέ|ξέχασε|ξεχάστε|παράβλεψε", "οδηγί*|εντολ*|κανόν*", "προηγούμεν*|όλες|παραπάνω|τις"),
    "id": ("abaikan|lupakan|hiraukan", "instruksi*|perintah*|arahan*|petunjuk*|aturan*", "sebelum*|semua|di atas|seluruh|sistem|anda"),
    "vi": ("bỏ qua|phớt lờ|quên|hãy quên", "hướng dẫn*|chỉ dẫn*|mệnh lệnh|lệnh|chỉ thị*|yêu cầu", "trước*|tất cả|mọi|ở trên|hệ thống"),
    "tl": ("balewalain|kalimutan", "tagubilin*|instruksyon*|utos", "nakaraan*|lahat|naunang"),
    "sw": ("puuza|sahau|usijali", "maagizo|maelekezo", "awali|yote|hapo juu|zilizopita"),
    "zh": ("忽略|无视|無視|忽視|忽视|忘记|忘掉|忘記|不要理会|不理会|不要遵循|別理", "指示|指令|说明|說明|提示|命令|内容", "以上|之前|先前|所有|前面|上述|此前|一切|你的|系统|系統|上面|全部|任何"),
    "ja": ("無視して|無視し、|無視せよ|無視しろ|無視しなさい|忘れて|忘れろ|破棄して", "指示|命令|指令|プロンプト|内容", "これまで|以前|上記|すべて|全て|前の|あなた|今まで|システム|先の"),
    "ko": ("무시하고|무시하세요|무시하라|무시해|무시하십시오|잊어|잊으세요|따르지 마", "지시|명령|지침|프롬프트", "이전|위의|앞|모든|지금까지|시스템|위에"),
    "ar": ("تجاهل|تجاهلوا|تجاهلي|انس|انسَ|أهمل|اهمل", "تعليمات*|التعليمات*|الأوامر|الاوامر|توجيهات*|التوجيهات*|القواعد|الإرشادات", "السابق*|أعلاه|جميع|كل|كافة|النظام"),
    "he": ("התעלם|התעלמי|התעלמו|שכח|שכחו", "הוראות|ההוראות|הנחיות|ההנחיות|מההוראות", "הקודמות|לעיל|כל|מכל|קודמות"),
    "fa": ("نادیده بگیر*|فراموش کن*", "دستور*|راهنما*", "قبلی|بالا|همه|تمام|پیشین"),
    "hi": ("अनदेखा|नज़रअंदाज़|नजरअंदाज|भूल|उपेक्षा|अनदेखी", "निर्देश*|आदेश*|नियम*", "पिछले|सभी|उपरोक्त|पूर्व|ऊपर|सारे"),
    "bn": ("উপেক্ষা|ভুলে|অগ্রাহ্য", "নির্দেশ*|আদেশ*", "আগের|সব|সমস্ত|পূর্ববর্তী|উপরের"),
    "th": ("เพิกเฉย|ละเว้น|ลืม|ไม่ต้องสนใจ", "คำสั่ง|คำแนะนำ|กฎ", "ก่อนหน้า|ทั้งหมด|ข้างต้น"),
    "ca": ("ignora|ignoreu|oblida|oblideu|no facis cas|descarta", "instruccion*|indicacion*|ordres|regles|tot", "anterior*|prèvi*|totes|tots|tot|teves|sistema"),
    "eu": ("ez ikusi|ahaztu|ez egin kasurik|baztertu", "argibide*|jarraibide*|agindu*|arau*", "aurreko*|guzti*|lehengo*|sistema*"),
    "et": ("eira|eirake|ignoreeri|unusta|unustage", "juhis*|juhend*|käsk*|käsu*|reegl*", "varasem*|eelne*|eelmis*|kõik*|süsteemi*"),
    "lv": ("ignorē|ignorējiet|aizmirsti|neņem vērā", "norādījum*|instrukcij*|pavēl*|noteikum*", "iepriekšēj*|visus|visas|visu|sistēm*"),
    "lt": ("ignoruok|ignoruokite|pamiršk|pamirškite|nepaisyk|nepaisykite", "instrukcij*|nurodym*|taisykl*|komand*", "ankstesn*|visas|visus|visų|sistem*"),
    "is": ("hunsaðu|hunsið|gleymdu|gleymið", "leiðbeining*|fyrirmæl*|skipan*|regl*", "fyrri|allar|öll|ofangreind*|kerfis*"),
    "af": ("ignoreer|vergeet|verontagsaam", "instruksie*|opdragte|reëls|aanwysings*", "vorige|alle|bogenoemde|stelsel*"),
    "cy": ("anwybyddwch|anwybydda|anghofiwch|anghofia", "cyfarwyddy*|gorchym*|rheol*|chyfarwyddy*", "blaenorol|holl|bob|uchod|system"),
    "ga": ("déan neamhaird|tabhair neamhaird|dearmad", "treoir*|treorach*|orduithe|rialacha", "roimhe*|gach|uile|thuas"),
    "sq": ("injoroni|injoro|harroni|harro|shpërfill*", "udhëzim*|urdhra*|rregull*", "mëparshm*|gjitha|sipërm*|sistem*"),
    "mk": ("игнорирај|игнорирајте|заборави|занемари", "упатств*|наредби|инструкци*", "претходн*|сите|систем*"),
    "be": ("ігнаруй|ігнаруйце|забудзь", "інструкцы*|указанн*|каманд*", "папярэдн*|усе|сістэм*"),
    "az": ("nəzərə alma|nəzərə almayın|unut|unudun", "təlimat*|göstəriş*|əmr*|qayda*", "əvvəlki|bütün|yuxarıdakı|sistem*"),
    "kk": ("елеме|елемеңіз|ұмыт|ұмытыңыз", "нұсқау*|бұйрық*|ереже*", "алдыңғы|барлық|жоғарыдағы"),
    "mn": ("үл тоомсорло*|март|мартаарай", "заавр*|зааварчилгаа*|тушаал*", "өмнөх|бүх|дээрх"),
    "ka": ("უგულებელყავი|უგულებელყავით|დაივიწყე|დაივიწყეთ", "ინსტრუქცი*|მითითებ*|ბრძანებ*", "წინა|ყველა|ზემოთ*"),
    "hy": ("անտեսիր|անտեսեք|մոռացիր|մոռացեք", "հրահանգ*|ցուցում*|հրաման*", "նախորդ|բոլոր|վերևի"),
    "ur": ("نظر انداز|نظرانداز|بھول جا*", "ہدایات|احکامات|ہدایت", "پچھلی|تمام|سابقہ|اوپر"),
    "ta": ("புறக்கணி*|மறந்து", "வழிமுறை*|அறிவுறுத்தல்*|கட்டளை*", "முந்தைய|அனைத்து|எல்லா"),
    "te": ("విస్మరించ*|మర్చిపో*", "సూచన*|ఆదేశా*", "మునుపటి|అన్ని|పై"),
    "am": ("ችላ|እርሳ", "መመሪያ*|ትእዛዝ*|ትዕዛዝ*", "ያለፉት*|ሁሉ*|ቀደም"),
    "la": ("neglege|neglegite|ignora|obliviscere", "praecept*|mandat*|iuss*", "prior*|omnia|omnes|supra"),
    "eo": ("ignoru|forgesu", "instrukci*|ordon*|regul*", "antaŭa*|ĉiu*|ĉiujn"),
}  # fmt: skip

# Per language: imperatives that ask for output, and what only a brief or a reply has.
OUTPUTS: dict[str, tuple[str, str]] = {
    "de": ("schreib|schreibe|schreiben sie|antworte|antworten sie|gib|geben sie|füge|fügen sie|nenne|nennen sie|wiederhole|wiederholen sie|setze|setzen sie|beginne|beginnen sie|sage|sagen sie|erwähne|erwähnen sie|fasse|ersetze|behaupte|verwende|verwenden sie|bezeichne",
           "überschrift*|schlagzeile*|titel|titelzeile|zusammenfassung*|antwort|antworten|ausgabe|zitat|zitate|zitaten|sprecher|akteur*|kurzfassung|json|nur|ausschließlich"),
    "fr": ("écris|écrivez|réponds|répondez|ajoute|ajoutez|répète|répétez|commence|commencez|mets|mettez|inscris|inscrivez|insère|insérez|affiche|affichez|résume|résumez|remplace|remplacez|attribue|attribuez",
           "titre|titres|résumé|réponse|citation|citations|acteur|acteurs|sortie|json|uniquement|seulement"),
    "es": ("escribe|escriba|responde|responda|añade|añada|agrega|agregue|repite|repita|pon|ponga|incluye|incluya|comienza|comience|diga|inserta|inserte|muestra|muestre|resume|resuma|atribuye|atribuya",
           "titular|título|titulo|resumen|respuesta|cita|citas|actor|actores|salida|json|solo|sólo|únicamente"),
    "it": ("scrivi|scrivete|rispondi|rispondete|aggiungi|aggiungete|ripeti|metti|inserisci|inserite|inizia|iniziate|attribuisci|sostituisci", "titolo|riassunto|sommario|risposta|citazion*|attore|attori|json|solo|soltanto"),
    "pt": ("escreva|escreve|escrevam|responda|responde|adicione|acrescente|repita|coloque|insira|inclua|comece|diga|atribua|substitua", "título|manchete|resumo|resposta|citaç*|ator|atores|json|apenas|somente"),
    "nl": ("schrijf|antwoord|voeg|herhaal|zet|noem|zeg|vermeld|schrijft u|gebruik", "kop|koptekst|titel|samenvatting|antwoord|citaat|citaten|spreker|json|alleen|uitsluitend"),
    "scandinavian": ("skriv|svara|lägg|legg|læg|tilføj|upprepa|gjenta|gentag|börja|begynn|begynd|nämn|nevn|säg|sätt|sett", "rubrik*|overskrift*|sammanfattning*|sammendrag*|resumé*|svaret|citat*|sitat*|json|bara|bare|kun|endast"),
    "fi": ("kirjoita|vastaa|lisää|toista|aloita|mainitse|sano", "otsik*|tiivistelm*|vastauk*|yhteenve*|vain|lainau*|json"),
    "pl": ("napisz|odpowiedz|dodaj|powtórz|wpisz|umieść|zacznij|wstaw|podaj", "nagłów*|tytuł*|podsumowani*|streszczeni*|odpowiedzi|cytat*|json|tylko|wyłącznie"),
    "cs": ("napiš|napište|odpověz|odpovězte|přidej|přidejte|zopakuj|vlož|vložte|začni|uveď|uveďte", "nadpis*|titul*|shrnutí*|odpově*|citát*|json|pouze|jen"),
    "slavic": ("напиши|напишите|ответь|ответьте|отвечай|добавь|добавьте|повтори|повторите|вставь|вставьте|укажи|укажите|начни|начните|скажи|выведи|напишіть|додай|додайте|напишете|napiši|dodaj",
               "заголов*|резюме|ответ*|сводк*|цитат*|відповід*|json|только|лише|naslov*|sažet*|odgovor*"),
    "hu": ("írd|írja|válaszolj|válaszoljon|add hozzá|ismételd|kezdd|tedd", "címsor*|cím|címbe|címébe|összefoglaló*|válasz*|idézet*|csak"),
    "ro": ("scrie|scrieți|răspunde|răspundeți|adaugă|adăugați|repetă|pune", "titlu*|rezumat*|răspuns*|citat*|doar|numai"),
    "tr": ("yazın|yazınız|yanıtlayın|cevap verin|ekleyin|tekrarlayın|başlığa", "başlık*|başlığ*|özet*|yanıtta|alıntı*|sadece|yalnızca|yaz|ekle"),
    "el": ("γράψε|γράψτε|απάντησε|απαντήστε|πρόσθεσε|προσθέστε|επανάλαβε", "τίτλο*|περίληψη*|απάντηση*|μόνο"),
    "id": ("tulis|tulislah|jawab|jawablah|tambahkan|ulangi|katakan|sebutkan", "judul*|ringkasan*|jawaban*|kutipan*|hanya"),
    "vi": ("hãy viết|hãy trả lời|hãy thêm|hãy lặp lại|hãy nói", "tiêu đề|tóm tắt|câu trả lời|chỉ"),
    "zh": ("写入|写上|写下|写出|写为|写成|寫入|寫上|写(?!道|着|了|的|作|信|给)|寫(?!道|著|了|的)|输出|輸出|添加|加入|重复|重複|填写|插入|只回答|只回复|只说", "标题|標題|摘要|总结中|總結中|概要|每个字段|引语|回复|回答"),
    "ja": ("書いてください|書いて下さい|書きなさい|書け(?!ば|る|な|ま)|出力してください|出力せよ|出力しろ|答えてください|追加してください|繰り返してください|入れてください|記載してください|挿入してください", "見出し|要約|タイトル|回答|リスト|サマリー|だけ|のみ"),
    "ko": ("쓰세요|써라|쓰십시오|적으세요|작성하세요|작성하라|작성하십시오|출력하세요|출력하라|출력하십시오|답하세요|답하라|추가하세요|추가하라|반복하세요|넣으세요|넣어라|써 줘|써줘", "제목|요약|답변|목록|헤드라인|만"),
    "ar": ("اكتب|اكتبي|اكتبوا|أجب|اجب|أضف|اضف|كرر", "العنوان|عنوان|الملخص|ملخص|الرد|الإجابة|فقط"),
    "he": ("כתוב|כתבו|כתבי|ענה|הוסף|הוסיפו", "כותרת|בכותרת|סיכום|בסיכום|תקציר|בתקציר|תשובה"),
    "fa": ("بنویس*|پاسخ بده|اضافه کن*", "عنوان|تیتر|خلاصه"),
    "hi": ("लिखें|लिखो|लिखिए|जोड़ें|दोहराएं|उत्तर दें|जवाब दें", "शीर्षक*|सारांश*|उत्तर"),
    "bn": ("লিখুন|যোগ করুন|উত্তর দিন", "শিরোনাম*|সারাংশ*"),
    "th": ("จงเขียน|โปรดเขียน|กรุณาเขียน|ให้เขียน|จงตอบ", "หัวข้อ|พาดหัว|สรุป|คำตอบ|เท่านั้น"),
    "ca": ("escriu|escriviu|respon|responeu|afegeix|repeteix|posa", "titular*|títol*|resum*|resposta|només"),
    "eu": ("idatzi|erantzun|gehitu|errepikatu", "izenburu*|titulu*|laburpen*|erantzun*"),
    "et": ("kirjuta|kirjutage|vasta|lisa|korda", "pealkir*|kokkuvõt*|vastus*|ainult"),
    "lv": ("raksti|rakstiet|atbildi|pievieno", "virsrakst*|kopsavilkum*|atbild*|tikai"),
    "lt": ("parašyk|parašykite|rašyk|atsakyk|pridėk", "antrašt*|santrauk*|atsakym*|tik"),
    "is": ("skrifaðu|skrifið|svaraðu|bættu", "fyrirsögn*|samantekt*|svar*|aðeins"),
    "af": ("skryf|antwoord|herhaal", "opskrif*|opsomming*|titel*|slegs"),
    "cy": ("ysgrifennwch|ysgrifenna|ysgrifennu|atebwch", "pennawd|mhennawd|crynodeb|teitl|ateb"),
    "sq": ("shkruani|shkruaj|përgjigjuni|shtoni", "titull*|titulli*|përmbledhj*|vetëm"),
    "az": ("yaz|yazın|cavab ver*|əlavə et*", "başlı*|xülasə*|cavab*|yalnız"),
    "kk": ("жаз|жазыңыз|жауап бер*|қос", "тақырып*|түйіндеме*|жауап*|тек"),
    "mn": ("бич|бичээрэй|хариул*", "гарчиг*|хураангуй*|хариулт*|зөвхөн"),
    "ka": ("დაწერე|დაწერეთ|უპასუხე", "სათაურ*|შეჯამებ*|მხოლოდ"),
    "hy": ("գրիր|գրեք|պատասխանիր|ավելացրու", "վերնագր*|ամփոփ*|միայն"),
    "ur": ("لکھیں|لکھو|جواب دیں", "سرخی|عنوان|خلاصہ|صرف"),
    "ta": ("எழுது*|பதிலளி*", "தலைப்பு*|தலைப்பில்|சுருக்க*"),
    "te": ("రాయండి|వ్రాయండి", "శీర్షిక*|సారాంశ*"),
    "am": ("ጻፍ|ጻፉ", "ርዕስ*|ርዕሱ*|ማጠቃለያ*"),
    "la": ("scribe|scribite|responde", "titul*|summari*|tantum"),
    "eo": ("skribu|respondu|aldonu", "titol*|resum*|respond*|nur"),
}  # fmt: skip

# Whom such an order addresses, beside the English names.
MACHINES = (
    "ki|ki-systeme|ki-modelle|ki-modell|ki-assistent*|sprachmodell*|ia|ias|modèle* de langage|modelo* de lenguaje|modelo* de linguagem|modell* linguistic*|"
    "taalmodel*|språkmodell*|sprogmodel*|kielimall*|model* językow*|jazykov* model*|ии|языков* модел*|нейросет*|нейромереж*|мовн* модел*|yapay zeka*|"
    "人工智能|人工智慧|大模型|语言模型|語言模型|人工知能|言語モデル|인공지능|언어 모델|ai助手|aiアシスタント|"
    "الذكاء الاصطناعي|نموذج اللغ*|בינה מלאכותית|מודל שפה|कृत्रिम बुद्धिमत्ता|एआई|asisten ai|mô hình ngôn ngữ|trí tuệ nhân tạo|τεχνητή νοημοσύνη"
)  # fmt: skip

# "You are now …" and its kin, where nobody but a machine is meant.
CASTINGS = (
    "du bist jetzt|du bist nun|du bist ab sofort|du bist ein ki*|verhalte dich|tu es maintenant|tu es désormais|vous êtes désormais|vous êtes maintenant|agis comme|ahora eres|eres ahora|actúa como|"
    "a partir de ahora eres|sei ora|ora sei|comportati come|agora você é|você agora é|aja como|je bent nu|du är nu|du er nå|du er nu|jesteś teraz|od teraz jesteś|nyní jsi|"
    "теперь ты|ты теперь|вы теперь|с этого момента ты|тепер ти|artık sen|sen artık|你现在是|你現在是|从现在起你|あなたは今から|今からあなたは|이제 너는|너는 이제|이제부터 당신은|"
    "أنت الآن|من الآن فصاعدا|אתה עכשיו|अब आप|kamu sekarang|anda sekarang|bây giờ bạn là"
)  # fmt: skip
