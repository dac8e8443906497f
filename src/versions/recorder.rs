//! Writes down what each moment of an object's life changed.

use super::condition::changed_conditions;
use super::content::{After, Current};
use super::deletion::{Going, Watch, options_of_uri, propagation};
use super::hide::Hide;
use super::replay::{Replayer, Step, read_time};
use super::timeline::{Moment, What};
use super::version::{Version, Versions, Writer};
use super::writers::{managers, owners};
use crate::history::{Evidence, Object, Request, Revision, is_create};
use crate::model::{Change, Fault, Op, Position, ResourceVersion, Segment, StateOrigin, Timestamp};
use crate::state::diff::{self, BrokenBody, diff_bodies, whole};
use crate::state::owners::{ManagedFields, Managers};
use crate::state::scan::is_json;
use crate::state::schema::Type;
use crate::state::webhook::mutations;
use std::borrow::Cow;

/// The versions of one object under construction.
pub(super) struct Recorder<'r, 'a> {
    replayer: &'r Replayer<'a>,
    object: &'r Object,
    schema: Type<'r>,
    hide: Hide<'a>,
    watch: Watch,
    versions: Versions,
    recording: Recording,
    /// A delete was told, with the object as it was.
    is_going: bool,
    /// Something was known of it before.
    has_begun: bool,
    /// When writes began of which the log does not tell whether they were carried out.
    open: Vec<Timestamp>,
    /// When the write before began.
    last_start: Option<Timestamp>,
}

/// How much is recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Recording {
    /// What is told.
    Versions,
    /// What may have to be told if others are left out: every delete with the object as it was.
    Everything,
}

/// A version, not redacted, and what its delete asked for.
pub(super) struct Told {
    pub(super) version: Version,
    pub(super) propagation: Option<Box<str>>,
}

impl<'r, 'a> Recorder<'r, 'a> {
    pub(super) fn new(replayer: &'r Replayer<'a>, object: &'r Object, recording: Recording) -> Self {
        let by_request = vec![None; object.requests.len()];
        Self {
            replayer,
            object,
            schema: replayer.schema(object),
            hide: Hide::new(replayer.index, object, replayer.redactor()),
            watch: Watch::default(),
            versions: Versions { by_request, ..Versions::default() },
            recording,
            is_going: false,
            has_begun: false,
            open: open_writes(replayer, object),
            last_start: None,
        }
    }

    pub(super) fn record(&mut self, step: &mut Step<'_>) {
        let at = u32::try_from(self.versions.list.len()).unwrap_or(u32::MAX);
        let Some(Told { version, propagation }) = self.tell(step) else {
            if let (What::Sight(_), Some(after)) = (step.moment.what, step.after) {
                self.watch.sight(Going::of(&after.text));
            }
            return;
        };
        propagation.into_iter().for_each(|policy| self.watch.asked(policy));
        if let Some(after) = step.after {
            self.watch.version(at, &version, || Going::of(&after.text));
        }
        let version = self.hidden(version);
        if let Writer::Request(request) = version.writer {
            self.versions.by_request[request] = Some(at);
        }
        self.versions.list.push(version);
    }

    /// Takes secrets out.
    pub(super) fn hidden(&self, mut version: Version) -> Version {
        self.hide.version(&mut version);
        version
    }

