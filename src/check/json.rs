//! Reads JSON into [`Input`], within the limits of an application and by the rules that hold for JavaScript values too:
//! a repeated field is kept twice, a lone surrogate is told where it stands, a number beyond every double is infinite.

use std::borrow::Cow;
use std::fmt;

use super::input::{Input, Odd};
use super::limits::{Budget, Limit};

/// Bytes that are no JSON, and where that shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JsonError {
    utf8: bool,
    line: u32,
    column: u32,
}

impl JsonError {
    /// Whether it is not even UTF-8.
    #[must_use]
    pub const fn is_utf8(&self) -> bool {
        self.utf8
    }

    /// The line, from 1.
    #[must_use]
    pub const fn line(&self) -> u32 {
        self.line
    }

    /// The character of the line, from 1.
    #[must_use]
    pub const fn column(&self) -> u32 {
        self.column
    }
}

impl fmt::Display for JsonError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = if self.utf8 { "not valid UTF-8" } else { "not valid JSON" };
        write!(formatter, "{what} (line {}, column {})", self.line, self.column)
    }
}

impl std::error::Error for JsonError {}

/// Why reading stops.
enum Stop {
    NoJson,
    Over(Limit),
}

impl From<Limit> for Stop {
    fn from(limit: Limit) -> Self {
        Self::Over(limit)
    }
}

impl<'a> Input<'a> {
    /// Reads JSON. Of more than an application may hold nothing is kept but which limit it went over.
    ///
    /// # Errors
    /// It is no JSON.
    ///
    /// ```
    /// use erezhe::Input;
    /// assert_eq!(Input::from_json(br#"{"id": "A-1"}"#).unwrap(), Input::Object(vec![("id".into(), Input::Text("A-1".into()))]));
    /// assert_eq!(Input::from_json(b"{\n").unwrap_err().line(), 2);
    /// ```
    pub fn from_json(bytes: &'a [u8]) -> Result<Self, JsonError> {
        read(bytes)
    }
}

fn read(bytes: &[u8]) -> Result<Input<'_>, JsonError> {
    let text = std::str::from_utf8(bytes).map_err(|error| place(bytes, error.valid_up_to(), true))?;
    let mut reader = Reader { text, bytes, at: 0, budget: Budget::new() };
    let read = reader.value(0).and_then(|input| {
        reader.space();
        if reader.at == bytes.len() { Ok(input) } else { Err(Stop::NoJson) }
    });
    match read {
        Ok(input) => Ok(input),
        Err(Stop::Over(limit)) => Ok(Input::Odd(Odd::Over(limit))),
        Err(Stop::NoJson) => Err(place(bytes, reader.at, false)),
    }
}

fn place(bytes: &[u8], at: usize, utf8: bool) -> JsonError {
    let before = bytes.get(..at).unwrap_or(bytes);
    let count = |bytes: &[u8], wanted: fn(u8) -> bool| {
        u32::try_from(bytes.iter().filter(|byte| wanted(**byte)).count()).unwrap_or(u32::MAX).saturating_add(1)
    };
    let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |newline| newline + 1);
    let line = count(before, |byte| byte == b'\n');
    // The bytes that go on with a character are not counted.
    let column = count(before.get(start..).unwrap_or_default(), |byte| byte & 0xc0 != 0x80);
    JsonError { utf8, line, column }
}

struct Reader<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    budget: Budget,
}

