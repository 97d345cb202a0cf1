//! Judges an application from standard input: `cargo run --example ask -- ru < application.json`.

use std::error::Error;
use std::io::Read as _;

use erezhe::law::Lang;
use erezhe::{Input, Options, check};

fn main() -> Result<(), Box<dyn Error>> {
    let mut text = Vec::new();
    std::io::stdin().read_to_end(&mut text)?;
    let lang = std::env::args().nth(1).and_then(|id| Lang::from_id(&id)).unwrap_or_default();
    let report = check(&Input::from_json(&text)?, &Options::in_lang(lang));
    println!("{}", serde_json::to_string_pretty(&report)?);
    Ok(())
}
