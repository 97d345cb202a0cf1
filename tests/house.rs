//! The house has no circles: no module of the judge or of the pages takes from one that takes from it, directly or by others,
//! nor from the module that holds them all; and no edition of an act names another.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The files of a folder, by name without ending, without their tests.
fn modules(folder: &str) -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file());
    let named = files.map(|path| (path.file_stem().unwrap().to_str().unwrap().to_owned(), path));
    let read = |path: &Path| fs::read_to_string(path).unwrap().split("#[cfg(test)]\nmod ").next().unwrap().to_owned();
    named.map(|(name, path)| (name, read(&path))).collect()
}

fn first_word(text: &str) -> String {
    text.trim_start().chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect()
}

/// What a module takes from beside it: the first name behind each `super::`, or each of a list of them.
fn takes(code: &str) -> BTreeSet<String> {
    let mut taken = BTreeSet::new();
    for behind in code.split("super::").skip(1) {
        match behind.strip_prefix('{') {
            Some(list) => taken.extend(list.split_once("};").unwrap().0.split(',').map(first_word)),
            None => {
                taken.insert(first_word(behind));
            }
        }
    }
    taken.remove("");
    taken
}

#[test]
fn modules_take_from_those_below_them() {
    for folder in ["src/check", "src/pages"] {
        let modules = modules(folder);
        let mut left: BTreeMap<&str, BTreeSet<String>> = modules
            .iter()
            .filter(|(name, _)| *name != "mod")
            .map(|(name, code)| (name.as_str(), takes(code)))
            .collect();
        for (name, taken) in &left {
            let of_parent: Vec<_> = taken.iter().filter(|one| !modules.contains_key(*one)).collect();
            assert!(of_parent.is_empty(), "{folder}: {name} takes {of_parent:?} from the module that holds it");
        }
        // Whatever takes only from what is gone goes; a circle stays.
        loop {
            let names: BTreeSet<String> = left.keys().map(|name| (*name).to_owned()).collect();
            let before = left.len();
            left.retain(|_, taken| taken.iter().any(|one| names.contains(one)));
            if left.len() == before {
                break;
            }
        }
        assert!(left.is_empty(), "{folder}: a circle among these, or above one: {:?}", left.keys());
    }
}

#[test]
fn no_edition_names_another() {
    let national = "crates/law/src/national";
    let entries = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(national)).unwrap();
    let orders = entries.map(|entry| entry.unwrap()).filter(|entry| entry.path().is_dir());
    for order in orders.map(|entry| entry.file_name().into_string().unwrap()) {
        for (name, code) in modules(&format!("{national}/{order}")) {
            let another = takes(&code).into_iter().find(|one| one.starts_with("e20"));
            assert!(name == "mod" || another.is_none(), "{order}: {name} names {another:?}");
        }
    }
}
