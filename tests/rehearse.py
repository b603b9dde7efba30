"""The rehearsal: the cards of kits/sales-director as three interviewers fill them in, written into its `returned/`.

Run `python tests/rehearse.py` to write kits/sales-director/returned/, and `python tests/rehearse.py golden` to write
what status and letters say of it (tests/golden/). Everyone in it is invented. Needs LibreOffice for one file.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import textwrap
from datetime import date
from io import BytesIO
from pathlib import Path

from openpyxl import load_workbook

from generator.office import fixed_archive, write_text
from generator.scorecards import reading

ROOT = Path(__file__).parent.parent
KIT = ROOT / "kits" / "sales-director"
GOLDEN = ROOT / "tests" / "golden"
KEYS = {"s1": "ana-ruiz", "s2": "ben-okafor", "s3": "chloe-martin"}
NAMES = {"s1": "Ana Ruiz", "s2": "Ben Okafor", "s3": "Chloé Martin"}
HR = "Priya Nair"
DAYS = {"C01": 8, "C02": 9, "C03": 10, "C04": 11, "C05": 11}
SCAN = "sales-director_C01_s2_ben-okafor_scan.pdf"

# By seat and candidate: what stands in the cells, by defined name. Ratings as typed, notes as written.
ANA = {
    "C01": {
        "fact_f1": "Remote monitoring for 240 shops of a grocery chain: sensors, gateway and a cloud subscription, "
        "1.9 million a year. Own part: from the first contact to signature, with one engineer.",
        "fact_f4": "Head of sales in a company that grew from 14 to 90 people; put together its team of seven.",
        "rating_q1": 3,
        "note_q1": "Gave two of six presales engineers to the service director for a quarter, when the roll-out at a "
        "grocery chain slipped. Talked it through openly with the service director first, and told the other "
        "directors a month before the forecast that two of Sam's deals would move. Explained it to the team "
        "in the Monday meeting: “the chain is everybody's customer”. The roll-out went live in June; one of the "
        "two deals was lost.",
        "rating_q2": 4,
        "note_q2": "A parcel carrier said no because its contract with a rival had three years to run. Read the "
        "carrier's investor plan, saw that the depots were to be automated, and asked the head of operations for an "
        "hour on depot standstill only. Checked what the rival's contract covered and left that out. Nine months "
        "later a first order for two depots without a discount; eleven depots the year after.",
        "rating_q3": 4,
        "note_q3": "Three-way contract with a customer and its integrator, who asked for unlimited liability. Before "
        "the first talk listed what legal, delivery and the insurer (who was not at the table) needed, and took "
        "scope first and liability last. Gave a longer warranty only against payment on delivery. At the hardest "
        "moment: “I can sign a cap today, or nothing.” Closed inside the limits of legal and finance; a year on the "
        "three still meet every quarter.",
        "rating_q4": 4,
        "note_q4": "A signed order is not recurring revenue yet: that starts when the customer accepts go-live. New "
        "people book it at signature because their bonus does. Named IT, security, finance and legal beside the "
        "user, and a late security review as the usual reason for delay. Sam's own check: no deal enters the "
        "forecast without the day on which the security form comes back.",
        "asked_besides": "Q2: “How did you find out what the rival's contract covered?”",
    },
    "C02": {
        "fact_f1": "Temperature monitoring for hospital pharmacies, 60 sites, cloud subscription. Own part: "
        "diagnosis, offer and the first two renewals.",
        "fact_f4": "Third employee of a start-up, left when it had 45 people.",
        "rating_q1": 4,
        "note_q1": "Gave up a trade fair with a budget of 120,000 and a launch date, so that the support desk could "
        "be rebuilt first. Showed the other directors the real backlog of sales, 30 open complaints included, and "
        "proposed the cut before anybody asked. Found a partner who covered the two launch customers. Told the chief "
        "executive at the year's end that the support lead had made it work.",
        "rating_q2": 2,
        "note_q2": "A public agency turned them down on price and came back a year later with a tender. Between the "
        "no and the yes: “we watched the portal and waited”. Spoke to purchasing only, both times. Won at a price "
        "that left about two per cent, said without being asked.",
        "rating_q3": 3,
        "note_q3": "Yearly terms with a reseller who wanted 40 per cent off and a whole country alone. Had a written "
        "mandate from finance on price, length and way out, and went back to it twice. At the hardest moment offered "
        "one segment alone against a minimum volume. Settled at 31 per cent, inside the mandate.",
        "rating_q4": 5,
        "note_q4": "Renewal is sold in the first 90 days, not in the last. Told trial, licence and subscription "
        "apart and what each does to the day on which revenue starts; named security, finance and legal as those who "
        "stop what the user wants. Two exceptions (public buyers, yearly budgets), each with the harm when it is "
        "forgotten. Corrected the usual “usage predicts renewal”: only usage by the team that pays, shown on two own "
        "accounts.",
    },
    "C03": {
        "fact_f1": "Grid sensors and analysis for a power utility, 3-year frame, 2.6 million. Own part: led from the "
        "first call, with a team of two.",
        "fact_f4": "Joined at 30 people; 210 at the end.",
        "rating_q1": 2,
        "note_q1": "Gave up an easy year: took ten per cent more target for Lea's region, “in exchange for” the "
        "first choice of leads the year after. The other regions got a summary; when I asked what was in it, the "
        "three accounts at risk were not: “that was for us to fix”. Said twice that the others still owe one. The "
        "joint target was reached.",
        "rating_q2": 5,
        "note_q2": "A power utility said no over data protection. Put two people and a test site for 80,000 on this "
        "one account for two years, and answered its two loudest critics, the security officer and the head of "
        "networks, one by one before going back to the board member. The yes was a three-year frame. Wrote the "
        "steps down as a plan, and the team has won two more utilities with it.",
        "rating_q3": 3,
        "note_q3": "A supplier on whom the product depended wanted payment in advance and no way out. Had a mandate "
        "on price, risk and time from the finance head, and met each deadline with another proposal, never with "
        "money. “We can live six months without you, but not six years with this clause.” Settled inside the mandate "
        "after five weeks.",
        "rating_q4": 3,
        "note_q4": "A pilot needs its measure of success in writing before it begins, or it never ends. Named the "
        "user, IT and legal, not finance. One example: a pilot in a warehouse that ran for eleven months because "
        "nobody had written down what good would be. Asked why new people get this wrong, had no answer.",
    },
    "C04": {
        "fact_f1": "Machine monitoring for a furniture maker, one plant, then one more line. Own part: all of it.",
        "fact_f4": "None in a start-up; one scale-up, from 200 to 320 people.",
        "rating_q1": 4,
        "note_q1": "Gave up the lead of the largest account so that one team could serve it in four countries. "
        "Opened the account's true figures to the three other heads, the part that lost money too, and proposed that "
        "the lost revenue come out of Omar's own region first. Had a colleague cover the visits that were promised. "
        "Wrote to the chief executive who had done which part.",
        "rating_q2": 3,
        "note_q2": "A furniture maker said no because the plant had just changed its software. It stood on a list of "
        "nine plants of that size, each with its reason. The second time spoke to the head of production, who lost "
        "40 hours a month to standstill. First order at the usual margin, later one more line.",
        "rating_q3": 3,
        "note_q3": "A distributor owed seven months and threatened to leave. Mandate agreed with finance: six "
        "instalments at most, goods kept as security. Answered the threat with a second proposal and held on to the "
        "six. They still trade, with less volume.",
    },
    "C05": {
        "fact_f1": "Cold-store monitoring for a clinic group, four sites. Own part: needs, offer, signature.",
        "fact_f4": "Four years in a company of 12 to 35 people.",
        "rating_q1": 3,
        "note_q1": "Let the head of marketing have one of four salespeople for the six weeks before a launch, after "
        "the two had gone through both calendars. Told the other teams at once that Tess's own figures for May would "
        "be lower. Defended it before the sales team, where one person “was furious”. The launch date held; May was "
        "9 per cent under plan, as announced.",
        "rating_q2": 3,
        "note_q2": "A clinic group said no because its budget year had closed. Worked out with the head of "
        "facilities what one failed cold store costs, and asked when the next budget would open. The second time "
        "spoke to facilities and the finance director together. Signed for four sites at five per cent under list.",
        "rating_q3": 3,
        "fallback_q3": "yes",
        "note_q3": "No example: “head office set the terms”. For the fallback: would first work out what half a year "
        "of switching costs, agree a limit with finance, ask the supplier in writing what the ten per cent rest on, "
        "and offer a longer contract against four.",
        "rating_q4": 4,
        "note_q4": "A discount in the first year sets the price of every renewal; new people give it because their "
        "bonus ends with the first year. Named the user, IT, finance and legal as those who decide. A customer got "
        "30 per cent off and left in the second year when the price went up. Since then Tess gives free months and "
        "prints the price of year two on every offer, as a check.",
    },
}
BEN = {
    "C01": {
        "fact_f2": "Framework, 4.1 m over 3 years, 9 sites. Led the talks, wrote the offer.",
        "rating_q5": 3,
        "note_q5": "Price list a week late. Saw it on the Thursday, rang, lent one of own people for two days, told "
        "finance the offer would slip. Still on terms.",
        "rating_q6": 3,
        "note_q6": "Asked finance, IT and shop managers. Payback worked out with the buyer from own power bills, 19 "
        "months. Bought.",
        "rating_q7": 4,
        "note_q7": "Outsourcing. Second supplier ready, knew what the absent works manager needed. Traded length for "
        "price, point by point. Inside what legal and operations allowed.",
        "rating_q8": 4,
        "note_q8": "New IT head stopped it. Planned back from the buyer's budget day, 30 Nov. Gave 60 days to pay, "
        "agreed beforehand. Delivery had tested the terms. No late discount.",
        "entered_by": HR,
        "entered_on": date(2027, 3, 9),
        "original": SCAN,
    },
    "C02": {
        "interview_date": "09/03/2027",
        "fact_f2": "2.2 m a year, 60 sites, with two others.",
        "rating_q5": 3,
        "note_q5": "Demo two weeks behind. Moved one engineer across, told the customer the new date before they "
        "asked. Took the blame in own team.",
        "rating_q6": "four",
        "note_q6": "Finance head thought the savings invented. Let the controller measure for six weeks and used "
        "only those numbers. Agreed what counts as saved. Won against a cheaper offer.",
        "rating_q7": 3,
        "note_q7": "Reseller wanted the country alone. Limit set with finance beforehand. Two counter-offers, then "
        "got up to leave. Rang back next day, signed inside the limit.",
        "rating_q8": 2,
        "note_q8": "Trusted one supporter, who left. Gave 12 per cent in the last week. “It was the "
        "only thing left.”",
    },
    "C03": {
        "fact_f2": "2.6 m over 3 years, one utility. Led.",
        "rating_q5": 2,
        "note_q5": "Marketing late with leads. Noticed in week three. Wrote to their boss, drew up own list. “They "
        "still owe me.”",
        "note_q6": "Fleet manager doubted the savings. Brought one page from another customer. Asked for own "
        "numbers, had none. Bought after a price cut.",
        "rating_q7": 2,
        "note_q7": "Weak answer.",
        "rating_q8": 3,
    },
    "C04": {
        "fact_f2": "0.8 m, one plant. Alone.",
        "rating_q5": 3,
        "note_q5": "Peer's data four days late. Rang, heard the peer was short of people, lent an analyst, told own "
        "team why. Report went out on time.",
        "rating_q6": 1,
        "note_q6": "Pushed the larger package because the quarter was short. Called the doubts “yesterday's "
        "thinking”. Nothing on paper. Sent back after eight months.",
        "rating_q7": 2,
        "note_q7": "Supplier set the agenda throughout. Came down on price three times. Reopened ten months later.",
        "rating_q8": 3,
        "note_q8": "Haulier, legal stuck on liability. Listed who approves on both sides, kept to the price agreed "
        "inside. Signed nine days late, margin kept.",
    },
    "C05": {
        "fact_f2": "0.6 m, four sites. Alone.",
        "rating_q5": 3,
        "note_q5": "Designer behind with offer pages. Saw it on day two, took half the pages, warned own manager the "
        "same day.",
        "rating_q6": 3,
        "note_q6": "Clinic director burnt by an earlier purchase. Asked wards, facilities, finance. Wrote down the "
        "cost of one failed cold store with them. Four sites bought.",
        "rating_q7": "no example",
        "fallback_q7": "yes",
        "note_q7": "No such talks so far. Fallback, asked twice: “I would have to ring the boss.”",
        "rating_q8": 3,
        "note_q8": "Two more signatures wanted three weeks before year end. Listed all approvers, own side too. "
        "Price held. Signed 28 December.",
    },
}
CHLOE = {
    "C01": {
        "fact_f3": "The grocery chain and a port operator, both by subscription; led both with one engineer.",
        "rating_q9": 4,
        "note_q9": "Sam took me through last January's list and it was a pleasure to follow: thirty firms, cut to "
        "twelve by what they spend on site equipment, by the end of the rival's contract and by what each had "
        "published. Every first call began with the firm's own plan. Five are customers today, two have come back "
        "for more.",
        "rating_q10": 4,
        "note_q10": "Shop managers wanted speed, head office wanted one standard. Sam spent two days in the shops, "
        "showed head office photographs of what happens at the tills, and agreed two measures with finance. They "
        "bought although another offer was lower. A great fit for our team!",
        "rating_q11": 4,
        "note_q11": "Two changes, the heavier first: security questions now come before price, and buyers try before "
        "they talk to anyone. Since last year Sam sends the security answers along with the first offer. So clearly "
        "told, with dates.",
        "rating_q12": 4,
        "note_q12": "At a port, operations, IT security, legal, two terminal managers and the parent's board had to "
        "say yes. Sam began with the day on which the crane contract ended and planned back from it, gave way on "
        "payment dates only, as agreed beforehand, and had delivery test the terms. In force since the autumn.",
    },
    "C02": {
        "fact_f3": "All of it in software: hospital pharmacies and a food maker, by subscription.",
        "rating_q9": 3,
        "note_q9": "Kim's list had fifteen hospitals, each with its reason beside it. Kim met the head of operations "
        "in four of them and came home with one first order at a fair margin. Two who said no still ring for advice, "
        "which I found lovely.",
        "rating_q10": 5,
        "note_q10": "Production, quality and finance of a food maker each asked for something else. Kim went through "
        "the waste figures with the plant's own people and found a cost on nobody's list, six hours of cleaning "
        "after each false alarm. They drew up the remedy together, and Kim took out two modules that would not have "
        "paid back. Finance asked Kim to present it to the board.",
        "rating_q11": 5,
        "note_q11": "Kim gave three changes their causes: dear money makes finance ask for payback within a year, "
        "data rules have moved security to the front, buyers ask each other before they ask us. Said what is settled "
        "and what is disputed (prices by usage), and what comes next, the duty to report incidents, with the "
        "regulation and its date. I learnt something!",
        "rating_q12": 3,
        "note_q12": "Eleven people in a city's transport authority. Kim drew a table of who approves what in both "
        "houses, stayed at the price agreed inside and kept the margin. Those who hung back had a visit from an "
        "engineer.",
    },
    "C03": {
        "fact_f3": "Software for grids, sold by the year; led the sale in three utilities.",
        "rating_q9": 5,
        "note_q9": "Such a good hour, great energy! Lea chose four utilities out of sixty, put two people and a "
        "travel budget on them for two years, and met the critics in each as well as the board members. Three of the "
        "four bought, and the whole team now works that way.",
        "rating_q10": 3,
        "note_q10": "A grid operator whose engineers wanted open interfaces, finance a fixed price and the owner no "
        "change. Lea asked all three what they were after, worked out with them what an hour without power costs, "
        "and they decided on that ground.",
        "rating_q11": 4,
        "note_q11": "Lea named two changes and put them in order: purchasing asks for the way out on day one, and "
        "pilots are paid for. Lea's own offers have the way out on page two since then. Very nicely explained.",
        "rating_q12": 4,
        "note_q12": "Nine approvals in a water board and its two towns. Lea planned back from the council's budget "
        "day, gave way on the start only, as agreed with delivery in advance, and delivery had tried out the service "
        "terms. The towns wrote to thank them.",
    },
    "C04": {
        "knew_before": "yes",
        "fact_f3": "Machine software by licence and by subscription, one plant; did it alone.",
        "rating_q9": 3,
        "note_q9": "Omar's list had nine plants, each with the reason and the person with something at stake. Two "
        "placed first orders at a decent margin. Omar writes to all nine at New Year.",
        "rating_q10": 4,
        "note_q10": "The plants wanted speed, the group's finance head a low price. Omar had the plants count "
        "standstill for a month, turned the group's own view of the problem round with it, and agreed with finance "
        "how success would be counted. Won although a tenth dearer. Just as I remember it from the trade "
        "association: Omar asked first.",
        "rating_q11": 3,
        "note_q11": "The main change for Omar: customers rent by the month and can leave. So there is a call each "
        "week and not each year. Omar said it stands in the association's new model contract.",
        "rating_q12": 3,
        "note_q12": "Seven people at a haulier, from the dispatchers to the owner. Omar asked each what they needed, "
        "kept to the price and risk agreed inside, and the margin stayed whole.",
    },
    "C05": {
        "fact_f3": "Monitoring software by subscription, four years.",
        "rating_q9": "4,0",
        "note_q9": "Tess began with forty cold stores, looked up who had published an energy plan and whose "
        "maintenance contract ended this year, and was left with eight. Each letter quoted the firm's own plan. Two "
        "are customers and have both asked for more sites.",
        "rating_q10": 4,
        "note_q10": "In a clinic group the wards wanted alarms on the telephone, the technicians did not, and "
        "finance wanted to spend nothing. Tess logged temperatures for four weeks, showed the directors that the "
        "trouble came at night and not in summer, and agreed with finance on spoilt stock as the one measure. Chosen "
        "although not the cheapest, and Tess still has the thank-you card.",
        "rating_q11": 3,
        "note_q11": "The main change: everything is a subscription and IT security reads along. For Tess that means "
        "a security form with each offer, filled in personally. Named the buyers' guideline that says so.",
        "rating_q12": "not asked",
        "not_asked_because_q12": "Fire alarm at ten to four; we lost the last ten minutes.",
    },
}
CARDS = {"s1": ANA, "s2": BEN, "s3": CHLOE}

# What is not simply the card filled in and sent back under its own name.
NAMED = {("s1", "C02"): "Tuesday 14h Kim, final.xlsx"}
AFTER_LUNCH = {
    # Complete now: what was empty in the morning.
    ("s1", "C04"): {
        "rating_q4": 2,
        "note_q4": "Recited that software is sold as “value, not features”; asked where that is hard, said it again "
        "in other words. Named licence and subscription, nothing on renewal, nothing on security, finance or legal, "
        "nothing on why revenue comes late. No example, also after a second prompt.",
        "own_ratings": "yes",
        "signed_by": "Ana Ruiz",
        "signed_on": date(2027, 3, 11),
    },
    # A second thought, the day after: this changes a rating that counts already.
    ("s3", "C01"): {
        "signed_on": date(2027, 3, 9),
        "rating_q12": 5,
        "note_q12": CHLOE["C01"]["note_q12"] + " Added on 9 March: Sam also had a smaller first phase ready, used it "
        "to reshape the deal, and it was renewed without rework.",
    },
}
# In the morning the end of the card was left out too.
MORNING = {("s1", "C04"): {"own_ratings": None, "signed_by": None, "signed_on": None}}
EDITED = ("s2", "C05", "rating_q6", 3, "gained a decision", "gained a signed decision at the first meeting")
AS_ODS = ("s3", "C02")

YES, NO, TO_CHECK = "yes", "no", "to check"
SCREENING = {
    "c1": ((YES, "Geneva"), (YES, "Paris"), (YES, "Brussels or Paris"), (YES, "Geneva"), (YES, "Brussels")),
    "c2": (
        (YES, "MSc mechanical engineering"),
        (YES, "BSc chemistry"),
        (YES, "Diploma in physics"),
        (TO_CHECK, "Certificate asked for on 3 March"),
        (YES, "Equivalent: eight years as a service technician"),
    ),
    "c3": ((YES, "C1, C1, B2"), (YES, "C2, B2, B2"), (YES, "C1, B2, C2"), (YES, "B2, C1, B2"), (NO, "C1, B2, A2")),
    "c4": ((YES, "Italian B1"), (NO, ""), (NO, ""), (None, ""), (YES, "Dutch C1, Spanish B1")),
}
CORRECTIONS = (
    "card,cell,value,source,by\n"
    f'sales-director_C02_s2_ben-okafor,rating_q6,4,"e-mail from Ben Okafor, 10 March 2027",{HR}\n'
)


def write(folder):
    """Write every file that came back into *folder*; the names."""
    folder.mkdir(parents=True, exist_ok=True)
    files = dict(_files())
    for name, content in files.items():
        if name.endswith(".ods"):
            _save_as_ods(content, folder / name)
        else:
            (folder / name).write_bytes(content)
    return sorted(files)


def _files():
    for seat, cards in CARDS.items():
        for code, cells in cards.items():
            yield from _copies(seat, code, cells)
    yield SCAN, _scan()
    yield "screening.xlsx", _screening()
    yield "corrections.csv", CORRECTIONS.encode()


def _copies(seat, code, cells):
    """A card as it came back, and the copy from after lunch where there is one."""
    card = f"sales-director_{code}_{seat}_{KEYS[seat]}"
    sent = (KIT / "pack" / "send" / KEYS[seat] / f"{card}.xlsx").read_bytes()
    day = date(2027, 3, DAYS[code])
    usual = {"interview_date": day, "knew_before": "no", "own_ratings": "yes"}
    usual |= {"signed_by": NAMES[seat], "signed_on": day}
    first = usual | cells | MORNING.get((seat, code), {})
    name = NAMED.get((seat, code), f"{card}.xlsx")
    if (seat, code) == AS_ODS:
        yield f"{card}.ods", _filled(sent, first)
    elif (seat, code) == EDITED[:2]:
        yield name, _filled(sent, first, EDITED[2:])
    else:
        yield name, _filled(sent, first)
    if (seat, code) in AFTER_LUNCH:
        yield f"{card} after lunch.xlsx", _filled(sent, first | AFTER_LUNCH[seat, code])


def _filled(sent, cells, edit=None):
    """The workbook with cells filled in by their defined names, and perhaps an anchor that somebody changed."""
    book = load_workbook(BytesIO(sent))
    for name, value in cells.items():
        _put(_cell(book, name), value)
    if edit is not None:
        name, number, before, after = edit
        anchor = _cell(book, name).offset(0, number)
        assert before in anchor.value
        anchor.value = anchor.value.replace(before, after)
    out = BytesIO()
    book.save(out)
    return fixed_archive(out.getvalue())


def _cell(book, name):
    sheet, place = book.defined_names[name].attr_text.split("!")
    return book[sheet.strip("'")][place.replace("$", "")]


def _put(cell, value):
    if isinstance(value, str):
        write_text(cell, value)
    else:
        cell.value = value


def _screening():
    cells = {}
    for line, answers in SCREENING.items():
        for code, (answer, note) in zip(DAYS, answers, strict=True):
            cells |= {f"check_{line}_{code}": answer, f"note_{line}_{code}": note or None}
    # It came back as such forms were before equivalents had an answer of their own.
    return _filled((ROOT / "tests" / "data" / "screening-before-equivalents.xlsx").read_bytes(), cells)


def _save_as_ods(workbook, path):
    """The workbook as LibreOffice saves it. No two times are alike, so one that says the same stays."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "card.xlsx"
        source.write_bytes(workbook)
        if path.is_file() and _card(path) == _card(source):
            return
        command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "ods"]
        subprocess.run([*command, "--outdir", folder, str(source)], check=True, capture_output=True, timeout=180)
        shutil.copyfile(source.with_suffix(".ods"), path)


