"""Turkish names: first names, titles before a name, words a body's name ends with."""

from __future__ import annotations

from summarizer.evidence.lexicon.wordlists import in_order, word_set

FIRST_NAMES = word_set(
    """
    Ahmet Mehmet Mustafa Ali Hasan Hüseyin İbrahim İsmail Osman Yusuf Murat Ömer Ramazan Halil
    Süleyman Abdullah Mahmut Recep Salih Fatih Kadir Emre Hakan Adem Kemal Yaşar Bekir Musa Metin
    Orhan Bayram Serkan Cemal Yılmaz Erdal Ertuğrul Ekrem Mansur Özgür Devlet Meral Bülent Deniz
    Tayyip Numan Hulusi Mevlüt Cevdet Binali Ersin Mert Cengiz Hamza Volkan Burak Cem Can Kaan
    Onur Ozan Okan Oğuz Orkun Umut Uğur Ufuk Tolga Tuncay Turgut Turan Taner Tarık Sinan Selim
    Selçuk Serhat Sedat Savaş Sami Rıza Rıdvan Polat Oktay Nuri Nihat Necati Nazım Muzaffer
    Muhammet Muharrem Mesut Levent Lütfi Koray Kerem Kenan İlker İlhan İrfan Haluk Halit Gökhan
    Fikret Ferhat Faruk Ethem Erkan Ercan Engin Eren Enver Emin Doğan Davut Cüneyt Çağlar Caner
    Berkay Berk Barış Bahadır Aziz Aydın Atilla Arda Alper Alp Akın Abdülkadir Veli Vedat Yavuz
    Yiğit Zafer Zeki Şükrü Şenol Hidayet Ferdi Altay Merih Hayri Nail Nurettin Celal Tuncer
    Süreyya Tahir Rüştü Refik Ragıp Naci Mazhar Kazım İhsan Hilmi Fuat Erhan Ayşe Fatma Emine
    Hatice Zeynep Elif Meryem Şerife Zehra Sultan Hanife Merve Havva Zeliha Esra Fadime Özlem
    Hacer Yasemin Hülya Cemile Sevim Gülsüm Leyla Dilek Büşra Songül Aysel Hayriye Halime Rabia
    Tuğba Aysun Asuman Aslı Aylin Banu Başak Begüm Belgin Berna Betül Burcu Canan Ceren Cansu
    Çiğdem Defne Derya Didem Ebru Ece Eda Ela Esin Figen Filiz Funda Gamze Gonca Gözde Gül Gülay
    Gülşen Hande İlknur İpek Jale Kadriye Lale Mine Müge Nalan Nazlı Neslihan Nesrin Nevin Nihal
    Nilgün Nur Nuray Nurcan Nurhan Oya Özge Pelin Pınar Pervin Saliha Seda Sibel Selin Selma Semra
    Serap Serpil Sevda Sevgi Sevil Sezen Sıla Suna Şebnem Şule Tülay Ümran Vildan Yeliz Yeşim
    Yıldız Zerrin Mahinur Özgül Afife Bahar Bihter Cavidan
    """
)
TITLES = in_order(
    """
    Bakan|Bakanı|Başbakan|Başbakanı|Cumhurbaşkanı|Başkan|Başkanı|Başkanvekili|Yardımcısı|Vali|
    Valisi|Kaymakam|Milletvekili|Müdürü|Müdür|Sözcüsü|Sözcü|Profesör|Prof. Dr.|Prof.|Doç. Dr.|
    Doç.|Dr.|Doktor|Avukat|Av.|Genel Sekreteri|Sekreteri|Direktör|Direktörü|teknik direktör|
    Teknik direktör|Teknik Direktör|General|Öğretmen|Kaptan|Temsilcisi|Büyükelçisi|Büyükelçi|
    Gazeteci|Yazar|Yönetmen|Sanatçı|Oyuncu|Kraliçe|Kral|Papa|Şef|Lideri|lideri|Uzmanı|uzmanı|
    Komutanı|Komiser|Komiseri|Senatör|Savcısı|Savcı|Hakim|Muhtarı|Muhtar|Rektörü|Üyesi|üyesi|
    Koordinatörü|Ekonomist|Analist|Analisti|Genel|Müdürü|Kurucusu|kurucusu|Patronu|CEO'su|
    Başhekimi|Danışmanı|Elçisi|Bey|Sayın|sözcüsü|başkanı|bakanı|vekili|antrenörü|oyuncusu|
    futbolcusu|şarkıcı|yazar|yönetmen|oyuncu|gazeteci|ekonomist|avukat|doktor|profesör|çiftçi|
    esnaf|öğretmen
    """,
    "|",
)
BODY_ENDS = in_order(
    """
    Bakanlığı|Üniversitesi|Belediyesi|Sendikası|Partisi|Derneği|Federasyonu|Bankası|Holding|
    Kurumu|Başkanlığı|Müdürlüğü|Odası|Vakfı|Birliği|Mahkemesi|Savcılığı|Başsavcılığı|Valiliği|
    Komutanlığı|Konseyi|Kurulu|Meclisi|Ajansı|Hastanesi|Enstitüsü|Şirketi|Komisyonu|Merkezi|
    Komitesi|Kulübü|Gazetesi|Örgütü|Borsası|Konfederasyonu|Platformu|Genelkurmay|A.Ş.
    """,
    "|",
)
