"""What tells the languages of adverts apart: words they use all the time, letters, scripts. For `language`."""

import re

READ = ("en", "fr", "de")
NAMES = {
    "en": "English", "fr": "French", "de": "German", "es": "Spanish", "ca": "Catalan", "it": "Italian",
    "pt": "Portuguese", "nl": "Dutch", "pl": "Polish", "sv": "Swedish", "da": "Danish", "no": "Norwegian",
    "fi": "Finnish", "cs": "Czech or Slovak", "hr": "Croatian, Serbian or Bosnian", "ro": "Romanian",
    "tr": "Turkish", "hu": "Hungarian", "vi": "Vietnamese", "id": "Indonesian or Malay", "et": "Estonian",
    "lt": "Lithuanian", "lv": "Latvian", "sl": "Slovenian",
}  # fmt: skip
# Short words that a language uses all the time, and words of adverts; the more languages share one, the less it says.
WORDS = {
    "en": "the and of to for with you your we our will is are or on as this that be by from have at an in must a it "
    "all not can who their they has new good strong experience skills work working team job required knowledge "
    "ability years duties requirements manage support about up per other any as was if do us "
    "s t me he so care come see met taken till no com los let pro my plus",
    "fr": "le la les des et du une pour dans vous votre vos nous notre nos est sont sur avec au aux ou que qui par "
    "ce "
    "cette en d l de un à être avoir se ses son sa plus ans expérience poste profil équipe travail missions "
    "recherchons compétences connaissances permis chez sous entre ne pas "
    "a il s y lui e tu te ta ton tes toi si qu",
    "de": "der die das und mit für ist sind wir sie dich du dein deine ihre unser unsere auf von zu den dem ein eine "
    "im bei oder als wird in zur zum uns ihr sich an des einer einen nicht auch aus nach durch sowie "
    "aufgaben erfahrung kenntnisse jahre gute arbeit stelle bieten suchen team über "
    "um per pro innen los met so läuft geht ab",
    "es": "el los las y del para con una es son que por se su sus nuestro nuestra trabajo como más en de la un al "
    "años experiencia o no lo buscamos persona equipo requisitos funciones nivel título inglés conocimientos",
    "ca": "el els les i del per amb una és són que se seu nostre nostra treball com més en de la un al anys "
    "experiència o no busquem persona equip requisits funcions nivell títol anglès coneixements a",
    "it": "il gli della per con una è sono che di nel nella alla dei delle lavoro come più anche in la un e le al i "
    "nostro nostra cerchiamo anni esperienza buona conoscenza requisiti mansioni lo del da si o persona i ed",
    "pt": "o os as e do da dos das para com uma é são que em no na por seu sua trabalho como mais um ao não você "
    "nossa nosso procuramos anos experiência pessoa equipa equipe requisitos funções nível inglês conhecimentos ou",
    "nl": "de het een en van voor met je jij wij is zijn op in bij aan ook wat werk ervaring naar als ons onze "
    "zoeken jouw jaar goede kennis taken eisen collega of te dat die om uit geeft onze bent hebt",
    "pl": "i w z na do się jest oraz dla jako od pracy nie że o za po lub jesteś praca doświadczenie szukamy nad "
    "osoby naszego lata wymagania obowiązki dobra znajomość języka zespołu przy",
    "sv": "och att det som en för är med till av på i du vi har den ett om kan vara arbete eller våra söker vårt "
    "team års erfarenhet goda kunskaper krav arbetsuppgifter ut dig oss hos inom vi",
    "da": "og at det som en for er med til af på i du vi har den et om kan være arbejde eller vores søger team års "
    "erfaring gode kundskaber krav opgaver dig os hos inden fra ikke to",
    "no": "og å det som en for er med til av på i du vi har den et om kan være arbeid eller våre vår vårt søker "
    "teamet "
    "års erfaring gode kunnskaper krav oppgaver deg oss hos innen fra ikke to",
    "fi": "ja on että se ei tai sekä kuin myös ovat työ meillä sinulla kanssa olet kokemusta kokemus haemme tehtävät "
    "edellytämme vuoden hyvä tiimiimme työtä sekä me",
    "cs": "a je se na v že pro do s z od nebo jako práce jsme zkušenosti zkušenost našich našeho nášho nabízíme "
    "ponúkame hledáme hľadáme týmu tímu náplň požadujeme požiadavky požadavky praxe dva roky dobrou znalost o vo",
    "hr": "i u je na za se od do s ili kao posao rad tražimo našem našeg tim zadaci uvjeti iskustva iskustvo godine "
    "godina znanje dobro poznavanje te nudimo radno mjesto što biti",
    "ro": "și de la cu pentru în un o este sunt care pe din sau experiență noastră muncă căutăm echipa ani cerințe "
    "responsabilități bune cunoștințe nostru ale",
    "tr": "ve bir için ile bu da de olarak veya olan en çok deneyim aranan iş arıyoruz ekibimize görevler yıl iyi "
    "derecede nitelikler sahibi bilgisi olmak tercihen",
    "hu": "a az és hogy egy nem is van vagy mint munka tapasztalat számára keresünk csapatunkba feladatok elvárások "
    "két év jó ismeret munkatársat végzettség ki",
    "vi": "và của là có cho trong với các được một không những chúng tôi người kinh nghiệm làm việc yêu cầu tìm đang",
    "id": "dan yang di untuk dengan dari ke ini pada kami anda atau tim kerja pengalaman mencari tugas persyaratan "
    "tahun memiliki mampu sebagai dua",
    "et": "ja on ei et see kui ka või meie töö kogemus otsime ootame pakume tööülesanded oskus aastat sinu",
    "lt": "ir yra kad su į iš ne kaip arba mūsų darbo patirtis ieškome reikalavimai siūlome metų darbas jūsų",
    "lv": "un ir ar uz par no kas vai mūsu darba pieredze meklējam prasības piedāvājam gadu pienākumi jūsu",
    "sl": "in je na za se od do s ali kot delo iskanje iščemo našem izkušnje izkušenj let naloge zahteve nudimo "
    "znanje delovno mesto ki",
}
# Letters that English, French and German do without.
LETTERS = {
    "es": "ñ ¿ ¡ í ó ú á", "ca": "ŀ à ò ó í ú", "it": "ì ò ù", "pt": "ã õ á í ó ú", "pl": "ł ą ę ś ź ż ć ń ó",
    "sv": "å", "da": "å ø æ", "no": "å ø æ", "cs": "ř ě ů ý č š ž ť ď ľ á í ú", "hr": "đ č ć š ž", "ro": "ș ț ş ţ ă",
    "tr": "ğ ı ş", "hu": "ő ű á í ó ú", "vi": "ạ ả ấ ầ ẩ ậ ắ ế ề ể ệ ị ọ ố ồ ộ ớ ờ ợ ụ ủ ứ ừ ư ơ đ ă",
    "et": "õ", "lt": "ė į ų ū ą ę č š ž", "lv": "ā ē ī ū ķ ļ ņ ģ č š ž", "sl": "č š ž",
}  # fmt: skip
SCRIPTS = (
    ("Russian or another language in Cyrillic letters", re.compile(r"[\u0400-\u04ff]")),
    ("Greek", re.compile(r"[\u0370-\u03ff]")),
    ("Arabic", re.compile(r"[\u0600-\u06ff]")),
    ("Hebrew", re.compile(r"[\u0590-\u05ff]")),
    ("Japanese", re.compile(r"[\u3040-\u30ff]")),
    ("Korean", re.compile(r"[\uac00-\ud7af]")),
    ("Chinese", re.compile(r"[\u4e00-\u9fff]")),
    ("Hindi or another Indian language", re.compile(r"[\u0900-\u0dff]")),
    ("Thai", re.compile(r"[\u0e00-\u0e7f]")),
    ("Georgian", re.compile(r"[\u10a0-\u10ff]")),
    ("Armenian", re.compile(r"[\u0530-\u058f]")),
)
