//! Lists what a keeper of the law has to look at next: `make law-status DAY=2026-11-22`.
fn main() {
    let argument = std::env::args().nth(1).unwrap_or_default();
    match erezhe::calendar::parse_day(&argument) {
        Ok(day) => print!("{}", erezhe::pages::law_status(day)),
        Err(_) => {
            eprintln!("expected a day as YYYY-MM-DD, not \"{argument}\"");
            std::process::exit(2);
        }
    }
}
