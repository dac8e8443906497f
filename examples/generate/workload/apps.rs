//! Apps: what people run in the cluster, and what they do to it.

use super::actors::Actor;
use super::agenda::Action;
use super::api::New;
use super::kinds::Kind;
use super::object::{Field, Fields, Id};
use super::world::World;
use std::rc::Rc;

/// What an app is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Flavor {
    Deployment,
    StatefulSet,
    DaemonSet,
    CronJob,
    /// A custom resource, whose operator makes a Deployment.
    Widget,
}

impl Flavor {
    /// The flavours of twenty apps.
    fn of(index: u32) -> Self {
        match index % 20 {
            3 | 13 => Self::StatefulSet,
            7 => Self::Widget,
            17 => Self::DaemonSet,
            9 | 19 => Self::CronJob,
            _ => Self::Deployment,
        }
    }

    fn kind(self) -> Kind {
        match self {
            Self::Deployment => Kind::Deployment,
            Self::StatefulSet => Kind::StatefulSet,
            Self::DaemonSet => Kind::DaemonSet,
            Self::CronJob => Kind::CronJob,
            Self::Widget => Kind::Widget,
        }
    }
}

/// An app, whether it runs now or not.
pub(crate) struct App {
    pub(crate) flavor: Flavor,
    pub(crate) namespace: Rc<str>,
    pub(crate) name: Rc<str>,
    /// The workload.
    pub(crate) root: Option<Id>,
    pub(crate) service: Option<Id>,
    pub(crate) slice: Option<Id>,
    config: Option<Id>,
    secret: Option<Id>,
}

impl App {
    pub(crate) fn new(index: u32, namespace: Rc<str>) -> Self {
        let word = ["web", "cart", "search", "mail", "billing", "stock", "login", "feed"][index as usize % 8];
        Self {
            flavor: Flavor::of(index),
            namespace,
            name: format!("{word}-{index:03}").into(),
            root: None,
            service: None,
            slice: None,
            config: None,
            secret: None,
        }
    }
}

impl World {
    /// The object of this id, if it lives and is not going.
    pub(crate) fn well(&self, id: Option<Id>) -> Option<Id> {
        id.filter(|id| self.objects.find(*id).is_some_and(|object| !object.has(Field::Deleting)))
    }

    /// Makes an object of an app.
    pub(crate) fn part(
        &mut self,
        actor: Actor,
        serial: u32,
        kind: Kind,
        name: &str,
        fields: &[(Field, u32)],
    ) -> Id {
        let app = &self.apps[serial as usize - 1];
        let (namespace, label) = (Rc::clone(&app.namespace), Rc::clone(&app.name));
        let mut fields = Fields::of(fields);
        fields.set(Field::Serial, serial);
        let new = New {
            kind,
            namespace: &namespace,
            app: &label,
            name,
            is_generated: false,
            owner: None,
            controls: false,
            fields,
        };
        self.create(actor, new)
    }

    /// Someone comes to an app: makes it where it is not, else changes something.
    pub(crate) fn visit(&mut self, index: u32) {
        let mean = self.options.churn * 1_000_000;
        let pause = self.random.between(mean / 4, mean * 7 / 4);
        self.after(pause, Action::Visit(index));
        let app = &self.apps[index as usize];
        let (root, namespace) = (app.root, Rc::clone(&app.namespace));
        if !self.is_open(&namespace) {
            return;
        }
        match self.well(root) {
            Some(root) => self.change(index + 1, root),
            // What is going is waited for.
            None if root.is_some_and(|root| self.objects.find(root).is_some()) => {}
            None => self.build(index + 1),
        }
    }

