//! Laws and codes that hold for every service: terms, refusals, the calendar, the identification number.

use chrono::NaiveDate;

use super::national::{order_39, order_61, order_179, order_254};
use crate::law::Channel::{Office, Portal, StateCorporation};
use crate::law::{
    Act, Address, Bound, Capacity, Cause, Channel, Dated, DefaultHours, General, GeneralRefusal, InForce, Page, Quote,
    Reference, Refusal, RefusalStage, Source, Text,
};
use crate::{adilet, clock, day, place, quote, text};

/// The law on public services in the wording that one of its amending laws gave the article cited.
///
/// Articles 19, 19-1 and 20 were read in Russian and Kazakh in the edition of 13 June 2018 and in Russian in that of
/// 1 April 2023; their footnotes name every law that changed them. Later editions were not read. The public copy of the
/// legal database calls the law «О государственных и социально ответственных услугах» at every edition, which is its
/// name today and says nothing of since when; acts up to 2026 cite it by the name below.
const fn public_services(edition: NaiveDate, cited: Text) -> Act {
    Act {
        id: "kz-law-88-v-2013",
        edition,
        cited,
        title: text! {
            kk: "«Мемлекеттік көрсетілетін қызметтер туралы» Қазақстан Республикасының Заңы",
            ru: "Закон Республики Казахстан «О государственных услугах»",
            en: "Law of the Republic of Kazakhstan on Public Services",
        },
        url: Some(adilet!("Z1300000088")),
    }
}

static PUBLIC_SERVICES: Act = public_services(
    day!(2013, 4, 15),
    text! {
        kk: "«Мемлекеттік көрсетілетін қызметтер туралы» 2013 жылғы 15 сәуірдегі № 88-V Заң",
        ru: "Закон от 15 апреля 2013 года № 88-V «О государственных услугах»",
        en: "Law No 88-V of 15 April 2013 on Public Services",
    },
);

/// Article 20 as Law No 408-V wrote it.
static PUBLIC_SERVICES_2015: Act = public_services(
    day!(2015, 11, 17),
    text! {
        kk: "«Мемлекеттік көрсетілетін қызметтер туралы» 2013 жылғы 15 сәуірдегі № 88-V Заң (2015 жылғы 17 қарашадағы № 408-V Заңның редакциясында)",
        ru: "Закон от 15 апреля 2013 года № 88-V «О государственных услугах» (в редакции Закона № 408-V от 17 ноября 2015 года)",
        en: "Law No 88-V of 15 April 2013 on Public Services (wording of Law No 408-V of 17 November 2015)",
    },
);

/// Articles 19 and 19-1 as Law No 484-V wrote them.
static PUBLIC_SERVICES_2016: Act = public_services(
    day!(2016, 4, 6),
    text! {
        kk: "«Мемлекеттік көрсетілетін қызметтер туралы» 2013 жылғы 15 сәуірдегі № 88-V Заң (2016 жылғы 6 сәуірдегі № 484-V Заңның редакциясында)",
        ru: "Закон от 15 апреля 2013 года № 88-V «О государственных услугах» (в редакции Закона № 484-V от 6 апреля 2016 года)",
        en: "Law No 88-V of 15 April 2013 on Public Services (wording of Law No 484-V of 6 April 2016)",
    },
);

/// Articles 19 and 20 as Law No 272-VI wrote them; it took articles 16 and 17, on regional regulations, out.
pub(in crate::rulebook) static PUBLIC_SERVICES_2019: Act = public_services(
    day!(2019, 11, 25),
    text! {
        kk: "«Мемлекеттік көрсетілетін қызметтер туралы» 2013 жылғы 15 сәуірдегі № 88-V Заң (2019 жылғы 25 қарашадағы № 272-VI Заңның редакциясында)",
        ru: "Закон от 15 апреля 2013 года № 88-V «О государственных услугах» (в редакции Закона № 272-VI от 25 ноября 2019 года)",
        en: "Law No 88-V of 15 April 2013 on Public Services (wording of Law No 272-VI of 25 November 2019)",
    },
);

/// Article 19-1 as Law No 96-VII added to it.
static PUBLIC_SERVICES_2021: Act = public_services(
    day!(2021, 12, 30),
    text! {
        kk: "«Мемлекеттік көрсетілетін қызметтер туралы» 2013 жылғы 15 сәуірдегі № 88-V Заң (2021 жылғы 30 желтоқсандағы № 96-VII Заңның редакциясында)",
        ru: "Закон от 15 апреля 2013 года № 88-V «О государственных услугах» (в редакции Закона № 96-VII от 30 декабря 2021 года)",
        en: "Law No 88-V of 15 April 2013 on Public Services (wording of Law No 96-VII of 30 December 2021)",
    },
);

/// Read in both languages in the edition of 22 July 2024: articles 17, 173, 175 and 176 carry no footnote of a change,
/// articles 22-1 and 23 none later than 2011; article 22 was changed in 2015 in its paragraph 3 alone.
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

const fn procedures_code(edition: NaiveDate, cited: Text) -> Act {
    Act {
        id: "kz-administrative-procedures-code-2020",
        edition,
        cited,
        title: text! {
            kk: "Қазақстан Республикасының Әкімшілік рәсімдік-процестік кодексі",
            ru: "Административный процедурно-процессуальный кодекс Республики Казахстан",
            en: "Administrative Procedures Code of the Republic of Kazakhstan",
        },
        url: Some(Address {
            kk: "https://zan.gov.kz/client/#!/doc/144260/kaz",
            ru: "https://zan.gov.kz/client/#!/doc/144260/rus",
        }),
    }
}

/// As it came into force on 1 July 2021; article 64 stood so until Law No 241-VIII.
static PROCEDURES_CODE_2021: Act = procedures_code(
    day!(2021, 1, 2),
    text! {
        kk: "2020 жылғы 29 маусымдағы Әкімшілік рәсімдік-процестік кодекс (2021 жылғы 2 қаңтардағы № 399-VI Заңның редакциясында)",
        ru: "Административный процедурно-процессуальный кодекс от 29 июня 2020 года (в редакции Закона № 399-VI от 2 января 2021 года)",
        en: "Administrative Procedures Code of 29 June 2020 (edition of Law No 399-VI of 2 January 2021)",
    },
);

/// The edition of 1 January 2026.
static PROCEDURES_CODE_2025: Act = procedures_code(
    day!(2025, 12, 17),
    text! {
        kk: "2020 жылғы 29 маусымдағы Әкімшілік рәсімдік-процестік кодекс (2025 жылғы 17 желтоқсандағы № 241-VIII Заңның редакциясында)",
        ru: "Административный процедурно-процессуальный кодекс от 29 июня 2020 года (в редакции Закона № 241-VIII от 17 декабря 2025 года)",
        en: "Administrative Procedures Code of 29 June 2020 (edition of Law No 241-VIII of 17 December 2025)",
    },
);

/// Articles 68 and 71 were read in Russian in the edition of 1 July 2023 and in Kazakh in that of 1 April 2019: neither
/// carries a footnote of a change. Article 1(1)12) was read in both languages as of 9 April 2016 and in an edition after 2018;
/// what Law No 501-V put into it from 1 January 2017 is the foster parent.
static FAMILY_CODE: Act = Act {
    id: "kz-family-code-2011",
    edition: day!(2011, 12, 26),
    cited: text! {
        kk: "2011 жылғы 26 желтоқсандағы «Неке (ерлі-зайыптылық) және отбасы туралы» кодекс",
        ru: "Кодекс от 26 декабря 2011 года «О браке (супружестве) и семье»",
        en: "Code of 26 December 2011 on Marriage and the Family",
    },
    title: text! {
        kk: "«Неке (ерлі-зайыптылық) және отбасы туралы» Қазақстан Республикасының Кодексі",
        ru: "Кодекс Республики Казахстан «О браке (супружестве) и семье»",
        en: "Code of the Republic of Kazakhstan on Marriage and the Family",
    },
    url: Some(Address {
        kk: "https://zan.gov.kz/client/#!/doc/62568/kaz",
        ru: "https://zan.gov.kz/client/#!/doc/62568/rus",
    }),
};

static ACADEMIC_YEAR_2017: Act = Act {
    id: "kz-order-292-2017",
    edition: day!(2017, 6, 19),
    cited: text! {
        kk: "Білім және ғылым министрінің 2017 жылғы 19 маусымдағы № 292 бұйрығы",
        ru: "приказ Министра образования и науки от 19 июня 2017 года № 292",
        en: "order No 292 of the Minister of Education and Science of 19 June 2017",
    },
    title: text! {
        kk: "Орта білім беру ұйымдарында 2017-2018 оқу жылының басталуын, ұзақтығын және каникул кезеңдерін айқындау туралы",
        ru: "Об определении начала, продолжительности и каникулярных периодов 2017-2018 учебного года в организациях среднего образования",
        en: "On the beginning, the length and the holidays of the academic year 2017/18 in organisations of secondary education",
    },
    url: Some(adilet!("V1700015356")),
};