impl<'a> Reader<'a> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn space(&mut self) {
        while let Some(b' ' | b'\n' | b'\t' | b'\r') = self.peek() {
            self.at += 1;
        }
    }

    /// The next character that is no space, if it is this one.
    fn took(&mut self, byte: u8) -> bool {
        self.space();
        let took = self.peek() == Some(byte);
        self.at += usize::from(took);
        took
    }

    fn value(&mut self, outer: u32) -> Result<Input<'a>, Stop> {
        self.space();
        match self.peek().ok_or(Stop::NoJson)? {
            b'"' => {
                self.budget.value()?;
                let (text, whole) = self.string()?;
                Ok(if whole { Input::Text(text) } else { Input::Odd(Odd::HalfCharacter) })
            }
            b'{' => self.object(outer),
            b'[' => self.list(outer),
            b't' => self.word("true", Input::Bool(true)),
            b'f' => self.word("false", Input::Bool(false)),
            b'n' => self.word("null", Input::Null),
            b'-' | b'0'..=b'9' => self.number(),
            _ => Err(Stop::NoJson),
        }
    }

    fn word(&mut self, word: &str, value: Input<'a>) -> Result<Input<'a>, Stop> {
        if !self.bytes.get(self.at..).is_some_and(|rest| rest.starts_with(word.as_bytes())) {
            return Err(Stop::NoJson);
        }
        self.budget.value()?;
        self.at += word.len();
        Ok(value)
    }

    fn list(&mut self, outer: u32) -> Result<Input<'a>, Stop> {
        self.budget.value()?;
        let depth = Budget::deeper(outer)?;
        self.at += 1;
        let mut list = Vec::new();
        if self.took(b']') {
            return Ok(Input::List(list));
        }
        loop {
            list.push(self.value(depth)?);
            if self.took(b']') {
                return Ok(Input::List(list));
            }
            if !self.took(b',') {
                return Err(Stop::NoJson);
            }
        }
    }

    fn object(&mut self, outer: u32) -> Result<Input<'a>, Stop> {
        self.budget.value()?;
        let depth = Budget::deeper(outer)?;
        self.at += 1;
        let mut fields = Vec::new();
        if self.took(b'}') {
            return Ok(Input::Object(fields));
        }
        loop {
            self.space();
            if self.peek() != Some(b'"') {
                return Err(Stop::NoJson);
            }
            // A name with half of a character in it is none of the known ones, and is told as what it is: unknown.
            let (name, _) = self.string()?;
            if !self.took(b':') {
                return Err(Stop::NoJson);
            }
            fields.push((name, self.value(depth)?));
            if self.took(b'}') {
                return Ok(Input::Object(fields));
            }
            if !self.took(b',') {
                return Err(Stop::NoJson);
            }
        }
    }

    /// A text from its first quote on, and whether no half of a character stands in it.
    fn string(&mut self) -> Result<(Cow<'a, str>, bool), Stop> {
        self.at += 1;
        let (mut from, mut whole) = (self.at, true);
        let mut unescaped: Option<String> = None;
        loop {
            match self.peek().ok_or(Stop::NoJson)? {
                b'"' => {
                    let rest = self.text.get(from..self.at).unwrap_or_default();
                    self.at += 1;
                    let text = match unescaped {
                        None => Cow::Borrowed(rest),
                        Some(before) => Cow::Owned(before + rest),
                    };
                    self.budget.text(text.len())?;
                    return Ok((text, whole));
                }
                b'\\' => {
                    let text = unescaped.get_or_insert_default();
                    text.push_str(self.text.get(from..self.at).unwrap_or_default());
                    let length = text.len();
                    if !self.budget.takes(length) {
                        return Err(Stop::Over(Limit::Text));
                    }
                    let (char, is_whole) = self.escape()?;
                    unescaped.get_or_insert_default().push(char);
                    whole &= is_whole;
                    from = self.at;
                }
                0..=0x1f => return Err(Stop::NoJson),
                _ => self.at += 1,
            }
        }
    }

    /// The character of an escape, and whether it is a whole one.
    fn escape(&mut self) -> Result<(char, bool), Stop> {
        self.at += 1;
        let escaped = match self.peek().ok_or(Stop::NoJson)? {
            char @ (b'"' | b'\\' | b'/') => char::from(char),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let first = self.unit()?;
                return Ok(self.other_half(first).map_or(('\u{fffd}', false), |char| (char, true)));
            }
            _ => return Err(Stop::NoJson),
        };
        self.at += 1;
        Ok((escaped, true))
    }

    /// The character that a unit of UTF-16 is, or makes with the one after it.
    fn other_half(&mut self, first: u32) -> Option<char> {
        if !(0xd800..=0xdbff).contains(&first) {
            return char::from_u32(first);
        }
        let here = self.at;
        if self.bytes.get(here..).is_some_and(|rest| rest.starts_with(b"\\u")) {
            self.at += 1;
            if let Ok(second @ 0xdc00..=0xdfff) = self.unit() {
                return char::from_u32(0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00));
            }
        }
        self.at = here;
        None
    }

    /// Four hexadecimal digits after a `u`.
    fn unit(&mut self) -> Result<u32, Stop> {
        let mut unit = 0;
        for _ in 0..4 {
            self.at += 1;
            let digit = self.peek().and_then(|byte| char::from(byte).to_digit(16)).ok_or(Stop::NoJson)?;
            unit = unit * 16 + digit;
        }
        self.at += 1;
        Ok(unit)
    }

    fn number(&mut self) -> Result<Input<'a>, Stop> {
        let minus = self.took(b'-');
        let whole = self.digits()?;
        if whole.len() > 1 && whole.starts_with(b"0") {
            self.at -= whole.len() - 1;
            return Err(Stop::NoJson);
        }
        let mut fraction: &[u8] = &[];
        if self.peek() == Some(b'.') {
            self.at += 1;
            fraction = self.digits()?;
        }
        let mut exponent = 0_i32;
        if let Some(b'e' | b'E') = self.peek() {
            self.at += 1;
            let sign = self.peek().filter(|byte| matches!(byte, b'+' | b'-'));
            self.at += usize::from(sign.is_some());
            let digits = self.digits()?;
            exponent = digits
                .iter()
                .fold(0, |sum: i32, digit| sum.saturating_mul(10).saturating_add(i32::from(digit.wrapping_sub(b'0'))));
            if sign == Some(b'-') {
                exponent = -exponent;
            }
        }
        self.budget.value()?;
        let number = double(whole, fraction, exponent);
        Ok(Input::Number(if minus { -number } else { number }))
    }

    fn digits(&mut self) -> Result<&'a [u8], Stop> {
        let from = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        self.bytes.get(from..self.at).filter(|digits| !digits.is_empty()).ok_or(Stop::NoJson)
    }
}

