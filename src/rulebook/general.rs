//! Laws and codes that hold for every service: terms, refusals, the calendar, the identification number.

use super::national::{order_39, order_61, order_254};
use crate::law::Channel::{Office, Portal, StateCorporation};
use crate::law::{
    Act, Address, Bound, Capacity, Cause, Channel, Dated, DefaultHours, General, GeneralRefusal, InForce, Reference,
    Refusal, RefusalStage, Source, Text,
};
use crate::{adilet, clock, day, place, text};

/// Law on public services, as it stands since the amendments of 14 July 2022.
static PUBLIC_SERVICES: Act = Act {
    id: "kz-law-88-v-2013",
    edition: day!(2022, 7, 14),
    cited: text! {
        kk: "«Мемлекеттік көрсетілетін қызметтер туралы» 2013 жылғы 15 сәуірдегі № 88-V Заң",
        ru: "Закон от 15 апреля 2013 года № 88-V «О государственных услугах»",
        en: "Law No 88-V of 15 April 2013 on Public Services",
    },
    title: text! {
        kk: "«Мемлекеттік көрсетілетін қызметтер туралы» Қазақстан Республикасының Заңы",
        ru: "Закон Республики Казахстан «О государственных услугах»",
        en: "Law of the Republic of Kazakhstan on Public Services",
    },
    url: Some(adilet!("Z1300000088")),
};

static CIVIL_CODE: Act = Act {
    id: "kz-civil-code-1994",
    edition: day!(1994, 12, 27),
    cited: text! {
        kk: "Азаматтық кодекс (Жалпы бөлім)",
        ru: "Гражданский кодекс (Общая часть)",
        en: "Civil Code (General Part)",
    },
    title: text! {
        kk: "Қазақстан Республикасының Азаматтық кодексі (Жалпы бөлім)",
        ru: "Гражданский кодекс Республики Казахстан (Общая часть)",
        en: "Civil Code of the Republic of Kazakhstan (General Part)",
    },
    url: Some(adilet!("K940001000_")),
};

static HOLIDAYS: Act = Act {
    id: "kz-law-267-ii-2001",
    edition: day!(2023, 4, 19),
    cited: text! {
        kk: "«Қазақстан Республикасындағы мерекелер туралы» 2001 жылғы 13 желтоқсандағы № 267-II Заң",
        ru: "Закон от 13 декабря 2001 года № 267-II «О праздниках в Республике Казахстан»",
        en: "Law No 267-II of 13 December 2001 on Holidays in the Republic of Kazakhstan",
    },
    title: text! {
        kk: "«Қазақстан Республикасындағы мерекелер туралы» Қазақстан Республикасының Заңы",
        ru: "Закон Республики Казахстан «О праздниках в Республике Казахстан»",
        en: "Law of the Republic of Kazakhstan on Holidays in the Republic of Kazakhstan",
    },
    url: Some(adilet!("Z010000267_")),
};

static LABOUR_CODE: Act = Act {
    id: "kz-labour-code-2015",
    edition: day!(2015, 11, 23),
    cited: text! {
        kk: "2015 жылғы 23 қарашадағы Еңбек кодексі",
        ru: "Трудовой кодекс от 23 ноября 2015 года",
        en: "Labour Code of 23 November 2015",
    },
    title: text! {
        kk: "Қазақстан Республикасының Еңбек кодексі",
        ru: "Трудовой кодекс Республики Казахстан",
        en: "Labour Code of the Republic of Kazakhstan",
    },
    url: Some(Address {
        kk: "https://zan.gov.kz/client/#!/doc/95666/kaz",
        ru: "https://zan.gov.kz/client/#!/doc/95666/rus",
    }),
};