/// Articles 10(1)(1)-(3), 15(1)(1), 18 and 21(1)(3) were read in both languages as of 28 December 2017 and in Russian as of
/// 22 July 2024: what is used of them is the same. Article 10 was changed from 1 January 2016; how it read before was not seen.
static ELECTRONIC_SIGNATURE: Act = Act {
    id: "kz-law-370-ii-2003",
    edition: day!(2015, 11, 24),
    cited: text! {
        kk: "«Электрондық құжат және электрондық цифрлық қолтаңба туралы» 2003 жылғы 7 қаңтардағы № 370-II Заң",
        ru: "Закон от 7 января 2003 года № 370-II «Об электронном документе и электронной цифровой подписи»",
        en: "Law No 370-II of 7 January 2003 on Electronic Documents and Electronic Digital Signatures",
    },
    title: text! {
        kk: "«Электрондық құжат және электрондық цифрлық қолтаңба туралы» Қазақстан Республикасының Заңы",
        ru: "Закон Республики Казахстан «Об электронном документе и электронной цифровой подписи»",
        en: "Law of the Republic of Kazakhstan on Electronic Documents and Electronic Digital Signatures",
    },
    url: Some(adilet!("Z030000370_")),
};

/// Read in both languages; article 106 repeals law No 370-II.
static DIGITAL_CODE: Act = Act {
    id: "kz-digital-code-2026",
    edition: day!(2026, 1, 9),
    cited: text! {
        kk: "2026 жылғы 9 қаңтардағы № 255-VIII Цифрлық кодекс",
        ru: "Цифровой кодекс от 9 января 2026 года № 255-VIII",
        en: "Digital Code No 255-VIII of 9 January 2026",
    },
    title: text! {
        kk: "Қазақстан Республикасының Цифрлық кодексі",
        ru: "Цифровой кодекс Республики Казахстан",
        en: "Digital Code of the Republic of Kazakhstan",
    },
    url: Some(Address {
        kk: "https://zan.gov.kz/client/#!/doc/221101/kaz",
        ru: "https://zan.gov.kz/client/#!/doc/221101/rus",
    }),
};

const SIGNATURE_BY_LAW: Source = Source::elsewhere(
    const {
        &[
            Reference { act: &ELECTRONIC_SIGNATURE, place: place!(art 10 (1)) },
            Reference { act: &ELECTRONIC_SIGNATURE, place: place!(art 15 (1)) },
            Reference { act: &ELECTRONIC_SIGNATURE, place: place!(art 21 (1)) },
        ]
    },
)
.quoting(quote! {
    kk: "1) тiркеу куәлiгi бар ашық кiлттiң көмегiмен электрондық цифрлық қолтаңбаның түпнұсқалығы куәландырылғанда; 2) электрондық құжатқа қол қойған тұлға электрондық цифрлық қолтаңбаның жабық кiлтiне заңды түрде иелiк еткенде; 3) электрондық цифрлық қолтаңба тiркеу куәлiгiнде аталған мәлiметтерге сәйкес пайдаланылғанда",
    ru: "1) удостоверена подлинность электронной цифровой подписи при помощи открытого ключа, имеющего регистрационное свидетельство; 2) лицо, подписавшее электронный документ, правомерно владеет закрытым ключом электронной цифровой подписи; 3) электронная цифровая подпись используется в соответствии со сведениями, указанными в регистрационном свидетельстве",
});

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

/// Read in both languages as of 1 January 2024. By article 9(6) a number whose check digit does not fit is formed anew when
/// a document is issued again, so such a number may still stand in somebody's document.
static NUMBERS_LAW: Act = Act {
    id: "kz-law-223-iii-2007",
    edition: day!(2023, 11, 16),
    cited: text! {
        kk: "«Сәйкестендіру нөмірлерінің ұлттық тізілімдері туралы» 2007 жылғы 12 қаңтардағы № 223-III Заң (16.11.2023 № 40-VIII Заңның редакциясында)",
        ru: "Закон от 12 января 2007 года № 223-III «О национальных реестрах идентификационных номеров» (в редакции Закона № 40-VIII от 16 ноября 2023 года)",
        en: "Law No 223-III of 12 January 2007 on National Registers of Identification Numbers (edition of Law No 40-VIII of 16 November 2023)",
    },
    title: text! {
        kk: "«Сәйкестендіру нөмірлерінің ұлттық тізілімдері туралы» Қазақстан Республикасының Заңы",
        ru: "Закон Республики Казахстан «О национальных реестрах идентификационных номеров»",
        en: "Law of the Republic of Kazakhstan on National Registers of Identification Numbers",
    },
    url: Some(Address {
        kk: "https://zan.gov.kz/client/#!/doc/31398/kaz",
        ru: "https://zan.gov.kz/client/#!/doc/31398/rus",
    }),
};

const BY_RESOLUTION_406: Source =
    Source::elsewhere(const { &[Reference { act: &IDENTIFICATION_NUMBER, place: place!(p 3) }] });

