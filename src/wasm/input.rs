//! Reads the arguments that `js/codec.ts` wrote.

use crate::Input;

/// What stands for a JavaScript value that is no data; the codec sends the place in this list.
const OTHER: [&str; 14] = [
    "undefined",
    "function",
    "symbol",
    "bigint",
    "date",
    "map",
    "set",
    "regexp",
    "bytes",
    "object",
    "cyclic",
    "too-deep",
    "too-large",
    "unreadable",
];

/// Values one after the other.
pub(super) struct Arguments<'a> {
    rest: &'a [u8],
}

impl<'a> Arguments<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    /// The next value; after the last one [`Input::Null`], as for an argument left out.
    pub(super) fn next(&mut self) -> Input {
        self.value().unwrap_or(Input::Null)
    }

    /// The next value as it stands in the bytes.
    pub(super) fn next_with_bytes(&mut self) -> (Input, &'a [u8]) {
        let before = self.rest;
        let value = self.next();
        let length = before.len().saturating_sub(self.rest.len());
        (value, before.get(..length).unwrap_or_default())
    }

    /// The bytes after the values read.
    #[cfg(target_arch = "wasm32")]
    pub(super) fn rest(&self) -> &'a [u8] {
        self.rest
    }

    fn value(&mut self) -> Option<Input> {
        Some(match self.byte()? {
            0 => Input::Null,
            1 => Input::Bool(false),
            2 => Input::Bool(true),
            3 => Input::Number(f64::from_le_bytes(self.take(8)?.try_into().ok()?)),
            4 => Input::Text(self.text()?),
            5 => {
                let length = self.length()?;
                let mut list = Vec::with_capacity(length.min(self.rest.len()));
                for _ in 0..length {
                    list.push(self.value()?);
                }
                Input::List(list)
            }
            6 => {
                let length = self.length()?;
                let mut fields = Vec::with_capacity(length.min(self.rest.len()));
                for _ in 0..length {
                    fields.push((self.text()?, self.value()?));
                }
                Input::Object(fields)
            }
            _ => Input::Other(OTHER.get(usize::from(self.byte()?)).copied().unwrap_or("object")),
        })
    }

    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*first)
    }

    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(taken)
    }

    fn length(&mut self) -> Option<usize> {
        let bytes = self.take(4)?.try_into().ok()?;
        usize::try_from(u32::from_le_bytes(bytes)).ok()
    }

    fn text(&mut self) -> Option<String> {
        let length = self.length()?;
        self.take(length).map(|bytes| String::from_utf8_lossy(bytes).into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_come_back() {
        let bytes = [
            &[6, 2, 0, 0, 0][..],
            &[1, 0, 0, 0, b'a', 5, 2, 0, 0, 0, 2, 3, 0, 0, 0, 0, 0, 0, 0xf0, 0x3f],
            &[2, 0, 0, 0, 0xd2, 0xaf, 7, 3],
            &[1],
        ]
        .concat();
        let mut arguments = Arguments::new(&bytes);
        let list = Input::List(vec![Input::Bool(true), Input::Number(1.0)]);
        assert_eq!(arguments.next(), Input::Object(vec![("a".into(), list), ("ү".into(), Input::Other("bigint"))]));
        assert_eq!(arguments.next_with_bytes(), (Input::Bool(false), &[1][..]));
        assert_eq!(arguments.next(), Input::Null);
    }

    #[test]
    fn no_bytes_can_harm() {
        for bytes in [
            &[][..],
            &[3, 1],
            &[4, 255, 255, 255, 255],
            &[5, 255, 255, 255, 255, 1],
            &[6, 1, 0, 0, 0],
            &[7, 99],
            &[200],
        ] {
            Arguments::new(bytes).next();
        }
    }
}
