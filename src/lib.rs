//! `erezhe`: the regulations of four public services of education in Kazakhstan.
#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod law;
mod stub;
mod wasm;

pub use stub::*;
