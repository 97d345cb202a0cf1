//! From rows to bytes.

use std::collections::HashMap;
use std::fmt;
use std::hash::Hash;

use chrono::{NaiveDate, NaiveTime, Timelike as _};
use erezhe_base::Text;

use super::take::epoch;
use super::{LANES, Packed, STREAMS, checksum};
use crate::act::Act;
use crate::outline::RuleName;
use crate::place::{Page, Place, Source, Spot, SpotAt};
use crate::rulebook::Rulebook;

/// A rulebook that was put: its tables, and the texts that they number.
#[derive(Clone, Debug)]
pub struct Tables {
    /// The tables.
    pub bytes: Vec<u8>,
    /// The texts, by number.
    pub texts: Vec<[&'static str; 3]>,
    /// How many of them, the first ones, an answer to an application or a form can say.
    pub check_texts: usize,
}

/// Why a rulebook cannot be put into tables: a mistake of whoever wrote the acts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfit(pub(super) String);

impl Unfit {
    /// Because of something.
    #[must_use]
    pub fn because(reason: impl Into<String>) -> Self {
        Self(reason.into())
    }
}

impl fmt::Display for Unfit {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for Unfit {}

/// What is put, before it is known which texts come first.
#[derive(Clone, Copy, Debug)]
enum Token {
    Number(u32),
    Text(usize),
    String(usize),
    Spot(usize),
    Source(usize),
    Name(usize),
}

/// Things that are put once and then mentioned by number.
#[derive(Debug)]
struct Interned<K, V> {
    numbers: HashMap<K, usize>,
    all: Vec<V>,
}

impl<K: Eq + Hash, V> Interned<K, V> {
    fn new() -> Self {
        Self { numbers: HashMap::new(), all: Vec::new() }
    }

    fn number(&mut self, key: K, value: impl FnOnce() -> V) -> usize {
        *self.numbers.entry(key).or_insert_with(|| {
            self.all.push(value());
            self.all.len() - 1
        })
    }
}

/// A thing that has texts, and whether a check says it.
#[derive(Debug)]
struct Said<T> {
    it: T,
    by_check: bool,
}

type SpotKey = (Result<(usize, Place), usize>, Option<usize>);

/// Tables that are being written.
#[derive(Debug)]
pub struct Packer {
    tokens: Vec<(usize, Token)>,
    /// Where what is put now lies.
    lane: usize,
    /// Whether a check says what is put now.
    by_check: bool,
    /// The act whose facts are put now.
    act: Option<&'static Act>,
    texts: Interned<[&'static str; 3], Said<[&'static str; 3]>>,
    strings: Interned<&'static str, &'static str>,
    acts: Interned<(&'static str, NaiveDate), Said<&'static Act>>,
    pages: Interned<&'static str, Said<&'static Page>>,
    spots: Interned<SpotKey, Said<Spot>>,
    /// Each as its spots, and whether it is a reading.
    sources: Interned<(Vec<usize>, bool), (Vec<usize>, bool)>,
    names: Interned<RuleName, RuleName>,
    unfit: Option<Unfit>,
}

impl Packer {
    fn new() -> Self {
        Self {
            tokens: Vec::new(),
            lane: 0,
            by_check: true,
            act: None,
            texts: Interned::new(),
            strings: Interned::new(),
            acts: Interned::new(),
            pages: Interned::new(),
            spots: Interned::new(),
            sources: Interned::new(),
            names: Interned::new(),
            unfit: None,
        }
    }

    fn token(&mut self, token: Token) {
        self.tokens.push((self.lane, token));
    }

    /// Puts into a lane.
    pub(super) fn lane(&mut self, lane: usize, put: impl FnOnce(&mut Self)) {
        let outer = std::mem::replace(&mut self.lane, lane);
        put(self);
        self.lane = outer;
    }

    /// A whole number.
    pub fn number(&mut self, number: u32) {
        self.token(Token::Number(number));
    }

    /// A whole number that has to fit.
    pub(super) fn size(&mut self, size: usize) {
        match u32::try_from(size) {
            Ok(number) => self.number(number),
            Err(_) => self.unfit(format!("a table of {size} rows")),
        }
    }

