"""Which kind a line of a French advert is, by its words and the section it stands in, over many trades."""

import pytest

from generator.extracting import extract_requirements
from generator.extracting.cues import importance, scores
from generator.extracting.sections import announced, led_in
from generator.extracting.wording import Announces
from generator.model import Importance, Kind
from generator.postings import markdown

# Lines by the heading that they stand under, and by the kind that they are, a bar between them.
LINES = {
    None: {
        Kind.ABOUT: (
            "Nous recrutons en CDI un technicien de laboratoire. | Dans le cadre de son développement, notre "
            "agence recherche une assistante commerciale. | Le domaine produit du cognac depuis quatre "
            "générations et vend dans vingt pays. | Fort de ses trente ans d'expérience, le chantier naval organise "
            "des sorties pour les écoles. | La résidence accueille 84 personnes âgées. | Notre client est "
            "une société spécialisée dans la menuiserie aluminium. | Implantée à Lyon depuis 1998, la société "
            "conçoit des ascenseurs. | Avec plus de 300 magasins en France, l'enseigne est reconnue pour ses "
            "prix. | Le centre hospitalier dispose de 300 lits et de quatre blocs opératoires. | L'association "
            "accompagne les personnes en situation de handicap vers l'emploi. | La commune compte 8 000 habitants "
            "et trois groupes scolaires. | Sous l'autorité de la directrice, vous êtes placé au sein du service "
            "enfance. | Vous êtes rattaché au responsable d'atelier. | Vous intégrez une équipe de douze "
            "personnes. | Rattachée au directeur, votre équipe compte quatre personnes. | L'équipe se compose de "
            "trois éducateurs et d'une psychologue. | Situé à deux pas de la gare, le restaurant sert 80 couverts "
            "par jour. | Depuis 1962, l'entreprise familiale fabrique des escaliers en bois. | Le garage emploie "
            "huit mécaniciens. | Notre agence d'intérim recherche pour son client un soudeur. | La ville de Brest "
            "recrute un agent d'accueil. | Vous rejoignez une entreprise qui prend soin de ses salariés."
        ),
        Kind.DUTY: (
            "Sous l'autorité de la directrice, vous préparez les repas des enfants. | Vous accueillez les clients "
            "et vous tenez la caisse. | Vous aurez pour mission principale de conduire la pelle mécanique. | "
            "Votre rôle sera d'assurer l'entretien du parc de machines. | L'agent assure l'entretien des espaces "
            "verts de la commune. | Le titulaire du poste instruit les demandes de permis de construire. | "
            "Réalisation de soins d'hygiène et de confort | Accompagnement des résidents dans leurs déplacements "
            "| Nous recherchons une personne pour garder deux enfants le mercredi. | Vous interviendrez auprès "
            "d'enfants de 3 à 6 ans. | Au sein de la brigade, vous épluchez les légumes et dressez les assiettes. "
            "| Au sein d'une équipe de six infirmiers, vous assurez les soins. | Ses missions : vendre les "
            "billets et accueillir les visiteurs."
        ),
        Kind.COMPETENCY: (
            "Nous recherchons une personne motivée et ponctuelle. | Vous êtes une personne de terrain, rigoureuse "
            "et à l'écoute. | Ce poste demande de la rigueur et un bon relationnel. | Vous aimez le contact et le "
            "travail en plein air. | Il faut être organisé et savoir gérer son temps. | La connaissance de "
            "l'informatique est indispensable. | Vous devrez vous adapter à des publics variés."
        ),
        Kind.PROCESS: (
            "Ce poste vous intéresse ? Envoyez-nous votre CV. | Merci d'envoyer votre candidature par mail. | "
            "Toutes nos offres sont ouvertes à tous. | Débutant accepté"
        ),
        Kind.CONDITION: (
            "Contrat de 35 h, du mardi au samedi. | Poste basé à Brest avec des déplacements ponctuels. | Prise "
            "de poste souhaitée en septembre. | Vous devez avoir 18 ans révolus. | Vous travaillez un week-end "
            "sur deux. | Travail en extérieur par tous les temps. | Des déplacements sont à prévoir. | Les "
            "horaires sont de 6 h à 13 h. | Poste à temps partiel."
        ),
        Kind.OFFER: (
            "Le poste est à pourvoir en CDI à Rennes. | CDD de 6 mois renouvelable | Salaire selon profil et "
            "expérience | Poste logé possible | Salaire : 12,50 € de l'heure. | Vous "
            "bénéficiez d'une mutuelle et de tickets restaurant. | La coopérative vous propose un contrat stable. "
            "| Nous vous formons à nos méthodes. | Un "
            "parcours de formation de trois semaines vous attend. | Contrat saisonnier de juin à septembre."
        ),
        Kind.CREDENTIAL: (
            "Permis B indispensable | Vous devez être titulaire du permis C. | CACES 1, 3 et 5 exigés | Le permis "
            "B est nécessaire."
        ),
        Kind.EXPERIENCE: ("Une expérience en crèche est exigée."),
        Kind.EDUCATION: ("Le CAP est obligatoire."),
        Kind.LANGUAGE: ("L'anglais est indispensable."),
    },
    "Profil recherché": {
        Kind.EDUCATION: (
            "Vous êtes titulaire d'un CAP cuisine. | Vous êtes ingénieur de formation | Titulaire du DEAS, vous "
            "aimez travailler avec les personnes âgées. | De formation bac +2 en comptabilité, vous avez trois "
            "ans d'expérience. | Issu d'une formation en électrotechnique, vous êtes autonome. | Diplômé d'une "
            "école d'ingénieurs, vous justifiez de 3 ans d'expérience dans l'aéronautique. | Bac pro ou "
            "expérience équivalente | Diplôme : CAP petite enfance | Niveau bac exigé | BTS comptabilité ou "
            "équivalent | Être titulaire du concours d'auxiliaire de puériculture | Étudiant en école de commerce "
            "| Vous êtes étudiant en master de droit public | Vous avez validé un titre professionnel de "
            "conducteur | Formation souhaitée en horticulture"
        ),
        Kind.EXPERIENCE: (
            "Vous avez de l'expérience en cuisine collective. | Vous justifiez d'une première expérience en "
            "magasin. | Fort de cinq ans de pratique, vous maîtrisez la soudure TIG. | Expérience exigée de 2 ans "
            "| Une expérience auprès d'enfants est demandée | Vous avez déjà travaillé en horaires décalés | A "
            "déjà encadré une équipe | Issu du monde agricole | 2 ans minimum sur un poste similaire | Vous "
            "bénéficiez d'une expérience réussie dans la vente | Expérience souhaitée en boulangerie | Confirmé | "
            "Junior"
        ),
        Kind.LANGUAGE: (
            "Anglais courant | Maîtrise de l'anglais | Vous parlez couramment l'allemand | Bon niveau d'anglais à "
            "l'écrit | Votre anglais est courant | Un anglais professionnel est demandé | Vous communiquez en "
            "anglais avec les fournisseurs | Vous maîtrisez la langue française à l'écrit comme à l'oral | "
            "Pratique d'une langue étrangère appréciée | Français lu, parlé, écrit | Anglais niveau B2 | Une "
            "deuxième langue serait appréciée | Néerlandais : un atout | Trilingue français, allemand, anglais"
        ),
        Kind.COMPETENCY: (
            "Connaissance du marché français de l'immobilier | Connaissance du tissu associatif français | Sens "
            "du service, ponctualité, disponibilité | Disponibilité, dynamisme et bonne présentation | Goût du "
            "travail en équipe | Travail en équipe | Autonomie et rigueur | Connaissances en électricité et en "
            "plomberie | Maitrise du pack office | Gestion de projet | Connaissance des normes HACCP | Respect "
            "des règles d'hygiène et de sécurité | Vous êtes reconnu pour votre écoute et votre pédagogie | "
            "Rigoureux, vous savez respecter les délais | Vous savez lire un plan | Doté d'un bon relationnel, "
            "vous aimez convaincre | Des notions de comptabilité seraient un plus | Secret professionnel et "
            "discrétion | Votre personnalité fera la différence | Excellente présentation et bonne élocution | "
            "Curiosité, créativité, sens du détail | Vous avez le sens du commerce | Vous aimez les défis et le "
            "travail bien fait | Vous faites preuve de sang-froid | Habile de vos mains, vous êtes minutieux | "
            "Bonne connaissance des végétaux | Une bonne maîtrise d'Excel est attendue | Esprit d'analyse et de "
            "synthèse | Respect de la confidentialité"
        ),
        Kind.CONDITION: (
            "Vous êtes disponible le week-end | Disponible immédiatement | Mobilité sur toute la région | Bonne "
            "condition physique | Vous acceptez de travailler le dimanche | Vous habitez à moins de 30 minutes du "
            "magasin | Véhicule indispensable, site non desservi | Disponible de mai à septembre | Horaires "
            "décalés | Vous êtes majeur | Nationalité française exigée | Avoir entre 16 et 25 ans | Vous êtes "
            "mobile sur le département | Intervenir sur toute la région Bretagne"
        ),
        Kind.CREDENTIAL: (
            "Formation HACCP exigée | Habilitation électrique B1V | Permis B | Permis B et véhicule personnel | "
            "Carte professionnelle d'agent de sécurité à jour | Inscription à l'ordre des infirmiers | Permis C "
            "et FIMO à jour | Casier judiciaire vierge | Vaccinations à jour | BAFA souhaité"
        ),
        Kind.PROCESS: (
            "Poste ouvert aux personnes en situation de handicap | Débutants acceptés | Aucune expérience n'est "
            "exigée"
        ),
    },
    "Vos missions": {
        Kind.DUTY: (
            "Réceptionner et contrôler les livraisons | Être le garant de la qualité des produits | Être à "
            "l'écoute des familles | Veiller au respect des normes HACCP | Contacter les fournisseurs et suivre "
            "les commandes | Prise en charge des patients à leur arrivée | Contribuer à la clôture mensuelle des "
            "comptes | Assurer la gestion des formations et des habilitations | Vous rédigez des comptes rendus "
            "en anglais | Gestion des agendas et des déplacements | Tri du courrier, frappe de documents | "
            "Participation aux réunions d'équipe | Missions ponctuelles : remplacer le magasinier | Suivi des "
            "contrats CDI et CDD | Calcul des salaires et des primes | Vous intervenez sur les chantiers de nos "
            "clients dans toute la région | Conseiller la clientèle sur le choix des vins | Vous êtes en charge "
            "du suivi des dossiers sinistres | Encaissement, mise en rayon, étiquetage | Animation d'ateliers "
            "pour des groupes de 8 enfants | Rédiger les contrats de travail et suivre les périodes d'essai | "
            "Élaborer les menus en lien avec la diététicienne | Soutien aux familles et orientation vers les "
            "services compétents | Formation des nouveaux arrivants | Organisation des plannings et des congés | "
            "Traiter les demandes de remboursement | Négocier les salaires avec les partenaires sociaux | Mettre "
            "à jour les fiches de données de sécurité | Vous contribuez au rayonnement de la maison | Travailler "
            "en équipe avec les éducateurs | Respecter les règles d'hygiène et de sécurité | "
            "Vous êtes le visage de la boutique auprès des clients"
        ),
        Kind.CONDITION: (
            "Port de charges lourdes | Déplacements fréquents en région | Astreintes une semaine par mois"
        ),
    },
    "Conditions": {
        Kind.CONDITION: (
            "Temps non complet, 28 h par semaine | Poste à temps complet | Travail posté en 3x8 | Lieu : Bordeaux"
        ),
        Kind.OFFER: (
            "Rémunération statutaire + régime indemnitaire | CDI temps plein | Salaire : 2 100 € brut | Tickets "
            "restaurant | Catégorie C de la filière technique"
        ),
    },
    "Nous vous proposons": {
        Kind.OFFER: (
            "Un poste en CDI dans une équipe à taille humaine | Une formation interne à votre arrivée | Des "
            "outils modernes et une grande autonomie | Des responsabilités dès le premier jour | Un cadre de "
            "travail agréable avec parking | Horaires flexibles | 2 jours de télétravail par semaine | Un "
            "temps partiel de 28 h, du mardi au vendredi | Travailler chez nous, c'est faire grandir vos talents"
        ),
    },
    "Candidature": {
        Kind.PROCESS: (
            "Adressez votre lettre à la directrice avant le 3 mai | Entretiens prévus le 12 juin | Madame la "
            "Maire, place de l'Église | Renseignements auprès de la responsable du service"
        ),
    },
    "L'entreprise": {
        Kind.ABOUT: (
            "Nous sommes certifiés ISO 9001 | Nos équipes partagent des valeurs fortes : écoute, rigueur et "
            "respect. | Elle propose des formations en cuisine et en pâtisserie. | Notre savoir-faire est reconnu "
            "dans le monde entier. | Nos clients bénéficient de conseils personnalisés."
        ),
    },
}


