//! Study as an external student: for whom it is, as the standard (order No 179) and the rules (order No 61) are read alike.

use erezhe_act::{Act, Reference, Text};
use erezhe_act::{adilet, day, place, text};

/// Article 16 as it has stood since Law No 398-V; read in the text of 21 February 2019, which has no later footnote to it.
static EDUCATION: Act = Act {
    id: "kz-law-319-iii-2007",
    edition: day!(2015, 11, 13),
    cited: text! {
        kk: "«Білім туралы» 2007 жылғы 27 шілдедегі № 319-III Заң",
        ru: "Закон от 27 июля 2007 года № 319-III «Об образовании»",
        en: "Law No 319-III of 27 July 2007 on Education",
    },
    title: text! {
        kk: "«Білім туралы» Қазақстан Республикасының Заңы",
        ru: "Закон Республики Казахстан «Об образовании»",
        en: "Law of the Republic of Kazakhstan on Education",
    },
    url: Some(adilet!("Z070000319_")),
};

/// Five years of basic and two of general secondary education.
pub(super) const LEVELS_AND_YEARS: &[Reference] = &[
    Reference { act: &EDUCATION, place: place!(art 16 (2)) },
    Reference { act: &EDUCATION, place: place!(art 16 (3)) },
];

pub(super) const GRADE_NOT_COVERED: Text = text! {
    kk: "Экстернатқа рұқсат негізгі орта және жалпы орта білім беру бағдарламалары үшін беріледі, ал 1–4-сыныптар — бастауыш білім; мұндай өтінішті лауазымды адам шешеді.",
    ru: "Экстернат разрешают для программ основного среднего и общего среднего образования, а 1–4 классы — это начальное образование; о таком заявлении решает должностное лицо.",
    en: "Study as an external student is permitted for basic and general secondary programmes, while classes 1 to 4 are primary education; an official judges such an application.",
};

pub(super) const GRADE_READING: Text = text! {
    kk: "Акт сыныпты емес, білім деңгейін атайды. «Білім туралы» Заң негізгі орта білімге бес, жалпы орта білімге екі жыл береді; он бір сыныптың соңғы жетеуі — 5–11-сыныптар.",
    ru: "Акт называет уровни образования, а не классы. Закон «Об образовании» отводит основному среднему пять лет, общему среднему два года; из одиннадцати классов это последние семь, с 5 по 11.",
    en: "The act names levels, not classes. The Law on Education gives five years to basic and two to general secondary education: of eleven classes the last seven, 5 to 11.",
};

pub(super) const TOO_YOUNG: Text = text! {
    kk: "Акт жасты атамайды, тек негізгі орта және жалпы орта білім туралы айтады. Оған бастауыш мектептен кейін келеді, ал оқуға алты жастан алынады («Білім туралы» Заңның 31-бабы, 2019 жылдан бергі мәтіндер); сондықтан тоғыз жасқа толмаған бала ондай оқушы бола қоюы екіталай, мұны лауазымды адам шешеді.",
    ru: "Возраста акт не называет, а говорит об основном среднем и общем среднем образовании. К нему приходят после начальной школы, куда принимают с шести лет (статья 31 Закона «Об образовании», тексты с 2019 года); ребёнок до девяти лет таким учеником быть вряд ли может, и решает должностное лицо.",
    en: "The act names no age; it speaks of basic and general secondary education. Pupils come to it after primary education, which begins at six (article 31 of the Law on Education, texts since 2019); a child under nine can hardly be such a pupil, and an official judges.",
};

pub(super) const TOO_OLD: Text = text! {
    kk: "Акт жасты атамайды, «білім алушы» туралы айтады. Алты жастан басталатын он бір сыныпты әдетте 21 жасқа дейін бітіреді; одан үлкен адам туралы лауазымды адам шешеді.",
    ru: "Возраста акт не называет, а говорит об «обучающемся». Одиннадцать классов, начатые с шести лет, заканчивают обычно раньше 21 года; о том, кто старше, решает должностное лицо.",
    en: "The act names no age; it speaks of a pupil. Eleven classes begun at six are usually finished before 21; of somebody older an official judges.",
};
