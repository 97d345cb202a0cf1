//! The border to JavaScript: bytes and numbers alone. `js/engine.ts` asks here, and is the only one to.
//!
//! A question is one export. It takes for whom it is asked ([`Asker`]), where that makes a difference, and its arguments as
//! `js/walker.ts` packed them, and gives numbers: [`ANSWER`] or [`MISUSE`], and what `js/shapes.ts` reads. Nothing of the caller's runs inside of a call, and no
//! reference to anything of JavaScript's crosses: a bare one for a result can abort Node 20 and 22.

#![expect(unreachable_pub, reason = "wasm-bindgen exports only what is `pub`")]

mod ndjson;

use std::cell::RefCell;

use wasm_bindgen::prelude::wasm_bindgen;

use crate::check::sources::render;
use crate::check::{Input, Odd, Packed, path};
use crate::law::Lang;
use crate::shape::{Numbers, Shape};
use crate::tables;
use crate::{Detail, Misuse, Options};

/// The first number of what is answered.
const ANSWER: u32 = 0;
/// The first number of why nothing is.
const MISUSE: u32 = 1;
/// The first number of an answer in brief.
const BRIEF: u32 = 2;

thread_local! {
    /// The last answer, whose memory is used again by the next.
    static ANSWERED: RefCell<Vec<u32>> = const { RefCell::new(Vec::new()) };
}

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

/// An answer, or why there is none, as numbers: which of the two, in which language its sentences are, and it.
fn told<T: Shape>(lang: Lang, answer: &Result<T, Misuse>) -> *const u32 {
    match answer {
        Ok(answer) => written(ANSWER, lang, answer),
        Err(misuse) => written(MISUSE, lang, misuse),
    }
}

fn written(what: u32, lang: Lang, it: &impl Shape) -> *const u32 {
    ANSWERED.with_borrow_mut(|answered| {
        let mut numbers = Numbers::within(std::mem::take(answered), &[what, lang as u32]);
        it.numbers(&mut numbers);
        *answered = numbers.close();
        answered.as_ptr()
    })
}

/// What is the same in each language.
fn plain<T: Shape>(answer: &Result<T, Misuse>) -> *const u32 {
    told(Lang::default(), answer)
}

/// A question with one argument, in which the language is named.
fn asked<T: Shape>(asker: u8, packed: &[u8], ask: impl FnOnce(&Input<'_>) -> Result<T, Misuse>) -> *const u32 {
    let query = Asker::new(asker).speaks(Packed::new(packed).take());
    let lang = query.as_ref().ok().and_then(|query| match query.field("lang") {
        Some(Input::Text(id)) => Lang::from_id(id),
        _ => None,
    });
    told(lang.unwrap_or_default(), &query.and_then(|query| ask(&query)))
}

/// Texts of a language, by its number in [`Lang::ALL`]; those of the rulebook alone after the others.
#[wasm_bindgen]
pub fn load(lang: u8, of_rulebook: bool, texts: Vec<u8>) {
    if let Some(lang) = Lang::ALL.get(usize::from(lang)) {
        tables::load(*lang, of_rulebook, texts);
    }
}

/// See `check` of the contract; the options, and the application behind them.
#[wasm_bindgen]
pub fn check(asker: u8, packed: &[u8]) -> *const u32 {
    let mut packed = Packed::new(packed);
    let options = Asker::new(asker).options(&mut packed);
    let application = packed.take();
    match options {
        Ok(options) if options.detail == Detail::Full => {
            written(ANSWER, options.lang, &crate::check(&application, &options))
        }
        Ok(options) => written(BRIEF, options.lang, &crate::check_brief(&application, &options)),
        Err(misuse) => written(MISUSE, Lang::default(), &misuse),
    }
}

/// The source of an answer, by the numbers of the language and of its spot; none where there is no such spot.
#[wasm_bindgen]
pub fn source(lang: u8, spot: u16) -> *const u32 {
    let lang = Lang::ALL.get(usize::from(lang)).copied().unwrap_or_default();
    let spot = tables::rulebook().index.spot(spot).zip(tables::texts(lang));
    let found: Vec<_> = spot.map(|(spot, words)| render(spot, words)).into_iter().collect();
    plain(&Ok(found))
}

/// Opens a stream of NDJSON with options of JavaScript: its number, doubled, and 1 more where it answers in brief.
#[wasm_bindgen(js_name = ndjsonBegin)]
pub fn ndjson_begin(asker: u8, packed: &[u8]) -> *const u32 {
    let options = Asker::new(asker).options(&mut Packed::new(packed));
    plain(&options.map(|options| {
        let brief = u32::from(options.detail == Detail::Brief);
        ndjson::open(options) << 1 | brief
    }))
}

/// See `checklist` of the contract.
#[wasm_bindgen]
pub fn checklist(asker: u8, packed: &[u8]) -> *const u32 {
    asked(asker, packed, crate::checklist)
}

/// See `estimate` of the contract.
#[wasm_bindgen]
pub fn estimate(asker: u8, packed: &[u8]) -> *const u32 {
    asked(asker, packed, crate::estimate)
}

/// See `rulebook` of the contract.
#[wasm_bindgen]
pub fn rulebook(asker: u8, packed: &[u8]) -> *const u32 {
    asked(asker, packed, |query| Asker::new(asker).has_rulebook(query).and_then(|()| crate::rulebook(query)))
}

/// See `compare` of the contract.
#[wasm_bindgen]
pub fn compare(asker: u8, packed: &[u8]) -> *const u32 {
    asked(asker, packed, |query| Asker::new(asker).has_rulebook(query).and_then(|()| crate::compare(query)))
}

/// See `vocabulary` of the contract.
#[wasm_bindgen]
pub fn vocabulary(asker: u8, packed: &[u8]) -> *const u32 {
    plain(&Asker::new(asker).lang(&Packed::new(packed).take()).map(crate::vocabulary))
}

/// See `parseIin` of the contract.
#[wasm_bindgen(js_name = parseIin)]
pub fn parse_iin(packed: &[u8]) -> *const u32 {
    plain(&text("text", &Packed::new(packed).take()).map(|text| crate::parse_iin(&text)))
}

/// See `isWorkingDay` of the contract.
#[wasm_bindgen(js_name = isWorkingDay)]
pub fn is_working_day(packed: &[u8]) -> *const u32 {
    let mut packed = Packed::new(packed);
    let (day, calendar) = (packed.take(), packed.take());
    plain(&text("day", &day).and_then(|day| crate::is_working_day(&day, &calendar)))
}

/// See `addWorkingDays` of the contract.
#[wasm_bindgen(js_name = addWorkingDays)]
pub fn add_working_days(packed: &[u8]) -> *const u32 {
    let mut packed = Packed::new(packed);
    let (day, n, calendar) = (packed.take(), packed.take(), packed.take());
    plain(&text("day", &day).and_then(|day| {
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
pub fn describe_day(asker: u8, packed: &[u8]) -> *const u32 {
    let asker = Asker::new(asker);
    let mut packed = Packed::new(packed);
    let (day, lang, calendar) = (packed.take(), packed.take(), packed.take());
    let day = text("day", &day).and_then(|day| asker.lang(&lang).map(|lang| (day, lang)));
    plain(&day.and_then(|(day, lang)| crate::describe_day(&day, lang, &calendar)))
}

/// See `version` of the contract.
#[wasm_bindgen]
pub fn version() -> *const u32 {
    plain(&Ok(crate::version()))
}