/// The number that JavaScript makes of these digits. From 0.1 to 10¹⁶ it is the same to the last bit, so that what is a
/// whole number here is one there; a table of powers for all other doubles would be the largest thing in the module.
fn double(whole: &[u8], fraction: &[u8], exponent: i32) -> f64 {
    const KEPT: usize = 19;
    let digits = whole.iter().chain(fraction).map(|digit| digit.wrapping_sub(b'0'));
    let zeros = digits.clone().take_while(|digit| *digit == 0).count();
    let significant = digits.clone().skip(zeros);
    let count = whole.len() + fraction.len() - zeros;
    let mantissa = significant.clone().take(KEPT).fold(0_u64, |sum, digit| sum * 10 + u64::from(digit));
    if mantissa == 0 {
        return 0.0;
    }
    // The value is 0.d₁d₂d₃… times ten to this power.
    let power =
        i64::try_from(whole.len()).unwrap_or(i64::MAX) - i64::try_from(zeros).unwrap_or(i64::MAX) + i64::from(exponent);
    let scale = power - i64::try_from(count.min(KEPT)).unwrap_or(0);
    #[expect(clippy::cast_precision_loss, reason = "at most 15 digits, or near enough")]
    let near = mantissa as f64;
    if count <= 15 && (-22..=22).contains(&scale) {
        return scaled(near, scale);
    }
    if !(0..=16).contains(&power) {
        return scaled(near, scale.clamp(-400, 400));
    }
    let mut rest = significant;
    let int = (0..power).fold(0_u64, |sum, _| sum * 10 + u64::from(rest.next().unwrap_or(0)));
    // A half of the last bit has at most 58 digits.
    let mut decimals = [0_u8; 60];
    for decimal in &mut decimals {
        *decimal = rest.next().unwrap_or(0);
    }
    let bits = int.leading_zeros().saturating_sub(2);
    let mut sum = int;
    for _ in 0..bits {
        let carry = decimals.iter_mut().rev().fold(0, |carry, decimal| {
            let doubled = *decimal * 2 + carry;
            *decimal = doubled % 10;
            doubled / 10
        });
        sum = sum * 2 + u64::from(carry);
    }
    // What is left over only says to which side a half is rounded.
    let left = decimals.iter().any(|decimal| *decimal > 0) || rest.any(|digit| digit > 0);
    sum |= u64::from(left);
    #[expect(clippy::cast_precision_loss, reason = "it rounds, as it should")]
    let sum = sum as f64;
    (0..bits).fold(sum, |sum, _| sum / 2.0)
}

