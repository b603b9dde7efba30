"""Where decision.xlsx has what: the contract between its writer and its reader.

The words are those of the form in English; a form in another language has each as that language says it.
"""

from generator.model import Outcome, Reason

FORM, VERSION = "decision", "1"
DECISION, COUNTS = "Decision", "What counts"
TITLE = "Decision: {role}"

PLACE, CODE, NAME, STAGE = "Place", "Code", "Candidate", "Stage"
TOTAL, AFTER, POINTS, NEXT, OPEN = "Total, interval", "After the talk", "Points", "To the next", "Open or below"
OUTCOME, REASON, WORDS, LACKS = "Outcome", "Reason", "In words", "Still missing"
# Stage, the total after the talk and points stand there only where the debrief has them.
HEADS = (
    (PLACE, 50), (CODE, 50), (NAME, 140), (STAGE, 65), (TOTAL, 85), (AFTER, 60), (POINTS, 80), (NEXT, 105),
    (OPEN, 175), (OUTCOME, 85), (REASON, 175), (WORDS, 215), (LACKS, 105),
)  # fmt: skip
KEYS = (CODE, OUTCOME, REASON)
NOTHING_OPEN = "–"
HEAD_ROW = 5

DEPARTING = "Where the decision departs from the order"
WHY, WHY_NAME = "Why it departs", "departures"
SIGNED_FOR, SIGNED_BY, SIGNED_ON, SIGNATURE = "Signed for", "Name", "Date", "Signature, on paper"
KEYS_OF_SIGNING = (SIGNED_FOR, SIGNED_BY, SIGNED_ON)
# Who signs, as the form prints it and as messages say it.
PARTS = {"The panel's chair": "chair", "HR": "HR", "The hiring authority": "hiring authority"}

OUTCOMES = tuple(outcome.value for outcome in Outcome)
ANOTHER = Reason.ANOTHER.value
# Each reason with when it is the one to choose.
REASONS = {
    Reason.HIGHEST.value: "The candidate stands high enough in the order of the debrief.",
    Reason.CLOSE.value: "The order is not sure; say in words which part of the job decided.",
    Reason.NEXT.value: "For a reserve: the next to be offered the job.",
    Reason.OTHERS.value: "The candidate stands lower in the order of the debrief.",
    Reason.MINIMUM.value: "The panel talked about it and kept to the minimum.",
    Reason.NOT_MET.value: "A licence, degree, language or condition that the posting asks for is not there.",
    Reason.NOT_VERIFIED.value: "Nobody could show that it is there, by the date of the decision.",
    Reason.TEST.value: "A test that every candidate took, with its points.",
    Reason.CHECK.value: "References, documents or a licence, checked for everybody in the same way.",
    Reason.TOO_FEW.value: "The ratings that came in are too few to say more.",
    Reason.ANOTHER.value: "Say which part of the job it is about. Never age, family, health, origin, faith or “fit”.",
}

NO_OUTCOME, NO_REASON, NO_WORDS, DEPARTS = (
    "outcome missing",
    "reason missing",
    "words missing",
    "departs from the order",
)
DEPARTURE = (
    "It departs from the order to select, or to put in reserve, somebody while a candidate who stands higher gets "
    "less (one who withdrew apart), or somebody with a must or a minimum that is open or below. Each needs a reason "
    "from the job, and the second signature. Where two are too close to call the order is not sure; the lower one is "
    "named here all the same."
)
LISTED = ("candidate", "place")
