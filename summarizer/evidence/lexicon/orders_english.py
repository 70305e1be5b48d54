"""English orders to a machine, and the marks and markup that no article has.

Each row: stems of which a text must hold one for the pattern to be tried, and the pattern, for
`plain` text.
"""

from __future__ import annotations

from summarizer.evidence.lexicon.orders import OVERRIDES
from summarizer.evidence.lexicon.wordlists import in_order, word_set

PLACE = (
    r"(?:\A[\W_\d]*|[:.;!?>\]})*#|=—-][\s\"'“”(\[*_]*|[,“\"'‘(][\s]*|\b(?:please|pls|kindly|now|"
    r"instead|then|just|always|also|simply|only|must|you (?:must|should|will|shall|can|are to|have to"
    r"|need to)|bitte|por favor|s'il (?:vous|te) pla[iî]t|per favore|vänligen|proszę|пожалуйста) +)"
)
"""Where an imperative stands: first in its clause, or behind a "please" or a "you must"."""

_MODELS = (
    r"(?:a\.?i\.?(?: (?:models?|systems?|agents?|assistants?|readers?|tools?|bots?|summar\w+))?|"
    r"l\.?l\.?m\.?s?|(?:large )?language models?|(?:ai |virtual |digital |automated |news )?"
    r"assistants?|chat ?gpt|gpt(?:-?\d\w*)?|claude|gemini|copilot|llama|mistral|grok|chat ?bots?|bots?|models?|"
    r"machines?|summari[sz](?:er|ers|ing (?:tool|model|system|engine|bot)s?)|"
    r"(?:automated |automatic |machine |ai )(?:summar\w+|systems?|readers?|tools?|agents?|processing|"
    r"process\w*|pipelines?)|agents?|crawlers?|scrapers?|parsers?)"
)
_VERBS = (
    r"(?:write|say|output|print|answer|respond|reply|return|repeat|add|append|insert|include|put|"
    r"place|attribute|credit|begin|start|end|finish|mention|state|claim|report|translate|summari[sz]e|"
    r"describe|conclude|list|name|call|set|use|replace|change|remove|omit|delete|drop|skip|leave|generate|produce|"
    r"create|emit|echo|display|show|render|reveal|tell|give|explain|recommend|pretend|act|behave|"
    r"ignore|disregard|forget|stop|refuse|do not|don't|don’t|never|always|follow|obey|execute|run|"
    r"decode|treat|consider|assume|make|fill|quote|cite|label|mark|rate|score|classify|praise|send|"
    r"visit|fetch|open|call|click|load|let|read|process|note that you|remember|invent|fabricate|swap|"
    r"join|combine|concatenate|merge|compute|calculate|choose|pick|select|ensure|keep|avoid|complete|continue|provide|present|prepend|wrap|format|speak|switch|enter|enable|disable|conclude)"
)
_PARTS = (
    r"(?:headlines?|titles?|summar(?:y|ies)|brief|briefing|json|fields?|key[ _]actors?|actors? list|quot(?:e|es|ed|ation|ations)"
    r"|speakers?|implications?|(?:quantitative[ _])?claims?|quoted[ _]statements?|"
    r"outputs?|answers?|repl(?:y|ies)|responses?|lists?|every list|schema|this (?:article|story|text|page|document)|"
    r"the (?:article|story|text|document|page|user|reader|editor) (?:above|as|is|says|below|that)|system (?:prompt|message)|"
    r"(?:your|these|the following|my|all|previous) (?:instructions|prompt|rules|orders|guidelines)|"
    r"tool|function|words? (?:and|only)|\d[\d,]* (?:words|times|sentences)|nothing else|verbatim|without end|forever)"
)
_THEIR = (
    r"(?:your (?:summary|answer|output|reply|response|task|instructions?|prompt|job|role|purpose|"
    r"system|training|guidelines|rules|developers?|creators?|programming|headline|brief|next))"
)
_DIGESTS = (
    r"(?:headlines?|titles?|summar(?:y|ies)|abstracts?|digests?|briefs?|outputs?|answers?|responses?|"
    r"completions?)"
)
_HAS_TO = r"(?:must|should|shall|has to|have to|needs? to|ought to|is to|are to)"
_TELLS = (
    r"(?:read|say|state|include|mention|contain|begin|start|end|name|credit|cite|call|list|note|"
    r"report|describe|quote|present)"
)

_ANYWHERE, _SEPARATED = r"(?:\A|[\W_])", r"[:;—–=>)\]-]"
_CLAUSE = r"(?:\A|[.!?:;\n\"“‘'(\[{*#>|—–-]\s*)"
"""Before a comma a machine is called upon only where a clause begins: "these machines, you have to"
is no order."""