/// The rules of laws and codes.
pub(super) static GENERAL: General = General {
    iin_format: BY_RESOLUTION_406.quoting(quote! {
        kk: "Жеке сәйкестендіру нөмірі (…) 12 цифрдан тұратын бірегей комбинацияны білдіреді",
        ru: "Индивидуальный идентификационный номер (…) представляет собой уникальную комбинацию из 12 цифр",
    }),
    iin_zero: BY_RESOLUTION_406.read_as(text! {
        kk: "Қаулыда нөмір 12 цифрдан тұратын бірегей комбинация делінген; тек нөлдерден тұратын нөмір бақылау есебінен өткенімен, ешкімге берілмейді деп қаралды.",
        ru: "Постановление называет номер уникальной комбинацией из 12 цифр; номер из одних нулей проходит расчёт контрольного разряда, но считается никому не присвоенным.",
        en: "The resolution calls the number a unique combination of 12 digits; a number of zeros only passes the arithmetic of the check digit, but is taken as given to nobody.",
    }),
    iin_checksum: BY_RESOLUTION_406.quoting(quote! {
        kk: "ЖСН құрамында бақылаушы 12-разрядтың болуы көзделеді, оны есептеу кезінде екі циклда мынадай алгоритм пайдаланылатын болады",
        ru: "в составе ИИН предусматривается наличие контрольного 12-го разряда, при расчете которого будет использоваться следующий алгоритм в два цикла",
    }),
    iin_law: Source::elsewhere(
        const {
            &[
                Reference { act: &NUMBERS_LAW, place: place!(art 1 (1)) },
                Reference { act: &NUMBERS_LAW, place: place!(art 9 (6)) },
            ]
        },
    )
    .quoting(quote! {
        kk: "бақылау разряды – жеке сәйкестендіру нөмірін құрайтын цифрлық символдардың реттілігін аяқтайтын, оның қалыптастырылуының дұрыстығын бақылауға арналған цифрлық символ",
        ru: "контрольный разряд – цифровой символ, завершающий последовательность цифровых символов, составляющих индивидуальный идентификационный номер, предназначенный для контроля правильности его формирования",
    }),
    iin_weights: BY_RESOLUTION_406.read_as(text! {
        kk: "Бірінші есептеудің салмақтары мәтінде тізілмеген, олар 1-ден 11-ге дейін деп алынды; екінші есептеуде де 10 шықса, бақылау цифры жоқ, демек ондай нөмір болмайды.",
        ru: "Веса первого расчёта в тексте не перечислены и взяты как числа от 1 до 11; если и второй расчёт даёт 10, контрольной цифры нет, и такого номера быть не может.",
        en: "The text does not list the weights of the first pass; they are taken as 1 to 11. If the second pass gives 10 as well there is no check digit, and no such number can exist.",
    }),
    iin_hints: Source::elsewhere(const { &[Reference { act: &IDENTIFICATION_NUMBER, place: place!(p 3) }] }).read_as(text! {
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
    term_start: Dated {
        first: TERM_BY_CIVIL_CODE,
        later: &[
            (
                day!(2016, 3, 1),
                TERM_BY_CIVIL_CODE.and(
                    const {
                        &[
                            Reference { act: &CIVIL_CODE, place: place!(art 173) },
                            Reference { act: &PUBLIC_SERVICES_2015, place: place!(art 20 (1)) },
                        ]
                    },
                ),
            ),
            (
                day!(2019, 12, 6),
                TERM_BY_CIVIL_CODE.and(
                    const {
                        &[
                            Reference { act: &CIVIL_CODE, place: place!(art 173) },
                            Reference { act: &PUBLIC_SERVICES_2019, place: place!(art 20 (1)) },
                        ]
                    },
                ),
            ),
            (
                day!(2026, 1, 1),
                Source::elsewhere(
                    const {
                        &[
                            Reference { act: &PROCEDURES_CODE_2025, place: place!(art 76 (2)) },
                            Reference { act: &CIVIL_CODE, place: place!(art 173) },
                            Reference { act: &PUBLIC_SERVICES_2019, place: place!(art 20 (1)) },
                        ]
                    },
                )
                .read_as(TERM_READING)
                .quoting(quote! {
                    kk: "Жолданым негізінде қозғалған әкімшілік рәсім мерзімінің (күнмен не тәулікпен есептелетін) өтуі жолданым тіркелгеннен кейінгі … келесі күні басталады.",
                    ru: "Течение срока (исчисляемого днями либо сутками) … начинается на следующий день после регистрации обращения",
                }),
            ),
        ],
    },
    working_days: Dated {
        first: Source::elsewhere(
            const {
                &[
                    Reference { act: &order_179::e2015_04_08::ACT, place: place!(app 1, p 8 (1)) },
                    Reference { act: &order_179::e2015_04_08::ACT, place: place!(app 3, p 8 (1)) },
                ]
            },
        )
        .read_as(FIVE_DAYS_READING)
        .quoting(quote! {
            ru: "услугодателя: с понедельника по пятницу включительно, за исключением выходных и праздничных дней, согласно трудовому законодательству",
        }),
        later: &[(
            day!(2016, 1, 1),
            Source::elsewhere(const { &[Reference { act: &LABOUR_CODE, place: place!(art 84 (3)) }] })
                .read_as(FIVE_DAYS_READING),
        )],
    },
    last_day_moves: Source::elsewhere(const { &[Reference { act: &CIVIL_CODE, place: place!(art 175) }] }).quoting(quote! {
        kk: "Егер мерзiмнiң соңғы күнi жұмыс iстемейтiн күнге тура келсе, содан кейiнгi ең таяу жұмыс күнi мерзiмнiң аяқталған күнi болып саналады.",
        ru: "Если последний день срока приходится на нерабочий день, днем окончания срока считается ближайший следующий за ним рабочий день.",
    }),
    last_moment: Source::elsewhere(const { &[Reference { act: &CIVIL_CODE, place: place!(art 176 (1)) }] }).quoting(quote! {
        kk: "Егер мерзiм қандай да бiр әрекет жасауға белгiленген болса, ол әрекет мерзiмнiң соңғы күнiндегi сағат жиырма төртке дейiн орындалуы мүмкiн. Алайда, егер бұл әрекет ұйымда жасалуға тиiс болса, онда мерзiм осы ұйымда белгiленген ережелер бойынша тиiстi операциялар тоқтатылған сағатта бiтедi.",
        ru: "Если срок установлен для совершения какого-либо действия, оно может быть выполнено до двадцати четырех часов последнего дня срока. Однако, если это действие должно быть совершено в организации, то срок истекает в тот час, когда в этой организации по установленным правилам прекращаются соответствующие операции.",
    }),
    default_closing: DefaultHours {
        opens: clock!(9:00),
        closes: clock!(18:30),
        doubtful_from: clock!(17:30),
        at: DEFAULT_HOURS,
    },
    after_hours: AFTER_HOURS,
    six_day_week: SIX_DAY_WEEK,
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
    calendar_estimated: Source::elsewhere(const { &[Reference { act: &LABOUR_CODE, place: place!(art 85 (3)) }] }).read_as(text! {
        kk: "Демалыс күндерін ауыстыру әр жылға бөлек шешіледі; бұл жылға ол жарияланбаған немесе табылмаған, сондықтан күн болжамды.",
        ru: "Переносы выходных дней решаются на каждый год отдельно; на этот год они не опубликованы или не найдены, поэтому день предварительный.",
        en: "Transfers of days off are decided year by year; for this year none has been published or found, so the day is an estimate.",
    }),
    step_chaining: Source::elsewhere(const { &[Reference { act: &CIVIL_CODE, place: place!(art 173) }] }).read_as(text! {
        kk: "Минутпен және сағатпен берілген рәсімдер (іс-қимылдар) жұмыс күндерімен қалай жалғасатыны ешбір актіде айтылмаған; олар бөлек күн алмайды деп қаралды. Өтініш беруші үшін қызмет көрсетудің жалпы мерзімі қолданылады.",
        ru: "Ни один акт не говорит, как процедуры (действия) в минутах и часах стыкуются с рабочими днями; принято, что отдельного дня они не занимают. Для заявителя действует общий срок услуги.",
        en: "No act says how steps in minutes and hours chain with working days; they are taken to need no day of their own. What holds for the applicant is the term of the whole service.",
    }),
    academic_year: ACADEMIC_YEAR,
    refusals: REFUSALS,
    from_systems: Source::elsewhere(const { &[Reference { act: &PUBLIC_SERVICES, place: place!(art 5 (2)) }] })
        .read_as(text! {
            kk: "Заң 2018 және 2023 жылғы редакцияларда оқылды; 2023 жылғы редакцияда мәліметтер мен цифрлық құжаттар сервисі де аталған. Бұрынғы мәтін ашылған жоқ.",
            ru: "Закон прочитан в редакциях 2018 и 2023 годов; в редакции 2023 года названы ещё сведения и сервис цифровых документов. Более ранний текст не открывали.",
            en: "The law was read in its editions of 2018 and 2023; that of 2023 also names data and the service of digital documents. An earlier text was not opened.",
        })
        .quoting(quote! {
            kk: "Мемлекеттік қызметтер көрсету кезінде көрсетілетін қызметтерді алушылардан: 1) ақпараттық жүйелерден алуға болатын құжаттарды; … талап етуге жол берілмейді",
            ru: "При оказании государственных услуг не допускается истребования от услугополучателей: 1) документов, которые могут быть получены из информационных систем",
        }),
    signature: Dated {
        first: SIGNATURE_BY_LAW.read_as(text! {
            kk: "2016 жылға дейінгі редакция оқылмады; кейінгі мәтін алынды: ЭЦҚ тіркеу куәлігі бар кілтпен, иесінің өзі және куәлікте аталған мәліметтерге, соның ішінде мерзіміне сәйкес пайдаланады.",
            ru: "Редакция до 2016 года не прочитана; взят более поздний текст: ЭЦП создают ключом, у которого есть регистрационное свидетельство, пользуется ею сам владелец и по сведениям свидетельства, в том числе в пределах его срока.",
            en: "The edition before 2016 was not read; the later text is used: the signature is made with a key that has a registration certificate, by its holder, and in accordance with the certificate's data, its term among them.",
        }),
        later: &[
            (day!(2016, 1, 1), SIGNATURE_BY_LAW),
            (
                // Published on 10 January 2026; in force six months after that day.
                day!(2026, 7, 11),
                Source::elsewhere(
                    const {
                        &[
                            Reference { act: &DIGITAL_CODE, place: place!(art 49 (2)) },
                            Reference { act: &DIGITAL_CODE, place: place!(art 51 (3)) },
                            Reference { act: &DIGITAL_CODE, place: place!(art 55 (1)) },
                        ]
                    },
                )
                .quoting(quote! {
                    kk: "электрондық цифрлық қолтаңба электрондық цифрлық қолтаңбаның ашық кілті сертификатында көрсетілген мәліметтерге сәйкес пайдаланылғанда",
                    ru: "электронная цифровая подпись используется в соответствии со сведениями, указанными в сертификате открытого ключа электронной цифровой подписи",
                }),
            ),
        ],
    },
    portal_name: Source::elsewhere(const { &[Reference { act: &DIGITAL_CODE, place: place!(art 47 (2)) }] }).quoting(quote! {
        kk: "«цифрлық үкіметтің» веб-порталында тіркелген құрылғыларға",
        ru: "зарегистрированные на веб-портале «цифрового правительства»",
    }),
    not_in_force: Source::elsewhere(const { &[Reference { act: &PUBLIC_SERVICES, place: place!(art 19) }] }).read_as(text! {
        kk: "Қызмет оны көрсету тәртібін айқындайтын актімен реттеледі; ережелер жинағында бұл күні қолданыста болған ондай акт жоқ.",
        ru: "Порядок услуги определяет подзаконный акт; в своде нет такого акта, который действовал бы в этот день.",
        en: "A service is governed by the act that sets its order; the rulebook holds no such act in force on this day.",
    }),
    representation: Source::elsewhere(const { &[Reference { act: &PUBLIC_SERVICES, place: place!(art 19) }] }).read_as(text! {
        kk: "Кімнің жүгіне алатынын қызмет туралы акт айқындайды; осы тәсілмен жүгінуге оқылған актілер мұндай өкілді атамайды, мұны лауазымды адам шешеді.",
        ru: "Кто может обратиться, определяет акт об услуге; для этого способа подачи прочитанные акты такого представителя не называют, решает должностное лицо.",
        en: "The act on the service says who may apply; for this channel the acts read name no such representative, so an official judges.",
    }),
    parents: Dated::always(
        Source::elsewhere(
            const {
                &[
                    Reference { act: &FAMILY_CODE, place: place!(art 71 (1)) },
                    Reference { act: &FAMILY_CODE, place: place!(art 68 (2)) },
                ]
            },
        )
        .quoting(quote! {
            kk: "Ата-аналар өз баласының заңды өкiлдерi болып табылады және арнайы өкiлеттiктерсiз кез келген жеке және заңды тұлғаларға қатысты, оның iшiнде соттарда оның құқықтары мен мүдделерiн қорғайды.",
            ru: "Родители являются законными представителями своего ребенка и выступают в защиту его прав и интересов в отношениях с любыми физическими и юридическими лицами, в том числе в суде, без специальных полномочий.",
        }),
    ),
    legal_representatives: Source::elsewhere(const { &[Reference { act: &FAMILY_CODE, place: place!(art 1 (1)) }] })
        .quoting(quote! {
            kk: "баланың заңды өкілдері – Қазақстан Республикасының заңнамасына сәйкес балаға қамқорлық жасауды, білім, тәрбие беруді, оның құқықтары мен мүдделерін қорғауды жүзеге асыратын ата-аналар (ата-ана), бала асырап алушылар, қорғаншы немесе қамқоршы, … патронат тәрбиеші және оларды алмастырушы басқа да",
            ru: "законные представители ребенка - родители (родитель), усыновители (удочерители), опекун или попечитель, … патронатный воспитатель и другие заменяющие их лица",
        }),
    capacity: Capacity {
        full_from: 18,
        full_at: Source::elsewhere(
            const {
                &[
                    Reference { act: &CIVIL_CODE, place: place!(art 17 (1)) },
                    Reference { act: &CIVIL_CODE, place: place!(art 17 (2)) },
                    Reference { act: &CIVIL_CODE, place: place!(art "22-1" (1)) },
                ]
            },
        )
        .read_as(text! {
            kk: "Кодекс мәмілелер туралы айтады, өтінішке ұқсастық бойынша қолданылды. Некеге тұрған немесе толығымен әрекетке қабілетті деп жарияланған кәмелетке толмаған адам да толық әрекетке қабілетті; өтініштен бұл көрінбейді.",
            ru: "Кодекс говорит о сделках, к заявлению он применён по аналогии. Полностью дееспособен и несовершеннолетний, который вступил в брак или объявлен полностью дееспособным; из заявления этого не видно.",
            en: "The code speaks of transactions and is applied to an application by analogy. A minor who has married or was declared fully capable has full capacity too; the application does not show that.",
        })
        .quoting(quote! {
            kk: "… кәмелетке толғанда, яғни он сегiз жасқа толғаннан кейiн толық көлемiнде пайда болады.",
            ru: "… возникает в полном объеме с наступлением совершеннолетия, то есть по достижении восемнадцатилетнего возраста.",
        }),
        partial_from: 14,
        partial_at: Source::elsewhere(const { &[Reference { act: &CIVIL_CODE, place: place!(art 22 (1)) }] })
            .read_as(BY_ANALOGY)
            .quoting(quote! {
                kk: "Он төрт жастан он сегiз жасқа дейiнгi кәмелетке толмағандар мәмiлелердi олардың заңды өкілдерінің келiсiмiмен жасайды.",
                ru: "Несовершеннолетние в возрасте от четырнадцати до восемнадцати лет совершают сделки с согласия их законных представителей.",
            }),
        below_at: Source::elsewhere(
            const {
                &[
                    Reference { act: &CIVIL_CODE, place: place!(art 23 (1)) },
                    Reference { act: &CIVIL_CODE, place: place!(art 23 (2)) },
                ]
            },
        )
        .read_as(BY_ANALOGY)
        .quoting(quote! {
            kk: "Он төрт жасқа дейiнгi кәмелетке толмағандар (жас балалар) үшiн мәмiлелердi, егер заң құжаттарында өзгеше көзделмесе, олардың атынан заңды өкілдері жасайды.",
            ru: "За несовершеннолетних, не достигших четырнадцати лет (малолетних), сделки совершают от их имени законные представители, если иное не предусмотрено законодательными актами.",
        }),
    },
    verified_on: day!(2026, 11, 25),
};

const BY_ANALOGY: Text = text! {
    kk: "Кодекс мәмілелер туралы айтады; қызмет туралы акт өтініш берушінің жасын көрсетпейтіндіктен, өтінішке ұқсастық бойынша қолданылды.",
    ru: "Кодекс говорит о сделках; акт об услуге не называет возраста заявителя, поэтому к заявлению он применён по аналогии.",
    en: "The code speaks of transactions; the act on the service names no age of the applicant, so it is applied to an application by analogy.",
};

const TERM_READING: Text = text! {
    kk: "Мерзім оқиғадан кейінгі күннен басталады; барлық тәсілдерде тіркелген күн нөлінші күн деп, ал бірінші күн одан кейінгі жұмыс күні деп есептелді.",
    ru: "Срок течёт со дня, следующего за событием; при любом способе подачи день регистрации считается нулевым, а первым — следующий за ним рабочий день.",
    en: "A term runs from the day after the event; for every channel the day of registration is taken as day 0, and the next working day as day 1.",
};

const TERM_BY_CIVIL_CODE: Source = Source::elsewhere(const { &[Reference { act: &CIVIL_CODE, place: place!(art 173) }] })
    .read_as(TERM_READING)
    .quoting(quote! {
        kk: "Уақыт кезеңiмен белгiленетiн мерзiмнiң өтуi күнтiзбелiк күннен немесе мерзiмнiң басталуы белгiленген оқиға болғаннан кейiнгi келесi күннен басталады.",
        ru: "Течение срока, определяемого периодом времени, начинается на следующий день после календарной даты или наступления события, которыми определено его начало.",
    });

const FIVE_DAYS_READING: Text = text! {
    kk: "Мерзімдегі жұмыс күндері қай күнтізбемен саналатыны ешбір актіде жазылмаған; көрсетілетін қызметті беруші дүйсенбіден жұмаға дейін жұмыс істейді, сондықтан бес күндік аптаның күнтізбесі алынды.",
    ru: "Ни один акт не говорит, по какому календарю считать рабочие дни срока; услугодатель работает с понедельника по пятницу, поэтому взят календарь пятидневной недели.",
    en: "No act says by which calendar the working days of a term are counted; the provider works Monday to Friday, so the calendar of the five-day week is used.",
};

const HOURS_READING: Text = text! {
    kk: "Қызмет туралы акт жұмыс уақытының басталуы мен аяқталуын көрсетпейді; осы күні қолданыста болған ұқсас қызметтердің актілеріндегідей 09:00–18:30 алынды.",
    ru: "Акт об услуге не называет часов открытия и закрытия; взято 09:00–18:30, как в действовавших в этот день актах о смежных услугах.",
    en: "The act on the service states no opening and closing hours; 09:00-18:30 is used, as in the acts on sibling services in force on the day.",
};

/// Standards of sibling services with a closing hour, each in force on the day.
const DEFAULT_HOURS: Dated = Dated {
    first: Source::elsewhere(
        const {
            &[
                Reference { act: &order_179::e2015_04_08::ACT, place: place!(app 1, p 8 (1)) },
                Reference { act: &order_179::e2015_04_08::ACT, place: place!(app 3, p 8 (1)) },
            ]
        },
    )
    .read_as(HOURS_READING)
    .quoting(quote! {
        ru: "в соответствии с установленным графиком работы с 9.00 часов до 18.30 часов с перерывом на обед с 13.00 до 14.30 часов",
    }),
    later: &[
        (
            day!(2016, 3, 1),
            Source::elsewhere(
                const {
                    &[
                        Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 1, p 8 (1)) },
                        Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 3, p 8 (1)) },
                    ]
                },
            )
            .read_as(HOURS_READING)
            .quoting(quote! {
                kk: "дүйсенбі мен жұманы қоса алғанда, белгіленген жұмыс кестесіне сәйкес сағат 13.00-ден 14.30-ға дейінгі түскі үзіліспен сағат 9.00-ден 18.30-ға дейін",
                ru: "в соответствии с установленным графиком работы с 9.00 часов до 18.30 часов с перерывом на обед с 13.00 до 14.30 часов",
            }),
        ),
        (
            day!(2020, 6, 23),
            Source::elsewhere(
                const {
                    &[
                        Reference { act: &order_254::e2020_06_19::ACT, place: place!(app 2, p 7 (1)) },
                        Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 3, p 8 (1)) },
                    ]
                },
            )
            .read_as(HOURS_READING),
        ),
        (
            day!(2020, 12, 29),
            Source::elsewhere(const { &[Reference { act: &order_254::e2020_06_19::ACT, place: place!(app 2, p 7 (1)) }] })
                .read_as(HOURS_READING),
        ),
        (
            day!(2021, 6, 19),
            Source::elsewhere(
                const {
                    &[
                        Reference { act: &order_254::e2020_06_19::ACT, place: place!(app 2, p 7 (1)) },
                        Reference { act: &order_39::e2021_06_07::ACT, place: place!(app 2, p 7 (1)) },
                    ]
                },
            )
            .read_as(HOURS_READING),
        ),
        (
            day!(2022, 11, 22),
            Source::elsewhere(
                const {
                    &[
                        Reference { act: &order_254::e2022_11_18::ACT, place: place!(app 2, p 7 (1)) },
                        Reference { act: &order_39::e2021_06_07::ACT, place: place!(app 2, p 7 (1)) },
                    ]
                },
            )
            .read_as(HOURS_READING),
        ),
        // Order 254 as it was known has been replaced since.
        (
            day!(2024, 6, 11),
            Source::elsewhere(const { &[Reference { act: &order_39::e2021_06_07::ACT, place: place!(app 2, p 7 (1)) }] })
                .read_as(HOURS_READING),
        ),
    ],
};

