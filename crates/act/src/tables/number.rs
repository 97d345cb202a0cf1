//! From what is written to numbers.

use std::collections::HashMap;
use std::fmt;
use std::hash::Hash;

use chrono::NaiveDate;
use erezhe_base::Text;

use super::Tabled;
use crate::act::Act;
use crate::place::{Page, Place, Source, Spot, SpotAt};
use crate::rulebook::{Index, Rulebook};

/// A rulebook that was numbered, and the texts that it numbers.
#[derive(Clone, Debug)]
pub struct Tables {
    /// The rows. They are leaked, like what they are made of.
    pub rulebook: &'static Rulebook,
    /// The texts, by number.
    pub texts: Vec<[&'static str; 3]>,
    /// How many of them, the first ones, an answer to an application or a form can say.
    pub check_texts: usize,
}

/// Why a rulebook cannot be numbered: a mistake of whoever wrote the acts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfit(String);

impl Unfit {
    /// Because of something.
    #[must_use]
    pub fn because(reason: impl Into<String>) -> Self {
        Self(reason.into())
    }

    fn many() -> Self {
        Self::because("more than the tables can number")
    }
}

impl fmt::Display for Unfit {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for Unfit {}

/// Things that get a number when they are first mentioned.
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
#[derive(Clone, Copy, Debug)]
struct Said<T> {
    it: T,
    by_check: bool,
}

type SpotKey = (Result<(usize, Place), usize>, Option<usize>);

/// Numbers that are given. A rulebook is gone through twice: which texts come first, and how many places are cited, is known
/// only at the end.
#[derive(Debug)]
pub struct Numbers {
    /// Whether a check says what is numbered now.
    by_check: bool,
    /// The act whose facts are numbered now.
    act: Option<&'static Act>,
    texts: Interned<[&'static str; 3], Said<[&'static str; 3]>>,
    /// In the order in which they are mentioned.
    mentioned: Vec<usize>,
    /// The numbers of the texts; none the first time.
    given: Vec<u16>,
    acts: Interned<(&'static str, NaiveDate), Said<&'static Act>>,
    pages: Interned<&'static str, Said<&'static Page>>,
    spots: Interned<SpotKey, Said<Spot>>,
    /// Where the places of a source of several begin in `cited`.
    sources: HashMap<Vec<u16>, usize>,
    cited: Vec<u16>,
    numbered_acts: Vec<&'static Act>,
    numbered_pages: Vec<&'static Page>,
    unfit: Option<Unfit>,
}

impl Numbers {
    fn new() -> Self {
        Self {
            by_check: true,
            act: None,
            texts: Interned::new(),
            mentioned: Vec::new(),
            given: Vec::new(),
            acts: Interned::new(),
            pages: Interned::new(),
            spots: Interned::new(),
            sources: HashMap::new(),
            cited: Vec::new(),
            numbered_acts: Vec::new(),
            numbered_pages: Vec::new(),
            unfit: None,
        }
    }

    fn unfit(&mut self, reason: String) {
        self.unfit.get_or_insert(Unfit(reason));
    }

    fn all_fit(&mut self) -> Result<(), Unfit> {
        self.unfit.take().map_or(Ok(()), Err)
    }

    fn fit(&mut self, number: usize) -> u16 {
        u16::try_from(number).unwrap_or_else(|_| {
            self.unfit.get_or_insert(Unfit::many());
            u16::MAX
        })
    }

    /// Numbers what a check does not say, where that is so.
    pub(super) fn rest<T>(&mut self, is_rest: bool, number: impl FnOnce(&mut Self) -> T) -> T {
        let by_check = self.by_check;
        self.by_check = by_check && !is_rest;
        let numbered = number(self);
        self.by_check = by_check;
        numbered
    }

