//! Reads an application or a query: every field that can be understood is, and every one that cannot is named.

use chrono::NaiveDate;

use crate::calendar::{self, Moment, ParseReason};
use crate::law::{Channel, Choice, DocumentId, FactId, FactKind, Region, Role, Rulebook, Service, Sex, Text};

use super::application::{Answer, Application, Facts, Person, PowerOfAttorney, Provided, SignatureData, Submitted};
use super::given::{APPLICANT, APPLICATION, COMPARISON, DOCUMENT, FACTS, PERSON, POWER, QUERY, SIDE, SIGNATURE};
use super::input::{Input, Odd};
use super::path::{Path, PathPart};
use super::printable::printable;
use super::problem::{Expected, Problem};

/// Days on which an application can have been handed in: outside of them the year is a slip of the pen.
pub(crate) const FIRST_SUBMISSION: NaiveDate = crate::day!(2000, 1, 1);
/// See [`FIRST_SUBMISSION`]; the calendar reaches two years further, so that every term ends within it.
pub(crate) const LAST_SUBMISSION: NaiveDate = crate::day!(2033, 12, 31);
const FIRST_BIRTH: NaiveDate = crate::day!(1900, 1, 1);
const LAST_DAY: NaiveDate = crate::day!(2100, 12, 31);
const LONGEST_ID: usize = 200;
const LONGEST_FORM: usize = 40;
const MOST_DOCUMENTS: usize = 100;
/// Unknown fields of one object that are named; the rest are counted.
const MOST_UNKNOWN: usize = 20;
/// Numbers up to this one are whole in every program that reads JSON.
const LARGEST_SAFE: f64 = 9_007_199_254_740_991.0;

/// Reads an application.
pub(crate) fn application(input: &Input, rulebook: &Rulebook) -> Application {
    Reader { problems: Vec::new() }.read(input, rulebook, APPLICATION, true)
}

/// Reads a query; a channel may be left out.
pub(crate) fn query(input: &Input, rulebook: &Rulebook) -> Application {
    Reader { problems: Vec::new() }.read(input, rulebook, QUERY, false)
}

/// What is compared: the same service and channel on two days or in two regions.
pub(crate) struct Compared {
    pub from: Application,
    pub to: Application,
}

/// Reads a query that compares.
pub(crate) fn comparison(input: &Input, rulebook: &Rulebook) -> Result<Compared, Problem> {
    let mut reader = Reader { problems: Vec::new() };
    let read = reader.comparison(input, rulebook);
    match (reader.problems.into_iter().next(), read) {
        (None, Some(read)) => Ok(read),
        (problem, _) => Err(problem.unwrap_or_else(|| Problem::new(Path::new(), Expected::Object))),
    }
}

pub(crate) struct Reader {
    pub(crate) problems: Vec<Problem>,
}

fn join(path: &[PathPart], part: &'static str) -> Path {
    let mut joined = Path::from(path);
    joined.push(PathPart::Field(part.into()));
    joined
}

impl Reader {
    fn fail<T>(&mut self, path: Path, expected: Expected) -> Option<T> {
        self.problems.push(Problem::new(path, expected));
        None
    }

    /// A value of another kind than expected; what is no value at all is told as that.
    fn wrong<T>(&mut self, value: &Input, path: Path, expected: Expected) -> Option<T> {
        let expected = match value {
            Input::Odd(Odd::Over(limit)) => Expected::Within(*limit),
            Input::Odd(Odd::NoData) => Expected::Data,
            Input::Odd(Odd::Unreadable) => Expected::Readable,
            Input::Odd(Odd::HalfCharacter) => Expected::WholeCharacters,
            Input::Number(number) if !number.is_finite() => Expected::FiniteNumber,
            _ => expected,
        };
        self.fail(path, expected)
    }