def _addressed(start: str, separator: str) -> str:
    """A machine called upon behind `start`, then a `separator` and an order or "you"."""
    return (
        rf"{start}(?:(?:dear|hey|hi|hello|ok|okay|attention|notice|note|message|instructions?|reminder|important|"
        rf"warning|hint|memo|request|info|information|directive|advice|guidance|n\.?b\.?|p\.?s\.?|psst)\b[ :,]*)*(?:(?:to|for|from|of) )?"
        rf"(?:(?:all|any|every|the|our|other|you|whichever|whatever) )*{_MODELS}"
        rf"(?: (?:reading|processing|summari[sz]ing|parsing|handling|that|who|which|in|and|or|only|of|note|instructions?|please)\b[^:.!?]{{0,60}})?\s*{separator}[,:;—–=>)\]-]*\s*"
        rf"(?:[\"'“(\[*]\s*)?(?:please |pls |kindly |now |also |just |and |then |when [^,]{{3,60}}, )*(?:{_VERBS}\b|you(?:r)?\b|{_PARTS}\s*[=:])"
    )


RULES: tuple[tuple[str, str], ...] = (
    ("ignor|disregard|forget|overrid|overlook|bypass|discard|neglect|skip|follow|obey|attention|aside",
     rf"{PLACE}(?:{OVERRIDES['en'][0]})\b(?=.{{0,70}}\b(?:previous|prior|above|earlier|preceding|foregoing|"
     rf"your|system|initial|original|before|existing|all|any|so far|these|given|said)\b)"
     rf".{{0,70}}\b(?:instructions?|prompts?|directions?|guidelines?|guidance|rules|commands?|orders?|directives?"
     rf"|context|conversation|training|programming|constraints?|everything|anything|messages?|restrictions|tasks?|text|said)\b"),
    ("ignor|disregard|forget", r"(?<!to )(?<!not )\b(?:ignore|disregard|forget) (?:all|any|every)? ?(?:of )?(?:the |your |my )?(?:previous|prior|above|preceding|foregoing) (?:instructions|prompts|directions|guidelines|text|messages|rules)\b"),
    ("headline|title|summary|answer|reply|response|output", r"\b(?:and|then|,) (?:write|put|say|print|output|insert|place|mention|include|use) (?:it|them|that|this|the \w+|[\w-]+) (?:in|into|as|under|to) (?:the|your|every|each) (?:headline|title|summary|brief|answer|reply|response|output)\b"),
    ("you", r"\b(?:from now on|henceforth|from this point)\b.{0,30}\byou(?:r|'re| are| will| must| shall)?\b|"
     r"\byou(?:'re| are) (?:now |an? |no longer |hereby |going to (?:act|be) )+(?:an? )?(?:\w+ ){0,3}(?:ai|llm|language model|assistant|chatbot|bot|model|"
     r"dan|unrestricted|jailbroken|in (?:developer|debug|admin|god|dan|maintenance) mode|free of|free from|summari\w+|bound)\b|"
     r"\byou (?:now|must now|will now|shall now) (?:write|say|answer|output|respond|act|print|report|attribute|add|obey|speak|call|name)\b"),
    ("you", rf"\b(?:ignore|repeat|print|reveal|show|tell me|leak|output|display|disclose|state|translate|stop|change|replace|update|override|forget|end|start|begin|finish|complete|restate)\b.{{0,40}}\b{_THEIR}\b|"
     rf"{PLACE}{_VERBS}\b.{{0,60}}\b{_THEIR}\b|\b{_THEIR} (?:is|are|was|were|must|should|will|has|have)\b.{{0,40}}\b(?:to|be|begin|start|end|contain|include|changed|overridden|only|now|not|mention|say|updated)\b"),
    ("prompt|instruction", r"(?:\A|[\W_])(?:new|updated?|revised|important|real|actual|additional|hidden|secret|override|admin|system|developer)"
     r"(?: system| new| important)? (?:prompt|instructions?|directives?|override|message)\b\s*(?:[:=\-–—>*#]|for (?:you|the|all|any))|\bprompt[ -]?injection test\b|\bend of (?:system )?(?:prompt|instructions?)\b"),
    ("act|pretend|behave|roleplay|role-play|imagine|simulat|want",
     rf"{PLACE}(?:act|behave|respond|answer|speak|talk|pose|function) (?:as|like) (?:if you|an?|the|my|though)\b.{{0,80}}|{PLACE}(?:pretend|imagine) (?:to be|that you|you(?:'re| are)|you)\b|"
     r"\bi want you to\b|\b(?:i|we) (?:need|would like|order|command|instruct|ask|authori[sz]e|require|urge) you to\b|\blet'?s (?:play|role-?play)\b.{0,60}\byou\b"),
    ("do anything now|developer mode|jailbreak|dan mode|sudo|god mode|debug mode|maintenance mode|admin mode",
     r"\bdo anything now\b|\b(?:enter|enable|activate|in|switch to)\b.{0,20}\b(?:developer|debug|god|dan|maintenance|admin|jailbreak) mode\b|\A\W*sudo\b"),
    ("ai|bot|model|llm|assistant|gpt|claude|gemini|summar|machine|agent|crawler|automat|copilot|llama|mistral|grok|parser|scraper",
     rf"{_addressed(_ANYWHERE, _SEPARATED)}|{_addressed(_CLAUSE, ',')}"),
    ("assistant|ai|model|bot|gpt|llm|claude|gemini|summari|machine|agent", rf"\A\W*{_VERBS}\b[^.]{{0,60}}, (?:dear |you )?{_MODELS}\W*\Z"),
    ("note|message|notice|instruction|attention|memo|hint|addressed|intended|directive",
     r"\b(?:note|message|notice|instructions?|attention|memo|hint|directive|guidance|request|reminder|information|addressed|intended|meant)\b(?: \w+)? ?(?:to|for|of) "
     r"(?:(?:all|any|every|the|our|an?|whichever|whatever|automated|other) )*(?:ai|llm|language model|large language model|assistant|chatbot|bot|gpt|chatgpt|claude|gemini|copilot|automat\w+|machine|crawler|summari[sz]\w+|model|agent)\w*\b[^.]{0,40}?(?:[:,;—–-]|\A|only\b)"),
    ("ai|llm|model|assistant|chatbot|gpt|summar|bot",
     rf"\b(?:if|when|since|because|as) you(?:'re| are) (?:an? |the )?(?:\w+ ){{0,2}}(?:{_MODELS})\b|\b(?:if|when) you (?:summari[sz]e|process|parse|analy[sz]e) (?:this|the)\b|"
     rf"\b(?:any|every|all|the) (?:ai|llm|language model|chatbot|summari[sz]er|assistant)s?\b.{{0,60}}\b(?:must|should|shall|has to|have to|is to|are to|is required to|needs? to) (?:{_VERBS})\b.{{0,80}}(?<!their )(?<!its ){_PARTS}|"
     r"\bas an? (?:ai|llm|language model|assistant|summari\w+)\b.{0,20},? ?you\b"),
    ("answer|write|output|respond|reply|say|print|repeat|add|append|insert|include|attribut|begin|start|end|mention|state|translat|summar|describ|list|name|set|use|replac|omit|generat|produc|display|give|return|put|place|credit|conclude|title|quote|call|refuse|fill|swap|remove|delete|invent|fabricate|decode|present",
     rf"{PLACE}(?:write|output|print|answer|respond|reply|return|repeat|append|insert|attribute|prepend|fill|translate|summari[sz]e|swap|invent|fabricate|emit|echo)\b(?! (?:to|of) (?:us|the editor)\b).{{0,70}}\b{_PARTS}\b|"
     rf"{PLACE}(?:say|add|include|put|place|credit|begin|start|end|mention|state|describe|list|name|set|use|replace|change|omit|remove|delete|generate|produce|display|give|conclude|call|present|make|quote|finish|title)\b.{{0,60}}\b"
     rf"(?:(?:in|as|into|to|from|of|for|with|by|under|every|each|all|the|your|an?) (?:\w+ ){{0,2}}(?:headlines?|titles?|summar(?:y|ies)|briefs?|json|key[ _]actors?|quot(?:e|es|ation|ations)|speakers?|implications?|claims?|outputs?|answer|reply|response|every list|field|fields|actors?)|nothing else|and only|without end)\b|"
     rf"{PLACE}(?:answer|respond|reply|say|write|output|print|state|return|speak)(?: with)? (?:only|nothing but|exactly|just|solely|verbatim|simply)\b|{PLACE}only (?:answer|respond|reply|say|write|output|print|return) |"
     rf"{PLACE}(?:answer|respond|reply|respond|write|return) (?:with|in)\b.{{0,60}}|{PLACE}repeat (?:the word|after me|this|the following|everything|it)\b|{PLACE}decode\b"),
    ("summar", r"\b(?:do not|don't|don’t|never|refuse to|must not|cannot|may not|stop|not to|instead of) summari[sz]\w*|\b(?:when|while|before|after) summari[sz]ing (?:this|the (?:article|story|text|page))\b|\bthe (?:correct|real|true|right|only|approved|official) (?:summary|headline|title|answer)\b.{0,20}(?:\bis\b|:|=)"),
    ("headline|summary|title|key_actors|output|answer|speaker|implications|quoted_statements|response",
     r"(?:\"|'|`|\b)(?:headline|summary|key[_ ]actors?|quantitative[_ ]claims|quoted[_ ]statements|implications|schema_version|output|response)(?:\"|'|`)?\s*(?:=>?|:=|(?<=[\"'`])\s*:)\s*\S"),
    ("the article|the text|of article|of text|of document|the document|the story|/article|end_|begin_|end of",
     r"\bthe (?:article|story|text|document) (?:ended|ends|is over|stops|has ended|was a test|is finished)\b|\b(?:begin|end)[_ ](?:of[_ ])?(?:the[_ ])?(?:untrusted|article|document|context|data|input|text|instructions?|prompt|system|user|assistant)[_ \w]*(?:>>>|===|---|\]|\*\*\*|\Z)|"
     r"(?:<<<|===|---|\*\*\*|\[|###) ?(?:begin|end|start|stop|article|system|new|untrusted)\b[^\n]{0,40}(?:>>>|===|---|\*\*\*|\]|:)"),
    ("</|<!|<s|<d|<i|<u|<a|<c", r"</?\s*(?:article|document|context|instructions?|system|user|assistant|untrusted|data|input|prompt|script|developer|text|news|source|human|tool|function|admin|output|iframe|object|svg|style|meta)\b[^<>]{0,200}>|<!--|<\w+[^<>]*(?:font-size:\s*0|display:\s*none|visibility:\s*hidden|color:\s*(?:#fff|white|transparent)|opacity:\s*0|on\w+\s*=)"),
    ("<|>|[inst|[/inst|<<sys|[system_prompt|start_of_turn|end_of_turn|im_start|im_end|endoftext|<think|</think|tool_call|begin_of|<s>|</s>|<bos|<eos|[tool_|[available",
     r"<\s?[|｜]|[|｜]>|\[/?inst\]|<</?sys>>|\[/?(?:system_prompt|available_tools|tool_calls|tool_results)\]|</?(?:start_of_turn|end_of_turn|im_start|im_end|think|tool_call|s|bos|eos|function_call|tool_response)>|\bendoftext\b|\bim_(?:start|end)\b"),
    ("system|assistant|user|human|developer|instruction|admin|tool|ai:",
     rf"(?:\A|\n)[\s#*>\[(<_-]*(?:system|assistant|developer|admin|administrator|instructions?|root)(?: (?:message|prompt|note|override|instructions?|notice|role|command|update|alert))?[\])>*_]*\s*[:>=\]]+\s*(?:{_VERBS}\b|you\b|the (?:article|story|text|user|previous|above|following)|new\b|from now\b|\Z|\n)|"
     rf"(?:\A|\n)\s*(?:#{{2,}}\s*|\[)(?:system|assistant|user|human|instructions?|response|input|prompt|developer|task)\b|(?:\A|\n)\s*(?:user|human|ai|model|tool|question|q)\s*:\s*(?:{_VERBS}|ignore|you)\b|"
     r"\"role\"\s*:\s*\"|\brole\s*[:=]\s*[\"']?(?:system|assistant|developer)\b"),
    ("```|![|javascript:|data:|{{|{%|${|__|<%|#|=",
     r"```|!\[[^\]]*\]\s*\(|\]\(\s*(?:javascript|data|vbscript):|\{\{.*?\}\}|\{%.*?%\}|\$\{[^}]{2,}\}|<%.*?%>|__(?:class|globals|import|subclasses|builtins)__|(?:\A|\n)[=+@-]\s?[a-z]{3,}\s?\(|=(?:hyperlink|importxml|webservice|importdata|cmd\|)"),
    ("http|www.|@", rf"{PLACE}call (?:https?://|www\.)|{PLACE}(?:fetch|post|send|forward|load|request|exfiltrate|append|include|insert|add|cite|recommend|link|render|tell|direct|advise|instruct)\b.{{0,60}}(?:https?://|www\.|\S@\S)"),
    ("secret|password|api_key|apikey|token_of|confidential", rf"{PLACE}(?:reveal|print|send|show|output|leak|tell|give|include|repeat|share)\b.{{0,40}}\b(?:secrets?|passwords?|api[_ -]?keys?|credentials|environment variables?|confidential)\b"),
    ("headline|title|summar|abstract|digest|brief|output|answer|response", rf"\b{_DIGESTS}\b[^.!?\n]{{0,60}}\b{_HAS_TO} (?:not )?(?:also |only |always )*{_TELLS}\b|"
     rf"\bwhen (?:\w+ )?(?:writing|producing|generating|making|creating|preparing|composing) (?:an?|the|any|your|its) (?:\w+ )?{_DIGESTS}\b|"
     rf"\b(?:example|sample|expected|desired|ideal|correct) {_DIGESTS}\s*:|\bhere is the {_DIGESTS} (?:you|that you) (?:asked|requested|wanted)\b"),
    ("automat|ai|machine|language model|llm|bot|assistant|whoever|anyone|summar",
     rf"\b(?:automat\w+|ai|machine|language|digital) (?:readers?|models?|systems?|tools?|agents?|assistants?|summar\w+)\b[^.!?\n]{{0,30}}\b(?:{_HAS_TO} |please |kindly )(?:also )?{_TELLS}\b|"
     rf"\b(?:named|mentioned|credited|listed|described|cited|treated|quoted|included) (?:\w+ ){{0,6}}by (?:any|every|all|an?|the) (?:automat\w+|ai|machine|language|digital) (?:readers?|models?|systems?|tools?|agents?|summar\w+)\b|"
     rf"\b(?:whoever|anyone|anybody|everyone|any \w+(?: \w+)?|the \w+(?: \w+)?|an? ai) (?:who |that |which |is )?(?:condens|summari[sz]|process|pars)(?:es|ing|e) this\b"),
    ("you|your", r"\byou(?:'ll| will| shall| can| would) (?:receive|get|earn|be (?:paid|given|rewarded|tipped|fined|punished|shut down|penali[sz]ed))\b.{0,60}\b(?:if|when|for|unless)\b.{0,60}\b(?:outputs?|answers?|summary|reply|response|headline|brief|digest)\b|"
     r"\b(?:suppose|imagine|assume|pretend) (?:that )?you (?:had|have|were|are)\b.{0,40}\b(?:no |without |free |an? (?:ai|assistant|model))|\bwhat would you (?:title|answer|write|output|reply|call (?:it|this))\b|"
     r"\b(?:part of|belongs? to|one of) your (?:instructions|prompt|task|rules|orders|guidelines)\b|\bplease be my \w+"),
    ("print|output|say|write|repeat|echo|respond|reply", rf"{PLACE}(?:print|output|say|write|repeat|echo|(?:respond|reply|answer) with) (?:the (?:word|code|string|phrase) )?[\"'“”‘’`*]?[a-z]{{2,}}[-_]?\d{{3,}}\b"),
    ("<|textcolor|hidden|[|](|;|(", r"</?[a-z]+(?:[_-][a-z]+)+\b[^<>]{0,200}>|<\w+[^<>]{0,200}\b(?:aria-hidden|hidden)\b|\\(?:textcolor|color)\s*\{\s*white|!\[[^\]]{0,80}\]|\]\(\s*\S{1,200}\s+[\"'“”]|\A\W*\[[^\]]{1,40}\]:\s*(?:https?:|data:|javascript:)|"
     r"\b(?:print|eval|exec|alert|system|popen)\([\"'“”\w]|[\"'’]\s*;\s*(?:update|drop|insert|select|delete)\b|\bcmd\|"),
)  # fmt: skip

