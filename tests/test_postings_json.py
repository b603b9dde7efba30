"""Adverts as JSON: schema.org's JobPosting alone or in a page, Greenhouse, Lever, and what is no job."""

import html
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import postings
from generator.errors import PostingError
from generator.model import BlockType

TEXT = "<p>We bake.</p><h3>Your tasks</h3><ul><li>Bake bread &amp; cakes</li></ul>"
BLOCKS = [("paragraph", "We bake."), ("heading", "Your tasks"), ("item", "Bake bread & cakes")]


def parsed(value):
    return postings.parse(json.dumps(value), "advert.json")


def said(posting):
    return [(block.type.value, block.text) for block in posting.blocks if block.type is not BlockType.FIELD]


def fields(posting):
    return [(block.name, block.text) for block in posting.blocks if block.type is BlockType.FIELD]


def ld(**more):
    return {"@context": "https://schema.org", "@type": "JobPosting", "title": "Baker", "description": TEXT, **more}


def page(*jobs, body="<div id='root'></div>"):
    scripts = "".join(f'<script type="application/ld+json">{json.dumps(job)}</script>' for job in jobs)
    return f"<!doctype html><html><head><title>Jobs</title>{scripts}</head><body>{body}</body></html>"


def test_greenhouse_gives_its_escaped_text_and_the_fields_that_say_something():
    posting = parsed(
        {
            "id": 417,
            "absolute_url": "https://boards.example/417",
            "title": "Baker &amp; Miller",
            "company_name": "Millrace Bakery",
            "location": {"name": "York"},
            "departments": [{"id": 1, "name": "Kitchen", "child_ids": []}, {"id": 2, "name": "Shop"}],
            "offices": [{"name": "North", "location": "York"}],
            "metadata": [
                {"id": 5, "name": "Employment Type", "value": "Part-time", "value_type": "single_select"},
                {"id": 6, "name": "Travel", "value": None},
            ],
            "pay_input_ranges": [{"min_cents": 3000000, "max_cents": 3450050, "currency_type": "GBP"}],
            "content": html.escape(TEXT),
            "questions": [{"label": "Your name", "required": True}],
        }
    )

    assert (posting.format, posting.title, posting.organisation) == ("ats-json", "Baker & Miller", "Millrace Bakery")
    assert said(posting) == BLOCKS
    assert fields(posting) == [
        ("title", "Baker & Miller"), ("location", "York"), ("department", "Kitchen"), ("department", "Shop"),
        ("salary", "GBP 30,000 to 34,500.50"), ("Employment Type", "Part-time"),
    ]  # fmt: skip
    assert {block.line for block in posting.blocks} == {None}


def test_lever_gives_its_lists_under_their_headings_and_what_comes_after():
    posting = parsed(
        {
            "id": "5ac2",
            "text": "Baker",
            "categories": {"location": "York", "team": "Kitchen", "commitment": "Full-time"},
            "workplaceType": "on-site",
            "salaryRange": {"min": 30000, "max": 34000, "currency": "GBP", "interval": "per-year-salary"},
            "description": "<div>We bake.</div>",
            "descriptionPlain": "We bake.",
            "lists": [{"text": "Your tasks", "content": "<li>Bake bread &amp; cakes</li>"}],
            "additional": "<div>Write to us.</div>",
            "additionalPlain": "Write to us.",
        }
    )

    assert (posting.format, posting.title) == ("ats-json", "Baker")
    assert said(posting) == [*BLOCKS, ("paragraph", "Write to us.")]
    assert fields(posting) == [
        ("title", "Baker"), ("location", "York"), ("team", "Kitchen"), ("employment_type", "Full-time"),
        ("workplace", "on-site"), ("salary", "GBP 30,000 to 34,000 per year salary"),
    ]  # fmt: skip


