//! Days, durations and lists in words, and templates filled with them.

use chrono::{Datelike as _, NaiveDate, NaiveDateTime, NaiveTime, Timelike as _};

use erezhe_base::{Duration, Lang, Text, Unit};

use super::forms;
use super::say::Template;
use super::texts::Speaks;

/// A day of any year in words, nominative: `1 желтоқсан`, `1 декабря`, `1 December`. The month counts from 1.
#[must_use]
pub fn day_of_year(month: u32, day: u32, words: impl Speaks) -> String {
    let name = usize::try_from(month).ok().and_then(|month| forms::MONTHS.get(month.wrapping_sub(1)));
    format!("{day} {}", name.map(|name| words.word(name.id())).unwrap_or_default())
}

/// A day in words: `2016 жылғы 2 желтоқсан`, `2 декабря 2016 года`, `2 December 2016`.
#[must_use]
pub fn day(day: NaiveDate, words: impl Speaks) -> String {
    let of_year = day_of_year(day.month(), day.day(), words);
    filled(forms::DAY_IN_WORDS, [&day.year().to_string(), &of_year], words)
}

/// A form of the language with its values.
#[must_use]
pub fn filled<const N: usize>(template: Template<N>, values: [&str; N], words: impl Speaks) -> String {
    let mut text = words.word(template.id()).into_owned();
    for (index, value) in values.into_iter().enumerate() {
        text = text.replace(&format!("{{{index}}}"), value);
    }
    text
}

/// A time of day: `18:30`.
#[must_use]
pub fn clock(time: NaiveTime) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// A local date-time: `2016-12-01T10:30`.
#[must_use]
pub fn date_time(time: NaiveDateTime) -> String {
    format!("{}T{:02}:{:02}", time.date(), time.hour(), time.minute())
}

/// A duration in words, nominative: `15 рабочих дней`, `15 жұмыс күні`, `15 working days`.
#[must_use]
pub fn duration(duration: Duration, lang: Lang) -> String {
    let n = duration.amount;
    let name = match lang {
        Lang::Kk => match duration.unit {
            Unit::Minutes => "минут",
            Unit::Hours => "сағат",
            Unit::WorkingDays => "жұмыс күні",
            Unit::CalendarDays => "күнтізбелік күн",
            Unit::Months => "ай",
        },
        Lang::Ru => {
            let (one, few, many) = match duration.unit {
                Unit::Minutes => ("минута", "минуты", "минут"),
                Unit::Hours => ("час", "часа", "часов"),
                Unit::WorkingDays => ("рабочий день", "рабочих дня", "рабочих дней"),
                Unit::CalendarDays => ("календарный день", "календарных дня", "календарных дней"),
                Unit::Months => ("месяц", "месяца", "месяцев"),
            };
            match (n % 10, n % 100) {
                (_, 11..=14) => many,
                (1, _) => one,
                (2..=4, _) => few,
                _ => many,
            }
        }
        Lang::En => {
            let (one, many) = match duration.unit {
                Unit::Minutes => ("minute", "minutes"),
                Unit::Hours => ("hour", "hours"),
                Unit::WorkingDays => ("working day", "working days"),
                Unit::CalendarDays => ("calendar day", "calendar days"),
                Unit::Months => ("month", "months"),
            };
            if n == 1 { one } else { many }
        }
    };
    match (lang, duration.unit) {
        (Lang::Kk, Unit::CalendarDays) => format!("күнтізбелік {n} күн"),
        _ => format!("{n} {name}"),
    }
}

/// Within a duration: `15 жұмыс күні ішінде`, `в течение 15 рабочих дней`, `within 15 working days`.
#[must_use]
pub fn duration_within(duration: Duration, lang: Lang) -> String {
    let n = duration.amount;
    match lang {
        Lang::Kk => format!("{} ішінде", self::duration(duration, lang)),
        Lang::Ru => {
            // The genitive: singular after one, plural after the rest.
            let (one, many) = match duration.unit {
                Unit::Minutes => ("минуты", "минут"),
                Unit::Hours => ("часа", "часов"),
                Unit::WorkingDays => ("рабочего дня", "рабочих дней"),
                Unit::CalendarDays => ("календарного дня", "календарных дней"),
                Unit::Months => ("месяца", "месяцев"),
            };
            format!("в течение {n} {}", if n % 10 == 1 && n % 100 != 11 { one } else { many })
        }
        Lang::En => format!("within {}", self::duration(duration, lang)),
    }
}

/// An age in words, nominative: `7 жас`, `7 лет`, `7 years`.
#[must_use]
pub fn years(age: i32, words: impl Speaks) -> String {
    let form = match plural(age, words.lang()) {
        Plural::One => forms::YEARS_ONE,
        Plural::Few => forms::YEARS_FEW,
        Plural::Many => forms::YEARS_MANY,
    };
    filled(form, [&age.to_string()], words)
}

