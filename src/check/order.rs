//! Order without the sort of the library.

/// Puts a short list in order; what is equal stays as it stood. The sort of the library is five kilobytes for each type.
pub(crate) fn put_in_order<T, K: Ord>(list: &mut [T], key: impl Fn(&T) -> K) {
    for end in 1..list.len() {
        for at in (1..=end).rev() {
            match list.get(at - 1).zip(list.get(at)) {
                Some((before, after)) if key(before) > key(after) => list.swap(at - 1, at),
                _ => break,
            }
        }
    }
}