def test_france_travail_gives_its_text_and_what_its_fields_ask_for():
    posting = parsed(
        {
            "id": "100ABCD",
            "intitule": "Boulanger / Boulangère (H/F)",
            "description": "Vous cuisez le pain.\n\nVos missions :\n- Pétrir",
            "lieuTravail": {"libelle": "29 - Brest", "latitude": 48.4, "codePostal": "29200"},
            "entreprise": {"nom": "Le Fournil", "description": "Une maison de quartier.", "entrepriseAdaptee": False},
            "typeContrat": "CDI",
            "typeContratLibelle": "Contrat à durée indéterminée",
            "experienceExige": "E",
            "experienceLibelle": "2 ans",
            "formations": [{"domaineLibelle": "boulangerie", "niveauLibelle": "CAP", "exigence": "S"}],
            "competences": [
                {"code": "1", "libelle": "Façonner des pâtons", "exigence": "E"},
                {"code": "2", "libelle": "Tenir la caisse", "exigence": "S"},
            ],
            "permis": [{"libelle": "B - Véhicule léger", "exigence": "E"}],
            "salaire": {"libelle": "Mensuel de 1900 Euros sur 12 mois"},
            "dureeTravailLibelle": "35H",
        }
    )

    assert (posting.title, posting.organisation) == ("Boulanger / Boulangère (H/F)", "Le Fournil")
    assert said(posting) == [("paragraph", "Vous cuisez le pain."), ("heading", "Vos missions :"), ("item", "Pétrir")]
    assert fields(posting) == [
        ("title", "Boulanger / Boulangère (H/F)"), ("location", "29 - Brest"),
        ("employment_type", "Contrat à durée indéterminée"), ("hours", "35H"),
        ("salary", "Mensuel de 1900 Euros sur 12 mois"), ("requirements", "Façonner des pâtons"),
        ("requirements", "Tenir la caisse (souhaité)"), ("experience", "2 ans"),
        ("education", "CAP boulangerie (souhaité)"), ("licences", "B - Véhicule léger"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("job", "organisation"),
    [
        ({"Job Title": "Baker", "Job Description": TEXT, "Company": "Millrace"}, "Millrace"),
        ({"Title": "Baker", "Description": TEXT, "City": "York"}, None),
        ({"title": "Baker", "full_description": TEXT, "organization": "Millrace"}, "Millrace"),
        ({"job-title": "Baker", "details": TEXT, "employer": {"name": "Millrace"}}, "Millrace"),
        ({"titel": "Baker", "stellenbeschreibung": TEXT, "arbeitgeber": "Millrace"}, "Millrace"),
        ({"meta": 1, "data": {"stellenangebotsTitel": "Baker", "stellenangebotsBeschreibung": TEXT}}, None),
    ],
)
def test_other_systems_may_spell_the_names_of_their_fields_as_they_like(job, organisation):
    posting = parsed(job)

    assert (posting.title, posting.organisation, said(posting)) == ("Baker", organisation, BLOCKS)


def test_a_value_in_capitals_is_no_heading_as_there_is_nothing_below_it():
    posting = parsed({"title": "Baker", "description": TEXT, "location": "29 - BREST"})

    assert fields(posting) == [("title", "Baker"), ("location", "29 - BREST")]


def test_a_job_may_say_all_in_its_lists_of_tasks_and_asks():
    posting = parsed({"title": "Baker", "responsibilities": ["Bake bread", "Clean up"], "requirements": ["Patience"]})

    assert fields(posting)[1:] == [
        ("responsibilities", "Bake bread"), ("responsibilities", "Clean up"), ("requirements", "Patience"),
    ]  # fmt: skip


def test_lever_in_two_parts_or_in_plain_text_is_read_as_well():
    parts = parsed({"text": "Baker", "opening": "<p>We bake.</p>", "descriptionBody": "<p>You bake.</p>"})
    plain = parsed({"text": "Baker", "descriptionPlain": "We bake.\n\nYour tasks:\n- Bake"})

    assert said(parts) == [("paragraph", "We bake."), ("paragraph", "You bake.")]
    assert said(plain) == [("paragraph", "We bake."), ("heading", "Your tasks:"), ("item", "Bake")]


def test_a_job_posting_gives_its_description_and_the_fields_that_say_something():
    posting = parsed(
        ld(
            hiringOrganization={"@type": "Organization", "name": "Millrace Bakery", "address": "York"},
            jobLocation=[
                {
                    "@type": "Place",
                    "address": {
                        "addressLocality": "York",
                        "postalCode": "YO1",
                        "addressCountry": {"name": "England"},
                    },
                }
            ],
            employmentType=["PART_TIME", "TEMPORARY"],
            baseSalary={
                "currency": "EUR",
                "value": {"minValue": "30000", "maxValue": 34000.5, "unitText": "YEAR"},
            },
            experienceRequirements={"monthsOfExperience": 36},
            educationRequirements={"credentialCategory": "bachelor degree"},
            qualifications="<ul><li>Patience</li><li>Humour</li></ul>",
            datePosted="2026-08-01",
            identifier="7",
        )
    )

    assert (posting.format, posting.title, posting.organisation) == ("json-ld", "Baker", "Millrace Bakery")
    assert said(posting) == BLOCKS
    assert fields(posting) == [
        ("title", "Baker"), ("jobLocation", "YO1, York, England"), ("employmentType", "part-time"),
        ("employmentType", "temporary"), ("baseSalary", "EUR 30,000 to 34,000.50 per year"),
        ("qualifications", "Patience"), ("qualifications", "Humour"),
        ("experienceRequirements", "36 months of experience"), ("educationRequirements", "bachelor degree"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "wrapped",
    [
        ld(),
        [ld()],
        {"@graph": [{"@type": "WebSite"}, ld()]},
        ld(**{"@type": ["Thing", "http://schema.org/JobPosting"]}),
        {"data": {"job": ld()}},
    ],
)
def test_a_job_posting_is_found_wherever_it_stands(wrapped):
    assert said(parsed(wrapped)) == BLOCKS


@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        html.escape(TEXT),
        html.escape(html.escape(TEXT)),
        "We bake.\n\n### Your tasks\n\n- Bake bread & cakes",
        "We bake.\n\nYour tasks\n• Bake bread &amp; cakes",
        "We bake.\n\n<b>Your tasks</b>\n• Bake bread &amp; cakes",
    ],
)
def test_a_description_is_html_escaped_html_markdown_or_plain_text(text):
    assert said(parsed(ld(description=text))) == BLOCKS