/// Times ten to a power; exact for numbers of 15 digits and powers up to 22.
fn scaled(number: f64, power: i64) -> f64 {
    if (-22..=22).contains(&power) {
        let ten = (0..power.unsigned_abs()).fold(1.0, |product, _| product * 10.0);
        return if power < 0 { number / ten } else { number * ten };
    }
    (0..power.unsigned_abs()).fold(number, |number, _| if power < 0 { number / 10.0 } else { number * 10.0 })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::limits::{DEPTH, TEXT, VALUES};
    use super::*;

    /// As serde_json has it.
    fn told(input: &Input<'_>) -> serde_json::Value {
        match input {
            Input::Null | Input::Odd(_) => serde_json::Value::Null,
            Input::Bool(flag) => (*flag).into(),
            Input::Number(number) => (*number).into(),
            Input::Text(text) => text.clone().into_owned().into(),
            Input::List(list) => list.iter().map(told).collect(),
            Input::Object(fields) => {
                fields.iter().map(|(name, value)| (name.clone().into_owned(), told(value))).collect()
            }
        }
    }

    fn doubles(value: &serde_json::Value) -> serde_json::Value {
        match value {
            serde_json::Value::Number(number) => number.to_string().parse::<f64>().unwrap().into(),
            serde_json::Value::Array(list) => list.iter().map(doubles).collect(),
            serde_json::Value::Object(fields) => {
                fields.iter().map(|(name, value)| (name.clone(), doubles(value))).collect()
            }
            other => other.clone(),
        }
    }

    fn number(text: &str) -> f64 {
        match read(text.as_bytes()) {
            Ok(Input::Number(number)) => number,
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn what_is_no_json_is_told_by_its_place() {
        for (text, line, column) in [
            ("", 1, 1),
            ("{", 1, 2),
            ("{\"ә\":}", 1, 6),
            ("{}\n x", 2, 2),
            ("01", 1, 2),
            ("[1,]", 1, 4),
            ("nul", 1, 1),
            ("\"a\tb\"", 1, 3),
            ("\"\\x\"", 1, 3),
            ("1.", 1, 3),
            ("-", 1, 2),
            ("[1 2]", 1, 4),
            ("{1:2}", 1, 2),
            ("\u{feff}{}", 1, 1),
        ] {
            let error = read(text.as_bytes()).unwrap_err();
            assert_eq!((error.line(), error.column(), error.is_utf8()), (line, column, false), "{text}");
        }
        assert!(read(b"\"\xff\"").unwrap_err().is_utf8());
    }

    #[test]
    fn half_of_a_character_is_told_where_it_stands() {
        for text in [r#""\ud800""#, r#""a\udc00b""#, r#""\ud83dx""#, r#""\ud83d\n""#, r#""\ud800\ud800""#] {
            assert_eq!(read(text.as_bytes()), Ok(Input::Odd(Odd::HalfCharacter)), "{text}");
        }
        let both = Input::Text("😀\u{8}/".into());
        assert_eq!(read(r#""\ud83d\ude00\b\/""#.as_bytes()), Ok(both));
        assert_eq!(
            read(r#"{"\ud83d":"😀"}"#.as_bytes()),
            Ok(Input::Object(vec![("\u{fffd}".into(), Input::Text("😀".into()))]))
        );
    }

    #[test]
    fn reading_stops_at_each_limit_and_not_before() {
        let over = |text: &str| match read(text.as_bytes()).unwrap() {
            Input::Odd(Odd::Over(limit)) => Some(limit),
            input => input.over(),
        };
        let (text, values, depth) = (TEXT as usize, VALUES as usize, DEPTH as usize);
        let quoted = |length: usize| format!("{{\"name\":\"{}\"}}", "x".repeat(length - 4));
        assert_eq!(over(&quoted(text)), None);
        assert_eq!(over(&quoted(text + 1)), Some(Limit::Text));
        assert_eq!(over(&format!("\"{}\"", "\\u0000".repeat(text))), None);
        assert_eq!(over(&format!("\"{}\"", "\\u0000".repeat(text + 1))), Some(Limit::Text));
        assert_eq!(over(&format!("[{}0]", "0,".repeat(values - 2))), None);
        assert_eq!(over(&format!("[{}0]", "0,".repeat(values - 1))), Some(Limit::Values));
        assert_eq!(over(&format!("{}{}", "[".repeat(depth), "]".repeat(depth))), None);
        // Nothing behind the limit is looked at.
        assert_eq!(over(&"[".repeat(depth + 1)), Some(Limit::Depth));
    }

    #[test]
    fn a_number_is_what_javascript_makes_of_it() {
        for text in [
            "0",
            "-0",
            "1",
            "12",
            "1e0",
            "120e-1",
            "0.12e2",
            "9007199254740991",
            "9007199254740992",
            "9007199254740993",
            "9007199254740991.5",
            "9007199254740990.49999999999999999999999",
            "8.99999999999999911182158029987",
            "8.999999999999999111821580299874767661094665527343750001",
            "11.99999999999999999999999999999999999999",
            "0.99999999999999994448884876874217297882",
            "0.999999999999999944488848768742172978818416595458984375",
            "1e22",
            "1e-22",
            "123456789012345678901234567890e-28",
            "0.1",
            "0.30000000000000004",
            "4503599627370497.5",
            "4503599627370496.5",
            "4503599627370495.75",
        ] {
            assert_eq!(number(text).to_bits(), text.parse::<f64>().unwrap().to_bits(), "{text}");
        }
        assert!(number("1e999").is_infinite() && number("-1e99999999999999999999").is_infinite());
        assert_eq!(number("1e-999"), 0.0);
        assert_eq!(number("0e999"), 0.0);
        assert_eq!(number(&format!("1{}", "0".repeat(400))), f64::INFINITY);
        assert!((number("1e300") / 1e300 - 1.0).abs() < 1e-12);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn numbers_are_the_same_to_the_last_bit(whole in 0_u64..10_000_000_000_000_000, fraction in "[0-9]{0,40}", shift in -6..6) {
            let text = format!("{whole}.{fraction}0e{shift}");
            let exact = text.parse::<f64>().unwrap();
            if (0.1..1e16).contains(&exact) {
                prop_assert_eq!(number(&text).to_bits(), exact.to_bits(), "{}", text);
            } else {
                prop_assert!((number(&text) - exact).abs() <= exact * 1e-14, "{}", text);
            }
        }

        #[test]
        fn any_bytes_are_read_as_by_serde(bytes in prop::collection::vec(
            prop::sample::select(br#" {}[]":,\u0dD8aefnrtbls1.+-E"#.to_vec()), 0..24)) {
            let (ours, theirs) = (read(&bytes), serde_json::from_slice::<serde_json::Value>(&bytes));
            match (&ours, &theirs) {
                (Ok(ours), Ok(theirs)) => {
                    let object = matches!(ours, Input::Object(_) | Input::List(_));
                    prop_assert!(object || doubles(&told(ours)) == doubles(theirs));
                }
                (Err(_), Err(_)) => {}
                // What we can tell in more detail.
                (Ok(_), Err(error)) => {
                    let error = error.to_string();
                    prop_assert!(error.contains("surrogate") || error.contains("hex escape") || error.contains("out of range"), "{}", error);
                }
                (Err(_), Ok(_)) => prop_assert!(false, "{:?}", String::from_utf8_lossy(&bytes)),
            }
        }

        #[test]
        fn any_text_is_read_as_by_serde(text in any::<String>(), name in any::<String>()) {
            let text = serde_json::json!({ name: [text, 1, true, null_value()] }).to_string();
            let ours = told(&read(text.as_bytes()).unwrap());
            prop_assert_eq!(doubles(&ours), doubles(&serde_json::from_str(&text).unwrap()));
        }

        #[test]
        fn a_cut_or_spoilt_line_is_an_answer(at in 0_usize..200, byte in any::<u8>()) {
            let mut line = include_bytes!("../../samples/1-almaty-externat.json").to_vec();
            let place = at % line.len();
            line[place] = byte;
            let _ = read(&line);
            let _ = read(&line[..place]);
        }
    }

    fn null_value() -> serde_json::Value {
        serde_json::Value::Null
    }
}
