"""Ratings as numbers in, what they tell of themselves out: None or a reason where that cannot be known."""

from generator.agreement.alpha import Metric, alpha, ordinal_alpha
from generator.agreement.centre import mean, median, spread, weighted_mean
from generator.agreement.colleagues import Beside, beside_colleagues
from generator.agreement.distributions import f_quantile, t_quantile
from generator.agreement.enough import LEAST_CANDIDATES, LEAST_RATERS
from generator.agreement.icc import Form, fitting_form, icc, raters_met
from generator.agreement.paired import LEAST_AHEAD, LEAST_SLIGHTLY, Comparison, Difference, compare, differences
from generator.agreement.totals import interval, pooled_variance
from generator.agreement.within import deviation, deviation_limit, r_wg, r_wg_of_many

__all__ = [
    "LEAST_AHEAD",
    "LEAST_CANDIDATES",
    "LEAST_RATERS",
    "LEAST_SLIGHTLY",
    "Beside",
    "Comparison",
    "Difference",
    "Form",
    "Metric",
    "alpha",
    "beside_colleagues",
    "compare",
    "deviation",
    "deviation_limit",
    "differences",
    "f_quantile",
    "fitting_form",
    "icc",
    "interval",
    "mean",
    "median",
    "ordinal_alpha",
    "pooled_variance",
    "r_wg",
    "r_wg_of_many",
    "raters_met",
    "spread",
    "t_quantile",
    "weighted_mean",
]
