//! Makes JavaScript values of answers: the one serialiser, and the one kind of error.

use js_sys::{Error, Reflect};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;

use crate::Misuse;

/// Plain objects, absent is `null`, no `Map`, no 64-bit integers.
const SERIALIZER: Serializer = Serializer::new().serialize_missing_as_null(true).serialize_maps_as_objects(true);

pub(super) fn answer(value: &impl Serialize) -> Result<JsValue, JsValue> {
    value.serialize(&SERIALIZER).map_err(JsValue::from)
}

/// An `Error` with `code` and `path`.
pub(super) fn thrown(misuse: Misuse) -> JsValue {
    let error = Error::new(misuse.message());
    error.set_name("MisuseError");
    let path = misuse.path().serialize(&SERIALIZER).unwrap_or(JsValue::NULL);
    // A fresh `Error` takes any property; there is nothing to do if it did not.
    let _ = Reflect::set(&error, &"code".into(), &misuse.code().into());
    let _ = Reflect::set(&error, &"path".into(), &path);
    error.into()
}
