//! What programs give: the fields of each object, and in the contract's words what each of them takes.

/// Objects with their fields: the type that the contract calls it, the names of its fields as the reader knows them, and of each
/// field what it takes; `must` says that it cannot be left out.
macro_rules! given {
    ($($(#[$meta:meta])* $type:ident $fields:ident { $($field:literal $($must:ident)?: $takes:literal,)+ })+) => {
        $($(#[$meta])* pub(crate) const $fields: &[&str] = &[$($field),+];)+

        /// Each type in TypeScript.
        #[cfg(test)]
        pub(crate) fn declared() -> Vec<String> {
            vec![$({
                let fields: &[(&str, &[&str], &str)] = &[$(($field, &[$(stringify!($must))?], $takes)),+];
                let fields: String = fields
                    .iter()
                    .map(|(field, must, takes)| format!("{field}{}: {takes}, ", if must.is_empty() { "?" } else { "" }))
                    .collect();
                format!("export type {} = {{ {fields}}};", stringify!($type))
            }),+]
        }

        /// The fields of each type.
        #[cfg(test)]
        pub(crate) const ALL: &[&[&str]] = &[$($fields),+];
    };
}

given! {
    /// What is handed in.
    Application APPLICATION {
        "id": "string | number | null",
        "service" must: "Service",
        "region" must: "string",
        "channel" must: "Channel",
        "submittedAt" must: "string",
        "applicant": "Applicant | Empty",
        "person": "Person | Empty",
        "facts": "Facts | Empty",
        "documents": "(DocumentId | ProvidedDocument)[] | Empty",
        "signature": "SignatureData | Empty",
        "powerOfAttorney": "PowerOfAttorney | Empty",
        "consent": "boolean | Empty",
    }
    /// What is asked about a service, a region and a day.
    Query QUERY {
        "service" must: "Service",
        "region" must: "string",
        "channel": "Channel | null",
        "submittedAt" must: "string",
        "applicant": "Applicant | null",
        "person": "Person | null",
        "facts": "Facts | null",
        "lang": "Lang | null",
        "calendar": "CalendarSupplement | null",
    }
    /// What is asked about two days or two regions.
    CompareQuery COMPARISON {
        "service" must: "Service",
        "from" must: "Side",
        "to" must: "Side",
        "channel": "Channel | null",
        "lang": "Lang | null",
    }
    /// One of the two.
    Side SIDE {
        "region" must: "string",
        "submittedAt" must: "string",
    }
    /// Who applies.
    Applicant APPLICANT {
        "role": "Role | Empty",
        "iin": "string | null",
        "birthDate": "Day | null",
        "sex": "Sex | Empty",
    }
    /// Whom the service is about.
    Person PERSON {
        "iin": "string | null",
        "birthDate": "Day | null",
        "sex": "Sex | Empty",
    }
    /// Answers to what a form asks; their names are those of [`FactId`](crate::law::FactId).
    Facts FACTS {
        "ground": "Ground | Empty",
        "departureOn": "Day | null",
        "reason": "Reason | Reason[] | Empty",
        "specialNeeds": "boolean | Empty",
        "parentInService": "boolean | Empty",
        "parentIsTeacher": "boolean | Empty",
        "priority": "boolean | Empty",
        "sanatoriumGroup": "boolean | Empty",
        "grade": "number | string | null",
        "schoolClosed": "boolean | Empty",
        "bornAbroad": "boolean | Empty",
        "restrictions": "boolean | Empty",
    }
    /// A paper with what is known of it.
    ProvidedDocument DOCUMENT {
        "id" must: "DocumentId",
        "issuedOn": "Day | null",
        "form": "string | null",
        "prolongedUntil": "Day | null",
    }
    /// An electronic signature.
    SignatureData SIGNATURE {
        "intended": "boolean | Empty",
        "iin": "string | null",
        "validFrom": "Day | null",
        "validTo": "Day | null",
        "revoked": "boolean | Empty",
        "oneTimePassword": "boolean | Empty",
    }
    /// What is known of a power of attorney.
    PowerOfAttorney POWER {
        "notarised": "boolean | Empty",
    }
    /// How an answer is wanted.
    Options OPTIONS {
        "lang": "Lang | null",
        "detail": "\"full\" | null",
        "explain": "boolean | null",
        "calendar": "CalendarSupplement | null",
    }
    /// Days announced after the release.
    CalendarSupplement CALENDAR {
        "daysOff": "Day[] | null",
        "workingDays": "Day[] | null",
    }
}
