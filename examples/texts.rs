//! Writes what the package is made of besides the module, as JSON: the hash of the rules, how many texts of
//! the law an answer can say, and the texts of each language.

use erezhe::law::Lang;
use erezhe::tables;

fn main() {
    let texts = Lang::ALL.map(|lang| {
        let [said, rulebook] = tables::written(lang);
        (lang.id(), serde_json::json!({ "said": said, "rulebook": rulebook }))
    });
    let texts: serde_json::Map<String, serde_json::Value> =
        texts.into_iter().map(|(lang, of)| (lang.to_owned(), of)).collect();
    println!(
        "{}",
        serde_json::json!({ "hash": erezhe::version().hash, "law": tables::rulebook().index.check_texts, "texts": texts })
    );
}
