//! Writes an answer for `js/codec.ts`.
//!
//! An answer is mostly the same texts again and again: names, citations, the act in force. The first time such a piece
//! crosses the border it gets a number, afterwards the number crosses. The two sides hold the same numbered lists.

use serde::ser::{self, Impossible, Serialize, Serializer};
use std::collections::HashMap;
use std::fmt;
use std::hash::{BuildHasherDefault, Hasher};
use std::ops::Range;

/// The first byte of an answer.
const VALUE: u8 = 0;
const MISUSE: u8 = 1;
/// JSON, for a type that has no form here; the lists of both sides start anew.
const JSON: u8 = 2;

const NULL: u8 = 0;
const FALSE: u8 = 1;
const TRUE: u8 = 2;
const INTEGER: u8 = 3;
const NUMBER: u8 = 4;
const TEXT: u8 = 5;
const KNOWN_TEXT: u8 = 6;
const NEW_TEXT: u8 = 7;
const LIST: u8 = 8;
const MAP: u8 = 9;
const KNOWN_STRUCT: u8 = 10;
const NEW_STRUCT: u8 = 11;
const KNOWN_PIECE: u8 = 12;
const NEW_PIECE: u8 = 13;

/// Structs whose values come from the rulebook alone, so that there are few different ones.
const PIECES: [&str; 6] = ["Citation", "DocumentAnswer", "LawApplied", "LawInForce", "UnseenEdition", "Version"];
/// The lists end somewhere, whatever is asked.
const MOST: usize = 16_384;

/// FxHash: quick, and no caller chooses the keys.
#[derive(Default)]
struct Fx(u64);

impl Fx {
    fn add(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(5) ^ word).wrapping_mul(0x51_7c_c1_b7_27_22_0a_95);
    }
}

impl Hasher for Fx {
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        for word in words {
            self.add(u64::from_le_bytes(*word));
        }
        for byte in rest {
            self.add(u64::from(*byte));
        }
    }
    fn write_u64(&mut self, word: u64) {
        self.add(word);
    }
    fn finish(&self) -> u64 {
        self.0
    }
}

/// One type of map: each more is a kilobyte of program more.
type Map = HashMap<u64, usize, BuildHasherDefault<Fx>>;

/// The last answer, and the numbered lists as JavaScript holds them too.
#[derive(Default)]
pub(super) struct Answer {
    bytes: Vec<u8>,
    /// By where the text lies, and how long it is.
    texts: Map,
    /// By where the name of the struct lies.
    shapes: Map,
    keys: Vec<Box<[&'static str]>>,
    /// By a hash of the bytes.
    pieces: Map,
    bytes_of: Vec<Box<[u8]>>,
    /// Texts at these addresses are part of the program: what lies there never changes.
    program: Range<usize>,
    /// How many texts, shapes and pieces were numbered, ever.
    new: u32,
}

impl Answer {
    pub(super) fn new(program: Range<usize>) -> Self {
        Self { program, ..Self::default() }
    }

    /// The bytes last written.
    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Takes bytes as they are.
    #[cfg(target_arch = "wasm32")]
    pub(super) fn set(&mut self, bytes: Vec<u8>) {
        self.bytes = bytes;
    }

    /// Writes an answer.
    pub(super) fn write(&mut self, answer: &impl Serialize) {
        self.write_as(VALUE, answer);
    }

    /// Writes a misuse.
    pub(super) fn write_misuse(&mut self, misuse: &impl Serialize) {
        self.write_as(MISUSE, misuse);
    }

    fn write_as(&mut self, kind: u8, answer: &impl Serialize) {
        self.bytes.clear();
        self.bytes.push(kind);
        if answer.serialize(&mut *self).is_err() {
            *self = Self::new(self.program.clone());
            self.bytes.extend([JSON, kind]);
            if serde_json::to_writer(&mut self.bytes, answer).is_err() {
                self.bytes = vec![VALUE, NULL];
            }
        }
    }

