//! Order No 61 of 22 January 2016, edition of 5 October 2018 (order No 540): beside the standard of order No 179.

use erezhe_act::{Act, Bound, Choice, Edition, GroundRule, InForce, Known, Rules, Service};
use erezhe_act::{at, day, quote, text};

use super::alike::{
    ABROAD_ALONE_READING, CLASSES, DEADLINES, FOR_THE_WHOLE_TIME, GROUND_ABROAD, GROUND_HEALTH, GROUND_TOP_MARKS,
    NOT_ATTESTED, SERVICE_NAME,
};

/// The edition, as citations name it.
pub(crate) static ACT: Act = Act {
    id: "kz-order-61-2016",
    edition: day!(2018, 10, 5),
    cited: text! {
        kk: "2016 жылғы 22 қаңтардағы № 61 бұйрық (05.10.2018 № 540 бұйрықтың редакциясында)",
        ru: "приказ № 61 от 22 января 2016 года (в редакции приказа № 540 от 5 октября 2018 года)",
        en: "order No 61 of 22 January 2016 (edition of order No 540 of 5 October 2018)",
    },
    title: super::alike::TITLE_OF_2016,
    url: super::alike::URL,
};

/// What it says.
pub(super) const EDITION: Edition = Edition {
    act: &ACT,
    adopted: day!(2018, 10, 5),
    registered: Known::No(text! {
        kk: "Өзгерістер енгізген № 540 бұйрықтың тіркелген күні қолдағы дереккөздерде жоқ.",
        ru: "День регистрации приказа № 540 в имеющихся источниках не указан.",
        en: "The sources at hand do not state the day of registration of order No 540.",
    }),
    published: Known::On(day!(2018, 10, 19)),
    in_force: InForce { from: FROM, to: Bound::Open },
    beside: true,
    verified_on: day!(2026, 11, 25),
    read_in: text! {
        kk: "Бұл редакцияның мәтіні табылмады: 06.05.2021 редакцияда (орыс және қазақ тілдерінде) ескертпелерге қарағанда 2018 жылдан бері өзгермеген 2, 5, 6, 9-тармақтар және 2-тараудың 20-тармағы, сондай-ақ 02.09.2019 № 392 бұйрық өзгерткен 4-тармақ оқылды; 4-тармақтың үш санатын өзгермеген 5 және 9-тармақтар да атайды.",
        ru: "Текст самой редакции не найден: в редакции от 06.05.2021 (на русском и казахском) прочитаны пункты 2, 5, 6, 9 и пункт 20 главы 2, по сноскам не менявшиеся с 2018 года, и пункт 4, изменённый приказом № 392 от 02.09.2019; три категории пункта 4 называют и неизменённые пункты 5 и 9.",
        en: "The edition itself was not seen: paragraphs 2, 5, 6 and 9 and paragraph 20 of chapter 2, which by their footnotes have not changed since 2018, and paragraph 4, changed by order No 392 of 2 September 2019, were read in the edition of 6 May 2021 (Russian and Kazakh); the three categories of paragraph 4 are named by the unchanged paragraphs 5 and 9 too.",
    },
    services: &[EXTERNAT],
};

pub(super) const FROM: Bound = Bound::Exact {
    day: day!(2018, 10, 30),
    basis: text! {
        kk: "05.10.2018 № 540 бұйрық 19.10.2018 Нормативтік құқықтық актілердің эталондық бақылау банкінде жарияланған (bestprofi.com сайтындағы № 61 бұйрықтың ескертпесі) және алғаш ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізілді.",
        ru: "Приказ № 540 от 05.10.2018 опубликован 19.10.2018 в Эталонном контрольном банке нормативных правовых актов (сноска к приказу № 61 на сайте bestprofi.com) и введён в действие по истечении десяти календарных дней после дня первого официального опубликования.",
        en: "Order No 540 of 5 October 2018 was published on 19 October 2018 in the reference control bank of normative legal acts (footnote to order No 61 on bestprofi.com) and took effect ten calendar days after the day of its first official publication.",
    },
};

const EXTERNAT: Rules = Rules {
    grounds: &[
        GroundRule { ground: Choice::Health, text: GROUND_HEALTH, at: at!((p 2), (p 4 (1))) },
        GroundRule { ground: Choice::AbroadWithParents, text: GROUND_ABROAD, at: at!((p 2), (p 4 (2))) },
        GroundRule {
            ground: Choice::AbroadAlone,
            text: GROUND_ABROAD,
            at: at!((p 2), (p 4 (2))).read_as(ABROAD_ALONE_READING),
        },
        GroundRule {
            ground: Choice::TopMarks,
            text: GROUND_TOP_MARKS,
            at: at!((p 4 (3)), (p 5 (2)), (p 9 (3))).quoting(quote! {
                kk: "барлық білім алу кезеңі аралығында оқытылған пәндер бойынша «4» және «5» деген бағалар алған білім алушыларға",
                ru: "обучающимся, имеющим оценки «4» и «5» по всем изученным предметам на протяжении всего периода обучения",
            }),
        },
    ],
    deadlines: DEADLINES,
    rights: &[FOR_THE_WHOLE_TIME],
    notes: &[CLASSES, NOT_ATTESTED],
    ..Rules::of(
        Service::ExternatPermit,
        SERVICE_NAME,
        at!((title)).read_as(text! {
            kk: "Бұйрықтың бұл редакциясы қызметті атамайды, экстернат нысанында оқу тәртібін ғана белгілейді деп қаралды.",
            ru: "Принято, что эта редакция приказа не называет услугу, а лишь определяет порядок обучения в форме экстерната.",
            en: "This edition is taken not to name the service, and only to set how external students study.",
        }),
    )
};
