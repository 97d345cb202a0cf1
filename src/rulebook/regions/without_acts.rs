//! Regions that have no act of their own in the rulebook: there the national acts alone are applied.

use crate::law::{Region, Text, Zone};
use crate::text;

const fn without_acts(code: &'static str, name: Text, zone: Zone) -> Region {
    Region { code, name, zone, founded: None, editions: &[], unseen: &[] }
}

pub(super) static ABAY: Region =
    without_acts("KZ-10", text! { kk: "Абай облысы", ru: "область Абай", en: "Abay Region" }, Zone::Almaty);

pub(super) static AKMOLA: Region =
    without_acts("KZ-11", text! { kk: "Ақмола облысы", ru: "Акмолинская область", en: "Akmola Region" }, Zone::Almaty);

pub(super) static AKTOBE: Region =
    without_acts("KZ-15", text! { kk: "Ақтөбе облысы", ru: "Актюбинская область", en: "Aktobe Region" }, Zone::West);

pub(super) static ALMATY_REGION: Region =
    without_acts("KZ-19", text! { kk: "Алматы облысы", ru: "Алматинская область", en: "Almaty Region" }, Zone::Almaty);

pub(super) static ATYRAU: Region =
    without_acts("KZ-23", text! { kk: "Атырау облысы", ru: "Атырауская область", en: "Atyrau Region" }, Zone::West);

pub(super) static WEST_KAZAKHSTAN: Region = without_acts(
    "KZ-27",
    text! { kk: "Батыс Қазақстан облысы", ru: "Западно-Казахстанская область", en: "West Kazakhstan Region" },
    Zone::West,
);

pub(super) static JETISU: Region =
    without_acts("KZ-33", text! { kk: "Жетісу облысы", ru: "область Жетісу", en: "Jetisu Region" }, Zone::Almaty);

pub(super) static KARAGANDA: Region = without_acts(
    "KZ-35",
    text! { kk: "Қарағанды облысы", ru: "Карагандинская область", en: "Karaganda Region" },
    Zone::Almaty,
);

pub(super) static KYZYLORDA: Region = without_acts(
    "KZ-43",
    text! { kk: "Қызылорда облысы", ru: "Кызылординская область", en: "Kyzylorda Region" },
    Zone::Qyzylorda,
);

pub(super) static PAVLODAR: Region = without_acts(
    "KZ-55",
    text! { kk: "Павлодар облысы", ru: "Павлодарская область", en: "Pavlodar Region" },
    Zone::Almaty,
);

pub(super) static NORTH_KAZAKHSTAN: Region = without_acts(
    "KZ-59",
    text! { kk: "Солтүстік Қазақстан облысы", ru: "Северо-Казахстанская область", en: "North Kazakhstan Region" },
    Zone::Almaty,
);

pub(super) static TURKISTAN: Region = without_acts(
    "KZ-61",
    text! { kk: "Түркістан облысы", ru: "Туркестанская область", en: "Turkistan Region" },
    Zone::Almaty,
);

pub(super) static ULYTAU: Region =
    without_acts("KZ-62", text! { kk: "Ұлытау облысы", ru: "область Ұлытау", en: "Ulytau Region" }, Zone::Almaty);

pub(super) static ASTANA: Region =
    without_acts("KZ-71", text! { kk: "Астана қаласы", ru: "город Астана", en: "Astana" }, Zone::Almaty);

pub(super) static SHYMKENT: Region =
    without_acts("KZ-79", text! { kk: "Шымкент қаласы", ru: "город Шымкент", en: "Shymkent" }, Zone::Almaty);
