//! Text in the three languages of the product.

use serde::{Deserialize, Serialize};

/// A language of messages: Kazakh, Russian or English.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Kazakh.
    Kk,
    /// Russian.
    Ru,
    /// English, the default.
    #[default]
    En,
}

impl Lang {
    /// Every language.
    pub const ALL: [Lang; 3] = [Lang::Kk, Lang::Ru, Lang::En];

    /// The language of an identifier such as `kk`.
    ///
    /// ```
    /// assert_eq!(erezhe_base::Lang::from_id("kk"), Some(erezhe_base::Lang::Kk));
    /// assert_eq!(erezhe_base::Lang::from_id("KK"), None);
    /// ```
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.id() == id)
    }

    /// The identifier: `kk`, `ru` or `en`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Kk => "kk",
            Self::Ru => "ru",
            Self::En => "en",
        }
    }
}

/// A text in Kazakh, Russian and English; none of the three can be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    kk: &'static str,
    ru: &'static str,
    en: &'static str,
}

impl Text {
    /// A text of three non-empty parts. In a `const` or `static` an empty part does not compile.
    #[must_use]
    #[expect(clippy::panic, reason = "evaluated at compile time: every text of the rulebook is a constant")]
    pub const fn new(kk: &'static str, ru: &'static str, en: &'static str) -> Self {
        if kk.is_empty() || ru.is_empty() || en.is_empty() {
            panic!("a text needs all of its languages");
        }
        Self { kk, ru, en }
    }

    /// The text in one language.
    #[must_use]
    pub const fn get(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Kk => self.kk,
            Lang::Ru => self.ru,
            Lang::En => self.en,
        }
    }
}

/// A [`Text`] constant: `text! { kk: "…", ru: "…", en: "…" }`.
#[macro_export]
macro_rules! text {
    { kk: $kk:expr, ru: $ru:expr, en: $en:expr $(,)? } => {
        const { $crate::Text::new($kk, $ru, $en) }
    };
}