const AFTER_HOURS_READING: Text = text! {
    kk: "Қызмет туралы акт жұмыс уақытынан кейін порталға түскен өтініш туралы айтпайды; осы күні қолданыста болған ұқсас қызметтің актісіндегідей, ол келесі жұмыс күні тіркеледі деп қаралды.",
    ru: "Акт об услуге молчит о заявлении, поданном на портал после рабочего времени; принято, как в действовавшем в этот день акте о смежной услуге, что оно регистрируется следующим рабочим днём.",
    en: "The act on the service is silent on a portal application after hours; as in the act on a sibling service in force on the day, it is taken to be registered on the next working day.",
};

const NEXT_WORKING_DAY: Quote = quote! {
    kk: "көрсетілетін қызметті алушы жұмыс уақыты аяқталғаннан кейін, … демалыс және мереке күндерінде жүгінген кезде өтініштерді қабылдау және мемлекеттік қызмет көрсету нәтижелерін беру келесі жұмыс күнінде жүзеге асырылады",
    ru: "при обращении услугополучателя после окончания рабочего времени, в выходные и праздничные дни … прием заявлений и выдача результатов оказания государственной услуги осуществляется следующим рабочим днем",
};

/// The rule by analogy with acts that state it for the portal, and since 1 July 2021 the code of administrative
/// procedures, which until 2026 spoke of days that are not working days alone.
const AFTER_HOURS: Dated = Dated {
    first: Source::elsewhere(const { &[Reference { act: &order_179::e2015_04_08::ACT, place: place!(app 1, p 8 (2)) }] })
        .read_as(AFTER_HOURS_READING)
        .quoting(quote! {
            ru: "При обращении услугополучателя после окончания рабочего времени в выходные и праздничные дни, … прием заявлений и выдача результатов оказания государственной услуги осуществляется следующим рабочим днем.",
        }),
    later: &[
        (
            day!(2015, 11, 27),
            Source::elsewhere(const { &[Reference { act: &order_179::e2015_11_27::ACT, place: place!(app 2, p 8 (3)) }] })
                .read_as(AFTER_HOURS_READING),
        ),
        (
            day!(2016, 3, 1),
            Source::elsewhere(const { &[Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 2, p 8 (3)) }] })
                .read_as(AFTER_HOURS_READING)
                .quoting(NEXT_WORKING_DAY),
        ),
        (
            day!(2020, 6, 9),
            Source::elsewhere(const { &[Reference { act: &order_61::e2020_05_29::ACT, place: place!(app 1, p 7 (2)) }] })
                .read_as(AFTER_HOURS_READING),
        ),
        (
            day!(2020, 6, 23),
            Source::elsewhere(
                const {
                    &[
                        Reference { act: &order_61::e2020_05_29::ACT, place: place!(app 1, p 7 (2)) },
                        Reference { act: &order_254::e2020_06_19::ACT, place: place!(app 2, p 7 (3)) },
                    ]
                },
            )
            .read_as(AFTER_HOURS_READING),
        ),
        (
            day!(2021, 7, 1),
            Source::elsewhere(
                const {
                    &[
                        Reference { act: &PROCEDURES_CODE_2021, place: place!(art 64 (3)) },
                        Reference { act: &order_61::e2021_05_06::ACT, place: place!(app 1, p 7 (2)) },
                        Reference { act: &order_254::e2020_06_19::ACT, place: place!(app 2, p 7 (3)) },
                        Reference { act: &order_39::e2021_06_07::ACT, place: place!(p 36) },
                    ]
                },
            )
            .read_as(CODE_OF_2021_READING)
            .quoting(CODE_OF_2021),
        ),
        (
            day!(2022, 11, 22),
            Source::elsewhere(
                const {
                    &[
                        Reference { act: &PROCEDURES_CODE_2021, place: place!(art 64 (3)) },
                        Reference { act: &order_61::e2021_05_06::ACT, place: place!(app 1, p 7 (2)) },
                        Reference { act: &order_254::e2022_11_18::ACT, place: place!(app 2, p 7 (3)) },
                        Reference { act: &order_39::e2021_06_07::ACT, place: place!(p 36) },
                    ]
                },
            )
            .read_as(CODE_OF_2021_READING)
            .quoting(CODE_OF_2021),
        ),
        (
            day!(2024, 6, 11),
            Source::elsewhere(
                const {
                    &[
                        Reference { act: &PROCEDURES_CODE_2021, place: place!(art 64 (3)) },
                        Reference { act: &order_61::e2021_05_06::ACT, place: place!(app 1, p 7 (2)) },
                        Reference { act: &order_39::e2021_06_07::ACT, place: place!(p 36) },
                    ]
                },
            )
            .read_as(CODE_OF_2021_READING)
            .quoting(CODE_OF_2021),
        ),
        (
            day!(2026, 1, 1),
            Source::elsewhere(
                const {
                    &[
                        Reference { act: &PROCEDURES_CODE_2025, place: place!(art 64 (3)) },
                        Reference { act: &order_61::e2021_05_06::ACT, place: place!(app 1, p 7 (2)) },
                        Reference { act: &order_39::e2021_06_07::ACT, place: place!(p 36) },
                    ]
                },
            )
            .read_as(text! {
                kk: "Қызмет туралы акт бұл жөнінде айтпайды; кодекс жолданымдар туралы айтқандай, өтініш келесі жұмыс күні тіркеледі деп қаралды.",
                ru: "Акт об услуге об этом молчит; принято, как кодекс говорит об обращениях, что заявление регистрируется следующим рабочим днём.",
                en: "The act on the service is silent; as the code says of appeals, the application is taken to be registered on the next working day.",
            })
            .quoting(quote! {
                kk: "Егер жолданым жұмыс күні аяқталғаннан кейін немесе жұмыс істемейтін күні келіп түскен болса, онда ол жақын уақыттағы кейінгі жұмыс күнімен тіркеледі.",
                ru: "Если обращение поступило после окончания рабочего дня или в нерабочий день, то оно регистрируется в ближайший следующий за ним рабочий день.",
            }),
        ),
    ],
};

