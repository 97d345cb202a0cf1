//! From bytes to rows. What is taken is leaked: tables are read once, and live as long as the program.

use std::fmt::Debug;

use chrono::{Days, NaiveDate, NaiveTime};
use erezhe_base::{MonthDay, Text};

use super::{Broken, CHECKSUM, LANES, Packed, STREAMS, checksum};
use crate::act::Act;
use crate::outline::RuleName;
use crate::place::{Page, Source};
use crate::rulebook::{Index, Rulebook};

/// How deep rows may lie in rows: far deeper than any condition that an act makes, and no stack overflows.
const DEEPEST: u8 = 32;

/// Tables that are being read.
#[derive(Debug)]
pub struct Unpacker<'b> {
    /// How many bytes there are at all: of nothing are there more.
    size: usize,
    lanes: [Lane<'b>; LANES],
    lane: usize,
    depth: u8,
    texts: Texts,
    strings: Known<&'static str>,
    spots: Known<u16>,
    sources: Known<Source>,
    names: Known<&'static RuleName>,
    acts: Vec<&'static Act>,
    pages: Vec<&'static Page>,
}

/// What lies together.
#[derive(Clone, Copy, Debug)]
struct Lane<'b> {
    numbers: Bytes<'b>,
    texts: Mentions<'b>,
    strings: Mentions<'b>,
    spots: Mentions<'b>,
    sources: Mentions<'b>,
    names: Mentions<'b>,
}

/// Mentions by number, each told from the last one.
#[derive(Clone, Copy, Debug)]
struct Mentions<'b> {
    bytes: Bytes<'b>,
    last: usize,
}

/// Bytes that are being read.
#[derive(Clone, Copy, Debug)]
struct Bytes<'b>(&'b [u8]);

impl<'b> Bytes<'b> {
    fn cut(&mut self, length: usize) -> Result<&'b [u8], Broken> {
        let (cut, rest) = self.0.split_at_checked(length).ok_or(Broken::Cut)?;
        self.0 = rest;
        Ok(cut)
    }

    fn number(&mut self) -> Result<u32, Broken> {
        let mut number: u32 = 0;
        for shift in [0, 7, 14, 21, 28] {
            let (byte, rest) = self.0.split_first().ok_or(Broken::Cut)?;
            self.0 = rest;
            let part = u32::from(byte & 0x7f);
            let shifted = part << shift;
            if shifted >> shift != part {
                return Err(Broken::Number);
            }
            number |= shifted;
            if *byte < 0x80 {
                return Ok(number);
            }
        }
        Err(Broken::Number)
    }

    fn size(&mut self) -> Result<usize, Broken> {
        usize::try_from(self.number()?).map_err(|_| Broken::Number)
    }
}

/// Counted from the one after the last, the sign in the last bit.
fn counted(last: usize, away: u32) -> Result<usize, Broken> {
    let distance = usize::try_from(away >> 1).map_err(|_| Broken::Number)?;
    let next = last.checked_add(1).ok_or(Broken::Number)?;
    let number = if away & 1 == 0 { next.checked_add(distance) } else { next.checked_sub(distance) };
    number.ok_or(Broken::Number)
}

impl<'b> Mentions<'b> {
    const fn of(bytes: &'b [u8]) -> Self {
        Self { bytes: Bytes(bytes), last: 0 }
    }
}

/// Things that are mentioned.
#[derive(Debug)]
struct Known<T> {
    all: Vec<T>,
    met: usize,
}

impl<T: Copy> Known<T> {
    const fn of(all: Vec<T>) -> Self {
        Self { all, met: 0 }
    }

    fn next(&mut self, mentions: &mut Mentions<'_>) -> Result<T, Broken> {
        let index = match mentions.bytes.number()?.checked_sub(1) {
            None => {
                self.met += 1;
                self.met - 1
            }
            Some(away) => counted(mentions.last, away)?,
        };
        mentions.last = index;
        self.all.get(index).copied().ok_or(Broken::Number)
    }
}

/// Texts, which have nothing but their numbers.
#[derive(Debug)]
struct Texts {
    check: u16,
    all: u16,
    met_check: u16,
    met_rest: u16,
}

impl Texts {
    /// New in the first range, new in the second, or known.
    fn next(&mut self, mentions: &mut Mentions<'_>) -> Result<u16, Broken> {
        let new = |met: &mut u16, end: u16| {
            *met = met.checked_add(1).filter(|met| *met <= end).ok_or(Broken::Number)?;
            Ok(*met - 1)
        };
        let id = match mentions.bytes.number()? {
            0 => new(&mut self.met_check, self.check)?,
            1 => new(&mut self.met_rest, self.all)?,
            known => {
                let id = u16::try_from(counted(mentions.last, known - 2)?).map_err(|_| Broken::Number)?;
                if id < self.all { id } else { return Err(Broken::Number) }
            }
        };
        mentions.last = usize::from(id);
        Ok(id)
    }
}

