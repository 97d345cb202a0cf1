//! What a person calls the fields of an application.

use erezhe_base::{Text, text};

macro_rules! names {
    ($($path:literal = { $kk:literal, $ru:literal, $en:literal })+) => {
        /// Every field, with dots; the number of an item is left out.
        pub const FIELDS: &[&str] = &[$($path),+];

        pub(crate) static NAMES: &[Text] = &[$(text! { kk: $kk, ru: $ru, en: $en }),+];
    };
}

names! {
    "id" = { "Өтініштің нөмірі", "Номер заявления", "Number of the application" }
    "service" = { "Қызмет", "Услуга", "Service" }
    "region" = { "Өңір", "Регион", "Region" }
    "channel" = { "Өтініш беру тәсілі", "Способ подачи", "Channel" }
    "submittedAt" = { "Өтініш берілетін күн мен уақыт", "День и время подачи", "Day and time of the application" }
    "applicant" = { "Өтініш беруші", "Заявитель", "Applicant" }
    "applicant.role" = { "Өтінішті кім береді", "Кто подаёт заявление", "Who applies" }
    "applicant.iin" = { "Өтініш берушінің ЖСН-і", "ИИН заявителя", "IIN of the applicant" }
    "applicant.birthDate" = { "Өтініш берушінің туған күні", "Дата рождения заявителя", "Birth date of the applicant" }
    "applicant.sex" = { "Өтініш берушінің жынысы", "Пол заявителя", "Sex of the applicant" }
    "person" = { "Өтініш кім туралы", "О ком заявление", "Whom the application is about" }
    "person.iin" = { "Баланың немесе түлектің ЖСН-і", "ИИН ребёнка или выпускника", "IIN of the child or former pupil" }
    "person.birthDate" = {
        "Баланың немесе түлектің туған күні", "Дата рождения ребёнка или выпускника", "Birth date of the child or former pupil"
    }
    "person.sex" = { "Баланың немесе түлектің жынысы", "Пол ребёнка или выпускника", "Sex of the child or former pupil" }
    "facts" = { "Сұрақтардың жауаптары", "Ответы на вопросы", "Answers to the questions" }
    "facts.ground" = { "Рұқсат сұрау негізі", "Основание для разрешения", "Ground of the permission" }
    "facts.departureOn" = { "Шетелге кететін күн", "День выезда за рубеж", "Day of departure" }
    "facts.reason" = { "Телнұсқа сұрау себебі", "Причина выдачи дубликата", "Reason for the duplicate" }
    "facts.specialNeeds" = { "Ерекше білім беру қажеттіліктері", "Особые образовательные потребности", "Special educational needs" }
    "facts.parentInService" = { "Ата-ананың әскери немесе арнаулы органдағы қызметі", "Служба родителя", "Service of a parent" }
    "facts.parentIsTeacher" = { "Ата-ананың педагог болуы", "Работа родителя педагогом", "A parent who is a teacher" }
    "facts.priority" = { "Бірінші кезекте орын алу құқығы", "Право на первоочередное место", "Right to a priority place" }
    "facts.sanatoriumGroup" = { "Санаториялық топ", "Санаторная группа", "Sanatorium group" }
    "facts.grade" = { "Сынып", "Класс", "Class" }
    "facts.schoolClosed" = { "Мектептің жабылуы", "Закрытие школы", "Closing of the school" }
    "facts.bornAbroad" = { "Шетелде туу", "Рождение за границей", "Birth abroad" }
    "facts.restrictions" = { "Карантин немесе төтенше жағдай", "Карантин или чрезвычайная ситуация", "Quarantine or emergency" }
    "documents" = { "Құжаттар", "Документы", "Documents" }
    "documents.id" = { "Құжаттың түрі", "Вид документа", "Kind of document" }
    "documents.issuedOn" = { "Құжат берілген күн", "Дата выдачи документа", "Day of issue of the document" }
    "documents.form" = { "Құжат нысанының нөмірі", "Номер формы документа", "Form number of the document" }
    "documents.prolongedUntil" = {
        "Құжаттың мерзімі қай күнге дейін ұзартылған", "День, до которого продлён документ", "Day until which the document is prolonged"
    }
    "signature" = { "Электрондық қолтаңба", "Электронная подпись", "Electronic signature" }
    "signature.intended" = { "Порталда қол қою", "Подписание на портале", "Signing on the portal" }
    "signature.iin" = {
        "ЭЦҚ тіркеу куәлігіндегі ЖСН", "ИИН в регистрационном свидетельстве ЭЦП", "IIN of the signature's registration certificate"
    }
    "signature.validFrom" = {
        "ЭЦҚ тіркеу куәлігі жарамдылығының алғашқы күні", "Начало действия регистрационного свидетельства ЭЦП",
        "First day of the signature's registration certificate"
    }
    "signature.validTo" = {
        "ЭЦҚ тіркеу куәлігі жарамдылығының соңғы күні", "Последний день действия регистрационного свидетельства ЭЦП",
        "Last day of the signature's registration certificate"
    }
    "signature.revoked" = {
        "ЭЦҚ тіркеу куәлігінің қайтарып алынуы", "Отзыв регистрационного свидетельства ЭЦП",
        "Revocation of the signature's registration certificate"
    }
    "signature.oneTimePassword" = { "Бір реттік құпиясөз", "Одноразовый пароль", "One-time password" }
    "powerOfAttorney" = { "Сенімхат", "Доверенность", "Power of attorney" }
    "powerOfAttorney.notarised" = {
        "Сенімхаттың нотариалды куәландырылуы", "Нотариальное удостоверение доверенности", "Notarisation of the power of attorney"
    }
    "consent" = { "Мәліметтерді пайдалануға келісім", "Согласие на использование сведений", "Consent to the use of data" }
}

/// How many words the judge has in each language.
pub const COUNT: u16 = crate::forms::END + crate::macros::counted(FIELDS.len());

/// The number of a field's name among the words of a language, by its place in [`FIELDS`].
#[must_use]
pub fn field_word(index: usize) -> Option<u16> {
    FIELDS.get(index)?;
    u16::try_from(index).ok()?.checked_add(crate::forms::END)
}