static PROCEDURES_CODE: Act = Act {
    id: "kz-administrative-procedures-code-2020",
    edition: day!(2025, 12, 17),
    cited: text! {
        kk: "2020 жылғы 29 маусымдағы Әкімшілік рәсімдік-процестік кодекс (17.12.2025 № 241-VIII Заңның редакциясында)",
        ru: "Административный процедурно-процессуальный кодекс от 29 июня 2020 года (в редакции Закона № 241-VIII от 17 декабря 2025 года)",
        en: "Administrative Procedures Code of 29 June 2020 (edition of Law No 241-VIII of 17 December 2025)",
    },
    title: text! {
        kk: "Қазақстан Республикасының Әкімшілік рәсімдік-процестік кодексі",
        ru: "Административный процедурно-процессуальный кодекс Республики Казахстан",
        en: "Administrative Procedures Code of the Republic of Kazakhstan",
    },
    url: Some(Address {
        kk: "https://zan.gov.kz/client/#!/doc/144260/kaz",
        ru: "https://zan.gov.kz/client/#!/doc/144260/rus",
    }),
};

/// Resolution No 406; paragraph 3 has stood as it is since resolution No 853 of 26 August 2013.
static IDENTIFICATION_NUMBER: Act = Act {
    id: "kz-resolution-406-2007",
    edition: day!(2013, 8, 26),
    cited: text! {
        kk: "Үкіметтің 2007 жылғы 22 мамырдағы № 406 қаулысы (26.08.2013 № 853 қаулының редакциясында)",
        ru: "постановление Правительства № 406 от 22 мая 2007 года (в редакции постановления № 853 от 26 августа 2013 года)",
        en: "Government resolution No 406 of 22 May 2007 (edition of resolution No 853 of 26 August 2013)",
    },
    title: text! {
        kk: "Сәйкестендіру нөмірін қалыптастыру ережесін, Жеке және заңды тұлғалардың (филиалдар мен өкілдіктердің), сондай-ақ дара кәсіпкерлердің сәйкестендіру нөмірін қалыптастыру және бұрын берілген құжаттарын қайта ресімдеу үшін өтініш жасау ережесін бекіту туралы",
        ru: "Об утверждении Правил формирования идентификационного номера, Правил обращения физических и юридических лиц (филиалов и представительств), а также индивидуальных предпринимателей для формирования идентификационного номера и переоформления ранее выданных документов",
        en: "On approval of the Rules for forming the identification number, and of the Rules on applications of natural and legal persons (branches and representations) and of individual entrepreneurs for forming the identification number and re-issuing documents issued before",
    },
    url: Some(adilet!("P070000406_")),
};

