"""How Catalan and Indonesian say that somebody said something."""

from __future__ import annotations

from summarizer.evidence.lexicon.cues import Saying

CA = Saying(
    verbs=(
        "dit diu diuen deia deien va-dir digué afirmat afirma afirmen assegurat assegura "
        "asseguren explicat explica expliquen explicava afegit afegeix afegeixen declarat declara "
        "destacat destaca remarcat remarca subratllat subratlla apuntat apunta assenyalat "
        "assenyala advertit adverteix alertat alerta recordat recorda lamentat lamenta admès "
        "admet reconegut reconeix respost respon insistit insisteix defensat defensa denunciat "
        "denuncia criticat critica considerat considera creu creuen opinat opina valorat valora "
        "concretat concreta precisat precisa detallat detalla anunciat anuncia avançat avança "
        "escrit escriu piulat preguntat pregunta conclòs conclou reivindicat reivindica reclamat "
        "reclama sostingut sosté argumentat argumenta confessat confessa relatat relata expressat "
        "expressa manifestat manifesta exclamat exclama ironitzat ironitza etzibat etziba reblat "
        "rebla sentenciat sentencia celebrat celebra qualificat qualifica acusat acusa promès "
        "promet demanat demana negat nega confirmat confirma comentat comenta indicat indica "
        "puntualitzat puntualitza rebutjat matisat matisa descrit descriu pronosticat resumit resumeix"
    ),
    gerunds="afegint dient assegurant explicant recordant afirmant subratllant remarcant",
    before=(
        "segons|en paraules de|en opinió de|a parer de|a criteri de|al parer de|a ulls de|"
        "en boca de|a judici de"
    ),
    agents="per",
    he="ell aquest",
    she="ella aquesta",
    they="ells elles",
    articles="el la els les l’ un una uns unes aquest aquesta aquests aquestes en na dos dues tres diversos",
    roles=(
        "portaveu ministre ministra president presidenta conseller consellera alcalde alcaldessa "
        "diputat diputada regidor regidora fiscal jutge jutgessa advocat advocada director "
        "directora entrenador entrenadora jugador jugadora secretari secretària líder govern "
        "policia mossos sindicat associació empresa entitat ajuntament departament testimoni veí "
        "veïna metge metgessa expert experta professor professora investigador investigadora "
        "economista analista comunicat informe pagès pagesa bomber bombera tècnic tècnica "
        "delegat delegada comissari comissària ambaixador escriptor escriptora actor actriu"
    ),
    link="de del dels d’ a al als per",
    preps=(
        "de del dels d’ a al als en amb per sobre sense contra des fins entre cap durant després "
        "abans segons davant darrere sota"
    ),
    joins="i o però sinó",
    subs="que qui quan on si com perquè encara mentre tot ja-que",
    aux=(
        "ha han havia havien és són era eren serà va van ho hi s’ es se li els no també més encara "
        "ahir avui demà dilluns dimarts dimecres dijous divendres dissabte diumenge així ja "
        "després finalment en"
    ),
    openers=(
        "El La Els Les L’ Un Una I Però A Al En Amb Per Segons Quan Si Com Ahir Avui Demà Dilluns "
        "Dimarts Dimecres Dijous Divendres Dissabte Diumenge Així També Després Aquest Aquesta Això "
        "De Del No Des Tot Finalment"
    ),
)

ID = Saying(
    verbs=(
        "kata ujar tutur ucap jelas tegas ungkap papar imbuh tambah terang sebut beber pungkas "
        "lanjut tandas jawab cetus tulis sambung harap klaim bantah seloroh keluh ungkapnya "
        "berkata mengatakan menyatakan menyebut menyebutkan menjelaskan menegaskan menuturkan "
        "mengungkapkan mengungkap menambahkan memaparkan menyampaikan mengaku mengakui menilai "
        "meminta mengklaim membantah menulis menjawab mengingatkan memperingatkan memastikan "
        "mengumumkan mengimbau menuding mengkritik berharap berjanji berpendapat menekankan "
        "menceritakan bercerita melanjutkan menerangkan membenarkan mengeluhkan mempertanyakan "
        "bertanya menyindir menyayangkan menyoroti katanya ujarnya tuturnya ucapnya jelasnya "
        "tegasnya imbuhnya tambahnya terangnya sebutnya bebernya pungkasnya lanjutnya tandasnya"
    ),
    gerunds="seraya sambil",
    before="menurut|seperti dikatakan|sebagaimana dikatakan|seperti disampaikan|berdasarkan keterangan",
    agents="oleh",
    he="ia dia beliau",
    she="ia dia beliau",
    they="mereka",
    articles="seorang para sang salah",
    roles=(
        "jubir menteri presiden wakil gubernur bupati wali walikota ketua kepala direktur sekretaris "
        "anggota jaksa hakim pengacara kapolri kapolda kapolres polisi panglima pelatih pemain "
        "pengamat pakar ahli dosen guru dokter saksi warga korban pemerintah perusahaan kementerian "
        "komisaris manajer petani nelayan pedagang ekonom analis peneliti penulis sutradara aktor "
        "kapten lurah camat rektor bendahara koordinator pimpinan komandan"
    ),
    link="dari untuk",
    preps=(
        "di ke dari pada dengan untuk dalam oleh tentang terhadap kepada antara tanpa bagi sejak "
        "hingga sampai setelah sebelum saat usai melalui seperti menurut"
    ),
    joins="dan atau tetapi tapi namun serta",
    subs="bahwa yang jika kalau ketika karena sehingga agar apabila meski meskipun walaupun",
    aux=(
        "akan telah sudah sedang masih juga tidak bukan belum pernah lagi lalu kemudian kemarin hari "
        "ini itu senin selasa rabu kamis jumat sabtu minggu saat pun"
    ),
    openers=(
        "Namun Tetapi Dan Di Ke Dari Pada Menurut Setelah Sebelum Ketika Saat Jika Kemarin "
        "Ini Itu Tidak Selain Sementara Senin Selasa Rabu Kamis Jumat Sabtu Minggu Kata Usai "
        "Karena Kemudian Lalu Dalam Hingga Seorang Para Hal Adapun"
    ),
)
