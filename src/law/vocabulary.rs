//! The identifiers that programs rely on. A renamed identifier is a breaking change.

use serde::{Deserialize, Serialize};

macro_rules! ids {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $id:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(test, derive(ts_rs::TS))]
        pub enum $name {
            $($(#[$vmeta])* #[serde(rename = $id)] $variant),+
        }

        impl $name {
            /// Every value, in the order of the contract.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The identifier of the contract.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id),+ }
            }

            /// The value of an identifier.
            #[must_use]
            pub fn from_id(id: &str) -> Option<Self> {
                match id { $($id => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

ids! {
    /// A public service.
    Service {
        /// Permission to study as an external student.
        ExternatPermit = "externat-permit",
        /// Duplicates of documents of basic and general secondary education.
        EducationDocumentDuplicate = "education-document-duplicate",
        /// The queue for a place in a preschool organisation.
        PreschoolQueue = "preschool-queue",
        /// Acceptance of documents and enrolment in a preschool organisation.
        KindergartenAdmission = "kindergarten-admission",
    }
}

ids! {
    /// Where an application is handed in.
    Channel {
        /// The office of the provider.
        Office = "office",
        /// The State Corporation "Government for Citizens" (before 2016 the service centre).
        StateCorporation = "state-corporation",
        /// The portal egov.kz.
        Portal = "portal",
    }
}

ids! {
    /// In which capacity the applicant applies.
    Role {
        /// For themselves.
        SelfApplicant = "self",
        /// As a parent.
        Parent = "parent",
        /// As another legal representative.
        LegalRepresentative = "legal-representative",
        /// By a power of attorney.
        Proxy = "proxy",
    }
}

ids! {
    /// Sex as a form records it.
    Sex {
        /// Female.
        Female = "female",
        /// Male.
        Male = "male",
    }
}

ids! {
    /// A document that an act may ask for.
    DocumentId {
        /// The application itself (on the portal: the electronic request).
        Application = "application",
        /// Identity document of the applicant.
        IdentityDocument = "identity-document",
        /// Birth certificate.
        BirthCertificate = "birth-certificate",
        /// Proof of the right to represent.
        RepresentationDocument = "representation-document",
        /// Conclusion of the medical consultative commission.
        MedicalConclusion = "medical-conclusion",
        /// Certificate of the parents' temporary residence abroad.
        ResidenceAbroadCertificate = "residence-abroad-certificate",
        /// Proof of the pupil's study abroad.
        StudyAbroadDocument = "study-abroad-document",
        /// Report cards.
        ReportCards = "report-cards",
        /// Extract from a periodical with the announcement of the loss.
        LossAnnouncement = "loss-announcement",
        /// The original document of education.
        OriginalEducationDocument = "original-education-document",
        /// Certificate of service in the military or special bodies.
        ServiceCertificate = "service-certificate",
        /// A teacher's certificate from work.
        TeacherCertificate = "teacher-certificate",
        /// Conclusion of the psychological, medical and pedagogical commission.
        SpecialNeedsConclusion = "special-needs-conclusion",
        /// Conclusion (on the portal: referral) of the phthisiatrician.
        PhthisiatricianConclusion = "phthisiatrician-conclusion",
        /// Proof of a right to a priority place.
        PriorityDocument = "priority-document",
        /// Referral to the preschool organisation.
        Referral = "referral",
        /// The child's health passport.
        HealthPassport = "health-passport",
        /// The certificate of the child's health.
        HealthCertificate = "health-certificate",
        /// Vaccination card.
        VaccinationCard = "vaccination-card",
        /// Consent to the use of restricted data, on the act's form.
        ConsentForm = "consent-form",
    }
}

ids! {
    /// A fact that an act makes something depend on (`facts.…` of an application).
    FactId {
        /// Why permission to study as an external student is asked for.
        Ground = "ground",
        /// The day of departure abroad.
        DepartureOn = "departureOn",
        /// Why a duplicate is asked for.
        Reason = "reason",
        /// Whether the child has special educational needs.
        SpecialNeeds = "specialNeeds",
        /// Whether a parent serves in the military or special bodies.
        ParentInService = "parentInService",
        /// Whether a parent is a teacher.
        ParentIsTeacher = "parentIsTeacher",
        /// Whether there is a right to a priority place.
        Priority = "priority",
        /// Whether the place asked for is in a sanatorium group.
        SanatoriumGroup = "sanatoriumGroup",
    }
}

ids! {
    /// A value of a fact that is chosen from a list.
    Choice {
        /// Ground: cannot attend school for reasons of health.
        Health = "health",
        /// Ground: leaves abroad with parents.
        AbroadWithParents = "abroad-with-parents",
        /// Ground: leaves abroad without parents.
        AbroadAlone = "abroad-alone",
        /// Ground: has only the marks "4" and "5".
        TopMarks = "top-marks",
        /// Reason: the document is lost.
        Lost = "lost",
        /// Reason: the document is spoiled.
        Spoiled = "spoiled",
        /// Reason: the name has changed.
        NameChanged = "name-changed",
    }
}

ids! {
    /// A unit of a duration.
    Unit {
        /// Minutes.
        Minutes = "minutes",
        /// Hours.
        Hours = "hours",
        /// Working days.
        WorkingDays = "working-days",
        /// Calendar days.
        CalendarDays = "calendar-days",
        /// Months.
        Months = "months",
    }
}

ids! {
    /// What came of comparing a case with a rule.
    Outcome {
        /// The rule is met.
        Met = "met",
        /// The rule is not met.
        NotMet = "not-met",
        /// A fact is missing.
        Unknown = "unknown",
        /// The law leaves it open: for a person to judge.
        Judgement = "judgement",
    }
}

ids! {
    /// How much a finding weighs.
    Severity {
        /// Would be refused or cannot be submitted.
        Error = "error",
        /// To be looked at by a person.
        Warning = "warning",
        /// For information.
        Info = "info",
    }
}

ids! {
    /// What the findings of a case come to.
    Decision {
        /// No error, and nothing unknown.
        Accept = "accept",
        /// At least one error.
        Refuse = "refuse",
        /// No error, but a fact is missing.
        Unknown = "unknown",
    }
}

ids! {
    /// The two refusals that the law knows.
    RefusalStage {
        /// The documents are not accepted.
        Acceptance = "acceptance",
        /// The service is refused after acceptance.
        Service = "service",
    }
}
