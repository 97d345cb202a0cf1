//! Writes answers as JSON, without spaces.

use std::fmt;

use chrono::{Datelike as _, NaiveDate};

/// What stands behind a backslash for a character that cannot stand for itself.
const fn sign(byte: u8) -> Option<u8> {
    match byte {
        b'"' | b'\\' => Some(byte),
        0x08 => Some(b'b'),
        b'\t' => Some(b't'),
        b'\n' => Some(b'n'),
        0x0c => Some(b'f'),
        b'\r' => Some(b'r'),
        0..0x20 => Some(b'u'),
        _ => None,
    }
}

/// JSON in the making.
#[derive(Debug, Default)]
pub(crate) struct Json {
    out: Vec<u8>,
    /// A text in the making: kept, so that its memory is used again.
    scratch: String,
    /// Sources as they were written, by their spots: of all bytes of an answer they are the most, and they say the same in
    /// each.
    sources: Vec<Option<Box<[u8]>>>,
}

impl Json {
    /// What was written; the next is written from its beginning.
    pub(crate) fn take_into(&mut self, all: &mut Vec<u8>) {
        all.append(&mut self.out);
    }

    /// JSON as it stands.
    pub(crate) fn raw(&mut self, json: &str) {
        self.out.extend_from_slice(json.as_bytes());
    }

    /// A text in which every character stands for itself.
    pub(crate) fn constant(&mut self, text: &str) {
        self.out.push(b'"');
        self.out.extend_from_slice(text.as_bytes());
        self.out.push(b'"');
    }

    /// A text.
    pub(crate) fn text(&mut self, text: &str) {
        self.out.push(b'"');
        self.escaped(text);
        self.out.push(b'"');
    }

    fn escaped(&mut self, text: &str) {
        let mut rest = text.as_bytes();
        while let Some((before, byte, after)) = escape(rest) {
            self.out.extend_from_slice(before);
            match sign(byte) {
                Some(b'u') => self.raw(&format!("\\u{byte:04x}")),
                Some(sign) => self.out.extend_from_slice(&[b'\\', sign]),
                None => {}
            }
            rest = after;
        }
        self.out.extend_from_slice(rest);
    }

    /// A text in the making, which is put together where its memory is used again.
    pub(crate) fn scratched(&mut self, write: impl FnOnce(&mut String) -> fmt::Result) {
        let mut text = std::mem::take(&mut self.scratch);
        text.clear();
        // Nothing is refused by a `String`.
        let _ = write(&mut text);
        self.text(&text);
        self.scratch = text;
    }

    /// A number.
    pub(crate) fn number(&mut self, number: u32) {
        let mut digits = [0; 10];
        let mut rest = number;
        let mut first = digits.len();
        for (index, digit) in digits.iter_mut().enumerate().rev() {
            *digit = b'0' + (rest % 10) as u8;
            rest /= 10;
            first = index;
            if rest == 0 {
                break;
            }
        }
        self.out.extend_from_slice(digits.get(first..).unwrap_or_default());
    }

    /// The last two digits of a number.
    fn two(&mut self, number: u32) {
        self.out.extend_from_slice(&[b'0' + (number / 10 % 10) as u8, b'0' + (number % 10) as u8]);
    }

    /// A day, without quotation marks.
    pub(crate) fn day(&mut self, day: NaiveDate) {
        let year = day.year().unsigned_abs();
        self.two(year / 100);
        self.two(year);
        self.raw("-");
        self.two(day.month());
        self.raw("-");
        self.two(day.day());
    }

    /// A list.
    pub(crate) fn list<T>(&mut self, list: &[T], write: impl Fn(&T, &mut Self)) {
        self.out.push(b'[');
        for (index, one) in list.iter().enumerate() {
            if index > 0 {
                self.out.push(b',');
            }
            write(one, self);
        }
        self.out.push(b']');
    }

    /// A source by its spot, which is written once and copied from then on.
    pub(crate) fn source(&mut self, spot: u16, write: impl FnOnce(&mut Self)) {
        let spot = usize::from(spot);
        if let Some(Some(written)) = self.sources.get(spot) {
            self.out.extend_from_slice(written);
            return;
        }
        let from = self.out.len();
        write(self);
        let written = self.out.get(from..).unwrap_or_default().into();
        if self.sources.len() <= spot {
            self.sources.resize(spot + 1, None);
        }
        if let Some(place) = self.sources.get_mut(spot) {
            *place = Some(written);
        }
    }
}

/// Bytes up to one that has to be escaped, it, and the rest; none where there is none.
fn escape(bytes: &[u8]) -> Option<(&[u8], u8, &[u8])> {
    let mut at = 0;
    // Eight at a time: nearly all of them stand for themselves.
    for eight in bytes.chunks_exact(8) {
        if eight.try_into().is_ok_and(|eight| has_escape(u64::from_le_bytes(eight))) {
            break;
        }
        at += 8;
    }
    let (plain, rest) = bytes.split_at_checked(at)?;
    let found = rest.iter().position(|byte| sign(*byte).is_some())?;
    let (before, rest) = bytes.split_at_checked(plain.len() + found)?;
    let (byte, after) = rest.split_first()?;
    Some((before, *byte, after))
}

/// Whether one of eight bytes is a control character, a quotation mark or a backslash.
const fn has_escape(eight: u64) -> bool {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    /// The high bit of each byte that is 0, if bytes below it are not.
    const fn zero(eight: u64) -> u64 {
        eight.wrapping_sub(ONES) & !eight & HIGH
    }
    let control = eight.wrapping_sub(ONES * 0x20) & !eight & HIGH;
    control | zero(eight ^ (ONES * b'"' as u64)) | zero(eight ^ (ONES * b'\\' as u64)) != 0
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn written(text: &str) -> String {
        let mut json = Json::default();
        json.text(text);
        let mut all = Vec::new();
        json.take_into(&mut all);
        String::from_utf8(all).unwrap()
    }

    #[test]
    fn every_character_is_written_as_serde_writes_it() {
        for sign in (0..=0x500).chain([0x2028, 0xfeff, 0x1_f600]).filter_map(char::from_u32) {
            for text in [sign.to_string(), format!("1234567{sign}"), format!("12345678{sign}9"), format!("«{sign}»")]
            {
                assert_eq!(written(&text), serde_json::to_string(&text).unwrap());
            }
        }
    }

    #[test]
    fn numbers_are_written_in_digits() {
        for number in [0, 1, 9, 10, 99, 100, 65_536, u32::MAX] {
            let mut json = Json::default();
            json.number(number);
            assert_eq!(json.out, number.to_string().into_bytes());
        }
    }

    proptest! {
        #[test]
        fn any_text_is_written_as_serde_writes_it(text in any::<String>()) {
            prop_assert_eq!(written(&text), serde_json::to_string(&text).unwrap());
        }
    }
}
