//! What is an error by the law's data rests on a text: a reading of ours never refuses.

use erezhe::law::{Edition, Lack, Outcome};
use erezhe::rulebook::RULEBOOK;

fn editions() -> impl Iterator<Item = &'static Edition> {
    let regional = RULEBOOK.regions.iter().flat_map(|region| region.editions);
    RULEBOOK.national.iter().chain(regional).copied()
}

#[test]
fn no_paper_and_no_age_is_a_fault_by_a_reading_alone() {
    let mut looked_at = 0;
    for edition in editions() {
        for rules in edition.services {
            let name = format!("{} {} {}", edition.act.id, edition.act.edition, rules.service.id());
            for row in rules.documents.iter().filter(|row| matches!(row.lack, Lack::Fault)) {
                assert!(!row.at.is_reading(), "{name}: {}", row.id.id());
                looked_at += 1;
            }
            for row in rules.ages.iter().filter(|row| row.breach == Outcome::NotMet) {
                assert!(!row.at.is_reading(), "{name}: age {}", row.years);
                looked_at += 1;
            }
        }
    }
    assert!(looked_at > 50, "{looked_at} rows");
}