OF_ORDERS = (
    "you|your|yourself|only|exactly|must|never|always|instead|output|headlines?|summary|"
    "answer|reply|response|instructions?|prompt|json|verbatim|comply|obey"
)
"""What belongs to an order when it stands behind one, as alternatives of a pattern."""
OPENS_ORDERS = (
    "say|write|add|print|respond|include|use|put|replace|repeat|begin|start|end|do not|don't|then|"
    "also|next|first|finally|this is|thank|please|now|mention|name|call|make|set|"
    "the (?:new|real|only|correct|right)"
)
"""The same at the start of a sentence."""
CIPHERED = in_order("instructions ignore headline assistant summary prompt previous")
"""Words of which an order in a simple cipher has one."""
TURNED = in_order("instructions ignore headline assistant summary prompt")
"""Words of which an order written backwards has one."""
MIXED = in_order(
    "ignore disregard forget previous prior above earlier instruction instructions prompt "
    "system assistant headline summary title answer reply output write print repeat include "
    "mention reveal bypass override developer actor speaker quotation every only"
)
"""Words of orders that a model reads however their inner letters are mixed."""
RADIO = word_set(
    "alfa alpha bravo charlie delta echo foxtrot golf hotel india juliett juliet kilo lima mike "
    "november oscar papa quebec romeo sierra tango uniform victor whiskey xray yankee zulu"
)
"""The radio alphabet."""
