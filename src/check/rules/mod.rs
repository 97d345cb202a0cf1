//! Every rule of an edition in a sentence, which the walk over the law says.

pub(crate) use erezhe_walk::rules::*;
