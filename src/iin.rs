//! The individual identification number (ИИН, ЖСН): what its digits say, and what they cannot.
//!
//! The check digit is that of Government resolution No 406 of 22 May 2007, paragraph 3. The same resolution built the
//! first seven digits from birth date, sex and century; resolution No 853 of 26 August 2013 took that meaning away, and
//! a number is never changed afterwards. So the check digit decides whether a number is possible, and the birth date and
//! the sex are hints: that they differ from a document is, in the words of the Ministry of Justice, not a mistake.
//!
//! ```
//! use erezhe::iin;
//!
//! let parts = iin::parse("890402315838");
//! assert!(parts.valid);
//! assert_eq!(parts.birth_date, Some(erezhe::report::Day(erezhe::day!(1989, 4, 2))));
//! assert_eq!(iin::mask("890402315838"), "**********38");
//! ```

use chrono::NaiveDate;

use crate::law::Sex;
use crate::shape::{Day, shape};

/// Number of digits.
const LENGTH: usize = 12;

/// Weights of the first pass.
const FIRST_PASS: [u32; LENGTH - 1] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

/// Weights of the second pass, for numbers whose first pass gives 10.
const SECOND_PASS: [u32; LENGTH - 1] = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

shape! {
    /// Why a text is no possible IIN.
    pub enum IinReason {
        /// Digits only, and not twelve of them.
        Length = "length",
        /// A character that is no ASCII digit: a space, a letter, a digit of another script.
        NotDigits = "not-digits",
        /// Twelve zeros, which the arithmetic of the check digit lets pass.
        AllZero = "all-zero",
        /// The twelfth digit is not the check digit of the others.
        Checksum = "checksum",
        /// No twelfth digit fits: both passes give 10, and such a number is not issued.
        NoCheckDigit = "no-check-digit",
    }
}

shape! {
    /// What a text says as an IIN.
    #[derive(Copy, Eq)]
    pub struct IinParts {
        /// Twelve ASCII digits, not all zero, with the right check digit.
        pub valid: bool,
        /// Why it is not valid; `None` where it is.
        pub reason: Option<IinReason>,
        /// Birth date by the rules that held until 2013, where the digits of a valid number make one. A hint, no more.
        pub birth_date: Option<Day>,
        /// Sex by the same rules; only with a birth date.
        pub sex: Option<Sex>,
    }
}

/// Reads a text as an IIN. Nothing is trimmed: a space is no digit.
///
/// A character that is no ASCII digit comes before a wrong length, since that is what to correct first. A number that is
/// not valid gives no hints, since any of its digits may be the wrong one.
///
/// ```
/// use erezhe::iin::{IinReason, parse};
///
/// assert_eq!(parse("890402315838 ").reason, Some(IinReason::NotDigits));
/// assert_eq!(parse("89040231583").reason, Some(IinReason::Length));
/// assert_eq!(parse("890402315837").reason, Some(IinReason::Checksum));
/// assert_eq!(parse("890402315840").reason, Some(IinReason::NoCheckDigit));
/// assert_eq!(parse("000000000000").reason, Some(IinReason::AllZero));
/// ```
#[must_use]
pub fn parse(text: &str) -> IinParts {
    match digits(text).and_then(|digits| verify(&digits).map(|()| digits)) {
        Ok(digits) => {
            let (birth_date, sex) = hints(&digits).unzip();
            let birth_date = birth_date.map(Day);
            IinParts { valid: true, reason: None, birth_date, sex }
        }
        Err(reason) => IinParts { valid: false, reason: Some(reason), birth_date: None, sex: None },
    }
}

