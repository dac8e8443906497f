//! An API server of a few lines that keeps one object, and writes a log at level Request.

use proptest::prelude::*;
use serde_json::{Value, json};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Deployment,
    /// A custom resource with a status subresource.
    Gate,
}

/// A change that any kind of write can express.
#[derive(Clone, Debug)]
pub(crate) enum Edit {
    Label(u8, Option<u8>),
    Replicas(u8),
    /// Sets the image of a container, and adds one if there is none of this name.
    Image(u8, u8),
    /// Takes a container out, unless it is the last.
    Without(u8),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Manner {
    Update,
    Json,
    Merge,
    Strategic,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    Stored,
    Failed,
    DryRun,
}

#[derive(Clone, Debug)]
pub(crate) enum What {
    /// Edits, and a status that the server must ignore.
    Object(Manner, Vec<Edit>, Option<u8>),
    /// The number of ready replicas, by an update or a merge patch; and a spec that the server must ignore.
    Status(bool, u8, Option<u8>),
    /// By an update or a merge patch.
    Scale(bool, u8),
}

#[derive(Clone, Debug)]
pub(crate) struct Write {
    what: What,
    fate: Fate,
}

impl Write {
    pub(crate) fn is_stored(&self) -> bool {
        self.fate == Fate::Stored
    }
}

pub(crate) fn write(kind: Kind) -> impl Strategy<Value = Write> {
    let edit = prop_oneof![
        (0..4u8, prop::option::of(0..3u8)).prop_map(|(key, value)| Edit::Label(key, value)),
        (0..5u8).prop_map(Edit::Replicas),
        (0..4u8, 0..3u8).prop_map(|(name, image)| Edit::Image(name, image)),
        (0..4u8).prop_map(Edit::Without),
    ];
    let manners = match kind {
        Kind::Deployment => vec![Manner::Update, Manner::Json, Manner::Merge, Manner::Strategic],
        Kind::Gate => vec![Manner::Update, Manner::Json, Manner::Merge],
    };
    let object = (prop::sample::select(manners), prop::collection::vec(edit, 1..4), prop::option::of(0..5u8))
        .prop_map(|(manner, edits, status)| What::Object(manner, edits, status));
    let status = (any::<bool>(), 0..5u8, prop::option::of(0..5u8))
        .prop_map(|(is_update, ready, spec)| What::Status(is_update, ready, spec));
    let scale = (any::<bool>(), 0..3u8).prop_map(|(is_update, replicas)| What::Scale(is_update, replicas));
    let what = prop_oneof![6 => object, 2 => status, 1 => scale];
    let fate = prop_oneof![6 => Just(Fate::Stored), 1 => Just(Fate::Failed), 1 => Just(Fate::DryRun)];
    (what, fate).prop_map(|(what, fate)| Write { what, fate })
}

/// The object, and what was logged.
pub(crate) struct Twin {
    kind: Kind,
    pub(crate) state: Value,
    pub(crate) lines: Vec<String>,
}

impl Twin {
    pub(crate) fn new(kind: Kind) -> Self {
        let (api, kind_name) = match kind {
            Kind::Deployment => ("apps/v1", "Deployment"),
            Kind::Gate => ("example.com/v1", "Gate"),
        };
        let state = json!({
            "apiVersion": api, "kind": kind_name,
            "metadata": {"name": "web", "namespace": "shop", "uid": "11111111-0000-4000-8000-000000000000",
                "resourceVersion": "10", "creationTimestamp": "2026-11-23T12:00:00Z", "labels": {"app": "web"}},
            "spec": {"replicas": 1, "template": {"spec": {"containers": [{"name": "c0", "image": "i0"}]}}},
        });
        let mut twin = Self { kind, state: state.clone(), lines: Vec::new() };
        twin.log("create", "", "", 201, &state, Some(&state));
        twin
    }

    /// Whether it stored anything.
    pub(crate) fn play(&mut self, write: &Write) -> bool {
        let (verb, subresource, body, next) = match &write.what {
            What::Object(manner, edits, status) => {
                let (body, next) = self.object(*manner, edits, *status);
                (if *manner == Manner::Update { "update" } else { "patch" }, "", body, next)
            }
            What::Status(is_update, ready, spec) => {
                let mut next = self.state.clone();
                next["status"]["readyReplicas"] = json!(ready);
                let mut body =
                    if *is_update { next.clone() } else { json!({"status": {"readyReplicas": ready}}) };
                if let Some(replicas) = spec {
                    body["spec"]["replicas"] = json!(replicas);
                }
                (if *is_update { "update" } else { "patch" }, "status", body, next)
            }
            What::Scale(is_update, replicas) => {
                let mut next = self.state.clone();
                next["spec"]["replicas"] = json!(replicas);
                // Go leaves out what is zero, but for patches, where that would change nothing.
                let spec = match (is_update, replicas) {
                    (true, 0) => json!({}),
                    (false, 0) => json!({ "replicas": null }),
                    _ => json!({ "replicas": replicas }),
                };
                let mut body = json!({ "spec": spec });
                if *is_update {
                    body["kind"] = json!("Scale");
                    body["apiVersion"] = json!("autoscaling/v1");
                    body["metadata"] = json!({"name": "web", "namespace": "shop"});
                }
                (if *is_update { "update" } else { "patch" }, "scale", body, next)
            }
        };
        let query = if write.fate == Fate::DryRun { "?dryRun=All" } else { "" };
        let code = if write.fate == Fate::Failed { 409 } else { 200 };
        self.log(verb, subresource, query, code, &body, None);
        if write.is_stored() {
            self.state = next;
        }
        write.is_stored()
    }