    pub(super) fn unfit(&mut self, reason: String) {
        self.unfit.get_or_insert(Unfit(reason));
    }

    /// Puts what a check does not say, where that is so.
    pub(super) fn rest(&mut self, is_rest: bool, put: impl FnOnce(&mut Self)) {
        let by_check = self.by_check;
        self.by_check = by_check && !is_rest;
        put(self);
        self.by_check = by_check;
    }

    /// Puts the facts of an act.
    pub(super) fn facts_of(&mut self, act: &'static Act, put: impl FnOnce(&mut Self)) {
        let outer = self.act.replace(act);
        put(self);
        self.act = outer;
    }

    fn text_number(&mut self, text: &Text, by_check: bool) -> usize {
        let Some(texts) = text.all() else {
            self.unfit("a text that is a number already".to_owned());
            return 0;
        };
        let number = self.texts.number(*texts, || Said { it: *texts, by_check });
        if let Some(said) = self.texts.all.get_mut(number) {
            said.by_check |= by_check;
        }
        number
    }

    pub(super) fn text(&mut self, text: &Text) {
        let number = self.text_number(text, self.by_check);
        self.token(Token::Text(number));
    }

    pub(super) fn string(&mut self, string: &'static str) {
        let number = self.strings.number(string, || string);
        self.token(Token::String(number));
    }

    fn act_number(&mut self, act: &'static Act) -> usize {
        let by_check = self.by_check;
        let number = self.acts.number((act.id, act.edition), || Said { it: act, by_check });
        let known = self.acts.all.get_mut(number).map(|known| {
            known.by_check |= by_check;
            known.it
        });
        // Two acts under one name would become one.
        if known.is_some_and(|known| (known.cited, known.title, known.url) != (act.cited, act.title, act.url)) {
            self.unfit(format!("{} of {} is written down twice, and not alike", act.id, act.edition));
        }
        number
    }

    fn page_number(&mut self, page: &'static Page) -> usize {
        let by_check = self.by_check;
        let number = self.pages.number(page.id, || Said { it: page, by_check });
        let known = self.pages.all.get_mut(number).map(|known| {
            known.by_check |= by_check;
            known.it
        });
        if known.is_some_and(|known| (known.text, known.url) != (page.text, page.url)) {
            self.unfit(format!("the page {} is written down twice, and not alike", page.id));
        }
        number
    }

    pub(super) fn act(&mut self, act: &'static Act) {
        let number = self.act_number(act);
        self.size(number);
    }

    pub(super) fn page(&mut self, page: &'static Page) {
        let number = self.page_number(page);
        self.size(number);
    }

    pub(super) fn name(&mut self, name: &'static RuleName) {
        let number = self.names.number(*name, || *name);
        self.token(Token::Name(number));
    }

    fn spot_number(&mut self, spot: Spot) -> usize {
        let at = match spot.at {
            SpotAt::Act(act, place) => Ok((self.act_number(act), place)),
            SpotAt::Page(page) => Err(self.page_number(page)),
        };
        // Its text gets its range once it is known who says it.
        let reading = spot.reading.map(|reading| self.text_number(&reading, false));
        let by_check = self.by_check;
        let number = self.spots.number((at, reading), || Said { it: spot, by_check });
        if let Some(said) = self.spots.all.get_mut(number) {
            said.by_check |= by_check;
        }
        number
    }

    pub(super) fn source(&mut self, source: &Source) {
        if self.act.is_none() && !source.places.is_empty() {
            self.unfit(format!("a place that is in no act: {:?}", source.places));
        }
        let spots: Vec<usize> = source.written_spots(self.act).map(|spot| self.spot_number(spot)).collect();
        if spots.is_empty() {
            self.unfit(format!("a source without a place: {source:?}"));
        }
        let key = (spots, source.is_reading());
        let number = self.sources.number(key.clone(), || key);
        self.token(Token::Source(number));
    }

    pub(super) fn date(&mut self, date: NaiveDate) {
        let days = date.signed_duration_since(epoch()).num_days();
        match u32::try_from(days.unsigned_abs()).ok().and_then(|days| days.checked_mul(2)) {
            Some(twice) => self.number(twice | u32::from(days < 0)),
            None => self.unfit(format!("a day beyond all: {date}")),
        }
    }