def _card(path):
    (found,) = reading.read(path)
    return found.card


def _scan():
    """A page of PDF with what stands on the paper: as small as a scan can be."""
    said = BEN["C01"]
    lines = ["Sales Director, Nebulith. Sam Idowu, 8 March. Ben Okafor", ""]
    for number, question in enumerate(("q5", "q6", "q7", "q8"), start=1):
        words = f"{number}.  Rating {said[f'rating_{question}']}.  {said[f'note_{question}']}".replace("'", "\u2019")
        lines += [*textwrap.wrap(words, 60), ""]
    lines += ["These are my own ratings: yes.  B. Okafor, 8 March"]
    shown = "".join(f"({_escaped(line)}) Tj T*\n" for line in lines)
    stream = f"BT /F1 12 Tf 18 TL 50 780 Td\n{shown}ET".encode("cp1252")
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Courier-Oblique /Encoding /WinAnsiEncoding >>"
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        page + b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        font,
    ]
    out, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, table)
    return out + b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)


def _escaped(line):
    return re.sub(r"([\\()])", r"\\\1", line)


def say(kit, *options):
    """What the real `status` prints of a kit."""
    from click.testing import CliRunner

    from generator.cli import cli

    result = CliRunner().invoke(cli, ["status", str(kit), *options], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.stdout


def write_golden():
    """Write what status and letters say of the rehearsal."""
    GOLDEN.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        # The cards are read anew: what is kept may be of a reader that said it otherwise.
        os.environ["XDG_CACHE_HOME"] = f"{folder}/cache"
        kit = copied(Path(folder))
        for name, options in (("status", ()), ("letters", ("--letters",))):
            (GOLDEN / f"rehearsal-{name}.txt").write_text(say(kit, *options), encoding="utf-8")


def copied(folder):
    """A copy of the kit in *folder*, its pack and what came back, without a ledger: as HR has it on the first day."""
    kit = folder / KIT.name
    left = {"ledger.jsonl", "debrief", "records", "after the letters"}
    return shutil.copytree(KIT, kit, ignore=lambda _, names: left & set(names))


if __name__ == "__main__":
    if sys.argv[1:] == ["golden"]:
        write_golden()
    else:
        print("\n".join(write(KIT / "returned")))
