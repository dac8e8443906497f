//! StatefulSets, DaemonSets, and the jobs of batch.

use super::actors::Actor;
use super::agenda::Action;
use super::api::New;
use super::kinds::Kind;
use super::object::{Field, Fields, Id};
use super::text;
use super::world::World;
use std::rc::Rc;

const STATEFUL: Actor = Actor::Controller("statefulset-controller");
const DAEMONS: Actor = Actor::Controller("daemon-set-controller");
const JOBS: Actor = Actor::Controller("job-controller");

/// How long a finished job is kept, in microseconds.
const JOB_KEPT: u64 = 60_000_000;

impl World {
    /// One pod after the other, by their numbers; new templates from the last to the first.
    pub(crate) fn sync_stateful(&mut self, id: Id) {
        if !self.may_work(id) {
            return;
        }
        self.revise(STATEFUL, id);
        let set = self.objects.get(id);
        let (wanted, template) = (set.get(Field::Replicas), set.get(Field::Template));
        let mut pods: Vec<(u32, Id)> = set
            .children
            .iter()
            .filter(|child| self.objects.get(**child).kind == Kind::Pod)
            .map(|child| (self.objects.get(*child).get(Field::Ordinal), *child))
            .collect();
        pods.sort();
        let is_waiting = pods
            .iter()
            .any(|(_, pod)| !self.objects.get(*pod).has(Field::Live) || self.well(Some(*pod)).is_none());
        let missing = (1..=wanted).find(|ordinal| pods.iter().all(|(number, _)| number != ordinal));
        let outdated = |(_, pod): &&(u32, Id)| self.objects.get(*pod).get(Field::Template) != template;
        let surplus = pods.iter().rev().find(|(ordinal, _)| *ordinal > wanted);
        if is_waiting {
        } else if let Some(ordinal) = missing {
            self.make_numbered(id, ordinal);
        } else if let Some((_, pod)) = surplus.or(pods.iter().rev().find(outdated)).copied() {
            let message = format!("delete Pod {} successful", self.objects.get(pod).name);
            self.delete(STATEFUL, pod, "");
            self.tell(STATEFUL, id, "SuccessfulDelete", message);
        }
        let active = self.active(id);
        self.tell_count(STATEFUL, id, &active);
    }

    /// A pod with its number, and its claim if there is none of an earlier pod.
    fn make_numbered(&mut self, id: Id, ordinal: u32) {
        let set = self.objects.get(id);
        let name = format!("{}-{}", set.name, ordinal - 1);
        let claim = format!("data-{name}");
        let namespace = Rc::clone(&set.namespace);
        let serial = set.get(Field::Serial);
        let exists = self.objects.iter().any(|(_, object)| {
            object.kind == Kind::PersistentVolumeClaim
                && object.namespace == namespace
                && *object.name == *claim
        });
        if !exists {
            let fields = [(Field::Finalized, 1)];
            let claim = self.part(STATEFUL, serial, Kind::PersistentVolumeClaim, &claim, &fields);
            let binder = Actor::Controller("persistent-volume-binder");
            self.update(binder, claim, "status", |claim| {
                claim.fields.set(Field::Live, 1);
            });
        }
        self.make_pod(STATEFUL, id, Some(&name), &[(Field::Ordinal, ordinal)]);
    }

    /// The revision of the current template, made if there is none.
    fn revise(&mut self, actor: Actor, id: Id) {
        let owner = self.objects.get(id);
        let template = owner.get(Field::Template);
        let kept = owner.children.iter().map(|child| self.objects.get(*child));
        let mut revisions = kept.filter(|child| child.kind == Kind::ControllerRevision);
        let mut last = 0;
        if revisions.any(|revision| {
            last = last.max(revision.get(Field::Revision));
            revision.get(Field::Template) == template
        }) {
            return;
        }
        let mut name = Vec::from(owner.name.as_bytes());
        name.push(b'-');
        text::letters(&mut name, template.into(), 10);
        let fields = Fields::of(&[
            (Field::Template, template),
            (Field::Tag, owner.get(Field::Tag)),
            (Field::Revision, last + 1),
            (Field::Serial, owner.get(Field::Serial)),
        ]);
        let (namespace, app) = (Rc::clone(&owner.namespace), Rc::clone(&owner.app));
        let new = New {
            kind: Kind::ControllerRevision,
            namespace: &namespace,
            app: &app,
            name: &String::from_utf8_lossy(&name),
            is_generated: false,
            owner: Some(id),
            controls: true,
            fields,
        };
        self.create(actor, new);
    }

