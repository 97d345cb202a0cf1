//! Order No 39 of 28 January 2015: editions that were not seen.

use erezhe_act::{Act, Bound, InForce, Page, Service, Statement, Text, Touches, Unseen};
use erezhe_act::{at, day, text};

const TITLE: Text = text! {
    kk: "Орта, техникалық және кәсіптік, орта білімнен кейінгі білім туралы құжаттардың түрлерін, орта, техникалық және кәсіптік, орта білімнен кейінгі білім туралы мемлекеттік үлгідегі құжаттардың нысандарын және оларды есепке алу мен беру қағидаларын, сондай-ақ білім беру ұйымдарында білім алуды аяқтамаған адамдарға берілетін анықтаманың нысанын бекіту туралы",
    ru: "Об утверждении видов документов о среднем, техническом и профессиональном, послесреднем образовании, формы документов о среднем, техническом и профессиональном, послесреднем образовании государственного образца и правила их учета и выдачи, а также форму справки, выдаваемой лицам, не завершившим образование в организациях образования",
    en: "On approval of the kinds of documents of secondary, technical and vocational, and post-secondary education, of the forms of such documents of the state form and the rules for recording and issuing them, and of the form of certificate issued to persons who have not completed education in educational organisations",
};

static OF_2020: Act = Act {
    id: "kz-order-39-2015",
    edition: day!(2020, 5, 4),
    cited: text! {
        kk: "2015 жылғы 28 қаңтардағы № 39 бұйрық (04.05.2020 № 172 бұйрықтың редакциясында)",
        ru: "приказ № 39 от 28 января 2015 года (в редакции приказа № 172 от 4 мая 2020 года)",
        en: "order No 39 of 28 January 2015 (edition of order No 172 of 4 May 2020)",
    },
    title: super::alike::TITLE_OF_2021,
    url: super::alike::URL,
};

/// From this day on the earlier text no longer holds.
pub(super) const FROM_2020: Bound = Bound::Approximate {
    day: day!(2020, 5, 15),
    within_days: 60,
    basis: text! {
        kk: "04.05.2020 № 172 бұйрық алғаш ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі; тіркелген және жарияланған күндері белгісіз, ең ерте күн алынды.",
        ru: "Приказ № 172 от 04.05.2020 вводится в действие по истечении десяти календарных дней после дня первого официального опубликования; дни регистрации и опубликования неизвестны, взят самый ранний день.",
        en: "Order No 172 of 4 May 2020 takes effect ten calendar days after the day of its first official publication; the days of registration and publication are not known, and the earliest day is used.",
    },
};

/// Edition of 4 May 2020, after the standard of order No 179 was repealed.
pub(super) const E2020_05_04: Unseen = Unseen {
    act: &OF_2020,
    in_force: InForce { from: FROM_2020, to: Bound::Open },
    services: &[Service::EducationDocumentDuplicate],
    touches: Touches::Requirements,
    note: Statement {
        text: text! {
            kk: "№ 172 бұйрық телнұсқа беру қағидаларын (35-қосымша) жаңа редакцияда жазды; мәтіні табылмады, онда қызмет тәртібі болған-болмағаны белгісіз. № 179 бұйрықтың күші жойылғаннан кейінгі күндерге жауап жоқ.",
            ru: "Приказ № 172 изложил правила выдачи (приложение 35) в новой редакции; текст не найден, и неизвестно, был ли в нём порядок услуги. На дни после отмены приказа № 179 ответа нет.",
            en: "Order No 172 wrote the rules for issuing (appendix 35) anew; the text was not found, and whether it set out the service is not known. For days after the repeal of order No 179 there is no answer.",
        },
        at: at!((app 35, title)),
    },
    verified_on: day!(2026, 11, 25),
};

static LIST_OF_CHANNELS: Page = Page {
    id: "oktmektep-list-of-requirements",
    text: text! {
        kk: "oktmektep.edu.kz: жаңа атаудағы қағидалардың негізгі талаптар тізбесі, үш тәсілге дейін (2023 жылдан кейін)",
        ru: "oktmektep.edu.kz: перечень основных требований правил под новым названием, до трёх способов подачи (после 2023 года)",
        en: "oktmektep.edu.kz: the list of main requirements of the rules under their new name, as far as the three channels (after 2023)",
    },
    url: "https://oktmektep.edu.kz/?p=8179",
};

static OF_2023: Act = Act {
    id: "kz-order-39-2015",
    edition: day!(2023, 10, 18),
    cited: text! {
        kk: "2015 жылғы 28 қаңтардағы № 39 бұйрық (18.10.2023 № 312 бұйрықтың редакциясында)",
        ru: "приказ № 39 от 28 января 2015 года (в редакции приказа № 312 от 18 октября 2023 года)",
        en: "order No 39 of 28 January 2015 (edition of order No 312 of 18 October 2023)",
    },
    title: TITLE,
    url: super::alike::URL,
};

/// Edition of 18 October 2023.
pub(super) const E2023_10_18: Unseen = Unseen {
    act: &OF_2023,
    in_force: InForce {
        from: Bound::Approximate {
            day: day!(2023, 11, 3),
            within_days: 60,
            basis: text! {
                kk: "18.10.2023 № 312 бұйрық 23.10.2023 № 33562 болып тіркелген; жарияланған және қолданысқа енгізілген күндері белгісіз, тіркелгеннен кейін әдеттегі он күн қосылып, ең ерте күн алынды.",
                ru: "Приказ № 312 от 18.10.2023 зарегистрирован 23.10.2023 под № 33562; дни опубликования и введения в действие неизвестны, взят самый ранний день при обычных десяти днях после регистрации.",
                en: "Order No 312 of 18 October 2023 was registered on 23 October 2023 as No 33562; the days on which it was published and took effect are not known, and the earliest day with the usual ten days after registration is used.",
            },
        },
        to: Bound::Open,
    },
    services: &[Service::EducationDocumentDuplicate],
    touches: Touches::Requirements,
    note: Statement {
        text: text! {
            kk: "№ 312 бұйрықтан тақырыбы мен тіркелген күні ғана белгілі, мәтіні табылмады: не өзгергенін лауазымды адам біледі; жауап 07.06.2021 редакция бойынша беріледі.",
            ru: "Из приказа № 312 известны только заголовок и день регистрации, текст не найден: что он изменил, может сказать должностное лицо; ответ даётся по редакции от 07.06.2021.",
            en: "Of order No 312 only the title and the day of registration are known, and its text was not found: what it changed, an official can say; the edition of 7 June 2021 is used.",
        },
        at: at!((title)).and_reported(const { &[&LIST_OF_CHANNELS] }).read_as(text! {
            kk: "Мектеп 2023 жылдан кейін жариялаған тізбеде сол үш тәсіл тұр (мерзім жолында үзілген); ол акт емес.",
            ru: "В перечне, который школа опубликовала после 2023 года, те же три способа подачи (на строке о сроке он обрывается); это не акт.",
            en: "A list that a school published after 2023 has the same three channels (it breaks off at the term); it is no act.",
        }),
    },
    verified_on: day!(2026, 11, 25),
};
