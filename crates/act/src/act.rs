//! What is known of an act or an edition of it: title, number, days, and how sure they are.

use chrono::NaiveDate;
use erezhe_base::{Lang, Text};

/// An act in one edition: what a citation names.
#[derive(Clone, Copy, Debug)]
pub struct Act {
    /// Stable identifier of the act, such as `kz-order-179-2015`.
    pub id: &'static str,
    /// The edition: the day of the amending act (or of the act itself), such as `2016-01-22`.
    pub edition: NaiveDate,
    /// How the act is cited in a sentence, with number and day ("order No 179 of 8 April 2015, edition of …").
    pub cited: Text,
    /// The full official title; English is a translation for information.
    pub title: Text,
    /// Official address of the text; none where it is not known.
    pub url: Option<Address>,
}

/// An official address of an act: each language has its own page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Address {
    /// Of the Kazakh text.
    pub kk: &'static str,
    /// Of the Russian text, which stands for the English one too.
    pub ru: &'static str,
}

impl Address {
    /// The address of the text that a reader of the language is sent to.
    #[must_use]
    pub const fn get(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Kk => self.kk,
            Lang::Ru | Lang::En => self.ru,
        }
    }
}

/// The [`Address`] of a document of adilet.zan.kz: `adilet!("V1500010981")`.
#[macro_export]
macro_rules! adilet {
    ($document:literal) => {
        $crate::Address {
            kk: concat!("https://adilet.zan.kz/kaz/docs/", $document),
            ru: concat!("https://adilet.zan.kz/rus/docs/", $document),
        }
    };
}

/// A day that is known, or the reason why it is not.
#[derive(Clone, Copy, Debug)]
pub enum Known {
    /// The day, as the source states it.
    On(NaiveDate),
    /// Not stated in any source at hand.
    No(Text),
}

/// An end of the time in which an edition was in force.
#[derive(Clone, Copy, Debug)]
pub enum Bound {
    /// The day, as the law gives it.
    Exact {
        /// First day in force (start) or first day no longer in force (end).
        day: NaiveDate,
        /// Where that is known from.
        basis: Text,
    },
    /// The earliest day that the law allows; the true one is not known.
    Approximate {
        /// Earliest first day in force (start) or earliest first day no longer in force (end).
        day: NaiveDate,
        /// How many days later the true one may well be; a check dated within them says so.
        within_days: u16,
        /// How the day was reached.
        basis: Text,
    },
    /// End only: not known; the edition is applied until the given day.
    UnknownEnd {
        /// First day on which it is no longer applied.
        applied_until: NaiveDate,
        /// Why that day.
        basis: Text,
    },
    /// End only: still in force as far as is known.
    Open,
}

/// The time in which an edition was in force.
#[derive(Clone, Copy, Debug)]
pub struct InForce {
    /// Start.
    pub from: Bound,
    /// End.
    pub to: Bound,
}

impl Bound {
    /// The day that the rulebook works with.
    #[must_use]
    pub const fn day(&self) -> Option<NaiveDate> {
        match self {
            Self::Exact { day, .. } | Self::Approximate { day, .. } => Some(*day),
            Self::UnknownEnd { applied_until, .. } => Some(*applied_until),
            Self::Open => None,
        }
    }

    /// Whether the law gives no exact day.
    #[must_use]
    pub const fn is_approximate(&self) -> bool {
        matches!(self, Self::Approximate { .. } | Self::UnknownEnd { .. })
    }

    /// How the day is known, where that is stated.
    #[must_use]
    pub const fn basis(&self) -> Option<&Text> {
        match self {
            Self::Exact { basis, .. } | Self::Approximate { basis, .. } | Self::UnknownEnd { basis, .. } => Some(basis),
            Self::Open => None,
        }
    }
}

impl InForce {
    /// Whether the edition is applied on a day.
    #[must_use]
    pub fn holds(&self, day: NaiveDate) -> bool {
        self.from.day().is_none_or(|from| from <= day) && self.to.day().is_none_or(|to| day < to)
    }
}
