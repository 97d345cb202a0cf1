//! Paths of fields: put together, and as they are written.

use super::report::{Path, PathPart};

/// A path of fields.
pub(crate) fn path(fields: &[&'static str]) -> Path {
    fields.iter().map(|field| PathPart::Field((*field).into())).collect()
}

/// A path with dots: `documents.0.form`.
pub(crate) fn dotted(path: &[PathPart]) -> String {
    let mut name = String::with_capacity(24);
    for (index, part) in path.iter().enumerate() {
        if index > 0 {
            name.push('.');
        }
        match part {
            PathPart::Field(field) => name.push_str(field),
            PathPart::Item(index) => name.push_str(&index.to_string()),
        }
    }
    name
}

/// A path as a reader writes it: `documents[0].issuedOn`.
pub(crate) fn field_name(path: &[PathPart]) -> String {
    let mut name = String::new();
    for part in path {
        match part {
            PathPart::Field(field) => {
                if !name.is_empty() {
                    name.push('.');
                }
                name.push_str(field);
            }
            PathPart::Item(index) => {
                name.push('[');
                name.push_str(&index.to_string());
                name.push(']');
            }
        }
    }
    name
}
