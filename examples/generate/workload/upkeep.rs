//! What a cluster does for itself: nodes and their leases, namespaces, garbage, scaling, custom resources.

use super::actors::Actor;
use super::agenda::Action;
use super::api::New;
use super::kinds::Kind;
use super::object::{Field, Fields, Id};
use super::world::{Form, World};
use std::rc::Rc;

const NAMESPACES: Actor = Actor::Controller("namespace-controller");
const COLLECTOR: Actor = Actor::Controller("generic-garbage-collector");

/// What a namespace is emptied of, in this order.
const EMPTIED: &[Kind] = &[
    Kind::Service,
    Kind::ConfigMap,
    Kind::Widget,
    Kind::HorizontalPodAutoscaler,
    Kind::Job,
    Kind::Deployment,
    Kind::CronJob,
    Kind::PodDisruptionBudget,
    Kind::Secret,
    Kind::ReplicaSet,
    Kind::StatefulSet,
    Kind::Pod,
    Kind::EndpointSlice,
    Kind::DaemonSet,
    Kind::PersistentVolumeClaim,
    Kind::ControllerRevision,
    Kind::ServiceAccount,
];

impl World {
    /// An object that belongs to no app.
    fn lone(&mut self, actor: Actor, kind: Kind, namespace: &str, name: &str, fields: &[(Field, u32)]) -> Id {
        let (namespace, app) = (namespace.into(), name.into());
        let new = New {
            kind,
            namespace: &namespace,
            app: &app,
            name,
            is_generated: false,
            owner: None,
            controls: false,
            fields: Fields::of(fields),
        };
        self.create(actor, new)
    }

    /// The cluster before anyone uses it.
    pub(crate) fn found(&mut self) {
        for name in ["kube-system", "kube-node-lease", "default"] {
            self.lone(Actor::ApiServer, Kind::Namespace, "", name, &[]);
        }
        let seconds = self.seconds();
        let definition = self.lone(
            Actor::Alice,
            Kind::CustomResourceDefinition,
            "",
            "widgets.stable.example.com",
            &[(Field::Generation, 1)],
        );
        self.update(Actor::ApiServer, definition, "status", |definition| {
            definition.fields.set(Field::StatusAt, seconds);
        });
        for (actor, name) in
            [(Actor::ControllerManager, "kube-controller-manager"), (Actor::Scheduler, "kube-scheduler")]
        {
            let lease = self.lone(actor, Kind::Lease, "kube-system", name, &[(Field::Renewed, seconds)]);
            self.after(2_000_000, Action::Renew(lease));
        }
        for number in 1..=self.options.nodes {
            self.join(number);
        }
    }

    /// A node registers.
    fn join(&mut self, number: u32) {
        self.now += 1_000;
        let (kubelet, seconds) = (Actor::Kubelet(number), self.seconds());
        let name = super::object::node_name(number.into());
        let fields = [(Field::Node, number), (Field::Ordinal, number), (Field::StatusAt, seconds)];
        let node = self.lone(kubelet, Kind::Node, "", &name, &fields);
        self.nodes.push(node);
        let lease = self.create(
            kubelet,
            New {
                kind: Kind::Lease,
                namespace: &"kube-node-lease".into(),
                app: &"kubelet".into(),
                name: &name,
                is_generated: false,
                owner: Some(node),
                controls: false,
                fields: Fields::of(&[(Field::Node, number), (Field::Renewed, seconds)]),
            },
        );
        let delay = self.random.below(10_000_000);
        self.after(delay, Action::Renew(lease));
    }

    /// A lease is renewed. Nodes tell their status now and then.
    pub(crate) fn renew(&mut self, id: Id) {
        let lease = self.objects.get(id);
        let (number, name, parent) = (lease.get(Field::Node), Rc::clone(&lease.name), lease.parent);
        let actor = match &*name {
            "kube-controller-manager" => Actor::ControllerManager,
            "kube-scheduler" => Actor::Scheduler,
            _ => Actor::Kubelet(number),
        };
        let seconds = self.seconds();
        self.update(actor, id, "", |lease| {
            lease.fields.set(Field::Renewed, seconds);
        });
        let pause = if number > 0 { 10_000_000 } else { 2_000_000 };
        let jitter = self.random.below(pause / 20);
        self.after(pause + jitter, Action::Renew(id));
        if let Some(node) = parent.filter(|_| self.random.permille(33)) {
            self.get(actor, node);
            self.patch(actor, node, "status", "patch-node-status", |node| {
                node.fields.set(Field::StatusAt, seconds);
            });
        }
    }