def kinds_of(heading, line):
    """The kinds of what a line gives between a house and the end of its advert."""
    above = f"## {heading}\n\n- " if heading else ""
    advert = (
        "# Employé\n\nNotre maison se trouve dans la ville et le travail est fait avec soin par les équipes.\n\n"
        f"{above}{line}\n\n## Fin\n\nMerci à vous et à bientôt.\n"
    )
    units = extract_requirements(markdown.read(advert, "advert.md")).units
    return {unit.kind for unit in units[2:-2]} - {Kind.HEADING}


@pytest.mark.parametrize(("heading", "kind"), [(heading, kind) for heading, kinds in LINES.items() for kind in kinds])
def test_a_french_line_is_of_the_kind_that_its_words_and_its_section_say(heading, kind):
    lines = LINES[heading][kind].split(" | ")

    assert {line: kinds_of(heading, line) for line in lines} == {line: {kind} for line in lines}


@pytest.mark.parametrize(
    ("heading", "announces"),
    [
        ("Localisation du poste", Announces.CONDITIONS),
        ("Date de démarrage", Announces.CONDITIONS),
        ("Déplacements", Announces.CONDITIONS),
        ("Horaires de travail", Announces.CONDITIONS),
        ("Déplacements à prévoir", None),
        ("Horaires flexibles", None),
        ("Durée du contrat", Announces.OFFER),
        ("Rémunération et avantages", Announces.OFFER),
        ("Statut", Announces.OFFER),
        ("Statut cadre", None),
        ("Nos petits plus", Announces.OFFER),
        ("Qualité de vie au travail", Announces.OFFER),
        ("Missions du service", Announces.ABOUT),
        ("Nos missions", Announces.ABOUT),
        ("Description de l'entreprise", Announces.ABOUT),
        ("Rattachement hiérarchique", Announces.ABOUT),
        ("Votre futur environnement", Announces.ABOUT),
        ("Chargée de mission", None),
        ("Mission locale", None),
        ("Missions confiées", Announces.DUTIES),
        ("Finalités du poste", Announces.DUTIES),
        ("On compte sur vous pour", Announces.DUTIES),
        ("Formation et expérience", Announces.REQUIREMENTS),
        ("Vos points forts", Announces.REQUIREMENTS),
        ("Si vous aimez", Announces.REQUIREMENTS),
        ("Niveau d'études requis", Announces.EDUCATION),
        ("Plus significatifs", Announces.PREFERRED),
        ("Procédure de recrutement", Announces.PROCESS),
        ("Rédaction des procédures", None),
        ("Optimiser les processus", None),
        ("Pièces à fournir", Announces.PROCESS),
        ("Famille de métiers", Announces.PROCESS),
        ("Motif de vacance du poste", Announces.ABOUT),
        ("Date de publication", Announces.PROCESS),
        ("Caractéristiques du poste", Announces.EXPECTATIONS),
        ("Postes à pourvoir", Announces.ROLE),
        ("Ce qu'on aimerait chez toi", Announces.REQUIREMENTS),
        ("Savoir", Announces.REQUIREMENTS),
        ("Savoir conduire un tracteur", None),
        ("Profil souhaité", Announces.REQUIREMENTS),
        ("Formation(s)", Announces.EDUCATION),
        ("Langues demandées", Announces.LANGUAGES),
        ("Permis de conduire", Announces.CREDENTIALS),
        ("Comment ça se passe ?", Announces.PROCESS),
        ("REMUNERATION", Announces.OFFER),
        ("COMPETENCES ET QUALITES", Announces.REQUIREMENTS),
        ("PRESENTATION DE LA SOCIETE", Announces.ABOUT),
    ],
)
def test_a_french_heading_announces_its_section_and_a_line_with_a_value_nothing(heading, announces):
    assert announced(heading, "fr") is announces


