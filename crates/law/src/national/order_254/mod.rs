//! Order No 254 of 19 June 2020: public services in preschool education.

mod alike;
pub(crate) mod e2020_06_19;
pub(crate) mod e2022_11_18;
pub(crate) mod unseen;

use erezhe_act::{Edition, Unseen};

/// Oldest first, each with its end.
pub(super) static E2020_06_19: Edition = e2020_06_19::EDITION.until(e2022_11_18::FROM);
pub(super) static E2020_07_17: Unseen = unseen::E2020_07_17.until(e2022_11_18::FROM);
pub(super) static E2022_11_18: Edition = e2022_11_18::EDITION;
pub(super) static E2024_05_31_QUEUE: Unseen = unseen::E2024_05_31_QUEUE;
pub(super) static E2024_05_31_ADMISSION: Unseen = unseen::E2024_05_31_ADMISSION;