    /// The API servers tell each other that they live: without a request.
    pub(crate) fn keep_house(&mut self) {
        for server in 0..self.options.apiservers {
            let revision = self.next_revision();
            let result = self.truth.own(&format!("masterleases/192.0.2.{}", 11 + server), revision);
            self.keep(result);
        }
        self.after(10_000_000, Action::Housekeeping);
    }

    /// Whether objects can be made in a namespace.
    pub(crate) fn is_open(&self, namespace: &str) -> bool {
        self.namespaces.get(namespace).is_some_and(|id| self.well(Some(*id)).is_some())
    }

    /// A team's namespace is made.
    pub(crate) fn open_namespace(&mut self, index: u32) {
        let name: Rc<str> = format!("team-{index:02}").into();
        let id = self.lone(Actor::Alice, Kind::Namespace, "", &name, &[]);
        self.namespaces.insert(Rc::clone(&name), id);
        self.lone(
            Actor::Controller("service-account-controller"),
            Kind::ServiceAccount,
            &name,
            "default",
            &[],
        );
        let publisher = Actor::Controller("root-ca-cert-publisher");
        self.lone(publisher, Kind::ConfigMap, &name, "kube-root-ca.crt", &[(Field::Config, 1)]);
    }

    /// A namespace is deleted, with all that is in it.
    pub(crate) fn close_namespace(&mut self, index: u32) {
        let name: Rc<str> = format!("team-{index:02}").into();
        if let Some(id) = self.well(self.namespaces.get(&name).copied()) {
            self.delete(Actor::Alice, id, r#","propagationPolicy":"Background""#);
            self.after(1_500_000, Action::Empty(id));
        }
    }

    /// The namespace controller empties a namespace; when nothing is left, it lets it go.
    pub(crate) fn empty(&mut self, id: Id) {
        let namespace = Rc::clone(&self.objects.get(id).name);
        let is_first = !self.objects.get(id).has(Field::StatusAt);
        let is_empty = self.objects.iter().all(|(_, object)| object.namespace != namespace);
        if is_empty && !is_first {
            let (seconds, revision) = (self.seconds(), self.objects.get(id).revision);
            let mut call = self.call(NAMESPACES, "update", id);
            (call.subresource, call.uid, call.read) =
                ("finalize", Some(self.objects.get(id).uid), Some(revision));
            self.objects.get_mut(id).fields.set(Field::Finished, seconds);
            let request = self.show(id, Form::Stored);
            self.stored(id);
            let response = self.show(id, Form::Stored);
            self.drop_object(id);
            self.log(&call, 0, request, response);
            let index = namespace.trim_start_matches("team-").parse().unwrap_or(0);
            self.after(12_000_000, Action::Found(index));
            return;
        }
        for kind in EMPTIED {
            self.delete_collection(NAMESPACES, *kind, &namespace);
        }
        let seconds = self.seconds();
        self.update(NAMESPACES, id, "status", |namespace| {
            namespace.fields.set(Field::StatusAt, seconds);
        });
        self.after(4_000_000, Action::Empty(id));
        let claims: Vec<Id> = self
            .objects
            .iter()
            .filter(|(_, object)| object.namespace == namespace && object.has(Field::Finalized))
            .filter(|(_, object)| object.kind == Kind::PersistentVolumeClaim)
            .map(|(id, _)| id)
            .collect();
        for claim in claims {
            self.release_object(
                Actor::Controller("pvc-protection-controller"),
                claim,
                "patch-remove-finalizer",
            );
        }
    }

    /// A controller tries to work in a namespace that is going.
    pub(crate) fn refuse(&mut self, actor: Actor, id: Id) {
        use super::line::Call;
        let object = self.objects.get(id);
        if object.get(Field::Replicas) as usize <= object.children.len() {
            return;
        }
        let namespace = Rc::clone(&object.namespace);
        let name: Rc<str> = format!("{}-", object.name).into();
        let message = format!(
            r#"pods \"{name}\" is forbidden: unable to create new content in namespace {namespace} because it is being terminated"#
        );
        let mut call = Call::new(actor, "create", Kind::Pod, namespace, name);
        (call.code, call.is_nameless) = (403, true);
        call.status = Some(format!(
            r#""status":"Failure","message":"{message}","reason":"Forbidden","details":{{"kind":"pods"}}"#
        ));
        self.now += 40;
        self.log(&call, 0, Vec::new(), Vec::new());
    }

    /// The owner of an object is gone: so is the object.
    pub(crate) fn collect(&mut self, id: Id) {
        if self.well(Some(id)).is_some() {
            self.get(COLLECTOR, id);
            self.delete(COLLECTOR, id, r#","propagationPolicy":"Background""#);
        }
    }

    /// The autoscaler wants another number of pods.
    pub(crate) fn scale(&mut self, id: Id) {
        let Some(scaler) = self.well(Some(id)) else { return };
        let pause = self.random.between(15_000_000, 90_000_000);
        self.after(pause, Action::Scale(id));
        let serial = self.objects.get(scaler).get(Field::Serial);
        let Some(root) = self.well(self.apps[serial as usize - 1].root) else { return };
        let spread = u64::from(self.options.pods);
        let replicas = self.random.between(spread / 2, spread * 3 / 2).max(2) as u32;
        let (actor, seconds) = (Actor::Controller("horizontal-pod-autoscaler"), self.seconds());
        let total = self.objects.get(root).get(Field::Replicas);
        if total == replicas {
            return;
        }
        self.scale_to(actor, root, replicas, "update");
        self.look(root);
        let message = format!(
            "New size: {replicas}; reason: cpu resource utilization (percentage of request) above target"
        );
        self.tell(actor, scaler, "SuccessfulRescale", message);
        self.update(actor, scaler, "status", |scaler| {
            scaler
                .fields
                .set(Field::StatusAt, seconds)
                .set(Field::Total, total)
                .set(Field::Replicas, replicas);
        });
    }

    /// The operator makes what a custom resource asks for.
    pub(crate) fn sync_widget(&mut self, id: Id) {
        let operator = Actor::Operator;
        let widget = self.objects.get(id);
        if widget.has(Field::Deleting) {
            self.release_object(operator, id, "patch-remove-finalizer");
            return;
        }
        if !self.is_open(&Rc::clone(&widget.namespace)) {
            return;
        }
        if !widget.has(Field::Finalized) {
            self.patch(operator, id, "", "patch-add-finalizer", |widget| {
                widget.fields.set(Field::Finalized, 1);
            });
        }
        let widget = self.objects.get(id);
        let spec = [Field::Replicas, Field::Tag, Field::Template].map(|field| (field, widget.get(field)));
        let generation = widget.get(Field::Generation);
        let child =
            widget.children.iter().copied().find(|child| self.objects.get(*child).kind == Kind::Deployment);
        let deployment = child.unwrap_or_else(|| self.make_parts(id, &spec));
        let seconds = self.seconds();
        if child.is_some()
            && spec.iter().any(|(field, value)| self.objects.get(deployment).get(*field) != *value)
        {
            self.update(operator, deployment, "", |deployment| {
                for (field, value) in spec {
                    deployment.fields.set(field, value);
                }
                let generation = deployment.get(Field::Generation);
                deployment.fields.set(Field::Generation, generation + 1).set(Field::SpecAt, seconds);
            });
            self.look(deployment);
        }
        let ready = self.objects.get(deployment).get(Field::Ready);
        let widget = self.objects.get(id);
        let lacking = widget.get(Field::Replicas).saturating_sub(ready);
        let told = [Field::Observed, Field::Ready, Field::Lacking].map(|field| widget.get(field));
        if told != [generation, ready, lacking] {
            self.patch(operator, id, "status", "patch-widget-status", |widget| {
                widget.fields.set(Field::Observed, generation).set(Field::Ready, ready);
                widget.fields.set(Field::Lacking, lacking).set(Field::StatusAt, seconds);
            });
        }
    }

    fn make_parts(&mut self, id: Id, spec: &[(Field, u32)]) -> Id {
        let widget = self.objects.get(id);
        let (namespace, app) = (Rc::clone(&widget.namespace), Rc::clone(&widget.app));
        let serial = widget.get(Field::Serial);
        let mut make = |kind, name: &str, fields: Fields| {
            self.create(
                Actor::Operator,
                New {
                    kind,
                    namespace: &namespace,
                    app: &app,
                    name,
                    is_generated: false,
                    owner: Some(id),
                    controls: true,
                    fields,
                },
            )
        };
        make(
            Kind::ConfigMap,
            &format!("{app}-made"),
            Fields::of(&[(Field::Config, 1), (Field::Serial, serial)]),
        );
        let mut fields = Fields::of(spec);
        fields.set(Field::Generation, 1).set(Field::Serial, serial);
        let deployment = make(Kind::Deployment, &app, fields);
        let message = format!("Created deployment {app}");
        self.tell(Actor::Operator, id, "Created", message);
        self.look(deployment);
        deployment
    }
}
