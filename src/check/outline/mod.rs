//! The rules of an edition, each with its identifier, as the walk over the law names them.

pub(crate) use erezhe_walk::outline::*;