    fn read(
        mut self,
        input: &Input,
        rulebook: &Rulebook,
        fields: &'static [&'static str],
        needs_channel: bool,
    ) -> Application {
        let mut read = Application::default();
        let Some(root) = self.object(Some(input), &[], fields) else {
            if matches!(input, Input::Null) {
                self.fail::<()>(Path::new(), Expected::Object);
            }
            read.problems = self.problems;
            return read;
        };
        read.id = self.id(root);
        read.service = self.one_of(root, &[], "service", Service::from_id, || ids(Service::ALL, Service::id), true);
        read.region = self.region(root, &[], rulebook);
        read.channel =
            self.one_of(root, &[], "channel", Channel::from_id, || ids(Channel::ALL, Channel::id), needs_channel);
        read.submitted = self.submitted(root, &[]).map(|moment| Submitted::at(moment, read.region));
        let latest = read.submitted.map_or(LAST_SUBMISSION, |submitted| submitted.day);

        let at = join(&[], "applicant");
        if let Some(applicant) = self.object(root.field("applicant"), &at, APPLICANT) {
            read.role = self.one_of(applicant, &at, "role", Role::from_id, || ids(Role::ALL, Role::id), false);
            read.applicant = self.person(applicant, &at, latest);
        }
        let at = join(&[], "person");
        if let Some(person) = self.object(root.field("person"), &at, PERSON) {
            read.person = Some(self.person(person, &at, latest));
        }
        read.facts = self.facts(root, rulebook);
        read.documents = self.documents(root, latest);
        let at = join(&[], "signature");
        if let Some(signature) = self.object(root.field("signature"), &at, SIGNATURE) {
            read.signature = Some(self.signature(signature, &at));
        }
        let at = join(&[], "powerOfAttorney");
        if let Some(power) = self.object(root.field("powerOfAttorney"), &at, POWER) {
            read.power = Some(PowerOfAttorney { notarised: self.flag(power, &at, "notarised") });
        }
        read.consent = self.flag(root, &[], "consent");
        read.problems = self.problems;
        read
    }

    /// The object at a path, with its unknown and repeated fields named; `null` is none.
    fn object<'i>(
        &mut self,
        input: Option<&'i Input<'i>>,
        path: &[PathPart],
        known: &'static [&'static str],
    ) -> Option<&'i Input<'i>> {
        let input = input?;
        if path.is_empty()
            && let Some(limit) = input.over()
        {
            return self.fail(Path::new(), Expected::Within(limit));
        }
        let Input::Object(fields) = input else {
            return match input {
                Input::Null => None,
                // A form sends an empty text for what was left out.
                Input::Text(text) if text.is_empty() && !path.is_empty() => None,
                _ => self.wrong(input, path.into(), Expected::Object),
            };
        };
        let mut seen: Vec<&str> = Vec::with_capacity(fields.len().min(known.len()));
        let mut unknown: Vec<&str> = Vec::new();
        for (name, _) in fields {
            match known.iter().copied().find(|known| *known == name.as_ref()) {
                Some(known) if seen.contains(&known) => {
                    let at = join(path, known);
                    let told = self.problems.iter().any(|one| one.path == at && matches!(one.expected, Expected::Once));
                    if !told {
                        self.fail::<()>(at, Expected::Once);
                    }
                }
                Some(known) => seen.push(known),
                None => unknown.push(name),
            }
        }
        // In an order of their own: that of the fields makes no difference to the answer.
        unknown.sort_unstable();
        unknown.dedup();
        for name in unknown.iter().take(MOST_UNKNOWN) {
            let mut at = Path::from(path);
            at.push(PathPart::Field(printable(name).into()));
            self.fail::<()>(at, Expected::KnownField { suggestion: nearest(name, known) });
        }
        if let Some(more) = unknown.len().checked_sub(MOST_UNKNOWN).filter(|more| *more > 0) {
            self.fail::<()>(path.into(), Expected::MoreUnknown(u32::try_from(more).unwrap_or(u32::MAX)));
        }
        Some(input)
    }

    fn text<'i>(&mut self, object: &'i Input<'i>, path: &[PathPart], name: &'static str) -> Option<&'i str> {
        match object.field(name)? {
            Input::Text(text) => Some(text.as_ref()).filter(|text| !text.is_empty()),
            Input::Null => None,
            value => self.wrong(value, join(path, name), Expected::Text),
        }
    }

    /// The twelve digits of an IIN; whether they are one is judged later.
    fn iin(&mut self, object: &Input, path: &[PathPart]) -> Option<String> {
        match object.field("iin")? {
            value @ Input::Number(_) => self.wrong(value, join(path, "iin"), Expected::DigitsOfIin),
            _ => self.text(object, path, "iin").map(str::to_owned),
        }
    }

    fn flag(&mut self, object: &Input, path: &[PathPart], name: &'static str) -> Option<bool> {
        match object.field(name)? {
            Input::Bool(flag) => Some(*flag),
            Input::Text(text) if text.is_empty() => None,
            Input::Null => None,
            value => self.wrong(value, join(path, name), Expected::Flag),
        }
    }

    fn one_of<T>(
        &mut self,
        object: &Input,
        path: &[PathPart],
        name: &'static str,
        find: impl Fn(&str) -> Option<T>,
        values: impl Fn() -> Vec<&'static str>,
        required: bool,
    ) -> Option<T> {
        // A form sends an empty text for what was not chosen.
        match object.field(name).filter(|value| !value.is_empty_text()) {
            Some(Input::Text(text)) => find(text).or_else(|| self.fail(join(path, name), Expected::OneOf(values()))),
            None | Some(Input::Null) if required => self.fail(join(path, name), Expected::Required),
            None | Some(Input::Null) => None,
            Some(value) => self.wrong(value, join(path, name), Expected::OneOf(values())),
        }
    }

    fn id(&mut self, root: &Input) -> Option<String> {
        if let Some(value @ Input::Number(number)) = root.field("id") {
            let safe = number.fract() == 0.0 && number.abs() <= LARGEST_SAFE;
            #[expect(clippy::cast_possible_truncation, reason = "a whole number of at most 53 bits")]
            let whole = *number as i64;
            return if safe {
                Some(whole.to_string())
            } else {
                self.wrong(value, join(&[], "id"), Expected::SafeNumber)
            };
        }
        let text = self.text(root, &[], "id")?;
        if text.chars().nth(LONGEST_ID).is_some() {
            return self.fail(join(&[], "id"), Expected::ShorterThan(200));
        }
        Some(text.to_owned())
    }

    fn region(&mut self, object: &Input, path: &[PathPart], rulebook: &Rulebook) -> Option<&'static Region> {
        self.one_of(
            object,
            path,
            "region",
            |code| rulebook.regions.iter().copied().find(|region| region.code == code),
            || rulebook.regions.iter().map(|region| region.code).collect(),
            true,
        )
    }

    fn comparison(&mut self, input: &Input, rulebook: &Rulebook) -> Option<Compared> {
        let root = self.object(Some(input), &[], COMPARISON)?;
        let service = self.one_of(root, &[], "service", Service::from_id, || ids(Service::ALL, Service::id), true);
        let channel = self.one_of(root, &[], "channel", Channel::from_id, || ids(Channel::ALL, Channel::id), false);
        let mut side = |name: &'static str| {
            let at = join(&[], name);
            let Some(object) = self.object(root.field(name), &at, SIDE) else {
                return self.fail(at, Expected::Object);
            };
            let region = self.region(object, &at, rulebook);
            let submitted = self.submitted(object, &at).map(|moment| Submitted::at(moment, region));
            Some(Application { service, region, channel, submitted, ..Application::default() })
        };
        let (from, to) = (side("from"), side("to"));
        Some(Compared { from: from?, to: to? })
    }

    fn submitted(&mut self, object: &Input, path: &[PathPart]) -> Option<Moment> {
        let at = join(path, "submittedAt");
        let text = match object.field("submittedAt").filter(|value| !value.is_empty_text()) {
            Some(Input::Text(text)) => text,
            None | Some(Input::Null) => return self.fail(at, Expected::Required),
            Some(value) => return self.wrong(value, at, Expected::Moment),
        };
        let moment = match calendar::parse_moment(text) {
            Ok(moment) => moment,
            Err(ParseReason::NoSuchDay) => return self.fail(at, Expected::RealDay),
            Err(_) => return self.fail(at, Expected::Moment),
        };
        let day = match moment {
            Moment::Day(day) => day,
            Moment::Local(time) | Moment::Utc(time) => time.date(),
        };
        if day < FIRST_SUBMISSION || day > LAST_SUBMISSION {
            return self.fail(at, Expected::Between(FIRST_SUBMISSION, LAST_SUBMISSION));
        }
        Some(moment)
    }

    fn day(
        &mut self,
        object: &Input,
        path: &[PathPart],
        name: &'static str,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Option<NaiveDate> {
        let text = match object.field(name).filter(|value| !value.is_empty_text())? {
            Input::Text(text) => text,
            Input::Null => return None,
            value => return self.wrong(value, join(path, name), Expected::Day),
        };
        match calendar::parse_day(text) {
            Ok(day) if day < from || day > to => self.fail(join(path, name), Expected::Between(from, to)),
            Ok(day) => Some(day),
            Err(ParseReason::NoSuchDay) => self.fail(join(path, name), Expected::RealDay),
            Err(_) => self.fail(join(path, name), Expected::Day),
        }
    }

    /// A day that cannot lie after the submission.
    fn past_day(
        &mut self,
        object: &Input,
        path: &[PathPart],
        name: &'static str,
        latest: NaiveDate,
    ) -> Option<NaiveDate> {
        let day = self.day(object, path, name, FIRST_BIRTH, LAST_DAY)?;
        if day > latest {
            return self.fail(join(path, name), Expected::NotAfterSubmission);
        }
        Some(day)
    }

    fn person(&mut self, object: &Input, path: &[PathPart], latest: NaiveDate) -> Person {
        Person {
            iin: self.iin(object, path),
            birth_date: self.past_day(object, path, "birthDate", latest),
            sex: self.one_of(object, path, "sex", Sex::from_id, || ids(Sex::ALL, Sex::id), false),
        }
    }

    fn facts(&mut self, root: &Input, rulebook: &Rulebook) -> Facts {
        let only_looked_at = rulebook.facts.iter().filter(|fact| !fact.asked).map(|fact| fact.id).collect();
        let mut facts = Facts::unanswered(only_looked_at);
        let at = join(&[], "facts");
        let Some(object) = self.object(root.field("facts"), &at, FACTS) else { return facts };
        for fact in rulebook.facts {
            let name = FactId::id(fact.id);
            let answer = match fact.kind {
                FactKind::Flag => self.flag(object, &at, name).map(Answer::Flag),
                FactKind::Day => self.day(object, &at, name, FIRST_BIRTH, LAST_DAY).map(Answer::Day),
                FactKind::Number(from, to) => self.number(object, &at, name, from, to).map(Answer::Number),
                FactKind::Choice(choices) => self.choice(object, &at, name, choices).map(Answer::Choice),
                FactKind::Choices(choices) => self.choices(object, &at, name, choices).map(Answer::Choices),
            };
            if let Some(answer) = answer {
                facts.set(fact.id, answer);
            }
        }
        facts
    }

    fn choice(
        &mut self,
        object: &Input,
        path: &[PathPart],
        name: &'static str,
        choices: &[(Choice, Text)],
    ) -> Option<Choice> {
        let known = |id: &str| Choice::from_id(id).filter(|choice| choices.iter().any(|(one, _)| one == choice));
        self.one_of(object, path, name, known, || choices.iter().map(|(choice, _)| choice.id()).collect(), false)
    }

    /// One of a list, or a list of several.
    fn choices(
        &mut self,
        object: &Input,
        path: &[PathPart],
        name: &'static str,
        choices: &[(Choice, Text)],
    ) -> Option<Vec<Choice>> {
        let Some(Input::List(list)) = object.field(name) else {
            return self.choice(object, path, name, choices).map(|choice| vec![choice]);
        };
        let mut chosen = Vec::new();
        for (index, item) in (0_u32..).zip(list) {
            let known = match item {
                Input::Text(id) => Choice::from_id(id).filter(|choice| choices.iter().any(|(one, _)| one == choice)),
                _ => None,
            };
            match known {
                Some(choice) if chosen.contains(&choice) => {}
                Some(choice) => chosen.push(choice),
                None => {
                    let mut at = join(path, name);
                    at.push(PathPart::Item(index));
                    let values = choices.iter().map(|(choice, _)| choice.id()).collect();
                    return self.wrong(item, at, Expected::OneOf(values));
                }
            }
        }
        Some(chosen).filter(|chosen| !chosen.is_empty())
    }

    fn number(&mut self, object: &Input, path: &[PathPart], name: &'static str, from: u16, to: u16) -> Option<u16> {
        // A form sends a number as a text.
        let value = object.field(name).filter(|value| !value.is_empty_text())?;
        let number = match value {
            Input::Null => return None,
            Input::Number(number) => (from..=to).find(|one| f64::from(*one) == *number),
            Input::Text(text) => (from..=to).find(|one| one.to_string() == *text),
            _ => None,
        };
        number.or_else(|| self.wrong(value, join(path, name), Expected::WholeNumber(from, to)))
    }

    fn documents(&mut self, root: &Input, latest: NaiveDate) -> Vec<Provided> {
        let at = join(&[], "documents");
        let list = match root.field("documents") {
            Some(Input::List(list)) => list,
            None | Some(Input::Null) => return Vec::new(),
            Some(value) if value.is_empty_text() => return Vec::new(),
            Some(value) => {
                self.wrong::<()>(value, at, Expected::List);
                return Vec::new();
            }
        };
        if list.len() > MOST_DOCUMENTS {
            self.fail::<()>(at.clone(), Expected::FewerThan(100));
        }
        let mut documents: Vec<Provided> = Vec::new();
        for (index, item) in (0_u32..).zip(list.iter().take(MOST_DOCUMENTS)) {
            if let Input::Text(id) = item
                && let Some(id) = DocumentId::from_id(id)
                && documents.iter().all(|other| other.id != id)
            {
                documents.push(Provided { id, form: None, issued_on: None, prolonged_until: None, index });
                continue;
            }
            let mut here = join(&[], "documents");
            here.push(PathPart::Item(index));
            let Some(document) = self.document(item, &here, index, latest) else { continue };
            if documents.iter().any(|other| other.id == document.id) {
                self.fail::<()>(here, Expected::Once);
            } else {
                documents.push(document);
            }
        }
        documents
    }

    fn document(&mut self, item: &Input, path: &[PathPart], index: u32, latest: NaiveDate) -> Option<Provided> {
        match item {
            Input::Text(id) => match DocumentId::from_id(id) {
                Some(id) => Some(Provided { id, form: None, issued_on: None, prolonged_until: None, index }),
                None => self.fail(path.into(), Expected::OneOf(ids(DocumentId::ALL, DocumentId::id))),
            },
            Input::Object(_) => {
                let object = self.object(Some(item), path, DOCUMENT)?;
                let id =
                    self.one_of(object, path, "id", DocumentId::from_id, || ids(DocumentId::ALL, DocumentId::id), true);
                let issued_on = self.past_day(object, path, "issuedOn", latest);
                let form = self.text(object, path, "form").map(str::to_owned);
                if form.as_deref().is_some_and(|form| form.chars().nth(LONGEST_FORM).is_some()) {
                    return self.fail(join(path, "form"), Expected::ShorterThan(40));
                }
                let prolonged_until = self.day(object, path, "prolongedUntil", FIRST_BIRTH, LAST_DAY);
                Some(Provided { id: id?, form, issued_on, prolonged_until, index })
            }
            _ => self.wrong(item, path.into(), Expected::Document),
        }
    }

    fn signature(&mut self, object: &Input, path: &[PathPart]) -> SignatureData {
        let mut signature = SignatureData {
            iin: self.iin(object, path),
            valid_from: self.day(object, path, "validFrom", FIRST_BIRTH, LAST_DAY),
            valid_to: self.day(object, path, "validTo", FIRST_BIRTH, LAST_DAY),
            revoked: self.flag(object, path, "revoked"),
            one_time_password: self.flag(object, path, "oneTimePassword"),
            intended: self.flag(object, path, "intended"),
        };
        if let (Some(from), Some(to)) = (signature.valid_from, signature.valid_to)
            && from > to
        {
            self.fail::<()>(join(path, "validFrom"), Expected::NotAfter("validTo"));
            signature.valid_from = None;
        }
        signature
    }
}

fn ids<T: Copy>(all: &[T], id: impl Fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|one| id(*one)).collect()
}

/// The known name that a misspelt one is nearest to, within a third of its length.
fn nearest(name: &str, known: &'static [&'static str]) -> Option<&'static str> {
    if name.len() > 40 {
        return None;
    }
    known
        .iter()
        .copied()
        .map(|candidate| (distance(&name.to_ascii_lowercase(), &candidate.to_ascii_lowercase()), candidate))
        .filter(|(distance, candidate)| *distance <= candidate.len().div_ceil(3))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Levenshtein distance.
fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, a) in left.chars().enumerate() {
        let mut diagonal = i;
        let mut before = i + 1;
        let mut next = vec![before];
        for (b, above) in right.iter().zip(row.iter().skip(1)) {
            before = (diagonal + usize::from(a != *b)).min(above + 1).min(before + 1);
            diagonal = *above;
            next.push(before);
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}
