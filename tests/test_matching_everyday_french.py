"""French words that mean another thing beside other words, and everyday ones that ask for something."""

import pytest

from generator.matching import match_competencies
from generator.model import Importance, Kind, Unit


def ids(catalogue, text, kind=Kind.DUTY):
    unit = Unit(n=0, line=1, section=None, text=text, kind=kind, importance=Importance.MUST)
    (matched,) = match_competencies([unit], catalogue, "fr", likeness=False)
    return {match.id for match in matched.matches}


@pytest.mark.parametrize(
    ("text", "not_asked"),
    [
        ("Brancher le patient à la machine", "interpersonal-sensitivity"),
        ("Conduire les patient-e-s en radiologie", "interpersonal-sensitivity"),
        ("Ouvrir la fiche des nouveaux clients", "opening-strategic-accounts"),
        ("Le port du casque est de rigueur", "attention-to-detail"),
        ("Diplôme d'outilleur en mécanique de précision", "attention-to-detail"),
        ("Répondre au courrier des communes", "domain-expertise"),
        ("Tenir compte de l'avis des résidents", "domain-expertise"),
        ("Vérifier les règles de tri", "domain-expertise"),
        ("Aptitudes recherchées et compétences recherchées", "research-and-enquiry"),
        ("Un cadre de travail structuré", "planning-and-organising"),
        ("Anticiper les pannes de chauffage", "initiative"),
        ("Esprit ouvert et tenue adaptée", "adaptability"),
        ("Livrer dans le respect du cahier des charges", "financial-stewardship"),
        ("Rédiger et suivre le projet de vie du résident", "project-and-programme-delivery"),
        ("Accompagner les passagers jusqu'à la porte", "care-and-compassion"),
        ("Maintenir les vestiaires propres", "technical-troubleshooting"),
        ("Tu formes un duo avec la cuisinière", "teaching-and-training"),
        ("Préparer les séances de la commission d'investissement", "drive-and-perseverance"),
        ("Connaître les politiques commerciales de l'Union européenne", "go-to-market-strategy"),
        ("Suppléer la gérante pendant son absence", "administrative-coordination"),
        ("Le permis est un sérieux avantage", "dependability"),
        ("Rythme en équipe 5x8", "teamwork"),
        ("Relire le travail de nos collaboratrices", "teamwork"),
        ("Aider le chef d'équipe à charger", "team-leadership"),
        ("Travailler sous la supervision du responsable d'équipe", "team-leadership"),
        ("Poser les rails en accord avec le responsable d'équipe", "team-leadership"),
        ("Coller les bandes sous supervision", "team-leadership"),
        ("Livrer nos clients dans les pays limitrophes", "intercultural-effectiveness"),
        ("Travailler avec le conseiller technique du chantier", "client-advising"),
        ("Envie de donner du sens à ta carrière", "vision-and-direction"),
        ("Casier judiciaire demandé avant l'embauche", "hiring-and-workforce-planning"),
        ("Programmation musicale du festival", "technical-design"),
        ("Une équipe soudée", "practical-skill"),
        ("Expédier les affaires courantes", "teaching-and-training"),
        ("Suivre les travaux en cours", "teaching-and-training"),
        ("La tenue du conseil municipal", "client-advising"),
        ("Membre du conseil de classe", "client-advising"),
        ("Adapter la taille des haies à la saison", "adaptability"),
        ("Améliorer la réactivité des serveurs", "adaptability"),
        ("Elle veille à la propreté du bassin", "external-and-market-awareness"),
        ("Réparer les réseaux d'eau potable", "relationship-building"),
        ("Maintenance des réseaux de chaleur", "relationship-building"),
        ("Poser des réseaux de distribution d'eau", "channel-and-partner-management"),
        ("La gestion et le traitement des sinistres", "commercial-and-contract-management"),
        ("Rédiger des rapports et des propositions de loi", "commercial-and-contract-management"),
        ("Poste réservé aux titulaires de la RQTH", "confidentiality-and-discretion"),
        ("Faire l'entrée de données des bons", "practical-skill"),
        ("Des échanges fluides avec les usagers", "practical-skill"),
        ("Travailleur indépendant", "drive-and-perseverance"),
        ("Exercer sous statut d'indépendant", "self-management-and-autonomy"),
        ("Soutenir l'acquisition de l'autonomie", "self-management-and-autonomy"),
        ("Se tenir à jour sur la gestion des données", "record-keeping-and-documentation"),
        ("Saisir les contrats et l'avenant", "interpersonal-sensitivity"),
        ("Participer à la formation des apprentis", "learning-agility"),
        ("Poser les tuteurs des plants de tomates", "coaching-and-developing-others"),
        ("Chaque stagiaire est accompagné par un tuteur", "coaching-and-developing-others"),
        ("Accompagnement des vendeurs", "care-and-compassion"),
        ("Vendre pour le compte d'une société d'exploitation", "financial-stewardship"),
        ("Le succès de la programmation du musée", "technical-design"),
        ("Recevoir des organisations de quartier", "planning-and-organising"),
        ("Étudiant en biologie ou en écologie", "sustainability"),
        ("Usiner selon les spécifications du client", "requirements-definition"),
        ("Superviser les travaux de peinture", "team-leadership"),
        ("Créer des fiches et des tableaux", "creativity-and-innovation"),
        ("Réaliser des tests de performance", "numerical-and-data-reasoning"),
        ("Mettre en rayon les produits", "domain-expertise"),
        ("L'accès aux personnes handicapées", "care-and-compassion"),
        ("Collecter les données de relève", "domain-expertise"),
        ("Accompagnement et travail en collaboration", "coaching-and-developing-others"),
    ],
)
def test_a_word_in_its_other_sense_asks_for_nothing(catalogue, text, not_asked):
    assert not_asked not in ids(catalogue, text)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Vous restez calme et patient", "interpersonal-sensitivity"),
        ("Beaucoup d'entregent", "interpersonal-sensitivity"),
        ("Fibre relationnelle développée", "interpersonal-sensitivity"),
        ("Habiletés interpersonnelles", "interpersonal-sensitivity"),
        ("Excellent joueur d'équipe", "teamwork"),
        ("Personne travaillante", "drive-and-perseverance"),
        ("S'investir dans ses dossiers", "drive-and-perseverance"),
        ("Tu n'as pas peur de te salir les mains", "drive-and-perseverance"),
        ("Pas de panique pendant le coup de feu", "resilience-and-composure"),
        ("L'amour du travail bien fait", "attention-to-detail"),
        ("Faire preuve de jugement", "decision-making"),
        ("Vous connaissez les arcanes des institutions", "political-savvy"),
        ("Vous osez contredire la direction", "courage-to-challenge"),
        ("Une plume affûtée", "written-communication"),
        ("Excellente approche client", "customer-outcome-focus"),
        ("Tu es au fait des nouveautés du secteur", "external-and-market-awareness"),
        ("Tu apprends vite", "learning-agility"),
        ("Vous prenez des initiatives", "initiative"),
        ("Trouver la juste distance avec les usagers", "professional-judgement"),
    ],
)
def test_a_trait_in_the_words_of_its_country_gives_its_competency(catalogue, text, asked):
    assert asked in ids(catalogue, text, Kind.COMPETENCY)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Prospecter de nouveaux clients dans le Jura", "opening-strategic-accounts"),
        ("Corriger les anomalies du site", "technical-troubleshooting"),
        ("Support de niveau 1", "technical-troubleshooting"),
        ("Mise en production des correctifs", "technical-design"),
        ("Repenser l'architecture du produit", "technical-design"),
        ("Développer de nouvelles fonctionnalités", "technical-design"),
        ("Animer les revues de code", "quality-management"),
        ("Superviser une équipe de douze caissiers", "team-leadership"),
        ("Tu supervises le travail de deux collaborateurs", "team-leadership"),
        ("Direction d'une équipe de jardiniers", "team-leadership"),
        ("Interlocutrice principale des prestataires", "relationship-building"),
        ("Remplir les rayons frais", "practical-skill"),
        ("Gestion de personnel", "team-leadership"),
        ("Proposer de l'upsell", "account-growth"),
        ("Présenter les plats du jour", "customer-service-delivery"),
        ("Offrir aux voyageurs un séjour inoubliable", "customer-service-delivery"),
        ("Régler les insatisfactions des locataires", "customer-service-delivery"),
        ("Accompagner les adultes au quotidien", "care-and-compassion"),
        ("Prévenir les contaminations croisées", "health-and-safety"),
        ("Bâtir des alliances avec les syndicats", "relationship-building"),
        ("Représenter la fondation auprès des institutions", "stakeholder-management"),
        ("Tiens à jour les fiches du parc", "record-keeping-and-documentation"),
        ("Diagnostic mécanique des véhicules", "technical-troubleshooting"),
        ("Programmation CNC", "practical-skill"),
        ("Monitoring de la liquidité", "vigilance-and-monitoring"),
        ("Déclarations à la TVA", "domain-expertise"),
        ("Rapprochement des règlements fournisseurs", "domain-expertise"),
    ],
)
def test_a_duty_in_the_words_of_its_trade_gives_its_competency(catalogue, text, asked):
    assert asked in ids(catalogue, text)


