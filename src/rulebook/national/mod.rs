//! The national standards and rules, oldest first.

pub(in crate::rulebook) mod order_254;
pub(in crate::rulebook) mod order_39;
pub(in crate::rulebook) mod order_61;

use crate::law::{Edition, Unseen};

/// Editions that were read.
pub(super) static EDITIONS: &[&Edition] = &[];

/// Editions that are known to exist and were not seen.
pub(super) static UNSEEN: &[&Unseen] = &[];
