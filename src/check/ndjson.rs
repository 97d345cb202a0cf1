//! Batches: one application a line in, one report a line out.

use crate::law::Rulebook;

use super::input::Input;
use super::judgement::{Judgement, judge, unreadable};
use super::limits;
use super::options::{Detail, Options};
use super::path::Path;
use super::problem::{Expected, Problem};
use super::report::{BriefReport, Report};
use super::{answer, read};
use crate::shape::{Json, Shape as _};

/// A byte order mark stands at the beginning of the whole input, and of no later part of it.
const MARK: &[u8] = b"\xef\xbb\xbf";
/// What is kept of a line: enough to tell that it is too long, though a byte order mark stands before it.
const KEPT: usize = limits::LINE as usize + MARK.len() + 1;

/// Judges every non-empty line, in the order of the input; a line that cannot be read gets a report that says so. Each
/// answer names the line by `row`: from 1, empty lines counted.
#[must_use]
pub fn check_ndjson(rulebook: &Rulebook, bytes: &[u8], options: &Options) -> Vec<u8> {
    let mut stream = Ndjson::new(rulebook, options.clone());
    let mut answers = stream.push(bytes);
    answers.append(&mut stream.end());
    answers
}

/// Applications in NDJSON as they come: cut anywhere, answered as soon as a line is whole. Rows and the byte order mark
/// are those of the whole input, and no more than one line is kept, of one that is too long no more than shows that.
///
/// ```
/// let mut stream = erezhe::ndjson(erezhe::Options::default());
/// assert!(stream.push(b"{}").is_empty());
/// assert!(stream.push(b"\n\n{\"id\":\"A-\xd3").starts_with(br#"{"row":1,"#));
/// assert!(stream.push(b"\xa9\"}").is_empty());
/// assert!(stream.end().starts_with(r#"{"row":3,"id":"A-ө","#.as_bytes()));
/// ```
#[derive(Debug)]
pub struct Ndjson<'a> {
    rulebook: &'a Rulebook,
    options: Options,
    /// Of the line that is being read.
    row: u32,
    /// What has come of it and is kept.
    begun: Vec<u8>,
    /// Whether more than that has come, and it was not blank.
    more: bool,
    json: Json,
}

impl<'a> Ndjson<'a> {
    pub(crate) fn new(rulebook: &'a Rulebook, options: Options) -> Self {
        Self { rulebook, options, row: 1, begun: Vec::new(), more: false, json: Json::default() }
    }

    /// The next bytes of the input; gives the answers on the lines that they end.
    #[must_use]
    pub fn push(&mut self, bytes: &[u8]) -> Vec<u8> {
        let mut answers = Vec::new();
        let mut lines = bytes.split(|byte| *byte == b'\n');
        let begun = lines.next_back().unwrap_or_default();
        for line in lines {
            self.close(line, &mut answers);
        }
        self.hold(begun);
        answers
    }

    /// There is no more of the input; gives the answer on a last line that nothing ended. What is pushed after it is the
    /// next input's.
    #[must_use]
    pub fn end(&mut self) -> Vec<u8> {
        let mut answers = Vec::new();
        self.close(&[], &mut answers);
        self.row = 1;
        answers
    }

    fn hold(&mut self, part: &[u8]) {
        let room = KEPT.saturating_sub(self.begun.len());
        let (kept, rest) = part.split_at_checked(room).unwrap_or((part, &[]));
        self.begun.extend_from_slice(kept);
        self.more |= !is_blank(rest);
    }

    /// A line ends with these bytes.
    fn close(&mut self, rest: &[u8], answers: &mut Vec<u8>) {
        if self.begun.is_empty() {
            self.answer(rest, answers);
        } else {
            self.hold(rest);
            let mut line = std::mem::take(&mut self.begun);
            self.answer(&line, answers);
            line.clear();
            self.begun = line;
        }
        self.more = false;
        self.row = self.row.saturating_add(1);
    }

    fn answer(&mut self, line: &[u8], answers: &mut Vec<u8>) {
        let line = if self.row == 1 { line.strip_prefix(MARK).unwrap_or(line) } else { line };
        if !self.more && is_blank(line) {
            return;
        }
        let judgement = judge_line(self.rulebook, line, &self.options);
        let row = Some(self.row);
        let json = &mut self.json;
        match self.options.detail {
            Detail::Full => {
                let report = answer::report(judgement, self.rulebook, self.options.words());
                Report { row, ..report }.json(json);
            }
            Detail::Brief => BriefReport { row, ..answer::brief(judgement, self.rulebook) }.json(json),
        }
        json.take_into(answers);
        answers.push(b'\n');
    }
}

fn is_blank(line: &[u8]) -> bool {
    line.trim_ascii_start().is_empty()
}

fn judge_line(rulebook: &Rulebook, line: &[u8], options: &Options) -> Judgement {
    let unreadable = |expected| unreadable(rulebook, Problem::new(Path::new(), expected), options);
    if line.len() > limits::LINE as usize {
        return unreadable(Expected::ShortLine);
    }
    match Input::from_json(line) {
        Ok(input) => judge(rulebook, &read::application(&input, rulebook), options),
        Err(error) => {
            unreadable(if error.is_utf8() { Expected::Utf8 } else { Expected::Json { column: error.column() } })
        }
    }
}
