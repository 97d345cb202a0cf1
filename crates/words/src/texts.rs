//! Where the words of a language are.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::OnceLock;

use erezhe_base::{Lang, Text};

use super::likeness::{self, Likeness};
use super::{expected, fields, forms, sentences};

/// A language that has its words at hand.
pub trait Speaks: Copy {
    /// Which.
    fn lang(self) -> Lang;

    /// A sentence, a form or a name of the judge, by its number; what is to be filled in stands as `{0}`, `{1}`.
    fn word(self, id: u16) -> Cow<'static, str>;

    /// A text of the law.
    fn text(self, text: Text) -> &'static str;
}

/// What only the rulebook and a comparison need.
#[derive(Debug)]
struct Rest {
    texts: Vec<&'static str>,
    likeness: BTreeMap<u16, Likeness>,
}

/// The texts of one language, by number: first those of the law that an answer to an application or a form can say, then the
/// words of the judge, then, where they were loaded too, those of the law that only the rulebook and a comparison say.
#[derive(Debug)]
pub struct Texts {
    lang: Lang,
    law: u16,
    said: Vec<&'static str>,
    rest: OnceLock<Rest>,
}

impl Texts {
    /// Texts, each a line; `law` of the first ones are the law's.
    #[must_use]
    pub fn new(lang: Lang, law: u16, said: &'static str) -> Self {
        Self { lang, law, said: said.split('\n').collect(), rest: OnceLock::new() }
    }

    /// With the texts of the rulebook alone, behind a line on how alike the rules are. A second time changes nothing.
    pub fn add_rest(&self, rest: &'static str) {
        self.rest.get_or_init(|| {
            let (alike, texts) = rest.split_once('\n').unwrap_or_default();
            Rest { texts: texts.split('\n').collect(), likeness: likeness::read(alike) }
        });
    }

    /// How alike the rule of a text is to others, where the texts of the rulebook are there.
    #[must_use]
    pub fn likeness(&self, text: Text) -> Option<&Likeness> {
        self.rest.get()?.likeness.get(&text.id()?)
    }

    /// Whether those of the rulebook alone are there.
    #[must_use]
    pub fn has_rest(&self) -> bool {
        self.rest.get().is_some()
    }

    fn said(&self, id: u16) -> &'static str {
        self.said.get(usize::from(id)).copied().unwrap_or_default()
    }
}

impl Speaks for &Texts {
    fn lang(self) -> Lang {
        self.lang
    }

    fn word(self, id: u16) -> Cow<'static, str> {
        Cow::Borrowed(self.said(self.law.saturating_add(id)))
    }

    fn text(self, text: Text) -> &'static str {
        let Some(id) = text.id() else { return text.get(self.lang) };
        match id.checked_sub(self.law) {
            None => self.said(id),
            Some(of_rest) => {
                self.rest.get().and_then(|rest| rest.texts.get(usize::from(of_rest))).copied().unwrap_or_default()
            }
        }
    }
}

/// Where the words are written: on the host, where the law is walked and its pages are made.
impl Speaks for Lang {
    fn lang(self) -> Lang {
        self
    }

    fn word(self, id: u16) -> Cow<'static, str> {
        let mut all = written();
        all.nth(usize::from(id)).map_or(Cow::Borrowed(""), |(text, names)| positional(text.get(self), names))
    }

    fn text(self, text: Text) -> &'static str {
        text.get(self)
    }
}

/// English for the programmer who asks wrongly, of [`expected`] alone.
#[derive(Clone, Copy, Debug)]
pub struct Plain;

impl Speaks for Plain {
    fn lang(self) -> Lang {
        Lang::En
    }

    fn word(self, id: u16) -> Cow<'static, str> {
        let expected = id.checked_sub(sentences::END).and_then(|index| expected::ENGLISH.get(usize::from(index)));
        expected.map_or(Cow::Borrowed(""), |(text, names)| positional(text, names))
    }

    fn text(self, _: Text) -> &'static str {
        ""
    }
}

/// Every word of the judge in each language, in the order of their numbers.
#[must_use]
pub fn all() -> Vec<[String; 3]> {
    written().map(|(text, names)| Lang::ALL.map(|lang| positional(text.get(lang), names).into_owned())).collect()
}

fn written() -> impl Iterator<Item = (Text, &'static [&'static str])> {
    let sentences = sentences::SENTENCES.iter().chain(expected::SENTENCES).chain(forms::SENTENCES).copied();
    sentences.chain(fields::NAMES.iter().map(|name| (*name, [].as_slice())))
}

/// A template with numbers for the names of its parameters.
#[must_use]
pub fn positional(template: &'static str, names: &[&str]) -> Cow<'static, str> {
    let mut text = Cow::Borrowed(template);
    for (index, name) in names.iter().enumerate() {
        text = Cow::Owned(text.replace(&format!("{{{name}}}"), &format!("{{{index}}}")));
    }
    text
}
