//! Order No 39 of 28 January 2015: documents of education and their duplicates.

mod alike;
pub(crate) mod e2016_11_11;
pub(crate) mod e2021_06_07;
pub(crate) mod unseen;

use erezhe_act::{Edition, Unseen};

/// Oldest first, each with its end.
pub(super) static E2016_11_11: Edition = e2016_11_11::EDITION.until(unseen::FROM_2020);
pub(super) static E2020_05_04: Unseen = unseen::E2020_05_04.until(e2021_06_07::FROM);
pub(super) static E2021_06_07: Edition = e2021_06_07::EDITION;
pub(super) static E2023_10_18: Unseen = unseen::E2023_10_18;
