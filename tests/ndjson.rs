//! A stream answers what the whole input is answered, wherever it is cut, and keeps no more than a line of it.

#![expect(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test fails by panicking")]

use erezhe::{Input, Options, check_ndjson, ndjson};
use proptest::prelude::*;
use serde_json::Value;

const LINE: usize = 1 << 20;

fn options() -> Options {
    Options::read(&Input::from_json(br#"{"detail":"brief"}"#).unwrap()).unwrap()
}

fn streamed<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> Vec<u8> {
    let mut stream = ndjson(options());
    let mut answers: Vec<u8> = parts.into_iter().flat_map(|part| stream.push(part)).collect();
    answers.extend(stream.end());
    answers
}

fn parsed(answers: &[u8]) -> Vec<Value> {
    let lines = answers.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
    lines.map(|line| serde_json::from_slice(line).unwrap()).collect()
}

fn rows(answers: &[u8]) -> Vec<u64> {
    parsed(answers).iter().map(|report| report["row"].as_u64().unwrap()).collect()
}

/// Whether nothing but the whole line is told to be wrong.
fn is_refused(answer: &Value) -> bool {
    let findings = answer["findings"].as_array().unwrap();
    findings.len() == 1 && findings[0]["code"] == "input.invalid" && findings[0]["path"] == ""
}

const TEXT: &str =
    "\u{feff}{\"id\":\"қ\"}\r\n\r\n\u{feff}{}\nnot json\r\n\x0c{\"id\":\"😀\"}\n \x0c\n{\"id\":\"last\"}";

#[test]
fn cut_anywhere() {
    let bytes = TEXT.as_bytes();
    let whole = check_ndjson(bytes, &options());
    assert_eq!(rows(&whole), [1, 3, 4, 5, 7]);
    assert_eq!(streamed(bytes.chunks(1)), whole);
    for at in 0..=bytes.len() {
        let (left, right) = bytes.split_at(at);
        assert_eq!(streamed([left, right]), whole, "{at}");
        for between in at..=bytes.len() {
            assert_eq!(streamed([left, &bytes[at..between], &bytes[between..]]), whole, "{at} {between}");
        }
    }
}

#[test]
fn a_byte_order_mark_begins_the_whole_input_alone() {
    let answers = parsed(&check_ndjson("\u{feff}{}\n\u{feff}{}\n".as_bytes(), &options()));
    assert!(!is_refused(&answers[0]));
    assert!(is_refused(&answers[1]));
    assert!(is_refused(&parsed(&check_ndjson("\u{feff}\u{feff}{}\n".as_bytes(), &options()))[0]));
    assert!(check_ndjson("\u{feff}".as_bytes(), &options()).is_empty());
    assert!(check_ndjson("\u{feff}\r\n \n".as_bytes(), &options()).is_empty());
    // Where portions used to end.
    let mut bytes = b"{}\n".repeat(262_144 / 3);
    bytes.push(b'\n');
    bytes.extend_from_slice("\u{feff}{}\n".as_bytes());
    for size in [262_144, 65_536, 1000] {
        assert!(is_refused(parsed(&streamed(bytes.chunks(size))).last().unwrap()));
    }
}

#[test]
fn a_line_that_is_too_long_is_one_answer_and_the_next_ones_are_judged() {
    let line = |length: usize| format!("{{\"id\":1{}}}", " ".repeat(length - 8));
    let around = |long: &str| format!("{{\"id\":1}}\n{long}\n{{\"id\":2}}\n");
    for (long, refused) in
        [(line(LINE), false), (line(LINE + 1), true), (line(9 * LINE), true), ("x".repeat(LINE * 4), true)]
    {
        let bytes = around(&long).into_bytes();
        let whole = check_ndjson(&bytes, &options());
        let answers = parsed(&whole);
        assert_eq!(rows(&whole), [1, 2, 3]);
        assert_eq!([0, 1, 2].map(|row| is_refused(&answers[row])), [false, refused, false]);
        for size in [1 << 15, LINE - 1, LINE, LINE + 1, 3 * LINE] {
            assert_eq!(streamed(bytes.chunks(size)), whole, "{size}");
        }
        // As the first line, the mark is not counted.
        let first = check_ndjson(format!("\u{feff}{long}").as_bytes(), &options());
        assert_eq!(is_refused(&parsed(&first)[0]), refused);
        assert_eq!(streamed(format!("\u{feff}{long}").as_bytes().chunks(1 << 15)), first);
    }
    // Blank ones are no rows, however long they are; something at their end makes them one.
    let blank = " ".repeat(3 * LINE);
    assert_eq!(rows(&streamed(around(&blank).as_bytes().chunks(1 << 15))), [1, 3]);
    assert_eq!(rows(&streamed(around(&format!("{blank}x")).as_bytes().chunks(1 << 15))), [1, 2, 3]);
    assert!(streamed(format!("\u{feff}{blank}").as_bytes().chunks(1 << 15)).is_empty());
}

#[test]
fn an_input_after_the_end_is_the_next_one() {
    let mut stream = ndjson(options());
    for _ in 0..2 {
        assert!(stream.push("\u{feff}\n{}".as_bytes()).is_empty());
        assert_eq!(rows(&stream.end()), [2]);
        assert!(stream.end().is_empty());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_cut_anywhere(
        bytes in prop::collection::vec(prop_oneof![any::<u8>(), prop::sample::select(b"\n\n\r {}\":1\xef\xbb\xbf".to_vec())], 0..200),
        mut cuts in prop::collection::vec(0_usize..200, 0..6),
    ) {
        cuts.extend([0, bytes.len()]);
        cuts.retain(|cut| *cut <= bytes.len());
        cuts.sort_unstable();
        let parts = cuts.windows(2).map(|cut| &bytes[cut[0]..cut[1]]);
        prop_assert_eq!(streamed(parts), check_ndjson(&bytes, &options()));
    }
}
