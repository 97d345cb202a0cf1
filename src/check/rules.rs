//! Every rule of an edition in a sentence, with a stable identifier.

use crate::law::{
    AgeDay, AgeKind, Channel, DeadlineRule, Desk, Document, Lang, Refusal, RefusalStage, Rulebook, Rules, Source,
    Statement, Text,
};
use crate::text;

use super::describe;
use super::report::RuleKind;
use super::words::{self, fill};

/// A rule as the rulebook shows it.
pub(crate) struct Sentence {
    /// Stable within the edition: `document/medical-conclusion/portal`.
    pub id: String,
    /// The identifier without channels and numbers: what the rule is about.
    pub stem: String,
    pub kind: RuleKind,
    pub channels: &'static [Channel],
    pub text: String,
    /// Where in `text` the rule begins, after a number that only says where it stands.
    lead: usize,
    pub at: Source,
    /// Places of what the sentence says besides: validity, exceptions.
    pub also: Vec<Source>,
}

impl Sentence {
    /// The rule without its number.
    pub(crate) fn said(&self) -> &str {
        self.text.get(self.lead..).unwrap_or(&self.text)
    }
}

struct Writer<'a> {
    rulebook: &'a Rulebook,
    lang: Lang,
    sentences: Vec<Sentence>,
}

/// All rules of one service in one edition, in the order in which a lawyer reads them.
pub(crate) fn sentences(rules: &'static Rules, rulebook: &Rulebook, lang: Lang) -> Vec<Sentence> {
    let mut writer = Writer { rulebook, lang, sentences: Vec::new() };
    writer.general(rules);
    writer.access(rules);
    writer.time(rules);
    writer.papers(rules);
    writer.people(rules);
    writer.rest(rules);
    writer.number_repeated();
    writer.sentences
}

