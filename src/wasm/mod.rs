//! The border to JavaScript: one thin export for each function of the contract in `types.d.ts`.
//!
//! Every export returns a `Result`, which crosses the border as numbers: a bare reference for a result can abort Node 20
//! and 22. Misuse is thrown as an `Error` with `code` and `path`; whatever an applicant wrote is an answer.

#![expect(unreachable_pub, reason = "wasm-bindgen exports only what is `pub`")]

mod input;
mod ndjson;
mod output;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::law::Lang;
use crate::{Detail, Input, Misuse, Options};

use input::input;
use output::{answer, thrown};

/// Of an export: the value, or what is thrown.
type Answer<T = JsValue> = Result<T, JsValue>;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &'static str = r#"import type * as contract from "../../src/wasm/types.js";"#;

fn options(value: &JsValue) -> Answer<Options> {
    Options::read(&input(value)).map_err(thrown)
}

fn invalid(argument: &'static str, expected: &str) -> JsValue {
    thrown(Misuse::new("misuse.invalid-argument", crate::check::path(&[argument]), format!("{argument}: {expected}")))
}

fn text(argument: &'static str, value: &JsValue) -> Answer<String> {
    value.as_string().ok_or_else(|| invalid(argument, "expected a string"))
}

fn lang(value: &JsValue) -> Answer<Lang> {
    match input(value) {
        Input::Null => Ok(Lang::default()),
        Input::Text(id) => Lang::from_id(&id).ok_or_else(|| invalid("lang", "expected one of kk, ru, en")),
        _ => Err(invalid("lang", "expected one of kk, ru, en")),
    }
}

/// See `check` of the contract.
#[wasm_bindgen(unchecked_return_type = "contract.Report | contract.BriefReport")]
pub fn check(application: &JsValue, options: &JsValue) -> Answer {
    let options = self::options(options)?;
    match options.detail {
        Detail::Full => answer(&crate::check(&input(application), &options)),
        Detail::Brief => answer(&crate::check_brief(&input(application), &options)),
    }
}

/// See `checklist` of the contract.
#[wasm_bindgen(unchecked_return_type = "contract.Checklist")]
pub fn checklist(query: &JsValue) -> Answer {
    answer(&crate::checklist(&input(query)).map_err(thrown)?)
}

/// See `estimate` of the contract.
#[wasm_bindgen(unchecked_return_type = "contract.EstimateAnswer")]
pub fn estimate(query: &JsValue) -> Answer {
    answer(&crate::estimate(&input(query)).map_err(thrown)?)
}

/// See `rulebook` of the contract.
#[wasm_bindgen(unchecked_return_type = "contract.Rulebook")]
pub fn rulebook(query: &JsValue) -> Answer {
    answer(&crate::rulebook(&input(query)).map_err(thrown)?)
}

/// See `compare` of the contract.
#[wasm_bindgen(unchecked_return_type = "contract.Comparison")]
pub fn compare(query: &JsValue) -> Answer {
    answer(&crate::compare(&input(query)).map_err(thrown)?)
}

/// See `vocabulary` of the contract.
#[wasm_bindgen(unchecked_return_type = "contract.Vocabulary")]
pub fn vocabulary(lang: &JsValue) -> Answer {
    answer(&crate::vocabulary(self::lang(lang)?))
}

/// See `parseIin` of the contract.
#[wasm_bindgen(js_name = parseIin, unchecked_return_type = "contract.IinParts")]
pub fn parse_iin(text: &JsValue) -> Answer {
    answer(&crate::parse_iin(&self::text("text", text)?))
}

/// See `isWorkingDay` of the contract.
#[wasm_bindgen(js_name = isWorkingDay)]
pub fn is_working_day(day: &JsValue, calendar: &JsValue) -> Answer<bool> {
    crate::is_working_day(&text("day", day)?, &input(calendar)).map_err(thrown)
}

/// See `addWorkingDays` of the contract.
#[wasm_bindgen(js_name = addWorkingDays)]
pub fn add_working_days(day: &JsValue, n: &JsValue, calendar: &JsValue) -> Answer<String> {
    let whole = n.as_f64().filter(|n| n.fract() == 0.0 && n.abs() < 1e6);
    let Some(n) = whole else { return Err(invalid("n", "expected a whole number below a million")) };
    #[expect(clippy::cast_possible_truncation, reason = "a whole number below a million")]
    let n = n as i32;
    crate::add_working_days(&text("day", day)?, n, &input(calendar)).map_err(thrown)
}

/// See `describeDay` of the contract.
#[wasm_bindgen(js_name = describeDay, unchecked_return_type = "contract.DayAnswer")]
pub fn describe_day(day: &JsValue, lang: &JsValue, calendar: &JsValue) -> Answer {
    answer(&crate::describe_day(&text("day", day)?, self::lang(lang)?, &input(calendar)).map_err(thrown)?)
}

/// See `version` of the contract.
#[wasm_bindgen(unchecked_return_type = "contract.Version")]
pub fn version() -> Answer {
    answer(&crate::version())
}
