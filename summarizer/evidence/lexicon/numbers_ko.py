"""Korean number words."""

from __future__ import annotations

from summarizer.evidence.lexicon.number_table import NumberWords
from summarizer.evidence.lexicon.numbers import changes, values
from summarizer.evidence.lexicon.wordlists import word_set

WORDS = NumberWords(
    unspaced=True,
    begins_words=True,
    unit_ends="이가은는을를의에로와과도만씩째간당중까부여정입였라며짜",
    sub_limit=10_000,
    additive=values(
        "영|공:0 일:1 이:2 삼:3 사:4 오:5 육|륙:6 칠:7 팔:8 구:9 하나|한:1 둘|두:2 셋|세:3 넷|네:4"
        " 다섯:5 여섯:6 일곱:7 여덟:8 아홉:9 열:10 스물|스무:20 서른:30 마흔:40 쉰:50 예순:60"
        " 일흔:70"
        " 여든:80 아흔:90"
    ),
    multipliers=values("십:10 백:100 천:1e3 만:1e4 억:1e8 조:1e12 다스:12"),
    bare=word_set("십 백 천 만"),
    decimal_points=word_set("점"),
    fractions=values("절반:0.5"),
    lone_fractions=word_set("절반"),
    idioms=("사이", "이상", "이하", "이내", "사람", "일부", "이후", "이전"),
    homographs=word_set("영 공 일 이 삼 사 오 육 칠 팔 구"),
    halves_after=(" 반",),
    minus=("마이너스 ", "마이너스", "영하 "),
    vague=word_set("수 몇"),
    tenths=word_set("할"),
    ordinal_prefixes=("제",),
    closed={"과": word_set("사이"), "와": word_set("사이")},
    stops=word_set("이 이상 이하 미만 초과 정도 가량 중 이내 안팎"),
    hedges=changes(
        {
            "~": "약, 대략, 거의, 가량, 근, 어림잡아",
            ">": "최소, 적어도, 무려, 최소한",
            "<": "최대, 많아야, 불과, 기껏해야",
        }
    ),
    hedges_after=changes(
        {
            ">": "이상, 넘, 이 넘, 가 넘, 을 넘, 를 넘, 여, 초과, 을 웃, 를 웃, 보다 많, 이 넘는",
            "<": "이하, 미만, 을 밑, 를 밑, 보다 적, 이내, 도 안",
            "~": "가량, 정도, 안팎, 쯤, 내외",
        }
    ),
    rises=word_set("증가 상승 늘 올라 오른 인상 성장 급등"),
    falls=word_set("감소 하락 줄 내린 떨어 인하 급락"),
    units={
        "%": "퍼센트, 프로",
        "pp": "퍼센트포인트, 퍼센트 포인트, %포인트, 포인트",
        "bp": "bp, 베이시스포인트",
        "KRW": "원",
        "USD": "달러, 미국 달러, 미달러",
        "EUR": "유로",
        "GBP": "파운드",
        "JPY": "엔",
        "CNY": "위안",
        "HKD": "홍콩 달러, 홍콩달러",
        "CHF": "스위스 프랑, 프랑",
        "RUB": "루블",
        "MB": "메가바이트",
        "GB": "기가바이트, 기가",
        "TB": "테라바이트",
        "cents": "센트",
        "km": "킬로미터, ㎞, 킬로",
        "m": "미터",
        "cm": "센티미터, 센티, ㎝",
        "mm": "밀리미터, ㎜",
        "mi": "마일",
        "ft": "피트",
        "in": "인치",
        "km²": "제곱킬로미터, ㎢",
        "m²": "제곱미터, ㎡, 평방미터",
        "평": "평",
        "ha": "헥타르, ㏊",
        "acres": "에이커",
        "kg": "킬로그램, ㎏",
        "g": "그램",
        "t": "톤",
        "l": "리터, ℓ",
        "ml": "밀리리터, ㎖",
        "gal": "갤런",
        "barrels": "배럴",
        "oz": "온스",
        "°C": "도",
        "MW": "메가와트, ㎿",
        "GW": "기가와트",
        "kWh": "킬로와트시, ㎾h",
        "seconds": "초",
        "minutes": "분, 분간",
        "hours": "시간",
        "days": "일",
        "weeks": "주간, 주 동안, 주째, 주 연속, 주 만에, 주차, 주 뒤, 주 후, 주 전, 주일",
        "months": "개월, 달",
        "years": "년, 세, 살, 년간, 연",
        "명": "명, 사람, 인",
        "개": "개, 곳, 건, 대, 마리, 차례, 회, 배, 척, 채, 장, 권, 가구, 표, 위, 골, 편, 가지, 주, 개국, 개사, 가구, 층, 칸, 그루, 벌, 통, 잔, 병, 발, 점, 판, 호, 쪽, 번, 승, 패, 연승, 연패, 석, 량",
        "분기": "분기",
    },
    shares=("분의",),
    out_of=("중", "중에", "가운데"),
    opens={"": word_set("에서 부터")},
    reached=("로", "으로"),
)
