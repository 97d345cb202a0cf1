//! From bytes to rows. What is taken is leaked: tables are read once, and live as long as the program.

use std::fmt::Debug;

use chrono::{Days, NaiveDate, NaiveTime};
use erezhe_base::{MonthDay, Text};

use super::{Broken, CHECKSUM, Packed, checksum};
use crate::act::Act;
use crate::place::{Page, Source};
use crate::rulebook::{Index, Rulebook};

/// How deep rows may lie in rows: far deeper than any condition that an act makes, and no stack overflows.
const DEEPEST: u8 = 32;

/// Tables that are being read.
#[derive(Debug)]
pub struct Unpacker<'b> {
    rest: &'b [u8],
    depth: u8,
    strings: Known<&'static str>,
    check_texts: Range,
    rest_texts: Range,
    acts: Vec<&'static Act>,
    pages: Vec<&'static Page>,
    spots: Range,
    sources: Known<Source>,
}

/// Numbers that are given out in order.
#[derive(Clone, Copy, Debug, Default)]
struct Range {
    next: u16,
    end: u16,
}

impl Range {
    fn new(&mut self) -> Result<u16, Broken> {
        let new = self.next;
        if new >= self.end {
            return Err(Broken::Number);
        }
        self.next += 1;
        Ok(new)
    }
}

/// Things that are mentioned by number, a new one by `0`.
#[derive(Debug)]
struct Known<T> {
    all: Vec<T>,
    met: usize,
}

impl<T: Copy> Known<T> {
    const fn of(all: Vec<T>) -> Self {
        Self { all, met: 0 }
    }

    fn get(&mut self, mention: u32) -> Result<T, Broken> {
        let index = match mention.checked_sub(1) {
            Some(index) => usize::try_from(index).map_err(|_| Broken::Number)?,
            None => {
                self.met += 1;
                self.met - 1
            }
        };
        self.all.get(index).copied().ok_or(Broken::Number)
    }
}

impl<'b> Unpacker<'b> {
    /// Tables, of which checksum, strings and texts are looked at.
    fn open(bytes: &'b [u8]) -> Result<Self, Broken> {
        let (sum, rest) = bytes.split_at_checked(CHECKSUM).ok_or(Broken::Cut)?;
        if sum != checksum(rest) {
            return Err(Broken::Changed);
        }
        let mut new = Self {
            rest,
            depth: 0,
            strings: Known::of(Vec::new()),
            check_texts: Range::default(),
            rest_texts: Range::default(),
            acts: Vec::new(),
            pages: Vec::new(),
            spots: Range::default(),
            sources: Known::of(Vec::new()),
        };
        let strings = new.count()?;
        let mut lengths = Vec::new();
        for _ in 0..strings {
            lengths.push(new.count()?);
        }
        let mut all = Vec::new();
        for length in lengths {
            let bytes = new.bytes(length)?;
            let string = std::str::from_utf8(bytes).map_err(|_| Broken::String)?;
            all.push(&*Box::leak(string.to_owned().into_boxed_str()));
        }
        new.strings = Known::of(all);
        let check: u16 = new.narrow()?;
        let rest: u16 = new.narrow()?;
        let end = check.checked_add(rest).ok_or(Broken::Number)?;
        new.check_texts = Range { next: 0, end: check };
        new.rest_texts = Range { next: check, end };
        Ok(new)
    }

    fn byte(&mut self) -> Result<u8, Broken> {
        let (first, rest) = self.rest.split_first().ok_or(Broken::Cut)?;
        self.rest = rest;
        Ok(*first)
    }

    fn bytes(&mut self, length: usize) -> Result<&'b [u8], Broken> {
        let (bytes, rest) = self.rest.split_at_checked(length).ok_or(Broken::Cut)?;
        self.rest = rest;
        Ok(bytes)
    }

    /// A whole number.
    ///
    /// # Errors
    /// The bytes end within it, or it is too large.
    pub fn number(&mut self) -> Result<u32, Broken> {
        let mut number: u32 = 0;
        for shift in [0, 7, 14, 21, 28] {
            let byte = self.byte()?;
            let part = u32::from(byte & 0x7f);
            let shifted = part << shift;
            if shifted >> shift != part {
                return Err(Broken::Number);
            }
            number |= shifted;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        Err(Broken::Number)
    }

    fn narrow<T: TryFrom<u32>>(&mut self) -> Result<T, Broken> {
        T::try_from(self.number()?).map_err(|_| Broken::Number)
    }

    /// A number of things, each of which takes a byte at least.
    fn count(&mut self) -> Result<usize, Broken> {
        let count: usize = self.narrow()?;
        if count > self.rest.len() { Err(Broken::Cut) } else { Ok(count) }
    }

    /// Runs one row deeper.
    fn within<T>(&mut self, run: impl FnOnce(&mut Self) -> Result<T, Broken>) -> Result<T, Broken> {
        if self.depth >= DEEPEST {
            return Err(Broken::Deep);
        }
        self.depth += 1;
        let taken = run(self);
        self.depth -= 1;
        taken
    }

    /// Rows that stand in a row.
    fn rows<T: Packed>(&mut self) -> Result<Vec<T>, Broken> {
        let count = self.count()?;
        self.within(|unpacker| (0..count).map(|_| T::take(unpacker)).collect())
    }

    /// A text of one of the two ranges that is mentioned: new in the first, new in the second, or known.
    fn text(&mut self) -> Result<Text, Broken> {
        let id = match self.number()? {
            0 => self.check_texts.new()?,
            1 => self.rest_texts.new()?,
            known => {
                let id = u16::try_from(known - 2).map_err(|_| Broken::Number)?;
                if id < self.rest_texts.end { id } else { return Err(Broken::Number) }
            }
        };
        Ok(Text::numbered(id))
    }

    fn spot(&mut self) -> Result<u16, Broken> {
        match self.number()?.checked_sub(1) {
            None => self.spots.new(),
            Some(known) => {
                let id = u16::try_from(known).map_err(|_| Broken::Number)?;
                if id < self.spots.end { Ok(id) } else { Err(Broken::Number) }
            }
        }
    }

    fn written_source(&mut self) -> Result<Source, Broken> {
        let head = self.number()?;
        let count = usize::try_from(head >> 1).map_err(|_| Broken::Number)?;
        if count == 0 || count > self.rest.len() {
            return Err(Broken::Cut);
        }
        let spots = (0..count).map(|_| self.spot()).collect::<Result<Vec<u16>, Broken>>()?;
        Ok(Source::walked(Vec::leak(spots), head & 1 == 1))
    }
}

