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
///
/// Where an act is written it is its three texts. In tables that the law was walked into it is a number, and the texts are
/// kept by language elsewhere, so that nothing of them has to be at hand to judge; the module has no others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Text(Kept);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Kept {
    #[cfg(not(target_arch = "wasm32"))]
    Here(&'static [&'static str; 3]),
    Numbered(u16),
}

impl Text {
    /// A text of three non-empty parts: Kazakh, Russian, English. In a `const` or `static` an empty part does not compile.
    #[must_use]
    #[expect(clippy::panic, reason = "evaluated at compile time: every text of the rulebook is a constant")]
    pub const fn new(texts: &'static [&'static str; 3]) -> Self {
        let [kk, ru, en] = texts;
        if kk.is_empty() || ru.is_empty() || en.is_empty() {
            panic!("a text needs all of its languages");
        }
        #[cfg(not(target_arch = "wasm32"))]
        return Self(Kept::Here(texts));
        #[cfg(target_arch = "wasm32")]
        Self::numbered(u16::MAX)
    }

    /// A text that is kept elsewhere, by its number.
    #[must_use]
    pub const fn numbered(id: u16) -> Self {
        Self(Kept::Numbered(id))
    }

    /// Its number, where it is kept elsewhere.
    ///
    /// ```
    /// use erezhe_base::{Text, text};
    /// assert_eq!(Text::numbered(7).id(), Some(7));
    /// assert_eq!(text! { kk: "ереже", ru: "правило", en: "rule" }.id(), None);
    /// ```
    #[must_use]
    pub const fn id(&self) -> Option<u16> {
        match self.0 {
            #[cfg(not(target_arch = "wasm32"))]
            Kept::Here(_) => None,
            Kept::Numbered(id) => Some(id),
        }
    }

    /// The three texts, in the order of [`Lang::ALL`], where they are here.
    #[must_use]
    pub const fn all(&self) -> Option<&'static [&'static str; 3]> {
        match self.0 {
            #[cfg(not(target_arch = "wasm32"))]
            Kept::Here(texts) => Some(texts),
            Kept::Numbered(_) => None,
        }
    }

    /// The text in one language; empty where it is kept elsewhere.
    #[must_use]
    pub const fn get(&self, lang: Lang) -> &'static str {
        let Some([kk, ru, en]) = self.all() else { return "" };
        match lang {
            Lang::Kk => kk,
            Lang::Ru => ru,
            Lang::En => en,
        }
    }
}

/// A [`Text`] constant: `text! { kk: "…", ru: "…", en: "…" }`.
#[macro_export]
macro_rules! text {
    { kk: $kk:expr, ru: $ru:expr, en: $en:expr $(,)? } => {
        const { $crate::Text::new(&[$kk, $ru, $en]) }
    };
}
