//! The regions before any act of their own: code, name, local time, and from when they have been.

use erezhe_act::{Founded, Page, Region, Source, Text, Zone};
use erezhe_act::{day, quote, text};

const fn bare(code: &'static str, name: Text, zone: Zone) -> Region {
    Region { code, name, zone, founded: None, editions: &[], unseen: &[] }
}

/// The decree of 2022 is in hand only as newspapers carry it; its number is not.
static DECREE_OF_2022: Page = Page {
    id: "decree-of-2022-in-kazpravda",
    text: text! {
        kk: "«Казахстанская правда» газеті, 2022 жылғы мамыр: Президенттің «Қазақстан Республикасының әкімшілік-аумақтық құрылысының кейбір мәселелері туралы» Жарлығының мәтіні (орысша)",
        ru: "Газета «Казахстанская правда», май 2022 года: текст Указа Президента «О некоторых вопросах административно-территориального устройства Республики Казахстан»",
        en: "The newspaper Kazakhstanskaya Pravda, May 2022: text of the President's decree \"On some questions of the administrative and territorial structure of the Republic of Kazakhstan\" (in Russian)",
    },
    url: "https://kazpravda.kz/n/ukaz-o-sozdanii-treh-novyh-oblastey-podpisal-tokaev",
};

static DECREE_OF_2022_IN_KAZAKH: Page = Page {
    id: "decree-of-2022-in-elordainfo",
    text: text! {
        kk: "elordainfo.kz, 2022 жылғы маусым: сол Жарлықтың қазақша мәтінінен",
        ru: "elordainfo.kz, июнь 2022 года: из казахского текста того же Указа",
        en: "elordainfo.kz, June 2022: from the Kazakh text of the same decree",
    },
    url: "https://elordainfo.kz/sayasat/19672-elimizde-resmi-turde-ush-zhana-oblys-ku-ryldy/amp",
};

static IN_FORCE_ON_8_JUNE: Page = Page {
    id: "decree-of-2022-in-the-village",
    text: text! {
        kk: "The Village Қазақстан, 2022 жылғы 8 маусым: Жарлықтың күшіне енгені туралы хабар",
        ru: "The Village Казахстан, 8 июня 2022 года: сообщение о вступлении Указа в силу",
        en: "The Village Kazakhstan, 8 June 2022: news that the decree took effect",
    },
    url: "https://www.the-village-kz.com/village/city/news-city/23099-v-kazahstane-obrazovany-tri-novye-oblasti",
};

static DECREE_PAGES: &[&Page] = &[&DECREE_OF_2022, &DECREE_OF_2022_IN_KAZAKH, &IN_FORCE_ON_8_JUNE];
const DECREE: Source = Source::reported(DECREE_PAGES);

/// One of the three regions of the decree of 2022, in being since 8 June 2022.
const fn founded_in_2022(region: Region, before: &'static str, at: Source) -> Region {
    Region { founded: Some(Founded { on: day!(2022, 6, 8), before, at }), ..region }
}

pub(super) static ABAY: Region = founded_in_2022(
    bare("KZ-10", text! { kk: "Абай облысы", ru: "область Абай", en: "Abay Region" }, Zone::Almaty),
    "KZ-63",
    DECREE.quoting(quote! {
        kk: "Шығыс Қазақстан облысының құрамынан Ақсуат, Абай, Аягөз, Бесқарағай, Бородулиха, Жарма, Үржар, Көкпекті аудандарын, Семей және Курчатов қалаларын бөлу жолымен … Абай облысы",
        ru: "область Абай … путем выделения из состава Восточно-Казахстанской области района Ақсуат, Абайского, Аягозского, Бескарагайского, Бородулихинского, Жарминского, Урджарского, Кокпектинского районов, городов Семея и Курчатова",
    }),
);

pub(super) static AKMOLA: Region =
    bare("KZ-11", text! { kk: "Ақмола облысы", ru: "Акмолинская область", en: "Akmola Region" }, Zone::Almaty);

pub(super) static AKTOBE: Region =
    bare("KZ-15", text! { kk: "Ақтөбе облысы", ru: "Актюбинская область", en: "Aktobe Region" }, Zone::West);

pub(super) static ALMATY_REGION: Region =
    bare("KZ-19", text! { kk: "Алматы облысы", ru: "Алматинская область", en: "Almaty Region" }, Zone::Almaty);

pub(super) static ATYRAU: Region =
    bare("KZ-23", text! { kk: "Атырау облысы", ru: "Атырауская область", en: "Atyrau Region" }, Zone::West);

pub(super) static WEST_KAZAKHSTAN: Region = bare(
    "KZ-27",
    text! { kk: "Батыс Қазақстан облысы", ru: "Западно-Казахстанская область", en: "West Kazakhstan Region" },
    Zone::West,
);

pub(super) static ZHAMBYL: Region =
    bare("KZ-31", text! { kk: "Жамбыл облысы", ru: "Жамбылская область", en: "Zhambyl Region" }, Zone::Almaty);