    /// Numbers the facts of an act.
    pub(super) fn facts_of<T>(&mut self, act: &'static Act, number: impl FnOnce(&mut Self) -> T) -> T {
        let outer = self.act.replace(act);
        let numbered = number(self);
        self.act = outer;
        numbered
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

    pub(super) fn text(&mut self, text: &Text) -> Text {
        let number = self.text_number(text, self.by_check);
        self.mentioned.push(number);
        Text::numbered(self.given.get(number).copied().unwrap_or(u16::MAX))
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

    pub(super) fn act(&mut self, act: &'static Act) -> &'static Act {
        let number = self.act_number(act);
        self.numbered_acts.get(number).copied().unwrap_or(act)
    }

    pub(super) fn page(&mut self, page: &'static Page) -> &'static Page {
        let number = self.page_number(page);
        self.numbered_pages.get(number).copied().unwrap_or(page)
    }

    fn spot_number(&mut self, spot: Spot) -> u16 {
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
        self.fit(number)
    }

    pub(super) fn source(&mut self, source: &Source) -> Source {
        if self.act.is_none() && !source.places.is_empty() {
            self.unfit(format!("a place that is in no act: {:?}", source.places));
        }
        let spots: Vec<u16> = source.written_spots(self.act).map(|spot| self.spot_number(spot)).collect();
        if spots.is_empty() {
            self.unfit(format!("a source without a place: {source:?}"));
        }
        let number = match *spots {
            [spot] => spot,
            _ => {
                let begins = self.begins(spots);
                self.fit(self.spots.all.len() + begins)
            }
        };
        Source::numbered(number, source.is_reading())
    }

    /// Where the places of a source begin among those that are cited.
    fn begins(&mut self, spots: Vec<u16>) -> usize {
        if let Some(begins) = self.sources.get(&spots) {
            return *begins;
        }
        let begins = self.cited.len();
        let count = self.fit(spots.len());
        self.cited.push(count);
        self.cited.extend(&spots);
        self.sources.insert(spots, begins);
        begins
    }

    /// What rows mention, each as who mentions it says it.
    fn table<T: Tabled>(&mut self, rows: Vec<Said<T>>) -> Vec<T> {
        rows.into_iter().map(|said| self.rest(!said.by_check, |numbers| said.it.number(numbers))).collect()
    }

    /// Everything that the rows mention: the spots, beside the acts and pages of the numbers.
    fn tables(&mut self) -> Vec<Spot> {
        fn own<T: Copy>(all: &[Said<&'static T>]) -> Vec<Said<T>> {
            all.iter().map(|said| Said { it: *said.it, by_check: said.by_check }).collect()
        }
        self.numbered_acts = self.table(own(&self.acts.all)).into_iter().map(leaked).collect();
        self.numbered_pages = self.table(own(&self.pages.all)).into_iter().map(leaked).collect();
        self.table(self.spots.all.clone())
    }

    /// Gives each text its number, in the order of first mention, and returns the texts of both ranges.
    fn give(&mut self, mentioned: Vec<usize>) -> Option<[Vec<[&'static str; 3]>; 2]> {
        let first_rest = self.texts.all.iter().filter(|said| said.by_check).count();
        let (mut check, mut rest) = (Vec::new(), Vec::new());
        let mut given = vec![None; self.texts.all.len()];
        for index in mentioned {
            let (said, number) = (self.texts.all.get(index)?, given.get_mut(index)?);
            if number.is_none() {
                let (range, first) = if said.by_check { (&mut check, 0) } else { (&mut rest, first_rest) };
                *number = Some(u16::try_from(first + range.len()).ok()?);
                range.push(said.it);
            }
        }
        self.given = given.into_iter().collect::<Option<Vec<u16>>>()?;
        // The last number stands for none.
        (self.given.len() < usize::from(u16::MAX)).then_some([check, rest])
    }
}

pub(super) fn leaked<T>(it: T) -> &'static T {
    Box::leak(Box::new(it))
}

impl Rulebook {
    /// The tables of a rulebook.
    ///
    /// # Errors
    /// Something in it cannot be numbered: a place in no act, two acts of one name that are not alike.
    pub fn tables(&self) -> Result<Tables, Unfit> {
        let mut numbers = Numbers::new();
        let _ = self.number(&mut numbers);
        // What is mentioned comes before the rows that mention it.
        let by_rows = std::mem::take(&mut numbers.mentioned);
        let _ = numbers.tables();
        let mut mentioned = std::mem::take(&mut numbers.mentioned);
        mentioned.extend(by_rows);
        numbers.all_fit()?;
        let [mut texts, rest] = numbers.give(mentioned).ok_or_else(Unfit::many)?;
        let check_texts = texts.len();
        texts.extend(rest);

        let spots = numbers.tables();
        let mut rulebook = self.number(&mut numbers);
        let [all_texts, first_texts] = [texts.len(), check_texts].map(|count| numbers.fit(count));
        numbers.all_fit()?;
        rulebook.index = Index {
            texts: all_texts,
            check_texts: first_texts,
            acts: Vec::leak(numbers.numbered_acts),
            pages: Vec::leak(numbers.numbered_pages),
            spots: Vec::leak(spots),
            cited: Vec::leak(numbers.cited),
        };
        Ok(Tables { rulebook: leaked(rulebook), texts, check_texts })
    }
}
