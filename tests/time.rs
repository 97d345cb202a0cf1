//! Every day has exactly one national edition of each service, or none as far as is known; the gaps are written out here.

#![expect(clippy::unreachable, clippy::unwrap_used, reason = "a test fails by panicking")]

use chrono::{Days, NaiveDate};
use erezhe::law::{Bound, Service};
use erezhe::report::{LawApplied, Report};
use erezhe::rulebook::RULEBOOK;
use erezhe::{Input, Options, day};

const FIRST: NaiveDate = day!(2015, 5, 1);
const LAST: NaiveDate = day!(2027, 12, 31);

/// From, to (not included), and why no edition answers.
type Gap = (NaiveDate, NaiveDate, &'static str);

const BEFORE_ALL: NaiveDate = day!(1991, 12, 16);

/// The only times without an edition.
fn gaps(service: Service) -> &'static [Gap] {
    match service {
        Service::ExternatPermit => {
            &[(BEFORE_ALL, day!(2015, 5, 15), "order 179 is the first act: in force not before 15 May 2015")]
        }
        Service::EducationDocumentDuplicate => &[
            (BEFORE_ALL, day!(2015, 5, 15), "order 179 is the first act: in force not before 15 May 2015"),
            (
                day!(2020, 12, 29),
                day!(2021, 6, 19),
                "order 179 is repealed, and the edition of 4 May 2020 of order 39 was not seen",
            ),
        ],
        Service::PreschoolQueue | Service::KindergartenAdmission => {
            &[(BEFORE_ALL, day!(2015, 5, 29), "order 172 is the first act: in force from 29 May 2015")]
        }
    }
}

fn in_gap(service: Service, day: NaiveDate) -> bool {
    gaps(service).iter().any(|(from, to, _)| *from <= day && day < *to)
}

fn days() -> impl Iterator<Item = NaiveDate> {
    FIRST.iter_days().take_while(|day| *day <= LAST)
}

/// First day and first day after, of every national edition of a service that is not beside another, in order.
fn editions(service: Service) -> Vec<(NaiveDate, Option<NaiveDate>, String)> {
    let mut editions: Vec<_> = RULEBOOK
        .national
        .iter()
        .filter(|edition| !edition.beside)
        .filter_map(|edition| {
            let rules = edition.rules(service)?;
            let from = edition.in_force.from.day().unwrap();
            let end = edition.in_force.to.day();
            let until = rules.until.as_ref().and_then(Bound::day);
            let to = [end, until].into_iter().flatten().min();
            Some((from, to, format!("{} of {}", edition.act.id, edition.act.edition)))
        })
        .collect();
    editions.sort();
    editions
}

fn application(service: Service, region: &str, day: NaiveDate) -> Input<'static> {
    let text = |text: &str| Input::Text(text.to_owned().into());
    Input::Object(vec![
        ("service".into(), text(service.id())),
        ("region".into(), text(region)),
        ("submittedAt".into(), text(&day.to_string())),
    ])
}

