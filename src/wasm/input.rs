//! Takes a JavaScript value apart, whatever it is: what is no data is named, what cannot be read stops nothing.

use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};

use crate::Input;

/// An application is four levels deep; a cycle has no end.
const DEEPEST: u8 = 12;
/// Values in one argument: a cycle that branches would have more than can be read.
const MOST: u32 = 20_000;

pub(super) fn input(value: &JsValue) -> Input {
    read(value, DEEPEST, &mut { MOST })
}

fn read(value: &JsValue, depth: u8, left: &mut u32) -> Input {
    if value.is_null() || value.is_undefined() {
        return Input::Null;
    }
    if let Some(text) = value.as_string() {
        return Input::Text(text);
    }
    if let Some(number) = value.as_f64() {
        return Input::Number(number);
    }
    if let Some(flag) = value.as_bool() {
        return Input::Bool(flag);
    }
    if value.is_function() || !value.is_object() {
        return Input::Other("no data");
    }
    if depth == 0 || *left == 0 {
        return Input::Other("too deep or too large");
    }
    if Array::is_array(value) {
        let list: &Array = value.unchecked_ref();
        let items = (0..list.length()).map_while(|index| {
            *left = left.checked_sub(1)?;
            Some(Reflect::get_u32(value, index).map_or(Input::Other("unreadable"), |item| read(&item, depth - 1, left)))
        });
        return Input::List(items.collect());
    }
    let Ok(keys) = Reflect::own_keys(value) else { return Input::Other("unreadable") };
    let mut fields = Vec::new();
    for key in keys.iter() {
        // A symbol names no field.
        let Some(name) = key.as_string() else { continue };
        let Some(fewer) = left.checked_sub(1) else { break };
        *left = fewer;
        match Reflect::get(value, &key) {
            Ok(field) if field.is_undefined() => {}
            Ok(field) => fields.push((name, read(&field, depth - 1, left))),
            Err(_) => fields.push((name, Input::Other("unreadable"))),
        }
    }
    Input::Object(fields)
}
