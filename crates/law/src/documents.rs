//! Plain names of the documents, whichever act asks for them.

use erezhe_act::text;
use erezhe_act::{DocumentId, DocumentName};

/// Every document of the vocabulary, in its order.
pub(super) static DOCUMENTS: &[DocumentName] = &[
    DocumentName {
        id: DocumentId::Application, name: text! { kk: "өтініш", ru: "заявление", en: "application" }
    },
    DocumentName {
        id: DocumentId::IdentityDocument,
        name: text! {
            kk: "жеке басты куәландыратын құжат",
            ru: "документ, удостоверяющий личность",
            en: "identity document",
        },
    },
    DocumentName {
        id: DocumentId::BirthCertificate,
        name: text! { kk: "туу туралы куәлік", ru: "свидетельство о рождении", en: "birth certificate" },
    },
    DocumentName {
        id: DocumentId::RepresentationDocument,
        name: text! {
            kk: "өкілдік ету құқығын растайтын құжат",
            ru: "документ, подтверждающий право представлять интересы",
            en: "proof of the right to represent",
        },
    },
    DocumentName {
        id: DocumentId::MedicalConclusion,
        name: text! {
            kk: "дәрігерлік-консультативтік комиссияның қорытындысы",
            ru: "заключение врачебно-консультационной комиссии",
            en: "conclusion of the medical consultative commission",
        },
    },
    DocumentName {
        id: DocumentId::ResidenceAbroadCertificate,
        name: text! {
            kk: "ата-ананың шетелде уақытша тұратыны туралы анықтама",
            ru: "справка о временном проживании родителей за рубежом",
            en: "certificate of the parents' temporary residence abroad",
        },
    },
    DocumentName {
        id: DocumentId::StudyAbroadDocument,
        name: text! {
            kk: "шетелде оқитынын растайтын құжат",
            ru: "документ, подтверждающий обучение за рубежом",
            en: "proof of study abroad",
        },
    },
    DocumentName {
        id: DocumentId::ReportCards,
        name: text! { kk: "үлгерім табелі", ru: "табель успеваемости", en: "report cards" },
    },
    DocumentName {
        id: DocumentId::LossAnnouncement,
        name: text! {
            kk: "құжаттың жоғалғаны туралы баспасөздегі хабарландыру",
            ru: "объявление об утере документа в печати",
            en: "announcement of the loss in a periodical",
        },
    },
    DocumentName {
        id: DocumentId::OriginalEducationDocument,
        name: text! {
            kk: "білім туралы құжаттың түпнұсқасы",
            ru: "оригинал документа об образовании",
            en: "original document of education",
        },
    },
    DocumentName {
        id: DocumentId::ServiceCertificate,
        name: text! {
            kk: "әскери қызметшінің немесе арнаулы мемлекеттік орган қызметкерінің жұмыс орнынан анықтамасы",
            ru: "справка с места работы военнослужащего или сотрудника специального государственного органа",
            en: "certificate from the place of work of a member of the military or of a special state body",
        },
    },
    DocumentName {
        id: DocumentId::TeacherCertificate,
        name: text! {
            kk: "педагогтің жұмыс орнынан анықтамасы",
            ru: "справка с места работы педагога",
            en: "a teacher's certificate from the place of work",
        },
    },
    DocumentName {
        id: DocumentId::SpecialNeedsConclusion,
        name: text! {
            kk: "психологиялық-медициналық-педагогикалық консультацияның (комиссияның) қорытындысы",
            ru: "заключение психолого-медико-педагогической консультации (комиссии)",
            en: "conclusion of the psychological, medical and pedagogical consultation (commission)",
        },
    },
    DocumentName {
        id: DocumentId::PhthisiatricianConclusion,
        name: text! {
            kk: "фтизиатр дәрігердің қорытындысы немесе жолдамасы",
            ru: "заключение или направление врача-фтизиатра",
            en: "conclusion or referral of a phthisiatrician",
        },
    },
    DocumentName {
        id: DocumentId::PriorityDocument,
        name: text! {
            kk: "бірінші кезекте орын алу құқығын растайтын құжат",
            ru: "документ, подтверждающий право на первоочередное место",
            en: "proof of the right to a priority place",
        },
    },
    DocumentName {
        id: DocumentId::Referral,
        name: text! {
            kk: "мектепке дейінгі ұйымға жолдама",
            ru: "направление в дошкольную организацию",
            en: "referral to the preschool organisation",
        },
    },
    DocumentName {
        id: DocumentId::HealthPassport,
        name: text! {
            kk: "баланың денсаулық паспорты",
            ru: "паспорт здоровья ребёнка",
            en: "the child's health passport",
        },
    },
    DocumentName {
        id: DocumentId::HealthCertificate,
        name: text! {
            kk: "баланың денсаулығы туралы анықтама",
            ru: "справка о состоянии здоровья ребёнка",
            en: "certificate of the child's health",
        },
    },
    DocumentName {
        id: DocumentId::VaccinationCard,
        name: text! {
            kk: "профилактикалық екпелер картасы",
            ru: "карта профилактических прививок",
            en: "vaccination card",
        },
    },
    DocumentName {
        id: DocumentId::ConsentForm,
        name: text! {
            kk: "қолжетімділігі шектеулі дербес деректерге қол жеткізуге келісім",
            ru: "согласие на доступ к персональным данным ограниченного доступа",
            en: "consent to access to restricted personal data",
        },
    },
];
