//! The border to JavaScript: bytes and numbers alone. `js/engine.ts` asks here, and is the only one to.
//!
//! A question is one export. It takes for whom it is asked ([`Asker`]), where that makes a difference, and its arguments as
//! `js/walker.ts` packed them, and gives bytes: [`ANSWER`] or [`MISUSE`], and JSON. Nothing of the caller's runs inside of a call, and no
//! reference to anything of JavaScript's crosses: a bare one for a result can abort Node 20 and 22.

#![expect(unreachable_pub, reason = "wasm-bindgen exports only what is `pub`")]

mod ndjson;

use serde::Serialize;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::check::{Input, Odd, Packed, fours, path};
use crate::law::Lang;
use crate::report::PathPart;
use crate::tables;
use crate::{Detail, Misuse, Options};

/// The first byte of what is answered.
const ANSWER: u8 = 0;
/// The first number of what is no report in numbers.
const JSON: u32 = Lang::ALL.len() as u32;
/// The first byte of why nothing is.
const MISUSE: u8 = 1;

/// For whom a question is asked: the language that is meant where none is named, and those whose texts it has brought.
struct Asker {
    lang: Lang,
    said: u8,
    rulebook: u8,
}

impl Asker {
    /// Two bits are the number of the language; then a bit for each that is brought, and one for each whose rulebook is.
    fn new(bits: u8) -> Self {
        let lang = Lang::ALL.get(usize::from(bits & 3)).copied().unwrap_or_default();
        Self { lang, said: bits >> 2 & 7, rulebook: bits >> 5 }
    }

    /// What is asked, with the language in which it is to be answered.
    fn speaks<'a>(&self, mut asked: Input<'a>) -> Result<Input<'a>, Misuse> {
        let named = match asked.field("lang") {
            None | Some(Input::Null) => None,
            Some(Input::Text(id)) => Some(Lang::from_id(id)),
            Some(_) => return Ok(asked),
        };
        // What is no language is said by whoever reads the rest.
        let Some(lang) = named.unwrap_or(Some(self.lang)) else { return Ok(asked) };
        self.refuse_unloaded(lang)?;
        if let (Input::Object(fields), None) = (&mut asked, named) {
            fields.retain(|(name, _)| name != "lang");
            fields.push(("lang".into(), Input::Text(lang.id().into())));
        }
        Ok(asked)
    }

    /// Options; none at all are the default.
    fn options(&self, packed: &mut Packed<'_>) -> Result<Options, Misuse> {
        let options = match packed.take() {
            Input::Null => Input::Object(Vec::new()),
            given => given,
        };
        Options::read(&self.speaks(options)?)
    }

    /// The language of an argument of its own.
    fn lang(&self, given: &Input<'_>) -> Result<Lang, Misuse> {
        let lang = match given {
            Input::Null => Some(self.lang),
            Input::Text(id) => Lang::from_id(id),
            _ => None,
        };
        let lang = lang.ok_or_else(|| invalid("lang", "expected one of kk, ru, en"))?;
        self.refuse_unloaded(lang)?;
        Ok(lang)
    }

    fn refuse_unloaded(&self, lang: Lang) -> Result<(), Misuse> {
        if self.said >> lang as u8 & 1 == 1 { Ok(()) } else { Err(not_loaded(lang, "")) }
    }

    /// That the texts of the rulebook are brought too, of the language that was asked for.
    fn has_rulebook(&self, asked: &Input<'_>) -> Result<(), Misuse> {
        let Some(Input::Text(id)) = asked.field("lang") else { return Ok(()) };
        let Some(lang) = Lang::from_id(id) else { return Ok(()) };
        if self.rulebook >> lang as u8 & 1 == 1 { Ok(()) } else { Err(not_loaded(lang, "/rulebook")) }
    }
}

fn not_loaded(lang: Lang, more: &str) -> Misuse {
    let id = lang.id();
    let message = format!("lang: the texts of \"{id}\" are not loaded: add \"erezhe/texts/{id}{more}\"");
    Misuse::new("misuse.language-not-loaded", path(&["lang"]), message)
}

fn invalid(argument: &'static str, expected: &str) -> Misuse {
    Misuse::new("misuse.invalid-argument", path(&[argument]), format!("{argument}: {expected}"))
}

/// A text as an argument; of one that is no whole text, what can be shown of it.
fn text(argument: &'static str, value: &Input<'_>) -> Result<String, Misuse> {
    match value {
        Input::Text(text) => Ok(text.clone().into_owned()),
        Input::Odd(Odd::HalfCharacter | Odd::Over(_)) => Ok(char::REPLACEMENT_CHARACTER.to_string()),
        _ => Err(invalid(argument, "expected a string")),
    }
}

/// Misuse, as JavaScript throws it.
#[derive(Serialize)]
struct Refusal<'a> {
    code: &'static str,
    path: &'a [PathPart],
    message: &'a str,
}

fn refusal(misuse: &Misuse) -> Vec<u8> {
    let refusal = Refusal { code: misuse.code(), path: misuse.path(), message: misuse.message() };
    serde_json::to_vec(&refusal).unwrap_or_default()
}

fn told<T: Serialize>(answer: Result<T, Misuse>) -> Vec<u8> {
    let (first, rest) = match answer {
        Ok(answer) => (ANSWER, serde_json::to_vec(&answer).unwrap_or_default()),
        Err(misuse) => (MISUSE, refusal(&misuse)),
    };
    let mut bytes = Vec::with_capacity(rest.len().saturating_add(1));
    bytes.push(first);
    bytes.extend_from_slice(&rest);
    bytes
}

