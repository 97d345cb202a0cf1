//! Order No 172 of 7 April 2015: standards of services in preschool education.

pub(in crate::rulebook) mod e2017_10_11;