    fn count(&mut self, count: usize) {
        let mut rest = count;
        while rest > 0x7f {
            self.bytes.push((rest & 0x7f) as u8 | 0x80);
            rest >>= 7;
        }
        self.bytes.push(rest as u8);
    }

    fn tag(&mut self, tag: u8, count: usize) {
        self.bytes.push(tag);
        self.count(count);
    }

    fn number(&mut self, value: f64) {
        self.bytes.push(NUMBER);
        self.bytes.extend_from_slice(&value.to_le_bytes());
    }

    fn integer(&mut self, value: u64) {
        match u32::try_from(value) {
            Ok(small) if small < 1 << 28 => self.tag(INTEGER, small as usize),
            _ => self.number(value as f64),
        }
    }

    fn text(&mut self, text: &str) {
        let at = text.as_ptr() as usize;
        if !self.program.contains(&at) {
            return self.plain(text);
        }
        let place = (at as u64) << 32 | text.len() as u64;
        if let Some(number) = self.texts.get(&place) {
            let number = *number;
            return self.tag(KNOWN_TEXT, number);
        }
        let number = self.texts.len();
        if number >= MOST {
            return self.plain(text);
        }
        self.texts.insert(place, number);
        self.new = self.new.saturating_add(1);
        self.tag(NEW_TEXT, number);
        self.count(text.len());
        self.bytes.extend_from_slice(text.as_bytes());
    }

    fn plain(&mut self, text: &str) {
        self.tag(TEXT, text.len());
        self.bytes.extend_from_slice(text.as_bytes());
    }

    /// Replaces what was written from `start` by its number.
    fn piece(&mut self, start: usize) {
        let Some(written) = self.bytes.get(start..) else { return };
        let mut hasher = Fx::default();
        hasher.write(written);
        let hash = hasher.finish();
        if let Some(number) = self.pieces.get(&hash).copied() {
            if self.bytes_of.get(number).is_some_and(|bytes| same(bytes, written)) {
                self.bytes.truncate(start);
                self.tag(KNOWN_PIECE, number);
            }
        } else if self.bytes_of.len() < MOST {
            let written: Box<[u8]> = written.into();
            let number = self.bytes_of.len();
            self.bytes.truncate(start);
            self.tag(NEW_PIECE, number);
            self.bytes.extend_from_slice(&written);
            self.pieces.insert(hash, number);
            self.bytes_of.push(written);
            self.new = self.new.saturating_add(1);
        }
    }

    fn shape(&mut self, name: &'static str, length: usize) -> Result<Shape, NoForm> {
        let place = name.as_ptr() as u64;
        if let Some(number) = self.shapes.get(&place).copied() {
            // Another struct of the same name has no form.
            self.keys.get(number).filter(|keys| keys.len() == length).ok_or(NoForm)?;
            self.tag(KNOWN_STRUCT, number);
            return Ok(Shape::Known { number, at: 0 });
        }
        let number = self.keys.len();
        self.tag(NEW_STRUCT, number);
        self.count(length);
        self.new = self.new.saturating_add(1);
        // Numbered before its fields are written, which may be structs that take the next number.
        self.shapes.insert(place, number);
        self.keys.push(Box::default());
        Ok(Shape::New { number, keys: Vec::with_capacity(length) })
    }
}

/// Word by word: WebAssembly compares slices byte by byte.
fn same(one: &[u8], other: &[u8]) -> bool {
    let ((words, rest), (other_words, other_rest)) = (one.as_chunks::<8>(), other.as_chunks::<8>());
    one.len() == other.len()
        && words.iter().zip(other_words).all(|(a, b)| u64::from_le_bytes(*a) == u64::from_le_bytes(*b))
        && rest == other_rest
}

/// The type has no form here: JSON is written instead.
#[derive(Debug)]
pub(super) struct NoForm;

impl fmt::Display for NoForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no form")
    }
}
impl std::error::Error for NoForm {}
impl ser::Error for NoForm {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

type Done = Result<(), NoForm>;

impl<'a> Serializer for &'a mut Answer {
    type Ok = ();
    type Error = NoForm;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Impossible<(), NoForm>;
    type SerializeTupleVariant = Impossible<(), NoForm>;
    type SerializeMap = Self;
    type SerializeStruct = Fields<'a>;
    type SerializeStructVariant = Impossible<(), NoForm>;

