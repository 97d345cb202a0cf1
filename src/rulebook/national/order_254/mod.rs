//! Order No 254 of 19 June 2020: public services in preschool education.

pub(in crate::rulebook) mod e2020_06_19;
pub(in crate::rulebook) mod e2022_11_18;
