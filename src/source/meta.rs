//! The metadata of an object body, read without looking at the rest.

use super::json::{Number, Present, Text, lenient};
use super::quick::{Passing, Quick, read_or};
use super::raw::Raw;
use crate::model::{
    ObjectMeta, OwnerReference, PARENT_LINK, ResourceVersion, Strings, Symbol, Timestamp, TraceContext, Uid,
};
use memchr::memmem::Finder;
use serde::de::{self, DeserializeSeed, IgnoredAny, MapAccess, Visitor};
use std::collections::BTreeMap;
use std::fmt;
use std::sync::LazyLock;

lenient! {
    struct Owner<'a> {
        api_version: Text<'a> = "apiVersion",
        kind: Text<'a> = "kind",
        name: Text<'a> = "name",
        uid: Text<'a> = "uid",
        controller: bool = "controller",
    }
}

/// What is wanted of a body: the head of any API object, and the few fields of Status, options and
/// lease bodies that decide what a request did.
#[derive(Default)]
pub(super) struct Body<'a> {
    pub(super) kind: Text<'a>,
    pub(super) api_version: Text<'a>,
    pub(super) meta: Metadata<'a>,
    pub(super) details: Details<'a>,
    pub(super) dry_run: bool,
    pub(super) holder: Text<'a>,
    pub(super) items: Option<Raw<'a>>,
    pub(super) rows: Option<Raw<'a>>,
    pub(super) status: Option<Raw<'a>>,
}

/// `metadata` of an object.
#[derive(Default)]
pub(super) struct Metadata<'a> {
    pub(super) name: Text<'a>,
    generate_name: Text<'a>,
    pub(super) namespace: Text<'a>,
    pub(super) uid: Text<'a>,
    pub(super) resource_version: Text<'a>,
    pub(super) created: Text<'a>,
    pub(super) deletion: Text<'a>,
    grace: Option<Number>,
    pub(super) has_finalizers: bool,
    owners: Vec<Owner<'a>>,
    parent_link: Text<'a>,
    trace_context: Option<TraceContext>,
}

lenient! {
    /// `details` of a Status.
    pub(super) struct Details<'a> {
        name: Text<'a> = "name",
        uid: Text<'a> = "uid",
    }
}

lenient! {
    struct Annotations<'a> {
        parent_link: Text<'a> = "kelemetry.kubewharf.io/parent-link",
    }
}

/// Of [`PARENT_LINK`], `traceparent` and `deliveryTraceparent`.
static FIND_PARENT: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("parent"));

lenient! {
    struct LeaseSpec<'a> {
        holder: Text<'a> = "holderIdentity",
    }
}

lenient! {
    struct NamespaceSpec<'a> {
        finalizers: Vec<Text<'a>> = "finalizers",
    }
}

lenient! {
    struct Options<'a> {
        dry_run: Vec<Text<'a>> = "dryRun",
    }
}

/// Which parts of a body are wanted besides its head.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Want {
    /// kind, apiVersion and metadata: reading stops as soon as they are known.
    Head,
    /// Also `details`, `items`, `rows`, `dryRun`, `deleteOptions`.
    Parts,
    /// Also `spec.holderIdentity`.
    Lease,
    /// Also `status`, as text.
    Status,
    /// Also `spec.finalizers` of a namespace, which hold it as those of its metadata do.
    Finalizers,
}

/// Reads the head of a body that is known to be valid JSON. `None` if it is no object (a JSON patch,
/// a placeholder string), or its types are not those of the API.
pub(super) fn read_body(raw: &str, want: Want) -> Option<Body<'_>> {
    read_with(&mut Quick::new(raw, Passing::Trusted), want)
        .or_else(|| read_with(&mut serde_json::Deserializer::from_str(raw), want))
}

/// The same by the given reader.
pub(super) fn read_with<'a, D: de::Deserializer<'a>>(deserializer: D, want: Want) -> Option<Body<'a>> {
    let mut body = Body::default();
    let mut stopped = false;
    let seed = BodySeed { body: &mut body, want, stopped: &mut stopped };
    let read = seed.deserialize(deserializer);
    (read.is_ok() || stopped).then_some(body)
}

struct BodySeed<'b, 'a> {
    body: &'b mut Body<'a>,
    want: Want,
    stopped: &'b mut bool,
}

