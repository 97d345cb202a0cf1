//! What a caller wrote, as it can be shown.

/// A text of the caller as it can be shown: short, without control and direction marks, and without what may be an IIN.
pub(crate) fn printable(text: &str) -> String {
    const LONGEST: usize = 40;
    let hide_digits = text.chars().filter(|c| c.is_numeric()).count() > 8;
    let shown = text.chars().take(LONGEST).map(|c| match c {
        c if hide_digits && c.is_numeric() => '•',
        c if c.is_control() || is_direction_mark(c) => '\u{fffd}',
        c => c,
    });
    let mut shown: String = shown.collect();
    if text.chars().nth(LONGEST).is_some() {
        shown.push('…');
    }
    shown
}

/// Marks that turn the direction of writing, and others that are not seen.
const fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{061c}')
}
