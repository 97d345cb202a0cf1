//! The forms in which a language says days, ages and places: data that a wording fills.

use crate::macros::messages;

messages! {
    from crate::expected::END;

    DAY_IN_WORDS(year, day) = { "{year} жылғы {day}", "{day} {year} года", "{day} {year}" }
    JANUARY = { "қаңтар", "января", "January" }
    FEBRUARY = { "ақпан", "февраля", "February" }
    MARCH = { "наурыз", "марта", "March" }
    APRIL = { "сәуір", "апреля", "April" }
    MAY = { "мамыр", "мая", "May" }
    JUNE = { "маусым", "июня", "June" }
    JULY = { "шілде", "июля", "July" }
    AUGUST = { "тамыз", "августа", "August" }
    SEPTEMBER = { "қыркүйек", "сентября", "September" }
    OCTOBER = { "қазан", "октября", "October" }
    NOVEMBER = { "қараша", "ноября", "November" }
    DECEMBER = { "желтоқсан", "декабря", "December" }
    YEARS_ONE(age) = { "{age} жас", "{age} год", "{age} year" }
    YEARS_FEW(age) = { "{age} жас", "{age} года", "{age} years" }
    YEARS_MANY(age) = { "{age} жас", "{age} лет", "{age} years" }
    YEARS_TO_ONE(age) = { "{age} жасқа", "{age} года", "{age}" }
    YEARS_TO_MANY(age) = { "{age} жасқа", "{age} лет", "{age}" }
    QUOTED(label) = { "«{label}»", "«{label}»", "“{label}”" }
    LETTER_OF_FORMS = { "е", "у", "у" }
    IN_ACT(act, place) = { "{act}, {place}", "{act}, {place}", "{act}, {place}" }
    APPENDIX(number) = { "{number}-қосымша", "приложение {number}", "appendix {number}" }
    CHAPTER(number) = { "{number}-тарау", "глава {number}", "chapter {number}" }
    PARAGRAPH(number) = { "{number}-тармақ", "пункт {number}", "paragraph {number}" }
    CLAUSE(number) = { "{number}-тармақ", "пункт {number}", "clause {number}" }
    ARTICLE(number) = { "{number}-бап", "статья {number}", "article {number}" }
    TITLE = { "атауы", "наименование", "title" }
    PREAMBLE = { "кіріспе", "преамбула", "preamble" }
    FORM = { "нысан", "форма", "form" }
    LIST(number) = { "{number}-тізбе", "{number}-й перечень", "list {number}" }
    SUB_PARAGRAPH(number) = { "{number}) тармақша", "подпункт {number})", "sub-paragraph {number})" }
    SUB_ARTICLE(number) = { "{number}-тармақ", "пункт {number}", "paragraph {number}" }
}

/// The months, in their order.
pub const MONTHS: [crate::Template<0>; 12] =
    [JANUARY, FEBRUARY, MARCH, APRIL, MAY, JUNE, JULY, AUGUST, SEPTEMBER, OCTOBER, NOVEMBER, DECEMBER];
