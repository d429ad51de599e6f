"""Every rule a whole plan must keep before it may start, run over it once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain

from shopqun.compliance import (
    fenced_rules,
    figure_rules,
    lottery_rules,
    offer_rules,
    referral_rules,
    structure_rules,
    wording_rules,
)
from shopqun.compliance.findings import Violation
from shopqun.planning.preset import Caution, Preset

RULES: tuple[Callable[[Preset], Iterator[Violation | Caution]], ...] = (
    lottery_rules.prize_too_high,
    lottery_rules.not_published,
    lottery_rules.voucher_without_terms,
    lottery_rules.minors_in_the_draw,
    lottery_rules.prize_to_display,
    lottery_rules.odds_that_do_not_fit,
    lottery_rules.days_that_do_not_fit,
    fenced_rules.draws_behind_the_fence,
    fenced_rules.sales_behind_the_fence,
    fenced_rules.referrals_behind_the_fence,
    referral_rules.more_than_one_level,
    referral_rules.paid_entry_with_rewards,
    referral_rules.paid_entry,
    referral_rules.rewards_that_are_no_goods,
    referral_rules.rewards_that_cost_too_much,
    referral_rules.children_as_members,
    offer_rules.periods_not_said,
    offer_rules.points_without_a_worth,
    offer_rules.gifts_not_said,
    offer_rules.prices_out_of_order,
    offer_rules.coupon_worth_its_threshold,
    offer_rules.struck_prices,
    offer_rules.below_cost,
    structure_rules.decks_that_do_not_add_up,
    structure_rules.tiers_out_of_step,
    structure_rules.calendar_out_of_order,
    structure_rules.announcement_not_in_four,
    structure_rules.times_that_end_too_soon,
    structure_rules.names_used_twice,
    structure_rules.things_without_a_name,
    structure_rules.groups_named_alike,
    structure_rules.platforms_nobody_knows,
    structure_rules.names_of_nothing,
    structure_rules.flash_groups_that_stay,
    structure_rules.more_prizes_than_gifts,
    figure_rules.counts_below_one,
    figure_rules.counts_below_nothing,
    figure_rules.impossible_amounts,
    figure_rules.impossible_percents,
    figure_rules.impossible_hours,
    wording_rules.words_that_break_a_rule,
)


def check(preset: Preset) -> tuple[tuple[Violation, ...], tuple[Caution, ...]]:
    """Run every rule: what must be put right before the plan starts, and what the owner should look at."""
    found = list(chain.from_iterable(rule(preset) for rule in RULES))
    return (
        tuple(each for each in found if isinstance(each, Violation)),
        tuple(each for each in found if isinstance(each, Caution)),
    )
