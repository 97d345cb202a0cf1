//! NDJSON on memory and numbers alone: nothing here calls anything outside of the module, so that it runs where every
//! import is a stub. Bytes are handed over in memory of `__wbindgen_malloc`, and freed by the function that takes them;
//! bytes that are given back are the caller's to free with `__wbindgen_free`.

use std::cell::RefCell;

use wasm_bindgen::prelude::wasm_bindgen;

use crate::shape::{Json, Shape as _};
use crate::{Input, Misuse, Ndjson, Options};

/// A stream, or a place for one.
type Place = Option<Ndjson<'static>>;

thread_local! {
    /// The streams that are open; a stream is named by its place in the list, from 1.
    static OPEN: RefCell<Vec<Place>> = const { RefCell::new(Vec::new()) };
}

/// Options as JSON; no bytes at all are the default.
fn read(options: &[u8]) -> Result<Options, Misuse> {
    let input = match options {
        [] => Input::Null,
        _ => Input::from_json(options).map_err(|_| {
            let path = crate::check::path(&["options"]);
            Misuse::new("misuse.invalid-argument", path, "options: expected JSON".to_owned())
        })?,
    };
    Options::read(&input)
}

/// Opens a stream with options as JSON; 0 where they cannot be used, for which `ndjsonRefusal` gives the reason.
#[wasm_bindgen(js_name = ndjsonOpen)]
pub fn ndjson_open(options: &[u8]) -> u32 {
    read(options).map_or(0, open)
}

/// Opens a stream, and gives its number.
pub(super) fn open(options: Options) -> u32 {
    let stream = crate::ndjson(options);
    OPEN.with_borrow_mut(|open| {
        let index = match open.iter_mut().enumerate().find(|(_, place)| place.is_none()) {
            Some((index, place)) => {
                *place = Some(stream);
                index
            }
            None => {
                open.push(Some(stream));
                open.len().saturating_sub(1)
            }
        };
        u32::try_from(index).map_or(0, |index| index.saturating_add(1))
    })
}

/// Why options cannot be used: `code`, `path` and `message` as JSON; nothing where they can.
#[wasm_bindgen(js_name = ndjsonRefusal)]
pub fn ndjson_refusal(options: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    if let Err(misuse) = read(options) {
        let mut json = Json::default();
        misuse.json(&mut json);
        json.take_into(&mut bytes);
    }
    bytes
}

/// The next bytes of a stream; gives the answers on the lines that they end, none where the stream is not open.
#[wasm_bindgen(js_name = ndjsonPush)]
pub fn ndjson_push(stream: u32, bytes: &[u8]) -> Vec<u8> {
    OPEN.with_borrow_mut(|open| place(open, stream).and_then(Option::as_mut).map(|stream| stream.push(bytes)))
        .unwrap_or_default()
}

/// Ends a stream and closes it; gives the answer on a last line that nothing ended.
#[wasm_bindgen(js_name = ndjsonEnd)]
pub fn ndjson_end(stream: u32) -> Vec<u8> {
    OPEN.with_borrow_mut(|open| place(open, stream).and_then(Option::take))
        .map(|mut stream| stream.end())
        .unwrap_or_default()
}

fn place(open: &mut [Place], stream: u32) -> Option<&mut Place> {
    open.get_mut(usize::try_from(stream.checked_sub(1)?).ok()?)
}