def test_a_page_that_shows_only_navigation_is_read_from_its_job_posting():
    posting = postings.parse(page(ld(), {"@type": "BreadcrumbList"}), "a")

    assert (posting.format, said(posting)) == ("json-ld", BLOCKS)


def test_a_page_that_shows_the_job_is_read_as_its_reader_sees_it():
    posting = postings.parse(page(ld(), body=f"<h1>Baker</h1>{TEXT}"), "a")

    assert (posting.format, posting.blocks[-1].line) == ("html", 1)


def test_a_page_with_several_job_postings_or_none_that_is_sound_is_read_as_a_page():
    listed = postings.parse(page(ld(), ld(title="Miller"), body="<p>Our jobs are many.</p>"), "a")
    broken = page(body="<p>We bake.</p>").replace("</head>", '<script type="application/ld+json">{"@type":</script>')

    assert (listed.format, postings.parse(broken, "a").format) == ("html", "html")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (json.dumps({"title": "Cook"}), "no job"),
        (json.dumps({"title": "Cook", "requirements": ["Patience"]}), "no job"),
        (json.dumps([[1], [2]]), "no job"),
        ("{}", "no job"),
        (json.dumps([{"text": "Cook", "lists": []}, {"text": "Baker"}]), "a list of 2 jobs"),
        (json.dumps({"jobs": [{"title": f"Job {n}", "id": n} for n in range(30)], "meta": {}}), "a list of 30 jobs"),
        (json.dumps([{"title": "Cook", "content": "x"}, {"title": "Baker", "content": "y"}]), "a list of 2 jobs"),
        (json.dumps([ld(), ld(title="Miller")]), "a list of 2 jobs"),
        ('{\n"title": "Cook",\n"content" "x"}', "advert.json:3: this begins as JSON and breaks off here"),
        ("[" * 100_000, "nests too deep|breaks off"),
        ('{"title": "Cook", "content": ' + "9" * 10_000 + "}", "too large a number"),
        (json.dumps({"title": "Cook", "content": "<p></p>"}).replace("Cook", " "), "no job"),
    ],
)
def test_json_that_is_no_one_job_is_refused_in_one_sentence(content, says):
    with pytest.raises(PostingError, match=says) as refusal:
        postings.parse(content, "advert.json")

    assert str(refusal.value).count("\n") == 0


def test_a_list_of_one_job_is_that_job():
    assert said(parsed({"jobs": [{"title": "Baker", "content": TEXT}], "meta": {"total": 1}})) == BLOCKS


def test_half_characters_and_signs_that_do_not_print_are_replaced():
    posting = postings.parse('{"title": "Ba\\ud800ker", "content": "We\\u0007 bake.\\u0000"}', "a")

    assert (posting.title, posting.blocks[-1].text) == ("Ba\ufffdker", "We bake.")


VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=6), st.just(TEXT)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.sampled_from(
                "@type title text content description lists jobs location categories salaryRange min max address "
                "baseSalary currency value metadata name departments hiringOrganization jobLocation".split()
            ),
            inner,
            max_size=5,
        ),
    ),
    max_leaves=12,
)


@given(VALUES, st.booleans())
def test_any_json_is_read_or_refused_and_nothing_else(value, typed):
    if isinstance(value, dict) and typed:
        value = {**value, "@type": "JobPosting"}
    try:
        posting = postings.parse(json.dumps(value), "a")
    except PostingError:
        return
    assert all(block.text == block.text.strip() != "" for block in posting.blocks)
