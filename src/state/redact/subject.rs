//! What an object is about, as far as it tells what is secret in it.

use super::Target;

/// What kind of object a place is in.
#[derive(Clone, Copy, Debug, Default, Hash)]
pub(super) struct Subject {
    /// Its `data` and `stringData` are secret: a Secret, a list of them, or a part of one.
    pub(super) secret: bool,
    /// Its `data` are texts of any kind: a ConfigMap or a list of them.
    pub(super) config: bool,
    /// Its messages may quote secrets: those of a Secret, or of an Event about one.
    pub(super) quotes: bool,
}

impl Subject {
    pub(super) fn of(of: &Target<'_>) -> Self {
        // Any group: what other APIs call a Secret is none the less.
        let secret = of.resource == "secrets" || matches!(of.kind, "Secret" | "SecretList");
        let config = of.resource == "configmaps" || matches!(of.kind, "ConfigMap" | "ConfigMapList");
        let token = matches!(of.kind, "TokenRequest" | "TokenReview")
            || of.resource == "tokenreviews"
            || (of.resource == "serviceaccounts" && of.subresource == "token");
        Self { secret, config, quotes: secret || token }
    }

    /// Whether the values of such an object are secret only by their fields and by themselves.
    pub(super) const fn is_plain(self) -> bool {
        !(self.secret || self.config || self.quotes)
    }

    /// What is in a part is as secret as the whole.
    pub(super) fn or(self, other: Self) -> Self {
        Self {
            secret: self.secret || other.secret,
            config: self.config || other.config,
            quotes: self.quotes || other.quotes,
        }
    }
}
