//! The pages of the rulebook in the repository are those that the data make.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use erezhe::Input;
use erezhe::law::Lang;
use erezhe::pages::{Page, render};

fn root() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("rulebook")
}

/// What is wrong with a page that was kept, if anything.
fn stale(page: &Page, kept: Option<&str>) -> Option<String> {
    let Some(kept) = kept else { return Some(format!("rulebook/{} is missing", page.path)) };
    if kept == page.text {
        return None;
    }
    let (mut old, mut new) = (kept.lines(), page.text.lines());
    for line in 1.. {
        let (old, new) = (old.next(), new.next());
        if old != new || old.is_none() {
            let (old, new) = (old.unwrap_or("(end)"), new.unwrap_or("(end)"));
            return Some(format!("rulebook/{}, line {line}\n  kept: {old}\n  data: {new}", page.path));
        }
    }
    None
}

#[test]
fn pages_are_fresh() {
    let pages = render();
    let mut wrong: Vec<String> = Vec::new();
    for page in &pages {
        wrong.extend(stale(page, fs::read_to_string(root().join(&page.path)).ok().as_deref()));
    }
    let expected: BTreeSet<&str> = pages.iter().map(|page| page.path.as_str()).collect();
    let folders: BTreeSet<&str> = expected.iter().map(|path| path.rsplit_once('/').unwrap().0).collect();
    for folder in folders {
        for entry in fs::read_dir(root().join(folder)).into_iter().flatten() {
            let entry = entry.unwrap();
            let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
            if entry.file_type().unwrap().is_file() && !expected.contains(path.as_str()) {
                wrong.push(format!("rulebook/{path} is made from no data"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}\nThe pages are stale: run make rulebook.", wrong.join("\n"));
}

#[test]
fn a_stale_page_is_named_with_its_line() {
    let page = Page { path: "en/a.md".to_owned(), text: "one\ntwo\n".to_owned() };
    assert_eq!(stale(&page, Some("one\ntwo\n")), None);
    assert_eq!(stale(&page, None).unwrap(), "rulebook/en/a.md is missing");
    assert_eq!(stale(&page, Some("one\n2\n")).unwrap(), "rulebook/en/a.md, line 2\n  kept: 2\n  data: two");
    assert_eq!(stale(&page, Some("one\n")).unwrap(), "rulebook/en/a.md, line 2\n  kept: (end)\n  data: two");
}

/// The targets of the links of a text.
fn links(text: &str) -> impl Iterator<Item = &str> {
    text.split("](").skip(1).map(|rest| rest.split_once(')').unwrap().0)
}

/// The page that a link leads to and the address on it, where it leads to a page of the rulebook.
fn target(page: &Page, link: &str) -> Option<(String, Option<String>)> {
    if link.contains("://") {
        return None;
    }
    let (path, id) = link.split_once('#').map_or((link, None), |(path, id)| (path, Some(id.replace("%23", "#"))));
    if path.is_empty() {
        return Some((page.path.clone(), id));
    }
    let mut folder: Vec<&str> = page.path.split('/').collect();
    folder.pop();
    for part in path.split('/') {
        match part {
            ".." => drop(folder.pop()),
            part => folder.push(part),
        }
    }
    Some((folder.join("/"), id))
}

/// The addresses that a page has.
fn anchors(page: &Page) -> Vec<&str> {
    page.text.split("<a id=\"").skip(1).map(|rest| rest.split_once('"').unwrap().0).collect()
}

#[test]
fn links_lead_somewhere() {
    let pages = render();
    let known: BTreeMap<&str, BTreeSet<&str>> =
        pages.iter().map(|page| (page.path.as_str(), anchors(page).into_iter().collect())).collect();
    for page in &pages {
        for link in links(&page.text) {
            let Some((path, id)) = target(page, link) else { continue };
            let there = known.get(path.as_str()).unwrap_or_else(|| panic!("{} links to {link}, no page", page.path));
            if let Some(id) = id {
                assert!(there.contains(id.as_str()), "{} links to {link}, which has no such address", page.path);
            }
        }
    }
}

/// A hole in a sentence, or a stop that came twice.
#[test]
fn pages_read_whole() {
    for page in render() {
        for (number, line) in (1..).zip(page.text.lines()) {
            let line = line.replace("../", "");
            let is_quoted = line.trim_start().starts_with("<details>");
            let stops = line.contains("..") || line.contains(". .") || line.contains("  ") && !line.starts_with(' ');
            assert!(is_quoted || !stops, "{}:{number}: {line}", page.path);
            assert!(!line.contains(['{', '}']), "{}:{number}: {line}", page.path);
        }
    }
}

/// Nothing stands below a heading but a heading within it.
#[test]
fn no_section_is_empty() {
    for page in render() {
        let level = |line: &str| match line.chars().take_while(|sign| *sign == '#').count() {
            0 if line.starts_with("**") && line.ends_with("**") => 9,
            0 => 10,
            level => level,
        };
        let lines: Vec<&str> = page.text.lines().filter(|line| !line.is_empty()).collect();
        for (line, next) in lines.iter().zip(lines.iter().skip(1).chain([&"# the end"])) {
            let (own, below) = (level(line), level(next));
            assert!(own == 10 || below > own, "{}: nothing below {line}", page.path);
        }
        let empty = page.text.lines().find(|line| ["-", "- **", "-  "].contains(&line.trim()));
        assert_eq!(empty, None, "{}", page.path);
    }
}

/// Every rule that the rulebook names has an address on the page of its edition, and no two have the same.
#[test]
fn every_rule_has_an_address() {
    let pages = render();
    let mut known = BTreeSet::new();
    for page in &pages {
        let mut seen = BTreeSet::new();
        for id in anchors(page) {
            assert!(seen.insert(id), "{} has {id} twice", page.path);
            known.insert((page.path.split_once('/').unwrap().0, id));
        }
    }
    let mut asked = 0;
    for (service, region, day) in [
        ("externat-permit", "KZ-75", "2016-12-01"),
        ("education-document-duplicate", "KZ-31", "2017-03-01"),
        ("preschool-queue", "KZ-63", "2018-03-01"),
        ("kindergarten-admission", "KZ-39", "2019-03-01"),
        ("externat-permit", "KZ-71", "2026-10-01"),
        ("education-document-duplicate", "KZ-71", "2026-10-01"),
        ("preschool-queue", "KZ-71", "2026-10-01"),
    ] {
        let query = format!(r#"{{ "service": "{service}", "region": "{region}", "submittedAt": "{day}" }}"#);
        let answer = erezhe::rulebook(&Input::from_json(query.as_bytes()).unwrap()).unwrap();
        let ids = answer.rules.iter().map(|rule| &rule.id).chain(answer.conflicts.iter().map(|conflict| &conflict.id));
        for id in ids {
            asked += 1;
            for lang in Lang::ALL {
                assert!(known.contains(&(lang.id(), id.to_string().as_str())), "{} has no page with {id}", lang.id());
            }
        }
    }
    assert!(asked > 200, "{asked}");
}

/// The page of what changed and the pages of both editions lead to each other, and the first page leads to it.
#[test]
fn changes_are_linked_both_ways() {
    let pages = render();
    let leads =
        |from: &Page, to: &str| links(&from.text).filter_map(|link| target(from, link)).any(|(path, _)| path == to);
    let mut changes = 0;
    for page in pages.iter().filter(|page| page.path.contains("/changes/")) {
        changes += 1;
        let lang = page.path.split_once('/').unwrap().0;
        let readme = pages.iter().find(|one| one.path == format!("{lang}/README.md")).unwrap();
        assert!(leads(readme, &page.path), "the first page does not lead to {}", page.path);
        let editions: BTreeSet<String> = links(&page.text)
            .filter_map(|link| target(page, link))
            .filter(|(_, id)| id.is_none())
            .map(|(path, _)| path)
            .collect();
        let there = pages.iter().filter(|one| editions.contains(&one.path) && leads(one, &page.path));
        assert_eq!(there.count(), 2, "{} and its editions: {editions:?}", page.path);
    }
    assert!(changes >= 30, "{changes}");
}

/// What was read is shown with its place, folded, at the end of its item.
#[test]
fn the_official_wording_is_folded() {
    let mut quoted = 0;
    for page in render() {
        let lines: Vec<&str> = page.text.lines().collect();
        for (line, next) in lines.iter().zip(lines.iter().skip(1).chain([&""])) {
            if !line.trim_start().starts_with("<details>") {
                assert!(!line.contains("<details>"), "{}: {line}", page.path);
                continue;
            }
            quoted += 1;
            assert!(line.contains("</summary><p>") && line.ends_with("</q></p></details>"), "{}: {line}", page.path);
            // A block of HTML goes on to the end of its item, so nothing of the item may follow it.
            let depth = |line: &str| line.len() - line.trim_start().len();
            let ends = next.is_empty()
                || next.starts_with('#')
                || (next.trim_start().starts_with("- ") && depth(next) < depth(line));
            assert!(ends, "{}: {next}", page.path);
        }
    }
    assert!(quoted > 30, "{quoted}");
}
