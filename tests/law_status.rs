//! What the keeper of the law is told.
#![expect(clippy::unwrap_used, reason = "a command that does not run fails the test")]

use std::process::Command;

use erezhe::calendar::Calendar;

fn run(day: &str) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--locked", "--example", "law_status", "--", day])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    (output.status.code(), String::from_utf8(output.stdout).unwrap())
}

#[test]
fn lists_what_is_open() {
    let (code, text) = run("2026-11-22");
    assert_eq!(code, Some(0), "{text}");
    assert!(text.contains("Last compared with the source more than a year ago: none\n"), "{text}");
    assert!(
        text.contains("kz-75-akimat-3-542-2015 2016-08-12: end: not known; the edition is applied until"),
        "{text}"
    );
    assert!(text.contains("kz-order-254-2020 2024-05-31: from"), "{text}");
    assert!(text.contains("; it may have changed a requirement\n"), "{text}");
    assert!(text.contains("; it changed no requirement\n"), "{text}");
    let (_, wording) = text.split_once("Rules that carry the official wording: ").unwrap();
    let (carry, all) = wording.lines().next().unwrap().split_once(" of ").unwrap();
    let (carry, all): (u32, u32) = (carry.parse().unwrap(), all.parse().unwrap());
    assert!(0 < carry && carry < all, "{text}");
    assert!(wording.contains("\n  - kz-order-254-2020 2022-11-18: "), "{text}");
}

#[test]
fn years_are_asked_for_once_the_last_that_is_announced_is_under_way() {
    let (_, last) = Calendar::published_years();
    let text = run(&format!("{last}-11-22")).1;
    assert!(text.contains(&format!("Years whose days off are not announced: 1\n  - {}\n", last + 1)), "{text}");
}

#[test]
fn a_year_later_every_act_is_to_be_looked_at_again() {
    let old = |text: &str| text.contains("Last compared with the source more than a year ago: none\n");
    assert!(old(&run("2027-11-25").1), "a year is not more than a year");
    let (code, text) = run("2027-11-26");
    assert_eq!(code, Some(0));
    assert!(!old(&text), "{text}");
    assert!(text.contains("  - kz-order-61-2016 2016-01-22: 2026-11-25\n"), "{text}");
}

#[test]
fn a_day_that_is_none_is_refused() {
    assert_eq!(run("yesterday").0, Some(2));
}
