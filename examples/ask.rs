//! Judges an application from standard input: `cargo run --example ask -- ru < application.json`.
use std::io::Read as _;
fn main() {
    let mut text = Vec::new();
    std::io::stdin().read_to_end(&mut text).unwrap();
    let lang = std::env::args().nth(1).and_then(|id| erezhe::law::Lang::from_id(&id)).unwrap_or_default();
    let report = erezhe::check(&erezhe::Input::from_json(&text).unwrap(), &erezhe::Options::in_lang(lang));
    println!("{}", serde_json::to_string_pretty(&report).unwrap());
}
