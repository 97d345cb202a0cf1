//! Walks the law once: writes its tables and its texts by language, and names the rules by a hash of both and of what judges.

use std::error::Error;
use std::path::{Path, PathBuf};

use erezhe_calendar::Name;
use erezhe_law::RULEBOOK;
use erezhe_walk::{Walked, walk};
use erezhe_words::likeness;

/// What the answers depend on besides the law: days off, the words of a language, and the judge.
const FOLDERS: [&str; 4] = ["crates/base/src", "crates/calendar/src", "crates/words/src", "src/check"];

fn files(folder: &Path, into: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files(&path, into)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            into.push(path);
        }
    }
    Ok(())
}

/// FNV-1a: the hash tells releases apart, and guards nothing.
struct Hash(u64);

impl Hash {
    fn add(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
}

/// Texts, each a line.
fn joined(texts: Vec<String>) -> Result<String, Box<dyn Error>> {
    match texts.iter().find(|text| text.contains('\n')) {
        Some(text) => Err(format!("a text of two lines: {text:?}").into()),
        None => Ok(texts.join("\n")),
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    let out = PathBuf::from(std::env::var_os("OUT_DIR").ok_or("cargo gives no folder to write to")?);
    let mut hash = Hash(0xcbf2_9ce4_8422_2325);

    let Walked { source, texts, likeness, check_texts, .. } = walk(&RULEBOOK)?;
    std::fs::write(out.join("tables.rs"), &source)?;
    hash.add(source.as_bytes());
    let words = erezhe_words::all();
    let names = Name::ALL.iter().map(|name| name.text().all());
    let names = names.collect::<Option<Vec<_>>>().ok_or("a name of a day off has no words")?;
    for (nth, (lang, mut law)) in ["kk", "ru", "en"].iter().zip(texts).enumerate() {
        let mut of_rulebook = law.split_off(check_texts);
        // Whichever language is loaded, its rules can be compared.
        of_rulebook.insert(0, likeness::written(&likeness));
        let words = words.iter().filter_map(|all| all.get(nth)).cloned();
        let names = names.iter().filter_map(|all| all.get(nth)).map(|&name| name.to_owned());
        let said = law.into_iter().chain(words).chain(names).collect();
        for (kind, texts) in [("said", said), ("rulebook", of_rulebook)] {
            let texts = joined(texts)?;
            hash.add(texts.as_bytes());
            std::fs::write(out.join(format!("{kind}-{lang}.txt")), texts)?;
        }
    }

    let mut all = Vec::new();
    for folder in FOLDERS {
        println!("cargo::rerun-if-changed={folder}");
        files(Path::new(folder), &mut all)?;
    }
    all.sort();
    for file in all {
        // What a checkout makes of line ends is no difference.
        let bytes = std::fs::read(file)?;
        hash.add(&bytes.into_iter().filter(|byte| *byte != b'\r').collect::<Vec<u8>>());
    }
    println!("cargo::rustc-env=EREZHE_RULES_HASH={:016x}", hash.0);
    Ok(())
}
