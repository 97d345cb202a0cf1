//! The facts that forms ask for, as a form would ask a parent.

use erezhe_act::{Choice, Fact, FactId, FactKind};
use erezhe_act::{day, text};

/// Every fact of the vocabulary, in its order.
pub(super) static FACTS: &[Fact] = &[
    Fact {
        id: FactId::Ground,
        kind: FactKind::Choice(&[
            (
                Choice::Health,
                text! {
                    kk: "Денсаулығына байланысты мектепке бара алмайды",
                    ru: "Не может посещать школу по состоянию здоровья",
                    en: "Cannot attend school for health reasons",
                },
            ),
            (
                Choice::AbroadWithParents,
                text! {
                    kk: "Ата-анасымен немесе оларды алмастыратын адамдармен бірге шетелге кетеді",
                    ru: "Выезжает за рубеж с родителями или лицами, их заменяющими",
                    en: "Leaves abroad with parents or those who stand in for them",
                },
            ),
            (
                Choice::AbroadAlone,
                text! {
                    kk: "Шетелге ата-анасынсыз және оларды алмастыратын адамдарсыз кетеді",
                    ru: "Выезжает за рубеж без сопровождения родителей или лиц, их заменяющих",
                    en: "Leaves abroad without parents or those who stand in for them",
                },
            ),
            (
                Choice::TopMarks,
                text! {
                    kk: "Барлық пән бойынша бүкіл оқу кезеңінде тек «4» және «5» бағалары бар",
                    ru: "Имеет только оценки «4» и «5» по всем предметам за весь период обучения",
                    en: "Has only the marks \"4\" and \"5\" in all subjects for the whole time of study",
                },
            ),
            (
                Choice::None,
                text! {
                    kk: "Бұл негіздердің ешқайсысы емес",
                    ru: "Ни одно из этих оснований",
                    en: "None of these grounds",
                },
            ),
        ]),
        asked: true,
        question: text! {
            kk: "Экстернат нысанында оқуға рұқсат қандай негіз бойынша сұралады?",
            ru: "На каком основании просят разрешение на обучение в форме экстерната?",
            en: "On which ground is permission to study as an external student asked for?",
        },
        before: None,
    },
    Fact {
        id: FactId::DepartureOn,
        kind: FactKind::Day,
        asked: true,
        question: text! {
            kk: "Оқушы шетелге қай күні кетеді?",
            ru: "В какой день обучающийся выезжает за рубеж?",
            en: "On which day does the pupil leave for abroad?",
        },
        before: None,
    },
    Fact {
        id: FactId::Reason,
        kind: FactKind::Choices(&[
            (Choice::Lost, text! { kk: "Құжат жоғалды", ru: "Документ утерян", en: "The document is lost" }),
            (Choice::Spoiled, text! { kk: "Құжат бүлінді", ru: "Документ испорчен", en: "The document is spoiled" }),
            (
                Choice::NameChanged,
                text! {
                    kk: "Тегі, аты немесе әкесінің аты өзгерді",
                    ru: "Изменились фамилия, имя или отчество",
                    en: "The surname, name or patronymic has changed",
                },
            ),
        ]),
        asked: true,
        question: text! {
            kk: "Телнұсқа не себепті сұралады? (бірнешеуін белгілеуге болады)",
            ru: "По какой причине просят дубликат? (можно отметить несколько)",
            en: "Why is the duplicate asked for? (more than one can be marked)",
        },
        before: None,
    },
    Fact {
        id: FactId::SpecialNeeds,
        kind: FactKind::Flag,
        asked: true,
        question: text! {
            kk: "Баланың ерекше білім беру қажеттіліктері бар ма?",
            ru: "Есть ли у ребёнка особые образовательные потребности?",
            en: "Does the child have special educational needs?",
        },
        before: None,
    },
    Fact {
        id: FactId::ParentInService,
        kind: FactKind::Flag,
        asked: true,
        question: text! {
            kk: "Ата-анасының бірі әскери қызметші, арнаулы мемлекеттік органның немесе (2022 жылғы қарашадан бастап) құқық қорғау органының қызметкері ме?",
            ru: "Является ли один из родителей военнослужащим, сотрудником специального государственного органа или (с ноября 2022 года) сотрудником правоохранительного органа?",
            en: "Is one of the parents in military service, on the staff of a special state body or (since November 2022) of a law-enforcement body?",
        },
        before: Some((
            day!(2022, 11, 22),
            text! {
                kk: "Ата-анасының бірі әскери қызметші немесе арнаулы мемлекеттік органның қызметкері ме?",
                ru: "Является ли один из родителей военнослужащим или сотрудником специального государственного органа?",
                en: "Is one of the parents in military service or on the staff of a special state body?",
            },
        )),
    },
    Fact {
        id: FactId::ParentIsTeacher,
        kind: FactKind::Flag,
        asked: true,
        question: text! {
            kk: "Ата-анасының бірі педагог болып жұмыс істей ме және орын осы негізде бірінші кезекте сұрала ма?",
            ru: "Работает ли один из родителей педагогом и просят ли место в первую очередь на этом основании?",
            en: "Does one of the parents work as a teacher, and is a priority place asked for on that ground?",
        },
        before: None,
    },
    Fact {
        id: FactId::Priority,
        kind: FactKind::Flag,
        asked: true,
        question: text! {
            kk: "Балабақшадан бірінші кезекте орын алуға құқық бар ма (мысалы, көпбалалы отбасы)?",
            ru: "Есть ли право на первоочередное получение места в детском саду (например, у многодетной семьи)?",
            en: "Is there a right to a priority place in a kindergarten (as a large family has, for example)?",
        },
        before: None,
    },
    Fact {
        id: FactId::SanatoriumGroup,
        kind: FactKind::Flag,
        asked: true,
        question: text! {
            kk: "Орын санаториялық топтан сұрала ма?",
            ru: "Просят ли место в санаторной группе?",
            en: "Is a place in a sanatorium group asked for?",
        },
        before: None,
    },
    Fact {
        id: FactId::Grade,
        kind: FactKind::Number(1, 12),
        asked: false,
        question: text! {
            kk: "Экстернат нысанында қай сыныптың бағдарламасы оқылады?",
            ru: "Программу какого класса будут изучать в форме экстерната?",
            en: "The programme of which class is to be studied as an external student?",
        },
        before: None,
    },
    Fact {
        id: FactId::SchoolClosed,
        kind: FactKind::Flag,
        asked: false,
        question: text! {
            kk: "Құжатты берген мектеп жабылды ма?",
            ru: "Закрыта ли школа, которая выдала документ?",
            en: "Is the school that gave the document closed?",
        },
        before: None,
    },
    Fact {
        id: FactId::BornAbroad,
        kind: FactKind::Flag,
        asked: false,
        question: text! {
            kk: "Бала шетелде туған ба?",
            ru: "Родился ли ребёнок за границей?",
            en: "Was the child born abroad?",
        },
        before: None,
    },
    Fact {
        id: FactId::Restrictions,
        kind: FactKind::Flag,
        asked: false,
        question: text! {
            kk: "Осы аумақта карантин, шектеу іс-шаралары немесе төтенше жағдай бар ма?",
            ru: "Действуют ли на этой территории карантин, ограничительные мероприятия, чрезвычайное положение или чрезвычайная ситуация?",
            en: "Are quarantine, restrictive measures or an emergency in place in this territory?",
        },
        before: None,
    },
];
