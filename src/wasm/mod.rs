//! The border to JavaScript: one thin export for each function of the contract in `types.d.ts`.
//!
//! Every export returns a `Result`, which crosses the border as numbers: a bare reference for a result can abort Node 20
//! and 22. Misuse is thrown as an `Error` with `code` and `path`; whatever an applicant wrote is an answer.

#![expect(unreachable_pub, reason = "wasm-bindgen exports only what is `pub`")]

mod ndjson;
mod output;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::check::Packed;
use crate::law::Lang;
use crate::{Detail, Misuse, Options};

use output::{answer, thrown};

/// Of an export: the value, or what is thrown.
type Answer<T = JsValue> = Result<T, JsValue>;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &'static str = r#"import type * as contract from "../../src/wasm/types.js";"#;

/// What `js/walker.ts` made of options.
fn options(packed: &mut Packed<'_>) -> Answer<Options> {
    Options::read(&packed.take()).map_err(thrown)
}

fn invalid(argument: &'static str, expected: &str) -> JsValue {
    thrown(Misuse::new("misuse.invalid-argument", crate::check::path(&[argument]), format!("{argument}: {expected}")))
}

fn text(argument: &'static str, value: &JsValue) -> Answer<String> {
    value.as_string().ok_or_else(|| invalid(argument, "expected a string"))
}

fn lang(value: &JsValue) -> Answer<Lang> {
    if value.is_undefined() || value.is_null() {
        return Ok(Lang::default());
    }
    let lang = value.as_string().and_then(|id| Lang::from_id(&id));
    lang.ok_or_else(|| invalid("lang", "expected one of kk, ru, en"))
}

/// See `check` of the contract; the options, and the application behind them.
#[wasm_bindgen(unchecked_return_type = "contract.Report | contract.BriefReport")]
pub fn check(packed: &[u8]) -> Answer {
    let mut packed = Packed::new(packed);
    let options = self::options(&mut packed)?;
    let application = packed.take();
    match options.detail {
        Detail::Full => answer(&crate::check(&application, &options)),
        Detail::Brief => answer(&crate::check_brief(&application, &options)),
    }
}

/// Whether options can be used: throws where they cannot.
#[wasm_bindgen(js_name = checkOptions)]
pub fn check_options(packed: &[u8]) -> Answer<bool> {
    self::options(&mut Packed::new(packed)).map(|_| true)
}

/// See `checklist` of the contract.
#[wasm_bindgen(unchecked_return_type = "contract.Checklist")]
pub fn checklist(query: &[u8]) -> Answer {
    answer(&crate::checklist(&Packed::new(query).take()).map_err(thrown)?)
}

/// See `estimate` of the contract.
#[wasm_bindgen(unchecked_return_type = "contract.EstimateAnswer")]
pub fn estimate(query: &[u8]) -> Answer {
    answer(&crate::estimate(&Packed::new(query).take()).map_err(thrown)?)
}

/// See `rulebook` of the contract.
#[wasm_bindgen(unchecked_return_type = "contract.Rulebook")]
pub fn rulebook(query: &[u8]) -> Answer {
    answer(&crate::rulebook(&Packed::new(query).take()).map_err(thrown)?)
}

/// See `compare` of the contract.
#[wasm_bindgen(unchecked_return_type = "contract.Comparison")]
pub fn compare(query: &[u8]) -> Answer {
    answer(&crate::compare(&Packed::new(query).take()).map_err(thrown)?)
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
pub fn is_working_day(day: &JsValue, calendar: &[u8]) -> Answer<bool> {
    crate::is_working_day(&text("day", day)?, &Packed::new(calendar).take()).map_err(thrown)
}

/// See `addWorkingDays` of the contract.
#[wasm_bindgen(js_name = addWorkingDays)]
pub fn add_working_days(day: &JsValue, n: &JsValue, calendar: &[u8]) -> Answer<String> {
    let whole = n.as_f64().filter(|n| n.fract() == 0.0 && n.abs() < 1e6);
    let Some(n) = whole else { return Err(invalid("n", "expected a whole number below a million")) };
    #[expect(clippy::cast_possible_truncation, reason = "a whole number below a million")]
    let n = n as i32;
    crate::add_working_days(&text("day", day)?, n, &Packed::new(calendar).take()).map_err(thrown)
}

/// See `describeDay` of the contract.
#[wasm_bindgen(js_name = describeDay, unchecked_return_type = "contract.DayAnswer")]
pub fn describe_day(day: &JsValue, lang: &JsValue, calendar: &[u8]) -> Answer {
    answer(&crate::describe_day(&text("day", day)?, self::lang(lang)?, &Packed::new(calendar).take()).map_err(thrown)?)
}

/// See `version` of the contract.
#[wasm_bindgen(unchecked_return_type = "contract.Release")]
pub fn version() -> Answer {
    answer(&crate::version())
}
