//! The values that programs read beside a message.

use std::borrow::Cow;

use chrono::NaiveDate;

#[cfg(target_arch = "wasm32")]
use crate::shape::Numbers;
use crate::shape::{Day, Json, Shape};

/// A value that a message speaks of.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(serde::Serialize), serde(untagged))]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Param {
    /// A text or an identifier.
    Text(Cow<'static, str>),
    /// A number.
    Number(u32),
    /// A day.
    Day(Day),
}

impl From<&'static str> for Param {
    fn from(id: &'static str) -> Self {
        Self::Text(id.into())
    }
}

impl From<Vec<&'static str>> for Param {
    fn from(ids: Vec<&'static str>) -> Self {
        Self::Text(ids.join(", ").into())
    }
}

impl From<String> for Param {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

impl From<u32> for Param {
    fn from(number: u32) -> Self {
        Self::Number(number)
    }
}

impl From<NaiveDate> for Param {
    fn from(day: NaiveDate) -> Self {
        Self::Day(Day(day))
    }
}

/// Values by their names, in the order of the names.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(test, derive(ts_rs::TS), ts(as = "std::collections::BTreeMap<String, Param>"))]
pub struct Params(Vec<(&'static str, Param)>);

impl Params {
    /// A value by its name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Param> {
        self.iter().find(|(one, _)| *one == name).map(|(_, value)| value)
    }

    /// Every value with its name.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &Param)> {
        self.0.iter().map(|(name, value)| (*name, value))
    }

    /// With a value more; of two of one name the later stands.
    pub(crate) fn add(&mut self, name: &'static str, value: impl Into<Param>) {
        let Self(all) = self;
        let at = all.iter().position(|(one, _)| *one >= name).unwrap_or(all.len());
        match all.get_mut(at) {
            Some((one, old)) if *one == name => *old = value.into(),
            _ => all.insert(at, (name, value.into())),
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl serde::Serialize for Params {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl Shape for Param {
    #[cfg(test)]
    const READER: &'static str = "param";

    fn json(&self, to: &mut Json) {
        match self {
            Self::Text(text) => to.text(text),
            Self::Number(number) => to.number(*number),
            Self::Day(day) => day.json(to),
        }
    }

    #[cfg(target_arch = "wasm32")]
    fn numbers(&self, to: &mut Numbers) {
        match self {
            Self::Text(text) => {
                to.put(0);
                text.numbers(to);
            }
            Self::Number(number) => {
                to.put(1);
                to.put(*number);
            }
            Self::Day(day) => {
                to.put(2);
                day.numbers(to);
            }
        }
    }
}

impl Shape for Params {
    #[cfg(test)]
    const READER: &'static str = "params";

    fn json(&self, to: &mut Json) {
        to.raw("{");
        for (index, (name, value)) in self.iter().enumerate() {
            if index > 0 {
                to.raw(",");
            }
            to.constant(name);
            to.raw(":");
            value.json(to);
        }
        to.raw("}");
    }

    #[cfg(target_arch = "wasm32")]
    fn numbers(&self, to: &mut Numbers) {
        to.count(self.0.len());
        for (name, value) in self.iter() {
            to.name(name);
            value.numbers(to);
        }
    }
}
