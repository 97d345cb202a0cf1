//! The pages of the rulebook in the repository are those that the data make.
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

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
    for lang in Lang::ALL {
        for entry in fs::read_dir(root().join(lang.id())).into_iter().flatten() {
            let path = format!("{}/{}", lang.id(), entry.unwrap().file_name().to_string_lossy());
            if !expected.contains(path.as_str()) {
                wrong.push(format!("rulebook/{path} belongs to no edition"));
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

/// Links between the pages lead somewhere, and no text was left with a hole or a doubled stop.
#[test]
fn pages_read_whole() {
    let pages = render();
    for page in &pages {
        let (lang, _) = page.path.split_once('/').unwrap();
        for (_, target) in
            page.text.split("](").skip(1).map(|rest| rest.split_once(')').unwrap()).map(|(to, _)| ((), to))
        {
            let inside = target.strip_prefix("../").map_or_else(|| format!("{lang}/{target}"), str::to_owned);
            assert!(
                target.starts_with("https://") || pages.iter().any(|other| other.path == inside),
                "{} links to {target}, which is no page",
                page.path
            );
        }
        for (number, line) in (1..).zip(page.text.lines()) {
            let whole = !line.contains("..") || line.contains("](../");
            assert!(whole && !line.contains(['{', '}']), "{}:{number}: {line}", page.path);
        }
    }
}
