//! The acts: tables of literals and nothing else. This file is their registry.

mod documents;
mod facts;
mod general;
mod national;
mod regions;
mod reported;
mod services;

use erezhe_act::{Index, Rulebook};

/// All that the product knows of the law.
pub static RULEBOOK: Rulebook = Rulebook {
    version: erezhe_act::day!(2026, 11, 25),
    national: national::EDITIONS,
    unseen: national::UNSEEN,
    reported: reported::REPORTED,
    regions: regions::REGIONS,
    general: &general::GENERAL,
    facts: facts::FACTS,
    documents: documents::DOCUMENTS,
    services: services::SERVICES,
    channels: services::CHANNELS,
    roles: services::ROLES,
    index: Index::NONE,
};
