//! The life of a pod: the scheduler binds it, its kubelet runs it, tells of it and ends it.

use super::actors::Actor;
use super::agenda::Action;
use super::kinds::Kind;
use super::line::{Call, put};
use super::object::{Field, Id, node_name};
use super::world::{Form, World};
use std::rc::Rc;

/// Of a thousand pods, so many crash when they start.
const CRASHING: u32 = 12;

impl World {
    /// The pod of this id, if it lives and is not going.
    fn runs(&self, id: Id) -> bool {
        self.well(Some(id)).is_some()
    }

    /// POST …/binding: answered with a Status.
    pub(crate) fn bind(&mut self, id: Id) {
        if !self.runs(id) {
            return;
        }
        let node = match self.objects.get(id).get(Field::Daemon) {
            0 => self.pick_node(),
            node => node,
        };
        let (cause, mut call) = (self.objects.get(id).touched, self.call(Actor::Scheduler, "create", id));
        let seconds = self.seconds();
        let pod = self.objects.get_mut(id);
        pod.fields.set(Field::Node, node).set(Field::Bound, seconds);
        (call.subresource, call.code, call.uid) = ("binding", 201, Some(pod.uid));
        call.status = Some(r#""status":"Success""#.to_owned());
        let message =
            format!("Successfully assigned {}/{} to {}", pod.namespace, pod.name, node_name(node.into()));
        let request = self.show(id, Form::Patch("binding"));
        self.stored(id);
        self.log(&call, cause, request, Vec::new());
        self.tell(Actor::Scheduler, id, "Scheduled", message);
        let delay = self.random.between(80_000, 900_000);
        self.after(delay, Action::Start(id));
    }

    /// A node that takes pods.
    fn pick_node(&mut self) -> u32 {
        let count = self.nodes.len() as u64;
        let first = self.random.below(count);
        let open = (0..count)
            .map(|step| (first + step) % count)
            .find(|index| !self.objects.get(self.nodes[*index as usize]).has(Field::Cordoned));
        open.unwrap_or(first) as u32 + 1
    }

    pub(crate) fn kubelet(&self, id: Id) -> Actor {
        Actor::Kubelet(self.objects.get(id).get(Field::Node))
    }

    /// The kubelet has seen the pod.
    pub(crate) fn start(&mut self, id: Id) {
        if !self.runs(id) {
            return;
        }
        let (kubelet, seconds) = (self.kubelet(id), self.seconds());
        if self.random.permille(100) {
            self.token(kubelet, id);
        }
        self.get(kubelet, id);
        self.patch(kubelet, id, "status", "patch-pod-status", |pod| {
            pod.fields.set(Field::Started, seconds).set(Field::StatusAt, seconds);
        });
        let pod = self.objects.get(id);
        let image = format!("registry.example.com/{}/{}:v{}", pod.namespace, pod.app, pod.get(Field::Tag));
        self.tell(kubelet, id, "Pulling", format!(r#"Pulling image \"{image}\""#));
        let took = self.random.between(150, 2_500);
        self.tell(
            kubelet,
            id,
            "Pulled",
            format!(r#"Successfully pulled image \"{image}\" in {took}ms. Image size: 81034752 bytes."#),
        );
        self.after(took * 1000, Action::Ready(id));
    }

    /// The containers run; or they crash, and will be started again.
    pub(crate) fn ready(&mut self, id: Id) {
        if !self.runs(id) {
            return;
        }
        let (kubelet, seconds) = (self.kubelet(id), self.seconds());
        if !self.objects.get(id).has(Field::Restarts) {
            self.tell(kubelet, id, "Created", "Created container: main".to_owned());
            self.tell(kubelet, id, "Started", "Started container main".to_owned());
        }
        if self.random.permille(CRASHING) && !self.objects.get(id).has(Field::Batch) {
            self.crash(id);
            return;
        }
        let address = self.random.next() as u32 & 0xFF_FFFF | 1;
        self.patch(kubelet, id, "status", "patch-pod-status", |pod| {
            pod.fields.set(Field::Live, seconds).set(Field::Ip, address).set(Field::StatusAt, seconds);
        });
        if self.objects.get(id).has(Field::Batch) {
            let delay = self.random.between(500_000, 15_000_000);
            self.after(delay, Action::Finish(id));
        }
        self.look_around(id);
    }

    /// The container ended as it should not.
    pub(crate) fn crash(&mut self, id: Id) {
        if !self.runs(id) {
            return;
        }
        let (kubelet, seconds) = (self.kubelet(id), self.seconds());
        self.patch(kubelet, id, "status", "patch-pod-status", |pod| {
            let restarts = pod.get(Field::Restarts);
            pod.fields.set(Field::Restarts, restarts + 1).set(Field::Crashed, seconds);
            pod.fields.set(Field::Live, 0).set(Field::StatusAt, seconds);
        });
        let name = Rc::clone(&self.objects.get(id).name);
        let message = format!("Back-off restarting failed container main in pod {name}");
        self.tell(kubelet, id, "BackOff", message);
        let delay = self.random.between(4_000_000, 20_000_000);
        let is_over = self.random.permille(400);
        self.after(delay, if is_over { Action::Ready(id) } else { Action::Crash(id) });
        self.look_around(id);
    }

    /// The containers of a batch pod have done their work.
    pub(crate) fn finish(&mut self, id: Id) {
        if !self.runs(id) {
            return;
        }
        let (kubelet, seconds) = (self.kubelet(id), self.seconds());
        self.patch(kubelet, id, "status", "patch-pod-status", |pod| {
            pod.fields.set(Field::Finished, seconds).set(Field::StatusAt, seconds);
        });
        self.look_around(id);
    }

    /// Those who care for a pod look: who made it, and the slice of its service.
    pub(crate) fn look_around(&mut self, id: Id) {
        let pod = self.objects.get(id);
        let (parent, serial) = (pod.parent, pod.get(Field::Serial));
        if let Some(parent) = parent {
            self.look(parent);
        }
        let slice = serial.checked_sub(1).and_then(|index| self.apps[index as usize].slice);
        if let Some(slice) = self.well(slice) {
            self.look(slice);
        }
    }

    /// The kubelet has stopped the containers, and takes the pod away.
    pub(crate) fn stopped(&mut self, id: Id) {
        if self.objects.find(id).is_none() {
            return;
        }
        let kubelet = self.kubelet(id);
        self.tell(kubelet, id, "Killing", "Stopping container main".to_owned());
        self.look_around(id);
        if self.objects.get(id).has(Field::Finalized) {
            // A job whose pod is taken away no longer waits for it.
            self.release_object(Actor::Controller("job-controller"), id, "patch-finalizers");
        } else {
            self.delete(kubelet, id, r#","gracePeriodSeconds":0"#);
        }
        if self.random.permille(80) {
            self.find_nothing(kubelet, Kind::Pod, "default", "gone-with-its-node");
        }
    }

    /// A request for what is not there.
    fn find_nothing(&mut self, actor: Actor, kind: Kind, namespace: &str, name: &str) {
        let mut call = Call::new(actor, "delete", kind, namespace.into(), name.into());
        call.code = 404;
        call.status = Some(format!(
            r#""status":"Failure","message":"{0} \"{name}\" not found","reason":"NotFound","details":{{"name":"{name}","kind":"{0}"}}"#,
            kind.facts().resource
        ));
        self.now += 30;
        self.log(&call, 0, Vec::new(), Vec::new());
    }

    /// A pod is evicted: a condition first, then it goes; answered with a Status.
    pub(crate) fn evict(&mut self, actor: Actor, id: Id) {
        let (cause, mut call) = (self.objects.get(id).touched, self.call(actor, "create", id));
        (call.subresource, call.code) = ("eviction", 201);
        call.status = Some(r#""status":"Success""#.to_owned());
        let request = self.show(id, Form::Patch("eviction"));
        let seconds = self.seconds();
        self.objects.get_mut(id).fields.set(Field::Disrupted, seconds);
        self.stored(id);
        self.counts.halves += 1;
        if !self.mark(id) {
            self.drop_object(id);
        }
        self.log(&call, cause, request, Vec::new());
    }

    /// A node is emptied, and taken into use again.
    pub(crate) fn drain(&mut self) {
        let node = self.pick_node();
        let id = self.nodes[node as usize - 1];
        self.patch(Actor::Alice, id, "", "patch-cordon", |node| {
            node.fields.set(Field::Cordoned, 1);
        });
        let pods: Vec<Id> = self
            .objects
            .iter()
            .filter(|(_, pod)| pod.kind == Kind::Pod && pod.get(Field::Node) == node)
            .filter(|(_, pod)| {
                !pod.has(Field::Deleting) && !pod.has(Field::Finished) && !pod.has(Field::Daemon)
            })
            .map(|(id, _)| id)
            .collect();
        for pod in pods {
            self.evict(Actor::Alice, pod);
        }
        self.patch(Actor::Alice, id, "", "patch-cordon", |node| {
            node.fields.set(Field::Cordoned, 0);
        });
    }

    /// The kubelet asks for a token of the pod's account: what must not come out of any tool that reads the log.
    fn token(&mut self, kubelet: Actor, id: Id) {
        let namespace = Rc::clone(&self.objects.get(id).namespace);
        let mut call = Call::new(kubelet, "create", Kind::ServiceAccount, namespace, "default".into());
        (call.subresource, call.code) = ("token", 201);
        let planted = self.random.next();
        let (mut request, mut response) = (self.body(), self.body());
        let head = r#"{"kind":"TokenRequest","apiVersion":"authentication.k8s.io/v1","metadata":{"name":"default","namespace":""#;
        for (body, status) in [(&mut request, false), (&mut response, true)] {
            put!(
                body,
                head,
                &*call.namespace,
                r#""},"spec":{"audiences":["https://kubernetes.default.svc"],"#
            );
            put!(body, r#""expirationSeconds":3607},"status":{"#);
            if status {
                put!(
                    body,
                    &format!(r#""token":"eyJhbGciOiJSUzI1NiJ9.planted-token-{planted:016x}.signature","#)
                );
            }
            put!(body, r#""expirationTimestamp":null}}"#);
        }
        self.now += 50;
        self.log(&call, 0, request, response);
    }
}
