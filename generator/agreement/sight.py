"""How small a difference between two candidates a panel can see before it has met either."""

from math import sqrt

from generator.agreement.distributions import t_quantile
from generator.agreement.enough import ROUNDING_VARIANCE
from generator.agreement.paired import LEAST_AHEAD


def detectable_difference(interviewers: int, cells: int, sd: float = 0.8) -> float | None:
    """The true difference in rating points that `compare` calls ahead in 80 % of cases; None where it never can.

    Each of the *interviewers* rates *cells* answers of both candidates, each rating off by an independent error
    with the standard deviation *sd* before it is rounded to a whole point. (t.95 + t.80) sqrt(v / k), v the
    variance of one interviewer's difference (Snedecor and Cochran 1967, chapter 4), and half a step more for
    the correction for continuity. Errors that an interviewer makes alike in all cells make it larger.
    """
    if interviewers < LEAST_AHEAD or cells < 1:
        return None
    degrees = interviewers - 1
    variance = 2 * (sd * sd + float(ROUNDING_VARIANCE)) / cells
    reach = t_quantile(0.95, degrees) + t_quantile(0.80, degrees)
    return reach * sqrt(variance / interviewers) + 1 / (2 * interviewers * cells)
