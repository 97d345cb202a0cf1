//! The regions and the acts of their akimats.

mod kz_39_kostanay;
mod kz_63_east_kazakhstan;

use crate::law::Region;

/// Every region.
pub(super) static REGIONS: &[&Region] = &[&kz_39_kostanay::REGION, &kz_63_east_kazakhstan::REGION];
