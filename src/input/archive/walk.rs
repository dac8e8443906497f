//! Goes through an archive and those in it.

use super::{DEEPEST, Found, Members, is_apple_double, shown};
use crate::input::budget::Budget;
use crate::input::open::{Content, Origin, Text};
use crate::input::{Member, Opened, Piecework, ReadOptions};
use crate::model::{Fault, FileId, Position};

/// More members than this are not read.
const MOST: u64 = 1 << 20;

/// An archive being read, with the archives in it that lead to the member at hand.
pub(in crate::input) struct Walk {
    /// The input.
    file: FileId,
    open: Vec<Level>,
    budget: Budget,
    options: ReadOptions,
    met: u64,
    /// Bytes on disk that have been told of. Whoever reads a member adds those that it tells of.
    pub(in crate::input) told: u64,
}

struct Level {
    file: FileId,
    /// What stands in front of the names of members: `inner.tar:`.
    prefix: String,
    members: Box<dyn Members>,
}

/// What a step gave.
pub(in crate::input) enum Step {
    /// A file to read.
    Text(FileId, Member, Text),
    /// Something to tell.
    Tell(Vec<Piecework>),
}

impl Walk {
    /// The archive that the input `file` is.
    pub(in crate::input) fn new(
        file: FileId,
        members: Box<dyn Members>,
        budget: Budget,
        options: ReadOptions,
    ) -> Self {
        let level = Level { file, prefix: String::new(), members };
        Self { file, open: vec![level], budget, options, met: 0, told: 0 }
    }

    /// The next file, or what is wrong; None at the end. `next_id` is the number of the next file.
    pub(in crate::input) fn next(&mut self, next_id: &mut u32) -> Option<Step> {
        loop {
            let level = self.open.last_mut()?;
            if self.budget.is_exceeded() {
                return Some(self.give_up("it expands too far, the rest is not read"));
            }
            let Some(found) = level.members.next() else {
                let on_disk = level.members.on_disk();
                self.open.pop();
                if self.open.is_empty() {
                    let bytes = on_disk.saturating_sub(self.told);
                    return Some(Step::Tell(vec![Piecework::Passed { file: self.file, bytes }]));
                }
                continue;
            };
            let (name, size, layer) = match found {
                Found::Trouble { name: None, reason } => {
                    return Some(Step::Tell(vec![whole(level.file, reason)]));
                }
                Found::Trouble { name: Some(name), reason } => {
                    let member = Member { of: self.file, path: level.prefix.clone() + &shown(&name) };
                    return Some(Step::Tell(unreadable(take(next_id), member, reason)));
                }
                Found::Member { name, size, layer } => (name, size, layer),
            };
            self.met += 1;
            if self.met > MOST {
                return Some(self.give_up("more members than any archive should have, the rest is not read"));
            }
            let member = Member { of: self.file, path: level.prefix.clone() + &shown(&name) };
            let origin = Origin {
                size: 0,
                hint: size,
                told: self.told,
                path: None,
                archives: DEEPEST - self.open.len(),
            };
            let budget = self.budget.of_members(self.open.len());
            match Content::peel(layer, &origin, &budget, &self.options) {
                Ok(Content::Text(text)) if is_apple_double(&name, &text.head) => {}
                Ok(Content::Text(text)) => return Some(Step::Text(FileId(take(next_id)), member, text)),
                Ok(Content::Archive { members, container }) => {
                    let file = FileId(take(next_id));
                    self.open.push(Level { file, prefix: format!("{}:", member.path), members });
                    let opened = Opened { file, member: Some(member), container, framing: "archive" };
                    return Some(Step::Tell(vec![Piecework::Opened(opened)]));
                }
                Err(reason) => return Some(Step::Tell(unreadable(take(next_id), member, reason))),
            }
        }
    }

    fn give_up(&mut self, reason: &str) -> Step {
        let on_disk = self.open.first().map_or(0, |level| level.members.on_disk());
        self.open.clear();
        let bytes = on_disk.saturating_sub(self.told);
        Step::Tell(vec![whole(self.file, reason.to_owned()), Piecework::Passed { file: self.file, bytes }])
    }
}

fn take(next_id: &mut u32) -> u32 {
    let id = *next_id;
    *next_id = id.saturating_add(1);
    id
}

/// A fault of a file as a whole.
fn whole(file: FileId, reason: String) -> Piecework {
    Piecework::Fault(Fault { position: Position { file, line: 0, offset: 0 }, reason })
}

fn unreadable(file: u32, member: Member, reason: String) -> Vec<Piecework> {
    let file = FileId(file);
    let opened = Opened { file, member: Some(member), container: String::new(), framing: "unreadable" };
    vec![Piecework::Opened(opened), whole(file, reason)]
}