/// The rules of laws and codes.
pub(super) static GENERAL: General = General {
    iin_format: Source::elsewhere(&[Reference { act: &IDENTIFICATION_NUMBER, place: place!(p 3) }]).read_as(text! {
        kk: "Қаулыда нөмір 12 цифрдан тұратын бірегей комбинация делінген; тек нөлдерден тұратын нөмір бақылау есебінен өткенімен, ешкімге берілмейді деп қаралды.",
        ru: "Постановление называет номер уникальной комбинацией из 12 цифр; номер из одних нулей проходит расчёт контрольного разряда, но считается никому не присвоенным.",
        en: "The resolution calls the number a unique combination of 12 digits; a number of zeros only passes the arithmetic of the check digit, but is taken as given to nobody.",
    }),
    iin_checksum: Source::elsewhere(&[Reference { act: &IDENTIFICATION_NUMBER, place: place!(p 3) }]).read_as(text! {
        kk: "Бірінші есептеудің салмақтары мәтінде тізілмеген, олар 1-ден 11-ге дейін деп алынды; екінші есептеуде де 10 шықса, бақылау цифры жоқ, демек ондай нөмір болмайды.",
        ru: "Веса первого расчёта в тексте не перечислены и взяты как числа от 1 до 11; если и второй расчёт даёт 10, контрольной цифры нет, и такого номера быть не может.",
        en: "The text does not list the weights of the first pass; they are taken as 1 to 11. If the second pass gives 10 as well there is no check digit, and no such number can exist.",
    }),
    iin_hints: Source::elsewhere(&[Reference { act: &IDENTIFICATION_NUMBER, place: place!(p 3) }]).read_as(text! {
        kk: "2013 жылдан бері нөмірдің цифрлары туған күн мен жынысқа байланыстырылмайды, нөмір қайта жасалмайды; сондықтан сәйкессіздік бас тартуға негіз емес, тек ескерту болады.",
        ru: "С 2013 года цифры номера не связаны с датой рождения и полом, а сам номер не переделывают; поэтому расхождение — только предупреждение, а не основание для отказа.",
        en: "Since 2013 the digits are not tied to birth date or sex, and a number is never made anew; so a mismatch is a warning only, never a ground of refusal.",
    }),
    iin_in_force: InForce {
        from: Bound::Approximate {
            day: day!(2013, 9, 6),
            within_days: 30,
            basis: text! {
                kk: "2013 жылғы 26 тамыздағы № 853 қаулы алғаш ресми жарияланғаннан кейін күнтізбелік он күн өткен соң қолданысқа енгізілді; жарияланған күні белгісіз.",
                ru: "Постановление № 853 от 26 августа 2013 года введено в действие по истечении десяти календарных дней после первого официального опубликования; день опубликования неизвестен.",
                en: "Resolution No 853 of 26 August 2013 took effect ten calendar days after its first official publication; the day of publication is not known.",
            },
        },
        to: Bound::Approximate {
            day: day!(2023, 9, 12),
            within_days: 30,
            basis: text! {
                kk: "Күшін жойған 2023 жылғы 1 қыркүйектегі № 758 қаулы алғаш ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізілді; жарияланған күні белгісіз.",
                ru: "Отменившее его постановление № 758 от 1 сентября 2023 года введено в действие по истечении десяти календарных дней после дня первого официального опубликования; день опубликования неизвестен.",
                en: "Resolution No 758 of 1 September 2023, which repealed it, took effect ten calendar days after the day of its first official publication; the day of publication is not known.",
            },
        },
    },
    iin_after: text! {
        kk: "№ 406 қаулының күші 2023 жылғы 1 қыркүйектегі № 758 қаулымен жойылды; оның орнына қабылданған актінің мәтіні табылмады, сондықтан соңғы белгілі ереже қолданылады.",
        ru: "Постановление № 406 утратило силу постановлением № 758 от 1 сентября 2023 года; текст заменившего его акта не найден, поэтому применяется последнее известное правило.",
        en: "Resolution No 406 was repealed by resolution No 758 of 1 September 2023; the text of the act in its place was not found, so the last known rule is used.",
    },
    term_start: Dated::always(Source::elsewhere(&[
        Reference { act: &CIVIL_CODE, place: place!(art 173) },
        Reference { act: &PROCEDURES_CODE, place: place!(art 76 (2)) },
    ])
    .read_as(text! {
        kk: "Мерзім оқиғадан кейінгі күннен басталады; барлық тәсілде тіркелген күн нөлінші күн деп, ал бірінші күн одан кейінгі жұмыс күні деп есептелді.",
        ru: "Срок течёт со дня, следующего за событием; при любом способе подачи день регистрации считается нулевым, а первым — следующий за ним рабочий день.",
        en: "A term runs from the day after the event; for every channel the day of registration is taken as day 0, and the next working day as day 1.",
    })),
    working_days: Dated::always(Source::elsewhere(&[Reference { act: &LABOUR_CODE, place: place!(art 84 (3)) }]).read_as(text! {
        kk: "Мерзімдегі жұмыс күндері қай күнтізбемен саналатыны ешбір актіде жазылмаған; көрсетілетін қызметті беруші дүйсенбіден жұмаға дейін жұмыс істейді, сондықтан бес күндік аптаның күнтізбесі алынды.",
        ru: "Ни один акт не говорит, по какому календарю считать рабочие дни срока; услугодатель работает с понедельника по пятницу, поэтому взят календарь пятидневной недели.",
        en: "No act says by which calendar the working days of a term are counted; the provider works Monday to Friday, so the calendar of the five-day week is used.",
    })),
    last_day_moves: Source::elsewhere(&[Reference { act: &CIVIL_CODE, place: place!(art 175) }]),
    last_moment: Source::elsewhere(&[Reference { act: &CIVIL_CODE, place: place!(art 176) }]),
    default_closing: DefaultHours {
        opens: clock!(9:00),
        closes: clock!(18:30),
        doubtful_from: clock!(17:30),
        at: Dated::always(Source::elsewhere(&[
            Reference { act: &order_254::e2020_06_19::ACT, place: place!(app 2, p 7 (1)) },
            Reference { act: &order_39::e2021_06_07::ACT, place: place!(app 2, p 7 (1)) },
        ])
        .read_as(text! {
            kk: "Акт жұмыс уақытының басталуы мен аяқталуын көрсетпейді; ұқсас қызметтердің стандарттарындағыдай 09:00–18:30 алынды.",
            ru: "Акт не называет часов открытия и закрытия; взято 09:00–18:30, как в стандартах смежных услуг.",
            en: "The act states no opening and closing hours; 09:00-18:30 is used, as in the sibling standards.",
        })),
    },
    after_hours: Dated::always(Source::elsewhere(&[
        Reference { act: &PROCEDURES_CODE, place: place!(art 64 (3)) },
        Reference { act: &order_61::e2020_05_29::ACT, place: place!(app 1, p 7 (2)) },
        Reference { act: &order_254::e2020_06_19::ACT, place: place!(app 2, p 7 (3)) },
        Reference { act: &order_39::e2021_06_07::ACT, place: place!(p 36) },
    ])
    .read_as(text! {
        kk: "Бұл акт жұмыс уақытынан кейін порталға түскен өтініш туралы айтпайды; кейінгі ережелер мен кодекстегідей, ол келесі жұмыс күні тіркеледі деп қаралды.",
        ru: "Акт молчит о заявлении, поданном на портал после рабочего времени; принято, как в позднейших правилах и в кодексе, что оно регистрируется следующим рабочим днём.",
        en: "The act is silent on a portal application after hours; as in later rules and in the code, it is taken to be registered on the next working day.",
    })),
    six_day_week: Dated::always(Source::elsewhere(&[
        Reference { act: &order_254::e2020_06_19::ACT, place: place!(app 2, p 7 (2)) },
        Reference { act: &order_39::e2021_06_07::ACT, place: place!(app 2, p 7 (2)) },
        Reference { act: &LABOUR_CODE, place: place!(art 84) },
    ])
    .read_as(text! {
        kk: "Мемлекеттік корпорация дүйсенбіден сенбіге дейін жұмыс істейді; демалыс күндерін ауыстыру тек бес күндік аптаға қатысты болғандықтан, оған алты күндік аптаның күнтізбесі қолданылады.",
        ru: "Государственная корпорация работает с понедельника по субботу; переносы выходных касаются только пятидневной недели, поэтому для неё взят календарь шестидневной недели.",
        en: "The State Corporation works Monday to Saturday; transfers of days off concern the five-day week only, so the calendar of the six-day week is used for it.",
    })),
    holidays: Source::elsewhere(&[
        Reference { act: &HOLIDAYS, place: place!(art 5) },
        Reference { act: &LABOUR_CODE, place: place!(art 84) },
        Reference { act: &LABOUR_CODE, place: place!(art 85 (3)) },
    ])
    .read_as(text! {
        kk: "Мерекелер туралы заңның 2009 және 2023 жылғы редакциялары оқылды; басқа жылдардың күндері мен ауыстырулар жарияланған күнтізбелерден алынды, 2026 жылғы өзгерістердің мәтіні табылмады.",
        ru: "Закон о праздниках прочитан в редакциях 2009 и 2023 годов; дни остальных лет и переносы взяты из опубликованных календарей, текст изменений 2026 года не найден.",
        en: "The law on holidays was read in its editions of 2009 and 2023; the days of other years and the transfers come from published calendars, and the text of the amendments of 2026 was not found.",
    }),
    calendar_estimated: Source::elsewhere(&[Reference { act: &LABOUR_CODE, place: place!(art 85 (3)) }]).read_as(text! {
        kk: "Демалыс күндерін ауыстыру әр жылға бөлек шешіледі; бұл жылға ол жарияланбаған немесе табылмаған, сондықтан күн болжамды.",
        ru: "Переносы выходных дней решаются на каждый год отдельно; на этот год они не опубликованы или не найдены, поэтому день предварительный.",
        en: "Transfers of days off are decided year by year; for this year none has been published or found, so the day is an estimate.",
    }),
    step_chaining: Source::elsewhere(&[Reference { act: &CIVIL_CODE, place: place!(art 173) }]).read_as(text! {
        kk: "Минутпен және сағатпен берілген әрекеттер жұмыс күндерімен қалай жалғасатыны ешбір актіде айтылмаған; олар бөлек күн алмайды деп қаралды. Өтініш берушіге жалпы мерзім ғана уәде етіледі.",
        ru: "Ни один акт не говорит, как действия в минутах и часах стыкуются с рабочими днями; принято, что отдельного дня они не занимают. Заявителю обещан только общий срок.",
        en: "No act says how steps in minutes and hours chain with working days; they are taken to need no day of their own. What the applicant is promised is the whole term alone.",
    }),
    academic_year: Dated::always(Source::elsewhere(&[
        Reference { act: &order_61::e2016_01_22::ACT, place: place!(p 7) },
        Reference { act: &order_254::e2020_06_19::ACT, place: place!(p 18) },
    ])
    .read_as(text! {
        kk: "Актілер оқу жылын айқындамайды; № 254 бұйрық 1 қыркүйекті оқу жылымен байланыстыратындықтан, ол 1 қыркүйектен 31 тамызға дейін деп алынды.",
        ru: "Акты не определяют учебный год; приказ № 254 связывает с ним 1 сентября, поэтому он взят с 1 сентября по 31 августа.",
        en: "The acts do not define the academic year; order No 254 ties it to 1 September, so it is taken to run from 1 September to 31 August.",
    })),
    refusals: REFUSALS,
    not_in_force: Source::elsewhere(&[Reference { act: &PUBLIC_SERVICES, place: place!(art 19) }]).read_as(text! {
        kk: "Қызмет оны көрсету тәртібін айқындайтын актімен реттеледі; жинақта бұл күні қолданыста болған ондай акт жоқ.",
        ru: "Порядок услуги определяет подзаконный акт; в своде нет такого акта, который действовал бы в этот день.",
        en: "A service is governed by the act that sets its order; the rulebook holds no such act in force on this day.",
    }),
    representation: Source::elsewhere(&[Reference { act: &PUBLIC_SERVICES, place: place!(art 19) }]).read_as(text! {
        kk: "Кімнің жүгіне алатынын қызмет туралы акт айқындайды; бұл акт мұндай өкілді атамайды, шешімді адам қабылдауы керек.",
        ru: "Кто может обратиться, определяет акт об услуге; такого представителя он не называет, решать должно должностное лицо.",
        en: "The act on the service says who may apply; it names no such representative, so a person has to judge.",
    }),
    parents: Dated::always(Source::elsewhere(&[
        Reference { act: &order_39::e2021_06_07::ACT, place: place!(p 22 (1)) },
        Reference { act: &order_254::e2020_06_19::ACT, place: place!(app 2, p 8 (3)) },
    ])
    .read_as(text! {
        kk: "Актілер ата-ана мен заңды өкілді қатар атайды; ата-анадан қосымша сенімхат талап етілмейді деп қаралды.",
        ru: "Акты называют родителя и законного представителя рядом; принято, что от родителя доверенность не нужна.",
        en: "The acts name parent and legal representative side by side; a parent is taken to need no power of attorney.",
    })),
    capacity: Capacity {
        full_from: 18,
        full_at: Source::elsewhere(&[Reference { act: &CIVIL_CODE, place: place!(art 17) }]).read_as(BY_ANALOGY),
        partial_from: 14,
        partial_at: Source::elsewhere(&[Reference { act: &CIVIL_CODE, place: place!(art 22) }]).read_as(BY_ANALOGY),
        below_at: Source::elsewhere(&[Reference { act: &CIVIL_CODE, place: place!(art 23) }]).read_as(BY_ANALOGY),
    },
    verified_on: day!(2026, 11, 22),
};

