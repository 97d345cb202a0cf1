//! Batches: one application a line in, one report a line out.

use crate::law::Rulebook;

use super::input::Input;
use super::options::Options;
use super::problem::{Expected, Problem};
use super::report::Report;

/// Judges every non-empty line, in the order of the input; a line that cannot be read gets a report that says so.
#[must_use]
pub fn check_ndjson(rulebook: &Rulebook, bytes: &[u8], options: &Options) -> Vec<u8> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut reports = Vec::with_capacity(bytes.len().saturating_mul(4));
    for line in bytes.split(|byte| *byte == b'\n') {
        if line.trim_ascii().is_empty() {
            continue;
        }
        let report = check_line(rulebook, line, options);
        // A report is plain data, which always serialises; a line for each line of input is kept all the same.
        if serde_json::to_writer(&mut reports, &report).is_err() {
            reports.extend_from_slice(b"null");
        }
        reports.push(b'\n');
    }
    reports
}

fn check_line(rulebook: &Rulebook, line: &[u8], options: &Options) -> Report {
    if std::str::from_utf8(line).is_err() {
        return super::unreadable(rulebook, Problem::new(Vec::new(), Expected::Utf8), options);
    }
    match Input::from_json(line) {
        Ok(input) => super::check(rulebook, &input, options),
        Err(error) => {
            let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
            let expected = Expected::Json { line: number(error.line()), column: number(error.column()) };
            super::unreadable(rulebook, Problem::new(Vec::new(), expected), options)
        }
    }
}
