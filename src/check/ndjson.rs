//! Batches: one application a line in, one report a line out.

use crate::law::Rulebook;

use super::input::Input;
use super::options::{Detail, Options};
use super::problem::{Expected, Problem};
use super::report::{BriefReport, Report};
use super::{Judgement, answer};

/// Judges every non-empty line, in the order of the input; a line that cannot be read gets a report that says so. Each
/// answer names the line by `row`: from 1, empty lines counted.
#[must_use]
pub fn check_ndjson(rulebook: &Rulebook, bytes: &[u8], options: &Options) -> Vec<u8> {
    check_rows(rulebook, bytes, options, 1)
}

/// The same for a part of an input whose first line has a number of its own.
#[must_use]
pub fn check_rows(rulebook: &Rulebook, bytes: &[u8], options: &Options, first: u32) -> Vec<u8> {
    // A byte order mark stands at the beginning of an input, and of no later part of it.
    let bytes = if first == 1 { bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes) } else { bytes };
    let mut reports = Vec::with_capacity(bytes.len().saturating_mul(4));
    for (row, line) in (first..).zip(bytes.split(|byte| *byte == b'\n')) {
        if line.trim_ascii().is_empty() {
            continue;
        }
        let judgement = judge_line(rulebook, line, options);
        let row = Some(row);
        let written = match options.detail {
            Detail::Full => {
                let report = answer::report(judgement, rulebook, options.lang);
                serde_json::to_writer(&mut reports, &Report { row, ..report })
            }
            Detail::Brief => serde_json::to_writer(&mut reports, &BriefReport { row, ..answer::brief(judgement) }),
        };
        // A report is plain data, which always serialises; a line for each line of input is kept all the same.
        if written.is_err() {
            reports.extend_from_slice(b"null");
        }
        reports.push(b'\n');
    }
    reports
}

fn judge_line(rulebook: &Rulebook, line: &[u8], options: &Options) -> Judgement {
    if std::str::from_utf8(line).is_err() {
        return super::unreadable(rulebook, Problem::new(Vec::new(), Expected::Utf8), options);
    }
    match Input::from_json(line) {
        Ok(input) => super::judge(rulebook, &super::read::application(&input, rulebook), options),
        Err(error) => {
            // The parser counts lines inside of what it was given; here that is always the one line of the row.
            let column = u32::try_from(error.column()).unwrap_or(u32::MAX);
            super::unreadable(rulebook, Problem::new(Vec::new(), Expected::Json { column }), options)
        }
    }
}