impl Rulebook {
    /// The rulebook of some tables. What is taken lives as long as the program: tables are to be taken once.
    ///
    /// ```
    /// use erezhe_act::{Rulebook, pack::Broken};
    /// assert_eq!(Rulebook::take(b"").err(), Some(Broken::Cut));
    /// ```
    ///
    /// # Errors
    /// The bytes are no tables, or not all of them, or changed.
    pub fn take(bytes: &[u8]) -> Result<&'static Self, Broken> {
        let mut unpacker = Unpacker::open(bytes)?;
        for act in unpacker.rows::<Act>()? {
            unpacker.acts.push(Box::leak(Box::new(act)));
        }
        for page in unpacker.rows::<Page>()? {
            unpacker.pages.push(Box::leak(Box::new(page)));
        }
        let spots = unpacker.rows()?;
        unpacker.spots.end = u16::try_from(spots.len()).map_err(|_| Broken::Number)?;
        let sources = unpacker.count()?;
        let sources = (0..sources).map(|_| unpacker.written_source()).collect::<Result<Vec<Source>, Broken>>()?;
        unpacker.sources = Known::of(sources);
        let mut rulebook = <Self as Packed>::take(&mut unpacker)?;
        if !unpacker.rest.is_empty() {
            return Err(Broken::Cut);
        }
        rulebook.index = Index {
            acts: Vec::leak(unpacker.acts),
            pages: Vec::leak(unpacker.pages),
            spots: Vec::leak(spots),
            texts: unpacker.rest_texts.end,
            check_texts: unpacker.check_texts.end,
        };
        Ok(Box::leak(Box::new(rulebook)))
    }
}

pub(super) fn of_index<T: Copy>(all: &[T], index: u32) -> Result<T, Broken> {
    usize::try_from(index).ok().and_then(|index| all.get(index)).copied().ok_or(Broken::Number)
}

pub(super) fn act(unpacker: &mut Unpacker<'_>) -> Result<&'static Act, Broken> {
    let index = unpacker.number()?;
    of_index(&unpacker.acts, index)
}

pub(super) fn page(unpacker: &mut Unpacker<'_>) -> Result<&'static Page, Broken> {
    let index = unpacker.number()?;
    of_index(&unpacker.pages, index)
}

pub(super) fn source(unpacker: &mut Unpacker<'_>) -> Result<Source, Broken> {
    let mention = unpacker.number()?;
    unpacker.sources.get(mention)
}

pub(super) fn text(unpacker: &mut Unpacker<'_>) -> Result<Text, Broken> {
    unpacker.text()
}

pub(super) fn string(unpacker: &mut Unpacker<'_>) -> Result<&'static str, Broken> {
    let mention = unpacker.number()?;
    unpacker.strings.get(mention)
}

pub(super) fn slice<T: Packed>(unpacker: &mut Unpacker<'_>) -> Result<&'static [T], Broken> {
    Ok(Vec::leak(unpacker.rows()?))
}

pub(super) fn boxed<T: Packed>(unpacker: &mut Unpacker<'_>) -> Result<&'static T, Broken> {
    unpacker.within(|unpacker| Ok(&*Box::leak(Box::new(T::take(unpacker)?))))
}

pub(super) fn narrow<T: TryFrom<u32>>(unpacker: &mut Unpacker<'_>) -> Result<T, Broken> {
    unpacker.narrow()
}

/// Days from 1 January 2000 on, the sign in the last bit.
pub(super) const fn epoch() -> NaiveDate {
    erezhe_base::day!(2000, 1, 1)
}

pub(super) fn date(unpacker: &mut Unpacker<'_>) -> Result<NaiveDate, Broken> {
    let number = unpacker.number()?;
    let days = Days::new(u64::from(number >> 1));
    let date = if number & 1 == 0 { epoch().checked_add_days(days) } else { epoch().checked_sub_days(days) };
    date.ok_or(Broken::Number)
}

pub(super) fn time(unpacker: &mut Unpacker<'_>) -> Result<NaiveTime, Broken> {
    let minutes = unpacker.number()?;
    NaiveTime::from_hms_opt(minutes / 60, minutes % 60, 0).ok_or(Broken::Number)
}

pub(super) fn month_day(unpacker: &mut Unpacker<'_>) -> Result<MonthDay, Broken> {
    let (month, day) = (unpacker.number()?, unpacker.number()?);
    MonthDay::checked(month, day).ok_or(Broken::Number)
}
