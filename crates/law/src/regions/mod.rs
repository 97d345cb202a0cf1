//! Regions of Kazakhstan by ISO 3166-2:KZ, with the acts of their akimats.

mod bare;
mod kz_31_zhambyl;
mod kz_39_kostanay;
mod kz_47_mangystau;
mod kz_63_east_kazakhstan;
mod kz_75_almaty;

use erezhe_act::Region;

/// Every region, in the order of the codes.
pub(super) static REGIONS: &[&Region] = &[
    &bare::ABAY,
    &bare::AKMOLA,
    &bare::AKTOBE,
    &bare::ALMATY_REGION,
    &bare::ATYRAU,
    &bare::WEST_KAZAKHSTAN,
    &kz_31_zhambyl::REGION,
    &bare::JETISU,
    &bare::KARAGANDA,
    &kz_39_kostanay::REGION,
    &bare::KYZYLORDA,
    &kz_47_mangystau::REGION,
    &bare::PAVLODAR,
    &bare::NORTH_KAZAKHSTAN,
    &bare::TURKISTAN,
    &bare::ULYTAU,
    &kz_63_east_kazakhstan::REGION,
    &bare::ASTANA,
    &kz_75_almaty::REGION,
    &bare::SHYMKENT,
];
