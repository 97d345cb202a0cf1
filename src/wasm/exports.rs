//! The exported functions. Each takes its arguments as bytes and gives an answer as bytes.

#![expect(unreachable_pub, reason = "wasm-bindgen exports only what is `pub`")]

use super::answer::Known;
use super::input::Arguments;
use crate::law::Lang;
use crate::{Input, Misuse, Options, PathPart};
use serde::Serialize;
use std::cell::{OnceCell, RefCell};
use wasm_bindgen::prelude::wasm_bindgen;

thread_local! {
    static PROGRAM: OnceCell<usize> = const { OnceCell::new() };
    static KNOWN: RefCell<Known> = RefCell::new(Known::new(PROGRAM.with(|end| end.get().copied().unwrap_or(0))));
    /// The options of the last call: a batch asks with the same ones each time.
    static OPTIONS: RefCell<Option<(Box<[u8]>, Options)>> = const { RefCell::new(None) };
}

/// Before anything is allocated the memory holds the program and nothing else.
#[wasm_bindgen(start)]
pub fn start() {
    PROGRAM.with(|end| end.set(core::arch::wasm32::memory_size(0).saturating_mul(65_536)).ok());
}

/// What JavaScript makes an `Error` of.
#[derive(Serialize)]
struct Thrown<'a> {
    code: &'a str,
    path: &'a [PathPart],
    message: &'a str,
}

fn answer<T: Serialize>(answer: Result<T, Misuse>) -> Vec<u8> {
    KNOWN.with_borrow_mut(|known| match answer {
        Ok(value) => known.write(&value),
        Err(Misuse { code, path, message }) => known.write_misuse(&Thrown { code, path: &path, message: &message }),
    })
}

/// Reads the options, the first argument, and runs what needs them and the rest of the arguments.
fn with_options<T>(arguments: &[u8], run: impl FnOnce(&Options, Arguments<'_>) -> T) -> Result<T, Misuse> {
    let mut arguments = Arguments::new(arguments);
    let (input, bytes) = arguments.next_with_bytes();
    OPTIONS.with_borrow_mut(|last| {
        if let Some((_, options)) = last.as_ref().filter(|(known, _)| **known == *bytes) {
            return Ok(run(options, arguments));
        }
        let (_, options) = last.insert((bytes.into(), Options::read(&input)?));
        Ok(run(options, arguments))
    })
}

fn misuse(argument: &str, message: &str) -> Misuse {
    Misuse {
        code: "argument.invalid",
        path: vec![PathPart::Key(argument.to_owned())],
        message: format!("{argument}: {message}"),
    }
}

fn text(arguments: &mut Arguments<'_>, argument: &str) -> Result<String, Misuse> {
    match arguments.next() {
        Input::Text(text) => Ok(text),
        _ => Err(misuse(argument, "expected a string")),
    }
}

fn integer(arguments: &mut Arguments<'_>, argument: &str) -> Result<i32, Misuse> {
    match arguments.next() {
        Input::Number(n) if n.fract() == 0.0 && (f64::from(i32::MIN)..=f64::from(i32::MAX)).contains(&n) => {
            Ok(n as i32)
        }
        _ => Err(misuse(argument, "expected a whole number")),
    }
}

fn lang(arguments: &mut Arguments<'_>) -> Result<Lang, Misuse> {
    match arguments.next() {
        Input::Null => Ok(Lang::default()),
        Input::Text(id) => Lang::from_id(&id).ok_or_else(|| misuse("lang", "expected kk, ru or en")),
        _ => Err(misuse("lang", "expected kk, ru or en")),
    }
}

fn calendar(arguments: &mut Arguments<'_>) -> Option<Input> {
    match arguments.next() {
        Input::Null => None,
        calendar => Some(calendar),
    }
}

/// `options`, `application`: a report.
#[wasm_bindgen]
pub fn check(arguments: &[u8]) -> Vec<u8> {
    answer(with_options(arguments, |options, mut rest| crate::check(&rest.next(), options)))
}

/// `options`: nothing, or the misuse that keeps them from being used.
#[wasm_bindgen(js_name = readOptions)]
pub fn read_options(arguments: &[u8]) -> Vec<u8> {
    answer(with_options(arguments, |_, _| ()))
}

/// Lines in, lines out; the options are ones that `read_options` took.
#[wasm_bindgen(js_name = checkNdjson)]
pub fn check_ndjson(arguments: &[u8], lines: &[u8]) -> Vec<u8> {
    with_options(arguments, |options, _| crate::check_ndjson(lines, options)).unwrap_or_default()
}

/// `query`: a checklist.
#[wasm_bindgen]
pub fn checklist(arguments: &[u8]) -> Vec<u8> {
    answer(crate::checklist(&Arguments::new(arguments).next()))
}

/// `query`: an estimate.
#[wasm_bindgen]
pub fn estimate(arguments: &[u8]) -> Vec<u8> {
    answer(crate::estimate(&Arguments::new(arguments).next()))
}

/// `query`: a rulebook.
#[wasm_bindgen]
pub fn rulebook(arguments: &[u8]) -> Vec<u8> {
    answer(crate::rulebook(&Arguments::new(arguments).next()))
}

/// `lang`: what a form can choose from.
#[wasm_bindgen]
pub fn vocabulary(arguments: &[u8]) -> Vec<u8> {
    answer(lang(&mut Arguments::new(arguments)).map(crate::vocabulary))
}

/// `text`: what an IIN says.
#[wasm_bindgen(js_name = parseIin)]
pub fn parse_iin(arguments: &[u8]) -> Vec<u8> {
    answer(text(&mut Arguments::new(arguments), "text").map(|text| crate::parse_iin(&text)))
}

/// `day`, `calendar`: whether it is a working day.
#[wasm_bindgen(js_name = isWorkingDay)]
pub fn is_working_day(arguments: &[u8]) -> Vec<u8> {
    let mut arguments = Arguments::new(arguments);
    let working =
        text(&mut arguments, "day").and_then(|day| crate::is_working_day(&day, calendar(&mut arguments).as_ref()));
    answer(working)
}

/// `day`, `n`, `calendar`: the n-th working day after the day.
#[wasm_bindgen(js_name = addWorkingDays)]
pub fn add_working_days(arguments: &[u8]) -> Vec<u8> {
    let mut arguments = Arguments::new(arguments);
    let day = text(&mut arguments, "day").and_then(|day| {
        let n = integer(&mut arguments, "n")?;
        crate::add_working_days(&day, n, calendar(&mut arguments).as_ref())
    });
    answer(day)
}

/// `day`, `lang`, `calendar`: what kind of day it is.
#[wasm_bindgen(js_name = describeDay)]
pub fn describe_day(arguments: &[u8]) -> Vec<u8> {
    let mut arguments = Arguments::new(arguments);
    let day = text(&mut arguments, "day").and_then(|day| {
        let lang = lang(&mut arguments)?;
        crate::describe_day(&day, lang, calendar(&mut arguments).as_ref())
    });
    answer(day)
}

/// The versions of the package and of the rules.
#[wasm_bindgen]
pub fn version() -> Vec<u8> {
    answer(Ok(crate::version()))
}