    fn build(&mut self, serial: u32) {
        let actor = if self.random.permille(300) { Actor::Pipeline } else { Actor::Alice };
        let app = &self.apps[serial as usize - 1];
        let (flavor, name, config, secret) = (app.flavor, Rc::clone(&app.name), app.config, app.secret);
        let spread = u64::from(self.options.pods);
        let replicas = self.random.between(spread / 2, spread * 3 / 2).max(1) as u32;
        if self.well(config).is_none() {
            let id =
                self.part(actor, serial, Kind::ConfigMap, &format!("{name}-settings"), &[(Field::Config, 1)]);
            self.apps[serial as usize - 1].config = Some(id);
        }
        if self.well(secret).is_none() {
            let planted = [(Field::Secret, serial), (Field::Config, self.random.next() as u32)];
            let id = self.part(actor, serial, Kind::Secret, &format!("{name}-credentials"), &planted);
            self.apps[serial as usize - 1].secret = Some(id);
        }
        let template = self.random.next() as u32 | 1;
        let fields = [
            (Field::Generation, 1),
            (Field::Replicas, if flavor == Flavor::DaemonSet { self.nodes.len() as u32 } else { replicas }),
            (Field::Tag, 1),
            (Field::Template, template),
            (Field::Batch, u32::from(flavor == Flavor::CronJob)),
        ];
        let root = self.part(actor, serial, flavor.kind(), &name, &fields);
        self.apps[serial as usize - 1].root = Some(root);
        match flavor {
            Flavor::CronJob => self.after(1_000_000, Action::Tick(root)),
            _ => self.look(root),
        }
        if matches!(flavor, Flavor::Deployment | Flavor::StatefulSet) {
            self.expose(actor, serial, &name);
        }
        if flavor == Flavor::Deployment && serial % 5 == 1 {
            let scaler = self.part(actor, serial, Kind::HorizontalPodAutoscaler, &name, &[]);
            self.after(15_000_000, Action::Scale(scaler));
            self.part(actor, serial, Kind::PodDisruptionBudget, &name, &[(Field::Generation, 1)]);
        }
    }

    /// A service, and the slice of it that the controller keeps.
    fn expose(&mut self, actor: Actor, serial: u32, name: &str) {
        let app = &self.apps[serial as usize - 1];
        if self.well(app.service).is_some() {
            return;
        }
        let (namespace, label) = (Rc::clone(&app.namespace), Rc::clone(&app.name));
        let service = self.part(actor, serial, Kind::Service, name, &[(Field::Ip, 0x60_0000 + serial)]);
        let slice = self.create(
            Actor::Controller("endpointslice-controller"),
            New {
                kind: Kind::EndpointSlice,
                namespace: &namespace,
                app: &label,
                name: &format!("{name}-"),
                is_generated: true,
                owner: Some(service),
                controls: true,
                fields: Fields::of(&[(Field::Generation, 1), (Field::Serial, serial)]),
            },
        );
        let app = &mut self.apps[serial as usize - 1];
        (app.service, app.slice) = (Some(service), Some(slice));
    }

    /// One of the things that people do to an app that runs.
    fn change(&mut self, serial: u32, root: Id) {
        let actor = [Actor::Alice, Actor::Bob, Actor::Pipeline][self.random.below(3) as usize];
        let flavor = self.apps[serial as usize - 1].flavor;
        self.get(actor, root);
        match self.random.below(100) {
            0..=34 => self.roll(actor, root, flavor),
            35..=49 => self.resize(actor, root, flavor),
            50..=57 => self.touch_nothing(actor, root),
            58..=65 => self.try_dry(actor, root),
            66..=77 => self.configure(actor, serial),
            78..=84 => self.kill(actor, root),
            85..=87 => self.drain(),
            _ => self.end(actor, root, flavor),
        }
    }

    /// A new image, or the same restarted.
    fn roll(&mut self, actor: Actor, root: Id, flavor: Flavor) {
        let (template, seconds) = (self.random.next() as u32 | 1, self.seconds());
        let is_restart = self.random.permille(300) && !matches!(flavor, Flavor::Widget | Flavor::CronJob);
        let patch = match flavor {
            Flavor::Widget => "patch-widget-spec",
            // Its template lies deeper.
            Flavor::CronJob => return self.run_once(actor, root),
            _ if is_restart => "patch-restart",
            _ => "patch-image",
        };
        self.patch(actor, root, "", patch, |object| {
            let tag = object.get(Field::Tag);
            let generation = object.get(Field::Generation);
            object.fields.set(Field::Template, template).set(Field::SpecAt, seconds);
            object.fields.set(Field::Generation, generation + 1);
            if is_restart {
                object.fields.set(Field::Restarted, seconds);
            } else {
                object.fields.set(Field::Tag, tag + 1);
            }
        });
        self.look(root);
    }

