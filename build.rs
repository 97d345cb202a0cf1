//! Walks the law once: writes its tables and its texts by language, and names the rules by a hash of both and of what judges.

use std::error::Error;
use std::path::{Path, PathBuf};

use erezhe_walk::{Walked, walk};

/// What the answers depend on besides the law: days off, the words of a language, and the judge.
const FOLDERS: [&str; 3] = ["crates/base/src", "crates/calendar/src", "src/check"];

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

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    let out = PathBuf::from(std::env::var_os("OUT_DIR").ok_or("cargo gives no folder to write to")?);
    let mut hash = Hash(0xcbf2_9ce4_8422_2325);

    let Walked { tables, texts, check_texts: _ } = walk(&erezhe_law::RULEBOOK)?;
    std::fs::write(out.join("tables.bin"), &tables)?;
    hash.add(&tables);
    for (lang, texts) in ["kk", "ru", "en"].iter().zip(texts) {
        // No text holds the sign that stands between them.
        if let Some(text) = texts.iter().find(|text| text.contains('\0')) {
            return Err(format!("a text with a zero in it: {text:?}").into());
        }
        let texts = texts.join("\0");
        hash.add(texts.as_bytes());
        std::fs::write(out.join(format!("texts-{lang}.txt")), texts)?;
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