impl<'a> DeserializeSeed<'a> for BodySeed<'_, 'a> {
    type Value = ();
    fn deserialize<D: de::Deserializer<'a>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

/// serde has no way to leave a map early but an error; `stopped` tells it from a real one.
fn stop<T, E: de::Error>(stopped: &mut bool) -> Result<T, E> {
    *stopped = true;
    Err(E::custom("all that was wanted is read"))
}

impl<'a> Visitor<'a> for BodySeed<'_, 'a> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'a>>(self, mut map: A) -> Result<(), A::Error> {
        let Self { body, want, stopped } = self;
        while let Some(key) = map.next_key::<Text<'a>>()? {
            match (&*key, want) {
                ("kind", _) => body.kind = map.next_value::<Option<_>>()?.unwrap_or_default(),
                ("apiVersion", _) => body.api_version = map.next_value::<Option<_>>()?.unwrap_or_default(),
                ("metadata", _) => {
                    let head_known =
                        want == Want::Head && !body.kind.is_empty() && !body.api_version.is_empty();
                    map.next_value_seed(MetadataSeed {
                        meta: &mut body.meta,
                        may_stop: head_known,
                        stopped,
                    })?;
                    if head_known {
                        return stop(stopped);
                    }
                }
                ("details", Want::Parts) => body.details = map.next_value::<Option<_>>()?.unwrap_or_default(),
                ("items", Want::Parts) => body.items = map.next_value()?,
                ("rows", Want::Parts) => body.rows = map.next_value()?,
                ("dryRun", Want::Parts) => {
                    body.dry_run |=
                        !map.next_value::<Option<Vec<Text<'a>>>>()?.unwrap_or_default().is_empty();
                }
                ("deleteOptions", Want::Parts) => {
                    let options = map.next_value::<Option<Options<'a>>>()?.unwrap_or_default();
                    body.dry_run |= !options.dry_run.is_empty();
                }
                ("spec", Want::Lease) => {
                    body.holder = map.next_value::<Option<LeaseSpec<'a>>>()?.unwrap_or_default().holder;
                }
                ("spec", Want::Finalizers) => {
                    let spec = map.next_value::<Option<NamespaceSpec<'a>>>()?.unwrap_or_default();
                    body.meta.has_finalizers |= !spec.finalizers.is_empty();
                }
                ("status", Want::Status) => body.status = map.next_value()?,
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(())
    }
}

struct MetadataSeed<'b, 'a> {
    meta: &'b mut Metadata<'a>,
    may_stop: bool,
    stopped: &'b mut bool,
}

impl<'a> DeserializeSeed<'a> for MetadataSeed<'_, 'a> {
    type Value = ();
    fn deserialize<D: de::Deserializer<'a>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'a> Visitor<'a> for MetadataSeed<'_, 'a> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("metadata")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_map<A: MapAccess<'a>>(self, mut map: A) -> Result<(), A::Error> {
        let Self { meta, may_stop, stopped } = self;
        fn text<'a, A: MapAccess<'a>>(map: &mut A) -> Result<Text<'a>, A::Error> {
            Ok(map.next_value::<Option<_>>()?.unwrap_or_default())
        }
        // How many of four have come as the API server writes them: name, uid, resourceVersion, creationTimestamp.
        let mut in_order = 0_u8;
        while let Some(key) = map.next_key::<Text<'a>>()? {
            match &*key {
                "name" => {
                    in_order = 1;
                    meta.name = text(&mut map)?;
                }
                "generateName" => meta.generate_name = text(&mut map)?,
                "namespace" => meta.namespace = text(&mut map)?,
                "uid" => {
                    in_order += u8::from(in_order == 1);
                    meta.uid = text(&mut map)?;
                }
                "resourceVersion" => {
                    in_order += u8::from(in_order == 2);
                    meta.resource_version = text(&mut map)?;
                }
                "creationTimestamp" => {
                    in_order += u8::from(in_order == 3);
                    meta.created = text(&mut map)?;
                }
                "deletionTimestamp" => meta.deletion = text(&mut map)?,
                "deletionGracePeriodSeconds" => meta.grace = map.next_value()?,
                "ownerReferences" => meta.owners = map.next_value::<Option<_>>()?.unwrap_or_default(),
                "finalizers" => {
                    meta.has_finalizers |=
                        !map.next_value::<Option<Vec<IgnoredAny>>>()?.unwrap_or_default().is_empty();
                }
                // Next to nobody has those that are wanted: one word is in both of their names.
                "annotations" => {
                    let annotations = map.next_value::<Option<Raw<'a>>>()?.map(Raw::get);
                    if let Some(text) = annotations.filter(|text| FIND_PARENT.find(text.as_bytes()).is_some())
                    {
                        if text.contains(PARENT_LINK)
                            && let Ok(named) = read_or::<Annotations<'a>>(text)
                        {
                            meta.parent_link = named.parent_link;
                        }
                        meta.trace_context = trace_context(text);
                    }
                }
                // In the API server's order it comes last, and it is 40 % of all response bytes. Others may
                // write anything behind it.
                "managedFields" if may_stop && in_order == 4 => return stop(stopped),
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(())
    }
}