impl Writer<'_> {
    fn add(&mut self, kind: RuleKind, name: &str, channels: &'static [Channel], text: String, at: Source) {
        let mut id = kind.id().to_owned();
        if !name.is_empty() {
            id.push('/');
            id.push_str(name);
        }
        let stem = id.clone();
        if channels.len() < Channel::ALL.len() {
            for channel in channels {
                id.push('/');
                id.push_str(channel.id());
            }
        }
        self.sentences.push(Sentence { id, stem, kind, channels, text, lead: 0, at, also: Vec::new() });
    }

    fn add_step(&mut self, number: u32, channels: &'static [Channel], lead: &str, text: &str, at: Source) {
        self.add(RuleKind::Step, &number.to_string(), channels, format!("{lead}{text}"), at);
        if let Some(step) = self.sentences.last_mut() {
            step.stem = RuleKind::Step.id().to_owned();
            step.lead = lead.len();
        }
    }

    /// More places for the sentence that was added last.
    fn also(&mut self, at: impl IntoIterator<Item = Source>) {
        if let Some(last) = self.sentences.last_mut() {
            last.also.extend(at);
        }
    }

    fn statement(&mut self, kind: RuleKind, statement: Option<&Statement>) {
        if let Some(statement) = statement {
            self.add(kind, "", &[], statement.text.get(self.lang).to_owned(), statement.at);
        }
    }

    fn fill(&self, template: &Text, values: &[(&str, &str)]) -> String {
        fill(template, self.lang, values)
    }

    /// Identifiers that come twice get a number, so that each rule can be named.
    fn number_repeated(&mut self) {
        let ids: Vec<String> = self.sentences.iter().map(|sentence| sentence.id.clone()).collect();
        for (index, sentence) in self.sentences.iter_mut().enumerate() {
            if ids.iter().filter(|id| **id == sentence.id).count() > 1 {
                let nth = ids.iter().take(index + 1).filter(|id| **id == sentence.id).count();
                sentence.id.push_str(&format!("#{nth}"));
            }
        }
    }

    fn general(&mut self, rules: &'static Rules) {
        self.add(RuleKind::Name, "", &[], rules.name.get(self.lang).to_owned(), rules.name_at);
        self.statement(RuleKind::Provider, rules.provider.as_ref());
        self.statement(RuleKind::Recipient, rules.recipient.as_ref());
        self.statement(RuleKind::Form, rules.form.as_ref());
        self.statement(RuleKind::Result, rules.result.as_ref());
        self.statement(RuleKind::ResultForm, rules.result_form.as_ref());
        self.statement(RuleKind::Fee, rules.fee.as_ref());
    }

    fn access(&mut self, rules: &'static Rules) {
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
        for row in rules.channels {
            let name = self.channel(row.channel);
            let text = self.fill(if row.offered { &OFFERED } else { &NOT_OFFERED }, &[("channel", name)]);
            let channels = match row.channel {
                Channel::Office => &[Channel::Office][..],
                Channel::StateCorporation => &[Channel::StateCorporation],
                Channel::Portal => &[Channel::Portal],
            };
            self.add(RuleKind::Channel, "", channels, text, row.at);
        }
        for row in rules.grounds {
            self.add(RuleKind::Ground, row.ground.id(), &[], row.text.get(self.lang).to_owned(), row.at);
        }
    }

    fn channel(&self, channel: Channel) -> &'static str {
        self.rulebook
            .channels
            .iter()
            .find(|(one, _)| *one == channel)
            .map_or(channel.id(), |(_, name)| name.get(self.lang))
    }

    fn time(&mut self, rules: &'static Rules) {
        const TERM: Text = text! {
            kk: "Қызмет көрсету мерзімі — {duration}.",
            ru: "Срок оказания услуги — {duration}.",
            en: "Term of the service: {duration}.",
        };
        const STEP_NUMBER: Text = text! { kk: "{number}-қадам. ", ru: "Шаг {number}. ", en: "Step {number}. " };
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
        for row in rules.terms {
            let text = self.fill(&TERM, &[("duration", &words::duration(row.duration, self.lang))]);
            self.add(RuleKind::Term, "", row.channels, text, row.at);
        }
        for procedure in rules.procedures {
            for (number, step) in (1_u32..).zip(procedure.steps) {
                let duration = step.duration.map(|duration| words::duration(duration, self.lang));
                let values = [
                    ("actor", step.actor.get(self.lang)),
                    ("action", step.action.get(self.lang).trim_end_matches('.')),
                    ("duration", duration.as_deref().unwrap_or_default()),
                ];
                let text = self.fill(if duration.is_some() { &STEP } else { &STEP_OPEN }, &values);
                let lead = self.fill(&STEP_NUMBER, &[("number", &number.to_string())]);
                self.add_step(number, procedure.channels, &lead, &text, step.at);
            }
        }
        for row in rules.deadlines {
            let text = self.deadline(row.rule, &row.when);
            let name = match row.rule {
                DeadlineRule::OfAcademicYear { .. } => "of-academic-year",
                DeadlineRule::BeforeDeparture { .. } => "before-departure",
                DeadlineRule::BeforeAcademicYear { .. } => "before-academic-year",
                DeadlineRule::AnyTime => "any-time",
            };
            self.add(RuleKind::Deadline, name, &[], text, row.at);
        }
        self.ages(rules);
        self.hours(rules);
        self.statement(RuleKind::AfterHours, rules.after_hours.as_ref());
        self.keeping(rules);
    }

    fn deadline(&self, rule: DeadlineRule, when: &crate::law::Condition) -> String {
        const OF_YEAR: Text = text! {
            kk: "Өтініш ағымдағы оқу жылында мына күннен кешіктірілмей беріледі: {day}.",
            ru: "Заявление подаётся в текущем учебном году не позднее этого дня: {day}.",
            en: "The application is handed in not later than this day of the current academic year: {day}.",
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
        const ANY_TIME: Text = text! {
            kk: "Өтініш кез келген уақытта беріледі (жағдай: {when}).",
            ru: "Заявление подаётся в любое время (случай: {when}).",
            en: "The application can be handed in at any time (case: {when}).",
        };
        let when = describe::condition(when, self.rulebook, self.lang);
        // A number of days that a preposition governs stands in the genitive in Russian.
        let days = |days: u16| match self.lang {
            Lang::Kk => format!("күнтізбелік {days} күн"),
            Lang::Ru => format!("{days} календарных дней"),
            Lang::En => format!("{days} calendar days"),
        };
        match rule {
            DeadlineRule::OfAcademicYear { month, day } => {
                let day = words::day_of_year(month, day, self.lang);
                self.fill(&OF_YEAR, &[("day", &day)])
            }
            DeadlineRule::BeforeDeparture { days: n } => {
                self.fill(&BEFORE_DEPARTURE, &[("days", &days(n)), ("when", &when)])
            }
            DeadlineRule::BeforeAcademicYear { days: n } => {
                self.fill(&BEFORE_YEAR, &[("days", &days(n)), ("when", &when)])
            }
            DeadlineRule::AnyTime => self.fill(&ANY_TIME, &[("when", &when)]),
        }
    }

    fn ages(&mut self, rules: &'static Rules) {
        const AT_MOST: Text = text! {
            kk: "Баланың жасы {years} жастан аспауы керек. Есептелетін күн — {on}.",
            ru: "Возраст ребёнка не больше {years} лет. День отсчёта — {on}.",
            en: "The child is not over {years} years of age. Counted on {on}.",
        };
        const UNDER: Text = text! {
            kk: "Баланың жасы {years} жасқа толмаған болуы керек. Есептелетін күн — {on}.",
            ru: "Ребёнку ещё не исполнилось {years} лет. День отсчёта — {on}.",
            en: "The child is younger than {years} years. Counted on {on}.",
        };
        const AT_LEAST: Text = text! {
            kk: "Баланың жасы {years} жасқа толған болуы керек. Есептелетін күн — {on}.",
            ru: "Ребёнку исполнилось не меньше {years} лет. День отсчёта — {on}.",
            en: "The child is at least {years} years of age. Counted on {on}.",
        };
        const EXCEPT: Text = text! {
            kk: " Мына жағдайда қолданылмайды: {when}.",
            ru: " Не применяется в таком случае: {when}.",
            en: " It does not bind in this case: {when}.",
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
        for row in rules.ages {
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
                let when = describe::condition(&exception.when, self.rulebook, self.lang);
                text.push_str(&self.fill(&EXCEPT, &[("when", &when)]));
            }
            self.add(RuleKind::Age, "", &[], text, row.at);
            self.also(row.except.map(|exception| exception.at));
        }
    }

    fn hours(&mut self, rules: &'static Rules) {
        const FROM_TO: Text =
            text! { kk: "{desk}: {opens}–{closes}.", ru: "{desk}: {opens}–{closes}.", en: "{desk}: {opens}–{closes}." };
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
        for row in rules.hours {
            let (desk, name) = match row.desk {
                Desk::Provider => (PROVIDER, "provider"),
                Desk::StateCorporation => (CORPORATION, "state-corporation"),
                Desk::Portal => (PORTAL, "portal"),
            };
            let desk_name = desk.get(self.lang);
            let mut text = match (row.opens, row.closes) {
                (Some(opens), Some(closes)) => self.fill(
                    &FROM_TO,
                    &[("desk", desk_name), ("opens", &words::clock(opens)), ("closes", &words::clock(closes))],
                ),
                _ if row.desk == Desk::Portal => self.fill(&AROUND, &[("desk", desk_name)]),
                _ => self.fill(&OPEN_ENDED, &[("desk", desk_name)]),
            };
            if let Some((from, to)) = row.lunch {
                text.push_str(&self.fill(&LUNCH, &[("from", &words::clock(from)), ("to", &words::clock(to))]));
            }
            self.add(RuleKind::Hours, name, &[], text, row.at);
        }
    }

    fn keeping(&mut self, rules: &'static Rules) {
        const KEEPING: Text = text! {
            kk: "Алынбаған нәтиже {duration} сақталады. Кейін сұралса, {again} ішінде қайта жіберіледі.",
            ru: "Невостребованный результат хранят {duration}. Если за ним обратятся позже, его снова направят за {again}.",
            en: "An uncollected result is kept for {duration}. Asked for later, it is sent again within {again}.",
        };
        if let Some(row) = rules.keeping {
            let (kept, again) =
                (words::duration(row.duration, self.lang), words::duration(row.resent_within, self.lang));
            let text = self.fill(&KEEPING, &[("duration", &kept), ("again", &again)]);
            let channels: &'static [Channel] = match row.channel {
                Channel::Office => &[Channel::Office],
                Channel::StateCorporation => &[Channel::StateCorporation],
                Channel::Portal => &[Channel::Portal],
            };
            self.add(RuleKind::Keeping, "", channels, text, row.at);
        }
    }

    fn papers(&mut self, rules: &'static Rules) {
        for row in rules.documents {
            let text = self.document(row);
            self.add(RuleKind::Document, row.id.id(), row.channels, text, row.at);
            self.also(row.validity.map(|validity| validity.at));
            self.also(row.from_state_systems.map(|systems| systems.at));
        }
        for row in rules.refusals {
            let text = self.refusal(row);
            let name = match row.stage {
                RefusalStage::Acceptance => "acceptance",
                RefusalStage::Service => "service",
            };
            self.add(RuleKind::Refusal, name, row.channels, text, row.at);
        }
        for row in rules.state_systems {
            self.statement(RuleKind::StateSystems, Some(row));
        }
    }

    fn document(&self, row: &Document) -> String {
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
            kk: " Бар болса ғана.", ru: " Только при наличии.", en: " Only where there is one.",
        };
        const VALID: Text = text! {
            kk: " Жарамдылық мерзімі берілген күннен бастап — {duration}.",
            ru: " Срок действия со дня выдачи — {duration}.",
            en: " Valid from the day of issue for {duration}.",
        };
        const SYSTEMS_ALWAYS: Text = text! {
            kk: " Деректер мемлекеттік ақпараттық жүйелерден алынады.",
            ru: " Сведения берут из государственных информационных систем.",
            en: " The data are taken from state information systems.",
        };
        const SYSTEMS: Text = text! {
            kk: " Мына жағдайда деректер мемлекеттік ақпараттық жүйелерден алынады: {when}.",
            ru: " Сведения берут из государственных информационных систем, если: {when}.",
            en: " In this case the data are taken from state information systems: {when}.",
        };
        let name = words::capital(row.name.get(self.lang));
        let always = matches!(row.needed, crate::law::Condition::Always);
        let when = describe::condition(&row.needed, self.rulebook, self.lang);
        let mut text = self.fill(if always { &ALWAYS } else { &WHEN }, &[("name", &name), ("when", &when)]);
        if row.if_any {
            text.push_str(IF_ANY.get(self.lang));
        }
        if let Some(validity) = row.validity {
            let duration = words::duration(validity.duration, self.lang);
            text.push_str(&self.fill(&VALID, &[("duration", &duration)]));
        }
        if let Some(systems) = row.from_state_systems {
            let always = matches!(systems.when, crate::law::Condition::Always);
            let when = describe::condition(&systems.when, self.rulebook, self.lang);
            text.push_str(&self.fill(if always { &SYSTEMS_ALWAYS } else { &SYSTEMS }, &[("when", &when)]));
        }
        text
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

    fn people(&mut self, rules: &'static Rules) {
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
            kk: "Сертификаттың жарамдылық мерзімі, кері қайтарып алынбағаны және ЖСН-нің сәйкестігі тексеріледі.",
            ru: "Проверяют, не истёк ли срок действия сертификата, не отозван ли он и совпадает ли ИИН.",
            en: "Checked are the validity of the certificate, that it is not revoked, and that the IIN is the same.",
        };
        for row in rules.representation {
            let roles = row.roles.iter().map(|role| role.id()).collect::<Vec<_>>().join("+");
            self.add(RuleKind::Representation, &roles, row.channels, row.text.get(self.lang).to_owned(), row.at);
        }
        if let Some(row) = rules.consent {
            self.add(RuleKind::Consent, "", row.channels, row.text.get(self.lang).to_owned(), row.at);
        }
        if let Some(row) = rules.signature {
            let text = if row.or_one_time_password { SIGNED_OR_PASSWORD } else { SIGNED };
            self.add(RuleKind::Signature, "", &[Channel::Portal], text.get(self.lang).to_owned(), row.at);
            if let Some(checks) = row.checks {
                self.add(RuleKind::Signature, "checks", &[Channel::Portal], CHECKED.get(self.lang).to_owned(), checks);
            }
        }
    }

    fn rest(&mut self, rules: &'static Rules) {
        for row in rules.notes {
            self.statement(RuleKind::Note, Some(row));
        }
    }
}