/// An age that a preposition governs: `7 жасқа`, `(до) 7 лет`, `(до) 1 года`.
#[must_use]
pub fn years_to(age: i32, words: impl Speaks) -> String {
    let form = match plural(age, words.lang()) {
        Plural::One => forms::YEARS_TO_ONE,
        Plural::Few | Plural::Many => forms::YEARS_TO_MANY,
    };
    filled(form, [&age.to_string()], words)
}

/// Which form a number asks for.
enum Plural {
    One,
    Few,
    Many,
}

/// By Russian: one ends in 1 and not in 11, few in 2 to 4 and not in 12 to 14. English has one for 1 alone.
fn plural(number: i32, lang: Lang) -> Plural {
    match (lang, number % 10, number % 100) {
        (Lang::En, ..) if number != 1 => Plural::Many,
        (_, _, 11..=14) => Plural::Many,
        (_, 1, _) => Plural::One,
        (_, 2..=4, _) => Plural::Few,
        _ => Plural::Many,
    }
}

/// The number of a form: numbered alike in both languages but for the letter.
#[must_use]
pub fn form(number: &str, words: impl Speaks) -> String {
    let letter = words.word(forms::LETTER_OF_FORMS.id());
    number.split_inclusive(|sign: char| !sign.is_ascii()).fold(String::new(), |text, part| {
        let of_number = part.trim_end_matches(|sign: char| !sign.is_ascii());
        text + of_number + if of_number.len() < part.len() { &letter } else { "" }
    })
}

/// A text with its first letter large.
#[must_use]
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A label in quotation marks; its own become inner ones.
#[must_use]
pub fn quoted(label: &str, words: impl Speaks) -> String {
    let inner = match words.lang() {
        Lang::Kk | Lang::Ru => label.replace('«', "„").replace('»', "“"),
        Lang::En => label.to_owned(),
    };
    filled(forms::QUOTED, [&inner], words)
}

/// What stands between the parts of which one is enough.
#[must_use]
pub const fn or(lang: Lang) -> &'static str {
    match lang {
        Lang::Kk => " немесе ",
        Lang::Ru => " или ",
        Lang::En => " or ",
    }
}

/// What stands between the parts that are all needed.
#[must_use]
pub const fn and(lang: Lang) -> &'static str {
    match lang {
        Lang::Kk => " және ",
        Lang::Ru => " и ",
        Lang::En => " and ",
    }
}

/// A template with its `{name}` places filled.
#[must_use]
pub fn fill(template: &Text, lang: Lang, values: &[(&str, &str)]) -> String {
    let mut rest = template.get(lang);
    let mut filled = String::with_capacity(rest.len() + 32);
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let Some((name, tail)) = after.split_once('}') else {
            filled.push('{');
            rest = after;
            continue;
        };
        filled.push_str(values.iter().find(|(key, _)| *key == name).map_or("", |(_, value)| *value));
        rest = tail;
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_stand_in_their_case() {
        let words = |age| Lang::ALL.map(|lang| years(age, lang));
        assert_eq!(words(1), ["1 жас", "1 год", "1 year"]);
        assert_eq!(words(2), ["2 жас", "2 года", "2 years"]);
        assert_eq!(words(5), ["5 жас", "5 лет", "5 years"]);
        assert_eq!(words(11), ["11 жас", "11 лет", "11 years"]);
        assert_eq!(words(21), ["21 жас", "21 год", "21 years"]);
        assert_eq!(words(45), ["45 жас", "45 лет", "45 years"]);
        assert_eq!(years_to(7, Lang::Kk), "7 жасқа");
        assert_eq!(years_to(1, Lang::Ru), "1 года");
        assert_eq!(years_to(21, Lang::Ru), "21 года");
        assert_eq!(years_to(11, Lang::Ru), "11 лет");
    }

    #[test]
    fn a_term_stands_in_the_case_that_within_asks_for() {
        let within = |amount, unit| duration_within(Duration { amount, unit }, Lang::Ru);
        assert_eq!(within(1, Unit::WorkingDays), "в течение 1 рабочего дня");
        assert_eq!(within(15, Unit::WorkingDays), "в течение 15 рабочих дней");
        assert_eq!(within(21, Unit::CalendarDays), "в течение 21 календарного дня");
        assert_eq!(within(30, Unit::Minutes), "в течение 30 минут");
        let kk = duration_within(Duration { amount: 15, unit: Unit::WorkingDays }, Lang::Kk);
        assert_eq!(kk, "15 жұмыс күні ішінде");
    }
}
