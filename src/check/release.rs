//! Which release answers.

use crate::law::Rulebook;

use super::report::{Day, Version};

/// Of the package and of the rules.
#[must_use]
pub fn version(rulebook: &Rulebook) -> Version {
    Version { package: env!("CARGO_PKG_VERSION"), rules: Day(rulebook.version), hash: env!("EREZHE_RULES_HASH") }
}