const BY_ANALOGY: Text = text! {
    kk: "Кодекс мәмілелер туралы айтады; қызмет туралы акт өтініш берушінің жасын көрсетпейтіндіктен, өтінішке ұқсастық бойынша қолданылды.",
    ru: "Кодекс говорит о сделках; акт об услуге не называет возраста заявителя, поэтому к заявлению он применён по аналогии.",
    en: "The code speaks of transactions; the act on the service names no age of the applicant, so it is applied to an application by analogy.",
};

const ALL_CHANNELS: &[Channel] = &[Office, StateCorporation, Portal];

/// Law No 484-V of 6 April 2016: thirty calendar days after its first official publication.
const SINCE_2016: Bound = Bound::Approximate {
    day: day!(2016, 5, 7),
    within_days: 30,
    basis: text! {
        kk: "2016 жылғы 6 сәуірдегі № 484-V Заң алғаш ресми жарияланған күнінен кейін күнтізбелік отыз күн өткен соң қолданысқа енгізілді; жарияланған күні белгісіз.",
        ru: "Закон № 484-V от 6 апреля 2016 года введён в действие по истечении тридцати календарных дней после дня первого официального опубликования; день опубликования неизвестен.",
        en: "Law No 484-V of 6 April 2016 took effect thirty calendar days after the day of its first official publication; the day of publication is not known.",
    },
};

