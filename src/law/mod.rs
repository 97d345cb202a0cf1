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
pub use act::{Act, Address, Bound, InForce, Known, MonthDay, civil_day, time_of_day};
pub use condition::{Condition, Value};
pub use place::{Page, Part, Place, Quote, Reference, Source};
pub use rulebook::{
    Capacity, Dated, DefaultHours, DocumentName, Edition, Fact, FactKind, Founded, General, GeneralRefusal, Region,
    Reported, Rulebook, Touches, Unseen,
};
pub use rules::{
    AfterHours, AgeDay, AgeException, AgeKind, AgeLimit, Bears, Cause, Caution, ChannelRule, Conflict, Consent,
    Deadline, DeadlineRule, Desk, Document, Duration, Form, FromStateSystems, GroundRule, Hours, Keeping, Lack,
    OpenAge, OpenSpan, Procedure, Prolongation, Proof, ProtectedData, Reception, Refusal, Representation, Rules,
    Signature, Statement, Step, Term, Timing, Validity, Window,
};
pub use text::{Lang, Text};
pub use vocabulary::{
    Channel, Choice, Code, Decision, DocumentId, FactId, Outcome, RefusalStage, Role, Service, Severity, Sex, Unit,
};