    fn serialize_bool(self, v: bool) -> Done {
        self.bytes.push(if v { TRUE } else { FALSE });
        Ok(())
    }
    fn serialize_i8(self, v: i8) -> Done {
        self.serialize_i64(v.into())
    }
    fn serialize_i16(self, v: i16) -> Done {
        self.serialize_i64(v.into())
    }
    fn serialize_i32(self, v: i32) -> Done {
        self.serialize_i64(v.into())
    }
    fn serialize_i64(self, v: i64) -> Done {
        match u64::try_from(v) {
            Ok(v) => self.integer(v),
            Err(_) => self.number(v as f64),
        }
        Ok(())
    }
    fn serialize_u8(self, v: u8) -> Done {
        self.serialize_u64(v.into())
    }
    fn serialize_u16(self, v: u16) -> Done {
        self.serialize_u64(v.into())
    }
    fn serialize_u32(self, v: u32) -> Done {
        self.serialize_u64(v.into())
    }
    fn serialize_u64(self, v: u64) -> Done {
        self.integer(v);
        Ok(())
    }
    fn serialize_f32(self, v: f32) -> Done {
        self.serialize_f64(v.into())
    }
    fn serialize_f64(self, v: f64) -> Done {
        self.number(v);
        Ok(())
    }
    fn serialize_char(self, v: char) -> Done {
        self.plain(v.encode_utf8(&mut [0; 4]));
        Ok(())
    }
    fn serialize_str(self, v: &str) -> Done {
        self.text(v);
        Ok(())
    }
    fn serialize_bytes(self, _: &[u8]) -> Done {
        Err(NoForm)
    }
    fn serialize_none(self) -> Done {
        self.serialize_unit()
    }
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Done {
        value.serialize(self)
    }
    fn serialize_unit(self) -> Done {
        self.bytes.push(NULL);
        Ok(())
    }
    fn serialize_unit_struct(self, _: &'static str) -> Done {
        self.serialize_unit()
    }
    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Done {
        self.text(variant);
        Ok(())
    }
    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Done {
        value.serialize(self)
    }
    fn serialize_newtype_variant<T: Serialize + ?Sized>(self, _: &'static str, _: u32, _: &'static str, _: &T) -> Done {
        Err(NoForm)
    }
    fn serialize_seq(self, length: Option<usize>) -> Result<Self, NoForm> {
        self.tag(LIST, length.ok_or(NoForm)?);
        Ok(self)
    }
    fn serialize_tuple(self, length: usize) -> Result<Self, NoForm> {
        self.serialize_seq(Some(length))
    }
    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, NoForm> {
        Err(NoForm)
    }
    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, NoForm> {
        Err(NoForm)
    }
    fn serialize_map(self, length: Option<usize>) -> Result<Self, NoForm> {
        self.tag(MAP, length.ok_or(NoForm)?);
        Ok(self)
    }
    fn serialize_struct(self, name: &'static str, length: usize) -> Result<Fields<'a>, NoForm> {
        let start = self.bytes.len();
        let new = self.new;
        let shape = self.shape(name, length)?;
        let piece = PIECES.contains(&name);
        Ok(Fields { out: self, shape, piece: piece.then_some((start, new)) })
    }
    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, NoForm> {
        Err(NoForm)
    }
}

enum Shape {
    Known { number: usize, at: usize },
    New { number: usize, keys: Vec<&'static str> },
}

/// The fields of a struct.
pub(super) struct Fields<'a> {
    out: &'a mut Answer,
    shape: Shape,
    /// Where a piece starts, and how many were numbered before it.
    piece: Option<(usize, u32)>,
}

impl Fields<'_> {
    fn key(&mut self, key: &'static str) -> Done {
        match &mut self.shape {
            Shape::Known { number, at } => {
                let expected = self.out.keys.get(*number).and_then(|keys| keys.get(*at)).ok_or(NoForm)?;
                *at = at.saturating_add(1);
                if std::ptr::eq(*expected, key) || *expected == key { Ok(()) } else { Err(NoForm) }
            }
            Shape::New { keys, .. } => {
                keys.push(key);
                self.out.count(key.len());
                self.out.bytes.extend_from_slice(key.as_bytes());
                Ok(())
            }
        }
    }

