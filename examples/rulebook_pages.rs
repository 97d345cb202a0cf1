//! Writes the pages of the rulebook, and removes those that the data no longer make: `make rulebook`.
use std::{collections::BTreeSet, fs, io, path::Path};

fn main() -> io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("rulebook");
    let pages = erezhe::pages::render();
    let folders = pages.iter().filter_map(|page| Some(root.join(&page.path).parent()?.to_owned()));
    for folder in folders.collect::<BTreeSet<_>>() {
        fs::create_dir_all(&folder)?;
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            let stale = !pages.iter().any(|page| root.join(&page.path) == path);
            if stale && path.extension().is_some_and(|extension| extension == "md") {
                fs::remove_file(&path)?;
                println!("removed {}", path.display());
            }
        }
    }
    let mut written = 0;
    for page in &pages {
        let path = root.join(&page.path);
        if fs::read_to_string(&path).ok().as_ref() != Some(&page.text) {
            fs::write(&path, &page.text)?;
            written += 1;
        }
    }
    println!("{written} of {} pages of the rulebook written", pages.len());
    Ok(())
}
