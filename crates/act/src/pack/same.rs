//! Whether a rulebook that was taken says what was put.

use std::fmt;

use erezhe_base::Text;

use super::Packed;
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

    pub(super) fn text(&self, one: &Text, taken: &Text) -> Result<(), Difference> {
        let there = taken.id().and_then(|id| self.texts.get(usize::from(id)));
        if one.all() == there { Ok(()) } else { Err(Difference::of(one, (taken, there))) }
    }

    pub(super) fn source(&mut self, one: &Source, taken: &Source) -> Result<(), Difference> {
        let spots: Vec<Spot> = one.written_spots(self.act).collect();
        let numbers = taken.spots.iter();
        let there: Vec<Spot> =
            numbers.filter_map(|number| self.index.spots.get(usize::from(*number))).copied().collect();
        if spots.len() != there.len() || one.is_reading() != taken.is_reading() {
            return Err(Difference::of(one, (taken, there)));
        }
        for (spot, there) in spots.iter().zip(&there) {
            spot.same(there, self)?;
        }
        Ok(())
    }
}

impl Rulebook {
    /// Whether a rulebook that was taken says in every row and every field what this one says, with the texts that its tables
    /// number.
    ///
    /// # Errors
    /// Names the first field that differs.
    pub fn same(&self, taken: &'static Self, texts: &[[&'static str; 3]]) -> Result<(), Difference> {
        Packed::same(self, taken, &mut Eyes { texts, index: &taken.index, act: None })
    }
}

/// Whether two values that hold no text are equal.
pub(super) fn equal<T: PartialEq + fmt::Debug>(one: &T, taken: &T) -> Result<(), Difference> {
    if one == taken { Ok(()) } else { Err(Difference::of(one, taken)) }
}

/// Whether two lists hold the same.
pub(super) fn rows<T: Packed>(one: &[T], taken: &[T], eyes: &mut Eyes<'_>) -> Result<(), Difference> {
    if one.len() != taken.len() {
        return Err(Difference::of(one.len(), taken.len()).within("len"));
    }
    for (index, (one, taken)) in one.iter().zip(taken).enumerate() {
        one.same(taken, eyes).map_err(|found| found.within(index))?;
    }
    Ok(())
}