    fn finish(self) {
        if let Shape::New { number, keys } = self.shape
            && let Some(known) = self.out.keys.get_mut(number)
        {
            *known = keys.into();
        }
        // A piece that introduces others cannot be told by its bytes yet: the next one of its kind can.
        if let Some((start, new)) = self.piece
            && new == self.out.new
        {
            self.out.piece(start);
        }
    }
}

impl ser::SerializeStruct for Fields<'_> {
    type Ok = ();
    type Error = NoForm;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Done {
        self.key(key)?;
        value.serialize(&mut *self.out)
    }

    fn end(self) -> Done {
        self.finish();
        Ok(())
    }
}

impl ser::SerializeSeq for &mut Answer {
    type Ok = ();
    type Error = NoForm;
    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
        value.serialize(&mut **self)
    }
    fn end(self) -> Done {
        Ok(())
    }
}

impl ser::SerializeTuple for &mut Answer {
    type Ok = ();
    type Error = NoForm;
    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
        value.serialize(&mut **self)
    }
    fn end(self) -> Done {
        Ok(())
    }
}

impl ser::SerializeMap for &mut Answer {
    type Ok = ();
    type Error = NoForm;
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Done {
        key.serialize(&mut **self)
    }
    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
        value.serialize(&mut **self)
    }
    fn end(self) -> Done {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Serialize;

    #[derive(Serialize)]
    struct Citation {
        act: &'static str,
        place: String,
    }

    #[derive(Serialize)]
    struct Odd(u8, u8);

    fn written(answer: &mut Answer, value: &impl Serialize) -> Vec<u8> {
        answer.write(value);
        answer.bytes().to_vec()
    }

    #[test]
    fn what_is_known_crosses_as_a_number() {
        let citation = [Citation { act: "act", place: "p. 4".to_owned() }];
        let mut answer = Answer::new(0..usize::MAX);
        let first = written(&mut answer, &citation);
        let second = written(&mut answer, &citation);
        assert!(first.windows(3).any(|part| part == b"act"));
        assert!(second.contains(&NEW_PIECE) && second.len() < first.len());
        assert_eq!(written(&mut answer, &citation), [VALUE, LIST, 1, KNOWN_PIECE, 0]);
    }

    #[test]
    fn a_text_outside_the_program_is_not_kept() {
        let mut answer = Answer::new(0..0);
        answer.write(&"one");
        assert_eq!(written(&mut answer, &"one"), [VALUE, TEXT, 3, b'o', b'n', b'e']);
    }

    #[test]
    fn what_has_no_form_crosses_as_json() {
        let mut answer = Answer::new(0..usize::MAX);
        assert_eq!(written(&mut answer, &Odd(1, 2)), [&[JSON, VALUE][..], b"[1,2]"].concat());
        answer.write_misuse(&"no");
        assert_eq!(answer.bytes(), [MISUSE, NEW_TEXT, 0, 2, b'n', b'o']);
    }

    #[test]
    fn numbers_are_exact() {
        let mut answer = Answer::new(0..0);
        assert_eq!(written(&mut answer, &300_u16), [VALUE, INTEGER, 0xac, 2]);
        assert_eq!(written(&mut answer, &-1_i32), [&[VALUE, NUMBER][..], &(-1_f64).to_le_bytes()].concat());
    }
}
