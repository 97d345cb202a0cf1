//! Whether a rulebook that was numbered says what is written.

use std::fmt;

use erezhe_base::Text;

use super::Tabled;
use crate::act::Act;
use crate::place::{Source, Spot};
use crate::rulebook::{Index, Rulebook};

/// Where two rulebooks differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference(String);

impl Difference {
    pub(super) fn of(one: impl fmt::Debug, other: impl fmt::Debug) -> Self {
        Self(format!(": {one:?} is not {other:?}"))
    }

    /// The same, within a field or an item.
    pub(super) fn within(self, field: impl fmt::Display) -> Self {
        Self(format!(".{field}{}", self.0))
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "rulebook{}", self.0)
    }
}

impl std::error::Error for Difference {}

/// What is needed to compare a number with what it stands for.
#[derive(Debug)]
pub struct Eyes<'a> {
    texts: &'a [[&'static str; 3]],
    index: &'static Index,
    act: Option<&'static Act>,
}

impl Eyes<'_> {
    pub(super) fn facts_of(
        &mut self,
        act: &'static Act,
        look: impl FnOnce(&mut Self) -> Result<(), Difference>,
    ) -> Result<(), Difference> {
        let outer = self.act.replace(act);
        let found = look(self);
        self.act = outer;
        found
    }

    pub(super) fn text(&self, one: &Text, numbered: &Text) -> Result<(), Difference> {
        let there = numbered.id().and_then(|id| self.texts.get(usize::from(id)));
        if one.all() == there { Ok(()) } else { Err(Difference::of(one, (numbered, there))) }
    }

    pub(super) fn source(&mut self, one: &Source, numbered: &Source) -> Result<(), Difference> {
        let spots: Vec<Spot> = one.written_spots(self.act).collect();
        let there: Vec<Spot> = self.index.spots_of(*numbered).copied().collect();
        if spots.len() != there.len() || one.is_reading() != numbered.is_reading() {
            return Err(Difference::of(one, (numbered, there)));
        }
        for (spot, there) in spots.iter().zip(&there) {
            spot.same(there, self)?;
        }
        Ok(())
    }
}

impl Rulebook {
    /// Whether a rulebook that was numbered says in every row and every field what this one says, with the texts that it numbers.
    ///
    /// # Errors
    /// Names the first field that differs.
    pub fn same(&self, numbered: &'static Self, texts: &[[&'static str; 3]]) -> Result<(), Difference> {
        Tabled::same(self, numbered, &mut Eyes { texts, index: &numbered.index, act: None })
    }
}

/// Whether two values that hold no text are equal.
pub(super) fn equal<T: PartialEq + fmt::Debug>(one: &T, numbered: &T) -> Result<(), Difference> {
    if one == numbered { Ok(()) } else { Err(Difference::of(one, numbered)) }
}

/// Whether two lists hold the same.
pub(super) fn rows<T: Tabled>(one: &[T], numbered: &[T], eyes: &mut Eyes<'_>) -> Result<(), Difference> {
    if one.len() != numbered.len() {
        return Err(Difference::of(one.len(), numbered.len()).within("len"));
    }
    for (index, (one, numbered)) in one.iter().zip(numbered).enumerate() {
        one.same(numbered, eyes).map_err(|found| found.within(index))?;
    }
    Ok(())
}
