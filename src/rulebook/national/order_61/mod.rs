//! Order No 61 of 22 January 2016: study as an external student.

pub(in crate::rulebook) mod e2016_01_22;
pub(in crate::rulebook) mod e2018_10_05;
pub(in crate::rulebook) mod e2020_05_29;
pub(in crate::rulebook) mod e2021_05_06;
