//! The rulebook as people read it: a Markdown page for each edition and for each step from one to the next, in three
//! languages, and what a keeper of the law has to look at next.
//!
//! The pages are made from the same data that the checks judge by, so that each change of the law is a changed sentence
//! in the repository. `make rulebook` writes them; nothing of this is in the wasm.

mod changes;
mod edition;
mod editions;
mod general;
mod index;
mod labels;
mod markdown;
mod reported;
mod service;
mod status;

use crate::law::Lang;
use crate::rulebook::RULEBOOK;

pub use status::law_status;

/// A page of the rulebook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Where it belongs, below the folder of the rulebook: `ru/kz-order-61-2016-2016-01-22.md`.
    pub path: String,
    /// The page, in Markdown.
    pub text: String,
}

/// All pages, in all languages.
///
/// ```
/// let pages = erezhe::pages::render();
/// assert!(pages.iter().any(|page| page.path == "kk/README.md"));
/// ```
#[must_use]
pub fn render() -> Vec<Page> {
    let mut pages = Vec::new();
    for lang in Lang::ALL {
        let mut add = |name: &str, text: String| pages.push(Page { path: format!("{}/{name}", lang.id()), text });
        add("README.md", index::page(&RULEBOOK, lang));
        add("general.md", general::page(&RULEBOOK, lang));
        for (edition, region) in editions::all() {
            add(&editions::file_name(edition), edition::page(&RULEBOOK, edition, region, lang));
        }
        for step in changes::steps() {
            add(&changes::path(&step), changes::page(&RULEBOOK, &step, lang));
        }
    }
    pages
}