    /// The content that the step led to which was told last, without secrets; `None` if it is not JSON.
    pub(super) fn shown<'t>(&mut self, after: &'t After) -> Option<Cow<'t, str>> {
        let managed = after.managed.of(&after.text).map(ManagedFields::list);
        self.hide.content(&after.text, managed)
    }

    /// What a step is as a version, if it is one that is told.
    pub(super) fn tell(&mut self, step: &mut Step<'_>) -> Option<Told> {
        let is_first = !std::mem::replace(&mut self.has_begun, true);
        let request = match step.moment.what {
            What::Write(at) => Some(self.replayer.request(self.object, at)),
            What::Sight(_) | What::Mention => None,
        };
        let told = self.told(step, request, is_first);
        self.last_start = request.and_then(Request::start).or(self.last_start);
        told
    }

    fn told(&mut self, step: &mut Step<'_>, request: Option<&Request>, is_first: bool) -> Option<Told> {
        // Where nothing shows the next content it remains what it was, and there is no difference.
        let was_clean = step.after.is_some() && self.hide.leave();
        let position = self.replayer.position(self.object, step.moment.what);
        let mut version = loop {
            let mut version = self.outline(step, request, is_first)?;
            let Err(error) = self.compare(&mut version, step, request, was_clean) else { break version };
            step.faults.push(Fault { position, reason: error.to_string() });
            // What is broken shows nothing.
            match error.version {
                diff::Version::New if step.after.is_some() => step.after = None,
                _ => step.before = None,
            }
        };
        self.count_lost(&mut version, step, request);
        self.name_writers(&mut version, step.before, step.after, request, step.faults);
        let texts = (step.before.map(|before| &*before.text), step.after.map(|after| &*after.text));
        self.hide.arguments(&mut version, texts.into());
        let propagation = request.filter(|request| request.verb.is_delete()).and_then(|request| {
            let body = request.request_body;
            let options = body.and_then(|b| self.replayer.read(b, position, &mut Vec::new(), step.faults));
            let uri = || options_of_uri(self.replayer.index.strings.get(request.uri)).to_string();
            propagation(&options.unwrap_or_else(uri))
        });
        Some(Told { version, propagation })
    }

    /// Counts a write that no log holds as one more version that nothing shows.
    fn count_lost(&self, version: &mut Version, step: &Step<'_>, request: Option<&Request>) {
        let Some(both) = step.before.zip(step.after).filter(|_| version.has_base) else { return };
        if self.replayer.lacks_a_write(self.object, request, &version.changes, both) {
            (version.unseen, version.evidence) = (1, Evidence::Inferred);
        }
    }

    fn name_writers(
        &self,
        version: &mut Version,
        before: Option<&Current>,
        after: Option<&After>,
        request: Option<&Request>,
        faults: &mut Vec<Fault>,
    ) {
        if let Some((body, position)) = request.and_then(|r| Some((r.annotations()?, r.position())))
            && let Some(annotations) = self.replayer.read(body, position, &mut Vec::new(), faults)
        {
            version.mutations = mutations(&annotations);
        }
        if !version.changes.is_empty() {
            version.owners = owners(&version.changes, before, after, &version.mutations);
        }
    }

    pub(super) fn finish(self, faults: Vec<Fault>) -> Versions {
        Versions { deletion: self.watch.finish(), faults, ..self.versions }
    }

    /// A version without its content; none where its write is left out, and none for the first thing that
    /// is known of an object where nothing tells that its write is missing from the log.
    fn outline(&self, step: &mut Step<'_>, request: Option<&Request>, is_first: bool) -> Option<Version> {
        let revision = step.moment.version.and_then(|version| self.object.revision(version));
        let (writer, time) = match step.moment.what {
            What::Write(at) if at >= self.object.requests.len() => return None,
            What::Write(at) => (Writer::Request(at), request.and_then(Request::start)),
            What::Sight(at) if self.is_out_of_log(&step.moment, at) => return None,
            What::Sight(at) => {
                step.before?;
                let manager = step.after.and_then(|after| managers(after).latest().map(Into::into));
                (Writer::Unknown(manager), read_time(self.object.sightings[at].origin))
            }
            What::Mention if self.replayer.index.requests.is_empty() => return None,
            What::Mention if revision.is_some_and(|revision| revision.between.is_some()) => {
                (Writer::Unknown(self.last_manager(revision, step.faults)), None)
            }
            What::Mention if is_first && self.may_be_older() => return None,
            What::Mention if step.before.is_none() && self.is_from_before(step.moment.version) => {
                return None;
            }
            What::Mention => (Writer::Unknown(None), None),
        };
        Some(Version {
            version: step.moment.version,
            writer,
            time,
            seen: step.moment.version.and_then(|version| self.object.first_sight(version)),
            is_stored: revision.is_some(),
            is_deletion: revision.is_some_and(|revision| revision.stored.is_deletion)
                || self.is_recorded_end(step.moment.what),
            evidence: evidence(step.before, step.after)
                .min(self.authorship(step.moment.what))
                .min(self.continuity(step))
                .min(self.certainty(step, request)),
            unseen: step.before.map_or(0, |before| before.unseen),
            is_known: step.after.is_some(),
            has_base: step.before.is_some(),
            changes: Vec::new(),
            owners: Vec::new(),
            mutations: Vec::new(),
            snapshot: None,
            conditions: Vec::new(),
            patch: step.after.and_then(|after| after.patch),
        })
    }

    /// Whether a recorded watch saw the object deleted.
    fn is_recorded_end(&self, what: What) -> bool {
        let origin = |at: usize| self.object.sightings[at].origin;
        matches!(what, What::Sight(at) if matches!(origin(at), StateOrigin::Recorded { deleted: true, .. }))
    }

    /// Whether a version follows upon the one before: a watch may have missed some in between, and a store may have been
    /// set back.
    fn continuity(&self, step: &Step<'_>) -> Evidence {
        let before = step.before.and_then(|before| before.version);
        let after = step.moment.version;
        let is_missed = matches!(step.moment.what, What::Sight(_))
            && self.replayer.gaps_of(self.object).iter().any(|gap| gap.lies_between(before, after));
        let falls = before.zip(after).is_some_and(|(before, after)| after < before);
        if is_missed || falls { Evidence::Inferred } else { Evidence::Exact }
    }

    /// Whether a write follows upon the version before: one that was never answered, or with an error of the server, may
    /// have been carried out in between.
    fn certainty(&self, step: &Step<'_>, request: Option<&Request>) -> Evidence {
        let Some((end, request)) = request.and_then(|request| Some((request.end()?, request))) else {
            return Evidence::Exact;
        };
        let before = step.before.and_then(|before| before.version);
        let had_read = before.is_some() && request.object.resource_version == before;
        let is_between =
            |start: &Timestamp| self.last_start.is_none_or(|last| last <= *start) && *start < end;
        let is_doubtful = !had_read && self.open.iter().any(is_between);
        if is_doubtful && step.before.is_some() { Evidence::Inferred } else { Evidence::Exact }
    }

    /// Whether an etcd database alone shows it, and it was written before the log begins or after its end: no
    /// write of it is missing.
    fn is_out_of_log(&self, moment: &Moment, sight: usize) -> bool {
        let StateOrigin::Etcd(stored) = self.object.sightings[sight].origin else { return false };
        let revision = moment.version.and_then(|version| self.object.revision(version));
        !stored.is_last && revision.is_some_and(|revision| revision.between.is_none())
    }

    /// Whom managedFields name as the last to write.
    fn last_manager(&self, revision: Option<&Revision>, faults: &mut Vec<Fault>) -> Option<Box<str>> {
        let body = revision.filter(|revision| !revision.stored.is_deletion)?.body?;
        let text = self.replayer.read(body, Position::default(), &mut Vec::new(), faults)?;
        Managers::of(&text).latest().map(Into::into)
    }

    /// What it rests on that just this write made the version.
    fn authorship(&self, what: What) -> Evidence {
        match what {
            What::Write(at) => {
                self.object.attached(at).written.map_or(Evidence::Exact, |(_, evidence)| evidence)
            }
            What::Sight(_) | What::Mention => Evidence::Exact,
        }
    }

    /// Whether the object may have been made before the archive begins. Creation times are whole seconds.
    fn may_be_older(&self) -> bool {
        let begin = self.replayer.index.begin_of(self.object);
        let span = self.object.created.zip(begin);
        span.is_none_or(|(created, begin)| created < begin.floor_second())
    }

    /// Whether the version was there when the archive begins: no write of it is missing.
    fn is_from_before(&self, version: Option<ResourceVersion>) -> bool {
        let seen = version.and_then(|version| self.object.first_sight(version));
        let begin = self.replayer.index.begin_of(self.object);
        seen.zip(begin).is_some_and(|(seen, begin)| seen <= begin)
    }

    fn compare(
        &mut self,
        version: &mut Version,
        step: &Step<'_>,
        request: Option<&Request>,
        was_clean: bool,
    ) -> Result<(), BrokenBody> {
        let shows_again = self.recording == Recording::Everything;
        let is_first_delete =
            request.is_some_and(|request| request.verb.is_delete()) && (!self.is_going || shows_again);
        let is_create = request.is_some_and(is_create) && step.before.is_none();
        // Of a deletion in several steps the first shows the whole object, the others what they changed.
        let is_told_whole = is_create || is_first_delete;
        match (step.before, step.after) {
            (Some(before), Some(after)) => {
                let bodies = (before.managed.body(&before.text), after.managed.body(&after.text));
                let difference = diff_bodies(Some(bodies.0), Some(bodies.1), self.schema)?;
                if was_clean {
                    self.hide.follow(&difference);
                }
                let is_converted = difference.changes.iter().any(is_conversion);
                let is_told =
                    |change: &Change| is_of_state(change) && (!is_converted || is_of_metadata(change));
                version.changes = difference.changes.into_iter().filter(is_told).collect();
                version.has_base = !is_converted;
                version.conditions = changed_conditions(&version.changes, &after.text);
            }
            // What is told as a whole is read by the redaction.
            (None, Some(after)) if !is_told_whole && !is_json(&after.text) => {
                return Err(BrokenBody::of(&after.text));
            }
            _ => {}
        }
        if is_told_whole {
            let (text, managed) = match (step.after, step.before) {
                (Some(After { text, managed, .. }), _) | (None, Some(Current { text, managed, .. })) => {
                    (text, managed)
                }
                (None, None) => return Ok(()),
            };
            let object = self.hide.whole(whole(managed.body(text))?);
            version.snapshot = Some(object.ok_or_else(|| BrokenBody::of(text))?);
            self.is_going |= is_first_delete;
        }
        Ok(())
    }
}

