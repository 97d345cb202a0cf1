//! The words of a language, which are those of `erezhe-base`.

pub(crate) use erezhe_base::words::*;
