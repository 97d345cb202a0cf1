//! Reads what `js/walker.ts` makes of a JavaScript value: tags, numbers and texts in a row of bytes. Whatever the bytes
//! are, a value comes out, and it keeps to the limits.

use std::borrow::Cow;

use super::input::{Input, Odd};
use super::limits::{Budget, Limit};
use super::names::NAMES;

const NULL: u8 = 0;
const FALSE: u8 = 1;
const TRUE: u8 = 2;
/// Eight bytes of a double follow, the lowest first.
const NUMBER: u8 = 3;
/// A length in one byte follows, and so many bytes of UTF-8.
const SHORT_TEXT: u8 = 4;
/// A length in four bytes follows, and so many bytes of UTF-8.
const LONG_TEXT: u8 = 5;
/// The same, of a text with half of a character in it.
const HALF_TEXT: u8 = 6;
/// A text that is longer than all texts may be.
const TOO_LONG: u8 = 7;
/// Values follow up to `END`.
const LIST: u8 = 8;
/// Names, each with its value, follow up to `END`.
const OBJECT: u8 = 9;
const NO_DATA: u8 = 10;
const UNREADABLE: u8 = 11;
/// In the place of a name: no known one, its text follows. Other numbers are known names, from 0.
pub(crate) const NAMED_BY_TEXT: u8 = 254;
const END: u8 = 255;

/// Values that stand one after the other, such as an application and its options.
pub(crate) struct Packed<'a> {
    rest: &'a [u8],
}

impl<'a> Packed<'a> {
    pub(crate) const fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    /// The next value; nothing where there is no more.
    pub(crate) fn take(&mut self) -> Input<'a> {
        if self.rest.is_empty() {
            return Input::Null;
        }
        self.value(&mut Budget::new(), 0).unwrap_or_else(|stop| {
            self.rest = &[];
            Input::Odd(stop.map_or(Odd::Unreadable, Odd::Over))
        })
    }

    fn bytes(&mut self, count: usize) -> Result<&'a [u8], Option<Limit>> {
        let (bytes, rest) = self.rest.split_at_checked(count).ok_or(None)?;
        self.rest = rest;
        Ok(bytes)
    }

    fn byte(&mut self) -> Result<u8, Option<Limit>> {
        self.bytes(1)?.first().copied().ok_or(None)
    }

    fn length(&mut self) -> Result<usize, Option<Limit>> {
        let bytes = self.bytes(4)?.try_into().map_err(|_| None)?;
        usize::try_from(u32::from_le_bytes(bytes)).map_err(|_| None)
    }

    fn text(&mut self, length: usize, budget: &mut Budget) -> Result<Cow<'a, str>, Option<Limit>> {
        budget.text(length)?;
        Ok(String::from_utf8_lossy(self.bytes(length)?))
    }

    fn value(&mut self, budget: &mut Budget, outer: u32) -> Result<Input<'a>, Option<Limit>> {
        let tag = self.byte()?;
        budget.value()?;
        Ok(match tag {
            NULL => Input::Null,
            FALSE => Input::Bool(false),
            TRUE => Input::Bool(true),
            NUMBER => Input::Number(f64::from_le_bytes(self.bytes(8)?.try_into().map_err(|_| None)?)),
            SHORT_TEXT => {
                let length = usize::from(self.byte()?);
                Input::Text(self.text(length, budget)?)
            }
            LONG_TEXT => {
                let length = self.length()?;
                Input::Text(self.text(length, budget)?)
            }
            HALF_TEXT => {
                let length = self.length()?;
                self.text(length, budget)?;
                Input::Odd(Odd::HalfCharacter)
            }
            TOO_LONG => return Err(Some(Limit::Text)),
            LIST => {
                let depth = Budget::deeper(outer)?;
                let mut list = Vec::new();
                while self.rest.first() != Some(&END) {
                    list.push(self.value(budget, depth)?);
                }
                self.byte()?;
                Input::List(list)
            }
            OBJECT => {
                let depth = Budget::deeper(outer)?;
                let mut fields = Vec::new();
                loop {
                    let name = match self.byte()? {
                        END => break,
                        NAMED_BY_TEXT => match self.byte()? {
                            SHORT_TEXT => {
                                let length = usize::from(self.byte()?);
                                self.text(length, budget)?
                            }
                            LONG_TEXT | HALF_TEXT => {
                                let length = self.length()?;
                                self.text(length, budget)?
                            }
                            TOO_LONG => return Err(Some(Limit::Text)),
                            _ => return Err(None),
                        },
                        known => {
                            let name = NAMES.get(usize::from(known)).copied().ok_or(None)?;
                            budget.text(name.len())?;
                            Cow::Borrowed(name)
                        }
                    };
                    fields.push((name, self.value(budget, depth)?));
                }
                Input::Object(fields)
            }
            NO_DATA => Input::Odd(Odd::NoData),
            UNREADABLE => Input::Odd(Odd::Unreadable),
            _ => return Err(None),
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn one(bytes: &[u8]) -> Input<'_> {
        Packed::new(bytes).take()
    }

    const WHOLE: &[u8] = &[
        OBJECT,
        0,
        SHORT_TEXT,
        3,
        b'A',
        b'-',
        b'1',
        8,
        LIST,
        LONG_TEXT,
        1,
        0,
        0,
        0,
        b'x',
        NULL,
        END,
        NAMED_BY_TEXT,
        SHORT_TEXT,
        2,
        0xd3,
        0xa9,
        NUMBER,
        0,
        0,
        0,
        0,
        0,
        0,
        0xf0,
        0x3f,
        11,
        TRUE,
        END,
    ];

    #[test]
    fn a_value_is_read_and_the_one_after_it() {
        let object = Input::Object(vec![
            ("id".into(), Input::Text("A-1".into())),
            ("documents".into(), Input::List(vec![Input::Text("x".into()), Input::Null])),
            ("ө".into(), Input::Number(1.0)),
            ("consent".into(), Input::Bool(true)),
        ]);
        assert_eq!(one(WHOLE), object);
        let mut both = WHOLE.to_vec();
        both.push(FALSE);
        let mut packed = Packed::new(&both);
        assert_eq!((packed.take(), packed.take(), packed.take()), (object, Input::Bool(false), Input::Null));
    }

    #[test]
    fn what_was_cut_is_unreadable() {
        for length in 1..WHOLE.len() {
            assert_eq!(one(&WHOLE[..length]), Input::Odd(Odd::Unreadable), "{length}");
        }
    }

    #[test]
    fn it_stops_at_each_limit() {
        assert_eq!(one(&[LIST; 17]), Input::Odd(Odd::Over(Limit::Depth)));
        assert_eq!(one(&[&[LIST][..], &[NULL; 2_000]].concat()), Input::Odd(Odd::Over(Limit::Values)));
        assert_eq!(one(&[LIST, TOO_LONG]), Input::Odd(Odd::Over(Limit::Text)));
        assert_eq!(one(&[LONG_TEXT, 1, 0, 1, 0]), Input::Odd(Odd::Over(Limit::Text)));
        assert_eq!(one(&[OBJECT, NAMED_BY_TEXT, HALF_TEXT, 255, 255, 255, 255]), Input::Odd(Odd::Over(Limit::Text)));
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_bytes_are_a_value(bytes in prop::collection::vec(prop_oneof![0_u8..12, Just(END), Just(NAMED_BY_TEXT), any::<u8>()], 0..300)) {
            let mut packed = Packed::new(&bytes);
            for _ in 0..3 {
                let value = packed.take();
                prop_assert!(matches!(value, Input::Odd(_)) || value.over().is_none());
            }
        }
    }
}
