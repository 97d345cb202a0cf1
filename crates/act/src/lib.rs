//! What an act *is*: acts and editions, places and sources, texts in three languages, and the tables of facts.
//!
//! No act is named here: the acts are in `erezhe-law`, and what judges by them is given them as an argument.
//!
//! What acts are written with, identifiers, days and texts, is in `erezhe-base` and stands here under the same names, so
//! that whoever writes an act needs this crate alone.
//!
//! ```
//! use erezhe_act::{Lang, Statement, at, text};
//!
//! const FEE: Statement = Statement {
//!     text: text! { kk: "Қызмет тегін.", ru: "Услуга бесплатна.", en: "The service is free." },
//!     at: at!((app 1, p 6)),
//! };
//! assert_eq!(FEE.text.get(Lang::En), "The service is free.");
//! assert_eq!(FEE.at.places.len(), 1);
//! ```

mod act;
mod condition;
mod outline;
mod place;
mod rulebook;
mod rules;
#[cfg(feature = "written")]
pub mod tables;

pub use erezhe_base::*;

pub use act::{Act, Address, Bound, InForce, Known};
pub use condition::{Condition, Value};
pub use outline::{NeededText, OutlineRow, Row, RuleName};
pub use place::{Page, Part, Place, Quote, Reference, Source, Spot, SpotAt};
pub use rulebook::{
    Capacity, Dated, DefaultHours, DocumentName, Edition, Fact, FactKind, Founded, General, GeneralRefusal, Index,
    Region, Reported, Rulebook, Touches, Unseen,
};
pub use rules::{
    AfterHours, AgeDay, AgeException, AgeKind, AgeLimit, Bears, Cause, Caution, ChannelRule, Conflict, Consent,
    Deadline, DeadlineRule, Desk, Document, Form, FromStateSystems, GroundRule, Hours, Keeping, Lack, OpenAge,
    OpenSpan, Procedure, Prolongation, Proof, ProtectedData, Reception, Refusal, Representation, Rules, Signature,
    Statement, Step, Term, Timing, Validity, Window,
};