/// Article 20 as Law No 408-V of 17 November 2015 wrote it.
const SINCE_MARCH_2016: Bound = Bound::Exact {
    day: day!(2016, 3, 1),
    basis: text! {
        kk: "2015 жылғы 17 қарашадағы № 408-V Заң 2016 жылғы 1 наурыздан бастап қолданысқа енгізілді.",
        ru: "Закон № 408-V от 17 ноября 2015 года введён в действие с 1 марта 2016 года.",
        en: "Law No 408-V of 17 November 2015 took effect on 1 March 2016.",
    },
};

/// Law No 272-VI of 25 November 2019: ten calendar days after its first official publication.
const SINCE_2019: Bound = Bound::Approximate {
    day: day!(2019, 12, 6),
    within_days: 30,
    basis: text! {
        kk: "2019 жылғы 25 қарашадағы № 272-VI Заң алғаш ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізілді; жарияланған күні белгісіз.",
        ru: "Закон № 272-VI от 25 ноября 2019 года введён в действие по истечении десяти календарных дней после дня первого официального опубликования; день опубликования неизвестен.",
        en: "Law No 272-VI of 25 November 2019 took effect ten calendar days after the day of its first official publication; the day of publication is not known.",
    },
};

/// Law No 96-VII of 30 December 2021: sixty calendar days after its first official publication.
const SINCE_2022: Bound = Bound::Approximate {
    day: day!(2022, 3, 1),
    within_days: 30,
    basis: text! {
        kk: "2021 жылғы 30 желтоқсандағы № 96-VII Заң алғаш ресми жарияланған күнінен кейін күнтізбелік алпыс күн өткен соң қолданысқа енгізілді; жарияланған күні белгісіз.",
        ru: "Закон № 96-VII от 30 декабря 2021 года введён в действие по истечении шестидесяти календарных дней после дня первого официального опубликования; день опубликования неизвестен.",
        en: "Law No 96-VII of 30 December 2021 took effect sixty calendar days after the day of its first official publication; the day of publication is not known.",
    },
};

