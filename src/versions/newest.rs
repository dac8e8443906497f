//! The newest state of an object that is known, where possible without a look at those before it.

use super::replay::{Replayer, read_time};
use super::timeline::{What, timeline};
use crate::history::Object;
use crate::model::{Position, Timestamp};
use crate::state::scan::is_json;
use std::ops::ControlFlow;

impl Replayer<'_> {
    /// The newest state as JSON, and when it came about as far as anything tells. What cannot be read is told of where
    /// it is shown.
    pub(super) fn newest_of(&self, object: &Object) -> Option<(String, Option<Timestamp>)> {
        let (mut spare, mut faults) = (Vec::new(), Vec::new());
        for moment in timeline(self.index, object).into_iter().rev() {
            let (text, at) = match moment.what {
                What::Mention => continue,
                What::Sight(at) => {
                    let sight = &object.sightings[at];
                    let text = self.read(sight.body, Position::default(), &mut spare, &mut faults)?;
                    (self.with_type(object, text), read_time(sight.origin))
                }
                What::Write(at) => {
                    let request = self.request(object, at);
                    if !self.shows_object(object, request) {
                        // What a delete says is what was there before. One without an answer may have marked it, and
                        // so may one that lists what a collection held.
                        let is_mute = !request.tells_what_it_deleted() || !request.deleted_items().is_empty();
                        if request.verb.is_delete() && !is_mute {
                            continue;
                        }
                        break;
                    }
                    let text =
                        self.read(request.response_body?, request.position(), &mut spare, &mut faults)?;
                    (text, request.end())
                }
            };
            // What is broken shows nothing.
            if is_json(&text) {
                return Some((text, at));
            }
            break;
        }
        self.last_of(object)
    }

    /// The same, by way of all states.
    fn last_of(&self, object: &Object) -> Option<(String, Option<Timestamp>)> {
        let mut last: Option<(String, Option<Timestamp>)> = None;
        self.states_of(object, |shown| {
            shown.replace(&mut last);
            ControlFlow::Continue(())
        });
        last
    }
}
