//! Walks the law and writes what comes out into a folder: `cargo run -p erezhe-walk --example tables -- /tmp/tables`.
use std::{env, error::Error, fs, path::PathBuf};

use erezhe_act::Lang;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::args().nth(1).ok_or("expected a folder")?);
    fs::create_dir_all(&folder)?;
    let walked = erezhe_walk::walk(&erezhe_law::RULEBOOK)?;
    fs::write(folder.join("tables.rs"), &walked.source)?;
    println!("tables: {} lines", walked.source.lines().count());
    for (lang, texts) in Lang::ALL.iter().zip(&walked.texts) {
        let (check, rest) = texts.split_at_checked(walked.check_texts).ok_or("fewer texts than are said")?;
        for (range, texts) in [("check", check), ("rest", rest)] {
            let joined = texts.join("\0");
            println!("{} {range}: {} texts, {} bytes", lang.id(), texts.len(), joined.len());
            fs::write(folder.join(format!("texts-{}-{range}.bin", lang.id())), joined)?;
        }
    }
    Ok(())
}