    /// A pod on each node; a tenth of them at a time gets a new template.
    pub(crate) fn sync_daemons(&mut self, id: Id) {
        if !self.may_work(id) {
            return;
        }
        self.revise(DAEMONS, id);
        let template = self.objects.get(id).get(Field::Template);
        let mut has_pod = vec![false; self.nodes.len() + 1];
        let active = self.active(id);
        for pod in &active {
            has_pod[self.objects.get(*pod).get(Field::Daemon) as usize] = true;
        }
        for node in (1..has_pod.len()).filter(|node| !has_pod[*node]) {
            self.make_pod(DAEMONS, id, None, &[(Field::Daemon, node as u32)]);
        }
        let going = active.iter().filter(|pod| !self.objects.get(**pod).has(Field::Live)).count();
        let outdated = active.iter().filter(|pod| self.objects.get(**pod).get(Field::Template) != template);
        let room = (self.nodes.len() / 10 + 1).saturating_sub(going);
        for pod in outdated.take(room).copied().collect::<Vec<_>>() {
            self.delete(DAEMONS, pod, "");
        }
        let active = self.active(id);
        self.tell_count(DAEMONS, id, &active);
    }

    /// Whether a controller has something to do for it: it is not going, and neither is its namespace.
    fn may_work(&self, id: Id) -> bool {
        self.well(Some(id)).is_some() && self.is_open(&self.objects.get(id).namespace)
    }

    /// The schedule of a CronJob is due.
    pub(crate) fn tick(&mut self, id: Id) {
        if !self.may_work(id) {
            return;
        }
        self.after(60_000_000, Action::Tick(id));
        let seconds = self.seconds() / 60 * 60;
        let cron = self.objects.get(id);
        let name = format!("{}-{}", cron.name, (text::START + u64::from(seconds)) / 60);
        let controller = Actor::Controller("cronjob-controller");
        let job = self.make_job(controller, id, &name, false, seconds.max(1));
        let message = format!("Created job {}", self.objects.get(job).name);
        self.tell(controller, id, "SuccessfulCreate", message);
        let at = self.seconds();
        self.update(controller, id, "status", |cron| {
            cron.fields.set(Field::Schedule, seconds.max(1)).set(Field::StatusAt, at);
        });
    }

    /// Someone runs the job of a CronJob at once, under a generated name.
    pub(crate) fn run_once(&mut self, actor: Actor, id: Id) {
        let name = format!("{}-manual-", self.objects.get(id).name);
        self.make_job(actor, id, &name, true, 0);
    }

    fn make_job(&mut self, actor: Actor, id: Id, name: &str, is_generated: bool, schedule: u32) -> Id {
        let cron = self.objects.get(id);
        let (namespace, app) = (Rc::clone(&cron.namespace), Rc::clone(&cron.app));
        let fields = Fields::of(&[
            (Field::Batch, 1),
            (Field::Generation, 1),
            (Field::Replicas, 1 + cron.get(Field::Replicas) % 3),
            (Field::Schedule, schedule),
            (Field::Serial, cron.get(Field::Serial)),
            (Field::Tag, cron.get(Field::Tag)),
            (Field::Template, cron.get(Field::Template)),
        ]);
        let new = New {
            kind: Kind::Job,
            namespace: &namespace,
            app: &app,
            name,
            is_generated,
            owner: Some(id),
            controls: true,
            fields,
        };
        let job = self.create(actor, new);
        self.look(job);
        job
    }

    /// Pods until enough have done their work. Each is held by a finalizer until it is counted.
    pub(crate) fn sync_job(&mut self, id: Id) {
        if !self.may_work(id) || self.objects.get(id).has(Field::Finished) {
            return;
        }
        let seconds = self.seconds();
        for pod in self.objects.get(id).children.clone() {
            let object = self.objects.get(pod);
            if object.has(Field::Finished) && object.has(Field::Finalized) {
                self.release_object(JOBS, pod, "patch-finalizers");
            }
        }
        let job = self.objects.get(id);
        let children = job.children.iter().map(|pod| self.objects.get(*pod));
        let done = children.filter(|pod| pod.has(Field::Finished)).count() as u32;
        let wanted = job.get(Field::Replicas);
        let mut active = self.active(id);
        for _ in done + active.len() as u32..wanted {
            let pod = self.make_pod(JOBS, id, None, &[(Field::Batch, 1), (Field::Finalized, 1)]);
            active.push(pod);
        }
        let ready = active.iter().filter(|pod| self.objects.get(**pod).has(Field::Live)).count() as u32;
        let job = self.objects.get(id);
        let mut fields = job.fields.clone();
        fields.set(Field::Total, active.len() as u32).set(Field::Updated, done).set(Field::Ready, ready);
        if !job.has(Field::Started) {
            fields.set(Field::Started, seconds);
        }
        if done == wanted {
            fields.set(Field::Finished, seconds);
        }
        if fields == job.fields {
            return;
        }
        fields.set(Field::StatusAt, seconds);
        self.update(JOBS, id, "status", |job| job.fields = fields);
        if done == wanted {
            self.tell(JOBS, id, "Completed", "Job completed".to_owned());
            self.after(JOB_KEPT, Action::Expire(id));
        }
    }

    /// A finished job has been kept long enough.
    pub(crate) fn expire(&mut self, id: Id) {
        if self.well(Some(id)).is_some() {
            self.delete(
                Actor::Controller("ttl-after-finished-controller"),
                id,
                r#","propagationPolicy":"Background""#,
            );
        }
    }
}
