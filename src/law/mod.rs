//! What an act *is*: acts and editions, places and sources, texts in three languages, and the tables of facts.
//!
//! No act is named here; the acts are in [`crate::rulebook`](mod@crate::rulebook)(mod@crate::rulebook), and [`crate::check`](mod@crate::check)(mod@crate::check) judges by what it is given.

mod act;
mod condition;
mod place;
mod rulebook;
mod rules;
mod text;
mod vocabulary;

pub use crate::calendar::Zone;
pub use act::{Act, Bound, InForce, Known, civil_day};
pub use condition::{Condition, Value};
pub use place::{Part, Place, Reference, Source};
pub use rulebook::{
    DefaultHours, DocumentName, Edition, Fact, FactKind, General, GeneralRefusal, Region, Rulebook, Unseen,
};
pub use rules::{
    AfterHours, AgeDay, AgeException, AgeKind, AgeLimit, Cause, ChannelRule, Conflict, Consent, Deadline, DeadlineRule,
    Desk, Document, Duration, FromStateSystems, GroundRule, Hours, Keeping, Procedure, Proof, Reception, Refusal,
    Representation, Rules, Signature, Statement, Step, Term, Validity,
};
pub use text::{Lang, Text};
pub use vocabulary::{
    Channel, Choice, Decision, DocumentId, FactId, Outcome, RefusalStage, Role, Service, Severity, Sex, Unit,
};
