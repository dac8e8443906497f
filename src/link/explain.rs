//! What every rule said of some objects, and what came of it.

use super::finding::plural;
use super::places::Place;
use super::resolve::{Heard, Outcome, listen};
use super::{ANY_CLUSTER, LinkRule, Linked, Manifests, Name, Nesting, Role, Target};
use crate::history::{Evidence, Index, ObjectId};

/// What a rule said.
#[derive(Clone, Debug)]
pub struct Statement {
    /// Its name.
    pub rule: String,
    /// Where it is declared; empty of what is built in.
    pub declared_at: String,
    /// Whose metadata, manifest or Event says it.
    pub from: ObjectId,
    /// Whom it means, in words.
    pub target: String,
    /// Who that is; nobody where it does not come to a link.
    pub to: Option<ObjectId>,
    /// Whether it names what was asked for, in whatever namespace and cluster.
    pub names_asked: bool,
    /// What the target is to the other.
    pub role: Role,
    /// Class of the link.
    pub class: String,
    /// What it rests on.
    pub evidence: Evidence,
    /// Where that stands.
    pub place: Place,
    /// What came of it.
    pub outcome: Outcome,
}

/// Links the objects of an index as [`link`](super::link) does, and tells what was said by, of or about the `asked`.
pub fn explain<'r>(
    index: &Index,
    rules: impl IntoIterator<Item = &'r dyn LinkRule>,
    manifests: &dyn Manifests,
    kept: Option<Nesting>,
    asked: &[ObjectId],
    is_over: &dyn Fn() -> bool,
) -> Option<(Linked, Vec<Statement>)> {
    let mut statements = Vec::new();
    let rules: Vec<_> = rules.into_iter().collect();
    let keys: Vec<[&str; 3]> = asked.iter().map(|&id| key(index, id)).collect();
    let is_asked = |name: &Name<'_>| keys.contains(&[&*name.group, &*plural(index, name), &*name.name]);
    let mut listener = |heard: Heard<'_>| {
        let is_named = match &heard.reference.target {
            Target::Named { any_of, .. } => any_of.iter().any(is_asked),
            Target::Uid { .. } | Target::Labelled { .. } => false,
        };
        let is_about = asked.contains(&heard.from) || heard.to.is_some_and(|to| asked.contains(&to));
        if is_about || heard.to.is_none() && is_named {
            statements.push(Statement::of(&heard, is_named));
        }
    };
    let linked = listen(index, &rules, manifests, kept, is_over, &mut listener)?;
    Some((linked, statements))
}

/// Group, resource and name of an object.
fn key(index: &Index, id: ObjectId) -> [&str; 3] {
    let key = &index.objects[id.0 as usize].key;
    [key.group, key.resource, key.name].map(|symbol| index.strings.get(symbol))
}

impl Statement {
    fn of(heard: &Heard<'_>, names_asked: bool) -> Self {
        Self {
            rule: heard.rule.name().to_owned(),
            declared_at: heard.rule.declared_at().to_owned(),
            from: heard.from,
            target: in_words(&heard.reference.target),
            to: heard.to,
            names_asked,
            role: heard.reference.role,
            class: heard.reference.class.clone().into_owned(),
            evidence: heard.reference.evidence,
            place: (heard.place)(),
            outcome: heard.outcome,
        }
    }
}

fn in_words(target: &Target<'_>) -> String {
    let of_cluster = |cluster: Option<&str>| match cluster {
        None => String::new(),
        Some(ANY_CLUSTER) => " in any cluster".to_owned(),
        Some(cluster) => format!(" in cluster {cluster}"),
    };
    let kind = |name: &Name<'_>| {
        let group = if name.group.is_empty() { String::new() } else { format!(".{}", name.group) };
        format!("{}{group}", name.resource)
    };
    fn namespace<'n>(name: &'n Name<'_>) -> Option<&'n str> {
        name.namespace.as_deref().filter(|text| !text.is_empty())
    }
    let name = |name: &Name<'_>| {
        let namespace = namespace(name).map(|namespace| format!("{namespace}/")).unwrap_or_default();
        let uid = if name.uid.is_empty() { String::new() } else { format!(" uid {}", name.uid) };
        format!("{} {namespace}{}{uid}{}", kind(name), name.name, of_cluster(name.cluster.as_deref()))
    };
    match target {
        Target::Uid { cluster, uid } => format!("uid {uid}{}", of_cluster(cluster.as_deref())),
        Target::Named { any_of, .. } => any_of.iter().map(name).collect::<Vec<_>>().join(" or "),
        Target::Labelled { within, labels } => {
            let namespace = namespace(within).map(|namespace| format!(" in {namespace}")).unwrap_or_default();
            let cluster = of_cluster(within.cluster.as_deref());
            format!("{}{namespace}{cluster} with labels {labels}", kind(within))
        }
    }
}