pub(super) static JETISU: Region = founded_in_2022(
    bare("KZ-33", text! { kk: "Жетісу облысы", ru: "область Жетісу", en: "Jetisu Region" }, Zone::Almaty),
    "KZ-19",
    DECREE.quoting(quote! {
        kk: "Алматы облысының құрамынан Ақсу, Алакөл, Ескелді, Қаратал, Кербұлақ, Көксу, Панфилов, Сарқан аудандарын, Талдықорған және Текелі қалаларын бөлу жолымен … Жетісу облысы",
        ru: "область Жетісу … путем выделения из состава Алматинской области Аксуского, Алакольского, Ескельдинского, Каратальского, Кербулакского, Коксуского, Панфиловского, Сарканского районов, городов Талдыкоргана и Текели",
    }),
);

pub(super) static KARAGANDA: Region =
    bare("KZ-35", text! { kk: "Қарағанды облысы", ru: "Карагандинская область", en: "Karaganda Region" }, Zone::Almaty);

pub(super) static KOSTANAY: Region =
    bare("KZ-39", text! { kk: "Қостанай облысы", ru: "Костанайская область", en: "Kostanay Region" }, Zone::Qostanay);

pub(super) static KYZYLORDA: Region = bare(
    "KZ-43",
    text! { kk: "Қызылорда облысы", ru: "Кызылординская область", en: "Kyzylorda Region" },
    Zone::Qyzylorda,
);

pub(super) static MANGYSTAU: Region =
    bare("KZ-47", text! { kk: "Маңғыстау облысы", ru: "Мангистауская область", en: "Mangystau Region" }, Zone::West);

pub(super) static PAVLODAR: Region =
    bare("KZ-55", text! { kk: "Павлодар облысы", ru: "Павлодарская область", en: "Pavlodar Region" }, Zone::Almaty);

pub(super) static NORTH_KAZAKHSTAN: Region = bare(
    "KZ-59",
    text! { kk: "Солтүстік Қазақстан облысы", ru: "Северо-Казахстанская область", en: "North Kazakhstan Region" },
    Zone::Almaty,
);

pub(super) static TURKISTAN: Region =
    bare("KZ-61", text! { kk: "Түркістан облысы", ru: "Туркестанская область", en: "Turkistan Region" }, Zone::Almaty);

pub(super) static ULYTAU: Region = founded_in_2022(
    bare("KZ-62", text! { kk: "Ұлытау облысы", ru: "область Ұлытау", en: "Ulytau Region" }, Zone::Almaty),
    "KZ-35",
    DECREE.quoting(quote! {
        kk: "Қарағанды облысының құрамынан Жаңаарқа, Ұлытау аудандарын, Жезқазған, Қаражал және Сәтбаев қалаларын бөлу жолымен … Ұлытау облысы құрылсын",
        ru: "область Улытау … путем выделения из состава Карагандинской области Жанааркинского, Улытауского районов, городов Жезказгана, Каражала и Сатпаева",
    }),
);

pub(super) static EAST_KAZAKHSTAN: Region = bare(
    "KZ-63",
    text! { kk: "Шығыс Қазақстан облысы", ru: "Восточно-Казахстанская область", en: "East Kazakhstan Region" },
    Zone::Almaty,
);

pub(super) static ASTANA: Region =
    bare("KZ-71", text! { kk: "Астана қаласы", ru: "город Астана", en: "Astana" }, Zone::Almaty);

pub(super) static ALMATY: Region =
    bare("KZ-75", text! { kk: "Алматы қаласы", ru: "город Алматы", en: "Almaty" }, Zone::Almaty);

static DECREE_OF_2018: Page = Page {
    id: "decree-of-2018-in-sputnik",
    text: text! {
        kk: "Sputnik Қазақстан, 2018 жылғы 19 маусым: Ақорданың баспасөз қызметі бойынша Шымкентті республикалық маңызы бар қалаларға жатқызған Жарлық туралы",
        ru: "Sputnik Казахстан, 19 июня 2018 года: по сообщению Акорды, об Указе, который отнёс Шымкент к городам республиканского значения",
        en: "Sputnik Kazakhstan, 19 June 2018: by the press service of Akorda, of the decree that made Shymkent a city of republican significance",
    },
    url: "https://ru.sputnik.kz/regions/20180619/6085946/turkestanskaya-oblast-porucheniya.html",
};

/// Until 2018 a city of South Kazakhstan, which the same decree renamed Turkistan Region.
pub(super) static SHYMKENT: Region = Region {
    founded: Some(Founded {
        on: day!(2018, 6, 19),
        before: "KZ-61",
        at: Source::reported(&[&DECREE_OF_2018])
            .quoting(quote! {
                ru: "Назарбаев 19 июня подписал указ, согласно которому Шымкент отнесен к городам республиканского значения. … Южно-Казахстанская область переименована в Туркестанскую область.",
            })
            .read_as(text! {
                kk: "Жарлықтың мәтіні мен күшіне енген күні табылмады; қол қойылған күн алынды.",
                ru: "Текст Указа и день вступления его в силу не найдены; взят день подписания.",
                en: "The text of the decree and the day on which it took effect were not found; the day of signing is used.",
            }),
    }),
    ..bare("KZ-79", text! { kk: "Шымкент қаласы", ru: "город Шымкент", en: "Shymkent" }, Zone::Almaty)
};
