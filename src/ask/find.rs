//! The object that the user means.

use super::Inquiry;
use super::act::ObjectName;
use super::kind::KindName;
use super::near;
use crate::history::{Existence, Index, Object, ObjectId};
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
        /// Where it lives.
        place: Place,
        /// Its name.
        name: String,
    },
}

/// Where an object that was asked for lives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the cluster, or in whichever namespace has it.
    Anywhere,
    /// In this namespace.
    Namespace(String),
    /// In this namespace, unless its kind has none: what kubectl's `-n` means.
    NamespaceOrCluster(String),
}

impl Place {
    /// Whether an object of this namespace, empty for the cluster, lives there.
    pub(super) fn holds(&self, namespace: &str) -> bool {
        match self {
            Self::Anywhere => true,
            Self::Namespace(wanted) => wanted == namespace,
            Self::NamespaceOrCluster(wanted) => namespace.is_empty() || wanted == namespace,
        }
    }
}

impl Wanted {
    /// Reads `KIND/NAMESPACE/NAME`, `KIND/NAME`, `uid:TEXT` or a bare uid that is a UUID.
    ///
    /// # Errors
    /// The text has another form.
    pub fn parse(text: &str) -> Result<Self, &'static str> {
        const FORMS: &str =
            "expected KIND/NAMESPACE/NAME, KIND/NAME (objects of the cluster, unique names) or a uid";
        const NO_NAME: &str = "expected one word, KIND/NAME or KIND/NAMESPACE/NAME such as deploy/web (`kelemetry show \
                               --kind KIND` lists what there is), or a whole uid";
        const NO_STARS: &str = "expected a whole name, without stars (`kelemetry show --kind KIND -n NAMESPACE` lists what there is)";
        let is_uid = text.strip_prefix("uid:").is_some() || is_uuid(text);
        let parts: Vec<&str> =
            text.strip_prefix("uid:").map_or_else(|| text.split('/').collect(), |uid| vec![uid]);
        if parts.iter().any(|part| part.is_empty()) {
            return Err(FORMS);
        }
        let named = |kind: &str, namespace: Option<&str>, name: &str| Self::Named {
            kind: kind.to_owned(),
            place: namespace.map_or(Place::Anywhere, |namespace| Place::Namespace(namespace.to_owned())),
            name: name.to_owned(),
        };
        match parts.as_slice() {
            [uid] if is_uid => Ok(Self::Uid((*uid).to_owned())),
            parts if parts.iter().any(|part| part.contains('*')) => Err(NO_STARS),
            [_] => Err(NO_NAME),
            [kind, name] => Ok(named(kind, None, name)),
            [kind, namespace, name] => Ok(named(kind, Some(namespace), name)),
            _ => Err(FORMS),
        }
    }

    /// The same in this namespace, where it does not name one itself.
    ///
    /// # Errors
    /// It names another one, or is a uid.
    pub fn in_namespace(mut self, wanted: &str) -> Result<Self, String> {
        match &mut self {
            Self::Uid(_) => return Err("a uid needs no namespace".to_owned()),
            Self::Named { place: Place::Namespace(own), .. } if own != wanted => {
                return Err(format!("{self} is not in the namespace {wanted}"));
            }
            Self::Named { place: Place::Namespace(_), .. } => {}
            Self::Named { place, .. } => *place = Place::NamespaceOrCluster(wanted.to_owned()),
        }
        Ok(self)
    }

    /// Whether its writes may be among what is left out as noise (leases, leader election): then
    /// noise has to be kept when the archive is read.
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

fn is_uuid(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let is_hex = |part: &&str| part.bytes().all(|b| b.is_ascii_hexdigit());
    parts.iter().map(|part| part.len()).eq([8, 4, 4, 4, 12]) && parts.iter().all(is_hex)
}