/// A question with one argument, in which the language is named.
fn asked<T: Serialize>(asker: u8, packed: &[u8], ask: impl FnOnce(&Input<'_>) -> Result<T, Misuse>) -> Vec<u8> {
    told(Asker::new(asker).speaks(Packed::new(packed).take()).and_then(|asked| ask(&asked)))
}

/// Texts of a language, by its number in [`Lang::ALL`]; those of the rulebook alone after the others.
#[wasm_bindgen]
pub fn load(lang: u8, of_rulebook: bool, texts: Vec<u8>) {
    if let Some(lang) = Lang::ALL.get(usize::from(lang)) {
        tables::load(*lang, of_rulebook, texts);
    }
}

/// See `check` of the contract; the options, and the application behind them. Gives a report as `check::numbers` writes it, or
/// JSON.
#[wasm_bindgen]
pub fn check(asker: u8, packed: &[u8]) -> Vec<u32> {
    let mut packed = Packed::new(packed);
    let options = Asker::new(asker).options(&mut packed);
    let application = packed.take();
    let brief = |options: Options| crate::check_brief(&application, &options);
    match options {
        Ok(options) if options.detail == Detail::Full => {
            crate::check::check_in_numbers(tables::rulebook(), &application, &options)
        }
        options => in_numbers(&told(options.map(brief))),
    }
}

/// What is no report in numbers: how many bytes of JSON there are from [`JSON`] on, and they, four to a number.
fn in_numbers(told: &[u8]) -> Vec<u32> {
    let length = u32::try_from(told.len()).unwrap_or_default();
    [JSON, length].into_iter().chain(fours(told)).collect()
}

/// A source of a report, by the number of its spot and of the language.
#[wasm_bindgen]
pub fn source(lang: u8, spot: u16) -> Vec<u8> {
    let lang = Lang::ALL.get(usize::from(lang)).copied().unwrap_or_default();
    let spot = tables::rulebook().index.spot(spot);
    told(Ok(spot.zip(tables::texts(lang)).map(|(spot, words)| crate::check::cite::render(spot, words))))
}

/// Whether options can be used.
#[wasm_bindgen(js_name = checkOptions)]
pub fn check_options(asker: u8, packed: &[u8]) -> Vec<u8> {
    told(Asker::new(asker).options(&mut Packed::new(packed)).map(|_| true))
}

/// See `checklist` of the contract.
#[wasm_bindgen]
pub fn checklist(asker: u8, packed: &[u8]) -> Vec<u8> {
    asked(asker, packed, crate::checklist)
}

/// See `estimate` of the contract.
#[wasm_bindgen]
pub fn estimate(asker: u8, packed: &[u8]) -> Vec<u8> {
    asked(asker, packed, crate::estimate)
}

/// See `rulebook` of the contract.
#[wasm_bindgen]
pub fn rulebook(asker: u8, packed: &[u8]) -> Vec<u8> {
    asked(asker, packed, |query| Asker::new(asker).has_rulebook(query).and_then(|()| crate::rulebook(query)))
}

/// See `compare` of the contract.
#[wasm_bindgen]
pub fn compare(asker: u8, packed: &[u8]) -> Vec<u8> {
    asked(asker, packed, |query| Asker::new(asker).has_rulebook(query).and_then(|()| crate::compare(query)))
}

/// See `vocabulary` of the contract.
#[wasm_bindgen]
pub fn vocabulary(asker: u8, packed: &[u8]) -> Vec<u8> {
    told(Asker::new(asker).lang(&Packed::new(packed).take()).map(crate::vocabulary))
}

/// See `parseIin` of the contract.
#[wasm_bindgen(js_name = parseIin)]
pub fn parse_iin(packed: &[u8]) -> Vec<u8> {
    told(text("text", &Packed::new(packed).take()).map(|text| crate::parse_iin(&text)))
}

/// See `isWorkingDay` of the contract.
#[wasm_bindgen(js_name = isWorkingDay)]
pub fn is_working_day(packed: &[u8]) -> Vec<u8> {
    let mut packed = Packed::new(packed);
    let (day, calendar) = (packed.take(), packed.take());
    told(text("day", &day).and_then(|day| crate::is_working_day(&day, &calendar)))
}

/// See `addWorkingDays` of the contract.
#[wasm_bindgen(js_name = addWorkingDays)]
pub fn add_working_days(packed: &[u8]) -> Vec<u8> {
    let mut packed = Packed::new(packed);
    let (day, n, calendar) = (packed.take(), packed.take(), packed.take());
    told(text("day", &day).and_then(|day| {
        let whole = match n {
            Input::Number(n) if n.fract() == 0.0 && n.abs() < 1e6 => n,
            _ => return Err(invalid("n", "expected a whole number below a million")),
        };
        #[expect(clippy::cast_possible_truncation, reason = "a whole number below a million")]
        crate::add_working_days(&day, whole as i32, &calendar)
    }))
}

/// See `describeDay` of the contract.
#[wasm_bindgen(js_name = describeDay)]
pub fn describe_day(asker: u8, packed: &[u8]) -> Vec<u8> {
    let asker = Asker::new(asker);
    let mut packed = Packed::new(packed);
    let (day, lang, calendar) = (packed.take(), packed.take(), packed.take());
    let day = text("day", &day).and_then(|day| asker.lang(&lang).map(|lang| (day, lang)));
    told(day.and_then(|(day, lang)| crate::describe_day(&day, lang, &calendar)))
}

/// See `version` of the contract.
#[wasm_bindgen]
pub fn version() -> Vec<u8> {
    told(Ok(crate::version()))
}
