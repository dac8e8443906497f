//! What answers show, rebuilt from the requests alone: where the answers are there, they tell how far a
//! reconstruction without them can be trusted.

use super::content::{After, Current, Managed};
use super::replay::{Replayer, Step};
use super::timeline::What;
use super::version::PatchReading;
use crate::history::{Evidence, Object, Request};
use crate::model::{Fault, ResourceVersion};
use std::collections::BTreeSet;
use std::ops::ControlFlow;

/// A write whose answer was not looked at, beside that answer. Texts are JSON, not redacted.
#[derive(Clone, Copy, Debug)]
pub struct Rebuilt<'s> {
    /// The write: the index into [`Object::requests`].
    pub request: usize,
    /// What it is to be compared with.
    pub truth: Truth<'s>,
    /// The version that it met, where something shows that.
    pub met: Option<&'s str>,
    /// What the request makes of the version that it met.
    pub alone: Option<&'s str>,
    /// What it makes of the version before as rebuilt, since the last one that something else shows.
    pub chained: Option<&'s str>,
    /// So many writes were rebuilt for `chained`, this one with them.
    pub links: u32,
    /// How a patch was read.
    pub patch: Option<PatchReading>,
}

/// What shows the version that a write led to.
#[derive(Clone, Copy, Debug)]
pub enum Truth<'s> {
    /// The whole object.
    Whole(&'s str),
    /// An answer that shows a part of it: a Scale, or the metadata alone.
    Part(&'s str),
}

/// A state that rests on rebuilt ones.
#[derive(Default)]
struct Chain {
    current: Option<Current>,
    links: u32,
}

impl Chain {
    /// Something shows the version, or shows that there was one.
    fn shown(&mut self, after: Option<&After>, version: Option<ResourceVersion>) {
        match (after, &mut self.current) {
            (Some(after), _) => {
                let (text, evidence) = (after.text.clone(), after.evidence);
                let current = Current { text, version, evidence, unseen: 0, managed: Managed::default() };
                *self = Self { current: Some(current), links: 0 };
            }
            (None, Some(current)) => current.unseen += 1,
            (None, None) => {}
        }
    }

    fn rebuilt(&mut self, after: Option<&After>, version: Option<ResourceVersion>) {
        let links = self.links + 1;
        self.shown(after, version);
        self.links = links;
    }
}

impl Replayer<'_> {
    /// Rebuilds an object without the answers of the requests that are `hidden`, and shows each of those
    /// writes that some answer or document tells the truth of.
    pub fn rebuild(
        &self,
        object: &Object,
        hidden: impl Fn(&Request) -> bool,
        mut each: impl FnMut(Rebuilt<'_>),
    ) -> Vec<Fault> {
        let documented: BTreeSet<_> =
            object.sightings.iter().filter_map(|sight| sight.resource_version).collect();
        let mut chain = Chain::default();
        self.walk(object, |step| {
            let Step { moment, before, after, ref mut faults } = *step;
            let version = moment.version;
            let request = match moment.what {
                What::Write(at) if hidden(self.request(object, at)) => at,
                _ => {
                    chain.shown(after, version);
                    return ControlFlow::Continue(());
                }
            };
            let write = self.request(object, request);
            let met = before.filter(|before| before.evidence == Evidence::Exact && before.unseen == 0);
            let alone = met.and_then(|_| self.derived(object, request, met, None, faults));
            let chained = self.derived(object, request, chain.current.as_ref(), None, faults);
            chain.rebuilt(chained.as_ref(), version);
            let part = self.partial_answer(write, faults);
            let truth = match after {
                Some(after) if after.evidence == Evidence::Exact => Some(Truth::Whole(&after.text)),
                _ => part.as_deref().map(Truth::Part),
            };
            if let Some(truth) = truth {
                each(Rebuilt {
                    request,
                    truth,
                    met: met.map(|met| met.text.as_str()),
                    alone: alone.as_ref().map(|alone| alone.text.as_str()),
                    chained: chained.as_ref().map(|chained| chained.text.as_str()),
                    links: chain.links,
                    patch: alone.as_ref().or(chained.as_ref()).and_then(|after| after.patch),
                });
            }
            if version.is_some_and(|version| documented.contains(&version)) {
                chain.shown(after, version);
            }
            ControlFlow::Continue(())
        })
    }

    /// An answer that is a Scale or metadata.
    fn partial_answer(&self, request: &Request, faults: &mut Vec<Fault>) -> Option<String> {
        let meta = request.response_meta().filter(|meta| meta.resource_version.is_some())?;
        let kind = self.index.strings.get(meta.kind);
        let is_part = kind == "Scale" || kind.starts_with("PartialObjectMetadata");
        self.read(request.response_body.filter(|_| is_part)?, request.position(), &mut Vec::new(), faults)
    }
}
