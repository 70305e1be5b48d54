"""Regular Slavic verbs of saying: endings of the infinitive, of what news uses, and the verbs."""

from __future__ import annotations

ENDINGS = {
    "pl": {"ować": "uje ują ował owała owali", "ywać": "uje ują ywał ywała ywali",
           "iwać": "uje ują iwał iwała iwali", "ać": "a ają ał ała ali",
           "ić": "i ią ił iła ili", "yć": "y ą ył yła yli", "nąć": "nął nęła nęli"},
    "cs": {"ovat": "uje ují oval ovala ovali", "ávat": "ává ávají ával ávala ávali",
           "at": "á ají al ala ali", "it": "í il ila ili", "nout": "ne nul nula nuli"},
    "ru": {"овать": "ует уют овал овала овали", "нуть": "нул нула нули",
           "оваться": "уется уются овался овалась овались",
           "аться": "ается аются ался алась ались", "иться": "ится ятся ился илась ились",
           "ать": "ает ают ал ала али", "ять": "яет яют ял яла яли",
           "ить": "ит ят ил ила или", "еть": "еет еют ел ела ели"},
    "uk": {"увати": "ує ують ував увала ували", "юватися": "юється юються ювався ювалася ювалися",
           "уватися": "ується уються увався увалася увалися",
           "ювати": "ює юють ював ювала ювали",
           "нути": "нув нула нули", "атися": "ається аються ався алася алися",
           "итися": "иться яться ився илася илися", "ати": "ає ають ав ала али",
           "яти": "яє яють яв яла яли", "ити": "ить ять ив ила или", "іти": "іє іють ів іла іли"},
}  # fmt: skip
"""What takes the place of the ending of an infinitive, the longest that fits."""
VERBS = {
    "pl": (
        "akcentować alarmować analizować anonsować apelować argumentować awanturować "
        "bagatelizować bulwersować burknąć bąknąć cedzić chlipać chwalić cieszyć cytować "
        "dedukować deklarować demaskować dementować diagnozować dociekać dodawać dokładać domagać "
        "dopowiadać dopytywać dorzucać dowodzić drwić dumać dywagować dziwić dziękować "
        "emocjonować entuzjazmować gratulować grzmieć huczeć informować interpretować ironizować "
        "irytować jęknąć kalkulować klarować komentować komplementować konkludować konstatować "
        "kontrować krytykować kwitować lamentować martwić marudzić marzyć meldować mruczeć "
        "nadmieniać nalegać napominać napomknąć narzekać nawoływać negować obawiać obiecywać "
        "obruszać obstawać oburzać obwieszczać oceniać odgrażać odnotować odpierać odpisywać "
        "odpowiadać ogłaszać ogłosić opiniować oponować opowiadać optować ostrzegać oznajmiać "
        "palnąć perorować piętnować pochwalić pocieszać podejrzewać podkreślać podnosić "
        "podpowiadać podsumowywać podziękować pogratulować pogrozić poinformować pointować "
        "polecać poprawiać poprosić poradzić poskarżyć postulować potwierdzać potępiać powtarzać "
        "powtórzyć powątpiewać pozdrawiać precyzować prognozować prorokować prosić protestować "
        "przebąkiwać przechwalać przekazywać przekonywać przepraszać przeprosić przestrzegać "
        "przewidywać przyklasnąć przypominać przypuszczać przysięgać przytaczać przyznawać pytać "
        "radować radzić raportować referować rekapitulować reklamować rekomendować relacjonować "
        "replikować rozczulać rozważać rugać ryknąć rzucać rzucić sarkać skarżyć skonstatować "
        "skontrować sprostować spuentować streszczać sugerować syknąć szacować szepnąć szlochać "
        "szydzić triumfować twierdzić tłumaczyć ubolewać ucinać uciąć ujawniać umniejszać unosić "
        "upewniać upierać upominać uprzedzać uspokajać usprawiedliwiać ustosunkować utrzymywać "
        "utyskiwać uwypuklać uzasadniać uzasadnić uzupełniać uzupełnić uściślać wieszczyć "
        "wnioskować wołać wskazywać wspominać wspomnieć współczuć wtrącać wycedzić wychwalać "
        "wyjawić wyjaśniać wykluczać wykluczyć wyliczać wymieniać wypalić wypominać wypytywać "
        "wyrazić wyrażać wyrokować wyszczególniać wytknąć wytykać wyznawać wzdychać wzruszać "
        "wzywać wątpić wściekać zachwalać zachwalić zachwycać zachęcać zachęcić zadrwić zaklinać "
        "zakpić zakładać zalecać zanotować zapewniać zapowiadać zaproponować zaprotestować "
        "zaprzeczać zapytywać zarzekać zarzucać zastrzegać zauważać zawiadamiać zaznaczać "
        "zaświadczać zażartować zdradzać zdumiewać zgadzać zgłaszać zrelacjonować zrewanżować "
        "zwierzać zwierzyć złorzeczyć złościć zżymać łkać śmiać świadczyć żalić żartować życzyć "
        "żądać"
    ),
    "cs": (
        "akcentovat analyzovat apelovat argumentovat avizovat bagatelizovat bědovat chlubit "
        "citovat dedukovat deklarovat dementovat diagnostikovat dodat dodávat dokládat doporučit "
        "doporučovat dotázat doufat dovozovat dožadovat děkovat fandit glosovat gratulovat hlásat "
        "hlásit hodnotit hájit informovat ironizovat jásat kalkulovat komentovat konstatovat "
        "kontrovat kritizovat kvitovat lamentovat litovat lkát mudrovat nabádat nadhodit namítat "
        "navrhovat naznačovat naříkat nesouhlasit obhajovat objasnit objasňovat obávat oceňovat "
        "odhadovat odhalit odkazovat odmítat odporovat odpovídat odsuzovat ohlásit ohradit "
        "okomentovat omlouvat oponovat osvětlit ověřovat oznamovat ozřejmit pochvalovat pochválit "
        "podotýkat poděkovat pokrčit pokyvovat polemizovat politovat popisovat poprosit popírat "
        "poradit postesknout potvrzovat poukazovat poukázat povzbuzovat povzdychnout pozastavovat "
        "poznamenávat pravit predikovat prognózovat prohlašovat prohodit prokázat prorokovat "
        "prosit protestovat prozrazovat ptát předeslat předpokládat předpovídat předvídat "
        "přemítat přemýšlet přeptat přesvědčovat připomínat připouštět připustit přislíbit "
        "přiznávat radit radovat reagovat referovat rekapitulovat resumovat rozhořčit rozčilovat "
        "sdělovat shrnovat slibovat soudit souhlasit specifikovat spekulovat stěžovat svěřovat "
        "tlumočit tušit tvrdit tázat ubezpečit ubezpečovat uklidnit uklidňovat ulevit upozorňovat "
        "upřesnit upřesňovat uvažovat uvádět uzavírat uznávat varovat vtipkovat vyjadřovat "
        "vyjmenovat vykládat vykřiknout vykřikovat vyloučit vylučovat vypočítávat vysvětlovat "
        "vytknout vyzdvihnout vyzývat vyčítat vzdychnout vzkazovat vzkázat vzpomenout vzpomínat "
        "věštit zalitovat zapochybovat zareagovat zavtipkovat zažertovat zdůrazňovat zdůvodňovat "
        "zhodnotit zhrozit zmiňovat zopakovat zpochybnit zpochybňovat zvažovat žasnout žehrat "
        "žertovat žádat"
    ),
    "ru": (
        "акцентировать анализировать аргументировать благодарить бормотать вздохнуть вмешаться "
        "возмущаться возражать ворчать воскликнуть восклицать восторгаться восхищаться вспоминать "
        "всхлипывать вторить выговаривать выпалить высказать высказаться высказываться выступать "
        "гадать гарантировать говорить гордиться горевать горячиться грозить декларировать "
        "делиться добавить добавлять докладывать доложить допускать допустить жалеть жаловаться "
        "заверить заверять задаваться задать заключать заметить замечать запротестовать "
        "засвидетельствовать зачитать защищать заявить заявлять извиниться извиняться издеваться "
        "излагать изложить изумиться изумляться интересоваться информировать иронизировать "
        "каяться кипятиться клясться комментировать констатировать корить крикнуть критиковать "
        "лукавить любопытствовать мечтать молвить намекать намекнуть напоминать напомнить "
        "настаивать настоять негодовать недоумевать нервничать обвинять обещать обмолвиться "
        "обнадеживать обнадёжить обобщить обосновать обосновывать обратиться обращаться "
        "обрушиться огласить оглашать оговаривать оговориться огорчаться ожидать озвучивать "
        "озвучить опасаться оповестить оправдываться опровергать оспаривать оспорить осудить "
        "осуждать отвергать ответить отвечать отзываться отмахнуться отметить отмечать "
        "отрапортовать отреагировать отрицать отшучиваться охарактеризовать оценивать оценить "
        "парировать передавать передать перечислить перечислять плакать повествовать повторить "
        "повторять поддержать поддерживать поделиться подозревать подсчитать подтвердить "
        "подтверждать подхватить подхватывать подчеркнуть подчёркивать подытожить поздравить "
        "поздравлять поинтересоваться полагать пообещать попросить порадоваться порекомендовать "
        "посетовать посоветовать похвалить похвастать похвастаться пошутить пояснить пояснять "
        "предлагать предложить предостерегать предостеречь предполагать предположить предрекать "
        "предупредить предупреждать призвать признавать признаваться признать признаться "
        "призывать припомнить прогнозировать проговориться продолжать продолжить проинформировать "
        "прокомментировать протестовать прояснить пугать разоткровенничаться разъяснить "
        "разъяснять рапортовать раскритиковать распорядиться рассказать рассказывать рассудить "
        "рассуждать расценивать расценить реагировать резюмировать рекомендовать ругать ругаться "
        "свидетельствовать сетовать смеяться сокрушаться сомневаться сообщать сообщить сослаться "
        "спорить спрашивать спрогнозировать спросить ссылаться суммировать съязвить "
        "сыронизировать твердить телеграфировать требовать убедить убеждать уведомить уведомлять "
        "уверить уверять удивиться удивляться указать указывать укорять уличать улыбаться умолять "
        "упоминать упомянуть упрекать упрекнуть усмехаться успокаивать успокоить утверждать "
        "уточнить уточнять ухмыляться философствовать характеризовать хвалиться хвастаться "
        "хихикать цитировать шептать шутить"
    ),
    "uk": (
        "акцентувати аналізувати аргументувати бідкатися вважати вибачитися вигукнути визнавати "
        "визнати вимагати виправдовуватися висловити висловитися вказати вказувати відзначати "
        "відзначити відмахнутися відповідати відповісти відреагувати відрізати вітати гарантувати "
        "говорити дивуватися додавати додати доповідати доповісти ділитися жаліти жартувати "
        "жахатися завважити завірити завіряти зазначати зазначити закликати запевнити запевняти "
        "заперечити заперечувати запитувати запропонувати застерігати засуджувати засудити "
        "зауважити зауважувати заявити заявляти згадати згадувати зізнаватися зітхати зітхнути "
        "коментувати констатувати критикувати мовити нагадати нагадувати наголосити наголошувати "
        "назвати називати наполягати нарікати натякати натякнути обуритися обурюватися обіцяти "
        "обґрунтувати оголосити окреслити описати описувати охарактеризувати оцінити оцінювати "
        "передати переказати переконувати перелічити переповідати побажати повторити повторювати "
        "повідомити повідомляти погоджуватися погрожувати подякувати поділитися пожартувати "
        "пообіцяти попереджати попередити попросити порадити поскаржитися похвалити похвалитися "
        "поцікавитися пояснити пояснювати поінформувати привітати припускати припустити "
        "прогнозувати продовжити продовжувати прокоментувати пропонувати проситися підкреслити "
        "підкреслювати підсумовувати підсумувати підтверджувати підтвердити радити радіти "
        "реагувати резюмувати роз'яснити роз'яснювати розкритикувати розмірковувати розповідати "
        "розповісти скаржитися сміятися спростовувати спростувати стверджувати ствердити "
        "сумніватися сумувати твердити тішитися усміхатися усміхнутися уточнити уточнювати "
        "хвалитися цитувати цікавитися шкодувати інформувати іронізувати"
    ),
}