/// Hides a text that may be an IIN, for messages: at most its last two characters stay, and only if they are digits.
///
/// Texts of fewer than six characters are hidden whole, and no more than ten characters are drawn as hidden.
///
/// ```
/// use erezhe::iin::mask;
///
/// assert_eq!(mask("890402315838"), "**********38");
/// assert_eq!(mask("12345"), "*****");
/// assert_eq!(mask("a long name instead of a number"), "**********");
/// ```
#[must_use]
pub fn mask(text: &str) -> String {
    const SHOWN: usize = 2;
    const SHORT: usize = 6;
    const DRAWN: usize = 10;

    let length = text.chars().count();
    let tail = text.len().checked_sub(SHOWN).and_then(|start| text.get(start..)).unwrap_or_default();
    let tail = if length >= SHORT && tail.bytes().all(|byte| byte.is_ascii_digit()) { tail } else { "" };
    let mut masked = "*".repeat((length - tail.len()).min(DRAWN));
    masked.push_str(tail);
    masked
}

/// The twelve digits as numbers.
fn digits(text: &str) -> Result<[u32; LENGTH], IinReason> {
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(IinReason::NotDigits);
    }
    let bytes: &[u8; LENGTH] = text.as_bytes().try_into().map_err(|_| IinReason::Length)?;
    Ok(bytes.map(|byte| u32::from(byte - b'0')))
}

/// Whether the number can have been issued.
fn verify(digits: &[u32; LENGTH]) -> Result<(), IinReason> {
    if digits.iter().all(|&digit| digit == 0) {
        return Err(IinReason::AllZero);
    }
    let [body @ .., last] = digits;
    match check_digit(body) {
        None => Err(IinReason::NoCheckDigit),
        Some(digit) if digit != *last => Err(IinReason::Checksum),
        Some(_) => Ok(()),
    }
}

/// The check digit of the first eleven digits, if there is one.
fn check_digit(body: &[u32; LENGTH - 1]) -> Option<u32> {
    [FIRST_PASS, SECOND_PASS].iter().map(|weights| remainder(body, weights)).find(|&rest| rest < 10)
}

/// The weighted sum modulo 11.
fn remainder(body: &[u32; LENGTH - 1], weights: &[u32; LENGTH - 1]) -> u32 {
    body.iter().zip(weights).map(|(digit, weight)| digit * weight).sum::<u32>() % 11
}

