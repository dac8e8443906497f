//! The object that the user means.

use super::act::ObjectName;
use super::kind::KindName;
use super::near;
use crate::history::{Existence, Index, Object, ObjectId};
use crate::versions::Replayer;
use std::fmt;

/// An object as it was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// One incarnation.
    Uid(String),
    /// Whatever had this name.
    Named {
        /// A plural, singular, kind or short name, in any case, with or without its group: `deploy`,
        /// `Deployment`, `deployments.apps`.
        kind: String,
        /// `None` where it was not given: an object of the cluster, or of whichever namespace has it.
        namespace: Option<String>,
        /// Its name.
        name: String,
    },
}

impl Wanted {
    /// Reads `KIND/NAMESPACE/NAME`, `KIND/NAME`, `uid:UID` or a bare uid.
    ///
    /// # Errors
    /// The text has another form.
    pub fn parse(text: &str) -> Result<Self, &'static str> {
        const FORMS: &str =
            "expected KIND/NAMESPACE/NAME, KIND/NAME (objects of the cluster, unique names) or a uid";
        let parts: Vec<&str> =
            text.strip_prefix("uid:").map_or_else(|| text.split('/').collect(), |uid| vec![uid]);
        if parts.iter().any(|part| part.is_empty()) {
            return Err(FORMS);
        }
        let named = |kind: &str, namespace: Option<&str>, name: &str| Self::Named {
            kind: kind.to_owned(),
            namespace: namespace.map(str::to_owned),
            name: name.to_owned(),
        };
        match parts.as_slice() {
            [uid] => Ok(Self::Uid((*uid).to_owned())),
            [kind, name] => Ok(named(kind, None, name)),
            [kind, namespace, name] => Ok(named(kind, Some(namespace), name)),
            _ => Err(FORMS),
        }
    }

    /// The same in this namespace, unless it has one already.
    #[must_use]
    pub fn in_namespace(mut self, default: Option<&str>) -> Self {
        if let (Self::Named { namespace, .. }, Some(default)) = (&mut self, default) {
            namespace.get_or_insert_with(|| default.to_owned());
        }
        self
    }

    /// Whether its writes may be among what is left out as noise (leases, leader election): then
    /// [`Job::keep_noise`](super::Job::keep_noise) has to be set.
    pub fn may_be_noise(&self) -> bool {
        match self {
            Self::Uid(_) => true,
            Self::Named { kind, .. } => {
                let plain = kind.split('.').next().unwrap_or_default().to_lowercase();
                ["lease", "configmap", "cm", "endpoint", "ep"].contains(&plain.trim_end_matches('s'))
            }
        }
    }
}

impl fmt::Display for Wanted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Uid(uid) => write!(f, "uid:{uid}"),
            Self::Named { kind, namespace: Some(namespace), name } => write!(f, "{kind}/{namespace}/{name}"),
            Self::Named { kind, namespace: None, name } => write!(f, "{kind}/{name}"),
        }
    }
}

/// Why no object was found.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotFound {
    /// Nothing in the archive has that name.
    #[error("the archive shows no object {wanted}{}", hint(near))]
    Unknown {
        /// What was asked for.
        wanted: String,
        /// What may have been meant, the likeliest first; a few at most.
        near: Vec<String>,
    },
    /// Several objects have it.
    #[error("{wanted} can be several objects: {}", found.join(", "))]
    Ambiguous {
        /// What was asked for.
        wanted: String,
        /// Some of them, each in words that mean it alone.
        found: Vec<String>,
    },
}

fn hint(near: &[String]) -> String {
    if near.is_empty() { String::new() } else { format!("; did you mean {}?", near.join(", ")) }
}

/// The incarnations of the object that is wanted, by birth; at least one.
///
/// # Errors
/// There is none, or more than one object is meant.
pub(super) fn find(
    replayer: &Replayer<'_>,
    index: &Index,
    wanted: &Wanted,
) -> Result<Vec<ObjectId>, NotFound> {
    let found = match wanted {
        Wanted::Uid(uid) => select(index, |object| index.strings.get(object.uid.0) == uid),
        Wanted::Named { kind, namespace, name } => {
            let kind = KindName::new(kind, replayer.definitions());
            select(index, |object| {
                let text = |symbol| index.strings.get(symbol);
                text(object.key.name) == name
                    && namespace.as_ref().is_none_or(|namespace| text(object.key.namespace) == namespace)
                    && kind.names(index, object)
            })
        }
    };
    let object = |id: &ObjectId| &index.objects[id.0 as usize];
    let mut keys: Vec<&Object> = found.iter().map(object).collect();
    keys.dedup_by_key(|object| object.key);
    if keys.len() > 1 {
        let found = keys.iter().take(near::MOST).map(|object| ObjectName::new(index, object).to_string());
        return Err(NotFound::Ambiguous { wanted: wanted.to_string(), found: found.collect() });
    }
    if found.is_empty() {
        let near = near::near(replayer, index, wanted);
        return Err(NotFound::Unknown { wanted: wanted.to_string(), near });
    }
    Ok(found)
}

/// Objects that existed; where there is none of them, those that are only named.
fn select(index: &Index, is_meant: impl Fn(&Object) -> bool) -> Vec<ObjectId> {
    let all = (0..).map(ObjectId).zip(&index.objects).filter(|(_, object)| is_meant(object));
    let (seen, named): (Vec<_>, Vec<_>) = all.partition(|(_, object)| object.existence == Existence::Seen);
    let best = if seen.is_empty() { named } else { seen };
    best.into_iter().map(|(id, _)| id).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_people_type() {
        let parse = |text: &str| Wanted::parse(text).map(|wanted| wanted.to_string());
        for text in ["deploy/shop/web", "nodes/node-0", "uid:6ef1bb5"] {
            assert_eq!(parse(text).as_deref(), Ok(text));
        }
        assert_eq!(parse("a9ad183a-1509").as_deref(), Ok("uid:a9ad183a-1509"));
        for bad in ["", "/", "pods/", "pods//web", "uid:", "a/b/c/d"] {
            assert!(parse(bad).is_err(), "{bad}");
        }
        let there = |text: &str| Wanted::parse(text).unwrap().in_namespace(Some("shop")).to_string();
        assert_eq!((there("pods/web"), there("pods/x/web")), ("pods/shop/web".into(), "pods/x/web".into()));
    }

    #[test]
    fn knows_what_may_be_noise() {
        let noise = |text: &str| Wanted::parse(text).unwrap().may_be_noise();
        assert!(
            noise("Leases.coordination.k8s.io/x/y")
                && noise("endpoints/a")
                && noise("cm/a")
                && noise("uid:1")
        );
        assert!(!noise("deploy/shop/web"));
    }
}