/// When the writes of an object began that were not answered, or with an error of the server.
fn open_writes(replayer: &Replayer<'_>, object: &Object) -> Vec<Timestamp> {
    let requests = object.requests.iter().chain(&object.untold).filter(|attached| !attached.is_forwarded);
    let requests = requests.map(|attached| &replayer.index.requests[attached.request.0 as usize]);
    let is_open = |request: &&Request| request.may_be_done(&replayer.index.strings);
    requests.filter(is_open).filter_map(Request::start).collect()
}

/// The body of a create has not yet what the server fills in once and for all: that it appears is no change.
/// A field that is null and one that is absent are the same to the API.
pub(super) fn is_of_state(change: &Change) -> bool {
    let is_nothing = |side: &Option<Box<str>>| side.as_deref().is_none_or(|text| text == "null");
    if is_nothing(&change.old) && is_nothing(&change.new) {
        return false;
    }
    let [Segment::Field(top), Segment::Field(field)] = change.path.segments() else { return true };
    let is_fixed = **top == *"metadata" && matches!(&**field, "uid" | "creationTimestamp");
    !(is_fixed && (change.old.is_none() || change.new.is_none()))
}

/// Whether both versions are shown in versions of the API that are not the same.
pub(super) fn is_conversion(change: &Change) -> bool {
    let [Segment::Field(top)] = change.path.segments() else { return false };
    **top == *"apiVersion" && change.op == Op::Replace
}

/// What is the same in all API versions of a kind. What the others call a field, and which they have, is another thing.
fn is_of_metadata(change: &Change) -> bool {
    matches!(change.path.segments().first(), Some(Segment::Field(top)) if **top == *"metadata")
}

/// What a difference rests on: both versions, and that nothing unseen lies between them.
fn evidence(before: Option<&Current>, after: Option<&After>) -> Evidence {
    match (before, after) {
        (Some(before), Some(after)) if before.unseen == 0 => before.evidence.min(after.evidence),
        (None, Some(after)) => after.evidence,
        _ => Evidence::Inferred,
    }
}
