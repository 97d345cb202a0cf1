//! The identifiers that programs rely on. A renamed identifier is a breaking change.

/// Identifiers of the contract: an enum, and the identifier and the number of each value.
#[macro_export]
macro_rules! ids {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $id:literal),+ $(,)? }) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        $(#[$meta])*
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

            /// Its number in the order of the contract.
            #[must_use]
            pub const fn index(self) -> u8 {
                self as u8
            }

            /// The value of a number.
            #[must_use]
            pub fn from_index(index: u8) -> Option<Self> {
                Self::ALL.get(usize::from(index)).copied()
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
        /// The class to be studied as an external student.
        Grade = "grade",
        /// Whether the school that gave the document is closed.
        SchoolClosed = "schoolClosed",
        /// Whether the child was born abroad.
        BornAbroad = "bornAbroad",
        /// Whether quarantine, restrictions or an emergency are in place.
        Restrictions = "restrictions",
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
        /// Ground: none of those that the act names.
        None = "none",
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
        /// To be looked at: by an official (outcome `judgement`), by the applicant (`not-met`), or not known (`unknown`).
        Warning = "warning",
        /// For information: nothing depends on it.
        Info = "info",
    }
}

ids! {
    /// What the findings of a case come to.
    Decision {
        /// No error, nothing unknown, and nothing for an official to judge.
        Accept = "accept",
        /// At least one error.
        Refuse = "refuse",
        /// No error, but a fact is missing that could change the decision, or the law could not be applied.
        Unknown = "unknown",
        /// No error and nothing unknown, but an official has to decide something that is named.
        Judgement = "judgement",
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

ids! {
    /// What a finding is about.
    #[cfg_attr(feature = "ts", ts(rename = "FindingCode"))]
    Code {
        /// A value of the wrong form.
        InputInvalid = "input.invalid",
        /// A field that does not exist.
        InputUnknownField = "input.unknown-field",
        /// No edition of the service's act was in force on the day, as far as is known.
        LawNotInForce = "law.not-in-force",
        /// An edition that was in force, or may have been, was not seen.
        LawEditionUnseen = "law.edition-unseen",
        /// The day is near one from which an edition was in force that is known only approximately.
        LawDateApproximate = "law.date-approximate",
        /// Two places contradict each other, and the answer depends on it.
        LawConflict = "law.conflict",
        /// The channel is not one of the service's.
        ChannelNotOffered = "channel.not-offered",
        /// The channel is closed at that time.
        ChannelClosed = "channel.closed",
        /// The last day has passed.
        DeadlinePassed = "deadline.passed",
        /// The last day was a day off; the application is in time only by the general rule of the Civil Code.
        DeadlineExtended = "deadline.extended",
        /// The act does not know the ground.
        GroundNotOffered = "ground.not-offered",
        /// A document of the list is not there.
        DocumentMissing = "document.missing",
        /// A document is past its validity.
        DocumentExpired = "document.expired",
        /// A document is on another form than the act's.
        DocumentWrongForm = "document.wrong-form",
        /// The child is too old.
        AgeOverLimit = "age.over-limit",
        /// The child is too young.
        AgeUnderLimit = "age.under-limit",
        /// Not twelve digits.
        IinFormat = "iin.format",
        /// The check digit does not fit.
        IinChecksum = "iin.checksum",
        /// The number carries another birth date.
        IinBirthDateMismatch = "iin.birth-date-mismatch",
        /// The number carries another sex.
        IinSexMismatch = "iin.sex-mismatch",
        /// No electronic signature on the portal.
        SignatureMissing = "signature.missing",
        /// The certificate carries another IIN.
        SignatureIinMismatch = "signature.iin-mismatch",
        /// The certificate is not valid on the day.
        SignatureNotValidOnDay = "signature.not-valid-on-day",
        /// The certificate is revoked.
        SignatureRevoked = "signature.revoked",
        /// The right to act for another is not shown.
        RepresentativeUnproven = "representative.unproven",
        /// Consent to the use of restricted data is not given.
        ConsentMissing = "consent.missing",
        /// The days off that the answer depends on are not all published.
        CalendarEstimated = "calendar.estimated",
        /// The school that gave the document is closed: an archive has its papers.
        ProviderClosed = "provider.closed",
        /// Known from a page that is no act.
        LawReported = "law.reported",
        /// A rule that could not be applied to this application.
        LawNotComputed = "law.not-computed",
        /// The region did not exist on the day.
        RegionNotYet = "region.not-yet",
        /// One number is given for two people.
        IinSameForTwo = "iin.same-for-two",
        /// The class is none of those that the service is about.
        GradeNotCovered = "grade.not-covered",
        /// Quarantine, restrictions or an emergency are in place.
        RestrictionsInPlace = "restrictions.in-place",
    }
}

ids! {
    /// What a rule is about.
    RuleKind {
        /// Name of the service.
        Name = "name",
        /// Who gives it.
        Provider = "provider",
        /// Who receives it.
        Recipient = "recipient",
        /// Form of the service.
        Form = "form",
        /// Result.
        Result = "result",
        /// Form of the result.
        ResultForm = "result-form",
        /// Fee.
        Fee = "fee",
        /// Channel.
        Channel = "channel",
        /// Ground.
        Ground = "ground",
        /// Term.
        Term = "term",
        /// Step.
        Step = "step",
        /// Document.
        Document = "document",
        /// Deadline.
        Deadline = "deadline",
        /// Age.
        Age = "age",
        /// Hours.
        Hours = "hours",
        /// Portal outside hours.
        AfterHours = "after-hours",
        /// Keeping of results.
        Keeping = "keeping",
        /// Refusal.
        Refusal = "refusal",
        /// Representation.
        Representation = "representation",
        /// Consent.
        Consent = "consent",
        /// Signature.
        Signature = "signature",
        /// State information systems.
        StateSystems = "state-systems",
        /// Who has which right.
        Right = "right",
        /// Complaints.
        Complaint = "complaint",
        /// What a circumstance leaves to a person.
        Caution = "caution",
        /// A contradiction.
        Conflict = "conflict",
        /// Anything else.
        Note = "note",
    }
}
