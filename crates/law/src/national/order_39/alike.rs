//! Order No 39 of 28 January 2015: what several editions say alike.

use erezhe_act::{Address, Known, Text};
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

pub(super) const INSTEAD_OF_WHICH: Text = text! {
    kk: "Телнұсқа жоғалған немесе бүлінген құжаттың орнына, сондай-ақ тегін, атын немесе әкесінің атын өзгерткен адамға беріледі.",
    ru: "Дубликат выдают взамен утраченного или пришедшего в негодность документа, а также сменившим фамилию, имя или отчество.",
    en: "A duplicate replaces a lost or unusable document, and is given to those who have changed their name.",
};

pub(super) const ON_FORM_IN_FORCE: Text = text! {
    kk: "Телнұсқа шешім қабылданған кезде қолданыста болған үлгідегі бланкіде беріледі және мөртабанмен белгіленеді.",
    ru: "Дубликат выдают на бланке образца, действующего при принятии решения, и отмечают штампом.",
    en: "A duplicate is issued on the form in use when it is decided on, and is stamped as one.",
};

pub(super) const NO_PUBLICATION_DAY: Known = Known::No(text! {
    kk: "Қолдағы дереккөздерде жарияланған күні жоқ.",
    ru: "День опубликования в имеющихся источниках не указан.",
    en: "The sources at hand do not state the day of publication.",
});

pub(super) const ORIGINAL_DOCUMENT: Text = text! {
    kk: "білім туралы құжаттың түпнұсқасы",
    ru: "оригинал документа об образовании",
    en: "original document of education",
};
