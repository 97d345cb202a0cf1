//! Regions of Kazakhstan by ISO 3166-2:KZ, with the acts of their akimats.

mod kz_31_zhambyl;
mod kz_39_kostanay;
mod kz_47_mangystau;
mod kz_63_east_kazakhstan;
mod kz_75_almaty;
mod without_acts;

use erezhe_act::Region;

/// Every region, in the order of the codes.
pub(super) static REGIONS: &[&Region] = &[
    &without_acts::ABAY,
    &without_acts::AKMOLA,
    &without_acts::AKTOBE,
    &without_acts::ALMATY_REGION,
    &without_acts::ATYRAU,
    &without_acts::WEST_KAZAKHSTAN,
    &kz_31_zhambyl::REGION,
    &without_acts::JETISU,
    &without_acts::KARAGANDA,
    &kz_39_kostanay::REGION,
    &without_acts::KYZYLORDA,
    &kz_47_mangystau::REGION,
    &without_acts::PAVLODAR,
    &without_acts::NORTH_KAZAKHSTAN,
    &without_acts::TURKISTAN,
    &without_acts::ULYTAU,
    &kz_63_east_kazakhstan::REGION,
    &without_acts::ASTANA,
    &kz_75_almaty::REGION,
    &without_acts::SHYMKENT,
];
