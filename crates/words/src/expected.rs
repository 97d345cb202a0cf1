//! What a field was expected to be, for findings about the form of the data. The English of these goes with the judge, for
//! the programmer who asks wrongly: no language has to be loaded to be told so.

use crate::macros::messages;

messages! {
    from crate::sentences::END;

    EXPECTED(field, expected) = { "{field}: {expected}.", "{field}: {expected}.", "{field}: {expected}." }
    JSON(column) = {
        "дұрыс JSON емес (жолдағы {column}-таңба)",
        "это не JSON (позиция в строке: {column})",
        "not valid JSON (column {column} of the line)",
    }
    UTF8 = { "UTF-8 кодтауындағы мәтін күтіледі", "ожидается текст в кодировке UTF-8", "expected text in UTF-8" }
    OBJECT = { "объект күтіледі", "ожидается объект", "expected an object" }
    LIST = { "тізім күтіледі", "ожидается список", "expected a list" }
    TEXT = { "тырнақшадағы мәтін күтіледі", "ожидается строка", "expected a text" }
    FLAG = { "true немесе false күтіледі", "ожидается true или false", "expected true or false" }
    DAY = {
        "ЖЖЖЖ-АА-КК түріндегі күн жазылуы керек, мысалы 2016-12-01",
        "нужна дата в виде ГГГГ-ММ-ДД, например 2016-12-01",
        "a day is expected as YYYY-MM-DD, such as 2016-12-01",
    }
    REAL_DAY = { "күнтізбеде мұндай күн жоқ", "такого дня нет в календаре", "there is no such day in the calendar" }
    BETWEEN(from, to) = {
        "мына екі күннің аралығында болуы керек: {from}, {to}",
        "нужна дата в пределах: {from} — {to}",
        "a day from {from} to {to} is expected",
    }
    MOMENT = {
        "күн немесе күн мен уақыт күтіледі, мысалы 2016-12-01 немесе 2016-12-01T10:00+06:00",
        "ожидается дата или дата и время, например 2016-12-01 или 2016-12-01T10:00+06:00",
        "expected a day or a date-time, such as 2016-12-01 or 2016-12-01T10:00+06:00",
    }
    ONE_OF(values) = {
        "мына мәндердің бірі күтіледі: {values}",
        "ожидается одно из значений: {values}",
        "expected one of: {values}",
    }
    SHORTER_THAN(most) = {
        "{most} таңбадан ұзын болмауы керек",
        "ожидается не более {most} знаков",
        "expected at most {most} characters",
    }
    FEWER_THAN(most) = {
        "{most} жазбадан көп болмауы керек",
        "ожидается не более {most} записей",
        "expected at most {most} items",
    }
    ONCE = {
        "екі рет көрсетілген, бір рет болуы керек",
        "указано дважды, а должно быть один раз",
        "given twice, expected once",
    }
    REQUIRED = { "міндетті түрде толтырылады", "обязательно для заполнения", "is required" }
    NOT_AFTER_SUBMISSION = {
        "өтініш берілетін күннен кейін болмауы керек",
        "дата не может быть позже дня подачи заявления",
        "expected a day not after the day of the application",
    }
    NOT_AFTER(other) = {
        "мына күннен кейін болмауы керек: {other}",
        "дата не может быть позже этой: {other}",
        "a day not after this one is expected: {other}",
    }
    DOCUMENT = {
        "құжаттың идентификаторы немесе «id» өрісі бар объект күтіледі",
        "ожидается идентификатор документа или объект с полем «id»",
        "expected the identifier of a document, or an object with “id”",
    }
    DIGITS_OF_IIN = {
        "ЖСН тырнақшаға алынған 12 цифр түрінде берілуі керек; сан түрінде (мысалы, электрондық кестеде) басындағы нөл жоғалады",
        "ИИН передаётся как текст из 12 цифр: у числа (например, в электронной таблице) теряется ноль в начале",
        "an IIN is expected as a text of 12 digits: a number, as in a spreadsheet, loses the zero at its beginning",
    }
    WHOLE_NUMBER(from, to) = {
        "{from}–{to} аралығындағы бүтін сан болуы керек",
        "нужно целое число от {from} до {to}",
        "a whole number from {from} to {to} is expected",
    }
    SAFE_NUMBER = {
        "мәтін немесе 2⁵³ санынан кіші бүтін сан болуы керек",
        "нужен текст или целое число меньше 2⁵³",
        "a text or a whole number below 2⁵³ is expected",
    }
    MORE_UNKNOWN(count) = {
        "тағы {count} белгісіз өріс бар",
        "неизвестных полей ещё: {count}",
        "unknown fields besides: {count}",
    }
    WITHIN_TEXT(kib) = {
        "мәтін тым көп: өріс атаулары мен мәндері бірге {kib} КиБ-тан аспауы керек",
        "слишком много текста: названия полей и значения вместе не должны превышать {kib} КиБ",
        "too much text: the names of the fields and the texts in them may have {kib} KiB together",
    }
    WITHIN_VALUES(most) = {
        "мәндер тым көп: {most}-нан аспауы керек",
        "слишком много значений: их не должно быть больше {most}",
        "too many values: there may be at most {most}",
    }
    WITHIN_DEPTH(levels) = {
        "бірінің ішіне бірі салынған тізімдер мен объектілер тым көп: {levels} деңгейден аспауы керек",
        "слишком глубокая вложенность списков и объектов: допустимо не более {levels} уровней",
        "lists and objects stand too deep in one another: there may be at most {levels} levels",
    }
    SHORT_LINE(mib) = {
        "жол тым ұзын: {mib} МиБ-тан аспауы керек",
        "слишком длинная строка: допустимо не более {mib} МиБ",
        "the line is too long: it may have at most {mib} MiB",
    }
    MORE_FAULTS(count) = {
        "мұнда көрсетілмеген тағы {count} қате бар",
        "ошибок, которые здесь не показаны, ещё: {count}",
        "faults that are not shown here: {count}",
    }
    DATA = {
        "бұл дерек емес: JSON-ға жазуға болатын мән күтіледі",
        "это не данные: ожидается значение, которое можно записать в JSON",
        "this is no data: a value that JSON can hold is expected",
    }
    READABLE = { "мәнді оқу мүмкін болмады", "значение не удалось прочитать", "the value could not be read" }
    WHOLE_CHARACTERS = {
        "мәтінде таңбаның жартысы ғана бар (жұбы жоқ суррогат): мәтін қиылып қалған болуы керек",
        "в тексте есть половина знака (суррогат без пары): видимо, текст обрезан",
        "the text holds half of a character (a surrogate without its other half): it was probably cut",
    }
    FINITE_NUMBER = {
        "сан тым үлкен немесе сан емес",
        "число слишком большое, или это не число",
        "the number is too large, or is no number",
    }
    MEANT(name) = {
        "мұндай өріс жоқ; «{name}» деп жазбақшы болған шығарсыз",
        "такого поля нет; возможно, имелось в виду «{name}»",
        "there is no such field; perhaps “{name}” was meant",
    }
    NO_SUCH_FIELD = { "мұндай өріс жоқ", "такого поля нет", "there is no such field" }
    APPLICATION = { "Өтініш", "Заявление", "The application" }
    FIELD(name) = { "«{name}» өрісі", "Поле «{name}»", "Field “{name}”" }
    OF_DOCUMENT(field, number) = {
        "{field} (тізімдегі {number}-құжат)",
        "{field} (документ {number} в списке)",
        "{field} (document {number} of the list)",
    }
}
