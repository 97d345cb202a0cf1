//! From rows to Rust source.

use std::collections::BTreeMap;

use super::{Tabled, Tables};

/// Rows that others refer to, each type in a static of its own: like things side by side are compressed better, and what
/// stands alike stands once.
#[derive(Debug, Default)]
pub struct Statics {
    /// By type, as it is written.
    rows: BTreeMap<String, Vec<String>>,
    strings: String,
}

impl Statics {
    /// Where rows stand: as they did before, or at the end.
    fn place(&mut self, kind: String, rows: Vec<String>) -> usize {
        let all = self.rows.entry(kind).or_default();
        all.windows(rows.len()).position(|known| known == rows).unwrap_or_else(|| {
            let from = all.len();
            all.extend(rows);
            from
        })
    }

    pub(super) fn one<T: Tabled>(&mut self, it: &T) -> String {
        let row = it.written(self);
        format!("&{}[{}]", name(&T::kind()), self.place(T::kind(), vec![row]))
    }

    pub(super) fn rows<T: Tabled>(&mut self, rows: &[T]) -> String {
        if rows.is_empty() {
            return "&[]".to_owned();
        }
        let rows: Vec<String> = rows.iter().map(|row| row.written(self)).collect();
        let count = rows.len();
        format!("rows(&{}, {}, {count})", name(&T::kind()), self.place(T::kind(), rows))
    }

    pub(super) fn string(&mut self, string: &str) -> String {
        let from = self.strings.find(string).unwrap_or_else(|| {
            let from = self.strings.len();
            self.strings.push_str(string);
            from
        });
        format!("string({from}, {})", string.len())
    }
}

/// What the rows of a type are called: `(NaiveDate, Source)` is `NAIVEDATE_SOURCE`, and a reference to an act `REF_ACT`.
fn name(kind: &str) -> String {
    let kind = kind.replace('&', "REF_").replace(", ", "_");
    kind.chars().filter(|char| char.is_ascii_alphanumeric() || *char == '_').collect::<String>().to_uppercase()
}

impl Tables {
    /// Statics in Rust, of which one is `RULEBOOK`. They ask for the names of this crate and chrono's `NaiveDate`. A day that
    /// does not exist, rows that do not stand there and what was not numbered do not compile.
    #[must_use]
    pub fn source(&self) -> String {
        let mut statics = Statics::default();
        let rulebook = self.rulebook.written(&mut statics);
        let Statics { rows, strings } = statics;
        let rows = rows.into_iter().map(|(kind, rows)| {
            format!("static {}: [{kind}; {}] = [\n{}\n];\n", name(&kind), rows.len(), rows.join(",\n"))
        });
        format!(
            "pub(crate) static RULEBOOK: Rulebook = {rulebook};\n{}const STRINGS: &str = {strings:?};\n{PARTS}",
            rows.collect::<String>()
        )
    }
}

/// Parts of the statics, which are cut when they are compiled.
const PARTS: &str = "\
const fn rows<T>(all: &'static [T], from: usize, count: usize) -> &'static [T] {
    all.split_at(from).1.split_at(count).0
}
const fn string(from: usize, length: usize) -> &'static str {
    STRINGS.split_at(from).1.split_at(length).0
}
";
