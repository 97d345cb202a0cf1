//! The national standards and rules, oldest first.

pub(in crate::rulebook) mod order_172;
pub(in crate::rulebook) mod order_179;
pub(in crate::rulebook) mod order_254;
pub(in crate::rulebook) mod order_39;
pub(in crate::rulebook) mod order_61;

use crate::law::{Edition, Unseen};

/// Editions that were read.
pub(super) static EDITIONS: &[&Edition] = &[
    &order_179::e2015_04_08::EDITION,
    &order_179::e2015_11_27::EDITION,
    &order_179::e2016_01_22::EDITION,
    &order_172::e2015_04_07::EDITION,
    &order_172::e2017_10_11::EDITION,
];

/// Editions that are known to exist and were not seen.
pub(super) static UNSEEN: &[&Unseen] =
    &[&order_179::unseen::EDITIONS_OF_2018_2019, &order_172::unseen::E2016_01_21];
