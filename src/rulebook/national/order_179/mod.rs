//! Order No 179 of 8 April 2015: standards of services in secondary education.

pub(in crate::rulebook) mod e2016_01_22;
