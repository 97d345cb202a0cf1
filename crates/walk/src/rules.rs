//! Every rule of an edition in a sentence.

use erezhe_act::{
    AgeDay, AgeKind, AgeLimit, Channel, Condition, Deadline, DeadlineRule, Desk, Document, Hours, Keeping, Lack, Lang,
    Refusal, RefusalStage, RuleKind, Rulebook, Rules, Source, Statement, Step, Text,
};
use erezhe_base::text;
use erezhe_words::language::{self as words, fill};

use super::describe;
use super::outline::{Entry, Row, outline};

/// A rule as the rulebook shows it.
#[derive(Clone, Debug)]
pub struct Sentence {
    /// Where it is in the tables.
    pub row: Row,
    /// Stable within the service in its edition: `document/medical-conclusion/portal`.
    pub id: String,
    /// The identifier without channels and numbers: what the rule is about.
    pub stem: String,
    /// What it is about.
    pub kind: RuleKind,
    /// For which channels it is; empty where it is for none of them in particular.
    pub channels: &'static [Channel],
    /// The rule in words.
    pub text: String,
    /// Where in `text` the rule begins, after a number that only says where it stands.
    lead: usize,
    /// Where it stands.
    pub at: Source,
    /// Places of what the sentence says besides: validity, exceptions.
    pub also: Vec<Source>,
}

impl Sentence {
    /// What stands before the rule and only says where in the order it is; mostly nothing.
    #[must_use]
    pub fn lead(&self) -> &str {
        self.text.get(..self.lead).unwrap_or_default()
    }

    /// The rule without its number.
    #[must_use]
    pub fn said(&self) -> &str {
        self.text.get(self.lead..).unwrap_or(&self.text)
    }
}

/// What a row says, and where that stands.
struct Told {
    text: String,
    lead: usize,
    at: Source,
    also: Vec<Source>,
}

impl Told {
    fn new(text: impl Into<String>, at: Source) -> Self {
        Self { text: text.into(), lead: 0, at, also: Vec::new() }
    }

    fn also(mut self, at: impl IntoIterator<Item = Source>) -> Self {
        self.also.extend(at);
        self
    }
}

struct Writer<'a> {
    rulebook: &'a Rulebook,
    lang: Lang,
}

/// All rules of one service in one edition but its contradictions, in the order in which a lawyer reads them.
#[must_use]
pub fn sentences(rules: &'static Rules, rulebook: &Rulebook, lang: Lang) -> Vec<Sentence> {
    let writer = Writer { rulebook, lang };
    let entries = outline(rules).into_iter();
    let sentence = |entry: Entry| {
        let Told { text, lead, at, also } = writer.tell(rules, entry.row)?;
        let Entry { row, kind, id, stem, channels } = entry;
        Some(Sentence { row, id, stem, kind, channels, text, lead, at, also })
    };
    entries.filter_map(sentence).collect()
}

