//! The walk over the law, on the host: what its rows are called, what they say in a sentence, and (for a build) the whole of
//! it as compact tables without any text.

pub mod describe;
mod likeness;
pub mod outline;
pub mod rules;
mod walk;

pub use likeness::likeness;
pub use walk::{NotWalked, Walked, told, walk};