    /// The body of a write of the object, and what it makes of it.
    fn object(&self, manner: Manner, edits: &[Edit], status: Option<u8>) -> (Value, Value) {
        let mut next = self.state.clone();
        let (mut operations, mut document) = (Vec::new(), json!({}));
        for edit in edits {
            match edit {
                Edit::Label(key, value) => {
                    let key = format!("l{key}");
                    let labels = next["metadata"]["labels"].as_object_mut().unwrap();
                    let path = format!("/metadata/labels/{key}");
                    match value {
                        Some(value) => {
                            labels.insert(key.clone(), json!(format!("v{value}")));
                            operations.push(json!({"op": "add", "path": path, "value": format!("v{value}")}));
                        }
                        None => operations
                            .extend(labels.remove(&key).map(|_| json!({"op": "remove", "path": path}))),
                    }
                    document["metadata"]["labels"][key] = json!(value.map(|value| format!("v{value}")));
                }
                Edit::Replicas(replicas) => {
                    next["spec"]["replicas"] = json!(replicas);
                    operations.push(json!({"op": "replace", "path": "/spec/replicas", "value": replicas}));
                    document["spec"]["replicas"] = json!(replicas);
                }
                Edit::Image(..) | Edit::Without(_) => {
                    containers(edit, manner, &mut next, &mut operations, &mut document)
                }
            }
        }
        let ignored = status.map(|ready| json!({ "readyReplicas": ready }));
        let body = match manner {
            Manner::Json => json!(operations),
            Manner::Update => {
                let mut body = next.clone();
                ignored.into_iter().for_each(|status| body["status"] = status);
                body
            }
            Manner::Merge | Manner::Strategic => {
                ignored.into_iter().for_each(|status| document["status"] = status);
                document
            }
        };
        (body, next)
    }

    fn log(
        &mut self,
        verb: &str,
        subresource: &str,
        query: &str,
        code: u16,
        body: &Value,
        answer: Option<&Value>,
    ) {
        let (group, resource) = match self.kind {
            Kind::Deployment => ("apps", "deployments"),
            Kind::Gate => ("example.com", "gates"),
        };
        let second = self.lines.len();
        let time = |micros: u32| format!("2026-11-23T12:{:02}:{:02}.{micros:06}Z", second / 60, second % 60);
        let name = if verb == "create" { String::new() } else { "/web".to_owned() };
        let tail = if subresource.is_empty() { String::new() } else { format!("/{subresource}") };
        let mut line = json!({
            "kind": "Event", "apiVersion": "audit.k8s.io/v1", "stage": "ResponseComplete", "verb": verb,
            "level": if answer.is_some() { "RequestResponse" } else { "Request" },
            "auditID": format!("00000000-0000-4000-8000-{second:012}"),
            "requestURI": format!("/apis/{group}/v1/namespaces/shop/{resource}{name}{tail}{query}"),
            "user": {"username": "alice"}, "userAgent": "kubectl/v1.35.4 (linux/amd64) kubernetes/$Format",
            "objectRef": {"resource": resource, "namespace": "shop", "name": "web", "apiGroup": group,
                "apiVersion": "v1", "subresource": subresource},
            "responseStatus": {"code": code}, "requestObject": body,
            "requestReceivedTimestamp": time(0), "stageTimestamp": time(4000),
        });
        if let Some(answer) = answer {
            line["responseObject"] = answer.clone();
        }
        self.lines.push(format!("{line}\n"));
    }
}

/// Changes a container: a merge patch must bring the whole list, a strategic one the one element.
fn containers(
    edit: &Edit,
    manner: Manner,
    next: &mut Value,
    operations: &mut Vec<Value>,
    document: &mut Value,
) {
    const LIST: &str = "/spec/template/spec/containers";
    // A strategic patch of one element twice is nobody's.
    if manner == Manner::Strategic && document.pointer(LIST).is_some() {
        return;
    }
    let list = next.pointer_mut(LIST).unwrap().as_array_mut().unwrap();
    let name = |number: u8| format!("c{number}");
    let (element, operation) = match edit {
        Edit::Image(number, image) => {
            let (name, image) = (name(*number), format!("i{image}"));
            let element = json!({"name": name, "image": image});
            match list.iter_mut().enumerate().find(|(_, container)| container["name"] == *name) {
                Some((at, container)) => {
                    container["image"] = json!(image);
                    (element, json!({"op": "replace", "path": format!("{LIST}/{at}/image"), "value": image}))
                }
                // What a strategic patch adds comes first.
                None if manner == Manner::Strategic => {
                    list.insert(0, element.clone());
                    (element, Value::Null)
                }
                None => {
                    list.push(element.clone());
                    (element.clone(), json!({"op": "add", "path": format!("{LIST}/-"), "value": element}))
                }
            }
        }
        Edit::Without(number) => {
            let name = name(*number);
            let Some(at) = list.iter().position(|container| container["name"] == *name) else { return };
            if list.len() == 1 {
                return;
            }
            list.remove(at);
            (
                json!({"name": name, "$patch": "delete"}),
                json!({"op": "remove", "path": format!("{LIST}/{at}")}),
            )
        }
        Edit::Label(..) | Edit::Replicas(_) => return,
    };
    operations.push(operation);
    let list = list.clone();
    let place = &mut document["spec"]["template"]["spec"]["containers"];
    match manner {
        Manner::Strategic => {
            if !place.is_array() {
                *place = json!([]);
            }
            place.as_array_mut().unwrap().push(element);
        }
        _ => *place = json!(list),
    }
}