impl<'b> Unpacker<'b> {
    /// Tables, of which checksum, strings and texts are looked at.
    fn open(bytes: &'b [u8]) -> Result<Self, Broken> {
        let (sum, rest) = bytes.split_at_checked(CHECKSUM).ok_or(Broken::Cut)?;
        if sum != checksum(rest) {
            return Err(Broken::Changed);
        }
        let mut rest = Bytes(rest);
        let (head, strings) = (rest.size()?, rest.size()?);
        let mut lengths = [[0; STREAMS]; LANES];
        for length in lengths.iter_mut().flatten() {
            *length = rest.size()?;
        }
        let (mut head, mut strings) = (Bytes(rest.cut(head)?), Bytes(rest.cut(strings)?));
        let empty: [&[u8]; STREAMS] = [&[]; STREAMS];
        let mut streams = [empty; LANES];
        for (stream, length) in streams.iter_mut().flatten().zip(lengths.iter().flatten()) {
            *stream = rest.cut(*length)?;
        }
        if !rest.0.is_empty() {
            return Err(Broken::Cut);
        }
        let lanes = streams.map(|[numbers, texts, strings, spots, sources, names]| Lane {
            numbers: Bytes(numbers),
            texts: Mentions::of(texts),
            strings: Mentions::of(strings),
            spots: Mentions::of(spots),
            sources: Mentions::of(sources),
            names: Mentions::of(names),
        });
        let check = u16::try_from(head.number()?).map_err(|_| Broken::Number)?;
        let all = u16::try_from(head.number()?).map_err(|_| Broken::Number)?;
        if check > all {
            return Err(Broken::Number);
        }
        let count = head.size()?;
        let mut known = Vec::new();
        for _ in 0..count {
            let string = std::str::from_utf8(strings.cut(head.size()?)?).map_err(|_| Broken::String)?;
            known.push(&*Box::leak(string.to_owned().into_boxed_str()));
        }
        Ok(Self {
            size: bytes.len(),
            lanes,
            lane: 0,
            depth: 0,
            texts: Texts { check, all, met_check: 0, met_rest: check },
            strings: Known::of(known),
            spots: Known::of(Vec::new()),
            sources: Known::of(Vec::new()),
            names: Known::of(Vec::new()),
            acts: Vec::new(),
            pages: Vec::new(),
        })
    }

    /// The bytes that are left, of each kind.
    fn left(&self) -> usize {
        let left = |lane: &Lane<'_>| {
            let Lane { numbers, texts, strings, spots, sources, names } = lane;
            let mentions = [texts, strings, spots, sources, names].map(|mentions| mentions.bytes.0.len());
            numbers.0.len() + mentions.iter().sum::<usize>()
        };
        self.lanes.iter().map(left).sum()
    }

    /// Takes from a lane.
    pub(super) fn lane<T>(
        &mut self,
        lane: usize,
        take: impl FnOnce(&mut Self) -> Result<T, Broken>,
    ) -> Result<T, Broken> {
        let outer = std::mem::replace(&mut self.lane, lane);
        let taken = take(self);
        self.lane = outer;
        taken
    }

    /// A whole number.
    ///
    /// # Errors
    /// The bytes end within it, or it is too large.
    pub fn number(&mut self) -> Result<u32, Broken> {
        self.lanes.get_mut(self.lane).ok_or(Broken::Number)?.numbers.number()
    }

    fn narrow<T: TryFrom<u32>>(&mut self) -> Result<T, Broken> {
        T::try_from(self.number()?).map_err(|_| Broken::Number)
    }

    /// A number of things, each of which takes a byte at least.
    fn count(&mut self) -> Result<usize, Broken> {
        let count: usize = self.narrow()?;
        if count > self.size { Err(Broken::Cut) } else { Ok(count) }
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

    fn spot(&mut self) -> Result<u16, Broken> {
        self.spots.next(&mut self.lanes.get_mut(self.lane).ok_or(Broken::Number)?.spots)
    }

    fn source(&mut self) -> Result<Source, Broken> {
        let head = self.number()?;
        let count = usize::try_from(head >> 1).map_err(|_| Broken::Number)?;
        if count == 0 || count > self.size {
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
        unpacker.spots.all = (0..=u16::MAX).take(spots.len()).collect();
        for name in unpacker.rows::<RuleName>()? {
            unpacker.names.all.push(Box::leak(Box::new(name)));
        }
        for _ in 0..unpacker.count()? {
            let source = unpacker.source()?;
            unpacker.sources.all.push(source);
        }
        let mut rulebook = <Self as Packed>::take(&mut unpacker)?;
        if unpacker.left() != 0 {
            return Err(Broken::Cut);
        }
        rulebook.index = Index {
            acts: Vec::leak(unpacker.acts),
            pages: Vec::leak(unpacker.pages),
            spots: Vec::leak(spots),
            texts: unpacker.texts.all,
            check_texts: unpacker.texts.check,
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
    let lane = unpacker.lanes.get_mut(unpacker.lane).ok_or(Broken::Number)?;
    unpacker.sources.next(&mut lane.sources)
}

pub(super) fn name(unpacker: &mut Unpacker<'_>) -> Result<&'static RuleName, Broken> {
    let lane = unpacker.lanes.get_mut(unpacker.lane).ok_or(Broken::Number)?;
    unpacker.names.next(&mut lane.names)
}

pub(super) fn text(unpacker: &mut Unpacker<'_>) -> Result<Text, Broken> {
    let lane = unpacker.lanes.get_mut(unpacker.lane).ok_or(Broken::Number)?;
    unpacker.texts.next(&mut lane.texts).map(Text::numbered)
}

pub(super) fn string(unpacker: &mut Unpacker<'_>) -> Result<&'static str, Broken> {
    let lane = unpacker.lanes.get_mut(unpacker.lane).ok_or(Broken::Number)?;
    unpacker.strings.next(&mut lane.strings)
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
