//! Order No 39 of 28 January 2015: what several editions say alike.

use erezhe_act::{Address, Text};
use erezhe_act::{adilet, text};

pub(super) const URL: Option<Address> = Some(adilet!("V1500010348"));

pub(super) const TITLE_OF_2021: Text = text! {
    kk: "Білім туралы құжаттардың түрлерін, білім туралы мемлекеттік үлгідегі құжаттардың нысандарын және оларды есепке алу мен беру қағидаларын, білім туралы өзіндік үлгідегі құжаттардың мазмұнына қойылатын негізгі талаптарды және оларды есепке алу мен беру қағидаларын, сондай-ақ білім беру ұйымдарында білім алуды аяқтамаған адамдарға берілетін анықтаманың нысанын бекіту туралы",
    ru: "Об утверждении видов документов об образовании, форм документов об образовании государственного образца и правил их учета и выдачи, основных требований к содержанию документов об образовании собственного образца и правил их учета и выдачи, а также формы справки, выдаваемой лицам, не завершившим образование в организациях образования",
    en: "On approval of the kinds of documents of education, of the forms of documents of education of the state form and the rules for recording and issuing them, of the basic requirements for the content of documents of education of an own form and the rules for recording and issuing them, and of the form of certificate issued to persons who have not completed education in educational organisations",
};

pub(super) const ARCHIVE: Text = text! {
    kk: "Білім беру ұйымы жабылған (таратылған) болса, оның орналасқан жеріндегі архивке жүгіну керек; архив берген көшірмелер мен үзінділердің түпнұсқадай заңды күші бар. Бұл жағдайда телнұсқаны кім және қашан беретінін акт айтпайды: лауазымды адам шешеді.",
    ru: "Если организация образования ликвидирована, обращаются в архив по месту её нахождения; копии и выписки архива имеют юридическую силу подлинников. Кто и когда выдаст дубликат в этом случае, акт не говорит: решает должностное лицо.",
    en: "Where the educational organisation has been liquidated, one applies to the archive of its place; the archive's copies and extracts have the legal force of originals. Who issues the duplicate then, and when, the act does not say: an official judges.",
};