impl Writer<'_> {
    fn tell(&self, rules: &'static Rules, row: Row) -> Option<Told> {
        let statement = |statement: &Statement| Told::new(statement.text.get(self.lang), statement.at);
        Some(match row {
            Row::Name => Told::new(rules.name.get(self.lang), rules.name_at),
            Row::Provider => statement(rules.provider.as_ref()?),
            Row::Recipient => statement(rules.recipient.as_ref()?),
            Row::Form => statement(rules.form.as_ref()?),
            Row::Result => statement(rules.result.as_ref()?),
            Row::ResultForm => statement(rules.result_form.as_ref()?),
            Row::Fee => statement(rules.fee.as_ref()?),
            Row::Channel(index) => {
                let row = rules.channels.get(index)?;
                Told::new(self.offered(rules, row.channel, row.offered), row.at)
            }
            Row::Ground(index) => {
                let row = rules.grounds.get(index)?;
                Told::new(row.text.get(self.lang), row.at)
            }
            Row::Term(index) => {
                let row = rules.terms.get(index)?;
                let duration = words::duration(row.duration, self.lang);
                Told::new(self.fill(&TERM, &[("duration", &duration)]), row.at)
            }
            Row::Step(procedure, step) => self.step(step + 1, rules.procedures.get(procedure)?.steps.get(step)?),
            Row::Deadline(index) => {
                let row = rules.deadlines.get(index)?;
                Told::new(self.deadline(row), row.at)
            }
            Row::Age(index) => self.age(rules.ages.get(index)?),
            Row::Hours(index) => {
                let row = rules.hours.get(index)?;
                Told::new(self.hours(row), row.at).also(row.reception.and_then(|reception| reception.at))
            }
            Row::AfterHours => {
                let row = rules.after_hours.as_ref()?;
                Told::new(row.text.get(self.lang), row.at)
            }
            Row::Keeping => {
                let row = rules.keeping.as_ref()?;
                Told::new(self.keeping(row), row.at)
            }
            Row::Document(index) => self.document(rules.documents.get(index)?),
            Row::Refusal(index) => {
                let row = rules.refusals.get(index)?;
                Told::new(self.refusal(row), row.at)
            }
            Row::StateSystems(index) => statement(rules.state_systems.get(index)?),
            Row::Right(index) => statement(rules.rights.get(index)?),
            Row::Complaint(index) => statement(rules.complaints.get(index)?),
            Row::Representation(index) => {
                let row = rules.representation.get(index)?;
                let mut text = row.text.get(self.lang).to_owned();
                if let Some(collecting) = row.collecting {
                    text.push(' ');
                    text.push_str(collecting.text.get(self.lang));
                }
                Told::new(text, row.at).also(row.collecting.map(|collecting| collecting.at))
            }
            Row::Consent => {
                let row = rules.consent.as_ref()?;
                Told::new(row.text.get(self.lang), row.at)
            }
            Row::Signature => {
                let row = rules.signature.as_ref()?;
                let text = if row.or_one_time_password { SIGNED_OR_PASSWORD } else { SIGNED };
                Told::new(text.get(self.lang), row.at)
            }
            Row::SignatureChecks => Told::new(CHECKED.get(self.lang), rules.signature.as_ref()?.checks?),
            Row::Caution(index) => {
                let row = rules.cautions.get(index)?;
                let when = self.fill(&IN_THIS_CASE, &[("when", &self.condition(&row.when))]);
                Told::new(format!("{when}{}", row.text.get(self.lang)), row.at)
            }
            Row::Note(index) => statement(rules.notes.get(index)?),
            Row::Conflict(_) => return None,
        })
    }

    fn fill(&self, template: &Text, values: &[(&str, &str)]) -> String {
        fill(template, self.lang, values)
    }

    fn condition(&self, condition: &Condition) -> String {
        describe::condition(condition, self.rulebook, self.lang)
    }

    fn offered(&self, rules: &Rules, channel: Channel, offered: bool) -> String {
        const OFFERED: Text = text! {
            kk: "Өтініш беру тәсілі: {channel}.",
            ru: "Способ подачи заявления: {channel}.",
            en: "Applications can be made through: {channel}.",
        };
        const NOT_OFFERED: Text = text! {
            kk: "Мына тәсілмен өтініш берілмейді: {channel}.",
            ru: "Этим способом заявление не подают: {channel}.",
            en: "Applications cannot be made through: {channel}.",
        };
        let mut names = rules.channel_names.iter().chain(self.rulebook.channels);
        let name = names.find(|(one, _)| *one == channel).map_or(channel.id(), |(_, name)| name.get(self.lang));
        self.fill(if offered { &OFFERED } else { &NOT_OFFERED }, &[("channel", name)])
    }

    fn step(&self, number: usize, step: &Step) -> Told {
        const STEP_NUMBER: Text =
            text! { kk: "{number}-рәсім (іс-қимыл). ", ru: "Процедура (действие) {number}. ", en: "Step {number}. " };
        const STEP: Text = text! {
            kk: "{actor}: {action}. Ұзақтығы — {duration}.",
            ru: "{actor}: {action}. Длительность — {duration}.",
            en: "{actor}: {action}. Duration: {duration}.",
        };
        const STEP_OPEN: Text = text! {
            kk: "{actor}: {action}. Ұзақтығы көрсетілмеген.",
            ru: "{actor}: {action}. Длительность не указана.",
            en: "{actor}: {action}. No duration is stated.",
        };
        const STEP_RESULT: Text = text! {
            kk: " Нәтижесі: {result}.",
            ru: " Результат: {result}.",
            en: " Result: {result}.",
        };
        let duration = step.duration.map(|duration| words::duration(duration, self.lang));
        let values = [
            ("actor", step.actor.get(self.lang)),
            ("action", step.action.get(self.lang).trim_end_matches('.')),
            ("duration", duration.as_deref().unwrap_or_default()),
        ];
        let mut text = self.fill(if duration.is_some() { &STEP } else { &STEP_OPEN }, &values);
        if let Some(result) = step.result {
            text.push_str(&self.fill(&STEP_RESULT, &[("result", result.get(self.lang).trim_end_matches('.'))]));
        }
        let lead = self.fill(&STEP_NUMBER, &[("number", &number.to_string())]);
        Told { text: format!("{lead}{text}"), lead: lead.len(), at: step.at, also: Vec::new() }
    }

    fn deadline(&self, row: &Deadline) -> String {
        const OF_YEAR: Text = text! {
            kk: "Өтініш ағымдағы оқу жылында мына күннен кешіктірілмей беріледі: {day}.",
            ru: "Заявление подаётся в текущем учебном году не позднее {day}.",
            en: "The application is handed in not later than {day} of the current academic year.",
        };
        const BEFORE_DEPARTURE: Text = text! {
            kk: "Өтініш шетелге кететін күннен кемінде {days} бұрын беріледі (жағдай: {when}).",
            ru: "Заявление подаётся не позднее чем за {days} до дня выезда (случай: {when}).",
            en: "The application is handed in at least {days} before the day of departure (case: {when}).",
        };
        const BEFORE_YEAR: Text = text! {
            kk: "Өтініш оқу жылы басталардан кемінде {days} бұрын беріледі (жағдай: {when}).",
            ru: "Заявление подаётся не позднее чем за {days} до начала учебного года (случай: {when}).",
            en: "The application is handed in at least {days} before the academic year begins (case: {when}).",
        };
        const SINCE: Text = text! {
            kk: "Өтініш мына құжат алынған күннен бастап беріледі: {document} (жағдай: {when}).",
            ru: "Заявление подаётся со дня получения документа: {document} (случай: {when}).",
            en: "The application is handed in from the day on which this document is received: {document} (case: {when}).",
        };
        let when = self.condition(&row.when);
        // A number of days that a preposition governs stands in the genitive in Russian.
        let days = |days: u16| match self.lang {
            Lang::Kk => format!("күнтізбелік {days} күн"),
            Lang::Ru => format!("{days} календарных дней"),
            Lang::En => format!("{days} calendar days"),
        };
        match row.rule {
            DeadlineRule::OfAcademicYear(last) => {
                let day = words::day_of_year(last.month(), last.day(), self.lang);
                self.fill(&OF_YEAR, &[("day", &day)])
            }
            DeadlineRule::BeforeDeparture { days: n } => {
                self.fill(&BEFORE_DEPARTURE, &[("days", &days(n)), ("when", &when)])
            }
            DeadlineRule::BeforeAcademicYear { days: n } => {
                self.fill(&BEFORE_YEAR, &[("days", &days(n)), ("when", &when)])
            }
            DeadlineRule::Since(document) => {
                let named = self.rulebook.documents.iter().find(|one| one.id == document);
                let document = named.map_or(document.id(), |one| one.name.get(self.lang));
                self.fill(&SINCE, &[("document", document), ("when", &when)])
            }
        }
    }

    fn age(&self, row: &AgeLimit) -> Told {
        const AT_MOST: Text = text! {
            kk: "Баланың жасы {years} жастан аспауы керек. Есептелетін күн — {on}.",
            ru: "Возраст ребёнка не больше {years} лет. День отсчёта — {on}.",
            en: "The child is not over the age of {years}. Counted on {on}.",
        };
        const UNDER: Text = text! {
            kk: "Бала {years} жасқа толмаған болуы керек. Есептелетін күн — {on}.",
            ru: "Возраст ребёнка в полных годах — меньше {years}. День отсчёта — {on}.",
            en: "The child has not turned {years} yet. Counted on {on}.",
        };
        const AT_LEAST: Text = text! {
            kk: "Бала {years} жасқа толған болуы керек. Есептелетін күн — {on}.",
            ru: "Возраст ребёнка в полных годах — не меньше {years}. День отсчёта — {on}.",
            en: "The child has turned {years}. Counted on {on}.",
        };
        const EXCEPT: Text = text! {
            kk: " Мына жағдайда қолданылмайды: {when}.",
            ru: " Не применяется в таком случае: {when}.",
            en: " It does not bind in this case: {when}.",
        };
        const WITH_DOCUMENT: Text = text! {
            kk: " және мына құжат бар болса: {document}",
            ru: ", и есть документ: {document}",
            en: ", and there is this document: {document}",
        };
        const SUBMISSION: Text = text! {
            kk: "өтініш берілген күн", ru: "день подачи заявления", en: "the day of the application",
        };
        const CALENDAR_YEAR: Text = text! {
            kk: "ағымдағы күнтізбелік жылдың 1 қыркүйегі",
            ru: "1 сентября текущего календарного года",
            en: "1 September of the current calendar year",
        };
        const ACADEMIC_YEAR: Text = text! {
            kk: "ағымдағы оқу жылының 1 қыркүйегі",
            ru: "1 сентября текущего учебного года",
            en: "1 September of the current academic year",
        };
        let template = match row.kind {
            AgeKind::AtMost => AT_MOST,
            AgeKind::Under => UNDER,
            AgeKind::AtLeast => AT_LEAST,
        };
        let on = match row.on {
            AgeDay::Submission => SUBMISSION,
            AgeDay::SeptemberOfCalendarYear => CALENDAR_YEAR,
            AgeDay::SeptemberOfAcademicYear => ACADEMIC_YEAR,
        };
        let mut text = self.fill(&template, &[("years", &row.years.to_string()), ("on", on.get(self.lang))]);
        if let Some(exception) = row.except {
            let mut when = self.condition(&exception.when);
            if let Some(document) = exception.document {
                let named = self.rulebook.documents.iter().find(|one| one.id == document);
                let document = named.map_or(document.id(), |one| one.name.get(self.lang));
                when.push_str(&self.fill(&WITH_DOCUMENT, &[("document", document)]));
            }
            text.push_str(&self.fill(&EXCEPT, &[("when", &when)]));
        }
        Told::new(text, row.at).also(row.except.map(|exception| exception.at))
    }

    fn hours(&self, row: &Hours) -> String {
        const FROM_TO: Text =
            text! { kk: "{desk}: {opens}–{closes}.", ru: "{desk}: {opens}–{closes}.", en: "{desk}: {opens}–{closes}." };
        const IN_VARIANTS: Text = text! {
            kk: "{desk}: ең ерте басталуы — {opens}, ең кеш аяқталуы — {closes}; нақты уақыт актіде бірнеше нұсқамен берілген.",
            ru: "{desk}: самое раннее с {opens}, самое позднее до {closes}; точные часы акт даёт в нескольких вариантах.",
            en: "{desk}: from {opens} at the earliest to {closes} at the latest; the act gives the exact hours in several variants.",
        };
        const RECEPTION: Text = text! {
            kk: " Құжаттарды қабылдау — {from}–{to}, үзіліс — {pauseFrom}–{pauseTo}.",
            ru: " Приём документов — {from}–{to}, перерыв — {pauseFrom}–{pauseTo}.",
            en: " Documents are taken {from}–{to}, with a break {pauseFrom}–{pauseTo}.",
        };
        const OPEN_ENDED: Text = text! {
            kk: "{desk}: басталу және аяқталу уақыты көрсетілмеген.",
            ru: "{desk}: время начала и окончания не указано.",
            en: "{desk}: opening and closing hours are not stated.",
        };
        const AROUND: Text = text! {
            kk: "{desk}: тәулік бойы.", ru: "{desk}: круглосуточно.", en: "{desk}: round the clock.",
        };
        const LUNCH: Text = text! {
            kk: " Түскі үзіліс — {from}–{to}.", ru: " Обед — {from}–{to}.", en: " Lunch {from}–{to}.",
        };
        const PROVIDER: Text = text! {
            kk: "Көрсетілетін қызметті беруші, дүйсенбі–жұма",
            ru: "Услугодатель, с понедельника по пятницу",
            en: "The provider, Monday to Friday",
        };
        const CORPORATION: Text = text! {
            kk: "Мемлекеттік корпорация, дүйсенбі–сенбі",
            ru: "Государственная корпорация, с понедельника по субботу",
            en: "The State Corporation, Monday to Saturday",
        };
        const PORTAL: Text = text! { kk: "Портал", ru: "Портал", en: "The portal" };
        let desk = match row.desk {
            Desk::Provider => PROVIDER,
            Desk::StateCorporation => CORPORATION,
            Desk::Portal => PORTAL,
        };
        let desk_name = desk.get(self.lang);
        let mut text = match (row.opens, row.closes) {
            (Some(opens), Some(closes)) => self.fill(
                if row.in_variants { &IN_VARIANTS } else { &FROM_TO },
                &[("desk", desk_name), ("opens", &words::clock(opens)), ("closes", &words::clock(closes))],
            ),
            _ if row.desk == Desk::Portal => self.fill(&AROUND, &[("desk", desk_name)]),
            _ => self.fill(&OPEN_ENDED, &[("desk", desk_name)]),
        };
        if let Some((from, to)) = row.lunch {
            text.push_str(&self.fill(&LUNCH, &[("from", &words::clock(from)), ("to", &words::clock(to))]));
        }
        if let Some(reception) = row.reception {
            let [from, to, pause_from, pause_to] =
                [reception.from, reception.to, reception.pause.0, reception.pause.1].map(words::clock);
            let values = [("from", from.as_str()), ("to", &to), ("pauseFrom", &pause_from), ("pauseTo", &pause_to)];
            text.push_str(&self.fill(&RECEPTION, &values));
        }
        text
    }

    fn keeping(&self, row: &Keeping) -> String {
        const KEEPING: Text = text! {
            kk: "Алынбаған нәтиже {duration} сақталады, содан кейін көрсетілетін қызметті берушіге қайтарылады. Кейін сұралса, ол {again} қайта жіберіледі.",
            ru: "Невостребованный результат хранят {duration}, потом возвращают услугодателю. Если за ним обратятся позже, его снова направят {again}.",
            en: "An uncollected result is kept for {duration}, then returned to the provider. Asked for later, it is sent again {again}.",
        };
        let kept = words::duration(row.duration, self.lang);
        let again = words::duration_within(row.resent_within, self.lang);
        self.fill(&KEEPING, &[("duration", &kept), ("again", &again)])
    }

    fn document(&self, row: &Document) -> Told {
        const ALWAYS: Text = text! {
            kk: "{name}. Барлық жағдайда қажет.",
            ru: "{name}. Когда требуется: во всех случаях.",
            en: "{name}. Needed in every case.",
        };
        const WHEN: Text = text! {
            kk: "{name}. Мына жағдайда қажет: {when}.",
            ru: "{name}. Когда требуется: {when}.",
            en: "{name}. Needed in this case: {when}.",
        };
        const IF_ANY: Text = text! {
            kk: "Бар болса ғана.", ru: "Если документа нет, это не нарушение.", en: "If there is none, that is no fault.",
        };
        const VALID: Text = text! {
            kk: "Жарамдылық мерзімі берілген күннен бастап — {duration}.",
            ru: "Срок действия со дня выдачи — {duration}.",
            en: "Valid from the day of issue for {duration}.",
        };
        const SYSTEMS_ALWAYS: Text = text! {
            kk: "Деректер мемлекеттік ақпараттық жүйелерден алынады.",
            ru: "Сведения берут из государственных информационных систем.",
            en: "The data are taken from state information systems.",
        };
        const SYSTEMS: Text = text! {
            kk: "Мына жағдайда деректер мемлекеттік ақпараттық жүйелерден алынады: {when}.",
            ru: "Сведения берут из государственных информационных систем в таком случае: {when}.",
            en: "In this case the data are taken from state information systems: {when}.",
        };
        let name = words::capital(row.name.get(self.lang));
        let always = matches!(row.needed, Condition::Always);
        let when = self.condition(&row.needed);
        let mut text = self.fill(if always { &ALWAYS } else { &WHEN }, &[("name", &name), ("when", &when)]);
        let mut also: Vec<Source> = Vec::new();
        let mut add = |at: Source, sentence: &str| {
            text.push(' ');
            text.push_str(sentence);
            also.push(at);
        };
        match row.lack {
            Lack::Fault => {}
            Lack::NoFault(lost) => {
                add(row.at, IF_ANY.get(self.lang));
                if let Some(lost) = lost {
                    add(lost.at, lost.text.get(self.lang));
                }
            }
            Lack::Later(later) => add(later.at, later.text.get(self.lang)),
            Lack::Disputed(dispute) => {
                let text = dispute.text.get(self.lang).trim_end_matches('.');
                add(dispute.at, &format!("{text}. {}", OFFICIAL_JUDGES.get(self.lang)));
            }
        }
        if let Some(validity) = row.validity {
            let duration = words::duration(validity.duration, self.lang);
            add(validity.at, &self.fill(&VALID, &[("duration", &duration)]));
            if let Some(open) = validity.open {
                add(open.at, open.text.get(self.lang));
            }
            if let Some(prolongation) = validity.prolongation {
                add(prolongation.at, prolongation.text.get(self.lang));
            }
        }
        if let Some((_, replaced)) = row.form.and_then(|form| form.replaced) {
            add(replaced.at, replaced.text.get(self.lang));
        }
        if let Some(systems) = row.from_state_systems {
            let always = matches!(systems.when, Condition::Always);
            let when = self.condition(&systems.when);
            add(systems.at, &self.fill(if always { &SYSTEMS_ALWAYS } else { &SYSTEMS }, &[("when", &when)]));
        }
        Told::new(text, row.at).also(also)
    }

    fn refusal(&self, row: &Refusal) -> String {
        const ACCEPTANCE: Text = text! { kk: "Қабылдаудан бас тарту. {text}", ru: "Отказ в приёме. {text}", en: "Refusal of acceptance. {text}" };
        const SERVICE: Text = text! {
            kk: "Қызмет көрсетуден бас тарту. {text}",
            ru: "Отказ в оказании услуги. {text}",
            en: "Refusal of the service. {text}",
        };
        let template = match row.stage {
            RefusalStage::Acceptance => ACCEPTANCE,
            RefusalStage::Service => SERVICE,
        };
        self.fill(&template, &[("text", row.text.get(self.lang))])
    }
}