const CODE_OF_2021_READING: Text = text! {
    kk: "Қызмет туралы акт бұл жөнінде айтпайды. Кодекс ол кезде жұмыс істемейтін күні түскен жолданым туралы ғана айтқан; жұмыс уақытынан кейінгі өтініш ұқсас қызметтердің актілеріндегідей келесі жұмыс күні тіркеледі деп қаралды.",
    ru: "Акт об услуге об этом молчит. Кодекс тогда говорил лишь об обращении, поступившем в нерабочий день; для заявления после рабочего времени принято, как в актах о смежных услугах, что оно регистрируется следующим рабочим днём.",
    en: "The act on the service is silent. The code then spoke only of an appeal that comes on a day that is no working day; an application after working hours is taken to be registered on the next working day, as in the acts on sibling services.",
};

const CODE_OF_2021: Quote = quote! {
    ru: "Обращение регистрируется в день его поступления. Если обращение поступило в нерабочий день, то оно регистрируется в ближайший следующий за ним рабочий день.",
};

const SIX_DAYS_READING: Text = text! {
    kk: "Мемлекеттік корпорация (2016 жылға дейін халыққа қызмет көрсету орталығы) дүйсенбіден сенбіге дейін жұмыс істейді; демалыс күндерін ауыстыру тек бес күндік аптаға қатысты болғандықтан, оған алты күндік аптаның күнтізбесі қолданылады.",
    ru: "Государственная корпорация (до 2016 года центр обслуживания населения) работает с понедельника по субботу; переносы выходных касаются только пятидневной недели, поэтому для неё взят календарь шестидневной недели.",
    en: "The State Corporation (before 2016 the service centre) works Monday to Saturday; transfers of days off concern the five-day week only, so the calendar of the six-day week is used for it.",
};

