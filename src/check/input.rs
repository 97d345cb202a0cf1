//! What comes from outside, before anything is known of its shape.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

/// A value as it came: from JSON or from JavaScript. Nothing is dropped, not even a field given twice.
#[derive(Clone, Debug, PartialEq)]
pub enum Input {
    /// `null`, `undefined` or nothing.
    Null,
    /// A truth value.
    Bool(bool),
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Input>),
    /// An object, its fields in the order in which they came.
    Object(Vec<(String, Input)>),
    /// Something that JSON does not have, such as a function or bytes.
    Other(&'static str),
}

impl Input {
    /// Reads JSON.
    ///
    /// # Errors
    /// The parser's error, with line and column.
    ///
    /// ```
    /// use erezhe::Input;
    /// assert_eq!(Input::from_json(br#"{"id": "A-1"}"#).unwrap(), Input::Object(vec![("id".into(), Input::Text("A-1".into()))]));
    /// assert!(Input::from_json(b"{").is_err());
    /// ```
    pub fn from_json(bytes: &[u8]) -> Result<Self, serde_json::Error> {
        serde_json::from_slice(bytes)
    }

    /// Whether it is the text that a form sends for a field that was left empty.
    pub(crate) fn is_empty_text(&self) -> bool {
        matches!(self, Self::Text(text) if text.is_empty())
    }

    /// The field of an object, the last one where it stands twice.
    pub(crate) fn field(&self, name: &str) -> Option<&Input> {
        match self {
            Self::Object(fields) => fields.iter().rev().find(|(key, _)| key == name).map(|(_, value)| value),
            _ => None,
        }
    }
}

impl<'de> Deserialize<'de> for Input {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(InputVisitor)
    }
}

struct InputVisitor;

impl<'de> Visitor<'de> for InputVisitor {
    type Value = Input;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any value")
    }

    fn visit_unit<E>(self) -> Result<Input, E> {
        Ok(Input::Null)
    }

    fn visit_none<E>(self) -> Result<Input, E> {
        Ok(Input::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Input, D::Error> {
        Input::deserialize(deserializer)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Input, E> {
        Ok(Input::Bool(value))
    }

    #[expect(clippy::cast_precision_loss, reason = "no field of an application holds an integer of more than 53 bits")]
    fn visit_i64<E>(self, value: i64) -> Result<Input, E> {
        Ok(Input::Number(value as f64))
    }

    #[expect(clippy::cast_precision_loss, reason = "no field of an application holds an integer of more than 53 bits")]
    fn visit_u64<E>(self, value: u64) -> Result<Input, E> {
        Ok(Input::Number(value as f64))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Input, E> {
        Ok(Input::Number(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Input, E> {
        Ok(Input::Text(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Input, E> {
        Ok(Input::Text(value))
    }

    fn visit_bytes<E>(self, _: &[u8]) -> Result<Input, E> {
        Ok(Input::Other("bytes"))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Input, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Input::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Input, A::Error> {
        let mut object = Vec::new();
        while let Some(field) = fields.next_entry()? {
            object.push(field);
        }
        Ok(Input::Object(object))
    }
}
