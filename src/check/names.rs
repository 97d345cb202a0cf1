//! The names of fields that are known: the walker of JavaScript writes them as numbers (`js/known.ts`).

/// Every field of an application, of a query and of options.
pub(crate) const NAMES: &[&str] = &[
    "id",
    "service",
    "region",
    "channel",
    "submittedAt",
    "applicant",
    "person",
    "facts",
    "documents",
    "signature",
    "powerOfAttorney",
    "consent",
    "role",
    "iin",
    "birthDate",
    "sex",
    "issuedOn",
    "form",
    "prolongedUntil",
    "intended",
    "validFrom",
    "validTo",
    "revoked",
    "oneTimePassword",
    "notarised",
    "ground",
    "departureOn",
    "reason",
    "specialNeeds",
    "parentInService",
    "parentIsTeacher",
    "priority",
    "sanatoriumGroup",
    "grade",
    "schoolClosed",
    "bornAbroad",
    "restrictions",
    "from",
    "to",
    "lang",
    "detail",
    "explain",
    "calendar",
    "daysOff",
    "workingDays",
];

#[cfg(test)]
mod tests {
    use super::super::given;
    use super::NAMES;

    #[test]
    fn every_field_has_one_number() {
        let mut all: Vec<&str> = given::ALL.iter().copied().flatten().copied().collect();
        all.sort_unstable();
        all.dedup();
        let mut named = NAMES.to_vec();
        named.sort_unstable();
        assert_eq!(named, all);
        assert!(NAMES.len() < usize::from(super::super::packed::NAMED_BY_TEXT));
    }
}