const BEFORE_2019: InForce = InForce { from: SINCE_2016, to: SINCE_2019 };
const CORPORATION_BEFORE_2019: InForce = InForce { from: SINCE_MARCH_2016, to: SINCE_2019 };
const FROM_2016: InForce = InForce { from: SINCE_2016, to: Bound::Open };
const FROM_2019: InForce = InForce { from: SINCE_2019, to: Bound::Open };
const FROM_2022: InForce = InForce { from: SINCE_2022, to: Bound::Open };

static IN_ARTICLE_19: &[Reference] = &[Reference { act: &PUBLIC_SERVICES, place: place!(art 19) }];
const ARTICLE_19: Source = Source::elsewhere(IN_ARTICLE_19);
static IN_ARTICLE_19_1: &[Reference] = &[Reference { act: &PUBLIC_SERVICES, place: place!(art "19-1" (2)) }];
const ARTICLE_19_1: Source = Source::elsewhere(IN_ARTICLE_19_1);
static IN_ARTICLE_20: &[Reference] = &[Reference { act: &PUBLIC_SERVICES, place: place!(art 20 (2)) }];
const ARTICLE_20: Source = Source::elsewhere(IN_ARTICLE_20);

const EARLIER_WORDING: Text = text! {
    kk: "Бап 2019 жылғы 25 қарашадағы № 272-VI Заңнан кейінгі редакцияда оқылды; оған дейін де осындай мағынада болған деп қаралды.",
    ru: "Статья прочитана в редакции после Закона № 272-VI от 25 ноября 2019 года; принято, что и до него смысл её был таким.",
    en: "The article was read in its wording after Law No 272-VI of 25 November 2019; it is taken to have meant the same before.",
};