const SIGNED: Text = text! {
    kk: "Порталға берілетін өтінішке электрондық цифрлық қолтаңба қойылады.",
    ru: "Заявление на портал подписывают электронной цифровой подписью.",
    en: "An application on the portal is signed with an electronic digital signature.",
};
const SIGNED_OR_PASSWORD: Text = text! {
    kk: "Порталға берілетін өтінішке электрондық цифрлық қолтаңба қойылады немесе ол бір реттік құпиясөзбен расталады.",
    ru: "Заявление на портал подписывают электронной цифровой подписью или подтверждают одноразовым паролем.",
    en: "An application on the portal is signed with an electronic digital signature or a one-time password.",
};
const CHECKED: Text = text! {
    kk: "ЭЦҚ тіркеу куәлігінің жарамдылық мерзімі, қайтарып алынбағаны (жойылмағаны) және ЖСН-нің сәйкестігі тексеріледі.",
    ru: "Проверяют, не истёк ли срок действия регистрационного свидетельства ЭЦП, не отозвано (не аннулировано) ли оно и совпадает ли ИИН.",
    en: "It is checked that the registration certificate of the signature is valid and not revoked, and that the IIN is the same.",
};

const TERM: Text = text! {
    kk: "Қызмет көрсету мерзімі — {duration}.",
    ru: "Срок оказания услуги — {duration}.",
    en: "Term of the service: {duration}.",
};

const IN_THIS_CASE: Text = text! {
    kk: "Мына жағдайда: {when}. ",
    ru: "В таком случае: {when}. ",
    en: "In this case: {when}. ",
};

const OFFICIAL_JUDGES: Text = text! {
    kk: "Мұны лауазымды адам шешеді.",
    ru: "Решает должностное лицо.",
    en: "An official judges.",
};