const SIX_DAY_WEEK: Dated = Dated {
    first: Source::elsewhere(const { &[Reference { act: &order_179::e2015_04_08::ACT, place: place!(app 3, p 8 (2)) }] })
        .read_as(SIX_DAYS_READING)
        .quoting(quote! {
            ru: "ЦОНа: с понедельника по субботу включительно, за исключением выходных и праздничных дней согласно трудовому законодательству",
        }),
    later: &[
        (
            day!(2016, 3, 1),
            Source::elsewhere(
                const {
                    &[
                        Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 2, p 8 (2)) },
                        Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 3, p 8 (2)) },
                        Reference { act: &LABOUR_CODE, place: place!(art 84) },
                    ]
                },
            )
            .read_as(SIX_DAYS_READING)
            .quoting(quote! {
                kk: "жексенбі және мереке күндерін қоспағанда, дүйсенбі - сенбі аралығында белгіленген жұмыс кестесіне сәйкес түскі үзіліссіз сағат 9.00 - ден сағат 20.00-ге дейін",
                ru: "с понедельника по субботу включительно, за исключением воскресенья и праздничных дней … с 9.00 до 20.00 часов, без перерыва на обед",
            }),
        ),
        (
            day!(2020, 6, 23),
            Source::elsewhere(
                const {
                    &[
                        Reference { act: &order_254::e2020_06_19::ACT, place: place!(app 2, p 7 (2)) },
                        Reference { act: &LABOUR_CODE, place: place!(art 84) },
                    ]
                },
            )
            .read_as(SIX_DAYS_READING),
        ),
        (
            day!(2021, 6, 19),
            Source::elsewhere(
                const {
                    &[
                        Reference { act: &order_254::e2020_06_19::ACT, place: place!(app 2, p 7 (2)) },
                        Reference { act: &order_39::e2021_06_07::ACT, place: place!(app 2, p 7 (2)) },
                        Reference { act: &LABOUR_CODE, place: place!(art 84) },
                    ]
                },
            )
            .read_as(SIX_DAYS_READING),
        ),
        (
            day!(2022, 11, 22),
            Source::elsewhere(
                const {
                    &[
                        Reference { act: &order_254::e2022_11_18::ACT, place: place!(app 2, p 7 (2)) },
                        Reference { act: &order_39::e2021_06_07::ACT, place: place!(app 2, p 7 (2)) },
                        Reference { act: &LABOUR_CODE, place: place!(art 84) },
                    ]
                },
            )
            .read_as(SIX_DAYS_READING),
        ),
        (
            day!(2024, 6, 11),
            Source::elsewhere(
                const {
                    &[
                        Reference { act: &order_39::e2021_06_07::ACT, place: place!(app 2, p 7 (2)) },
                        Reference { act: &LABOUR_CODE, place: place!(art 84) },
                    ]
                },
            )
            .read_as(SIX_DAYS_READING),
        ),
    ],
};

static YEAR_2016: Page = Page {
    id: "academic-year-2016",
    text: text! {
        kk: "«Алтын Орда» порталы: Білім және ғылым министрінің бұйрығы бойынша 2016–2017 оқу жылы 2016 жылғы 1 қыркүйекте басталады",
        ru: "портал «Алтын Орда»: по приказу Министра образования и науки 2016–2017 учебный год начинается 1 сентября 2016 года",
        en: "the portal Altyn Orda: by an order of the Minister of Education and Science the academic year 2016/17 begins on 1 September 2016",
    },
    url: "https://altyn-orda.kz/v-kazahstane-ustanovili-prodolzhitel/",
};

static YEAR_2018: Page = Page {
    id: "academic-year-2018",
    text: text! {
        kk: "«Мой город» басылымы, 12.08.2018: 2018 жылғы 5 шілдедегі бұйрық бойынша оқу жылының басталуы ауыстырылмайды",
        ru: "«Мой город», 12.08.2018: по приказу от 5 июля 2018 года начало учебного года не переносится",
        en: "Moi Gorod, 12 August 2018: by the order of 5 July 2018 the beginning of the academic year is not moved",
    },
    url: "https://mgorod.kz/news/perenosa-nachala-uchebnogo-goda-ne-budet-mon-rk",
};

static YEAR_2019: Page = Page {
    id: "academic-year-2019",
    text: text! {
        kk: "Zakon.kz: 2019 жылғы 29 шілдедегі № 337 бұйрық бойынша 2019–2020 оқу жылы 2019 жылғы 1 қыркүйекте басталады",
        ru: "Zakon.kz: по приказу № 337 от 29 июля 2019 года 2019–2020 учебный год начинается 1 сентября 2019 года",
        en: "Zakon.kz: by order No 337 of 29 July 2019 the academic year 2019/20 begins on 1 September 2019",
    },
    url: "https://zakon.kz/4982036-daty-kanikul-v-novom-uchebnom-godu.html",
};

static YEAR_2021: Page = Page {
    id: "academic-year-2021",
    text: text! {
        kk: "«Караван» газеті: 2021–2022 оқу жылы 2021 жылғы 1 қыркүйекте басталады (2021 жылғы 27 шілдедегі бұйрық)",
        ru: "газета «Караван»: 2021–2022 учебный год начинается 1 сентября 2021 года (приказ от 27 июля 2021 года)",
        en: "the newspaper Karavan: the academic year 2021/22 begins on 1 September 2021 (order of 27 July 2021)",
    },
    url: "https://caravan.kz/amp/news/v-rk-utverdili-sroki-uchebnogo-goda-i-kanikul-759951",
};

static YEAR_2022: Page = Page {
    id: "academic-year-2022",
    text: text! {
        kk: "Bizmedia.kz, 07.12.2022: 2022–2023 оқу жылы 1 қыркүйектен 31 мамырға дейін",
        ru: "Bizmedia.kz, 07.12.2022: 2022–2023 учебный год длится с 1 сентября по 31 мая",
        en: "Bizmedia.kz, 7 December 2022: the academic year 2022/23 runs from 1 September to 31 May",
    },
    url: "https://bizmedia.kz/2022-12-07-v-rk-uchebnyj-god-zakonchitsya-31-maya/amp/",
};

static YEAR_2023: Page = Page {
    id: "academic-year-2023",
    text: text! {
        kk: "Қарағандыдағы № 36 мектептің сайты (бұйрықтың мәтіні): 2023–2024 оқу жылы — 2023 жылғы 1 қыркүйектен 2024 жылғы 25 мамырға дейін",
        ru: "сайт школы № 36 Караганды (текст приказа): 2023–2024 учебный год — с 1 сентября 2023 года по 25 мая 2024 года",
        en: "the site of school No 36 of Karaganda (text of the order): the academic year 2023/24 runs from 1 September 2023 to 25 May 2024",
    },
    url: "https://36karaganda.kdt.kz/raspisanya_ekszamenov?lang=ru",
};

static YEAR_2024: Page = Page {
    id: "academic-year-2024",
    text: text! {
        kk: "№ 34720 болып тіркелген бұйрық («Әділет» жүйесіндегі бет): 2024–2025 оқу жылы — 2024 жылғы 1 қыркүйектен 2025 жылғы 25 мамырға дейін; бұйрықтың нөмірі мен күні бетте көрінбеді",
        ru: "приказ, зарегистрированный под № 34720 (страница системы «Әділет»): 2024–2025 учебный год — с 1 сентября 2024 года по 25 мая 2025 года; номер и день самого приказа на странице не видны",
        en: "the order registered as No 34720 (page of the Adilet system): the academic year 2024/25 runs from 1 September 2024 to 25 May 2025; the page does not show number and day of the order itself",
    },
    url: "https://adilet.zan.kz/rus/docs/V2400034720/compare/kaz",
};

