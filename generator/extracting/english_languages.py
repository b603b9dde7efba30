"""Which words of an English advert ask for a language that people speak or sign: cues for `cues`."""

from generator.model import Kind

NAMED = (
    r"(?:english|french|german|spanish|italian|portuguese|dutch|mandarin|cantonese|chinese|japanese|korean|arabic|"
    r"russian|polish|turkish|hindi|urdu|welsh|swedish|danish|norwegian|finnish|greek|hebrew|vietnamese|tagalog|"
    r"ukrainian|czech|romanian|hungarian|punjabi|bengali|gujarati|tamil|somali|farsi|persian|dari|pashto|tigrinya|"
    r"albanian|serbian|croatian|gaelic|romansh|(?:(?:american|british|irish|australian) )?sign language|asl|bsl|"
    r"auslan|gaeilge|te reo(?: m[aā]ori)?|catalan|basque|burmese|khmer|nepali|sinhal(?:a|ese)|malayalam|telugu|"
    r"marathi|kannada|afrikaans|swahili|yoruba|igbo|hausa|amharic|armenian|bulgarian|slovak|sloven(?:e|ian)|bosnian|"
    r"macedonian|lithuanian|latvian|estonian|icelandic|luxembourgish|flemish|indonesian|bahasa|filipino|samoan|"
    r"tongan|inuktitut|hmong|kurdish|yiddish|second language|foreign languages?|"
    # Whose name is as often that of a country's law or kitchen.
    r"(?:irish|thai|m[aā]ori|malay|creole|cree)(?=\W*$|\s?[;/(]| (?:language|speak|is|at|or|preferred|desirable|"
    r"essential|would)))"
)

# fmt: off
LANGUAGES: tuple[tuple[Kind, int, str], ...] = (
    (Kind.LANGUAGE, 10, r"^\W*(?:(?:some|basic|good|spoken|written|fluent|a (?:little|bit of|second language,?)|"
     rf"and|or|any) )*{NAMED}(?:,? (?:and|or|/) (?:\w+ )?{NAMED}|, {NAMED})*(?:\W*(?:\([^()]{{1,90}}\))?\W*$|"
     rf" [–—-] |,? (?:as|since|because) )|"
     rf"\b(?:enough|sufficient|some|good|basic|decent|solid) (?:\w+ )?{NAMED}\b|\b{NAMED}\b.{{0,15}}\b(?:good "
     rf"enough|well enough|to (?:an? )?(?:\w+ )?(?:level|standard))"),
    (Kind.LANGUAGE, 8, r"\b(?:fluen\w+|native|bilingual|mother tongue|command of|speak\w*|proficien\w+|written "
     r"and (?:spoken|verbal|oral)|spoken and written|conversational|knowledge of|level(?: of)?|business|"
     rf"professional)\b.{{0,40}}\b{NAMED}\b|\b{NAMED}\b.{{0,40}}\b(?:fluen\w+|native|speak\w*|language "
     r"skills|skills|spoken|required|preferred|is an? (?:plus|asset|advantage|must)|an? plus|[abc][12]\b|"
     r"proficien\w+)"),
    (Kind.LANGUAGE, 7, r"\b(?:bilingual|multilingual|(?:other|additional|further|second|third) languages?|"
     r"languages? (?:skills|spoken)|^languages?:)|\blanguages? other than\b|\b(?:speak|write|read|"
     r"sign)\w*\b.{0,20}\b(?:another|other|one|two|three|several|more than one) languages?\b"),
    (Kind.LANGUAGE, 6, rf"^(?:basic|good|some|fluent|conversational|working) (?:\w+ )?{NAMED}\b"),
    (Kind.LANGUAGE, 14, r"\b(?:ielts|toefl|toeic|cefr)\b|\benglish (?:as (?:an? |their |your )?(?:first|second|"
     r"additional|main)|requirements?|proficiency|language (?:requirement|test|level))"),
    (Kind.LANGUAGE, 17, rf"\b(?:proficien(?:cy|t)|fluen(?:cy|t)|knowledge|command|understanding|mastery|level|grasp) "
     rf"(?:in|of) (?:(?:spoken|written|business|the|both|conversational|and|or|verbal|oral) )*{NAMED}(?=\W*$|"
     r"[,;.(/]| (?:and|or|language|is|are|would|at|as|both|required|preferred|desirable|essential|skills)\b)"),
    (Kind.LANGUAGE, 10, rf"\b{NAMED} (?:at|to|on) (?:an? )?(?:[\w-]+ )?level\b"),
    (Kind.LANGUAGE, 8, rf"\b(?:command|grasp|standard|level) of (?:\w+ (?:and|or|&) )?(?:\w+ )?{NAMED}\b|"
     rf"\b(?:spoken|written|verbal|oral) (?:and|or|&) (?:spoken|written|verbal|oral) {NAMED}\b"),
    (Kind.LANGUAGE, 17, r"\b(?:fluen\w+|proficien\w+|competenc\w+|knowledge|command|speak(?:s|ing)?|literacy) "
     r"(?:(?:in|of) )?"
     r"(?:an?|one|any|the local|your) ?(?:\w+ )?(?<!programming )(?<!scripting )(?<!query )(?<!markup "
     r")(?<!modelling )"
     r"(?<!computer )languages?\b"),
    (Kind.LANGUAGE, 12, rf"^\W*(?:your |any |some |a little |fluent |swiss )*{NAMED}(?:(?:,| or| and|/) ?"
     rf"{NAMED})*(?! (?:is|are) (?:taught|applied|spoken)) (?:(?:is|are|would|will|can|helps?|goes|gets|opens|"
     r"comes|lets) |helps?\b|(?:very |also )?(?:useful|handy|helpful|welcome|desirable|essential|advantageous|"
     r"beneficial)|an? (?:\w+ )?(?:bonus|help)\b|or (?:an? )?(?:willing|keen|ready)|for (?!academic|specific|"
     r"foreign|adults))|\b(?:functional|workable|"
     rf"passable|everyday|conversational) {NAMED}(?=\W*$|[,;.(/]| (?:and|or|to|for|is|would|"
     r"at)\b)|\b(?:tri|quadri)lingual\b"),
    (Kind.LANGUAGE, 12, r"\b(?:speak|read|write|understand|sign|get by in|converse in|communicate in|conversation in|"
     r"(?:chat|work) in|(?:comfortable|confident|at ease) (?:in|with|speaking)) (?:(?:some|a little|a bit of|good|"
     r"fluent|basic|conversational|written|spoken|simple|plain|everyday|both|swiss|and|or|read|write|speak|"
     rf"understand) )*{NAMED}(?=\W*$|[,;.(/]| (?:and|or|as|at|with|to|well|fluently|confidently|comfortably|is|"
     r"would|for|on|enough)\b)|\b(?:[ab]sl|sign language) level"),
)
# fmt: on
