//! The border to JavaScript: one thin export for each function of the contract in `types.d.ts`.
//!
//! Values cross it as bytes: arguments in the form that [`input`] reads, answers in the form that [`answer`] writes;
//! `js/codec.ts` is the other side of both. No JavaScript object enters the module, so that no getter, proxy or cycle
//! of a caller can disturb it, and every export has numbers for
//! arguments and results: a reference for a result can abort Node 20 and 22.

#[cfg(any(test, target_arch = "wasm32"))]
mod answer;
#[cfg(any(test, target_arch = "wasm32"))]
mod input;

#[cfg(target_arch = "wasm32")]
mod exports;
