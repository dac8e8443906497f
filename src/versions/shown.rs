//! What is shown of an object, moment by moment.

use crate::history::Evidence;
use crate::model::{ResourceVersion, Timestamp};

/// The state of an object after one moment of its life.
#[derive(Clone, Debug)]
pub struct Shown<'s> {
    /// The whole object as JSON, not redacted; `None` where nothing tells what it was then.
    pub text: Option<&'s str>,
    /// Which version that is: where the text is not known, not the one of the text.
    pub version: Option<ResourceVersion>,
    /// The request that led to it: the index into the requests of its object; `None` of what is only seen.
    pub request: Option<usize>,
    /// What the text rests on.
    pub evidence: Evidence,
    /// Later versions that nothing shows the content of.
    pub unseen: u32,
    /// When it came about, as far as anything tells: the end of the request, the time of the read.
    pub time: Option<Timestamp>,
    /// When something mentioned or showed the version first; `None` where only its write or a snapshot does.
    pub seen: Option<Timestamp>,
}

impl Shown<'_> {
    /// Takes the place of the state before it, if it tells one: text and time.
    pub(super) fn replace(&self, newest: &mut Option<(String, Option<Timestamp>)>) {
        if let Some(text) = self.text {
            let kept = newest.get_or_insert_default();
            kept.0.clear();
            kept.0.push_str(text);
            kept.1 = self.time.or(self.seen).or(kept.1);
        }
    }
}
