"""Words that are parts of names and everyday words too, and small words inside names: alone they tell of nobody."""

from generator.words import FUNCTION_WORDS

EVERYDAY = FUNCTION_WORDS | frozenset(
    """
    angel april art ash august autumn baker bell berg bill bird bishop black blue bob book brown bush butler carol
    carter chance chase chip christian church clay cliff cook cooper court cross dale dawn dean drew duke earl
    east eve faith farmer fern field fisher ford forest fox frank gardener gene glass glen grace grant gray green
    grey guy ha hale hall hand harmony hazel heather hi hill ho holly hope hunter iris ivy jack jade jay jean joy
    judge june justice key king knight lake lance lane law lee lily lord love major marina mark marshall mason
    melody mercy miles mill miller moon moore nick noble norm north oh ok olive page paris park parker pat
    patience pearl peg penny pool pope potter powers price prince prudence ray read reed rich ring river rob robin
    rock rod rose ruby rush rusty sage sandy sharp shepherd short singer sky smith snow south spring sterling
    stone storm street sue summer sunny swift tan taylor temple terry tony turner us van victor viola violet
    virginia walker ward ware waters wells west white winter wise wolf wood woods wren young
    """.split()
)
# Words of the program's own papers and of calendars, which are a name more rarely.
OF_PAPERS = frozenset(
    """
    also aus avec bei candidate card dans das december del della dem den der des die el est february friday
    interviewer january july la las le les los manager march mit monday nach note notes november october panel
    pour question rating sales saturday seit september sunday team thursday tuesday und une von wednesday zum zur
    """.split()
)
# Small words inside names, which are no name by themselves.
PARTICLES = frozenset(
    """
    al and ap bin bint da das de del della den der di do dos dr du el et frau herr ibn jr la las le los mac madame
    mc mme monsieur mr mrs ms mx of phd prof san sr st ten ter the und van von y zu zum zur
    """.split()
)