static YEAR_2025: Page = Page {
    id: "academic-year-2025",
    text: text! {
        kk: "«Алау» арнасы, 14.08.2025: 2025 жылғы 5 тамыздағы бұйрық бойынша оқу жылы 2025 жылғы 1 қыркүйектен 2026 жылғы 25 мамырға дейін",
        ru: "телеканал «Алау», 14.08.2025: по приказу от 5 августа 2025 года учебный год длится с 1 сентября 2025 года по 25 мая 2026 года",
        en: "the channel Alau, 14 August 2025: by the order of 5 August 2025 the academic year runs from 1 September 2025 to 25 May 2026",
    },
    url: "https://alau.kz/sroki-uchebnogo-goda-i-kanikul-shkolnikov-utverdili-v-rk/",
};

const YEAR_READING: Text = text! {
    kk: "Қызмет туралы актілер оқу жылын айқындамайды. Оның басталуы — 1 қыркүйек — орта білім беру ұйымдары үшін жыл сайын жеке бұйрықпен белгіленеді; маусым–тамыз айларында қай оқу жылы ағымдағы екенін ешбір акт айтпайды.",
    ru: "Акты об услугах не определяют учебный год. Его начало, 1 сентября, устанавливают для организаций среднего образования отдельным приказом на каждый год; какой учебный год считается текущим с июня по август, не говорит ни один акт.",
    en: "The acts on the services do not define the academic year. Its beginning, 1 September, is set for organisations of secondary education by an order for each year; no act says which academic year is the current one from June to August.",
};