/// The one that annotations hold.
fn trace_context(annotations: &str) -> Option<TraceContext> {
    if !annotations.contains("raceparent") {
        return None;
    }
    let annotations: BTreeMap<String, Option<String>> = serde_json::from_str(annotations).ok()?;
    let pairs = annotations.iter().filter_map(|(name, value)| Some((&**name, value.as_deref()?)));
    TraceContext::of_annotations(pairs)
}

impl Body<'_> {
    /// The model's form. `None` where there is nothing that names an object.
    pub(super) fn to_meta(&self, strings: &mut Strings) -> Option<ObjectMeta> {
        let is_named = !self.meta.name.is_empty() || !self.meta.uid.is_empty();
        is_named.then(|| self.meta(strings))
    }

    /// The same of what was asked for: the server may still have to name it.
    pub(super) fn to_new_meta(&self, strings: &mut Strings) -> Option<ObjectMeta> {
        let will_be_named = !self.meta.generate_name.is_empty();
        if will_be_named { Some(self.meta(strings)) } else { self.to_meta(strings) }
    }

    fn meta(&self, strings: &mut Strings) -> ObjectMeta {
        let meta = &self.meta;
        let owners = meta.owners.iter().map(|o| OwnerReference {
            api_version: strings.intern(&o.api_version),
            kind: strings.intern(&o.kind),
            name: strings.intern(&o.name),
            uid: Uid(strings.intern(&o.uid)),
            controller: o.controller,
        });
        let owners = owners.collect();
        ObjectMeta {
            owners,
            kind: strings.intern(&self.kind),
            api_version: strings.intern(&self.api_version),
            namespace: strings.intern(&meta.namespace),
            name: strings.intern(&meta.name),
            generate_name: strings.intern(&meta.generate_name),
            uid: Uid(strings.intern(&meta.uid)),
            resource_version: ResourceVersion::parse(&meta.resource_version),
            created: Timestamp::parse(meta.created.as_bytes()),
            deletion: Timestamp::parse(meta.deletion.as_bytes()),
            grace_seconds: meta.grace.map(|Number(seconds)| seconds),
            has_finalizers: meta.has_finalizers,
            parent_link: strings.intern(&meta.parent_link),
            trace_context: meta.trace_context.map_or(Symbol::EMPTY, |it| strings.intern(&it.to_string())),
        }
    }
}

lenient! {
    struct HeartbeatCondition<'a> {
        heartbeat: Text<'a> = "lastHeartbeatTime",
        transition: Text<'a> = "lastTransitionTime",
        status: Text<'a> = "status",
        reason: Text<'a> = "reason",
        message: Text<'a> = "message",
    }
}

lenient! {
    struct HeartbeatStatus<'a> {
        conditions: Vec<HeartbeatCondition<'a>> = "conditions",
        more: Present = "capacity" | "allocatable" | "addresses" | "images" | "nodeInfo",
    }
}

/// Whether a node status patch does nothing but renew `lastHeartbeatTime`: the kubelet then sends the
/// conditions' types and times alone.
pub(super) fn is_heartbeat(status: &str) -> bool {
    read_or::<HeartbeatStatus<'_>>(status).is_ok_and(|status| {
        !status.more.0
            && !status.conditions.is_empty()
            && status.conditions.iter().all(|c| {
                !c.heartbeat.is_empty()
                    && [&c.transition, &c.status, &c.reason, &c.message].iter().all(|t| t.is_empty())
            })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_others_write_behind_managed_fields_is_read() {
        let behind = r#""managedFields":[{}],"ownerReferences":[{"uid":"u"}]"#;
        let servers = r#""name":"a","uid":"i","resourceVersion":"1","creationTimestamp":"t""#;
        let others = r#""creationTimestamp":"t","name":"a","uid":"i","resourceVersion":"1""#;
        for (metadata, owners) in [(servers, 0), (others, 1), (r#""name":"a""#, 1)] {
            let text = format!(r#"{{"kind":"K","apiVersion":"v1","metadata":{{{metadata},{behind}}}}}"#);
            let body = read_body(&text, Want::Head).unwrap();
            assert_eq!(body.meta.owners.len(), owners, "{text}");
        }
    }
}