def test_the_heading_of_a_list_of_traits_is_none_of_them(catalogue):
    found = ids(catalogue, "Qualités humaines : rigueur et ponctualité", Kind.COMPETENCY)
    assert found == {"attention-to-detail", "dependability"}


@pytest.mark.parametrize(
    ("accented", "plain"),
    [
        ("Élaborer des recettes de prévision", "Elaborer des recettes de prévision"),
        ("Évaluez les risques", "Evaluez les risques"),
        ("Établissez les plannings", "Etablissez les plannings"),
        ("Écrire des articles", "Ecrire des articles"),
        ("Écoute", "Ecoute"),
        ("Œil exercé", "Oeil exercé"),
        ("Être organisé", "Etre organisé"),
    ],
)
def test_a_capital_without_its_accent_is_read_as_with_it(catalogue, accented, plain):
    assert ids(catalogue, plain, Kind.COMPETENCY) == ids(catalogue, accented, Kind.COMPETENCY)


@pytest.mark.parametrize(
    ("text", "not_asked"),
    [
        ("Suivre la facture d'énergie", "drive-and-perseverance"),
        ("Une heure par patient", "interpersonal-sensitivity"),
        ("Bras droit du gérant", "domain-expertise"),
        ("Accompagner les chefs d'atelier", "operations-management"),
        ("Sens du devoir de réserve", "dependability"),
        ("Piloter les bureaux d'études", "cross-functional-collaboration"),
        ("Pose de contrôle d'accès", "vigilance-and-monitoring"),
        ("Lire des plans et schémas", "technical-design"),
        ("Service de la planification territoriale", "planning-and-organising"),
        ("Suivre les stocks de vaisselle, les produits", "practical-skill"),
        ("Atteindre vos objectifs individuels", "performance-management"),
        ("Objectifs individuels et collectifs", "performance-management"),
        ("La conciergerie et le service technique", "customer-service-delivery"),
        ("Préparer le budget avec les chefs d'atelier", "operations-management"),
        ("Accompagner en douceur le changement", "care-and-compassion"),
        ("Soigner en préservant leur autonomie", "self-management-and-autonomy"),
        ("Éveiller la créativité des enfants", "creativity-and-innovation"),
    ],
)
def test_a_word_in_another_sense_asks_for_nothing(catalogue, text, not_asked):
    assert not_asked not in ids(catalogue, text)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Vous prendrez en charge une classe unique", "teaching-and-training"),
        ("Tu désamorces les colères", "de-escalation"),
        ("Expliquer les choses clairement", "simplifying-complexity"),
        ("Rédiger sans fautes", "written-communication"),
        ("Tu réponds au chat", "customer-service-delivery"),
        ("Ne jamais rien lâcher", "drive-and-perseverance"),
        ("Attentif au moindre détail", "attention-to-detail"),
        ("Challenger la direction", "courage-to-challenge"),
        ("Rédiger les cahiers de test", "quality-management"),
        ("Tirage de câble", "practical-skill"),
        ("Raccorder les coffrets", "practical-skill"),
        ("Il initie les apprentis", "coaching-and-developing-others"),
        ("Instruction des autorisations d'urbanisme", "domain-expertise"),
        ("Analyser les écarts et proposer des actions correctives", "analytical-thinking"),
    ],
)
def test_a_task_in_everyday_words_gives_its_competency(catalogue, text, asked):
    assert asked in ids(catalogue, text)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Dispenser les cours du soir", "teaching-and-training"),
        ("Conseil aux éleveurs et aux familles", "client-advising"),
        ("Vous vous adaptez à tout", "adaptability"),
        ("S'adapter à un nouvel environnement", "adaptability"),
        ("Assurer une veille sur les prix", "external-and-market-awareness"),
        ("Élargir son réseau de partenaires", "relationship-building"),
        ("Animer un réseau de distribution", "channel-and-partner-management"),
        ("Soutien aux revendeurs", "channel-and-partner-management"),
        ("Piloter la sous-traitance", "commercial-and-contract-management"),
        ("Une personne réservée", "confidentiality-and-discretion"),
        ("Préparer les entrées et les sauces", "practical-skill"),
        ("Travailleur et soigneux", "drive-and-perseverance"),
        ("Esprit indépendant", "self-management-and-autonomy"),
        ("Vous tenez à jour les registres du chenil", "record-keeping-and-documentation"),
        ("Vous vous tenez à jour", "learning-agility"),
        ("Suivre une formation chaque hiver", "learning-agility"),
        ("Une personne avenante", "interpersonal-sensitivity"),
        ("Être le tuteur d'une apprentie", "coaching-and-developing-others"),
        ("Formation des vendeurs", "coaching-and-developing-others"),
        ("Accompagner des adultes ayant une déficience visuelle", "care-and-compassion"),
        ("Lire un compte d'exploitation", "financial-stewardship"),
        ("Rechercher des subventions", "financial-stewardship"),
        ("Lever des fonds pour le refuge", "domain-expertise"),
        ("Superviser l'équipe de production", "team-leadership"),
        ("Coordonner les moniteurs", "team-leadership"),
        ("Assurer la direction du cinéma", "team-leadership"),
        ("Expédier les affaires courantes", "operations-management"),
        ("Changer les filtres", "practical-skill"),
        ("Repérer les composants défectueux", "technical-troubleshooting"),
        ("Mener des inspections", "quality-management"),
        ("Signaler les défauts", "vigilance-and-monitoring"),
        ("Représenter le théâtre lors des congrès", "stakeholder-management"),
        ("Expérience en animation", "presenting-and-facilitating"),
        ("Dérouler un argumentaire commercial", "consultative-selling"),
        ("Embaucher des saisonniers", "hiring-and-workforce-planning"),
        ("Une attirance pour le bois", "motivation-for-the-work"),
        ("Charge de travail soutenue", "prioritisation-and-time-management"),
        ("Faire l'entrée de données", "record-keeping-and-documentation"),
        ("Administrer des bases de données", "technical-design"),
        ("Nettoyer des données", "numerical-and-data-reasoning"),
        ("Accompagnement des collaborateurs", "coaching-and-developing-others"),
        ("Vérifier les pièces comptables", "domain-expertise"),
        ("Imaginer des menus innovants", "creativity-and-innovation"),
        ("Mobiliser les bénévoles", "inspiring-and-motivating"),
        ("Soucieuse de la satisfaction des patients", "customer-outcome-focus"),
        ("Intervenir rapidement en cas de fuite", "incident-and-emergency-response"),
    ],
)
def test_a_word_in_the_sense_of_its_competency_still_asks_for_it(catalogue, text, asked):
    assert asked in ids(catalogue, text)
