//! The object that the user means.

use super::Inquiry;
use super::act::ObjectName;
use super::kind::KindName;
use super::near;
use crate::history::{Existence, Object, ObjectId};
use std::collections::BTreeSet;
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
    /// That of one cluster.
    Of {
        /// The cluster's name.
        cluster: String,
        /// What it has.
        object: Box<Self>,
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
    /// Reads `KIND/NAMESPACE/NAME`, `KIND/NAME`, `uid:TEXT` or a bare uid that is a UUID; each also with `@CLUSTER` behind.
    ///
    /// Names of roles and their bindings may hold an `@`, which no other may: who is meant is known when it is looked for.
    ///
    /// # Errors
    /// The text has another form.
    pub fn parse(text: &str) -> Result<Self, &'static str> {
        const FORMS: &str =
            "expected KIND/NAMESPACE/NAME, KIND/NAME (objects of the cluster, unique names) or a uid";
        const NO_NAME: &str = "expected one word, KIND/NAME or KIND/NAMESPACE/NAME such as deploy/web (`kelemetry show \
                               --kind KIND` lists what there is), or a whole uid";
        const NO_STARS: &str = "expected a whole name, without stars (`kelemetry show --kind KIND -n NAMESPACE` lists what there is)";
        if text.contains('*') {
            return Err(NO_STARS);
        }
        if let Some((object, cluster)) = text.split_once('@') {
            let object = Self::parse(object)?;
            return if cluster.is_empty() { Err(FORMS) } else { Ok(object.of(cluster)) };
        }
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
            [_] => Err(NO_NAME),
            [kind, name] => Ok(named(kind, None, name)),
            [kind, namespace, name] => Ok(named(kind, Some(namespace), name)),
            _ => Err(FORMS),
        }
    }

    fn of(self, cluster: &str) -> Self {
        Self::Of { cluster: cluster.to_owned(), object: Box::new(self) }
    }

    /// The same in this cluster.
    #[must_use]
    pub fn in_cluster(self, wanted: &str) -> Self {
        match self {
            Self::Of { cluster, object } if cluster == wanted => object.of(wanted),
            other => other.of(wanted),
        }
    }

    /// One whose name goes on behind an `@`.
    fn with_sign(&self, rest: &str) -> Option<Self> {
        let Self::Named { kind, place, name } = self else { return None };
        Some(Self::Named { kind: kind.clone(), place: place.clone(), name: format!("{name}@{rest}") })
    }

    /// The same in this namespace, where it does not name one itself.
    ///
    /// # Errors
    /// It names another one, or is a uid.
    pub fn in_namespace(mut self, wanted: &str) -> Result<Self, String> {
        match &mut self {
            Self::Uid(_) => return Err("a uid needs no namespace".to_owned()),
            Self::Of { cluster, object } => return Ok(object.clone().in_namespace(wanted)?.of(cluster)),
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
            Self::Of { object, .. } => object.may_be_noise(),
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
            Self::Of { cluster, object } => write!(f, "{object}@{cluster}"),
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
    /// No input is of the cluster.
    #[error(
        "the archive shows no object {wanted}: it tells of {}, and of no cluster {cluster}",
        some(clusters)
    )]
    NoCluster {
        /// What was asked for.
        wanted: String,
        /// Its cluster.
        cluster: String,
        /// Those that there are, what may have been meant first.
        clusters: Vec<String>,
    },
    /// Several clusters have it.
    #[error("{wanted} is in {} clusters, {}: name one, as in {}", clusters.len(), some(clusters), as_typed(&format!("{wanted}@{}", clusters[0])))]
    InClusters {
        /// What was asked for.
        wanted: String,
        /// Their names; there are two at least.
        clusters: Vec<String>,
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

/// As a shell takes it for one word.
fn as_typed(word: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "/@:.-_%+,=".contains(c);
    if word.chars().all(is_plain) { word.to_owned() } else { format!("'{}'", word.replace('\'', "'\\''")) }
}

impl Inquiry<'_> {
    /// The incarnations of the object that is wanted, by birth; at least one.
    pub(super) fn find(&self, wanted: &Wanted) -> Result<Vec<ObjectId>, NotFound> {
        let found = self.preferred(self.all(wanted));
        if found.iter().all(|&id| self.object(id).existence == Existence::Never) {
            return Err(self.not_found(wanted, found.is_empty()));
        }
        let objects: Vec<&Object> = found.iter().map(|&id| self.object(id)).collect();
        if objects.iter().any(|object| object.key != objects[0].key) {
            return Err(self.ambiguous(wanted, &objects));
        }
        Ok(found)
    }

    /// Whatever may be meant.
    fn all(&self, wanted: &Wanted) -> Vec<ObjectId> {
        let index = self.index;
        let text = |symbol| index.strings.get(symbol);
        let select = |is_meant: &dyn Fn(&Object) -> bool| {
            let all = (0..).map(ObjectId).zip(&index.objects).filter(|(_, object)| is_meant(object));
            all.map(|(id, _)| id).collect::<Vec<_>>()
        };
        match wanted {
            Wanted::Uid(uid) => select(&|object| text(object.uid.0) == uid),
            Wanted::Named { kind, place, name } => {
                let kind = KindName::new(kind, self.histories.definitions().into_iter());
                select(&|object| {
                    text(object.key.name) == name
                        && place.holds(text(object.key.namespace))
                        && kind.names(index, object)
                })
            }
            Wanted::Of { cluster, object } => {
                // `clusterrolebindings/bob@example.com`: the whole of it is the name.
                let named = object.with_sign(cluster).map(|named| self.all(&named)).unwrap_or_default();
                if !named.is_empty() {
                    return named;
                }
                let mut found = self.all(object);
                found.retain(|&id| text(self.object(id).key.cluster) == cluster);
                found
            }
        }
    }

    /// Objects that existed; where there is none of them, those that are only named.
    fn preferred(&self, all: Vec<ObjectId>) -> Vec<ObjectId> {
        let (seen, named): (Vec<_>, Vec<_>) =
            all.into_iter().partition(|&id| self.object(id).existence == Existence::Seen);
        if seen.is_empty() { named } else { seen }
    }

    fn not_found(&self, wanted: &Wanted, is_unknown: bool) -> NotFound {
        let index = self.index;
        if let Wanted::Of { cluster, .. } = wanted {
            let mut clusters: Vec<String> = index.clusters().into_iter().map(str::to_owned).collect();
            if !clusters.contains(cluster) {
                let nearest = near::nearest(cluster, index.clusters().into_iter());
                clusters.sort_by_key(|name| Some(name.as_str()) != nearest);
                return NotFound::NoCluster {
                    wanted: wanted.to_string(),
                    cluster: cluster.clone(),
                    clusters,
                };
            }
        }
        let (near, wanted) = (near::near(&*self.histories, index, wanted), wanted.to_string());
        match is_unknown {
            true => NotFound::Unknown { wanted, near },
            false => NotFound::NeverExisted { wanted, near },
        }
    }

    /// Objects of several keys. The index has namesakes of several clusters by birth.
    fn ambiguous(&self, wanted: &Wanted, objects: &[&Object]) -> NotFound {
        let text = |symbol| self.index.strings.get(symbol);
        let in_words = |object: &&Object| ObjectName::of_key(self.index, &object.key);
        let all: BTreeSet<ObjectName> = objects.iter().map(in_words).collect();
        let alike = |name: &ObjectName| ObjectName { cluster: String::new(), ..name.clone() };
        let places: BTreeSet<ObjectName> = all.iter().map(alike).collect();
        let wanted = wanted.to_string();
        if places.len() == 1 {
            let clusters = objects.iter().map(|object| text(object.key.cluster));
            let clusters: BTreeSet<&str> = clusters.collect();
            return NotFound::InClusters {
                wanted,
                clusters: clusters.into_iter().map(str::to_owned).collect(),
            };
        }
        NotFound::Ambiguous { wanted, found: all.iter().map(ObjectName::to_string).collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_people_type() {
        let parse = |text: &str| Wanted::parse(text).map(|wanted| wanted.to_string());
        let of_clusters = ["deploy/shop/web@east", "nodes/n@arn:aws:eks:eu:1:cluster/a", "uid:6ef1bb5@a (b)"];
        for text in ["deploy/shop/web", "nodes/node-0", "uid:6ef1bb5"].iter().chain(&of_clusters).copied() {
            assert_eq!(parse(text).as_deref(), Ok(text));
        }
        let uid = "a9ad183a-1509-4ea2-a0ad-8d0b0d4b4b39";
        assert_eq!(parse(uid), Ok(format!("uid:{uid}")));
        for bad in [
            "",
            "/",
            "pods/",
            "pods//web",
            "uid:",
            "a/b/c/d",
            "audit.log",
            "a/b@",
            "a@b",
            "a/b@c*",
            "a9ad183a-1509",
        ] {
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
