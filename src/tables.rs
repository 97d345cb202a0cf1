//! The law as the build walked it: tables without text, and the texts of each language by number.
//!
//! ```
//! use erezhe::{Speaks, law::Lang, tables};
//!
//! let fact = tables::rulebook().facts.first().unwrap();
//! let english = tables::texts(Lang::En).unwrap();
//! assert!(english.text(fact.question).ends_with('?'));
//! ```

use std::sync::OnceLock;

use erezhe_words::Texts;

use crate::law::{Lang, Rulebook};

#[cfg(not(target_arch = "wasm32"))]
macro_rules! built {
    ($name:literal) => {
        include_str!(concat!(env!("OUT_DIR"), "/", $name))
    };
}

/// The rows, as the build wrote them.
mod walked {
    use chrono::NaiveDate;

    use crate::law::*;

    include!(concat!(env!("OUT_DIR"), "/tables.rs"));
}

/// The rulebook of the tables. It stands in the program as it is: nothing is read or made to have it.
#[must_use]
pub const fn rulebook() -> &'static Rulebook {
    &walked::RULEBOOK
}

/// The languages, in the order of [`Lang::ALL`].
static KEPT: [OnceLock<Texts>; 3] = [const { OnceLock::new() }; 3];

fn kept(lang: Lang) -> &'static OnceLock<Texts> {
    let [kk, ru, en] = &KEPT;
    match lang {
        Lang::Kk => kk,
        Lang::Ru => ru,
        Lang::En => en,
    }
}

/// The texts of a language: those that an answer to an application or a form can say, and those of the rulebook alone where
/// they are loaded. Natively every language is there; the module is given its languages by its caller.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub fn texts(lang: Lang) -> Option<&'static Texts> {
    Some(kept(lang).get_or_init(|| {
        let [said, of_rulebook] = written(lang);
        let texts = Texts::new(lang, rulebook().index.check_texts, said);
        texts.add_rest(of_rulebook);
        texts
    }))
}

/// The texts of a language as the build wrote them, each a line: those that an answer to an application or a form can say
/// with the words of the judge, and those of the rulebook alone.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub const fn written(lang: Lang) -> [&'static str; 2] {
    match lang {
        Lang::Kk => [built!("said-kk.txt"), built!("rulebook-kk.txt")],
        Lang::Ru => [built!("said-ru.txt"), built!("rulebook-ru.txt")],
        Lang::En => [built!("said-en.txt"), built!("rulebook-en.txt")],
    }
}

/// The texts of a language, where they were loaded.
#[cfg(target_arch = "wasm32")]
#[must_use]
pub fn texts(lang: Lang) -> Option<&'static Texts> {
    kept(lang).get()
}

/// Loads texts of a language; what is loaded already stays. Those of the rulebook alone come after the others.
#[cfg(target_arch = "wasm32")]
pub(crate) fn load(lang: Lang, of_rulebook: bool, bytes: Vec<u8>) {
    // What comes from the package is UTF-8; a language of anything else has no texts.
    let text: &'static str = String::from_utf8(bytes).unwrap_or_default().leak();
    if of_rulebook {
        if let Some(texts) = kept(lang).get() {
            texts.add_rest(text);
        }
    } else {
        kept(lang).get_or_init(|| Texts::new(lang, rulebook().index.check_texts, text));
    }
}

#[cfg(test)]
mod tests {
    use erezhe_words::Speaks as _;

    use super::*;
    use crate::rulebook::RULEBOOK;

    #[test]
    fn the_build_walked_the_law_that_is_written() {
        let told = erezhe_walk::told(&RULEBOOK).unwrap();
        told.same(rulebook(), &told.tables().unwrap().texts).unwrap();
        for lang in Lang::ALL {
            for (fact, there) in RULEBOOK.facts.iter().zip(rulebook().facts) {
                assert_eq!(fact.question.get(lang), texts(lang).unwrap().text(there.question));
            }
        }
    }

    #[test]
    fn each_language_has_the_texts_that_the_rules_name() {
        for lang in Lang::ALL {
            let texts = texts(lang).unwrap();
            let all = (0..rulebook().index.texts).map(|id| texts.text(crate::law::Text::numbered(id)));
            assert_eq!(all.filter(|text| text.is_empty()).count(), 0, "{lang:?}");
        }
    }
}
