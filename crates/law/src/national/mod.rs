//! The national standards and rules, oldest first.

mod externat;
pub(crate) mod order_172;
pub(crate) mod order_179;
pub(crate) mod order_254;
pub(crate) mod order_39;
pub(crate) mod order_61;

use erezhe_act::{Edition, Unseen};

/// Editions that were read.
pub(super) static EDITIONS: &[&Edition] = &[
    &order_179::E2015_04_08,
    &order_172::E2015_04_07,
    &order_179::E2015_11_27,
    &order_179::E2016_01_22,
    &order_39::E2016_11_11,
    &order_172::E2017_10_11,
    &order_61::E2016_01_22,
    &order_61::E2018_10_05,
    &order_61::E2020_05_29,
    &order_254::E2020_06_19,
    &order_61::E2021_05_06,
    &order_39::E2021_06_07,
    &order_254::E2022_11_18,
];

/// Editions that are known to exist and were not seen.
pub(super) static UNSEEN: &[&Unseen] = &[
    &order_172::E2016_01_21,
    &order_179::OF_2018_2019,
    &order_179::OF_2018_2019_EXTERNAT,
    &order_61::E2019_09_02,
    &order_39::E2020_05_04,
    &order_254::E2020_07_17,
    &order_61::E2023_08_07,
    &order_39::E2023_10_18,
    &order_254::E2024_05_31_QUEUE,
    &order_254::E2024_05_31_ADMISSION,
];
