//! What the brackets of a JSON value open and close, and what to make of those that do not match.

use super::excerpt::{Excerpt, Span};
use super::json_mend::{before, next, stands_at};
use super::json_value::{Step, Value};
use std::cmp::Ordering;

impl Value {
    /// A curly bracket: inside of a list one that may not be there starts its next element, or the next
    /// document.
    pub(super) fn open_object(&mut self, text: Excerpt<'_>, at: usize) -> Step {
        if let Some(list) = self.list.as_ref().filter(|list| list.closed.is_none()) {
            let depth = list.depth;
            let alike = |start: &[u8]| stands_at(text, at, start);
            let (is_element, is_document) = match before(text.text, at) {
                Some(b',') if self.open.last() == Some(&b'{') => {
                    (alike(list.element_start(text, at)), Some(false))
                }
                Some(b'}' | b']') if self.open.len() == depth => (Some(true), alike(&list.document)),
                Some(b'}' | b']') => (alike(list.element_start(text, at)), alike(&list.document)),
                _ => (Some(false), Some(false)),
            };
            match (is_document, is_element) {
                (None, _) | (Some(false), None) => return Step::Unknown,
                (Some(true), _) => return Step::Breaks(text.offset(at)),
                (_, Some(true)) => self.start_element(text, at),
                _ => {}
            }
        }
        self.open.push(b'{');
        self.curly += 1;
        Step::Goes
    }

    /// Another element of the list starts at `at`, although no comma told so.
    pub(super) fn start_element(&mut self, text: Excerpt<'_>, at: usize) {
        let (complete, start) = (self.open.len(), self.here(text, at));
        let Some(list) = &mut self.list else { return };
        let depth = list.depth;
        if list.end_element(text, at, start) && complete == depth {
            list.stray = true;
        }
        list.has_lost_its_end = false;
        self.truncate(depth);
        self.inner.clear();
        self.saved.clear();
    }

    pub(super) fn close(&mut self, text: Excerpt<'_>, at: usize, bracket: u8) -> Step {
        // Damage in one element must not end the list; but a bracket left of the elements does.
        let open = self.list.as_ref().filter(|list| list.closed.is_none());
        let (floor, indent) = open.map_or((0, None), |list| (list.depth, list.indent(text, at)));
        match (bracket, indent) {
            (b']', Some(Ordering::Greater)) if self.open.len() == floor => return Step::Goes,
            (b']', Some(Ordering::Less)) if self.open.len() > floor => {
                self.start_element(text, at);
            }
            _ => {}
        }
        if bracket == b']' && self.between_elements().is_some() {
            self.separate(text, at);
            let here = self.here(text, at);
            if let Some(list) = self.between_elements() {
                list.closed = Some(here);
                list.release();
            }
            self.open.pop();
        } else {
            let opening = if bracket == b'}' { b'{' } else { b'[' };
            let Some(depth) = self.matching(opening, floor.min(self.open.len())) else {
                if let Some(list) = &mut self.list {
                    list.has_lost_its_end |= bracket == b']';
                }
                return Step::Goes;
            };
            // A bracket that does not match closes what was left open within.
            match self.is_one_too_many(text, at) {
                None => return Step::Unknown,
                Some(true) => return Step::Goes,
                Some(false) => self.truncate(depth),
            }
        }
        while let Some((mut value, _)) = self.inner.pop_if(|(_, depth)| *depth >= self.open.len()) {
            value.end = text.offset(at + 1);
            let is_before = |saved: &Span| saved.start.offset < value.start.offset;
            self.saved.truncate(self.saved.partition_point(is_before));
            self.saved.push(value);
        }
        Step::Goes
    }

    /// Whether a curly bracket inside of an array closes nothing, since the array goes on behind it: what
    /// it should close has lost its start. None if that takes more text.
    fn is_one_too_many(&self, text: Excerpt<'_>, at: usize) -> Option<bool> {
        let Some(list) = self.list.as_ref().filter(|list| list.closed.is_none()) else { return Some(false) };
        if text.text[at] != b'}' || self.open.last() != Some(&b'[') {
            return Some(false);
        }
        match next(text, at + 1)? {
            Some((_, b']')) => Some(true),
            Some((comma, b',')) => match next(text, comma + 1)? {
                Some((start, b'{')) => {
                    stands_at(text, start, list.element_start(text, at)).map(|alike| !alike)
                }
                _ => Some(false),
            },
            _ => Some(false),
        }
    }

    /// Which of the open brackets from `floor` on the closing one of `opening` belongs to.
    fn matching(&self, opening: u8, floor: usize) -> Option<usize> {
        // Searched only if there is one, so that what is passed over is closed: many brackets that
        // match nothing must not take quadratic time.
        let (below, within) = self.open.split_at(floor);
        let curly = self.curly - below.iter().filter(|&&open| open == b'{').count();
        let count = if opening == b'{' { curly } else { within.len() - curly };
        (count > 0).then(|| within.iter().rposition(|&open| open == opening)).flatten().map(|at| floor + at)
    }

    /// Leaves only the first `depth` brackets open.
    fn truncate(&mut self, depth: usize) {
        self.curly -= self.open[depth..].iter().filter(|&&open| open == b'{').count();
        self.open.truncate(depth);
    }
}