impl fmt::Display for Wanted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Uid(uid) => write!(f, "uid:{uid}"),
            Self::Named { kind, place: Place::Anywhere, name } => write!(f, "{kind}/{name}"),
            Self::Named { kind, place: Place::Namespace(place) | Place::NamespaceOrCluster(place), name } => {
                write!(f, "{kind}/{place}/{name}")
            }
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
    /// Requests asked for it, or failed to make it.
    #[error("{wanted} never existed: requests named it, none made it{}", hint(near))]
    NeverExisted {
        /// What was asked for.
        wanted: String,
        /// What may have been meant, the likeliest first; a few at most.
        near: Vec<String>,
    },
    /// Several objects have it.
    #[error("{wanted} can be any of {} objects: {}", found.len(), some(found))]
    Ambiguous {
        /// What was asked for.
        wanted: String,
        /// All of them, each in words that mean it alone.
        found: Vec<String>,
    },
    /// Nothing has the labels.
    #[error("the archive shows no {wanted}{}", asked_in_vain(*asked, *silent))]
    Unlabelled {
        /// What was asked for.
        wanted: String,
        /// Of so many objects of the kind.
        asked: usize,
        /// Of so many of these nothing tells the labels.
        silent: usize,
    },
}

fn asked_in_vain(asked: usize, silent: usize) -> String {
    match (asked, silent) {
        (0, _) => ": nothing of that kind".to_owned(),
        (asked, 0) => format!(": none of {asked}"),
        (asked, silent) => format!(": none of {asked}; of {silent} of them no body tells the labels"),
    }
}

fn some(found: &[String]) -> String {
    let more = if found.len() > near::MOST { ", …" } else { "" };
    found.iter().take(near::MOST).map(String::as_str).collect::<Vec<_>>().join(", ") + more
}

fn hint(near: &[String]) -> String {
    if near.is_empty() { String::new() } else { format!("; did you mean {}?", near.join(", ")) }
}

impl Inquiry<'_> {
    /// The incarnations of the object that is wanted, by birth; at least one.
    pub(super) fn find(&self, wanted: &Wanted) -> Result<Vec<ObjectId>, NotFound> {
        let index = self.index;
        let text = |symbol| index.strings.get(symbol);
        let found = match wanted {
            Wanted::Uid(uid) => select(index, |object| text(object.uid.0) == uid),
            Wanted::Named { kind, place, name } => {
                let kind = KindName::new(kind, self.histories.definitions().into_iter());
                select(index, |object| {
                    text(object.key.name) == name
                        && place.holds(text(object.key.namespace))
                        && kind.names(index, object)
                })
            }
        };
        if found.iter().all(|&id| self.object(id).existence == Existence::Never) {
            let (near, wanted) = (near::near(&*self.histories, index, wanted), wanted.to_string());
            return Err(match found.as_slice() {
                [] => NotFound::Unknown { wanted, near },
                _ => NotFound::NeverExisted { wanted, near },
            });
        }
        let objects: Vec<&Object> = found.iter().map(|&id| self.object(id)).collect();
        if objects.iter().any(|object| object.key != objects[0].key) {
            let found = self.apart(objects);
            return Err(NotFound::Ambiguous { wanted: wanted.to_string(), found });
        }
        Ok(found)
    }

    /// Objects of several keys in words that mean each alone. The index has namesakes of several clusters by birth.
    fn apart(&self, mut objects: Vec<&Object>) -> Vec<String> {
        let text = |symbol| self.index.strings.get(symbol);
        let of = |object: &Object| object.key.cluster;
        let is_in_several = objects.iter().any(|object| of(object) != of(objects[0]));
        objects.sort_by_key(|object| text(of(object)));
        let in_words = |object: &Object| match (is_in_several, text(object.uid.0)) {
            (false, _) => ObjectName::new(self.index, object).to_string(),
            (true, "") => format!("that of cluster {}", text(of(object))),
            (true, uid) => format!("uid:{uid} of cluster {}", text(of(object))),
        };
        let mut names: Vec<String> = objects.into_iter().map(in_words).collect();
        names.dedup();
        names
    }
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
        let uid = "a9ad183a-1509-4ea2-a0ad-8d0b0d4b4b39";
        assert_eq!(parse(uid), Ok(format!("uid:{uid}")));
        for bad in ["", "/", "pods/", "pods//web", "uid:", "a/b/c/d", "audit.log", "a9ad183a-1509"] {
            assert!(parse(bad).is_err(), "{bad}");
        }
        let there = |text: &str| Wanted::parse(text).unwrap().in_namespace("shop").map(|w| w.to_string());
        assert_eq!(there("pods/web"), Ok("pods/shop/web".into()));
        assert_eq!(there("pods/shop/web"), Ok("pods/shop/web".into()));
        assert!(there("pods/x/web").is_err() && there("uid:1").is_err());
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