    fn resize(&mut self, actor: Actor, root: Id, flavor: Flavor) {
        let spread = u64::from(self.options.pods);
        let replicas = self.random.between(spread / 2, spread * 3 / 2).max(1) as u32;
        let seconds = self.seconds();
        match flavor {
            Flavor::Deployment | Flavor::StatefulSet => self.scale_to(actor, root, replicas, "patch"),
            Flavor::Widget => self.patch(actor, root, "", "patch-widget-spec", |object| {
                let generation = object.get(Field::Generation);
                object.fields.set(Field::Replicas, replicas).set(Field::SpecAt, seconds);
                object.fields.set(Field::Generation, generation + 1);
            }),
            Flavor::DaemonSet | Flavor::CronJob => return,
        }
        self.look(root);
    }

    /// What is applied again, and is as it was.
    fn touch_nothing(&mut self, actor: Actor, root: Id) {
        if self.random.permille(500) {
            self.patch(actor, root, "", "patch-nothing", |_| {});
        } else {
            self.update(actor, root, "", |_| {});
        }
    }

    /// Server-side dry run: an answer as if, and nothing stored.
    fn try_dry(&mut self, actor: Actor, root: Id) {
        use super::world::Form;
        let mut call = self.call(actor, "patch", root);
        call.query = "?dryRun=All\\u0026fieldManager=kubectl-patch";
        let old = self.objects.get(root).fields.clone();
        self.objects.get_mut(root).fields.set(Field::Replicas, 7);
        let request = self.show(root, Form::Patch("patch-replicas"));
        let response = self.show(root, Form::Stored);
        self.objects.get_mut(root).fields = old;
        let cause = self.objects.get(root).touched;
        self.now += 60;
        self.log(&call, cause, request, response);
    }

    fn configure(&mut self, actor: Actor, serial: u32) {
        let (config, secret) = (self.apps[serial as usize - 1].config, self.apps[serial as usize - 1].secret);
        let (seconds, fresh) = (self.seconds(), self.random.next() as u32);
        if let Some(config) = self.well(config) {
            self.patch(actor, config, "", "patch-configmap", |object| {
                let number = object.get(Field::Config);
                object.fields.set(Field::Config, number + 1).set(Field::SpecAt, seconds);
            });
        }
        if let Some(secret) = self.well(secret) {
            self.patch(actor, secret, "", "patch-secret", |object| {
                object.fields.set(Field::Config, fresh).set(Field::SpecAt, seconds);
            });
        }
    }

    /// Some pod of the app is deleted by hand.
    fn kill(&mut self, actor: Actor, root: Id) {
        let pods = self.pods_below(root);
        if !pods.is_empty() {
            let chosen = pods[self.random.below(pods.len() as u64) as usize];
            self.delete(actor, chosen, "");
        }
    }

    /// The app is deleted; someone will make it again.
    fn end(&mut self, actor: Actor, root: Id, flavor: Flavor) {
        if flavor == Flavor::Deployment && self.random.permille(300) {
            self.objects.get_mut(root).fields.set(Field::Finalized, 1);
            self.delete(actor, root, r#","propagationPolicy":"Foreground""#);
            for child in self.objects.get(root).children.clone() {
                self.after(80_000, Action::Collect(child));
            }
        } else {
            self.delete(actor, root, r#","propagationPolicy":"Background""#);
        }
        // Of a custom resource the operator takes leave; other workloads need nobody.
        if self.objects.find(root).is_some() {
            self.look(root);
        }
    }

    /// Living pods that are not going, of a workload and what it made.
    pub(crate) fn pods_below(&self, root: Id) -> Vec<Id> {
        let mut found = Vec::new();
        let mut rest = vec![root];
        while let Some(id) = rest.pop() {
            let Some(object) = self.objects.find(id) else { continue };
            match object.kind {
                Kind::Pod if !object.has(Field::Deleting) => found.push(id),
                _ => rest.extend(&object.children),
            }
        }
        found
    }
}
