//! What tells how alike two rules are, whatever the language of who compares them: worked out once, at build time.

use std::collections::BTreeSet;

use erezhe_words::Likeness;

/// Of each text in its three languages, in the order of [`Lang::ALL`](erezhe_act::Lang::ALL), as a rule says it.
#[must_use]
pub fn likeness(texts: &[[&str; 3]]) -> Vec<Likeness> {
    let plain = |text: &str| text.trim_end_matches('.').to_lowercase();
    let said: Vec<[String; 3]> = texts.iter().map(|all| all.map(plain)).collect();
    let in_order = |nth: usize| -> Vec<&str> {
        let all: BTreeSet<&str> = said.iter().filter_map(|all| all.get(nth)).map(String::as_str).collect();
        all.into_iter().collect()
    };
    let orders = [0, 1, 2].map(in_order);
    let known: BTreeSet<String> = said.iter().flat_map(|[_, _, en]| words(en)).collect();
    let known: Vec<String> = known.into_iter().collect();
    let number = |found: Result<usize, usize>| found.ok().and_then(|at| u16::try_from(at).ok()).unwrap_or(u16::MAX);
    said.iter()
        .map(|all| {
            let mut ranks = [0; 3];
            for ((rank, order), text) in ranks.iter_mut().zip(&orders).zip(all) {
                *rank = number(order.binary_search(&text.as_str()));
            }
            let [_, _, en] = all;
            let mut words: Vec<u16> = words(en).map(|word| number(known.binary_search(&word))).collect();
            words.sort_unstable();
            Likeness { ranks, words }
        })
        .collect()
}

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase)
}
