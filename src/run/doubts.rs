//! What speaks against the records of a cluster being those of one cluster, with one store.

use crate::ask::ObjectName;
use crate::history::{Contradiction, Index, Namesakes, ObjectId, SetBack};
use crate::model::{ObjectKey, Symbol};
use std::collections::BTreeMap;

/// What to do about it.
const ADVICE: &str = "--cluster NAME=PATH tells clusters apart";

/// What is to be told of such doubts: one sentence a cluster, of what is most certain.
pub(super) fn warnings(index: &Index) -> Vec<String> {
    let Namesakes { contradictions, systems } = index.namesakes();
    let cluster_of = |id: ObjectId| index.objects[id.0 as usize].key.cluster;
    let mut warnings: BTreeMap<&str, String> = BTreeMap::new();
    let mut warn = |cluster: Symbol, warning: String| {
        warnings.entry(index.strings.get(cluster)).or_insert(warning);
    };
    for ids in &systems {
        warn(cluster_of(ids[0]), two_systems(index, ids));
    }
    for (cluster, set_backs) in grouped(&index.set_backs, |set_back| set_back.cluster) {
        warn(cluster, set_back(index, &set_backs));
    }
    for (cluster, pairs) in grouped(&contradictions, |pair| cluster_of(pair.older)) {
        warn(cluster, contradiction(index, &pairs));
    }
    let said = |(cluster, warning)| format!("cluster {cluster}: {warning}");
    warnings.into_iter().map(said).collect()
}

/// The items of each cluster, in their order.
fn grouped<T>(items: &[T], cluster: impl Fn(&T) -> Symbol) -> BTreeMap<Symbol, Vec<&T>> {
    let mut groups: BTreeMap<Symbol, Vec<&T>> = BTreeMap::new();
    items.iter().for_each(|item| groups.entry(cluster(item)).or_default().push(item));
    groups
}

fn two_systems(index: &Index, ids: &[ObjectId]) -> String {
    let uid = |id: &ObjectId| index.strings.get(index.objects[id.0 as usize].uid.0);
    let mut uids: Vec<&str> = ids.iter().map(uid).collect();
    uids.sort_unstable();
    let uids = uids.join(", ");
    format!("there are {} namespaces kube-system ({uids}), and a cluster has one; {ADVICE}", ids.len())
}

/// Without the cluster, which stands in front of the sentence.
fn name(index: &Index, key: &ObjectKey) -> ObjectName {
    ObjectName { cluster: String::new(), ..ObjectName::of_key(index, key) }
}

fn set_back(index: &Index, set_backs: &[&SetBack]) -> String {
    let SetBack { at, object, from, to, .. } = set_backs[0];
    let name = name(index, object);
    let more = match set_backs.len() - 1 {
        0 => String::new(),
        n => format!(", and {n} more later"),
    };
    format!(
        "the version of {name} falls from {} to {} at {at}, while the clock of its server goes on{more}: etcd was set back, \
         or these are the records of two clusters; what is later in time is taken for newer",
        from.0, to.0
    )
}

fn contradiction(index: &Index, pairs: &[&Contradiction]) -> String {
    let Contradiction { older, younger } = pairs[0];
    let object = |id: &ObjectId| &index.objects[id.0 as usize];
    let name = name(index, &object(older).key);
    let [older, younger] = [older, younger].map(|id| index.strings.get(object(id).uid.0));
    let more = match pairs.len() - 1 {
        0 => String::new(),
        n => format!(", and so it is with {n} more"),
    };
    format!(
        "{name} with the uid {older} has a higher version than that with the uid {younger}, which was made later by the \
         clock{more}: these are the records of two clusters, or of one that was made anew; {ADVICE}"
    )
}
