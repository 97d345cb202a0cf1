//! Order No 39 of 28 January 2015: documents of education and their duplicates.

pub(in crate::rulebook) mod e2021_06_07;
pub(in crate::rulebook) mod unseen;