/// Birth date and sex, where the first seven digits make sense of them. The digits 7, 8, 9 and 0 are a reserve for the
/// time after the 21st century.
fn hints(digits: &[u32; LENGTH]) -> Option<(NaiveDate, Sex)> {
    let [y1, y2, m1, m2, d1, d2, seventh, ..] = *digits;
    let century = match seventh {
        1 | 2 => 1800,
        3 | 4 => 1900,
        5 | 6 => 2000,
        _ => return None,
    };
    let year = i32::try_from(century + y1 * 10 + y2).ok()?;
    let date = NaiveDate::from_ymd_opt(year, m1 * 10 + m2, d1 * 10 + d2)?;
    Some((date, if seventh % 2 == 1 { Sex::Male } else { Sex::Female }))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::day;

    /// The check digit written a second time, straight from the resolution, with the pass that gave it.
    fn by_the_act(body: &str) -> Option<(u8, u32)> {
        let sum =
            |weights: &[u32]| body.chars().zip(weights).map(|(c, w)| c.to_digit(10).unwrap() * w).sum::<u32>() % 11;
        match sum(&[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) {
            10 => match sum(&[3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) {
                10 => None,
                digit => Some((2, digit)),
            },
            digit => Some((1, digit)),
        }
    }

    fn reason(text: &str) -> Option<IinReason> {
        let parts = parse(text);
        assert_eq!(parts.valid, parts.reason.is_none(), "{text}");
        if !parts.valid {
            assert_eq!((parts.birth_date, parts.sex), (None, None), "{text}");
        }
        parts.reason
    }

    #[test]
    fn twelve_ascii_digits_only() {
        assert_eq!(reason("890402315838"), None);
        assert_eq!(reason(""), Some(IinReason::Length));
        assert_eq!(reason("8904023158387"), Some(IinReason::Length));
        for text in [
            "８９０４０２３１５８３８",
            "٨٩٠٤٠٢٣١٥٨٣٨",
            " 890402315838",
            "890402315838\n",
            "890402-15838",
            "8904O2315838",
            "890402315838\u{0}",
            "+89040231583",
        ] {
            assert_eq!(reason(text), Some(IinReason::NotDigits), "{text:?}");
        }
    }

    // Some validators let this pass, as the weighted sum of zeros is zero.
    #[test]
    fn all_zeros_are_refused_although_the_arithmetic_holds() {
        assert_eq!(by_the_act("00000000000"), Some((1, 0)));
        assert_eq!(reason("000000000000"), Some(IinReason::AllZero));
    }

    // https://github.com/fzaninotto/Faker/pull/1450: both passes give 10 for 1989-04-02, male, serial number 1584.
    #[test]
    fn some_numbers_have_no_check_digit() {
        for last in 0..10 {
            assert_eq!(reason(&format!("89040231584{last}")), Some(IinReason::NoCheckDigit));
        }
    }

    // https://github.com/fzaninotto/Faker/pull/1450 names both mistakes: the second pass taken modulo 10, and the sum
    // instead of the remainder compared with 10, so that the second pass is never made.
    #[test]
    fn the_second_pass_is_made_and_taken_modulo_11() {
        let mut told_apart = (0, 0);
        for serial in 0..10_000 {
            let body = format!("8904023{serial:04}");
            let Some((2, digit)) = by_the_act(&body) else { continue };
            assert_eq!(reason(&format!("{body}{digit}")), None, "{body}");

            let sum: u32 = body.chars().zip(SECOND_PASS).map(|(c, w)| c.to_digit(10).unwrap() * w).sum();
            if sum % 10 != digit {
                told_apart.0 += 1;
                assert_eq!(reason(&format!("{body}{}", sum % 10)), Some(IinReason::Checksum), "{body}");
            }
            // Without the second pass the remainder 10 is cut to its last digit.
            if digit != 0 {
                told_apart.1 += 1;
                assert_eq!(reason(&format!("{body}0")), Some(IinReason::Checksum), "{body}");
            }
        }
        assert!(told_apart.0 > 100 && told_apart.1 > 100, "{told_apart:?}");
    }

    /// A valid number that begins with seven digits.
    fn with_prefix(prefix: &str) -> String {
        (0..10_000)
            .find_map(|serial| {
                let body = format!("{prefix}{serial:04}");
                by_the_act(&body).map(|(_, digit)| format!("{body}{digit}"))
            })
            .unwrap()
    }

    #[test]
    fn hints_need_a_real_date_and_a_known_century() {
        let hint = |prefix: &str| {
            let parts = parse(&with_prefix(prefix));
            assert!(parts.valid, "{prefix}");
            assert_eq!(parts.birth_date.is_some(), parts.sex.is_some(), "{prefix}");
            parts.birth_date.map(|Day(day)| day).zip(parts.sex)
        };
        assert_eq!(hint("9912311"), Some((day!(1899, 12, 31), Sex::Male)));
        assert_eq!(hint("0001012"), Some((day!(1800, 1, 1), Sex::Female)));
        assert_eq!(hint("8904023"), Some((day!(1989, 4, 2), Sex::Male)));
        assert_eq!(hint("8904024"), Some((day!(1989, 4, 2), Sex::Female)));
        assert_eq!(hint("0105145"), Some((day!(2001, 5, 14), Sex::Male)));
        assert_eq!(hint("0105146"), Some((day!(2001, 5, 14), Sex::Female)));
        assert_eq!(hint("0002295"), Some((day!(2000, 2, 29), Sex::Male)));
        assert_eq!(hint("0002293"), None, "1900 was no leap year");
        assert_eq!(hint("0102305"), None);
        assert_eq!(hint("0113015"), None);
        assert_eq!(hint("0100015"), None);
        // BIN: the fifth digit is 4, 5 or 6, so that it makes no day.
        assert_eq!(hint("0105405"), None);
        for reserve in [0, 7, 8, 9] {
            let prefix = format!("010514{reserve}");
            assert_eq!(hint(&prefix), None);
        }
    }

    #[test]
    fn serialises_as_the_contract_says() {
        assert_eq!(
            serde_json::to_string(&parse("890402315838")).unwrap(),
            r#"{"valid":true,"reason":null,"birthDate":"1989-04-02","sex":"male"}"#
        );
        assert_eq!(
            serde_json::to_string(&parse("890402315840")).unwrap(),
            r#"{"valid":false,"reason":"no-check-digit","birthDate":null,"sex":null}"#
        );
        assert_eq!(serde_json::to_string(&IinReason::NotDigits).unwrap(), r#""not-digits""#);
        assert_eq!(serde_json::to_string(&IinReason::AllZero).unwrap(), r#""all-zero""#);
    }

    #[test]
    fn masks() {
        for (text, masked) in [
            ("", ""),
            ("1", "*"),
            ("12", "**"),
            ("123456", "****56"),
            ("890402315838", "**********38"),
            ("890402315838 ", "**********"),
            ("８９０４０２３１５８３８", "**********"),
            ("Әлия12", "****12"),
            ("12345я", "******"),
        ] {
            assert_eq!(mask(text), masked, "{text}");
        }
    }

    /// The number with its n-th digit (counted from 1) replaced.
    fn changed(body: &str, position: usize, digit: u32) -> String {
        body.chars()
            .enumerate()
            .map(|(at, c)| if at + 1 == position { char::from_digit(digit, 10).unwrap() } else { c })
            .collect()
    }

    proptest! {
        #[test]
        fn agrees_with_the_act(body in "[0-9]{11}") {
            for last in 0..10 {
                let expected = match by_the_act(&body) {
                    None => Some(IinReason::NoCheckDigit),
                    Some((_, digit)) if digit != last => Some(IinReason::Checksum),
                    Some(_) => None,
                };
                let text = format!("{body}{last}");
                if text != "000000000000" {
                    prop_assert_eq!(reason(&text), expected);
                }
            }
        }

        // Ten weights of the first pass are coprime to 11, so a wrong digit among the first ten moves the remainder.
        #[test]
        fn a_wrong_digit_among_the_first_ten_is_seen_in_the_first_pass(
            body in "[0-9]{11}", position in 1_usize..=10, digit in 0_u32..10
        ) {
            let other = changed(&body, position, digit);
            prop_assume!(other != body);
            if let (Some((1, right)), Some((1, _))) = (by_the_act(&body), by_the_act(&other)) {
                prop_assert_eq!(reason(&format!("{other}{right}")), Some(IinReason::Checksum));
            }
        }

        // The weight of the eleventh digit in the first pass is 11, that is nothing; in the second pass it is 2.
        #[test]
        fn a_wrong_eleventh_digit_is_seen_in_the_second_pass_only(body in "[1-9][0-9]{10}", digit in 0_u32..10) {
            let other = changed(&body, 11, digit);
            prop_assume!(other != body);
            match by_the_act(&body) {
                Some((1, right)) => prop_assert_eq!(reason(&format!("{other}{right}")), None),
                Some((_, right)) => prop_assert_ne!(reason(&format!("{other}{right}")), None),
                None => {}
            }
        }

        #[test]
        fn a_wrong_check_digit_is_always_seen(body in "[1-9][0-9]{10}", digit in 0_u32..10) {
            if let Some((_, right)) = by_the_act(&body) {
                prop_assert_eq!(reason(&format!("{body}{digit}")).is_none(), digit == right);
            }
        }

        #[test]
        fn any_text_is_answered(text in any::<String>()) {
            reason(&text);
        }

        #[test]
        fn no_mask_shows_more_than_two_characters(text in "\\PC{0,20}|[0-9]{0,40}") {
            let masked = mask(&text);
            let shown = masked.trim_start_matches('*');
            prop_assert!(shown.len() <= 2 && text.ends_with(shown));
            prop_assert!(masked.len() <= 12);
            prop_assert!(shown.is_empty() || text.chars().count() >= 6);
        }
    }
}
