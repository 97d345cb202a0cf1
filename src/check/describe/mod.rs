//! Conditions in words, which the walk over the law says.

pub(crate) use erezhe_walk::describe::*;
