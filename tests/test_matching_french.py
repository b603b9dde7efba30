"""Matching: what French postings ask for, in words of our own over many trades."""

import pytest

from generator.matching import match_competencies
from generator.model import Importance, Kind, Unit
from generator.words import accented


def ids(catalogue, text, kind):
    unit = Unit(n=0, line=1, section=None, text=text, kind=kind, importance=Importance.MUST)
    (matched,) = match_competencies([unit], catalogue, "fr", likeness=False)
    return {match.id for match in matched.matches}


@pytest.mark.parametrize(
    ("id", "texts"),
    [
        (
            "practical-skill",
            [
                "Nettoyer les sanitaires du gymnase",
                "Pose de carrelage chez les particuliers",
                "Décharger les camions le matin",
                "Préparer les légumes pour le lendemain",
                "Tondre les pelouses du parc",
                "Conduire les engins de la carrière",
                "Usinage sur tour et fraiseuse",
            ],
        ),
        (
            "domain-expertise",
            [
                "Édition des bulletins de salaire",
                "Saisie des factures de l'agence",
                "Réaliser des bilans orthophoniques",
                "Communication externe de la fondation",
                "Rédaction des contrats et avenants",
                "Animer les réseaux sociaux du musée",
            ],
        ),
        (
            "customer-service-delivery",
            ["Accueillir les vacanciers", "Répondre aux demandes des usagers", "Tenue de caisse"],
        ),
        ("administrative-coordination", ["Gestion des plannings et des agendas", "Tri du courrier de la mairie"]),
        (
            "record-keeping-and-documentation",
            ["Rédiger les modes opératoires", "Reporting mensuel", "Tenir les registres"],
        ),
        (
            "procedural-and-regulatory-compliance",
            ["Veiller au respect des protocoles", "Appliquer la réglementation", "Affaires réglementaires"],
        ),
        ("quality-management", ["Participer aux audits", "Contrôle de la conformité des pièces"]),
        ("health-and-safety", ["Veiller à la sécurité des ouvriers", "Respecter les règles d'asepsie"]),
        ("operations-management", ["Superviser les lignes de fabrication", "Gérer un entrepôt", "Suivi des stocks"]),
        (
            "cross-functional-collaboration",
            ["Interagir avec le bureau des achats", "Équipe pluridisciplinaire du dépôt"],
        ),
        ("care-and-compassion", ["Prendre en charge des enfants de deux ans", "Aide au lever et au coucher"]),
        ("presenting-and-facilitating", ["Animer des ateliers de lecture", "Participer à un colloque"]),
        ("numerical-and-data-reasoning", ["Suivi des indicateurs du site", "Tenir les tableaux de bord"]),
        ("external-and-market-awareness", ["Assurer une veille juridique"]),
        ("commercial-and-contract-management", ["Gestion des prestataires", "Rédiger les devis et les offres"]),
        ("written-communication", ["Alimenter le blog de la ferme", "Produire des notes de synthèse"]),
        ("planning-and-organising", ["Vous planifiez les interventions", "Préparer la logistique des congrès"]),
        ("technical-design", ["Concevoir les outillages de la fonderie", "Conception détaillée des vannes"]),
    ],
)
def test_a_task_gives_its_competency_in_many_trades(catalogue, id, texts):
    assert [text for text in texts if id not in ids(catalogue, text, Kind.DUTY)] == []


@pytest.mark.parametrize(
    ("id", "text"),
    [
        ("tool-proficiency", "Bonne connaissance d'un logiciel de caisse"),
        ("sector-and-technology-knowledge", "Connaissance de l'environnement hospitalier"),
        ("adaptability", "Polyvalence et souplesse"),
        ("adaptability", "Faire face aux imprévus"),
        ("planning-and-organising", "Organisation"),
        ("oral-communication", "Facilité à communiquer"),
        ("dependability", "Ponctuelle et sérieuse"),
        ("learning-agility", "L'envie de progresser"),
        ("prioritisation-and-time-management", "Tenir les délais"),
        ("self-management-and-autonomy", "Personne autonome"),
        ("oral-communication", "Communicatif et souriant"),
    ],
)
def test_a_trait_or_a_knowledge_gives_its_competency(catalogue, id, text):
    assert id in ids(catalogue, text, Kind.COMPETENCY)


@pytest.mark.parametrize(
    ("id", "text", "kind"),
    [
        ("team-leadership", "Rattachée au chef d'équipe, vous travaillez au dépôt", Kind.DUTY),
        ("teamwork", "Travail en équipes alternées", Kind.CONDITION),
        ("accountability-and-ownership", "Sous la responsabilité de la directrice, vous classez", Kind.DUTY),
        ("practical-skill", "Vendre des équipements de manutention", Kind.DUTY),
        ("relationship-building", "Réparer les réseaux électriques", Kind.DUTY),
        ("planning-and-organising", "L'organisation du temps de travail est annuelle", Kind.CONDITION),
        ("inclusion-and-respect", "Vous serez également amené à traiter le courrier", Kind.DUTY),
        ("performance-management", "L'entretien annuel des chaudières", Kind.DUTY),
        ("dependability", "Nos comptes en ligne et vous", Kind.DUTY),
        ("sustainability", "Proposer la solution la plus durable", Kind.DUTY),
    ],
)
def test_words_about_something_else_do_not_ask_for_it(catalogue, id, text, kind):
    assert id not in ids(catalogue, text, kind)


@pytest.mark.parametrize(
    ("accented", "bare"),
    [
        ("Évaluer les fournisseurs chaque trimestre", "Evaluer les fournisseurs chaque trimestre"),
        ("Élaborer le budget du service", "ELABORER le budget du service"),
        ("Écrire les comptes rendus de visite", "Ecrire les comptes rendus de visite"),
        ("Établissez le planning des tournées", "Etablissez le planning des tournées"),
        ("Être à l'écoute des familles", "Etre à l'écoute des familles"),
        ("Manœuvrer les engins", "Manoeuvrer les engins"),
        ("Maîtriser les coûts du chantier", "Maitriser les couts du chantier"),
    ],
)
def test_a_letter_that_lost_its_accent_or_its_twin_is_read_as_with_it(catalogue, accented, bare):
    assert ids(catalogue, accented, Kind.DUTY) == ids(catalogue, bare, Kind.DUTY) != set()


@pytest.mark.parametrize(
    "text",
    [
        "Excel et Elasticsearch",
        "Ergothérapeute",
        "Event manager en Europe",
        "A soudé",
        "Les égouts, avec entrain",
        "Couture, coutume, goutte et train",
        "Le traitement des boiteux",
    ],
)
def test_a_capital_that_never_had_an_accent_stays_as_it_is(text):
    assert accented(text, "fr") == text
