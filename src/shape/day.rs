//! Days as answers have them.

use chrono::{Datelike as _, NaiveDate};

#[cfg(target_arch = "wasm32")]
use super::Numbers;
use super::{Json, Shape};

/// A civil date that is written `YYYY-MM-DD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(test, derive(ts_rs::TS), ts(as = "String"))]
pub struct Day(pub NaiveDate);

impl std::fmt::Display for Day {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{:04}-{:02}-{:02}", self.0.year(), self.0.month(), self.0.day())
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl serde::Serialize for Day {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Shape for Day {
    #[cfg(test)]
    const READER: &'static str = "day";

    fn json(&self, to: &mut Json) {
        to.raw("\"");
        to.day(self.0);
        to.raw("\"");
    }

    #[cfg(target_arch = "wasm32")]
    fn numbers(&self, to: &mut Numbers) {
        to.day(self.0);
    }
}
