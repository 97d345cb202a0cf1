//! The law as the build walked it: tables without text, and the texts of each language by number.
//!
//! ```
//! use erezhe::{law::Lang, tables};
//!
//! let rulebook = tables::rulebook().unwrap();
//! let fact = rulebook.facts.first().unwrap();
//! let question = usize::from(fact.question.id().unwrap());
//! assert!(tables::texts(Lang::En).nth(question).unwrap().ends_with('?'));
//! ```

use std::sync::OnceLock;

use crate::law::pack::Broken;
use crate::law::{Lang, Rulebook};

/// The tables, which [`Rulebook::take`] reads.
pub static TABLES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/tables.bin"));

/// The rulebook of the tables, which is read once.
///
/// # Errors
/// The tables are not those that the build wrote.
pub fn rulebook() -> Result<&'static Rulebook, Broken> {
    static TAKEN: OnceLock<Result<&'static Rulebook, Broken>> = OnceLock::new();
    *TAKEN.get_or_init(|| Rulebook::take(TABLES))
}

/// The texts of a language, by number; first those that an answer to an application or a form can say
/// ([`Index::check_texts`](crate::law::Index::check_texts)), then those of the rulebook alone.
pub fn texts(lang: Lang) -> impl Iterator<Item = &'static str> {
    let all = match lang {
        Lang::Kk => include_str!(concat!(env!("OUT_DIR"), "/texts-kk.txt")),
        Lang::Ru => include_str!(concat!(env!("OUT_DIR"), "/texts-ru.txt")),
        Lang::En => include_str!(concat!(env!("OUT_DIR"), "/texts-en.txt")),
    };
    all.split('\0')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rulebook::RULEBOOK;

    #[test]
    fn the_build_walked_the_law_that_is_written() {
        let taken = rulebook().unwrap();
        assert_eq!(taken.version, RULEBOOK.version);
        assert_eq!(taken.national.len(), RULEBOOK.national.len());
        for lang in Lang::ALL {
            let texts: Vec<&str> = texts(lang).collect();
            assert_eq!(texts.len(), usize::from(taken.index.texts));
            for (fact, there) in RULEBOOK.facts.iter().zip(taken.facts) {
                assert_eq!(fact.question.get(lang), texts[usize::from(there.question.id().unwrap())]);
            }
        }
    }
}
