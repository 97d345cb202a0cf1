//! Order No 39 of 28 January 2015, edition of 7 June 2021 (order No 277): the rules of app. 35, whose own paragraphs and appendices are cited.

use crate::law::Act;
use crate::{day, text};

/// The edition, as citations name it.
pub(in crate::rulebook) static ACT: Act = Act {
    id: "kz-order-39-2015",
    edition: day!(2021, 6, 7),
    cited: text! {
        kk: "2015 жылғы 28 қаңтардағы № 39 бұйрыққа 35-қосымша, Білім туралы мемлекеттік үлгідегі құжаттарды беру қағидалары (07.06.2021 № 277 бұйрықтың редакциясында)",
        ru: "Правила выдачи документов об образовании государственного образца, приложение 35 к приказу № 39 от 28 января 2015 года (в редакции приказа № 277 от 7 июня 2021 года)",
        en: "Rules for issuing documents of education of the state form, app. 35 to order No 39 of 28 January 2015 (edition of order No 277 of 7 June 2021)",
    },
    title: text! {
        kk: "Білім туралы құжаттардың түрлерін, білім туралы мемлекеттік үлгідегі құжаттардың нысандарын және оларды есепке алу мен беру қағидаларын, білім туралы өзіндік үлгідегі құжаттардың мазмұнына қойылатын негізгі талаптарды және оларды есепке алу мен беру қағидаларын, сондай-ақ білім беру ұйымдарында білім алуды аяқтамаған адамдарға берілетін анықтаманың нысанын бекіту туралы",
        ru: "Об утверждении видов документов об образовании, форм документов об образовании государственного образца и правил их учета и выдачи, основных требований к содержанию документов об образовании собственного образца и правил их учета и выдачи, а также формы справки, выдаваемой лицам, не завершившим образование в организациях образования",
        en: "On approval of the kinds of documents of education, of the forms of documents of education of the state form and the rules for recording and issuing them, of the basic requirements for the content of documents of education of an own form and the rules for recording and issuing them, and of the form of certificate issued to persons who have not completed education in organisations of education",
    },
    url: "https://adilet.zan.kz/rus/docs/V1500010348",
};
