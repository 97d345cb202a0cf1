//! How alike two rules are: numbers that the walk over the law works out, so that no language has to be at hand to compare.

use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Numbers are written as characters from this one on, each of which is one in any text.
const FIRST: u32 = 0x100;

/// What a rule says, for comparing it with another.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Likeness {
    /// Its place among all in the order of the alphabet, in each language: the same where two read the same.
    pub ranks: [u16; 3],
    /// Its English words by number, in order; one that comes twice is there twice.
    pub words: Vec<u16>,
}

impl Likeness {
    /// How many of the words the two share, in thousandths.
    ///
    /// ```
    /// use erezhe_words::Likeness;
    /// let of = |words: &[u16]| Likeness { words: words.to_vec(), ..Likeness::default() };
    /// assert_eq!(of(&[1, 2, 2]).nearness(&of(&[2, 2, 3])), 666);
    /// assert_eq!(of(&[]).nearness(&of(&[])), 1000);
    /// ```
    #[must_use]
    pub fn nearness(&self, other: &Self) -> usize {
        let (mut one, mut two) = (self.words.iter().peekable(), other.words.iter().peekable());
        let mut shared = 0_usize;
        while let (Some(left), Some(right)) = (one.peek(), two.peek()) {
            match left.cmp(right) {
                std::cmp::Ordering::Less => drop(one.next()),
                std::cmp::Ordering::Greater => drop(two.next()),
                std::cmp::Ordering::Equal => {
                    shared = shared.saturating_add(1);
                    one.next();
                    two.next();
                }
            }
        }
        shared.saturating_mul(2000).checked_div(self.words.len().saturating_add(other.words.len())).unwrap_or(1000)
    }
}

/// Likenesses by the number of their text, in a line of text.
#[must_use]
pub fn written(all: &BTreeMap<u16, Likeness>) -> String {
    let mut line = String::new();
    let mut put = |number: usize| {
        let sign = u32::try_from(number).ok().and_then(|number| char::from_u32(FIRST.saturating_add(number)));
        // A number that no character stands for would be read as another text: the walk is refused.
        let _ = line.write_char(sign.unwrap_or(char::REPLACEMENT_CHARACTER));
    };
    for (id, Likeness { ranks, words }) in all {
        put(usize::from(*id));
        ranks.iter().for_each(|rank| put(usize::from(*rank)));
        put(words.len());
        words.iter().for_each(|word| put(usize::from(*word)));
    }
    line
}

/// What [`written`] wrote; of anything else, what can be read.
#[must_use]
pub fn read(line: &str) -> BTreeMap<u16, Likeness> {
    let mut numbers = line.chars().filter_map(|sign| u16::try_from(u32::from(sign).checked_sub(FIRST)?).ok());
    let mut all = BTreeMap::new();
    while let Some(id) = numbers.next() {
        let ranks = [0; 3].map(|_| numbers.next().unwrap_or_default());
        let count = usize::from(numbers.next().unwrap_or_default());
        let words = numbers.by_ref().take(count).collect();
        all.insert(id, Likeness { ranks, words });
    }
    all
}
