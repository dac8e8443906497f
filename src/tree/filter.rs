//! Which texts are meant.

use regex::Regex;

/// A choice of texts; by default any.
#[derive(Clone, Debug, Default)]
pub struct TextFilter {
    fits: Fits,
    /// Whether what fits is left out, and all else is meant.
    is_inverted: bool,
}

#[derive(Clone, Debug, Default)]
enum Fits {
    #[default]
    Any,
    OneOf(Vec<String>),
    CaseInsensitive(String),
    Regex(Regex),
}

impl TextFilter {
    /// One of these and nothing else.
    pub fn one_of(texts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { fits: Fits::OneOf(texts.into_iter().map(Into::into).collect()), is_inverted: false }
    }

    /// This, in capitals or not.
    pub fn case_insensitive(text: impl Into<String>) -> Self {
        Self { fits: Fits::CaseInsensitive(text.into()), is_inverted: false }
    }

    /// What an expression finds something in.
    pub const fn regex(regex: Regex) -> Self {
        Self { fits: Fits::Regex(regex), is_inverted: false }
    }

    /// All that this one does not mean.
    #[must_use]
    pub fn inverted(self) -> Self {
        Self { is_inverted: !self.is_inverted, ..self }
    }

    /// Whether a text is meant.
    pub fn admits(&self, text: &str) -> bool {
        let fits = match &self.fits {
            Fits::Any => true,
            Fits::OneOf(texts) => texts.iter().any(|wanted| wanted == text),
            Fits::CaseInsensitive(wanted) => wanted.to_lowercase() == text.to_lowercase(),
            Fits::Regex(regex) => regex.is_match(text),
        };
        fits != self.is_inverted
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_chosen() {
        let regex = TextFilter::regex(Regex::new("^kube-").unwrap());
        assert!(TextFilter::default().admits("") && !TextFilter::default().inverted().admits("a"));
        assert!(TextFilter::one_of(["a", "b"]).admits("b") && !TextFilter::one_of(["a"]).admits("A"));
        assert!(TextFilter::case_insensitive("Pods").admits("pODs"));
        assert!(regex.admits("kube-system") && !regex.inverted().admits("kube-system"));
    }
}
