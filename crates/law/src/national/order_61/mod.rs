//! Order No 61 of 22 January 2016: study as an external student.

mod alike;
pub(crate) mod e2016_01_22;
pub(crate) mod e2018_10_05;
pub(crate) mod e2020_05_29;
pub(crate) mod e2021_05_06;
pub(crate) mod unseen;

use erezhe_act::{Edition, Unseen};

/// Oldest first, each with its end.
pub(super) static E2016_01_22: Edition = e2016_01_22::EDITION.until(e2018_10_05::FROM);
pub(super) static E2018_10_05: Edition = e2018_10_05::EDITION.until(e2020_05_29::FROM);
pub(super) static E2019_09_02: Unseen = unseen::E2019_09_02.until(e2020_05_29::FROM);
pub(super) static E2020_05_29: Edition = e2020_05_29::EDITION.until(e2021_05_06::FROM);
pub(super) static E2021_05_06: Edition = e2021_05_06::EDITION;
pub(super) static E2023_08_07: Unseen = unseen::E2023_08_07;
