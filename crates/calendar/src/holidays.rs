//! Holidays and yearly days of rest with a fixed date.
//!
//! Law of the Republic of Kazakhstan No 267-II of 13 December 2001 "On holidays", with the changes of Laws No 47-IV of
//! 25 June 2008, No 152-IV of 22 April 2009, No 509-IV of 14 December 2011, No 43-V of 19 October 2012 and No 143-VII of
//! 29 September 2022 (<https://adilet.zan.kz/rus/docs/Z010000267_>); Labour Code of 23 November 2015, article 84(5).

use erezhe_base::Text;
use erezhe_base::text;

/// A day that comes back every year.
#[derive(Debug)]
pub(super) struct Holiday {
    /// Month.
    pub(super) month: u32,
    /// Day of the month.
    pub(super) day: u32,
    /// First year.
    pub(super) first: i32,
    /// Last year.
    pub(super) last: i32,
    /// Whether another day is off when it falls on a day of rest: so for a holiday, by article 5 of the law, and not for
    /// a day of rest of the Labour Code.
    pub(super) substituted: bool,
    /// Name.
    pub(super) name: Name,
}

/// Before every year that the table knows.
const ALWAYS: i32 = i32::MIN;
/// After every year that the table knows.
const STILL: i32 = i32::MAX;

const fn holiday(month: u32, day: u32, first: i32, last: i32, name: Name) -> Holiday {
    Holiday { month, day, first, last, substituted: true, name }
}

macro_rules! names {
    ($($(#[$doc:meta])* $name:ident = { kk: $kk:literal, ru: $ru:literal, en: $en:literal $(,)? })+) => {
        /// What a day off is called.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Name { $(#[doc = $en] $(#[$doc])* $name),+ }

        impl Name {
            /// Every name, in the order of their numbers.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The name in words. Only where a build or a page asks for it are the words part of a program.
            #[must_use]
            pub const fn text(self) -> Text {
                match self {
                    $(Self::$name => text! { kk: $kk, ru: $ru, en: $en }),+
                }
            }

            /// Its number in [`Self::ALL`].
            #[must_use]
            pub const fn number(self) -> u16 {
                self as u16
            }
        }
    };
}

names! {
    NewYear = { kk: "Жаңа жыл", ru: "Новый год", en: "New Year" }
    WomensDay =
        { kk: "Халықаралық әйелдер күні", ru: "Международный женский день", en: "International Women's Day" }
    Nauryz = { kk: "Наурыз мейрамы", ru: "Наурыз мейрамы", en: "Nauryz" }
    Unity = {
        kk: "Қазақстан халқының бірлігі мерекесі",
        ru: "Праздник единства народа Казахстана",
        en: "Day of Unity of the People of Kazakhstan",
    }
    Defender = { kk: "Отан қорғаушы күні", ru: "День защитника Отечества", en: "Defender of the Fatherland Day" }
    Victory = { kk: "Жеңіс күні", ru: "День Победы", en: "Victory Day" }
    Capital = { kk: "Астана күні", ru: "День столицы", en: "Capital Day" }
    Constitution = {
        kk: "Қазақстан Республикасының Конституциясы күні",
        ru: "День Конституции Республики Казахстан",
        en: "Constitution Day",
    }
    Republic = { kk: "Республика күні", ru: "День Республики", en: "Republic Day" }
    FirstPresident = {
        kk: "Қазақстан Республикасының Тұңғыш Президенті күні",
        ru: "День Первого Президента Республики Казахстан",
        en: "Day of the First President",
    }
    Independence = { kk: "Тәуелсіздік күні", ru: "День Независимости", en: "Independence Day" }
    Christmas = { kk: "Православиелік Рождество", ru: "Православное Рождество", en: "Orthodox Christmas" }
    /// Its dates are in `years.rs`; a day of rest by article 84(5) of the Labour Code.
    KurbanAit = { kk: "Құрбан айттың бірінші күні", ru: "Первый день Курбан-айта", en: "First day of Kurban Ait" }
}

/// All of them, in the order of the year.
pub(super) static HOLIDAYS: &[Holiday] = &[
    holiday(1, 1, ALWAYS, STILL, Name::NewYear),
    holiday(1, 2, ALWAYS, STILL, Name::NewYear),
    Holiday { month: 1, day: 7, first: ALWAYS, last: STILL, substituted: false, name: Name::Christmas },
    holiday(3, 8, ALWAYS, STILL, Name::WomensDay),
    // The day of the referendum of 2026. The amending law was not seen; the year is from the Ministry of Labour.
    holiday(3, 15, 2027, STILL, Name::Constitution),
    holiday(3, 21, 2010, STILL, Name::Nauryz),
    holiday(3, 22, ALWAYS, STILL, Name::Nauryz),
    holiday(3, 23, 2010, STILL, Name::Nauryz),
    holiday(5, 1, ALWAYS, STILL, Name::Unity),
    holiday(5, 7, 2013, STILL, Name::Defender),
    holiday(5, 9, ALWAYS, STILL, Name::Victory),
    holiday(7, 6, 2009, STILL, Name::Capital),
    holiday(8, 30, ALWAYS, 2025, Name::Constitution),
    holiday(10, 25, 2022, STILL, Name::Republic),
    holiday(12, 1, 2012, 2021, Name::FirstPresident),
    holiday(12, 16, ALWAYS, STILL, Name::Independence),
    holiday(12, 17, ALWAYS, 2021, Name::Independence),
];