@pytest.mark.parametrize(
    ("sentence", "announces"),
    [
        ("Le technicien devra :", Announces.DUTIES),
        ("La candidate retenue devra :", Announces.REQUIREMENTS),
        ("Pour ce poste, il est important que vous ayez :", Announces.REQUIREMENTS),
        ("Les missions de la direction sont :", Announces.ABOUT),
        ("Vos missions sont :", Announces.DUTIES),
    ],
)
def test_a_french_sentence_with_a_colon_announces_what_its_last_words_say(sentence, announces):
    assert led_in(sentence, "fr") is announces


@pytest.mark.parametrize(
    ("accented", "bare"),
    [
        ("Être capable de porter 20 kg", "Etre capable de porter 20 kg"),
        ("À l'aise avec le public", "A l'aise avec le public"),
        ("Établir les devis", "Etablir les devis"),
        ("Êtes-vous intéressé ?", "Etes-vous intéressé ?"),
    ],
)
def test_a_capital_without_its_accent_speaks_for_the_same_kinds(accented, bare):
    assert scores(accented, "fr") == scores(bare, "fr")


@pytest.mark.parametrize(
    "line",
    [
        "Vous maîtrisez la taille des arbres",
        "Maître-chien depuis deux ans",
        "Connaître la chaîne du froid",
        "Le goût des chiffres et des coûts",
        "S'entraîner chaque jour dès août",
        "La MAÎTRISE du tour à bois est un atout",
    ],
)
def test_a_line_without_the_circumflex_that_newer_spelling_leaves_out_says_the_same(line):
    bare = line.translate(str.maketrans("îûÎ", "iuI"))

    assert scores(bare, "fr") == scores(line, "fr")
    assert importance(bare, "fr", Importance.MUST) is importance(line, "fr", Importance.MUST)