    pub(super) fn time(&mut self, time: NaiveTime) {
        if time.second() != 0 || time.nanosecond() != 0 {
            self.unfit(format!("a time of day that is no minute: {time}"));
        }
        self.number(time.hour() * 60 + time.minute());
    }

    pub(super) fn rows<T: Packed>(&mut self, rows: &[T]) {
        self.size(rows.len());
        for row in rows {
            row.put(self);
        }
    }

    /// Rows of which each says itself who says it, before those that mention them.
    fn table<T: Packed>(&mut self, rows: Vec<(T, bool)>) {
        self.size(rows.len());
        for (row, by_check) in rows {
            self.rest(!by_check, |packer| row.put(packer));
        }
    }

    /// The bytes: first what is mentioned, then the rows that mention it.
    fn close(mut self) -> Result<Tables, Unfit> {
        let rows = std::mem::take(&mut self.tokens);
        let acts = self.acts.all.iter().map(|said| (*said.it, said.by_check)).collect();
        let pages = self.pages.all.iter().map(|said| (*said.it, said.by_check)).collect();
        let spots: Vec<_> = self.spots.all.iter().map(|said| (said.it, said.by_check)).collect();
        self.table::<Act>(acts);
        self.table::<Page>(pages);
        self.table::<Spot>(spots);
        let names = self.names.all.iter().map(|name| (*name, false)).collect();
        self.table::<RuleName>(names);
        let sources = std::mem::take(&mut self.sources.all);
        self.size(sources.len());
        for (spots, is_reading) in sources {
            self.size(spots.len() * 2 + usize::from(is_reading));
            spots.into_iter().for_each(|spot| self.token(Token::Spot(spot)));
        }
        self.tokens.extend(rows);
        if let Some(unfit) = self.unfit {
            return Err(unfit);
        }
        let mut bytes = Bytes::new(&self.texts.all, &self.strings.all);
        for (lane, token) in &self.tokens {
            bytes.token(*lane, *token).ok_or_else(|| Unfit::because("more than the tables can number"))?;
        }
        bytes.close().ok_or_else(|| Unfit::because("more than the tables can number"))
    }
}

/// Things that are mentioned by number: `0` is a new one, and what is known is told by how far it is from the one after that
/// which was mentioned last in the lane. What stands in one edition stands in the next in much the same order.
#[derive(Clone, Default)]
struct Mentions {
    bytes: Vec<u8>,
    last: usize,
}

impl Mentions {
    /// `met` is how many there are so far.
    fn mention(&mut self, index: usize, met: &mut usize) -> Option<()> {
        if index == *met {
            *met += 1;
            self.bytes.push(0);
        } else {
            leb(away(index, self.last)?.checked_add(1)?, &mut self.bytes);
        }
        self.last = index;
        Some(())
    }
}

/// What lies together.
#[derive(Clone, Default)]
struct Lane {
    numbers: Vec<u8>,
    texts: Mentions,
    strings: Mentions,
    spots: Mentions,
    sources: Mentions,
    names: Mentions,
}

/// How far a number is from the one after the last, the sign in the last bit.
fn away(number: usize, last: usize) -> Option<u32> {
    let away = i64::try_from(number).ok()?.checked_sub(i64::try_from(last).ok()?)?.checked_sub(1)?;
    u32::try_from(away.unsigned_abs()).ok()?.checked_mul(2)?.checked_add(u32::from(away < 0))
}

/// The last pass: texts and strings get their numbers in the order in which they are met, and each kind of mention its own
/// bytes, since like things side by side are compressed better.
struct Bytes<'p> {
    texts: &'p [Said<[&'static str; 3]>],
    strings: &'p [&'static str],
    /// Where the second range of texts begins.
    first_rest: usize,
    text_numbers: Vec<Option<usize>>,
    string_numbers: Vec<Option<usize>>,
    check_texts: Vec<[&'static str; 3]>,
    rest_texts: Vec<[&'static str; 3]>,
    met_strings: Vec<&'static str>,
    met_spots: usize,
    met_sources: usize,
    met_names: usize,
    lanes: Vec<Lane>,
}

impl<'p> Bytes<'p> {
    fn new(texts: &'p [Said<[&'static str; 3]>], strings: &'p [&'static str]) -> Self {
        Self {
            texts,
            strings,
            first_rest: texts.iter().filter(|said| said.by_check).count(),
            text_numbers: vec![None; texts.len()],
            string_numbers: vec![None; strings.len()],
            check_texts: Vec::new(),
            rest_texts: Vec::new(),
            met_strings: Vec::new(),
            met_spots: 0,
            met_sources: 0,
            met_names: 0,
            lanes: vec![Lane::default(); LANES],
        }
    }

    fn token(&mut self, lane: usize, token: Token) -> Option<()> {
        let into = self.lanes.get_mut(lane)?;
        match token {
            Token::Number(number) => leb(number, &mut into.numbers),
            Token::Text(text) => self.text(lane, text)?,
            Token::String(string) => self.string(lane, string)?,
            Token::Spot(spot) => into.spots.mention(spot, &mut self.met_spots)?,
            Token::Source(source) => into.sources.mention(source, &mut self.met_sources)?,
            Token::Name(name) => into.names.mention(name, &mut self.met_names)?,
        }
        Some(())
    }

    fn text(&mut self, lane: usize, index: usize) -> Option<()> {
        let said = self.texts.get(index)?;
        let into = &mut self.lanes.get_mut(lane)?.texts;
        let known = self.text_numbers.get_mut(index)?;
        let number = if let Some(number) = *known {
            leb(away(number, into.last)?.checked_add(2)?, &mut into.bytes);
            number
        } else {
            let (range, first) =
                if said.by_check { (&mut self.check_texts, 0) } else { (&mut self.rest_texts, self.first_rest) };
            let number = first + range.len();
            range.push(said.it);
            into.bytes.push(u8::from(!said.by_check));
            number
        };
        *known = Some(number);
        into.last = number;
        Some(())
    }

    fn string(&mut self, lane: usize, index: usize) -> Option<()> {
        let known = self.string_numbers.get_mut(index)?;
        let mut met = self.met_strings.len();
        let number = *known.get_or_insert(met);
        if number == met {
            self.met_strings.push(self.strings.get(index)?);
        }
        self.lanes.get_mut(lane)?.strings.mention(number, &mut met)
    }

    fn close(self) -> Option<Tables> {
        fn number(number: usize, bytes: &mut Vec<u8>) -> Option<()> {
            leb(u32::try_from(number).ok()?, bytes);
            Some(())
        }
        let check_texts = self.check_texts.len();
        let mut texts = self.check_texts;
        texts.extend(self.rest_texts);
        // The last number stands for none.
        if texts.len() >= usize::from(u16::MAX) {
            return None;
        }
        let mut head = Vec::new();
        number(check_texts, &mut head)?;
        number(texts.len(), &mut head)?;
        number(self.met_strings.len(), &mut head)?;
        for string in &self.met_strings {
            number(string.len(), &mut head)?;
        }
        let mut streams = vec![head, self.met_strings.concat().into_bytes()];
        for Lane { numbers, texts, strings, spots, sources, names } in self.lanes {
            let of_lane: [Vec<u8>; STREAMS] =
                [numbers, texts.bytes, strings.bytes, spots.bytes, sources.bytes, names.bytes];
            streams.extend(of_lane);
        }
        let mut bytes = Vec::new();
        for stream in &streams {
            number(stream.len(), &mut bytes)?;
        }
        bytes.extend(streams.concat());
        let mut all = checksum(&bytes).to_vec();
        all.extend(bytes);
        Some(Tables { bytes: all, texts, check_texts })
    }
}

/// Seven bits a byte, the lowest first; the highest bit says that more follow.
fn leb(mut number: u32, bytes: &mut Vec<u8>) {
    loop {
        let [low, ..] = number.to_le_bytes();
        number >>= 7;
        if number == 0 {
            bytes.push(low & 0x7f);
            return;
        }
        bytes.push(low | 0x80);
    }
}

impl Rulebook {
    /// The tables of a rulebook, and its texts.
    ///
    /// # Errors
    /// Something in it cannot be put: a place in no act, two acts of one name that are not alike.
    pub fn put(&self) -> Result<Tables, Unfit> {
        let mut packer = Packer::new();
        Packed::put(self, &mut packer);
        packer.close()
    }
}