/// The order that set the year, or the page that reports it; where neither was found, what the acts in force say.
const ACADEMIC_YEAR: Dated = Dated {
    first: Source::elsewhere(
        const {
            &[
                Reference { act: &order_179::e2015_04_08::ACT, place: place!(app 1, p 4 (1)) },
                Reference { act: &order_179::e2015_04_08::ACT, place: place!(app 1, p 6) },
            ]
        },
    )
    .read_as(text! {
        kk: "Қызмет туралы актілер оқу жылын айқындамайды. Мектепке қабылдау стандарты 30 тамыздан кешіктірмей, «оқу жылының басына» қабылдауды көздейді; соған қарап, ол 1 қыркүйекте басталады деп алынды. Маусым–тамыз айларында қай оқу жылы ағымдағы екенін ешбір акт айтпайды.",
        ru: "Акты об услугах не определяют учебный год. Стандарт о приёме в школу предусматривает зачисление не позднее 30 августа, «на начало учебного года»; отсюда принято, что он начинается 1 сентября. Какой учебный год считается текущим с июня по август, не говорит ни один акт.",
        en: "The acts on the services do not define the academic year. The standard on enrolment in school has it done by 30 August, “for the beginning of the academic year”; so it is taken to begin on 1 September. No act says which academic year is the current one from June to August.",
    })
    .quoting(quote! {
        kk: "жаңа оқу жылынан бастап бастауыш, негізгі орта, жалпы орта білім беру ұйымына қабылдау туралы бұйрық",
        ru: "приказ о зачислении в организацию начального, основного среднего, общего среднего образования на начало учебного года",
    }),
    // From the act on the year that begins, so that days counted to it cite that one; 1 August where its day is unknown.
    later: &[
        (day!(2016, 8, 1), Source::reported(const { &[&YEAR_2016] }).read_as(YEAR_READING)),
        (
            day!(2017, 7, 20),
            Source::elsewhere(const { &[Reference { act: &ACADEMIC_YEAR_2017, place: place!(cl 1) }] })
                .read_as(YEAR_READING)
                .quoting(quote! { kk: "2017 - 2018 оқу жылының басталуы 2017 жылғы 1 қыркүйек" }),
        ),
        (day!(2018, 7, 5), Source::reported(const { &[&YEAR_2018] }).read_as(YEAR_READING)),
        (day!(2019, 7, 29), Source::reported(const { &[&YEAR_2019] }).read_as(YEAR_READING)),
        (
            day!(2020, 8, 1),
            Source::elsewhere(const { &[Reference { act: &order_254::e2020_06_19::ACT, place: place!(p 18) }] })
                .read_as(text! {
                    kk: "2020–2021 оқу жылын белгілеген бұйрық табылмады; № 254 бұйрық «ағымдағы оқу жылын» 1 қыркүйекпен байланыстырады. Маусым–тамыз айларында қай оқу жылы ағымдағы екенін ешбір акт айтпайды.",
                    ru: "Приказ о 2020–2021 учебном годе не найден; приказ № 254 связывает «текущий учебный год» с 1 сентября. Какой учебный год считается текущим с июня по август, не говорит ни один акт.",
                    en: "The order on the academic year 2020/21 was not found; order No 254 ties the “current academic year” to 1 September. No act says which academic year is the current one from June to August.",
                })
                .quoting(quote! {
                    kk: "ағымдағы оқу жылында 1 қыркүйекте",
                    ru: "по состоянию на 1 сентября текущего учебного года",
                }),
        ),
        (day!(2021, 8, 9), Source::reported(const { &[&YEAR_2021] }).read_as(YEAR_READING)),
        (day!(2022, 8, 1), Source::reported(const { &[&YEAR_2022] }).read_as(YEAR_READING)),
        (day!(2023, 8, 1), Source::reported(const { &[&YEAR_2023] }).read_as(YEAR_READING)),
        (day!(2024, 8, 1), Source::reported(const { &[&YEAR_2024] }).read_as(YEAR_READING)),
        (day!(2025, 8, 5), Source::reported(const { &[&YEAR_2025] }).read_as(YEAR_READING)),
        (
            day!(2026, 8, 1),
            Source::elsewhere(const { &[Reference { act: &order_61::e2021_05_06::ACT, place: place!(p 9 (3)) }] })
                .and_reported(const { &[&YEAR_2025] })
                .read_as(text! {
                    kk: "2026–2027 оқу жылын белгілеген акт табылмады; алдыңғы жылдардағыдай 1 қыркүйек алынды. Маусым–тамыз айларында қай оқу жылы ағымдағы екенін ешбір акт айтпайды.",
                    ru: "Акт о 2026–2027 учебном годе не найден; взято 1 сентября, как в прежние годы. Какой учебный год считается текущим с июня по август, не говорит ни один акт.",
                    en: "The act on the academic year 2026/27 was not found; 1 September is taken, as in earlier years. No act says which academic year is the current one from June to August.",
                }),
        ),
    ],
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
const SINCE_2022: Bound = Bound::Exact {
    day: day!(2022, 3, 2),
    basis: text! {
        kk: "2021 жылғы 30 желтоқсандағы № 96-VII Заң алғаш ресми жарияланған күнінен кейін күнтізбелік алпыс күн өткен соң қолданысқа енгізілді; мемлекеттік құқықтық база ол енгізген редакцияны 2022 жылғы 2 наурызбен белгілейді.",
        ru: "Закон № 96-VII от 30 декабря 2021 года введён в действие по истечении шестидесяти календарных дней после дня первого официального опубликования; государственная правовая база относит внесённую им редакцию к 2 марта 2022 года.",
        en: "Law No 96-VII of 30 December 2021 took effect sixty calendar days after the day of its first official publication; the state legal database dates the edition that it made 2 March 2022.",
    },
};

const BEFORE_2019: InForce = InForce { from: SINCE_2016, to: SINCE_2019 };
const CORPORATION_BEFORE_2019: InForce = InForce { from: SINCE_MARCH_2016, to: SINCE_2019 };
const FROM_2016: InForce = InForce { from: SINCE_2016, to: Bound::Open };
const FROM_2019: InForce = InForce { from: SINCE_2019, to: Bound::Open };
const FROM_2022: InForce = InForce { from: SINCE_2022, to: Bound::Open };

const ARTICLE_19: Source = Source::elsewhere(const { &[Reference { act: &PUBLIC_SERVICES_2016, place: place!(art 19) }] })
    .quoting(quote! {
        kk: "Көрсетілетін қызметті алушы мемлекеттік көрсетілетін қызмет стандартында көзделген тізбеге сәйкес құжаттардың топтамасын толық ұсынбаған және (немесе) қолданылу мерзімі өтіп кеткен құжаттарды ұсынған жағдайларда, көрсетілетін қызметті беруші өтінішті қабылдаудан бас тартады.",
        ru: "В случаях представления услугополучателем неполного пакета документов согласно перечню, предусмотренному стандартом государственной услуги, и (или) документов с истекшим сроком действия услугодатель отказывает в приеме заявления.",
    });
const ARTICLE_19_SINCE_2019: Source =
    Source::elsewhere(const { &[Reference { act: &PUBLIC_SERVICES_2019, place: place!(art 19) }] }).quoting(quote! {
        kk: "… құжаттардың топтамасын толық ұсынбаған және (немесе) қолданылу мерзімі өтіп кеткен құжаттарды ұсынған жағдайларда, көрсетілетін қызметті беруші өтінішті қабылдаудан бас тартады.",
        ru: "В случаях представления услугополучателем неполного пакета документов согласно перечню, предусмотренному подзаконным нормативным правовым актом, определяющим порядок оказания государственной услуги, и (или) документов с истекшим сроком действия услугодатель отказывает в приеме заявления.",
    });
const ARTICLE_20: Source = Source::elsewhere(const { &[Reference { act: &PUBLIC_SERVICES_2015, place: place!(art 20 (2)) }] })
    .quoting(quote! {
        kk: "Көрсетілетін қызметті алушы мемлекеттік көрсетілетін қызмет стандартында көзделген тізбеге сәйкес құжаттардың толық топтамасын ұсынбаған жағдайда, Мемлекеттік корпорацияның қызметкері өтінішті қабылдаудан бас тартады.",
        ru: "В случае представления услугополучателем неполного пакета документов согласно перечню, предусмотренному стандартом государственной услуги, работник Государственной корпорации отказывает в приеме заявления.",
    });
const ARTICLE_20_SINCE_2019: Source =
    Source::elsewhere(const { &[Reference { act: &PUBLIC_SERVICES_2019, place: place!(art 20 (2)) }] }).quoting(quote! {
        kk: "… толық топтамасын ұсынбаған, сондай-ақ қолданылу мерзімі өтіп кеткен құжаттарды ұсынған жағдайда…",
        ru: "В случае представления услугополучателем неполного пакета документов …, а также документов с истекшим сроком действия работник Государственной корпорации отказывает в приеме заявления.",
    });

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

const fn service(in_force: InForce, cause: Cause, text: Text, at: Source) -> GeneralRefusal {
    GeneralRefusal {
        in_force,
        refusal: Refusal { stage: RefusalStage::Service, channels: ALL_CHANNELS, cause, text, at },
    }
}

/// Before Law No 272-VI the State Corporation refused an incomplete package alone: nothing was said of expired papers.
static REFUSALS: &[GeneralRefusal] = &[
    acceptance(BEFORE_2019, &[Office, Portal], Cause::IncompletePackage, PROVIDER_INCOMPLETE, ARTICLE_19),
    acceptance(BEFORE_2019, &[Office, Portal], Cause::ExpiredDocuments, PROVIDER_EXPIRED, ARTICLE_19),
    acceptance(FROM_2019, &[Office, Portal], Cause::IncompletePackage, PROVIDER_INCOMPLETE, ARTICLE_19_SINCE_2019),
    acceptance(FROM_2019, &[Office, Portal], Cause::ExpiredDocuments, PROVIDER_EXPIRED, ARTICLE_19_SINCE_2019),
    acceptance(
        CORPORATION_BEFORE_2019,
        &[StateCorporation],
        Cause::IncompletePackage,
        CORPORATION_INCOMPLETE,
        ARTICLE_20,
    ),
    acceptance(FROM_2019, &[StateCorporation], Cause::IncompletePackage, CORPORATION_INCOMPLETE, ARTICLE_20_SINCE_2019),
    acceptance(FROM_2019, &[StateCorporation], Cause::ExpiredDocuments, CORPORATION_EXPIRED, ARTICLE_20_SINCE_2019),
    service(
        FROM_2016,
        Cause::Unreliable,
        text! {
            kk: "Құжаттардың немесе олардағы деректердің дұрыс еместігі анықталса, қызметті көрсетуден бас тартылады.",
            ru: "В оказании услуги отказывают, если документы или данные в них оказались недостоверными.",
            en: "The service is refused where documents or the data in them prove unreliable.",
        },
        Source::elsewhere(const { &[Reference { act: &PUBLIC_SERVICES_2016, place: place!(art "19-1" (2)) }] }).quoting(quote! {
            kk: "көрсетілетін қызметті алушының мемлекеттік көрсетілетін қызметті алу үшін ұсынған құжаттардың және (немесе) олардағы деректердің (мәліметтердің) анық еместігін анықтау",
            ru: "установление недостоверности документов, представленных услугополучателем для получения государственной услуги, и (или) данных (сведений), содержащихся в них",
        }),
    ),
    service(
        FROM_2016,
        Cause::NonConformity,
        text! {
            kk: "Өтініш беруші немесе ұсынылған материалдар нормативтік құқықтық актілердің талаптарына сай келмесе, қызметті көрсетуден бас тартылады.",
            ru: "В оказании услуги отказывают, если заявитель или представленные материалы не отвечают требованиям нормативных правовых актов.",
            en: "The service is refused where the applicant or the materials do not meet the requirements of normative legal acts.",
        },
        Source::elsewhere(const { &[Reference { act: &PUBLIC_SERVICES_2016, place: place!(art "19-1" (2)) }] }).quoting(quote! {
            kk: "көрсетілетін қызметті алушының және (немесе) … ұсынылған материалдардың, объектілердің, деректердің және мәліметтердің … нормативтік құқықтық актілерінде белгіленген талаптарға сәйкес келмеуі",
            ru: "несоответствие услугополучателя и (или) представленных материалов, объектов, данных и сведений … требованиям, установленным нормативными правовыми актами",
        }),
    ),
    service(
        FROM_2016,
        Cause::Other,
        text! {
            kk: "Келісу туралы сұрау салуға теріс жауап немесе теріс сараптама қорытындысы келсе, қызметті көрсетуден бас тартылады.",
            ru: "В оказании услуги отказывают при отрицательном ответе на запрос о согласовании или отрицательном заключении экспертизы.",
            en: "The service is refused on a negative answer to a request for agreement, or a negative expert conclusion.",
        },
        Source::elsewhere(const { &[Reference { act: &PUBLIC_SERVICES_2016, place: place!(art "19-1" (2)) }] }).quoting(quote! {
            kk: "уәкілетті мемлекеттік органның … келісімі туралы сұрау салуға берілген теріс жауап, сондай-ақ сараптаманың, зерттеудің не тексерудің теріс қорытындысы",
            ru: "отрицательный ответ уполномоченного государственного органа на запрос о согласовании …, а также отрицательное заключение экспертизы, исследования либо проверки",
        }),
    ),
    service(
        FROM_2016,
        Cause::Other,
        text! {
            kk: "Сот осы қызметті талап ететін іс-әрекетке тыйым салған болса, қызметті көрсетуден бас тартылады.",
            ru: "В оказании услуги отказывают, если суд запретил деятельность, для которой нужна эта услуга.",
            en: "The service is refused where a court has banned the activity that needs it.",
        },
        Source::elsewhere(const { &[Reference { act: &PUBLIC_SERVICES_2016, place: place!(art "19-1" (2)) }] }).quoting(quote! {
            kk: "оның қызметіне немесе мемлекеттік көрсетілетін қызметті алуды талап ететін жекелеген қызмет түрлеріне тыйым салу туралы соттың заңды күшіне енген шешімінің (үкімінің) болуы",
            ru: "вступившее в законную силу решение (приговор) суда о запрещении деятельности или отдельных видов деятельности, требующих получения определенной государственной услуги",
        }),
    ),
    service(
        FROM_2016,
        Cause::Other,
        text! {
            kk: "Сот өтініш берушіні осы қызметке байланысты арнаулы құқықтан айырған болса, қызметті көрсетуден бас тартылады.",
            ru: "В оказании услуги отказывают, если суд лишил заявителя специального права, связанного с этой услугой.",
            en: "The service is refused where a court has deprived the applicant of the special right tied to it.",
        },
        Source::elsewhere(const { &[Reference { act: &PUBLIC_SERVICES_2016, place: place!(art "19-1" (2)) }] }).quoting(quote! {
            kk: "… мемлекеттік көрсетілетін қызметті алумен байланысты арнаулы құқығынан айырылуы",
            ru: "вступившее в законную силу решение суда, на основании которого услугополучатель лишен специального права, связанного с получением государственной услуги",
        }),
    ),
    service(
        FROM_2022,
        Cause::NoConsent,
        text! {
            kk: "Қолжетімділігі шектеулі дербес деректерге қол жеткізуге келісім берілмесе, қызметті көрсетуден бас тартылады.",
            ru: "В оказании услуги отказывают, если нет согласия на доступ к персональным данным ограниченного доступа.",
            en: "The service is refused where consent to access to restricted personal data is not given.",
        },
        Source::elsewhere(const { &[Reference { act: &PUBLIC_SERVICES_2021, place: place!(art "19-1" (2)) }] }).quoting(quote! {
            kk: "… қол жеткізуге келісімі болмауы",
            ru: "отсутствие согласия услугополучателя, предоставляемого в соответствии со статьей 8 Закона … «О персональных данных и их защите», на доступ к персональным данным ограниченного доступа",
        }),
    ),
];
