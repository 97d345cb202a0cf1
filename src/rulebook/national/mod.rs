//! Acts of the ministry, which hold in every region.

pub(crate) mod order_172;
pub(crate) mod order_179;

use chrono::NaiveTime;

use crate::law::{Edition, Unseen};

/// National editions, oldest first within each act.
pub(super) static EDITIONS: &[&Edition] = &[
    &order_179::e2016_01_22::EDITION,
    &order_172::e2017_10_11::EDITION,
];

/// National editions whose text is not at hand.
pub(super) static UNSEEN: &[&Unseen] = &[];

/// A time of day, checked when the rulebook is compiled.
#[expect(clippy::panic, reason = "evaluated at compile time: a wrong time of day does not compile")]
const fn clock(hour: u32, minute: u32) -> NaiveTime {
    match NaiveTime::from_hms_opt(hour, minute, 0) {
        Some(time) => time,
        None => panic!("no such time of day"),
    }
}
