//! The exported functions. Each is told how many bytes of arguments were written where [`room`] said,
//! and tells how many bytes of answer there are where [`answer_at`] says: numbers in, numbers out.

#![expect(unreachable_pub, reason = "wasm-bindgen exports only what is `pub`")]

use super::answer::Answer;
use super::input::Arguments;
use crate::law::Lang;
use crate::{Input, Misuse, Options, PathPart};
use serde::Serialize;
use std::cell::{Cell, RefCell};
use wasm_bindgen::prelude::wasm_bindgen;

thread_local! {
    static ARGUMENTS: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    static ANSWER: Cell<Option<Box<Answer>>> = const { Cell::new(None) };
    /// The options of the last call: a batch asks with the same ones each time.
    static OPTIONS: RefCell<Option<(Box<[u8]>, Options)>> = const { RefCell::new(None) };
}

/// The memory holds the stack, the program and the heap, in this order. Where they meet is known best before anything
/// else is allocated. In another order no address would count as the program's, and answers would only be slower.
#[wasm_bindgen(start)]
pub fn start() {
    let mut answer = Box::<Answer>::default();
    let on_stack = 0_u8;
    let heap = &raw const *answer as usize;
    *answer = Answer::new((&raw const on_stack as usize).next_multiple_of(0x1_0000)..heap);
    ANSWER.set(Some(answer));
}

/// Makes room for arguments and says where JavaScript may write them.
#[wasm_bindgen]
pub fn room(length: usize) -> usize {
    ARGUMENTS.with_borrow_mut(|arguments| {
        arguments.resize(length.max(arguments.len()), 0);
        arguments.as_mut_ptr() as usize
    })
}

/// Where JavaScript finds the last answer.
#[wasm_bindgen(js_name = answerAt)]
pub fn answer_at() -> usize {
    let answer = ANSWER.take();
    let at = answer.as_ref().map_or(0, |answer| answer.bytes().as_ptr() as usize);
    ANSWER.set(answer);
    at
}

/// What JavaScript makes an `Error` of.
#[derive(Serialize)]
struct Thrown<'a> {
    code: &'a str,
    path: &'a [PathPart],
    message: &'a str,
}

/// Reads the arguments, of which there are `length` bytes, and gives the length of the answer.
fn answer<T: Serialize>(length: usize, run: impl FnOnce(Arguments<'_>) -> Result<T, Misuse>) -> usize {
    let value = ARGUMENTS.with_borrow(|bytes| run(Arguments::new(bytes.get(..length).unwrap_or_default())));
    let mut answer = ANSWER.take().unwrap_or_default();
    match value {
        Ok(value) => answer.write(&value),
        Err(misuse) => write_misuse(&mut answer, misuse),
    }
    keep(answer)
}

fn write_misuse(answer: &mut Answer, Misuse { code, path, message }: Misuse) {
    answer.write_misuse(&Thrown { code, path: &path, message: &message });
}

fn keep(answer: Box<Answer>) -> usize {
    let length = answer.bytes().len();
    ANSWER.set(Some(answer));
    length
}

/// Reads the options, the first argument, and runs what needs them and the rest of the arguments.
fn with_options<T>(mut arguments: Arguments<'_>, run: impl FnOnce(&Options, Arguments<'_>) -> T) -> Result<T, Misuse> {
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
pub fn check(length: usize) -> usize {
    answer(length, |arguments| with_options(arguments, |options, mut rest| crate::check(&rest.next(), options)))
}

/// `options`: nothing, or the misuse that keeps them from being used.
#[wasm_bindgen(js_name = readOptions)]
pub fn read_options(length: usize) -> usize {
    answer(length, |arguments| with_options(arguments, |_, _| ()))
}

/// `options`, which `read_options` took before, and lines: lines, as they are.
#[wasm_bindgen(js_name = checkNdjson)]
pub fn check_ndjson(length: usize) -> usize {
    let lines = ARGUMENTS.with_borrow(|bytes| {
        let arguments = Arguments::new(bytes.get(..length).unwrap_or_default());
        with_options(arguments, |options, lines| crate::check_ndjson(lines.rest(), options)).unwrap_or_default()
    });
    let mut answer = ANSWER.take().unwrap_or_default();
    answer.set(lines);
    keep(answer)
}

/// `query`: a checklist.
#[wasm_bindgen]
pub fn checklist(length: usize) -> usize {
    answer(length, |mut arguments| crate::checklist(&arguments.next()))
}

/// `query`: an estimate.
#[wasm_bindgen]
pub fn estimate(length: usize) -> usize {
    answer(length, |mut arguments| crate::estimate(&arguments.next()))
}

/// `query`: a rulebook.
#[wasm_bindgen]
pub fn rulebook(length: usize) -> usize {
    answer(length, |mut arguments| crate::rulebook(&arguments.next()))
}

/// `lang`: what a form can choose from.
#[wasm_bindgen]
pub fn vocabulary(length: usize) -> usize {
    answer(length, |mut arguments| lang(&mut arguments).map(crate::vocabulary))
}

/// `text`: what an IIN says.
#[wasm_bindgen(js_name = parseIin)]
pub fn parse_iin(length: usize) -> usize {
    answer(length, |mut arguments| Ok(crate::parse_iin(&text(&mut arguments, "text")?)))
}

/// `day`, `calendar`: whether it is a working day.
#[wasm_bindgen(js_name = isWorkingDay)]
pub fn is_working_day(length: usize) -> usize {
    answer(length, |mut arguments| {
        let day = text(&mut arguments, "day")?;
        crate::is_working_day(&day, calendar(&mut arguments).as_ref())
    })
}

/// `day`, `n`, `calendar`: the n-th working day after the day.
#[wasm_bindgen(js_name = addWorkingDays)]
pub fn add_working_days(length: usize) -> usize {
    answer(length, |mut arguments| {
        let day = text(&mut arguments, "day")?;
        let n = integer(&mut arguments, "n")?;
        crate::add_working_days(&day, n, calendar(&mut arguments).as_ref())
    })
}

/// `day`, `lang`, `calendar`: what kind of day it is.
#[wasm_bindgen(js_name = describeDay)]
pub fn describe_day(length: usize) -> usize {
    answer(length, |mut arguments| {
        let day = text(&mut arguments, "day")?;
        let lang = lang(&mut arguments)?;
        crate::describe_day(&day, lang, calendar(&mut arguments).as_ref())
    })
}

/// The versions of the package and of the rules.
#[wasm_bindgen]
pub fn version(length: usize) -> usize {
    answer(length, |_| Ok(crate::version()))
}
