//! The national standards and rules, oldest first.

pub(crate) mod order_172;
pub(crate) mod order_179;
pub(crate) mod order_254;
pub(crate) mod order_39;
pub(crate) mod order_61;

use erezhe_act::{Edition, Unseen};

/// Editions that were read.
pub(super) static EDITIONS: &[&Edition] = &[
    &order_179::e2015_04_08::EDITION,
    &order_172::e2015_04_07::EDITION,
    &order_179::e2015_11_27::EDITION,
    &order_179::e2016_01_22::EDITION,
    &order_39::e2016_11_11::EDITION,
    &order_172::e2017_10_11::EDITION,
    &order_61::e2016_01_22::EDITION,
    &order_61::e2018_10_05::EDITION,
    &order_61::e2020_05_29::EDITION,
    &order_254::e2020_06_19::EDITION,
    &order_61::e2021_05_06::EDITION,
    &order_39::e2021_06_07::EDITION,
    &order_254::e2022_11_18::EDITION,
];

/// Editions that are known to exist and were not seen.
pub(super) static UNSEEN: &[&Unseen] = &[
    &order_172::unseen::E2016_01_21,
    &order_179::unseen::OF_2018_2019,
    &order_179::unseen::OF_2018_2019_EXTERNAT,
    &order_61::unseen::E2019_09_02,
    &order_39::unseen::E2020_05_04,
    &order_254::unseen::E2020_07_17,
    &order_61::unseen::E2023_08_07,
    &order_39::unseen::E2023_10_18,
    &order_254::unseen::E2024_05_31_QUEUE,
    &order_254::unseen::E2024_05_31_ADMISSION,
];