const PROVIDER_INCOMPLETE: Text = text! {
    kk: "Құжаттар топтамасы толық болмаса, көрсетілетін қызметті беруші өтінішті қабылдаудан бас тартады.",
    ru: "При неполном пакете документов услугодатель отказывает в приёме заявления.",
    en: "The provider refuses to accept the application where the package of documents is incomplete.",
};
const PROVIDER_EXPIRED: Text = text! {
    kk: "Құжаттың қолданылу мерзімі өтіп кетсе, көрсетілетін қызметті беруші өтінішті қабылдаудан бас тартады.",
    ru: "При документах с истекшим сроком действия услугодатель отказывает в приёме заявления.",
    en: "The provider refuses to accept the application where a document has expired.",
};
const CORPORATION_INCOMPLETE: Text = text! {
    kk: "Құжаттар топтамасы толық болмаса, Мемлекеттік корпорация қызметкері өтінішті қабылдаудан бас тартады.",
    ru: "При неполном пакете документов работник Государственной корпорации отказывает в приёме заявления.",
    en: "The State Corporation refuses to accept the application where the package of documents is incomplete.",
};
const CORPORATION_EXPIRED: Text = text! {
    kk: "Құжаттың қолданылу мерзімі өтіп кетсе, Мемлекеттік корпорация қызметкері өтінішті қабылдаудан бас тартады.",
    ru: "При документах с истекшим сроком действия работник Государственной корпорации отказывает в приёме заявления.",
    en: "The State Corporation refuses to accept the application where a document has expired.",
};

const fn acceptance(
    in_force: InForce,
    channels: &'static [Channel],
    cause: Cause,
    text: Text,
    at: Source,
) -> GeneralRefusal {
    GeneralRefusal { in_force, refusal: Refusal { stage: RefusalStage::Acceptance, channels, cause, text, at } }
}

const fn service(in_force: InForce, cause: Cause, text: Text) -> GeneralRefusal {
    GeneralRefusal {
        in_force,
        refusal: Refusal { stage: RefusalStage::Service, channels: ALL_CHANNELS, cause, text, at: ARTICLE_19_1 },
    }
}

