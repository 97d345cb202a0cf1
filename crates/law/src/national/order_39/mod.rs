//! Order No 39 of 28 January 2015: documents of education and their duplicates.

pub(crate) mod e2016_11_11;
pub(crate) mod e2021_06_07;
pub(crate) mod unseen;

use erezhe_act::Text;
use erezhe_act::text;

const ARCHIVE: Text = text! {
    kk: "Білім беру ұйымы жабылған (таратылған) болса, оның орналасқан жеріндегі архивке жүгіну керек; архив берген көшірмелер мен үзінділердің түпнұсқадай заңды күші бар. Бұл жағдайда телнұсқаны кім және қашан беретінін акт айтпайды: лауазымды адам шешеді.",
    ru: "Если организация образования ликвидирована, обращаются в архив по месту её нахождения; копии и выписки архива имеют юридическую силу подлинников. Кто и когда выдаст дубликат в этом случае, акт не говорит: решает должностное лицо.",
    en: "Where the educational organisation has been liquidated, one applies to the archive of its place; the archive's copies and extracts have the legal force of originals. Who issues the duplicate then, and when, the act does not say: an official judges.",
};