fn with_channel(input: Input<'_>) -> Input<'_> {
    let Input::Object(mut fields) = input else { unreachable!() };
    fields.push(("channel".into(), Input::Text("portal".into())));
    Input::Object(fields)
}

fn says_not_in_force(report: &Report) -> bool {
    report.findings.iter().any(|finding| finding.code.id() == "law.not-in-force")
}

#[test]
fn editions_neither_overlap_nor_leave_a_gap_that_is_not_declared() {
    for service in Service::ALL {
        let editions = editions(*service);
        let mut found = vec![(BEFORE_ALL, editions.first().unwrap().0)];
        for pair in editions.windows(2) {
            let (earlier, later) = (&pair[0], &pair[1]);
            let end = earlier.1.unwrap_or_else(|| panic!("{}: {} has no end", service.id(), earlier.2));
            assert!(earlier.0 < end, "{}: {} ends before it begins", service.id(), earlier.2);
            assert!(end <= later.0, "{}: {} overlaps with {}", service.id(), earlier.2, later.2);
            if end < later.0 {
                found.push((end, later.0));
            }
        }
        assert_eq!(editions.last().unwrap().1, None, "{}: the last edition goes on", service.id());
        let declared: Vec<_> = gaps(*service).iter().map(|(from, to, _)| (*from, *to)).collect();
        assert_eq!(found, declared, "{}", service.id());
    }
}

#[test]
fn every_day_of_every_region_has_one_edition_or_says_that_none_is_known() {
    std::thread::scope(|scope| {
        for service in Service::ALL {
            scope.spawn(|| every_day(*service));
        }
    });
}

fn every_day(service: Service) {
    let options = Options::default();
    let editions = editions(service);
    for (index, region) in RULEBOOK.regions.iter().enumerate() {
        // Regions without acts of their own differ in nothing but the name: together they meet every day.
        let step = if region.editions.is_empty() && region.unseen.is_empty() { 7 } else { 1 };
        for day in days().skip(index % step).step_by(step) {
            let at = || format!("{} {} {day}", service.id(), region.code);
            let report = erezhe::check(&with_channel(application(service, region.code, day)), &options);
            let holding: Vec<_> =
                editions.iter().filter(|(from, to, _)| *from <= day && to.is_none_or(|to| day < to)).collect();
            let none = in_gap(service, day);
            assert_eq!(holding.len(), usize::from(!none), "{}", at());
            assert_eq!(says_not_in_force(&report), none, "{}", at());
            let LawApplied { national, regional, .. } = &report.law;
            let shown = national.as_ref().map(|law| format!("{} of {}", law.act, law.edition));
            assert_eq!(shown.as_deref(), holding.first().map(|(_, _, name)| name.as_str()), "{}", at());
            for law in national.iter().chain(regional) {
                assert!(law.in_force_from.is_none_or(|from| from.0 <= day), "{}: {}", at(), law.act);
                assert!(law.in_force_to.is_none_or(|to| day <= to.0), "{}: {}", at(), law.act);
            }
            if none {
                assert!(report.estimate.is_none() && report.documents.is_empty(), "{}", at());
            }
        }
    }
}

#[test]
fn the_rulebook_shows_what_the_check_applies() {
    for service in Service::ALL {
        for region in RULEBOOK.regions {
            // Every 30th day, and the days around the bounds.
            let bounds = editions(*service).into_iter().flat_map(|(from, to, _)| [Some(from), to]).flatten();
            let around = bounds.flat_map(|day| [day - Days::new(1), day]).filter(|day| *day >= FIRST);
            for day in FIRST.iter_days().step_by(30).take_while(|day| *day <= LAST).chain(around) {
                let at = || format!("{} {} {day}", service.id(), region.code);
                let query = application(*service, region.code, day);
                let answer = erezhe::rulebook(&query).unwrap_or_else(|error| panic!("{}: {error}", at()));
                let report = erezhe::check(&with_channel(query), &Options::default());
                assert_eq!(answer.law, report.law, "{}", at());
                assert_eq!(answer.law.national.is_none(), in_gap(*service, day), "{}", at());
                assert_eq!(
                    answer.law.national.is_none() && answer.law.regional.is_none(),
                    answer.rules.is_empty(),
                    "{}",
                    at()
                );
            }
        }
    }
}

#[test]
fn editions_of_a_region_do_not_overlap() {
    for region in RULEBOOK.regions {
        for service in Service::ALL {
            for day in days() {
                let holding = region
                    .editions
                    .iter()
                    .filter(|edition| edition.rules(*service).is_some() && edition.in_force.holds(day))
                    .count();
                let unseen = region
                    .unseen
                    .iter()
                    .filter(|edition| edition.services.contains(service) && edition.in_force.holds(day))
                    .count();
                assert!(holding + unseen <= 1, "{} {} {day}", region.code, service.id());
            }
        }
    }
}
