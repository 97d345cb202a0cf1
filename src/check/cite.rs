//! What a statement about law comes from: at least one source.

use smallvec::SmallVec;

use crate::law::{Act, Source};

/// A source together with the act whose fact it is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cited {
    act: Option<&'static Act>,
    source: Source,
}

impl Cited {
    /// A fact of an act.
    pub(crate) const fn of(act: &'static Act, source: Source) -> Self {
        Self { act: Some(act), source }
    }

    /// Whether the words of the act had to be read to say it.
    pub(crate) const fn is_reading(&self) -> bool {
        self.source.is_reading()
    }

    /// A fact that names its acts itself.
    pub(crate) const fn general(source: Source) -> Self {
        Self { act: None, source }
    }

    /// Whether the place says it itself, without a reading of ours.
    pub(crate) const fn is_text(&self) -> bool {
        !self.is_reading()
    }
}

/// At least one source: a finding about law cannot be made without.
#[derive(Clone, Debug)]
pub(crate) struct Cites {
    first: Cited,
    more: SmallVec<[Cited; 3]>,
}

impl From<Cited> for Cites {
    fn from(first: Cited) -> Self {
        Self { first, more: SmallVec::new() }
    }
}

impl Cites {
    /// The sources of several facts, if there is any.
    pub(crate) fn of(sources: impl IntoIterator<Item = Cited>) -> Option<Self> {
        let mut sources = sources.into_iter();
        let first = sources.next()?;
        Some(Self { first, more: sources.collect() })
    }

    /// With further sources.
    pub(crate) fn and(mut self, sources: impl IntoIterator<Item = Cited>) -> Self {
        self.more.extend(sources);
        self
    }

    /// Adds the sources of another.
    pub(crate) fn extend(&mut self, other: &Self) {
        self.more.push(other.first);
        self.more.extend(other.more.iter().copied());
    }

    /// Whether they rest on an act, and the text of no other act on the service says the same.
    pub(crate) fn rest_on(&self, act: &Act) -> bool {
        let is_act = |own: &Act| (own.id, own.edition) == (act.id, act.edition);
        let other = |one: &Cited| one.is_text() && one.act.is_some_and(|own| !is_act(own));
        self.all().any(|one| one.act.is_some_and(is_act)) && !self.all().any(other)
    }

    /// The sources of all, in order.
    pub(crate) fn sources(&self) -> impl Iterator<Item = Source> {
        self.all().map(|one| one.source)
    }

    fn all(&self) -> impl Iterator<Item = &Cited> {
        std::iter::once(&self.first).chain(&self.more)
    }
}