static REFUSALS: &[GeneralRefusal] = &[
    acceptance(
        BEFORE_2019,
        &[Office, Portal],
        Cause::IncompletePackage,
        PROVIDER_INCOMPLETE,
        ARTICLE_19.read_as(EARLIER_WORDING),
    ),
    acceptance(
        BEFORE_2019,
        &[Office, Portal],
        Cause::ExpiredDocuments,
        PROVIDER_EXPIRED,
        ARTICLE_19.read_as(EARLIER_WORDING),
    ),
    acceptance(FROM_2019, &[Office, Portal], Cause::IncompletePackage, PROVIDER_INCOMPLETE, ARTICLE_19),
    acceptance(FROM_2019, &[Office, Portal], Cause::ExpiredDocuments, PROVIDER_EXPIRED, ARTICLE_19),
    acceptance(
        CORPORATION_BEFORE_2019,
        &[StateCorporation],
        Cause::IncompletePackage,
        CORPORATION_INCOMPLETE,
        ARTICLE_20.read_as(EARLIER_WORDING),
    ),
    acceptance(
        CORPORATION_BEFORE_2019,
        &[StateCorporation],
        Cause::ExpiredDocuments,
        CORPORATION_EXPIRED,
        ARTICLE_20.read_as(EARLIER_WORDING),
    ),
    acceptance(FROM_2019, &[StateCorporation], Cause::IncompletePackage, CORPORATION_INCOMPLETE, ARTICLE_20),
    acceptance(FROM_2019, &[StateCorporation], Cause::ExpiredDocuments, CORPORATION_EXPIRED, ARTICLE_20),
    service(
        FROM_2016,
        Cause::Unreliable,
        text! {
            kk: "Құжаттардың немесе олардағы деректердің дұрыс еместігі анықталса, қызметті көрсетуден бас тартылады.",
            ru: "В оказании услуги отказывают, если документы или данные в них оказались недостоверными.",
            en: "The service is refused where documents or the data in them prove unreliable.",
        },
    ),
    service(
        FROM_2016,
        Cause::NonConformity,
        text! {
            kk: "Өтініш беруші немесе ұсынылған материалдар нормативтік құқықтық актілердің талаптарына сай келмесе, қызметті көрсетуден бас тартылады.",
            ru: "В оказании услуги отказывают, если заявитель или представленные материалы не отвечают требованиям нормативных правовых актов.",
            en: "The service is refused where the applicant or the materials do not meet the requirements of normative legal acts.",
        },
    ),
    service(
        FROM_2016,
        Cause::Other,
        text! {
            kk: "Келісу туралы сұрау салуға теріс жауап немесе теріс сараптама қорытындысы келсе, қызметті көрсетуден бас тартылады.",
            ru: "В оказании услуги отказывают при отрицательном ответе на запрос о согласовании или отрицательном заключении экспертизы.",
            en: "The service is refused on a negative answer to a request for agreement, or a negative expert conclusion.",
        },
    ),
    service(
        FROM_2016,
        Cause::Other,
        text! {
            kk: "Сот осы қызметті талап ететін іс-әрекетке тыйым салған болса, қызметті көрсетуден бас тартылады.",
            ru: "В оказании услуги отказывают, если суд запретил деятельность, для которой нужна эта услуга.",
            en: "The service is refused where a court has banned the activity that needs it.",
        },
    ),
    service(
        FROM_2016,
        Cause::Other,
        text! {
            kk: "Сот өтініш берушіні осы қызметке байланысты арнаулы құқықтан айырған болса, қызметті көрсетуден бас тартылады.",
            ru: "В оказании услуги отказывают, если суд лишил заявителя специального права, связанного с этой услугой.",
            en: "The service is refused where a court has deprived the applicant of the special right tied to it.",
        },
    ),
    service(
        FROM_2022,
        Cause::NoConsent,
        text! {
            kk: "Қолжетімділігі шектеулі дербес деректерге қол жеткізуге келісім берілмесе, қызметті көрсетуден бас тартылады.",
            ru: "В оказании услуги отказывают, если нет согласия на доступ к персональным данным ограниченного доступа.",
            en: "The service is refused where consent to access to restricted personal data is not given.",
        },
    ),
];
