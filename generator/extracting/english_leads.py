"""What the sentences with a colon above a list announce in an English advert."""

from generator.extracting.wording import Announces

# fmt: off
LEADS: tuple[tuple[Announces, str], ...] = (
    # What holds for the whole list, wherever it stands, and what stands right before the colon.
    (Announces.PREFERRED, r"\b(?:preferred|preference|an? (?:real |big )?(?:plus|bonus|advantage|asset)|bonus "
     r"points|extra points|desirable|nice to have|advantageous)\b.*$|\bideally,? you(?:['’]ll| will| would)? "
     r"(?:also )?(?:have|be)$"),
    (Announces.REQUIREMENTS, r"\b(?:you|candidates?|applicants?|person|individual|they|someone)(?: will| would|"
     r"['’]ll|['’]d| should| must)? (?:also |ideally )?(?:have|has|be|need|possess|demonstrate|need to have|need "
     r"to be|must|should)(?: the following)?$|\b(?:ideal|right|perfect|suitable|best|good|great|best) (?:candidate|"
     r"applicant|person|individual|fit)s? (?:will|would|should|is)$|\bwho(?:['’]s|['’]ll| will| can| would| is| "
     r"has| are| have)?(?: also)?$|\b(?:are|do|have) you(?: have)?$|\b(?:able|willing|prepared|comfortable|"
     r"confident|capable)(?: to| with| of| in)?$|\byou(?:['’]ll| will)? (?:know|understand|can|love)(?: how to)?$|"
     r"^to (?:be (?:considered|eligible|successful|a success|effective)|qualify|thrive|excel|succeed|do well)\b.*$|"
     r"\bfollowing (?:\w+ )?(?:criteria|qualities|qualifications|skills|attributes|requirements|competenc\w+|"
     r"experience|knowledge|abilities|traits)\b.*$|\b(?:knowledge|skills|experience|qualities|traits|attributes) "
     r"(?:that )?(?:we|you)(?:['’][a-z]+| will| should| must)? (?:need|want|have|bring|require|ask|look|value|"
     r"expect|possess)\b.*$|\bnot be considered$|\b(?:required|needed|necessary|must (?:have|be)|skills|"
     r"qualifications|abilities|knowledge|qualified|able)\b.{0,40}\b(?:to|for|of|in|with) (?:\w+ ){0,4}(?:dut(?:y|"
     r"ies)|responsibilities|tasks|role|job|position|functions|work)\b.{0,20}$|\bideally,? you(?:['’]ll| will)$"),
    (Announces.OFFER, r"\b(?:you(?:['’]ll| will| can)? (?:also )?(?:get|receive|enjoy|earn|look forward to|benefit "
     r"from|be eligible for|be entitled to)|eligible for|entitled to|we (?:can |will |also )*(?:provide|offer|"
     r"give)(?: you)?|package includes?|comes with|rewarded with|(?:have )?access to)$"),
    (Announces.CONDITIONS, r"\b(?:physical (?:demands|requirements)|(?:working )?hours|shifts?|schedule|rota|"
     r"working conditions)\b(?: \w+){0,3}$|\b(?:regularly|frequently|occasionally) required to$"),
    (Announces.PROCESS, r"\bin (?:your|the|their) (?:\w+ )?(?:application|letter|cv|r[eé]sum[eé])$|\bapplications? "
     r"(?:should|must|to) (?:include|contain)$|^(?:(?:instead|please|just|so|then),? )*(?:write|send|"
     r"e-?mail|tell|drop) (?:to )?us\b.*$|\bfollowing questions?$"),
    (Announces.ABOUT, r"\bmanaged by$|\breports to$|\bour (?:\w+ )?(?:values|services|sites|brands|products|"
     r"clients|locations|teams|principles) (?:are|include)$"),
    (Announces.DUTIES, r"\b(?:this|role|job|work|post|position|day|shift)(?: may| will| might| usually| typically| "
     r"also)? (?:involves?|includes?|entails?)$|\bwill(?: also)?$|\b(?:opportunity|chance) to$|\b(?:get|expected|"
     r"required) to$"),
    (Announces.PREFERRED, r"(?:preferred|plus|bonus|desirable|nice to have|ideally|asset)\b"),
    (Announces.REQUIREMENTS, r"\b(?:require(?:s|d|ments?)?|qualifications?|must (?:have|be)|you (?:have|are|bring|"
     r"should have|need)|looking for|candidates? (?:will|should|must) (?:have|be|possess)|the following (?:skills|"
     r"experience)|skills|certification)\b"),
    (Announces.DUTIES, r"\b(?:responsib\w+|duties|tasks|you will|you['’]ll|role (?:includes|involves|is to)|"
     r"include the following|work(?:ing)? on|will be)\b"),
    (Announces.OFFER, r"\b(?:we offer|offer|benefits|receive|enjoy|perks)\b"),
    (Announces.PROCESS, r"\b(?:apply|application|send|submit|contact|candidates will be|applicants)\b"),
)
# fmt: on
