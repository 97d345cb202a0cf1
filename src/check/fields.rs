//! What a person calls the fields of an application.

use crate::law::{Lang, Text};
use crate::text;

use super::problem::printable;
use super::report::{FieldName, PathPart};

macro_rules! names {
    ($($path:literal = { $kk:literal, $ru:literal, $en:literal })+) => {
        /// Every field with its name; the number of an item is left out of the path.
        const NAMES: &[(&str, Text)] = &[$(($path, text! { kk: $kk, ru: $ru, en: $en })),+];
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

fn known(path: &str, lang: Lang) -> Option<&'static str> {
    NAMES.iter().find(|(known, _)| *known == path).map(|(_, name)| name.get(lang))
}

/// A field of the signature, by its name alone.
pub(crate) fn name_of(field: &str, lang: Lang) -> String {
    let path = format!("signature.{field}");
    known(&path, lang).or_else(|| known(field, lang)).map_or_else(|| printable(field), str::to_owned)
}

/// The name of the field at a path: of a field that does not exist, what was written in its place.
pub(crate) fn name(path: &[PathPart], lang: Lang) -> String {
    let mut fields: Vec<String> = Vec::new();
    let mut item = None;
    for part in path {
        match part {
            PathPart::Field(field) => fields.push(field.to_string()),
            PathPart::Item(index) => item = Some(index.saturating_add(1)),
        }
    }
    let Some(last) = fields.last() else {
        return text! { kk: "Өтініш", ru: "Заявление", en: "The application" }.get(lang).to_owned();
    };
    let dotted = fields.join(".");
    let named = known(&dotted, lang).map_or_else(
        || {
            let last = if last.is_empty() { "\"\"".to_owned() } else { printable(last) };
            match lang {
                Lang::Kk => format!("«{last}» өрісі"),
                Lang::Ru => format!("Поле «{last}»"),
                Lang::En => format!("Field “{last}”"),
            }
        },
        str::to_owned,
    );
    match item {
        None => named,
        Some(number) => match lang {
            Lang::Kk => format!("{named} (тізімдегі {number}-құжат)"),
            Lang::Ru => format!("{named} (документ {number} в списке)"),
            Lang::En => format!("{named} (document {number} of the list)"),
        },
    }
}

/// Every field with its name.
pub(crate) fn all(lang: Lang) -> Vec<FieldName> {
    let named = |(path, name): &(&'static str, Text)| FieldName { path, name: name.get(lang) };
    NAMES.iter().map(named).collect()
}
