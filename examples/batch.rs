//! Judges NDJSON from standard input: `cargo run --example batch -- '{"lang":"ru"}' < applications.ndjson`.

use std::error::Error;
use std::io::{Read as _, Write as _};

use erezhe::{Input, Options, ndjson};

fn main() -> Result<(), Box<dyn Error>> {
    let options = std::env::args().nth(1).unwrap_or_else(|| "{}".to_owned());
    let options =
        Options::read(&Input::from_json(options.as_bytes())?).map_err(|misuse| misuse.message().to_owned())?;
    let mut stream = ndjson(options);
    let (mut input, mut output) = (std::io::stdin().lock(), std::io::stdout().lock());
    let mut portion = vec![0; 1 << 16];
    loop {
        match input.read(&mut portion)? {
            0 => break,
            count => output.write_all(&stream.push(portion.get(..count).unwrap_or_default()))?,
        }
    }
    Ok(output.write_all(&stream.end())?)
}
