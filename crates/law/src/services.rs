//! Plain names of services, channels and roles, for lists and forms.

use erezhe_act::text;
use erezhe_act::{Channel, Role, Service, Text};

/// The services, as they are called today.
pub(super) static SERVICES: &[(Service, Text)] = &[
    (
        Service::ExternatPermit,
        text! {
            kk: "Негізгі орта, жалпы орта білім беру ұйымдарында экстернат нысанында оқуға рұқсат беру",
            ru: "Выдача разрешения на обучение в форме экстерната в организациях основного среднего, общего среднего образования",
            en: "Permission to study as an external student in organisations of basic secondary and general secondary education",
        },
    ),
    (
        Service::EducationDocumentDuplicate,
        text! {
            kk: "Негізгі орта, жалпы орта білім туралы құжаттардың телнұсқаларын беру",
            ru: "Выдача дубликатов документов об основном среднем, общем среднем образовании",
            en: "Duplicates of documents of basic secondary and general secondary education",
        },
    ),
    (
        Service::PreschoolQueue,
        text! {
            kk: "Мектепке дейінгі ұйымдарға жіберу үшін мектеп жасына дейінгі балаларды (6 жасқа дейін) кезекке қою",
            ru: "Постановка на очередь детей дошкольного возраста (до 6 лет) для направления в дошкольные организации",
            en: "Placing children of preschool age (up to 6 years) in the queue for a place in preschool organisations",
        },
    ),
    (
        Service::KindergartenAdmission,
        text! {
            kk: "Мектепке дейінгі ұйымдарға құжаттарды қабылдау және балаларды қабылдау",
            ru: "Прием документов и зачисление детей в дошкольные организации",
            en: "Acceptance of documents and enrolment of children in preschool organisations",
        },
    ),
];

/// The channels.
pub(super) static CHANNELS: &[(Channel, Text)] = &[
    (
        Channel::Office,
        text! {
            kk: "көрсетілетін қызметті берушінің кеңсесі",
            ru: "канцелярия услугодателя",
            en: "office of the provider",
        },
    ),
    (
        Channel::StateCorporation,
        text! {
            kk: "«Азаматтарға арналған үкімет» мемлекеттік корпорациясы",
            ru: "Государственная корпорация «Правительство для граждан»",
            en: "State Corporation \"Government for Citizens\"",
        },
    ),
    (
        Channel::Portal,
        text! {
            kk: "«электрондық үкімет» веб-порталы (egov.kz)",
            ru: "веб-портал «электронного правительства» (egov.kz)",
            en: "web portal of the \"electronic government\" (egov.kz)",
        },
    ),
];

/// The roles of an applicant.
pub(super) static ROLES: &[(Role, Text)] = &[
    (Role::SelfApplicant, text! { kk: "өзі үшін", ru: "для себя", en: "for themselves" }),
    (Role::Parent, text! { kk: "ата-ана", ru: "родитель", en: "parent" }),
    (
        Role::LegalRepresentative,
        text! { kk: "өзге заңды өкіл", ru: "иной законный представитель", en: "other legal representative" },
    ),
    (
        Role::Proxy,
        text! {
            kk: "сенімхат бойынша өкіл",
            ru: "представитель по доверенности",
            en: "representative by power of attorney",
        },
    ),
];

/// What the acts of 2015 call the channel that is the State Corporation today.
pub(super) const CENTRE: &[(Channel, Text)] = &[(
    Channel::StateCorporation,
    text! {
        kk: "Халыққа қызмет көрсету орталығы (2016 жылдан — «Азаматтарға арналған үкімет» мемлекеттік корпорациясы)",
        ru: "Центр обслуживания населения (с 2016 года — Государственная корпорация «Правительство для граждан»)",
        en: "public service centre (since 2016 the State Corporation \"Government for Citizens\")",
    },
)];
