"""Words that are parts of names and ordinary words too: alone they tell of nobody."""

from generator.words import FUNCTION_WORDS

ORDINARY = FUNCTION_WORDS | frozenset(
    """
    january february march april may june july august september october november december monday tuesday
    wednesday thursday friday saturday sunday art baker bell berg bill bird bishop black blue book brown bush
    butler carter chance chase church clay cook cooper court cross day dean drew duke earl east faith farmer
    field fisher ford forest fox frank gardener gene glass grace grant gray green grey hall hand hill hope
    hunter iris ivy jack jean joy judge justice key king knight lake lane law lily long lord love major mark
    marshall mason may miles mill miller moon moore norm north olive page park parker patience pearl penny
    place pool pope potter powers price prince reed rich ring river rob robin rock rose ruby rush sage sales
    sharp shepherd smith snow south spring stone street summer swift taylor temple terry turner van viola
    virginia walker ward waters wells west white will wise wolf wood woods young also candidate card note
    notes panel question rating team von und the der das die den dem des del della las les los les une est
    avec pour dans aus bei mit nach seit zur zum
    """.split()
)
