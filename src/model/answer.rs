//! What the answer of a request shows, as its metadata tell.

use super::{StageFact, Strings, Verb};

/// What an answer shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// An object, as it was stored.
    Stored,
    /// An object, but no state of the store: a delete that lost a race answers with one that has no version.
    Unstored,
    /// A part of an object, or something else.
    Other,
}

impl Answer {
    /// Of the kind that it says to be of; `has_version`: it, or what was asked for, names a version.
    pub fn new(kind: &str, has_version: bool) -> Self {
        let is_part = kind == "Table" || kind.starts_with("PartialObjectMetadata");
        match has_version {
            _ if is_part || is_of_another(kind) => Self::Other,
            true => Self::Stored,
            false => Self::Unstored,
        }
    }
}

/// Whether a body of this kind is not the object itself, although it may carry its name.
pub fn is_of_another(kind: &str) -> bool {
    matches!(kind, "Scale" | "Binding" | "Eviction" | "TokenRequest" | "Status" | "DeleteOptions")
}

impl StageFact {
    /// What its answer shows, if that is an object of the API.
    pub fn answer(&self, strings: &Strings) -> Option<Answer> {
        let meta = self.response_meta.as_deref()?;
        let has_version = meta.resource_version.is_some() || self.object.resource_version.is_some();
        Some(Answer::new(strings.get(meta.kind), has_version))
    }

    /// Whether its answer tells what became of the object, so that what was asked for tells nothing more. How to delete
    /// is only told by what was asked for, and so is what a patch names.
    pub fn is_told_by_answer(&self, strings: &Strings) -> bool {
        let succeeded = (200..300).contains(&self.code) && !self.dry_run;
        let is_of_its_object = self.response_meta.as_deref().is_some_and(|meta| {
            !meta.uid.is_unknown() && (self.object.name.is_empty() || self.object.name == meta.name)
        });
        let names_fields = self.verb == Verb::Patch && self.object.subresource.is_empty();
        succeeded
            && !self.verb.is_delete()
            && !names_fields
            && is_of_its_object
            && self.answer(strings) == Some(Answer::Stored)
    }

    /// Whether its answer tells nothing: that of a delete which came too late shows what was there before, or less.
    pub fn has_idle_answer(&self, strings: &Strings) -> bool {
        self.verb.is_delete() && self.answer(strings) == Some(Answer::Unstored)
    }
}

#[cfg(test)]
mod tests {
    use super::Answer::{self, Other, Stored, Unstored};

    #[test]
    fn parts_are_no_objects() {
        for (kind, has_version, expected) in [
            ("Pod", true, Stored),
            ("Pod", false, Unstored),
            ("Scale", true, Other),
            ("Status", false, Other),
            ("PartialObjectMetadataList", true, Other),
        ] {
            assert_eq!(Answer::new(kind, has_version), expected, "{kind}");
        }
    }
}
