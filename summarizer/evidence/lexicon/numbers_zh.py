"""Chinese number words, simplified and traditional."""

from __future__ import annotations

from summarizer.evidence.lexicon.numbers import NumberWords, changes, values
from summarizer.evidence.lexicon.wordlists import word_set

WORDS = NumberWords(
    unspaced=True,
    final_tenth=True,
    sub_limit=10_000,
    additive=values(
        "零|〇:0 一|壹:1 二|两|兩|贰:2 三|叁:3 四:4 五|伍:5 六:6 七:7 八:8 九:9 廿:20 卅:30"
    ),
    multipliers=values(
        "十|拾:10 百|佰:100 千|仟:1e3 万|萬:1e4 亿|億:1e8 兆:1e12 百万|百萬:1e6 千万|千萬:1e7 打:12"
    ),
    decimal_points=word_set("点 點"),
    not_decimals=word_set("分 刻 十 拾"),
    bare=word_set("十"),
    halves_after=("半",),
    minus=("负", "負", "零下"),
    fractions=values("半|一半|半数|半數:0.5"),
    lone_fractions=word_set("半 一半 半数 半數"),
    vague=word_set("数 數 几 幾"),
    tenths=word_set("成"),
    ordinal_prefixes=("第",),
    closed={"和": word_set("之间 之間"), "与": word_set("之间")},
    hedges=changes(
        {
            "~": "约, 大约, 約, 大約, 近, 将近, 將近, 接近, 大概, 大概有, 左右, 估计, 约为, 达近",
            ">": "超过, 超過, 超, 逾, 至少, 多于, 不少于, 高于, 大于, 突破, 不低于, 最少, 超逾,"
            " 起码",
            "<": "不到, 少于, 少於, 不足, 低于, 最多, 至多, 不超过, 不超過, 高达, 小于, 多达",
        }
    ),
    hedges_after=changes(
        {">": "以上, 多, 余, 餘, 几, 或以上", "<": "以下, 以内, 以內", "~": "左右, 上下, 前后"}
    ),
    rises=word_set("增长 上涨 上升 增加 上调 增幅 攀升 涨幅"),
    falls=word_set("下降 下跌 减少 下滑 下调 降幅 跌幅 减幅"),
    units={
        "%": "个百分比",
        "pp": "个百分点, 個百分點, 百分点, 百分點",
        "bp": "个基点, 個基點, 基点",
        "角": "角, 毛, 毛钱",
        "CNY": "元, 人民币, 元人民币, 块钱, 圆",
        "USD": "美元, 美金",
        "EUR": "欧元, 歐元",
        "GBP": "英镑, 英鎊",
        "JPY": "日元, 日圆, 日圓",
        "HKD": "港元, 港币, 港幣",
        "TWD": "新台币, 新台幣, 台币",
        "KRW": "韩元, 韓元",
        "RUB": "卢布",
        "CHF": "瑞士法郎",
        "AUD": "澳元",
        "CAD": "加元",
        "SGD": "新元, 新加坡元",
        "INR": "卢比",
        "km": "公里, 千米",
        "m": "米, 公尺",
        "cm": "厘米, 公分",
        "mm": "毫米",
        "µm": "微米",
        "nm": "纳米, 奈米",
        "mi": "英里",
        "nmi": "海里",
        "ft": "英尺",
        "in": "英寸",
        "km²": "平方公里, 平方千米",
        "m²": "平方米",
        "m³": "立方米",
        "ha": "公顷",
        "mu": "亩",
        "斤": "斤",
        "kg": "公斤, 千克",
        "g": "克",
        "mg": "毫克",
        "µg": "微克",
        "t": "吨, 噸, 公吨",
        "l": "升, 公升",
        "ml": "毫升",
        "gal": "加仑",
        "barrels": "桶",
        "oz": "盎司",
        "°C": "摄氏度, 度",
        "MW": "兆瓦",
        "GW": "吉瓦",
        "kW": "千瓦",
        "kWh": "千瓦时",
        "seconds": "秒, 秒钟",
        "minutes": "分钟, 分鐘",
        "hours": "小时, 小時",
        "days": "天",
        "weeks": "周, 星期",
        "months": "个月, 個月",
        "years": "年, 岁, 歲, 年间",
        "人": "人, 名, 位",
        "个": "个, 個, 项, 項, 件, 次, 家, 辆, 輛, 台, 架, 艘, 只, 隻, 条, 條, 张, 張, 间, 間, 所,"
        " 座, 场, 場, 部, 份, 种, 種, 倍, 票, 户, 戶, 例, 起, 头, 匹, 枚, 股, 层, 点, 句, 本, 套",
    },
    units_before={"百分之": "%", "千分之": "‰"},
    shares=("分之",),
    out_of=("中有", "中就有", "里有", "里就有", "當中有", "当中有"),
    opens={"": word_set("到 至")},
)
